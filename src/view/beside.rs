//! A card in two languages on one paper: each part and each step stands in the same row in both, under
//! the same number, so that two people who read different languages follow it together with a finger.

use serde::Serialize;

use crate::model::CardPaper;
use crate::privacy::policy::Public;
use crate::words::Words;

use super::labels;
use super::sheet::Sheet;
use super::sight::Sight;
use super::site::Pictures;

/// Cards in two languages, each from the top of a side.
#[derive(Debug, Clone, Serialize)]
pub struct BesideSheets {
    /// The paper: `a4`, on which the languages stand side by side, or `large-print`, one below the other.
    pub paper: &'static str,
    /// Whether each card begins on a fresh piece of paper when it is printed on both sides.
    pub two_sided: bool,
    /// The cards.
    pub pairs: Vec<Pair>,
}

/// One card in two languages.
#[derive(Debug, Clone, Serialize)]
pub struct Pair {
    /// From which side the two are read: `rtl` where both are written from the right. Of two languages
    /// that are written towards each other, the one from the right stands at the right.
    pub direction: &'static str,
    /// The languages: the one that is read first, and the other.
    pub tongues: [Tongue; 2],
    /// How many sides it may have.
    pub sides: usize,
}

/// A card, or another paper, in one of its two languages.
#[derive(Debug, Clone, Serialize)]
pub struct Tongue<P = Sheet> {
    /// The language, such as `cy`, or `en` of `en-GB`.
    pub language: String,
    /// The country whose spelling it has, such as `GB`, where that is said.
    pub region: Option<String>,
    /// The side that it is written from: `ltr` or `rtl`.
    pub direction: String,
    /// What its speakers call it.
    pub name: String,
    /// The card or paper.
    pub card: P,
}

/// Whether cards in two languages can be printed on this paper: on those that hold all of a card.
#[must_use]
pub fn has_room(paper: CardPaper) -> bool {
    matches!(paper, CardPaper::A4 | CardPaper::LargePrint)
}

impl Pair {
    /// The card `area/slug` in two languages, which are in the order of [`in_order`]; `None` when one of
    /// them does not have it.
    #[must_use]
    pub fn new(
        [one, other]: [&Sight<'_, Public>; 2],
        id: &str,
        form: (CardPaper, &Pictures),
    ) -> Option<Self> {
        let tongue = |sight| Tongue::new(sight, id, form);
        let tongues = [tongue(one)?, tongue(other)?];
        Some(Self {
            direction: if [one, other].into_iter().all(from_the_right) { "rtl" } else { "ltr" },
            sides: tongues.iter().map(|tongue| tongue.card.sides).sum(),
            tongues,
        })
    }
}

impl Tongue {
    fn new(sight: &Sight<'_, Public>, id: &str, form: (CardPaper, &Pictures)) -> Option<Self> {
        Some(Self::of(sight.words, Sheet::new(sight, id, form)?))
    }
}

impl<P> Tongue<P> {
    /// A paper in the language of these words.
    #[must_use]
    pub fn of(words: &Words, card: P) -> Self {
        let (language, region) = match words.language().split_once('-') {
            Some((language, region)) => (language, Some(region.to_owned())),
            None => (words.language(), None),
        };
        Self {
            language: language.to_owned(),
            region,
            direction: words.say("language-direction"),
            name: words.say("language-name"),
            card,
        }
    }
}

/// The two in the order in which they are read: Welsh before the other in Wales, and otherwise as they were
/// given, save that what is written from the right stands at the right.
#[must_use]
pub fn in_order([one, other]: [Sight<'_, Public>; 2]) -> [Sight<'_, Public>; 2] {
    let is_bilingual = labels::is_bilingual(one.service, &one.grant);
    let welsh_waits = is_bilingual && labels::is_welsh(other.words.language());
    let starts_at_the_right = from_the_right(&one) && !from_the_right(&other);
    if welsh_waits || starts_at_the_right { [other, one] } else { [one, other] }
}

fn from_the_right(sight: &Sight<'_, Public>) -> bool {
    sight.words.say("language-direction") == "rtl"
}
