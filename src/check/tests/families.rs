//! Rows for papers in the language that a family reads.

use super::Row;
use crate::check::family_words as f;
use crate::check::sound::Site;

const CHILD: &str = "children/p1/child.yaml";
const WORDS: &str = "children/p1/words/cy.yaml";
const PHRASES: &str = "phrases/cy.yaml";

/// A family that reads Welsh, with one line of the chart in it and one checked phrase.
fn welsh(site: Site) -> Site {
    site.replace(
        CHILD,
        "    receives: [chart, review]",
        "    receives: [chart, review]\n    reads: cy",
    )
    .with(
        WORDS,
        "translated_by: Siân Morgan\nlines:\n  - {says: Signs three words., in: Tri arwydd.}\n",
    )
    .with(
        PHRASES,
        "phrases:\n  - {says: Thick drinks only., in: Diodydd trwchus yn unig., checked_by: Gwen \
             Parry, checked_on: 2026-01-12}\n",
    )
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &f::NO_SUCH_LINE,
        wrong: |site| welsh(site).replace(WORDS, "three words", "four words"),
        says: "`Signs four words.` stands in no record of `p1`",
        // Where the lines of a text end says nothing.
        right: |site| welsh(site).replace(WORDS, "three words", "three   words"),
    },
    Row {
        rule: &f::KEEPS_SAFE,
        wrong: |site| welsh(site).replace(WORDS, "Signs three words.", "Thick drinks only."),
        says: "`Thick drinks only.` keeps the child safe",
        right: welsh,
    },
    Row {
        rule: &f::SAID_TWICE,
        wrong: |site| {
            welsh(site).replace(
                WORDS,
                "lines:\n",
                "lines:\n  - {says: Signs three words., in: Tri}\n",
            )
        },
        says: "`Signs three words.` is translated twice",
        right: welsh,
    },
    Row {
        rule: &f::SAID_TWICE,
        wrong: |site| {
            let line = "phrases:\n  - {says: Thick drinks only., in: Diodydd}\n";
            welsh(site).replace(PHRASES, "phrases:\n", line)
        },
        says: "`Thick drinks only.` is translated twice",
        right: welsh,
    },
    Row {
        rule: &f::OWN_LANGUAGE,
        wrong: |site| welsh(site).replace(CHILD, "reads: cy", "reads: en"),
        says: "`en` is the service's own language",
        right: welsh,
    },
    Row {
        rule: &f::NO_LANGUAGE,
        wrong: |site| welsh(site).replace(CHILD, "reads: cy", "reads: Welsh"),
        says: "`Welsh` is no code of a language",
        right: welsh,
    },
    Row {
        rule: &f::NOBODY_READS,
        wrong: |site| welsh(site).replace(CHILD, "\n    reads: cy", ""),
        says: "no household reads `cy`",
        right: welsh,
    },
];
