//! A family's page online, as one adult of one household opens it: this week's charts, the weeks before, all
//! about me, what was achieved, and the cards that the charts come from.
//!
//! It is in the language that the household reads its papers in, once somebody who speaks that has read this
//! week's charts in it; until then it is in the service's own, as they are. Nothing but the renderer of
//! these pages takes this view, and what that gives can only be sealed.

mod build;
mod language;

use std::collections::BTreeMap;

use serde::Serialize;

use super::photo::{Photo, Plate};
use super::prose::Prose;
use super::service::ServiceLine;
use super::sheet::Sheet;

pub use build::Reader;
pub use language::{Tongue, adult_name, language_of};

/// One page online.
#[derive(Debug, Clone, Serialize)]
pub struct OnlinePage {
    /// The language of the page's own words, such as `pl`.
    pub language: String,
    /// The direction in which it is written: `ltr` or `rtl`.
    pub direction: String,
    /// The language of what people wrote.
    pub own: Tongue,
    /// Whether its letters are larger, for an adult or a home with large print.
    pub large_print: bool,
    /// Whose page it is: "Teo’s page".
    pub title: String,
    /// For whom it is: "For Joanna".
    pub for_whom: String,
    /// The last day on which it opens, as a program reads it: `2027-11-16`.
    pub until: String,
    /// The same in a sentence.
    pub until_said: String,
    /// That the page, or a card on it, stands in another language than the home reads, when it does.
    pub mixed: Option<String>,
    /// This week's charts.
    pub charts: Vec<PageChart>,
    /// The weeks before, the last one first.
    pub weeks: Vec<Week>,
    /// All about the child.
    pub about: Option<AboutMe>,
    /// What was achieved, the last first.
    pub achieved: Vec<Achieved>,
    /// The cards that this week's charts come from.
    pub cards: Vec<PageCard>,
    /// Whom to ring.
    pub contact: Option<String>,
    /// Whose page it is.
    pub service: ServiceLine,
    /// The page's own words: `online-about-me` is `about_me`.
    pub words: BTreeMap<String, String>,
    /// What the script beside the grids says.
    pub marking: Vec<MarkingWord>,
    /// The key under which a phone keeps what is marked here, in base 64; whoever seals the page puts it in.
    pub keep: Option<String>,
    /// The labels of a chart: `chart-if-not` is `if_not`.
    pub labels: BTreeMap<String, String>,
}

/// A week's chart.
#[derive(Debug, Clone, Serialize)]
pub struct PageChart {
    /// Its number for this child.
    pub number: u16,
    /// What it is called.
    pub title: String,
    /// When it was agreed.
    pub agreed: String,
    /// This week's goal as one sentence.
    pub goal: String,
    /// Why the family chose it.
    pub why: Option<String>,
    /// The care alerts that it touches.
    pub alerts: Vec<Alert>,
    /// What to look out for.
    pub safety: Option<String>,
    /// A picture of the child's own.
    pub picture: Option<Photo>,
    /// What to have at hand.
    pub materials: Vec<String>,
    /// When and where.
    pub when: String,
    /// How many times.
    pub how_often: String,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// How to help, praise and the rest, each under its heading.
    pub parts: Vec<Part>,
    /// Where the week is marked.
    pub grid: Grid,
    /// When the home visitor comes next.
    pub next_visit: Option<String>,
}

/// Something that keeps the child safe.
#[derive(Debug, Clone, Serialize)]
pub struct Alert {
    /// What it is about.
    pub kind: String,
    /// What to do.
    pub text: String,
    /// Who said so and when.
    pub source: String,
}

/// One thing to do.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// What to do.
    pub does: String,
    /// The words to say aloud.
    pub say: Option<String>,
}

/// A text under a heading.
#[derive(Debug, Clone, Serialize)]
pub struct Part {
    /// The heading.
    pub heading: String,
    /// The text.
    pub text: String,
    /// Who said so and when.
    pub note: Option<String>,
    /// Whether the page says it itself, in its own language.
    pub said: bool,
}

/// The part of a chart that the family marks. Each place has its day and the number of its try, by which a
/// mark made there can be told.
#[derive(Debug, Clone, Serialize)]
pub struct Grid {
    /// What the table shows.
    pub caption: String,
    /// The seven days.
    pub days: Vec<GridDay>,
    /// The tries of a day.
    pub rows: Vec<GridRow>,
    /// What each mark means.
    pub key: Vec<Mark>,
    /// What the check digits of this week's code rest on; none where a code would be too long.
    pub bound: Option<String>,
    /// The marks of the key for the script, without the empty place: a list of signs and meanings in JSON.
    pub marks: String,
}

/// A word of the script beside the grids.
#[derive(Debug, Clone, Serialize)]
pub struct MarkingWord {
    /// Its name there.
    pub id: String,
    /// The word.
    pub text: String,
}

/// A day of the week.
#[derive(Debug, Clone, Serialize)]
pub struct GridDay {
    /// The day itself: `2026-11-17`.
    pub on: String,
    /// Its name, short.
    pub name: String,
    /// The day of the month.
    pub date: String,
}

/// One try of each day.
#[derive(Debug, Clone, Serialize)]
pub struct GridRow {
    /// Its number, counted through the day.
    pub number: u16,
    /// Its label.
    pub label: String,
}

/// A mark that the family makes.
#[derive(Debug, Clone, Serialize)]
pub struct Mark {
    /// The sign; empty for an empty place.
    pub sign: String,
    /// What it means.
    pub meaning: String,
}

/// A week that is over.
#[derive(Debug, Clone, Serialize)]
pub struct Week {
    /// When it was: "Agreed on 9 November 2026".
    pub when: String,
    /// Its goal.
    pub goal: String,
    /// What came of it, in a sentence.
    pub result: Option<String>,
}

/// All about the child, as the family agreed it.
#[derive(Debug, Clone, Serialize)]
pub struct AboutMe {
    /// The picture that goes with it.
    pub picture: Option<Photo>,
    /// Its parts.
    pub parts: Vec<AboutPart>,
    /// The child's own signs.
    pub signs: Vec<Sign>,
}

/// A part of it under its heading.
#[derive(Debug, Clone, Serialize)]
pub struct AboutPart {
    /// The heading.
    pub heading: String,
    /// What stands there.
    pub text: Prose,
}

/// A sign of the child's own.
#[derive(Debug, Clone, Serialize)]
pub struct Sign {
    /// What the child does.
    pub sign: String,
    /// What it means.
    pub means: String,
    /// How to answer.
    pub answer: Option<String>,
}

/// Something that was achieved.
#[derive(Debug, Clone, Serialize)]
pub struct Achieved {
    /// Its short name.
    pub title: String,
    /// The goal.
    pub goal: String,
    /// When.
    pub when: Option<String>,
}

/// A card that a chart comes from.
#[derive(Debug, Clone, Serialize)]
pub struct PageCard {
    /// Its language.
    pub language: String,
    /// The direction of that.
    pub direction: String,
    /// The card.
    pub sheet: Sheet,
    /// Its labels: `sheet-if-not` is `if_not`.
    pub labels: BTreeMap<String, String>,
}

impl OnlinePage {
    /// Words as a template names them: without their prefix, and with lines in the place of hyphens.
    #[must_use]
    pub fn named(words: &BTreeMap<String, String>) -> BTreeMap<String, String> {
        let name = |id: &str| id.split_once('-').map_or(id, |(_, rest)| rest).replace('-', "_");
        words.iter().map(|(id, text)| (name(id), text.clone())).collect()
    }

    /// What the renderer needs to find the child's own pictures.
    pub fn plates(&self) -> impl Iterator<Item = Plate> {
        let of_charts = self.charts.iter().filter_map(|chart| chart.picture.as_ref());
        let about = self.about.iter().filter_map(|about| about.picture.as_ref());
        of_charts.chain(about).filter_map(Photo::plate)
    }
}
