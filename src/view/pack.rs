//! What a worker takes along to a visit: what to look at together, steps to choose from, and charts to fill
//! in by hand at the kitchen table.
//!
//! The pack lies on a family's table, so it holds nothing that the household may not see; its first part is
//! the worker's own all the same, since it says what was changed from a card and what may come next.

mod blank;
mod build;
mod changes;
mod next;

use std::collections::BTreeMap;

use serde::Serialize;

use super::chart::{CareAlert, Grid};
use super::service::ServiceLine;

pub use blank::TheirTongue;

/// One visit's papers, as one file.
#[derive(Debug, Clone, Serialize)]
pub struct VisitPack {
    /// What it is called: "Visit pack for Sam".
    pub title: String,
    /// For which visit, or when it was printed.
    pub day: String,
    /// Whose paper it is.
    pub service: ServiceLine,
    /// The charts to look at together. None where there is none yet.
    pub last: Vec<LastChart>,
    /// What the child loves.
    pub loves: Vec<String>,
    /// What the service has lent to the household, each with its number.
    pub loans: Vec<String>,
    /// What could come next: three at most.
    pub next: Vec<NextStep>,
    /// How many lines there are for others, so that there are always some to write on.
    pub blanks: usize,
    /// The charts to fill in by hand, each on a side of its own.
    pub charts: Vec<BlankChart>,
    /// The fixed labels, by message id.
    pub words: BTreeMap<String, String>,
}

/// A chart to look at together, with room for what is found.
#[derive(Debug, Clone, Serialize)]
pub struct LastChart {
    /// What it is called: "Activity chart 7 for Sam".
    pub title: String,
    /// Its goal as one sentence.
    pub goal: String,
    /// What was seen before teaching: "1 of 4".
    pub before: Option<String>,
    /// How many tries there are to make again; none where there is nothing to count.
    pub tries: u16,
    /// What can be decided, one word for each box.
    pub decisions: Vec<String>,
    /// From which card it differs and in what; nothing where it comes from none.
    pub changed: Option<Changed>,
}

/// How a chart differs from its card. It stands on no family's paper.
#[derive(Debug, Clone, Serialize)]
pub struct Changed {
    /// What was changed from which card, or that nothing was; one sentence without a full stop.
    pub heading: String,
    /// The parts that differ.
    pub parts: Vec<Change>,
}

/// A part of a chart that is not the card's.
#[derive(Debug, Clone, Serialize)]
pub struct Change {
    /// Which part: "What you need".
    pub part: String,
    /// What the card says.
    pub card: Vec<String>,
    /// What the chart says.
    pub here: Vec<String>,
}

/// A small step that may come next.
#[derive(Debug, Clone, Serialize)]
pub struct NextStep {
    /// What the child would do.
    pub text: String,
    /// Where it comes from: a card's ladder, or a checklist.
    pub from: String,
}

/// A chart to fill in by hand, on the paper and in the letters that the household needs of its charts.
#[derive(Debug, Clone, Serialize)]
pub struct BlankChart {
    /// The paper: `a4`, `landscape`, `a5`, `large-print` or `easy-read`.
    pub paper: &'static str,
    /// Whether the family reads large print.
    pub large_print: bool,
    /// Its language, such as `pl`, and the side from which that is written: `ltr` or `rtl`.
    pub language: String,
    /// See [`BlankChart::language`].
    pub direction: String,
    /// What stands at its head: that it is to be gone through with an interpreter, say.
    pub note: Option<String>,
    /// "Activity chart for Sam"; nothing on a wholly blank one.
    pub title: Option<String>,
    /// The things that were used last and are on loan.
    pub materials: Vec<String>,
    /// What the child loves; a sentence.
    pub loves: Option<String>,
    /// The care alerts. They are never left out for want of room.
    pub alerts: Vec<CareAlert>,
    /// What to look out for with one activity: always written by hand.
    pub safety: Option<String>,
    /// A therapist's advice: always written by hand.
    pub advice: Option<String>,
    /// Whether there is nothing to count. There always is on these.
    pub open_ended: bool,
    /// Where the week is marked.
    pub grid: Grid,
    /// Whom to ring.
    pub contact: Option<String>,
    /// The fixed labels of a chart, by message id. Those beginning with `pack-` are the service's own where
    /// nobody has checked them in another language, since no chart that a speaker has read has them.
    pub words: BTreeMap<String, String>,
    /// The same in the service's own language, small beside the others for whoever fills the chart in. None
    /// where the chart is in it.
    pub also: Option<BTreeMap<String, String>>,
}
