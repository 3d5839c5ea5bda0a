//! Rows for cards in other languages.

use super::{Row, untouched};
use crate::check::sound::Site;
use crate::check::translations as z;
use crate::check::welsh as w;

const CARD: &str = "activities/language/bubbles.md";
const WELSH: &str = "activities/language/bubbles.cy.md";

/// The card in Welsh, as good as can be.
const TEXT: &str = include_str!("sound/bubbles.cy.md");

fn welsh(site: Site) -> Site {
    site.with(WELSH, TEXT)
}

fn wales(site: Site) -> Site {
    site.replace("rules.yaml", "nation: england", "nation: wales")
}

const PAGE: &str = "pages/about.md";
const WELSH_PAGE: &str = "pages/about.cy.md";

fn about(site: Site) -> Site {
    site.with(PAGE, "---\ntitle: About us\nsummary: Who we are\n---\nWe play.\n")
}

/// The page in Welsh, as good as can be.
fn about_in_welsh(site: Site) -> Site {
    let text = "---\ntranslates: 0b4a686bd296\ntranslated_by: Siân Morgan\ntitle: Amdanom ni\nsummary: \
                Pwy ydym ni\n---\nRydym ni'n chwarae.\n";
    about(site).with(WELSH_PAGE, text)
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &z::NO_CARD,
        wrong: |site| welsh(site).rename(WELSH, "activities/language/bubble.cy.md"),
        says: "there is no card `language/bubble`",
        // The card has a mistake of its own, and its translation waits with it.
        right: |site| welsh(site).replace(CARD, "title:", "titel:"),
    },
    Row {
        rule: &z::OTHER_PARTS,
        wrong: |site| {
            welsh(site).replace(
                WELSH,
                "  - do: Daliwch y pot yn llonydd. Arhoswch a chyfrwch i bump.\n",
                "",
            )
        },
        says: "under `steps` the card has 3 lines and the translation 2",
        right: welsh,
    },
    Row {
        rule: &z::STALE,
        wrong: |site| welsh(site).replace(CARD, "Wait for a look.", "Wait for a sound."),
        says: "the card has changed since it was translated",
        // Minutes and ages are no words: nothing has to be translated anew.
        right: |site| welsh(site).replace(CARD, "minutes: 5", "minutes: 6"),
    },
    Row {
        rule: &z::NOT_CHECKED_WHOLE,
        wrong: |site| welsh(site).replace(WELSH, "title:", "checked_by: Nia Prys\ntitle:"),
        says: "`checked_on` is missing",
        right: |site| {
            let checked = "checked_by: Nia Prys\nchecked_on: 2026-01-02\ntitle:";
            welsh(site).replace(WELSH, "title:", checked)
        },
    },
    Row {
        rule: &z::CHECKED_LATER,
        wrong: |site| {
            let checked = "checked_by: Nia Prys\nchecked_on: 2062-01-02\ntitle:";
            welsh(site).replace(WELSH, "title:", checked)
        },
        says: "`2062-01-02` is in the future",
        right: |site| {
            let checked = "checked_by: Nia Prys\nchecked_on: 2026-01-02\ntitle:";
            welsh(site).replace(WELSH, "title:", checked)
        },
    },
    Row {
        rule: &z::OTHER_ALERTS,
        wrong: |site| welsh(site).replace(WELSH, "alert: breathing", "alert: skin"),
        says: "the card says `breathing` here and the translation `skin`",
        right: welsh,
    },
    Row {
        rule: &z::SAME_LANGUAGE,
        wrong: |site| welsh(site).rename(WELSH, "activities/language/bubbles.en.md"),
        says: "`en` is the service's own language",
        right: |site| welsh(site).rename(WELSH, "activities/language/bubbles.pl.md"),
    },
    Row {
        rule: &z::OTHER_VERSIONS,
        wrong: |site| welsh(site).replace(WELSH, "  hearing:", "  vision:"),
        says: "the card has versions for `hearing` and the translation for `vision`",
        right: untouched,
    },
    Row {
        rule: &z::NO_CARD,
        wrong: |site| about_in_welsh(site).without(PAGE),
        says: "there is no page `about`",
        right: about_in_welsh,
    },
    Row {
        rule: &z::STALE,
        wrong: |site| about_in_welsh(site).replace(PAGE, "We play.", "We play and talk."),
        says: "the page has changed since it was translated",
        right: about_in_welsh,
    },
    Row {
        rule: &z::SAME_LANGUAGE,
        wrong: |site| about_in_welsh(site).rename(WELSH_PAGE, "pages/about.en.md"),
        says: "`en` is the service's own language",
        right: about_in_welsh,
    },
    Row {
        rule: &w::CARD,
        wrong: wales,
        says: "this card is not in Welsh",
        right: |site| welsh(wales(site)),
    },
    Row {
        rule: &w::PAGE,
        wrong: |site| about(welsh(wales(site))),
        says: "this page is not in Welsh",
        right: |site| about_in_welsh(welsh(wales(site))),
    },
];
