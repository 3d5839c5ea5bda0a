//! An activity card as the public site shows it: in full on its page, in brief in every list.

use std::ops::Deref;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::address::Address;
use super::photo::Photo;
use super::prose::Prose;
use super::site::EditionLink;

/// A card in a list: its brief, which all lists share.
#[derive(Debug, Clone)]
pub struct CardLink(Arc<Brief>);

impl From<Brief> for CardLink {
    fn from(brief: Brief) -> Self {
        Self(Arc::new(brief))
    }
}

impl Deref for CardLink {
    type Target = Brief;

    fn deref(&self) -> &Brief {
        &self.0
    }
}

impl Serialize for CardLink {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_ref().serialize(serializer)
    }
}

/// What a list says of a card. Lists never hold whole pages, so that a long list costs little.
#[derive(Debug, Clone, Serialize)]
pub struct Brief {
    /// The title of the card.
    pub title: String,
    /// One line that says what it is about.
    pub summary: String,
    /// Completes "For a child who …".
    pub for_a_child_who: String,
    /// "For a child who …", the whole sentence.
    pub sentence: String,
    /// How long it takes, in words: "5 minutes".
    pub minutes: Option<String>,
    /// The area of development that it belongs to.
    pub area: AreaName,
    /// Its page.
    pub address: Address,
}

/// An area of development by name.
#[derive(Debug, Clone, Serialize)]
pub struct AreaName {
    /// The slug, which also chooses the colour: `language`.
    pub slug: String,
    /// The name that families read: "Talking and listening" or "Language".
    pub name: String,
    /// Its page.
    pub address: Address,
}

/// The page of one activity.
#[derive(Debug, Clone, Serialize)]
pub struct ActivityPage {
    /// Its page: [`Address::Activity`].
    pub address: Address,
    /// The title of the card.
    pub title: String,
    /// One line that says what it is about.
    pub summary: String,
    /// "For a child who …", the whole sentence.
    pub sentence: String,
    /// The area of development that it belongs to.
    pub area: AreaName,
    /// A rough age in words, only where the service shows ages.
    pub age: Option<String>,
    /// How long it takes, in words: "5 minutes".
    pub minutes: Option<String>,
    /// Moments of the day that it fits, joined: "playing, bath time and bedtime".
    pub routines: Option<String>,
    /// Whether most homes have everything that is needed.
    pub at_hand: bool,
    /// What is needed, one thing an item.
    pub materials: Vec<String>,
    /// When to do it, in a sentence.
    pub when: Option<String>,
    /// Pictures of what is needed, or of the whole game.
    pub pictures: Vec<Photo>,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// What to do and say when it happens.
    pub praise: Option<String>,
    /// What to do if it does not go well.
    pub if_not: Option<String>,
    /// How to make it easier.
    pub easier: Option<String>,
    /// How to make it harder.
    pub harder: Option<String>,
    /// How to fit it to a child who sees, hears or moves differently, or is easily overwhelmed.
    pub versions: Vec<Version>,
    /// Small things to look for and enjoy.
    pub notice: Vec<String>,
    /// Small steps towards it, the easiest first.
    pub ladder: Vec<String>,
    /// How to stay safe.
    pub safety: Option<String>,
    /// For whom it is not, or not without asking first.
    pub not_for: Vec<NotFor>,
    /// Why it helps.
    pub why: Prose,
    /// Who has looked at it, or that nobody has yet.
    pub review: Review,
    /// Who translated it and whether it was checked; none in the language that it was written in.
    pub translation: Option<CardLanguage>,
    /// The same card in other languages.
    pub languages: Vec<EditionLink>,
    /// The printable papers, the ordinary one first.
    pub sheets: Vec<Download>,
    /// The same card as one file that can be sent, if there is one.
    pub to_send: Option<Address>,
    /// An easier card that comes before this one.
    pub before: Option<CardLink>,
    /// A card to go on to when this one is easy.
    pub after: Option<CardLink>,
    /// A few more cards that go well with this one.
    pub related: Vec<CardLink>,
    /// The card before this one in its area.
    pub previous: Option<CardLink>,
    /// The card after this one in its area.
    pub next: Option<CardLink>,
}

/// One step of an activity.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// What to do.
    pub doing: String,
    /// The picture that shows it, below the root of the whole site.
    pub symbol: Option<Address>,
    /// A photograph or drawing of it, in the place of the symbol.
    pub picture: Option<Photo>,
    /// Words to say aloud.
    pub say: Option<String>,
}

/// What to change for a child with one kind of need.
#[derive(Debug, Clone, Serialize)]
pub struct Version {
    /// For whom: "For a child who does not see well".
    pub name: String,
    /// What to change.
    pub change: String,
}

/// A reason to ask before trying an activity.
#[derive(Debug, Clone, Serialize)]
pub struct NotFor {
    /// What it concerns, in a word or two: "Breathing".
    pub about: String,
    /// Why, and what to do.
    pub because: String,
}

/// Whether somebody with the training for it has looked at a card.
#[derive(Debug, Clone, Serialize)]
pub struct Review {
    /// Whether it has been reviewed.
    pub done: bool,
    /// "Not yet clinically reviewed …", or "Reviewed by … on …".
    pub text: String,
}

/// What a card in another language says about its translation.
#[derive(Debug, Clone, Serialize)]
pub struct CardLanguage {
    /// Who translated it.
    pub made: String,
    /// Who checked it and when, or that nobody has yet.
    pub checked: String,
    /// That the card has changed since, if it has.
    pub stale: Option<String>,
}

impl CardLanguage {
    /// All of it, the most pressing first.
    #[must_use]
    pub fn sentences(self) -> Vec<String> {
        self.stale.into_iter().chain([self.made, self.checked]).collect()
    }
}

/// A file to open or print.
#[derive(Debug, Clone, Serialize)]
pub struct Download {
    /// Where it is.
    pub address: Address,
    /// What it is: "In large print".
    pub name: String,
    /// What the reader gets, as [`crate::words::Words`] says it: "PDF, 2 pages, 140 KB".
    pub detail: String,
}
