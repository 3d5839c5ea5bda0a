//! Finding a card: the page with the search box and the choices, what it searches in, and the lists by
//! part of the day and by minutes that need no script.

use serde::Serialize;

use super::address::Address;
use super::card::CardLink;

/// The page where cards are searched for and chosen. Each choice is also a page of its own where there
/// is one, so that everything can be reached without a script.
#[derive(Debug, Clone, Serialize)]
pub struct FindPage {
    /// The areas of development.
    pub areas: Vec<Pick>,
    /// The parts of the day.
    pub routines: Vec<Pick>,
    /// The rough ages, in years; none where the service does not have families choose by age.
    pub years: Vec<Pick>,
    /// How long a card may take.
    pub minutes: Vec<Pick>,
    /// For a child who sees, hears or moves differently, or is easily overwhelmed.
    pub needs: Vec<Pick>,
    /// What cards are played with; none in a library that does not say it.
    pub things: Vec<Pick>,
    /// How many cards there are, in words.
    pub count: String,
}

/// One choice.
#[derive(Debug, Clone, Serialize)]
pub struct Pick {
    /// The word for it in addresses and in the data.
    pub key: String,
    /// What the reader chooses.
    pub name: String,
    /// The page that has these cards, where there is one.
    pub address: Option<Address>,
}

/// Cards in groups, with a way to jump to each group.
#[derive(Debug, Clone, Serialize)]
pub struct GroupsPage {
    /// Where it is.
    pub address: Address,
    /// Its title.
    pub title: String,
    /// What the groups are, in a sentence.
    pub lead: String,
    /// How many cards there are, in words.
    pub count: String,
    /// The groups that have cards.
    pub groups: Vec<CardGroup>,
    /// What the pages of the same sort are.
    pub others_title: String,
    /// Pages of the same sort.
    pub others: Vec<Pick>,
}

/// The cards of one group. A card can stand in several.
#[derive(Debug, Clone, Serialize)]
pub struct CardGroup {
    /// The place on the page to jump to.
    pub id: String,
    /// What these cards have in common.
    pub name: String,
    /// The cards.
    pub cards: Vec<CardLink>,
}

/// What the page for finding cards searches in.
#[derive(Debug, Clone)]
pub struct FindData {
    /// The language of the cards, such as `en-GB`.
    pub language: String,
    /// Every card.
    pub cards: Vec<FindCard>,
    /// How many cards were found, said for numbers that stand for all others of their plural.
    pub counts: Vec<(u32, String)>,
}

/// One card as the search knows it.
#[derive(Debug, Clone)]
pub struct FindCard {
    /// Its page.
    pub address: Address,
    /// The title.
    pub title: String,
    /// "For a child who …", the whole sentence.
    pub sentence: String,
    /// How long it takes, in words.
    pub minutes: String,
    /// How long it takes.
    pub time: u16,
    /// The slug of its area.
    pub area: String,
    /// The keys of the parts of the day.
    pub routines: Vec<&'static str>,
    /// The keys of the rough ages.
    pub years: Vec<&'static str>,
    /// The keys of the needs that it has a version for.
    pub needs: Vec<&'static str>,
    /// Whether most homes have all that it needs.
    pub at_hand: bool,
    /// The keys of what it is played with.
    pub things: Vec<String>,
    /// The texts that are searched, each with how much a word in it counts.
    pub texts: Vec<(u8, String)>,
}
