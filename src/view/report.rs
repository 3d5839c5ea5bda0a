//! A report: sections made of blocks, in the order that its kind asks for.
//!
//! The paper knows nothing of reviews or of any other occasion. Whatever a kind puts into a section
//! is here, final, and is printed as it comes. Labels without arguments are in [`Report::words`],
//! under the ids of the messages that begin with `report-`.

mod about;
mod basis;
mod block;
mod blocks;
mod build;
mod cards;
mod changes;
mod cited;
mod cohort;
mod columns;
mod draft;
mod evidence;
mod facts;
mod fields;
mod group;
mod growth;
mod keepsakes;
mod letters;
mod lists;
mod outline;
mod picture;
mod practice;
mod profile;
mod sources;
mod visit;

use std::collections::BTreeMap;

use serde::Serialize;

pub use block::{
    ActionRow, AreaCanDo, Block, Caption, CardAddress, Contact, Fact, GoalRow, LostSkill, NextGoal,
    Part, Person, ReadyCard, SignatureLine,
};
pub use changes::{Frozen, FrozenSection};
pub use draft::{Ask, DraftSection, Entry, Field, Line, ReportDraft};
pub use outline::{Outline, Piece, Run};
pub use profile::{Counts, Legend, Profile, ProfileRow, Round};

use super::photo::Plate;
use super::service::ServiceLine;

/// What stands in [`Report::page_of`] where the number of the page goes.
pub const PAGE_PLACE: &str = "«page»";

/// What stands in [`Report::page_of`] where the number of pages goes.
pub const PAGES_PLACE: &str = "«pages»";

/// A whole report.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// What it is called: "Six-month review".
    pub title: String,
    /// Whom it is about and the time that it covers.
    pub subtitle: String,
    /// What the head of each later page says.
    pub running_title: String,
    /// The page number as a sentence, with [`PAGE_PLACE`] and [`PAGES_PLACE`] in it.
    pub page_of: String,
    /// How it is to be handled: "Official - sensitive: personal".
    pub marking: Option<String>,
    /// Which copy it is of what went out, for whom: on each page. Left out of a paper that a build makes: what
    /// somebody read through in another language stays the same to the letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy: Option<String>,
    /// Whose form it is, and which version of it; left out where it is nobody's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The size of the text in points: 11 or 12 for professionals, 14 for families.
    pub text_size: u8,
    /// Whose report it is.
    pub service: ServiceLine,
    /// Whom it is for, where it is for named people alone.
    pub notice: Option<String>,
    /// What a reader needs first: name, date of birth, dates, who wrote it.
    pub facts: Vec<Fact>,
    /// The report itself.
    pub sections: Vec<Section>,
    /// The fixed labels of the report, by message id.
    pub words: BTreeMap<String, String>,
}

impl Report {
    /// The pictures that stand on it.
    pub fn plates(&self) -> impl Iterator<Item = Plate> {
        self.sections.iter().flat_map(|section| &section.blocks).flat_map(Block::plates)
    }
}

/// A part of a report under one heading.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// What the part is called; nothing for one that needs no heading.
    pub heading: Option<String>,
    /// What stands in it, in order.
    pub blocks: Vec<Block>,
}
