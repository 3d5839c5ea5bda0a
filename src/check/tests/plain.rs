//! Rows for the words that parents read, and what a service may change about them.

use super::Row;
use crate::check::plain as p;
use crate::check::sound::{Site, sound};
use crate::check::wording as w;

const CARD: &str = "activities/language/bubbles.md";
const RULES: &str = "rules.yaml";
const REVIEW: &str = "children/p1/reviews/2026-01-06.md";

/// A sentence of thirty words.
const LONG: &str = "Sit on the mat by the door with the box and the lid and the cup and the hat and the book and the ball and the bear and wait.";

/// A text of more than a hundred words that few would read to the end.
const HARD: &str = "Communication opportunities necessitate considerable environmental modification. Practitioners consistently acknowledge individual developmental variability. ";

/// Something of the service's own about wording.
fn with(site: Site, wording: &str) -> Site {
    site.replace(RULES, "nation: england\n", &format!("nation: england\nwording:\n{wording}"))
}

fn safety(site: Site, text: &str) -> Site {
    site.replace(CARD, "Bubbles make floors slippery.", text)
}

fn hard(site: Site) -> Site {
    let body = "Bubbles go, and only a person can bring them back.";
    site.replace(CARD, body, &HARD.repeat(10))
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &p::LONG_STEP,
        wrong: |site| {
            let step = "Hold the pot still and wait and count to five and look at the child and at the pot.";
            site.replace(CARD, "Hold the pot still. Wait and count to five.", step)
        },
        says: "`do` has 19 words: `Hold the pot still and wait and count to five and look at th…`",
        right: |site| {
            let step =
                "Hold the pot still and wait and count to five: look at the child and at the pot.";
            site.replace(
                CARD,
                "Hold the pot still. Wait and count to five.",
                &format!("\"{step}\""),
            )
        },
    },
    Row {
        rule: &p::LONG_SENTENCE,
        wrong: |site| safety(site, LONG),
        says: "`safety` has 30 words: `Sit on the mat by the door with the box and the lid and the…`",
        right: |site| with(safety(site, LONG), "  - {language: en-GB, longest_sentence: 30}\n"),
    },
    Row {
        rule: &p::READING_AGE,
        wrong: hard,
        says: "the reading age of this text is about 32 (Flesch and Kincaid's grade and five years), and 11 is the highest here",
        right: |site| with(hard(site), "  - {off: [reading-age]}\n"),
    },
    Row {
        rule: &p::JARGON,
        wrong: |site| safety(site, "Mind the pincer grip."),
        says: "`safety` says `pincer grip`, which is a word of the trade",
        right: |site| safety(site, "Mind the pincer grip (finger and thumb)."),
    },
    Row {
        rule: &p::ACRONYM,
        wrong: |site| safety(site, "Ask the SLT first. The speech therapist (SLT) knows."),
        says: "`safety` says `SLT` and nowhere before what it is",
        right: |site| {
            safety(site, "Ask the speech therapist (SLT) first, or the GP. The SLT knows.")
        },
    },
    Row {
        rule: &p::KEPT_FOR_NOTHING,
        wrong: |site| with(site, "  - {keep: [pincer gripp]}\n"),
        says: "`pincer gripp` is on no list",
        right: |site| with(site, "  - {keep: [Pincer grip]}\n"),
    },
];

fn said(site: &Site, rule: &'static crate::diag::Rule) -> Vec<String> {
    site.check().of(rule)
}

#[test]
fn a_service_adds_words_and_lets_words_stand() {
    let site = safety(sound(), "Wibble with a pincer grip.");
    let own = "  - keep: [pincer grip]\n    jargon:\n      - {avoid: [wibble], instead: wobble}\n";
    let said = said(&with(site, own), &p::JARGON);
    assert_eq!(said, ["`safety` says `wibble`, which is a word of the trade"]);
    let stands = safety(sound(), "Sam was naughty.");
    assert_eq!(stands.check().of(&w::HURTFUL), ["`naughty` tells what a child lacks"]);
    let kept = with(stands, "  - {keep: [naughty]}\n");
    assert_eq!(kept.check().of(&w::HURTFUL), Vec::<String>::new());
}

#[test]
fn each_theme_can_be_left_out_and_nothing_is_withheld() {
    let worst = format!("{LONG} Ask the SLT about the pincer grip.");
    let site = hard(safety(sound(), &worst));
    let checked = site.check();
    assert_eq!(checked.said().len(), 4, "{:?}", checked.said());
    assert_eq!(checked.withheld(), Vec::<String>::new());
    let off = "  - {off: [sentences, reading-age, jargon, acronyms]}\n";
    assert_eq!(with(site, off).check().said(), Vec::<String>::new());
}

#[test]
fn a_handful_is_told_and_the_rest_is_counted() {
    let long = |count: usize| {
        let all: Vec<String> =
            (1..=count).map(|nth| LONG.replacen("Sit", &nth.to_string(), 1)).collect();
        said(&safety(sound(), &all.join(" ")), &p::LONG_SENTENCE)
    };
    assert_eq!(long(7).len(), 4);
    assert_eq!(long(7)[3], "4 more sentences in this record are too long");
    assert_eq!(long(4).len(), 4);
    assert!(long(4)[3].contains("`4 on the mat"), "{:?}", long(4));
}

#[test]
fn what_parents_said_is_theirs_and_what_the_team_keeps_is_not_read() {
    let voice = "## Parents' view\n";
    let site = sound();
    let long = LONG.replace("wait", "wait here");
    let at =
        |heading: &str| site.clone().replace(REVIEW, heading, &format!("{heading}\n{long}\n\n"));
    assert_eq!(said(&at(voice), &p::LONG_SENTENCE), Vec::<String>::new());
    assert_eq!(said(&at("## Summary\n"), &p::LONG_SENTENCE).len(), 1);
}

#[test]
fn a_translation_is_held_to_the_length_of_sentences_alone() {
    let welsh = include_str!("sound/bubbles.cy.md");
    let long = "gair ".repeat(31);
    let text = format!("{welsh}\n{long}. Pincer grip SLT.\n");
    let site = sound().with("activities/language/bubbles.cy.md", &text);
    let said = site.check().said();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].contains("has 31 words"), "{said:?}");
    assert!(said[1].contains("`SLT`"), "{said:?}");
}
