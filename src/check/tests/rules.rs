//! Rows for the rules that the service goes by: holidays, deadlines, limits and days of the year.

use super::{Row, untouched};
use crate::check::deadlines as d;

const RULES: &str = "rules.yaml";
const REVIEW: &str = "children/p1/reviews/2026-01-06.md";

pub(super) static ROWS: &[Row] = &[
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
        rule: &d::NOBODY_OF_AGE,
        wrong: |site| {
            let limits = "limits:\n  - {name: pep-from, count: 18}\n";
            site.replace(RULES, "deadlines:\n", &format!("{limits}deadlines:\n"))
        },
        says: "`pep-from` is 18, and `pep-until` is 18",
        right: |site| {
            let limits = "limits:\n  - {name: pep-from, count: 17}\n";
            site.replace(RULES, "deadlines:\n", &format!("{limits}deadlines:\n"))
        },
    },
    Row {
        rule: &d::NOT_KNOWN_HERE,
        wrong: |site| site.replace(RULES, "nation: england", "nation: wales"),
        says: "nothing says how long `pep-first, pep-review, school-place, admission-answer` is in Wales",
        right: |site| {
            let wales = site.replace(RULES, "nation: england", "nation: wales");
            let own = ["pep-first", "pep-review", "school-place", "admission-answer"]
                .map(|name| format!("  - {{name: {name}, count: 4, unit: weeks}}\n"));
            wales.replace(RULES, "deadlines:\n", &format!("deadlines:\n{}", own.concat()))
        },
    },
    Row {
        rule: &d::SAYS_OTHERWISE,
        wrong: |site| site.replace(RULES, "review_months: 6", "review_months: 4"),
        says: "reviews come every 4 months, and service.yaml says 6",
        right: |site| site.replace(RULES, "review_months: 6\n", ""),
    },
];

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
fn a_service_sets_every_limit_in_a_file() {
    use crate::check::{children, deadlines, ehc, support};
    let silent = |rules: &str, day: &str, rule| {
        let rules = format!("{rules}\ndeadlines:\n");
        let site = super::sound().replace(RULES, "deadlines:\n", &rules);
        site.on(day).check().of(rule).is_empty()
    };
    let limit = |line: &str| format!("limits:\n  - {line}");
    let cases = [
        // The review of 1 June is announced three weeks ahead, or on the day alone.
        (limit("{name: review-soon, count: 21}"), "2026-05-17", &deadlines::DUE_SOON, false),
        (limit("{name: review-soon, count: 0}"), "2026-05-20", &deadlines::DUE_SOON, true),
        (limit("{name: portage-until, count: 3}"), "2026-05-20", &children::OVER_FIVE, false),
        (
            limit("{name: outcomes-fewest, count: 5}"),
            "2026-05-20",
            &deadlines::NOBODY_OF_AGE,
            false,
        ),
        (
            "limits:\n  - {name: outcomes-fewest, count: 5}\n  - {name: outcomes-most, count: 6}"
                .into(),
            "2026-05-20",
            &support::OUTCOME_COUNT,
            false,
        ),
        (
            "year_days:\n  - {name: phase-transfer, on: 03-01}".into(),
            "2032-02-16",
            &ehc::PHASE_TRANSFER,
            true,
        ),
        (
            "year_days:\n  - {name: phase-transfer, on: 03-01}".into(),
            "2032-03-02",
            &ehc::PHASE_TRANSFER,
            false,
        ),
    ];
    for (rules, day, rule, none) in cases {
        assert_eq!(silent(&rules, day, rule), none, "{rules} on {day}");
    }
}
