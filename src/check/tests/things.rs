//! Rows for what cards are played with.

use super::Row;
use crate::check::things as t;

const CARD: &str = "activities/language/bubbles.md";
const RULES: &str = "rules.yaml";

/// The card says what it is played with.
macro_rules! with {
    ($site:expr, $words:literal) => {
        $site.replace(CARD, "when: Before", concat!("with: ", $words, "\nwhen: Before"))
    };
}

/// What the service has beside the words of the program.
const OWN: &str = "things:\n  - {name: light-box, called: The light box}\nreview_months: 6";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &t::NO_SUCH_THING,
        wrong: |site| with!(site, "[bubbels]"),
        says: "nothing is called `bubbels` here",
        right: |site| with!(site, "[bubbles, light-box]").replace(RULES, "review_months: 6", OWN),
    },
    Row {
        rule: &t::NO_SUCH_THING,
        wrong: |site| with!(site, "[light-box]"),
        says: "nothing is called `light-box` here",
        right: |site| with!(site, "[nothing]"),
    },
    Row {
        rule: &t::WITHOUT_THINGS,
        wrong: |site| {
            let card = "activities/language/pop.md";
            with!(site.copy(CARD, card), "[bubbles]")
        },
        says: "nothing says what this card is played with",
        right: |site| with!(site, "[bubbles]"),
    },
    Row {
        rule: &t::NOTHING_AND_MORE,
        wrong: |site| with!(site, "[bubbles, nothing]"),
        says: "`nothing` stands beside something",
        right: |site| with!(site, "[bubbles, cloths]"),
    },
    Row {
        rule: &t::BAD_THING,
        wrong: |site| {
            site.replace(RULES, "review_months: 6", &OWN.replace("light-box", "Light box"))
        },
        says: "`Light box` cannot be part of an address",
        right: |site| site.replace(RULES, "review_months: 6", OWN),
    },
    Row {
        rule: &t::BAD_THING,
        wrong: |site| site.replace(RULES, "review_months: 6", &OWN.replace("light-box", "socks")),
        says: "`socks` is a word already",
        right: |site| site.replace(RULES, "review_months: 6", OWN),
    },
];

#[test]
fn the_explanation_lists_every_word_of_the_program() {
    use crate::model::{Choice, HomeThing};
    let about = t::NO_SUCH_THING.about;
    let missing: Vec<&&str> = HomeThing::WORDS
        .iter()
        .filter(|word| !about.split(|c: char| !c.is_ascii_alphabetic()).any(|said| said == **word))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
