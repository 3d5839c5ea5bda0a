//! Which papers there will be, and which records and papers are held back.

use super::{Date, Dated, RecordKey};

/// One paper about a child that can be made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PaperId {
    /// A chart of this week: child, household, the name of the chart's file. Without a household it is the copy
    /// for the people outside the home whom a permission names.
    Chart(String, Option<String>, Dated),
    /// A paper of a kind that the theme describes.
    Kind(KindId),
}

/// One paper of a kind that the theme describes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct KindId {
    /// The kind, by the name of its file.
    pub kind: String,
    /// What people call the paper.
    pub paper: String,
    /// The record that it is told from, in the words of the format.
    pub draws_on: &'static str,
    /// The child.
    pub child: String,
    /// The household whose paper it is; nothing for a paper to professionals.
    pub household: Option<String>,
    /// The day of the record that it is told from, and the word that tells it from others of that day.
    pub on: Dated,
    /// Which of this kind and day it is, counted from one. The word may hold a name, and the name of
    /// the paper's file stands in lists that others read.
    pub nth: usize,
}

impl PaperId {
    /// The child.
    #[must_use]
    pub fn child(&self) -> &str {
        match self {
            Self::Chart(child, ..) => child,
            Self::Kind(id) => &id.child,
        }
    }

    /// The household, for a family's paper.
    #[must_use]
    pub fn household(&self) -> Option<&str> {
        match self {
            Self::Chart(_, household, _) => household.as_deref(),
            Self::Kind(id) => id.household.as_deref(),
        }
    }

    /// The day of the record that it is told from.
    #[must_use]
    pub fn on(&self) -> Date {
        match self {
            Self::Chart(_, _, name) => name.on,
            Self::Kind(id) => id.on.on,
        }
    }

    /// What it is, in the words of a summary.
    #[must_use]
    pub fn kind(&self) -> String {
        match self {
            Self::Chart(_, Some(_), _) => "activity chart".into(),
            Self::Chart(_, None, _) => "activity chart for professionals".into(),
            Self::Kind(id) => {
                let whose =
                    if id.household.is_some() { "for the family" } else { "for professionals" };
                format!("{} {whose}", id.paper.replace('-', " "))
            }
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
    /// It is for people outside the home, and its words name somebody who lives there.
    NamesSomebodyAtHome,
    /// The service's particulars are missing.
    NoService,
}
