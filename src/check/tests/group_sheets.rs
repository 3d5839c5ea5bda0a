//! Rows for what families take home from a group, and who has it.

use super::{Row, sound};
use crate::check::group_sheets as g;

const SESSION: &str = "group-sessions/2026-01-14-rhyme.md";
const NOTE: &str = "children/p1/group-notes/2026-01-14.yaml";
const HOME: &str = "children/p1/child.yaml";

/// The first child with a note of the day.
fn noted(site: super::Site) -> super::Site {
    site.with(NOTE, "by: bron\ngroup: rhyme\nwell: Sam clapped.\nidea: Clap on the bus.\n")
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &g::NAMES_SOMEBODY,
        wrong: |site| site.replace(SESSION, "A song has turns", "Nia knows that a song has turns"),
        says: "`Nia` is named on a sheet for every family",
        right: |site| noted(site).replace(NOTE, "Sam clapped.", "Sam clapped with Joanna."),
    },
    Row {
        rule: &g::NAMES_SOMEBODY,
        wrong: |site| site.replace(SESSION, "Sing it on the bus.", "Sing it with Rose."),
        says: "`Rose` is named on a sheet for every family",
        right: |site| site.replace(SESSION, "Sing it on the bus.", "Sing it with a rose."),
    },
    Row {
        rule: &g::NOT_THERE,
        wrong: |site| noted(site).rename(NOTE, "children/p1/group-notes/2026-01-13.yaml"),
        says: "no session of `rhyme` on `2026-01-13` says that the child came",
        right: noted,
    },
    Row {
        rule: &g::NOT_THERE,
        wrong: |site| {
            noted(site).replace(SESSION, "child: p1, came: yes", "child: p1, came: sent-word")
        },
        says: "no session of `rhyme` on `2026-01-14` says that the child came",
        right: noted,
    },
    Row {
        rule: &g::TOO_MUCH,
        wrong: |site| {
            site.replace(SESSION, "to_try:\n", "to_try:\n  - {does: Hum.}\n  - {does: Clap.}\n")
        },
        says: "there are 3 things to try",
        right: |site| site.replace(SESSION, "to_try:\n", "to_try:\n  - {does: Hum.}\n"),
    },
    Row {
        rule: &g::MET_BEFORE,
        wrong: |site| site.replace(SESSION, "on: 2026-01-21", "on: 2026-01-14"),
        says: "`2026-01-14` does not come after `2026-01-14`",
        right: |site| site.replace(SESSION, "on: 2026-01-21", "on: 2026-01-15"),
    },
];

/// The sheets of groups that can be made, when the family has its own papers.
fn sheets(site: super::Site) -> (Vec<String>, Vec<String>) {
    let site =
        site.replace(HOME, "receives: [chart, review]", "receives: [family-papers]").replace(
            HOME,
            "permissions:\n",
            "permissions:\n  - {for: family-papers, basis: consent, by: mum, on: 2025-09-01}\n",
        );
    let checked = site.check();
    let is_sheet = |line: &String| line.contains("group sheet");
    (
        checked.papers().into_iter().filter(is_sheet).collect(),
        checked.withheld().into_iter().filter(is_sheet).collect(),
    )
}

#[test]
fn a_family_that_came_has_a_sheet_for_three_weeks() {
    let made = vec!["group sheet for the family for home of p1".to_owned()];
    assert_eq!(sheets(sound()), (made.clone(), vec![]));
    assert_eq!(sheets(sound().on("2026-02-04")), (made, vec![]));
    assert_eq!(sheets(sound().on("2026-02-05")), (vec![], vec![]));
    let away = sound().replace(SESSION, "child: p1, came: yes", "child: p1, came: no");
    assert_eq!(sheets(away), (vec![], vec![]));
    let silent = sound().replace(SESSION, "sang: [The song about the bus.]\n", "");
    assert_eq!(sheets(silent), (vec![], vec![]));
}

#[test]
fn a_slip_in_the_session_or_in_the_childs_own_note_keeps_the_sheet_back() {
    for (path, from, to) in
        [(SESSION, "on: 2026-01-21", "on: 2026-01-14"), (NOTE, "by: bron", "by: brian")]
    {
        let (made, held) = sheets(noted(sound()).replace(path, from, to));
        assert_eq!((made.len(), held.len()), (0, 1), "{to}");
    }
    let unread = noted(sound()).replace(SESSION, "came: yes", "came: perhaps");
    assert_eq!(sheets(unread).0, Vec::<String>::new());
}
