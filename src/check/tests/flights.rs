//! Rows for how the cards of the library belong together.

use super::Row;
use crate::check::library as b;
use crate::check::sound::{Site, sound};

const CARD: &str = "activities/language/bubbles.md";
const OTHER: &str = "activities/language/other.md";
const THIRD: &str = "activities/social/third.md";

/// One more line of fields in a card.
fn line(site: Site, path: &str, line: &str) -> Site {
    site.replace(path, "ladder:\n", &format!("{line}\nladder:\n"))
}

/// Two more cards that are like the first.
fn three_cards(site: Site) -> Site {
    site.copy(CARD, OTHER).copy(CARD, THIRD)
}

/// So many cards that are all alike.
fn library(site: Site, cards: usize) -> Site {
    (1..cards)
        .fold(site, |site, card| site.copy(CARD, &format!("activities/language/card-{card:02}.md")))
}

/// Three cards one after another.
fn flight(site: Site) -> Site {
    let site = line(three_cards(site), CARD, "after: language/other");
    let site = line(site, OTHER, "before: language/bubbles\nafter: social/third");
    line(site, THIRD, "before: language/other")
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &b::SAME_TITLE,
        wrong: |site| {
            site.copy(CARD, OTHER).replace(OTHER, "Bubbles, and more", "Bubbles, and More")
        },
        says: "another card is called `Bubbles, and More bubbles`",
        right: |site| {
            site.copy(CARD, OTHER).replace(OTHER, "Bubbles, and more", "Bubbles and more")
        },
    },
    Row {
        rule: &b::CARD_ITSELF,
        wrong: |site| line(site, CARD, "after: language/bubbles"),
        says: "this card names itself as `after`",
        right: flight,
    },
    Row {
        rule: &b::ONE_WAY,
        wrong: |site| line(three_cards(site), CARD, "after: language/other"),
        says: "`language/other` does not lead back to this card",
        right: flight,
    },
    Row {
        rule: &b::ONE_WAY,
        wrong: |site| line(flight(site), CARD, "before: social/third"),
        says: "`social/third` does not lead back to this card",
        // A card that is not there has a message of its own.
        right: |site| line(site, CARD, "after: language/gone"),
    },
    Row {
        rule: &b::CIRCLE,
        wrong: |site| {
            let site = line(flight(site), THIRD, "after: language/bubbles");
            line(site, CARD, "before: social/third")
        },
        says: "`language/bubbles` leads to `language/other` leads to `social/third` leads to `language/bubbles`",
        right: flight,
    },
    Row {
        rule: &b::CIRCLE,
        wrong: |site| line(flight(site), CARD, "before: language/other"),
        says: "`language/bubbles` leads to `language/other` leads to `language/bubbles`",
        // Two ways to one card are no circle.
        right: |site| line(three_cards(site), CARD, "after: social/third\nbefore: language/other"),
    },
    Row {
        rule: &b::ITEM_WITHOUT_CARD,
        wrong: |site| library(site, 51),
        says: "items of `language` without a card: 1 (`language-0-3-01`)",
        right: |site| library(site, 50),
    },
    Row {
        rule: &b::ITEM_WITHOUT_CARD,
        wrong: |site| library(site, 51),
        says: "items of `social` without a card: 1 (`social-9-12-01`)",
        // Somebody may have written just that card, and it cannot be read.
        right: |site| {
            library(site, 52).replace(
                "activities/language/card-01.md",
                "minutes: 5",
                "minutes: five",
            )
        },
    },
    Row {
        rule: &b::ITEM_WITHOUT_CARD,
        wrong: |site| library(site, 60),
        says: "items of `language` without a card: 1 (`language-0-3-01`)",
        // A checklist on which no card works is kept for something else.
        right: |site| {
            let every = "items: [social-9-12-01, language-0-3-01, ";
            let site = library(site.replace(CARD, "items: [", every), 51);
            site.copy("checklists/small/checklist.yaml", "checklists/other/checklist.yaml")
                .copy("checklists/small/social.yaml", "checklists/other/social.yaml")
                .replace("checklists/other/social.yaml", "social-9-12-01", "social-9-12-02")
        },
    },
];

#[test]
fn a_card_is_used_without_the_card_before_it() {
    let broken = flight(sound()).replace(CARD, "minutes: 5", "minutes: five");
    let checked = broken.check();
    assert!(checked.service.activities().contains_key("language/other"));
    assert!(!checked.service.activities().contains_key("language/bubbles"));
}
