//! Rows for personal education plans and their targets.

use super::{Row, untouched};
use crate::check::{pep_targets as t, peps as p};

const CHILD: &str = "children/v1/child.yaml";
const FIRST: &str = "children/v1/peps/2024-05-20.md";
const PEP: &str = "children/v1/peps/2025-10-16.md";
const TWICE: &str =
    "  - {id: maths, area: subject, does: reads aloud, measure: once, by: 2026-02-12}\nactions:";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &p::LATE_FIRST,
        wrong: |site| site.rename(FIRST, "children/v1/peps/2024-05-29.md"),
        says: "it was due by `2024-05-28`",
        right: |site| site.rename(FIRST, "children/v1/peps/2024-05-28.md"),
    },
    Row {
        rule: &p::LATE_FIRST,
        wrong: |site| site.rename(FIRST, "children/v1/peps/2024-06-28.md"),
        says: "it was due by `2024-05-28`",
        right: |site| {
            site.rename(FIRST, "children/v1/peps/2024-06-28.md").replace(
                "children/v1/peps/2024-06-28.md",
                "took_part:",
                "late_because: She was away.\ntook_part:",
            )
        },
    },
    Row {
        rule: &p::NO_PLAN,
        wrong: |site| site.without(FIRST).without(PEP),
        says: "a plan was due by `2024-05-28`",
        right: |site| {
            site.without(FIRST).without(PEP).replace(CHILD, "born: 2009-09-20", "born: 2007-09-20")
        },
    },
    Row {
        rule: &p::NO_PLAN_THIS_TERM,
        wrong: |site| site.without(PEP),
        says: "the `autumn` term has no plan",
        right: |site| site.without(PEP).on("2025-11-30"),
    },
    Row {
        rule: &p::TERM_AND_DAY,
        wrong: |site| site.replace(PEP, "term: autumn", "term: spring"),
        says: "`2025-10-16` is not in the `spring` term",
        right: untouched,
    },
    Row {
        rule: &p::NO_LEARNERS_VIEW,
        wrong: |site| site.replace(PEP, "Maths is going in now.\n", ""),
        says: "nothing stands under Learner's view",
        right: |site| {
            site.replace(PEP, "Maths is going in now.\n", "").replace(
                PEP,
                "took_part: there",
                "took_part: chose-not-to",
            )
        },
    },
    Row {
        rule: &p::NEXT_FIRST,
        wrong: |site| site.replace(PEP, "next: 2026-02-12", "next: 2025-02-12"),
        says: "`2025-02-12` is not after this plan",
        right: untouched,
    },
    Row {
        rule: &p::PLAN_OVERDUE,
        wrong: |site| site.replace(PEP, "next: 2026-02-12", "next: 2026-01-19"),
        says: "a plan was due on `2026-01-19`",
        right: |site| site.replace(PEP, "next: 2026-02-12", "next: 2026-01-20"),
    },
    Row {
        rule: &p::ACTION_UNDATED,
        wrong: |site| site.replace(PEP, "who: Ada, by: 2026-02-12", "who: Ada"),
        says: "`Visit the college` has no day",
        right: untouched,
    },
    Row {
        rule: &p::ACTION_OVERDUE,
        wrong: |site| site.replace(PEP, ", done: 2025-10-22", ""),
        says: "`Book the tutor` was to be done by `2025-10-24`",
        right: |site| site.replace(PEP, "by: 2025-10-24, done: 2025-10-22", "by: 2026-01-20"),
    },
    Row {
        rule: &p::QUALITY,
        wrong: |site| site.replace(PEP, "quality: amber", "quality: green"),
        says: "the plan is called `green`, and its criteria make it `amber`",
        right: |site| {
            site.replace(PEP, "quality: amber", "quality: green").replace(
                PEP,
                "premium]",
                "premium, in-time]",
            )
        },
    },
    Row {
        rule: &p::QUALITY,
        wrong: |site| site.replace(PEP, "met: [learners-view, ", "met: ["),
        says: "the plan is called `amber`, and its criteria make it `red`",
        right: |site| site.replace(PEP, "data, last-targets, premium]", "data, last-targets]"),
    },
    Row {
        rule: &p::CRITERION_UNSEEN,
        wrong: |site| site.replace(PEP, "measure: nine of ten right, ", ""),
        says: "`targets` counts as met, and the plan does not show it",
        right: untouched,
    },
    Row {
        rule: &t::NO_TARGETS,
        wrong: |site| {
            site.replace(FIRST, "targets:\n  - {id: settling, area: well-being, does: asks for the quiet room with her card, measure: three times a week, by: 2025-07-01}\n", "")
        },
        says: "the plan sets no targets",
        right: untouched,
    },
    Row {
        rule: &t::TARGET_UNSEEN,
        wrong: |site| site.replace(PEP, "does: solves ten", "does: understands ten"),
        says: "nobody can see a learner `understands`",
        right: |site| site.replace(PEP, "does: solves ten", "does: explains ten"),
    },
    Row {
        rule: &t::TARGET_UNDATED,
        wrong: |site| site.replace(PEP, "by: 2026-02-12, who: Mr Idle, ", ""),
        says: "the target `maths` has no day",
        right: untouched,
    },
    Row {
        rule: &t::TARGET_UNMEASURED,
        wrong: |site| site.replace(PEP, "measure: nine of ten right, ", ""),
        says: "nothing says how you will know `maths`",
        right: untouched,
    },
    Row {
        rule: &t::TARGET_PAST,
        wrong: |site| site.replace(PEP, "right, by: 2026-02-12", "right, by: 2025-10-16"),
        says: "`2025-10-16` is not after this plan",
        right: |site| site.replace(PEP, "right, by: 2026-02-12", "right, by: 2025-10-17"),
    },
    Row {
        rule: &t::SAME_TARGET,
        wrong: |site| site.replace(PEP, "actions:", TWICE),
        says: "there are two targets `maths`",
        right: |site| site.replace(PEP, "actions:", &TWICE.replace("id: maths", "id: reading")),
    },
    Row {
        rule: &t::TARGET_FORGOTTEN,
        wrong: |site| {
            site.replace(PEP, "last_targets:\n  - {target: settling, result: reached, now: She needs the card once a week.}\n", "")
        },
        says: "nothing says what became of `settling`",
        right: untouched,
    },
    Row {
        rule: &t::NO_SUCH_LAST_TARGET,
        wrong: |site| site.replace(PEP, "target: settling", "target: setling"),
        says: "the last plan has no target `setling`",
        right: untouched,
    },
];
