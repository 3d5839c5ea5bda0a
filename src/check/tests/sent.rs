//! Rows for what goes out: contributions to core groups, and the row of a child's releases.

use std::sync::LazyLock;

use super::Row;
use crate::check::{contributions as c, releases as r};
use crate::content;
use crate::diag::Sink;
use crate::privacy::Grant;
use crate::source::{MemoryLoader, Sources};

const CONTRIBUTION: &str = "children/p1/contributions/2026-01-12.md";
const FIRST: &str = "children/p1/releases/2025-11-18-1.yaml";
const SECOND: &str = "children/p1/releases/2025-12-18-2.yaml";
const THIRD: &str = "children/p1/releases/2026-01-12-3.yaml";

/// A sound contribution, by where it stands in a child's folder.
pub(in crate::check) const SOUND: &[(&str, &str)] =
    &[("contributions/2026-01-12.md", include_str!("sound/portage/contribution.md"))];

/// Three releases, one after the other, each with the seal that belongs on it.
static ROW: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut all: Vec<(String, String)> = Vec::new();
    for number in 1..=3 {
        let after = all.last().map(|(_, seal)| format!("after: {seal}\n")).unwrap_or_default();
        let text = format!(
            "number: {number}\npaper: review\nof: review 2025-11-17\nversion: {number}\nby: ada\n\
             copies:\n  - {{copy: 1, to: dr-marsh, name: Dr Helen Marsh, basis: consent, agreed_by: mum, \
             agreed_on: 2025-09-01, files: [{{name: copy.pdf, sha256: \"00\"}}]}}\n\
             sections:\n  - {{heading: Summary, lines: [Sam waves.]}}\n{after}seal: SEAL\n"
        );
        let seal = due_seal(&text);
        all.push((text.replace("SEAL", &seal), seal));
    }
    all.into_iter().map(|(text, _)| text).collect()
});

/// The seal that belongs on a record.
fn due_seal(text: &str) -> String {
    let loader = MemoryLoader::new()
        .with("children/p1/child.yaml", include_str!("sound/child.yaml"))
        .with(FIRST, text);
    let draft = content::read(&Sources::load(&loader), &mut Sink::new());
    let release = &draft.children["p1"].releases.values().next().expect("a release");
    release.due_seal(&Grant::inspector())
}

/// The releases of the first child, by where they stand.
pub(in crate::check) fn row() -> impl Iterator<Item = (&'static str, &'static str)> {
    [FIRST, SECOND, THIRD].into_iter().zip(ROW.iter().map(String::as_str))
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &r::EDITED,
        wrong: |site| site.replace(SECOND, "Sam waves.", "Sam walks."),
        says: "the words of this record no longer fit its seal",
        // Where a line ends says nothing.
        right: |site| {
            site.replace(SECOND, "lines: [Sam waves.]", "lines:\n      - Sam\n        waves.")
        },
    },
    Row {
        rule: &r::GONE,
        wrong: |site| site.without(SECOND),
        says: "number 2 is missing before number 3",
        // That the last one is missing nobody can see.
        right: |site| site.without(THIRD),
    },
    Row {
        rule: &r::GONE,
        wrong: |site| {
            let other = row().nth(2).map(|(_, text)| text).unwrap_or_default();
            let seal = other.lines().last().unwrap_or_default().replace("seal: ", "");
            let second = row().nth(1).map(|(_, text)| text).unwrap_or_default();
            let own = second.lines().last().unwrap_or_default().replace("seal: ", "");
            site.replace(THIRD, &own, &seal)
        },
        says: "this is not the seal of the release before it",
        right: super::untouched,
    },
    Row {
        rule: &r::TWICE,
        wrong: |site| site.copy(THIRD, "children/p1/releases/2026-01-12-4.yaml"),
        says: "number 3 is there twice",
        right: super::untouched,
    },
    Row {
        rule: &c::DUE,
        wrong: |site| site.replace(CONTRIBUTION, "signed: 2026-01-12\n", ""),
        says: "it has to be there by `2026-01-26`",
        right: |site| site.replace(CONTRIBUTION, "signed: 2026-01-12\n", "").on("2026-01-11"),
    },
    Row {
        rule: &c::OWN_READER,
        wrong: |site| site.replace(CONTRIBUTION, "read_by: bron", "read_by: ada"),
        says: "`ada` wrote it and read it",
        right: super::untouched,
    },
    Row {
        rule: &c::NOT_SHARED,
        wrong: |site| site.replace(CONTRIBUTION, "shared: 2026-01-12\n", ""),
        says: "nothing says whether the parents have seen it",
        right: |site| {
            site.replace(
                CONTRIBUTION,
                "shared: 2026-01-12",
                "not_shared: The social worker asked us to wait.",
            )
        },
    },
    Row {
        rule: &c::NO_ACTION,
        wrong: |site| {
            site.replace(
                CONTRIBUTION,
                "## What needs to happen\nA day for short breaks, by Friday.\n",
                "",
            )
        },
        says: "nothing stands under What needs to happen",
        right: |site| {
            site.replace(
                CONTRIBUTION,
                "## What needs to happen\nA day for short breaks, by Friday.\n",
                "",
            )
            .replace(CONTRIBUTION, "## What we are worried about\nThe nights.\n", "")
        },
    },
    Row {
        rule: &c::TELLING_FILE,
        wrong: |site| site.copy(CONTRIBUTION, "children/p1/contributions/2026-01-12-bruise.md"),
        says: "the file's name has a word in it",
        right: |site| site.copy(CONTRIBUTION, "children/p1/contributions/2026-01-12-2.md"),
    },
];
