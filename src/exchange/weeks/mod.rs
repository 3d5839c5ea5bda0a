//! Weeks that come back from families: a code or the sheet on the fridge becomes the marks of a chart in
//! the record of a visit.

mod record;
mod table;
mod take;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Date, DayMarks, Label, MarkingKey, Thing};
use crate::scaffold::KnownChild;

pub(super) use table::{COLUMNS, NEEDED, plan};
pub use take::{Given, Outcome, Taken, Week, below_content, day_of, take};

/// What must be known of the families before a week can be taken.
#[derive(Clone, Default)]
pub struct Families {
    /// The key by which the service's families mark.
    pub key: MarkingKey,
    /// Whether the service's particulars, in which the key stands, cannot be read.
    pub key_unread: bool,
    /// What the service calls things, for the notes of a new record.
    pub labels: BTreeMap<Thing, Label>,
    /// The children, by reference.
    pub children: BTreeMap<String, Family>,
    /// The references of children whose own record cannot be read.
    pub unread: BTreeSet<String>,
}

/// What must be known of one child.
#[derive(Clone)]
pub struct Family {
    /// What a new visit is filled in from.
    pub child: KnownChild,
    /// The charts, in the order of their days.
    pub charts: Vec<KnownChart>,
    /// Whether each visit was held, by its day.
    pub visits: BTreeMap<Date, bool>,
    /// The weeks that are written down: the day of the visit, the number of the chart, the marks.
    pub weeks: Vec<(Date, u16, Vec<DayMarks>)>,
}

/// A chart as far as its grid goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownChart {
    /// Its number for this child.
    pub number: u16,
    /// The day on which it was agreed. Its seven days begin on the next.
    pub agreed: Date,
    /// The boxes of one day: tries at a time, times times a day.
    pub places: u16,
}

impl std::fmt::Debug for Families {
    /// Which children there are is no business of a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Families").finish_non_exhaustive()
    }
}
