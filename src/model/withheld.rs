//! Which papers there will be, and which records and papers are held back.

use super::{Date, Dated, RecordKey};

/// One paper about a child that can be made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PaperId {
    /// A chart of this week for one household: child, household, the name of the chart's file.
    Chart(String, String, Dated),
    /// The latest review for one household: child, household, the day of the review.
    FamilyReview(String, String, Date),
    /// The latest review for professionals: child, the day of the review.
    ProfessionalReview(String, Date),
}

impl PaperId {
    /// The child.
    #[must_use]
    pub fn child(&self) -> &str {
        match self {
            Self::Chart(child, ..)
            | Self::FamilyReview(child, ..)
            | Self::ProfessionalReview(child, _) => child,
        }
    }

    /// The household, for a family's paper.
    #[must_use]
    pub fn household(&self) -> Option<&str> {
        match self {
            Self::Chart(_, household, _) | Self::FamilyReview(_, household, _) => Some(household),
            Self::ProfessionalReview(..) => None,
        }
    }

    /// The day of the record that it is made from.
    #[must_use]
    pub fn on(&self) -> Date {
        match self {
            Self::Chart(_, _, name) => name.on,
            Self::FamilyReview(_, _, on) | Self::ProfessionalReview(_, on) => *on,
        }
    }

    /// What it is, in the words of a summary.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Chart(..) => "activity chart",
            Self::FamilyReview(..) => "review for the family",
            Self::ProfessionalReview(..) => "review for professionals",
        }
    }
}

/// A paper that can be made, with the ids of the professionals who may receive it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Which.
    pub id: PaperId,
    /// Ids of professionals, for a report to them.
    pub recipients: Vec<String>,
}

/// What is held back.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Withheld {
    /// A record, and what rests on it.
    Record(RecordKey, WithheldBecause),
    /// A paper.
    Paper(PaperId, WithheldBecause),
}

/// Why something is held back.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum WithheldBecause {
    /// The record has an error; messages say which.
    ItsOwnError,
    /// The record holds examples that nobody has written over yet.
    StillAnExample,
    /// It rests on a record that is held back.
    RestsOn(RecordKey),
    /// There is neither consent nor another lawful basis in date.
    NoPermission,
    /// The service's particulars are missing.
    NoService,
}
