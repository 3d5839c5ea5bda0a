//! Rows for what is printed: addresses on paper, and the small card.

use super::{Row, untouched};
use crate::check::sound::Site;
use crate::check::{activities as b, addresses as a};

const CARD: &str = "activities/language/bubbles.md";
const SERVICE: &str = "service.yaml";
const LEDGER: &str = "addresses.yaml";

/// The service with these lines among its printed addresses.
fn printed(site: Site, lines: &str) -> Site {
    site.with(LEDGER, &format!("printed:\n{lines}"))
}

const OURS: &str = "  - {code: k7m2xq, card: language/bubbles, since: 2026-01-05}\n";

fn with_reminder(site: Site, line: &str, times: usize) -> Site {
    let reminder = format!("reminder:\n{}ladder:", line.repeat(times));
    site.replace(CARD, "ladder:", &reminder)
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &b::WORDLESS_STEP,
        wrong: |site| {
            let step = "Sit face to face. Blow one slow stream.";
            site.replace(CARD, step, "\"…\"")
        },
        says: "this step has no words",
        right: |site| {
            let step = "Sit face to face. Blow one slow stream.";
            site.replace(CARD, step, "Wait.")
        },
    },
    Row {
        rule: &b::LONG_CARD,
        wrong: |site| {
            let why = "Bubbles go, and only a person can bring them back.";
            site.replace(CARD, why, &format!("{why} ").repeat(300))
        },
        says: "the card has 3113 words",
        right: |site| {
            let why = "Bubbles go, and only a person can bring them back.";
            site.replace(CARD, why, &format!("{why} ").repeat(60))
        },
    },
    Row {
        rule: &a::BROKEN,
        wrong: |site| printed(site, &OURS.replace("bubbles", "bubble")),
        says: "the card `language/bubble` was printed and is not there now",
        right: |site| printed(site, OURS),
    },
    Row {
        rule: &a::BROKEN,
        wrong: |site| printed(site, &OURS.replace("bubbles", "puddles")),
        says: "the card `language/puddles` was printed and is not there now",
        // It says what became of the card.
        right: |site| {
            let line = OURS.replace("bubbles", "puddles");
            printed(site, &line.replace('}', ", gone: 2026-01-12}"))
        },
    },
    Row {
        rule: &a::BROKEN,
        wrong: |site| printed(site, &OURS.replace("bubbles", "soap")),
        says: "the card `language/soap` was printed and is not there now",
        // The card is there and has a mistake of its own.
        right: |site| printed(site, OURS).replace(CARD, "title:", "titel:"),
    },
    Row {
        rule: &a::SAME_CODE,
        wrong: |site| {
            let other = OURS.replace("bubbles", "puddles").replace('}', ", gone: 2026-01-12}");
            printed(site, &format!("{OURS}{other}"))
        },
        says: "`k7m2xq` stands for `language/bubbles` and for `language/puddles`",
        right: |site| printed(site, OURS),
    },
    Row {
        rule: &a::BAD_CODE,
        wrong: |site| printed(site, &OURS.replace("k7m2xq", "K7M2XQ")),
        says: "`K7M2XQ` cannot be the code of an address",
        right: |site| printed(site, OURS),
    },
    Row {
        rule: &a::LEADS_ON,
        wrong: |site| printed(site, &OURS.replace('}', ", instead: language/bubbles}")),
        says: "`language/bubbles` leads to itself",
        right: |site| {
            let line = OURS.replace("bubbles", "puddles");
            printed(site, &line.replace('}', ", instead: language/bubbles}"))
        },
    },
    Row {
        rule: &a::LATER,
        wrong: |site| printed(site, &OURS.replace("2026-01-05", "2027-01-05")),
        says: "`2027-01-05` is in the future",
        right: |site| printed(site, OURS),
    },
    Row {
        rule: &a::NO_PLACE,
        wrong: |site| site.replace(SERVICE, "phone:", "published_at: cards.example\nphone:"),
        says: "`cards.example` is no place on the web",
        right: |site| {
            site.replace(SERVICE, "phone:", "published_at: https://cards.example\nphone:")
        },
    },
    Row {
        rule: &b::LONG_REMINDER,
        wrong: |site| with_reminder(site, "  - Blow one bubble and wait for it.\n", 9),
        says: "the reminder has 67 words with the title: 7 too many",
        right: |site| with_reminder(site, "  - Blow one bubble and wait for it.\n", 2),
    },
    Row {
        rule: &a::BROKEN,
        wrong: |site| printed(site, &OURS.replace("bubbles", "foam")),
        says: "the card `language/foam` was printed and is not there now",
        right: untouched,
    },
];
