//! Rows for equipment, groups and courses.

use super::{Row, untouched};
use crate::check::{equipment as e, groups as g, trainings as t};

const DRUM: &str = "equipment/drum.yaml";
const RATTLE: &str = "equipment/rattle.yaml";
const GROUP: &str = "groups/rhyme.yaml";
const SESSION: &str = "group-sessions/2026-01-14-rhyme.md";
const COURSE: &str = "training/2025-11-04-small-steps.yaml";
const RULES: &str = "rules.yaml";
const CHILD: &str = "children/p1/child.yaml";
const LOAN: &str = "due: 2026-02-02}";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &e::LENT_TWICE,
        wrong: |site| site.replace(DRUM, "back: 2025-11-03", "back: 2026-01-06"),
        says: "it was with somebody else on that day",
        right: |site| site.replace(DRUM, "back: 2025-11-03", "back: 2026-01-05"),
    },
    Row {
        rule: &e::OVERDUE,
        wrong: |site| site.on("2026-02-03"),
        says: "it was due back on `2026-02-02`",
        right: |site| site.on("2026-02-02"),
    },
    Row {
        rule: &e::OVERDUE,
        wrong: |site| site.replace(DRUM, ", due: 2026-02-02", "").on("2026-02-03"),
        says: "it was due back on `2026-02-02`",
        // Nobody has said how long a loan is.
        right: |site| {
            site.replace(DRUM, ", due: 2026-02-02", "")
                .replace(RULES, "loan-return", "loan")
                .on("2026-02-03")
        },
    },
    Row {
        rule: &e::OUT_OF_ORDER,
        wrong: |site| site.replace(DRUM, "back: 2025-11-03", "back: 2025-10-05"),
        says: "`2025-10-05` is before `2025-10-06`",
        right: |site| site.replace(DRUM, "back: 2025-11-03", "back: 2025-10-06"),
    },
    Row {
        rule: &e::OUT_OF_ORDER,
        wrong: |site| site.replace(DRUM, "back: 2025-11-17", "back: 2025-11-09"),
        says: "`2025-11-09` is before `2025-11-10`",
        right: untouched,
    },
    Row {
        rule: &e::NOT_CLEANED,
        wrong: |site| site.replace(DRUM, "[2025-11-04]", "[2025-11-02]"),
        says: "it was not cleaned before it went to another home",
        right: |site| site.replace(DRUM, "[2025-11-04]", "[]").replace(DRUM, "to: p2", "to: p1"),
    },
    Row {
        rule: &e::LENT_RETIRED,
        wrong: |site| site.replace(DRUM, "loans:", "retired: 2026-01-04\nloans:"),
        says: "it was retired on `2026-01-04`",
        right: |site| site.replace(DRUM, "loans:", "retired: 2026-01-05\nloans:"),
    },
    Row {
        rule: &e::STILL_OUT,
        wrong: |site| site.replace(DRUM, "loans:", "retired: 2026-01-12\nloans:"),
        says: "it is retired and has not come back",
        right: |site| {
            site.replace(DRUM, "loans:", "retired: 2026-01-12\nloans:").replace(
                DRUM,
                LOAN,
                "back: 2026-01-12}",
            )
        },
    },
    Row {
        rule: &e::LENT_BROKEN,
        wrong: |site| {
            site.replace(DRUM, "condition: good", "condition: broken").replace(
                DRUM,
                "from: 2025-11-10",
                "from: 2025-10-10",
            )
        },
        says: "it came back unfit and went out again",
        right: |site| site.replace(DRUM, "condition: good", "condition: broken"),
    },
    Row {
        rule: &e::IN_REPAIR,
        wrong: |site| site.replace(DRUM, "back: 2025-11-17", "back: 2026-01-06"),
        says: "it was being repaired on that day",
        right: |site| site.replace(DRUM, "back: 2025-11-17", "back: 2026-01-05"),
    },
    Row {
        rule: &e::REPLACED,
        wrong: |site| site.replace(RATTLE, "drum", "rattle"),
        says: "it replaces itself",
        right: untouched,
    },
    Row {
        rule: &e::TEST_DUE,
        wrong: |site| site.replace(DRUM, "test_due: 2026-06-02", "test_due: 2026-01-19"),
        says: "its test was due on `2026-01-19`",
        right: |site| {
            site.replace(DRUM, "test_due: 2026-06-02", "test_due: 2026-01-19").replace(
                DRUM,
                LOAN,
                "back: 2026-01-12}",
            )
        },
    },
    Row {
        rule: &e::TOO_MANY,
        wrong: |site| site.copy(DRUM, "equipment/gong.yaml").copy(DRUM, "equipment/bell.yaml"),
        says: "`home` of `p2` has 3 things at once",
        right: |site| site.copy(DRUM, "equipment/gong.yaml"),
    },
    Row {
        rule: &g::NOT_A_MEMBER,
        wrong: |site| site.replace(GROUP, "from: 2026-01-07", "from: 2026-01-15"),
        says: "`p2` did not belong to the group on `2026-01-14`",
        right: |site| {
            site.replace(GROUP, "from: 2026-01-07", "from: 2026-01-07, until: 2026-01-14")
        },
    },
    Row {
        rule: &g::NOT_RUNNING,
        wrong: |site| site.rename(SESSION, "group-sessions/2025-09-03.md"),
        says: "on `2025-09-03` the group had not begun; it did on `2025-09-10`",
        right: |site| site.rename(SESSION, "group-sessions/2025-09-10.md"),
    },
    Row {
        rule: &g::NOT_RUNNING,
        wrong: |site| site.replace(GROUP, "began:", "ended: 2026-01-13\nbegan:"),
        says: "on `2026-01-14` the group had ended; it did on `2026-01-13`",
        right: |site| site.replace(GROUP, "began:", "ended: 2026-01-14\nbegan:"),
    },
    Row {
        rule: &g::NAMED_TWICE,
        wrong: |site| site.replace(SESSION, "child: p2", "child: p1"),
        says: "`p1` stands here twice",
        right: untouched,
    },
    Row {
        rule: &g::NAMED_TWICE,
        wrong: |site| site.replace(GROUP, "child: p2", "child: p1"),
        says: "`p1` belongs to the group twice",
        right: |site| {
            site.replace(GROUP, "from: 2025-09-10}", "from: 2025-09-10, until: 2026-01-06}")
                .replace(GROUP, "child: p2", "child: p1")
        },
    },
    Row {
        rule: &g::GROUP_DATES,
        wrong: |site| {
            site.replace(GROUP, "from: 2026-01-07", "from: 2026-01-07, until: 2026-01-06")
        },
        says: "`2026-01-06` is before `2026-01-07`",
        right: untouched,
    },
    Row {
        rule: &g::TOO_MANY,
        wrong: |site| site.replace(GROUP, "most: 6", "most: 1"),
        says: "2 children belong to it, and it has room for 1",
        right: |site| site.replace(GROUP, "most: 6", "most: 2"),
    },
    Row {
        rule: &g::NOT_YET,
        wrong: |site| site.on("2026-01-13"),
        says: "`2026-01-14` is still to come",
        right: |site| site.on("2026-01-14"),
    },
    Row {
        rule: &g::NOT_FOR_EVERYBODY,
        wrong: |site| breathing(site, "2026-01-14"),
        says: "`language/bubbles` is not for `p1`, who has a `breathing` alert",
        right: |site| breathing(site, "2026-01-15"),
    },
    Row {
        rule: &g::NOT_A_MINUTE,
        wrong: |site| site.replace(SESSION, "to: \"11:00\"", "to: \"10:00\""),
        says: "the session ends before it begins",
        right: untouched,
    },
    Row {
        rule: &g::NOT_A_MINUTE,
        wrong: |site| site.replace(COURSE, "12:30", "09:00"),
        says: "the day ends before it begins",
        right: untouched,
    },
    Row {
        rule: &t::DAYS,
        wrong: |site| site.rename(COURSE, "training/2025-11-05.yaml"),
        says: "the first day is `2025-11-04`, and the file says `2025-11-05`",
        right: |site| site.rename(COURSE, "training/2025-11-04.yaml"),
    },
    Row {
        rule: &t::DAYS,
        wrong: |site| site.replace(COURSE, "2025-11-11, from", "2025-11-04, from"),
        says: "`2025-11-04` does not come after `2025-11-04`",
        right: untouched,
    },
    Row {
        rule: &t::OTHER_DAY,
        wrong: |site| site.replace(COURSE, "attended: [2025-11-04]", "attended: [2025-11-05]"),
        says: "`2025-11-05` is no day of this course",
        right: untouched,
    },
    Row {
        rule: &t::TOO_MANY_HOURS,
        wrong: |site| site.replace(COURSE, "hours: 5", "hours: 7"),
        says: "it has 7 hours, and its days have 6",
        right: |site| site.replace(COURSE, "hours: 5", "hours: 6"),
    },
    Row {
        rule: &t::TOO_MANY,
        wrong: |site| site.replace(COURSE, "most: 12", "most: 1"),
        says: "2 people are on the list, and there is room for 1",
        right: |site| site.replace(COURSE, "most: 12", "most: 2"),
    },
    Row {
        rule: &t::SAME_CERTIFICATE,
        wrong: |site| site.copy(COURSE, "training/2025-11-04-again.yaml"),
        says: "`SS-001` is given twice",
        right: |site| {
            site.copy(COURSE, "training/2025-11-04-again.yaml").replace(COURSE, "SS-001", "SS-002")
        },
    },
    Row {
        rule: &t::CERTIFICATE_TOO_SOON,
        wrong: |site| {
            site.replace(
                COURSE,
                "attended: [2025-11-04]",
                "attended: [2025-11-04], certificate: SS-002",
            )
        },
        says: "`Tom Aldridge` was not there on every day",
        right: untouched,
    },
    Row {
        rule: &t::SAME_DELEGATE,
        wrong: |site| site.replace(COURSE, "Tom Aldridge", "meg Carrow"),
        says: "`meg Carrow` stands here twice",
        right: untouched,
    },
];

/// The first child has trouble with breathing, known since a day.
fn breathing(site: super::Site, since: &str) -> super::Site {
    let alert = format!(
        "- {{kind: breathing, text: Inhaler near., from: Dr Marsh, on: {since}}}\n    - {{kind: \
         swallowing"
    );
    site.replace(CHILD, "- {kind: swallowing", &alert)
}

#[test]
fn a_slip_in_one_childs_record_takes_no_group_and_nothing_lent() {
    let site = super::sound().replace(CHILD, "999 000 0018", "999 000 0081");
    let held = site.check().withheld();
    assert!(held.iter().all(|held| held.contains("p1")), "{held:#?}");
}
