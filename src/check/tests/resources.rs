//! Rows for equipment, groups, courses, and the rules that the service goes by.

use super::{Row, untouched};
use crate::check::{deadlines as d, equipment as e, groups as g, trainings as t};

const DRUM: &str = "equipment/drum.yaml";
const RATTLE: &str = "equipment/rattle.yaml";
const GROUP: &str = "groups/rhyme.yaml";
const SESSION: &str = "group-sessions/2026-01-14-rhyme.md";
const COURSE: &str = "training/2025-11-04-small-steps.yaml";
const RULES: &str = "rules.yaml";
const CHILD: &str = "children/p1/child.yaml";
const REVIEW: &str = "children/p1/reviews/2026-01-06.md";
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
    Row {
        rule: &d::SAME_NAME,
        wrong: |site| site.replace(RULES, "name: twelve", "name: weekly"),
        says: "`weekly` stands here twice",
        right: |site| site.replace(RULES, "name: twelve", "name: first-contact"),
    },
    Row {
        rule: &d::SAME_NAME,
        wrong: |site| site.replace(RULES, "on: 2026-12-28", "on: 2026-12-25"),
        says: "`2026-12-25` stands here twice",
        right: untouched,
    },
    Row {
        rule: &d::NOT_EASTER,
        wrong: |site| site.replace(RULES, "2026-04-03, name: Good", "2026-04-10, name: Good"),
        says: "`2026-04-10` is not `Good Friday`",
        right: |site| site.replace(RULES, "2026-04-03, name: Good", "2027-03-26, name: Good"),
    },
    Row {
        rule: &d::WEEKEND,
        wrong: |site| site.replace(RULES, "on: 2026-12-28", "on: 2026-12-26"),
        says: "`2026-12-26` is a day of the weekend",
        right: untouched,
    },
    Row {
        rule: &d::CANNOT_DECIDE,
        wrong: |site| site.on("2027-11-22"),
        says: "`first-contact` cannot be worked out: no bank holidays of `2028`",
        right: |site| site.on("2027-11-21"),
    },
    Row {
        rule: &d::CANNOT_DECIDE,
        wrong: |site| site.replace(RULES, "nation: england", "nation: scotland").on("2027-01-02"),
        says: "`first-contact` cannot be worked out: no bank holidays of `2027`",
        right: |site| {
            let site = site.replace(RULES, "nation: england", "nation: scotland").on("2027-01-02");
            site.replace(RULES, "unit: working-days", "unit: days")
        },
    },
    Row {
        rule: &d::NO_TIME,
        wrong: |site| site.replace(RULES, "count: 10", "count: 0"),
        says: "0 is no count here",
        right: |site| site.replace(RULES, "count: 10", "count: 1"),
    },
    Row {
        rule: &d::TOO_LATE,
        wrong: |site| site.replace(REVIEW, "next_review: 2026-06-01", "next_review: 2026-07-07"),
        says: "the next review is planned for `2026-07-07`, and the rules want it by `2026-07-06`",
        right: |site| site.replace(REVIEW, "next_review: 2026-06-01", "next_review: 2026-07-06"),
    },
    Row {
        rule: &d::DUE_SOON,
        wrong: |site| site.on("2026-05-18"),
        says: "a review is due on `2026-06-01`",
        right: |site| site.on("2026-05-17"),
    },
    Row {
        rule: &d::SAYS_OTHERWISE,
        wrong: |site| site.replace(RULES, "review_months: 6", "review_months: 4"),
        says: "reviews come every 4 months, and service.yaml says 6",
        right: |site| site.replace(RULES, "review_months: 6\n", ""),
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
fn a_review_may_be_as_late_as_the_rules_say() {
    use crate::check::reviews::OVERDUE;
    for (day, late) in [("2026-06-15", 0), ("2026-06-16", 2)] {
        let months = "review_months: 6\n";
        let grace = format!("{months}review_grace_days: 14\n");
        let site = super::sound().replace(RULES, months, &grace).on(day);
        assert_eq!(site.check().of(&OVERDUE).len(), late, "{day}");
    }
}

#[test]
fn a_slip_in_one_childs_record_takes_no_group_and_nothing_lent() {
    let site = super::sound().replace(CHILD, "999 000 0018", "999 000 0081");
    let held = site.check().withheld();
    assert!(held.iter().all(|held| held.contains("p1")), "{held:#?}");
}
