//! What a kind of paper is made of, as its file in the theme says.
//!
//! A kind is data: a service changes the order of a review, or makes a kind of its own, without
//! anybody programming. What it cannot do is to widen who sees what: each block says which
//! audiences may have it and from which record it is told, and a kind that asks for more is an error
//! in the kind.

mod block_name;
mod fields;

pub use block_name::BlockName;
pub use fields::{
    COMPUTED, Column, FieldBlock, From, NoField, Rows, Show, choices, column, field, group,
    label_of, of_record, rows,
};

pub use crate::model::{EvidenceAsked, Form, Kind, Nation, Only, PaperAudience, PaperPlan, Which};

use std::collections::BTreeMap;

use crate::diag::nearest;
use crate::model::{Choice, PaperGroup, PaperName, SHARED_SOURCES, is_name, kinds};

/// A kind of paper, as read from `reports/<kind>.yaml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportKind {
    /// What rules know of it: its name, its readers, its record, its permission.
    pub plan: PaperPlan,
    /// What stands at its head.
    pub title: KindWords,
    /// The message id of the line below the title; nothing for the name of the child and the day.
    pub subtitle: Option<String>,
    /// The size of its text in points.
    pub text_size: u8,
    /// How it looks.
    pub layout: Layout,
    /// How many sides it may have; nothing for as many as it takes. Large print may have more.
    pub sides: Option<usize>,
    /// How it is to be handled, where not as the service's other papers.
    pub marking: Option<String>,
    /// Whose form it is and which version of it, where it is the form of somebody.
    pub form: FormOf,
    /// Its sections, in order.
    pub sections: Vec<KindSection>,
}

impl ReportKind {
    /// How many sides it may have when its text has this size in points: the same words in larger
    /// letters take more room by the square of it.
    #[must_use]
    pub fn sides_at(&self, text_size: u8) -> Option<usize> {
        let (own, wanted) = (usize::from(self.text_size).pow(2), usize::from(text_size).pow(2));
        self.sides.map(|sides| (sides * wanted).div_ceil(own.max(1)).max(sides))
    }
}

/// Whose form a paper is, such as a local authority's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormOf {
    /// Whose.
    pub authority: Option<String>,
    /// Which version of it.
    pub version: Option<String>,
}

/// How many letters a marking, the name of an authority and a version may have: each stands in a line.
pub const LONGEST_LINE: usize = 60;

/// Whether a text can stand in one line on each page.
#[must_use]
pub fn is_line(text: &str) -> bool {
    let letters = text.chars().count();
    (1..=LONGEST_LINE).contains(&letters)
        && !text.chars().any(char::is_control)
        && text == text.trim()
}

/// How a paper looks: which template lays it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A report or a letter: text under headings.
    Report,
    /// A page of short parts side by side.
    Page,
    /// A paper to keep and to hang up: large, framed, a few words.
    Keepsake,
}

impl Layout {
    /// The layout of this name, as a kind's file writes it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "report" => Some(Self::Report),
            "page" => Some(Self::Page),
            "keepsake" => Some(Self::Keepsake),
            _ => None,
        }
    }

    /// The template in the theme's folder `pdf`.
    #[must_use]
    pub const fn template(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Page => "page",
            Self::Keepsake => "keepsake",
        }
    }
}

/// A section of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindSection {
    /// What stands over it; nothing for a section without a heading.
    pub heading: Option<KindWords>,
    /// The blocks in it, in order.
    pub blocks: Vec<KindBlock>,
    /// The message id of what is said where no block has anything to say; nothing for a section that is
    /// then left out.
    pub empty: Option<String>,
}

/// A block of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KindBlock {
    /// One that the program knows by its name.
    Named(BlockName),
    /// One that tells fields of a record.
    Fields(FieldBlock),
}

/// Words over a paper or a section of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KindWords {
    /// A message of the theme, by its id, which every language has.
    Message(String),
    /// The service's own words by language; under an empty one those in the service's own language. `{child}`
    /// stands for the child's first name.
    Own(BTreeMap<String, String>),
}

impl KindWords {
    /// The service's own words in a language, or in its own; `None` when nobody has said them in it. A code with
    /// a country behind it has the words of the language.
    #[must_use]
    pub fn own(&self, language: &str, is_own: bool) -> Option<&str> {
        let Self::Own(all) = self else { return None };
        let short = language.split('-').next().unwrap_or(language);
        let own = if is_own { all.get("") } else { None };
        own.or_else(|| all.get(language)).or_else(|| all.get(short)).map(String::as_str)
    }

    /// The id of the theme's message.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Message(id) => Some(id),
            Self::Own(_) => None,
        }
    }
}

/// Why a block cannot stand in a kind of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// There is none of this name; perhaps this one was meant.
    NoSuchBlock(Option<&'static str>),
    /// It is not for the readers of this paper.
    NotForThem,
    /// It is told from these records alone.
    FromAnother(&'static [&'static str]),
}

/// The block of this name, when a paper for these readers that is told from this record may have it.
///
/// # Errors
///
/// Why it may not.
pub fn block_for(name: &str, audience: PaperAudience, draws_on: &str) -> Result<BlockName, Unfit> {
    let Some(block) = BlockName::named(name) else {
        let names = BlockName::ALL.iter().map(|block| block.name());
        return Err(Unfit::NoSuchBlock(nearest(name, names)));
    };
    if !block.audiences().contains(&audience) {
        return Err(Unfit::NotForThem);
    }
    let from = block.told_from();
    let told = from.is_empty() || from.contains(&draws_on);
    if told { Ok(block) } else { Err(Unfit::FromAnother(from)) }
}

/// The smallest text that a paper may have, in points.
pub const SMALLEST_TEXT: u8 = 11;

/// The record that a kind may be told from, as its file writes it: `visit` or `home-school-note`. What comes
/// back is the word of the format.
#[must_use]
pub fn source_named(name: &str) -> Option<&'static str> {
    tellers().find(|kind| kind.slug() == name).map(|kind| kind.word)
}

/// Every record that a kind may be told from, as a file writes it.
pub fn sources() -> impl Iterator<Item = String> {
    tellers().map(kinds::RecordKind::slug)
}

/// The records of a child, and those that several children share.
fn tellers() -> impl Iterator<Item = &'static kinds::RecordKind> {
    kinds::all().filter(|kind| kind.of_child || SHARED_SOURCES.contains(&kind.word))
}

/// The permission of this name, as a kind's file writes it. The chart has a paper of its own.
#[must_use]
pub fn permission_named(name: &str) -> Option<PaperGroup> {
    PaperGroup::from_word(name).filter(|group| *group != PaperGroup::Chart)
}

/// By which field the records of a kind are chosen without its file saying so: a written report says itself
/// which kind of report it is.
#[must_use]
pub fn of_its_own_kind(draws_on: &str, paper: &str) -> Option<Only> {
    let kind = || Only { field: "kind".into(), words: vec![paper.to_owned()] };
    matches!(draws_on, "written report" | "contribution").then(kind)
}

/// The nation of this name.
#[must_use]
pub fn nation_named(name: &str) -> Option<Nation> {
    Nation::from_word(name)
}

/// The names of the nations.
#[must_use]
pub fn nations() -> &'static [&'static str] {
    Nation::WORDS
}

/// The names of papers that an editor offers.
pub fn known_papers() -> impl Iterator<Item = &'static str> {
    PaperName::known()
}

/// Whether a text can be the name of a paper.
#[must_use]
pub fn is_paper_name(name: &str) -> bool {
    is_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_block_is_found_by_the_name_that_it_gives() {
        for block in BlockName::ALL.iter().copied() {
            assert_eq!(BlockName::named(block.name()), Some(block));
        }
        assert_eq!(BlockName::named("blood-group"), None);
    }

    #[test]
    fn the_profile_with_its_ages_is_not_for_a_familys_paper() {
        assert!(!BlockName::Profile.audiences().contains(&PaperAudience::Family));
        assert!(BlockName::LostSkills.audiences().contains(&PaperAudience::Family));
    }
}
