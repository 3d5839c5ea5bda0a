//! Records in and out as tables: lists that a service keeps in a spreadsheet become records, and
//! records become tables again.
//!
//! An import is a [`Plan`] before it is anything else: what would be written, what is there already,
//! and every cell that cannot be taken, with its place and the way out. A spreadsheet changes what is
//! typed into it (a number loses its leading zero, a date its order, a long number its last digits), and
//! a cell that may have been changed is refused rather than guessed.

mod assessments;
mod cell;
mod checklist;
mod children;
mod delegates;
mod export;
mod plan;
mod rows;
mod table;
mod visits;
pub mod weeks;
mod workbook;

pub use export::{Exported, export};
pub use plan::{Other, Plan, Refusal};
pub use table::{Table, TableError};

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Date;

/// What a table is a list of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Children, one a row.
    Children,
    /// Visits, one a row.
    Visits,
    /// Observations, one a row; rows of one child and day are one assessment.
    Assessments,
    /// Items of a checklist, one a row.
    Checklist,
    /// The people who come to a workshop, one a row.
    Delegates,
    /// Weeks that families marked, one code or sheet a row.
    Weeks,
}

/// What an import must know beside its table.
#[derive(Debug, Clone)]
pub struct Circumstances {
    /// The day of the import.
    pub today: Date,
    /// The records that there are: their text by their path below `content`.
    pub there: BTreeMap<String, String>,
    /// The id of the checklist that items belong to, and observations whose row says no other.
    pub checklist: String,
    /// What is known of the checklists that can be read.
    pub lists: BTreeMap<String, KnownList>,
    /// The id of the workshop to which delegates come.
    pub event: Option<String>,
    /// The only member of staff, when there is one: who visits when no column says it.
    pub only_staff: Option<String>,
    /// The charts and visits that weeks belong to; nothing for other lists.
    pub families: weeks::Families,
}

/// A checklist as an import must know it.
#[derive(Debug, Clone, Default)]
pub struct KnownList {
    /// The ids and titles of its areas.
    pub areas: Vec<(String, String)>,
    /// The ids and titles of its bands or steps.
    pub bands: Vec<(String, String)>,
    /// The marks of its own scale; none where it goes by our words.
    pub marks: Vec<String>,
    /// The ids of its items.
    pub items: BTreeSet<String>,
    /// Whether it is divided as ours are.
    pub is_ours: bool,
}

/// The columns that a list may have: the name, whether it is needed, and other names for it.
pub fn columns(
    subject: Subject,
) -> impl Iterator<Item = (&'static str, bool, &'static [&'static str])> {
    let (columns, needed) = match subject {
        Subject::Children => (children::COLUMNS, children::NEEDED),
        Subject::Visits => (visits::COLUMNS, visits::NEEDED),
        Subject::Assessments => (assessments::COLUMNS, assessments::NEEDED),
        Subject::Checklist => (checklist::COLUMNS, checklist::NEEDED),
        Subject::Delegates => (delegates::COLUMNS, delegates::NEEDED),
        Subject::Weeks => (weeks::COLUMNS, weeks::NEEDED),
    };
    columns.iter().map(move |(name, others)| (*name, needed.contains(name), *others))
}

/// Whether a cell of this column may hold several values, with semicolons between them.
#[must_use]
pub fn takes_several(subject: Subject, column: &str) -> bool {
    let several: &[&str] = match subject {
        Subject::Children => &["languages", "programmes", "interests"],
        Subject::Visits => &["present"],
        Subject::Assessments | Subject::Weeks => &[],
        Subject::Checklist => &["steps"],
        Subject::Delegates => &["attended"],
    };
    several.contains(&column)
}

/// Plans the import of a table. `there` are the records that can be read. Nothing is written, and what
/// is there already is not compared yet: see [`Plan::against`].
#[must_use]
pub fn plan(
    subject: Subject,
    table: &Table,
    circumstances: &Circumstances,
    there: &[Exported<'_>],
) -> Plan {
    match subject {
        Subject::Children => children::plan(table, circumstances),
        Subject::Visits => visits::plan(table, circumstances),
        Subject::Assessments => assessments::plan(table, circumstances),
        Subject::Checklist => checklist::plan(table, circumstances),
        Subject::Delegates => {
            let path = circumstances.event.as_ref().map(|event| format!("training/{event}."));
            let event = path.and_then(|path| {
                there.iter().find(|record| {
                    record.path.strip_prefix(&path).is_some_and(|end| matches!(end, "yaml" | "yml"))
                })
            });
            delegates::plan(table, circumstances, event)
        }
        Subject::Weeks => weeks::plan(table, circumstances),
    }
}
