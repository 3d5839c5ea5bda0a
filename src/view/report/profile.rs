//! The developmental profile: how much of each band the child was seen to do, by assessment.
//!
//! It counts what was looked at and gives no age and no mark: a picture of where skills are
//! growing, with its numbers beside it.

use serde::Serialize;

/// The profile of one child over one to three assessments.
#[derive(Debug, Clone, Serialize)]
pub struct Profile {
    /// The checklist, where it is not the usual one or not the only one.
    pub title: Option<String>,
    /// What the picture shows.
    pub caption: String,
    /// The picture in words, for people who hear it read.
    pub alt: String,
    /// What the table of numbers shows and how an entry is read.
    pub table_caption: String,
    /// The assessments, oldest first; at most three.
    pub rounds: Vec<Round>,
    /// The bands, youngest first: "9 to 12 months".
    pub bands: Vec<String>,
    /// One row an area of development.
    pub areas: Vec<ProfileRow>,
    /// What each filling of a square means.
    pub legend: Legend,
    /// Whose checklist it is, and whether its words stand in this paper.
    pub sources: Vec<String>,
}

/// What each filling of a square means: our words, or those of the checklist's own scale. One that the
/// scale has no mark for is left out.
#[derive(Debug, Clone, Serialize)]
pub struct Legend {
    /// Seen reliably.
    pub achieved: Option<String>,
    /// Seen sometimes.
    pub developing: Option<String>,
    /// Seen for the first time.
    pub emerging: Option<String>,
    /// Looked at, and none of these.
    pub rest: Option<String>,
}

/// One assessment.
#[derive(Debug, Clone, Serialize)]
pub struct Round {
    /// The letter that stands for it in the picture: "A".
    pub letter: String,
    /// What it was and when: "Baseline, 6 September 2025".
    pub name: String,
}

/// One area of development.
#[derive(Debug, Clone, Serialize)]
pub struct ProfileRow {
    /// The area: "Language".
    pub area: String,
    /// For each band of [`Profile::bands`], the counts of each assessment of [`Profile::rounds`].
    pub bands: Vec<Vec<Counts>>,
}

/// What was seen in one band of one area at one assessment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Seen reliably.
    pub achieved: u32,
    /// Seen sometimes.
    pub developing: u32,
    /// Seen for the first time.
    pub emerging: u32,
    /// How many were looked at; nought leaves the place empty.
    pub looked_at: u32,
}
