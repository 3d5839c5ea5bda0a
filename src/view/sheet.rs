//! A card of the library on paper, for any family: no child is named on it. Which parts of it stand on
//! which paper, the theme decides.
//!
//! Labels without arguments are in [`Sheet::words`], under the ids of the messages that begin with
//! `sheet-`.

pub(in crate::view) mod build;

use std::collections::BTreeMap;

use serde::Serialize;

pub use crate::model::{CardPaper, Ink};

use super::card::Version;
use super::imposition::Imposition;
use super::photo::{Photo, Plate};
use super::printed::PrintedAddress;
use super::prose::Prose;
use super::service::ServiceLine;

/// One activity, ready to print.
#[derive(Debug, Clone, Serialize)]
pub struct Sheet {
    /// What the activity is called.
    pub title: String,
    /// What it is about, in one line.
    pub summary: String,
    /// The area of development that it belongs to: "Language".
    pub area: String,
    /// Whom it suits, as a whole sentence: "For a child who watches things that move."
    pub for_a_child_who: String,
    /// The ages that it was written for; only where the service prints ages.
    pub ages: Option<String>,
    /// How long it takes: "About 5 minutes".
    pub minutes: String,
    /// What to have at hand, household things first.
    pub materials: Vec<String>,
    /// Whether most homes have everything that is needed.
    pub at_hand: bool,
    /// The moment of the day and the place.
    pub when: String,
    /// Parts of the day that it fits into, joined: "playing, bath time and bedtime".
    pub routines: String,
    /// Pictures of what is needed, or of the whole game: one at most, and none on small paper.
    pub pictures: Vec<Photo>,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// What to say or do as soon as it happens.
    pub praise: String,
    /// What to do when it does not go well.
    pub if_not: String,
    /// How to make it easier.
    pub easier: Option<String>,
    /// How to make it harder.
    pub harder: Option<String>,
    /// How to fit it to a child who sees, hears or moves differently, or is easily overwhelmed.
    pub versions: Vec<Version>,
    /// Small things to look for and enjoy.
    pub notice: Vec<String>,
    /// The small steps towards it, easiest first.
    pub ladder: Vec<String>,
    /// What to look out for.
    pub safety: Option<String>,
    /// Whom it is not for, or not without asking.
    pub not_for: Vec<NotFor>,
    /// The title of an easier card that comes before this one.
    pub before: Option<String>,
    /// The title of a card to go on to when this one is easy.
    pub after: Option<String>,
    /// Why it helps.
    pub why: Prose,
    /// Who reviewed it and when, or that nobody has yet; one sentence.
    pub review: String,
    /// Who translated it and whether that was checked, sentence by sentence; empty in the language that it
    /// was written in.
    pub translation: Vec<String>,
    /// What to do when a child no longer does something that the child could do; one sentence.
    pub lost_skill: String,
    /// The card in a few short lines; empty where its author wrote none.
    pub reminder: Vec<String>,
    /// Pictures for parts of the paper that are not steps, by the part: `need`, `when`, `safety`, `ask`,
    /// `praise`, `again`.
    pub signs: BTreeMap<&'static str, String>,
    /// The card's address, when the cards are published.
    pub address: Option<PrintedAddress>,
    /// Whom to thank for the pictures on the paper, sentence by sentence.
    pub credits: Vec<String>,
    /// Thanks that nobody asks for, those of our own pack on a small card: they stand back where there is no
    /// room.
    pub courtesy: Vec<String>,
    /// How many sides it may have. A translation may have one more.
    pub sides: usize,
    /// Whose paper it is.
    pub service: ServiceLine,
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
    /// The picture that shows it, by its full name: `core/cup`. Only on papers with pictures.
    pub picture: Option<String>,
    /// A photograph or drawing of it, in the place of that picture. Only on easy read.
    pub photo: Option<Photo>,
}

impl Sheet {
    /// What the paper needs to find its photographs and drawings.
    pub fn plates(&self) -> impl Iterator<Item = Plate> {
        let of_steps = self.steps.iter().filter_map(|step| step.photo.as_ref());
        self.pictures.iter().chain(of_steps).filter_map(Photo::plate)
    }
}

/// Cards on one kind of paper, each from the top of a side.
#[derive(Debug, Clone, Serialize)]
pub struct CardSheets {
    /// The paper: `a4`, `a5`, `large-print`, `easy-read` or `reminder`.
    pub paper: &'static str,
    /// What pictures are printed in: `colour`, `grey` or `outline`.
    pub ink: &'static str,
    /// Whether each card begins on a fresh piece of paper when it is printed on both sides.
    pub two_sided: bool,
    /// The hand of Arabic letters: `naskh` or `nastaliq`.
    pub hand: &'static str,
    /// The cards.
    pub cards: Vec<Sheet>,
}

/// Reminder cards on larger paper, to be cut out.
#[derive(Debug, Clone, Serialize)]
pub struct Deck {
    /// Where they stand.
    pub layout: Imposition,
    /// What pictures are printed in.
    pub ink: &'static str,
    /// The cards.
    pub cards: Vec<Sheet>,
}

/// A reason to leave an activity alone, or to ask first.
#[derive(Debug, Clone, Serialize)]
pub struct NotFor {
    /// What it is about: "Breathing".
    pub kind: String,
    /// What could go wrong and whom to ask.
    pub because: String,
}
