//! This week's activity chart: a sheet of paper that hangs on a family's fridge, in the format that the
//! household needs.
//!
//! Every sentence is final. Labels without arguments are in [`Chart::words`], under the ids of the
//! messages that begin with `chart-`.

mod build;
mod grid;
mod lines;
mod reader;

use std::collections::BTreeMap;

use serde::Serialize;

use super::photo::{Photo, Plate};
use super::service::ServiceLine;

pub(super) use grid::{day_of, key};
use lines::setting_contact;
pub(super) use lines::{contact, lent, loves, next_visit};

pub use lines::copy_for;
pub use reader::ChartReader;

/// One week's activity for one child, as the family gets it.
#[derive(Debug, Clone, Serialize)]
pub struct Chart {
    /// What the paper is called: "Activity chart 7 for Sam".
    pub title: String,
    /// What the household needs: `a4` on one side, `landscape` (A4 across, on one side), `a5`, `large-print`
    /// or `easy-read`, each on both sides of one paper.
    pub paper: &'static str,
    /// Whether the family reads large print: the letters are then of 18 points, on easy read too.
    pub large_print: bool,
    /// What stands at the head of a copy: that it is to be gone through with an interpreter, say.
    pub note: Option<String>,
    /// How many sides it may have.
    pub sides: usize,
    /// Whether there is nothing to reach: the grid then has a box a day.
    pub open_ended: bool,
    /// Whose paper it is.
    pub service: ServiceLine,
    /// When it was agreed: "Agreed on 3 March 2026".
    pub agreed: String,
    /// The home visitor and how to reach them, as one sentence.
    pub contact: String,
    /// This week's goal as one whole sentence. It is the largest text on the paper.
    pub goal: String,
    /// The long-term goal that it serves, as one sentence.
    pub long_term_goal: Option<String>,
    /// Why the family chose it.
    pub why: Option<String>,
    /// A picture of the child's own that helps, or the box in its place.
    pub picture: Option<Photo>,
    /// What to have at hand, household things first.
    pub materials: Vec<String>,
    /// What of it the service has lent to this household, each with its number.
    pub lent: Vec<String>,
    /// The moment of the day and the place.
    pub when: String,
    /// How many tries, how often; or that there is nothing to count.
    pub how_often: String,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// How much help to give, in words.
    pub help: String,
    /// What to say or do as soon as it happens.
    pub praise: String,
    /// What the child loves, where the praise is the card's and not yet the child's own; a sentence.
    pub loves: Option<String>,
    /// What to do when it does not go well.
    pub if_not: String,
    /// How to make it easier.
    pub easier: Option<String>,
    /// How to make it harder.
    pub harder: Option<String>,
    /// When to stop.
    pub stop_when: Option<String>,
    /// What to look out for with this activity.
    pub safety: Option<String>,
    /// The care alerts that this activity touches. They are never left out for want of room.
    pub alerts: Vec<CareAlert>,
    /// What a therapist advised, where the goal rests on it.
    pub advice: Option<Advice>,
    /// Where the week is marked.
    pub grid: Grid,
    /// How many lines are ruled for the family's own words; two or three. None where each day has its own.
    pub ruled_lines: u8,
    /// What happens at the next visit, as one sentence.
    pub at_next: String,
    /// When the home visitor comes next, as one sentence.
    pub next_visit: Option<String>,
    /// The pictures beside parts of the paper that are not steps, by the part: `need`, `when`, `praise`,
    /// `safety`. Only on easy read.
    pub signs: BTreeMap<&'static str, String>,
    /// Whom to thank for the symbols, sentence by sentence.
    pub credits: Vec<String>,
    /// The fixed labels of the paper, by message id.
    pub words: BTreeMap<String, String>,
}

/// One thing to do.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// What to do.
    pub does: String,
    /// The words to say aloud, without quotation marks.
    pub say: Option<String>,
    /// The picture that shows it, by its full name: `core/cup`.
    pub symbol: Option<String>,
    /// A picture of the child's own, in the place of the symbol.
    pub photo: Option<Photo>,
}

impl Chart {
    /// The chart without the small pictures beside its steps, for when there is no room for both: a step goes
    /// before its picture. `None` where there is none, and on easy read, which is nothing without.
    #[must_use]
    pub fn without_small_pictures(&self) -> Option<Self> {
        let pictured = self.steps.iter().any(|step| step.symbol.is_some() || step.photo.is_some());
        let mut plain = self.clone();
        for step in &mut plain.steps {
            (step.symbol, step.photo) = (None, None);
        }
        (pictured && self.paper != "easy-read").then_some(plain)
    }

    /// What the paper needs to find its photographs and drawings.
    pub fn plates(&self) -> impl Iterator<Item = Plate> {
        let of_steps = self.steps.iter().filter_map(|step| step.photo.as_ref());
        self.picture.iter().chain(of_steps).filter_map(Photo::plate)
    }
}

/// Something that keeps the child safe, said on every paper that it touches.
#[derive(Debug, Clone, Serialize)]
pub struct CareAlert {
    /// What it is about: "Swallowing".
    pub kind: String,
    /// What to do.
    pub text: String,
    /// Who said so and when: "Priya Nair, speech and language therapist, 20 August 2025".
    pub source: String,
}

/// What a therapist advised.
#[derive(Debug, Clone, Serialize)]
pub struct Advice {
    /// The advice.
    pub text: String,
    /// Who gave it and when.
    pub source: String,
}

/// The part of the chart that the family marks.
#[derive(Debug, Clone, Serialize)]
pub struct Grid {
    /// What the table shows, for people who hear it read.
    pub caption: String,
    /// The label of each row: "1", "2", "3", "4". None where there is nothing to count.
    pub tries: Vec<String>,
    /// How many times a day: each day has so many places beside each other for each try.
    pub times: u16,
    /// The seven days, from the first day of practice on.
    pub days: Vec<Day>,
    /// What was seen on the visit day before teaching: "1 of 4". Nothing leaves room to write it.
    pub baseline: Option<String>,
    /// When that was, short: "3 March".
    pub baseline_day: Option<String>,
    /// When the next visit is, short: "10 March".
    pub next_day: Option<String>,
    /// What each mark means, in the order in which they are printed. None where there is nothing to count.
    pub key: Vec<Mark>,
}

/// A column of the grid.
#[derive(Debug, Clone, Serialize)]
pub struct Day {
    /// The day of the week, short: "Wed".
    pub name: String,
    /// The day of the month: "4". The months stand in the columns before and after the week.
    pub date: String,
}

/// A mark that the family makes.
#[derive(Debug, Clone, Serialize)]
pub struct Mark {
    /// The sign as it is written by hand: "✓", "H", "–". Empty stands for an empty box.
    pub sign: String,
    /// What it means.
    pub meaning: String,
}
