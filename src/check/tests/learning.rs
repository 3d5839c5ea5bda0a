//! Rows for attainment, well-being, premiums, packages, interventions, coaching and leavers.

use super::{Row, untouched};
use crate::check::{learning as l, leavers as v, packages as k, premium as m};

const CHILD: &str = "children/v1/child.yaml";
const CARE: &str = "children/v1/care/2024-05-13.yaml";
const MARKS: &str = "children/v1/attainment/2025-12-12.yaml";
const SDQ: &str = "children/v1/sdq/2025-09-22.yaml";
const MONEY: &str = "children/v1/premium-plus/2025-05-06.yaml";
const PACKAGE: &str = "children/v1/packages/2026-01-05.md";
const HELP: &str = "children/v1/interventions/2025-10-27.yaml";
const COACHING: &str = "children/v1/coaching/2025-11-20.md";
const LEAVER: &str = "children/v1/leavers/2025-11-20.yaml";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &l::SAME_SUBJECT,
        wrong: |site| site.replace(MARKS, "subject: Reading test", "subject: mathematics"),
        says: "`mathematics` stands twice",
        right: untouched,
    },
    Row {
        rule: &l::STAGE_AND_YEAR,
        wrong: |site| site.replace(MARKS, "stage: key-stage-4", "stage: phonics"),
        says: "`phonics` is not in `year-11`",
        right: |site| site.replace(MARKS, "year: year-11", "year: year-10"),
    },
    Row {
        rule: &l::MARKS,
        wrong: |site| site.replace(MARKS, "mark: 31", "mark: 41"),
        says: "41 marks are more than 40",
        right: |site| site.replace(MARKS, "mark: 31", "mark: 40"),
    },
    Row {
        rule: &l::NOTHING_ASSESSED,
        wrong: |site| site.replace(MARKS, ", now: \"5\", standing: on", ""),
        says: "nothing says how `Mathematics` goes now",
        right: |site| site.replace(MARKS, ", now: \"5\"", ""),
    },
    Row {
        rule: &l::GOOD_LEVEL,
        wrong: |site| site.replace(MARKS, "subjects:", "good_level: yes\nsubjects:"),
        says: "no good level is judged in `key-stage-4`",
        right: untouched,
    },
    Row {
        rule: &l::SCALE,
        wrong: |site| site.replace(SDQ, "prosocial: 8", "prosocial: 11"),
        says: "`prosocial` is 11, and the scale ends at 10",
        right: |site| site.replace(SDQ, "prosocial: 8", "prosocial: 10"),
    },
    Row {
        rule: &l::SCALE,
        wrong: |site| site.replace(SDQ, "total: 17", "total: 41"),
        says: "`total` is 41, and the scale ends at 40",
        right: untouched,
    },
    Row {
        rule: &l::TOTAL,
        wrong: |site| site.replace(SDQ, "peer: 3", "peer: 4"),
        says: "the four scales make 18, and the total says 17",
        right: |site| site.replace(SDQ, "peer: 3\n", ""),
    },
    Row {
        rule: &l::NO_ADVICE,
        wrong: |site| site.replace(SDQ, "advice_from: [sw]\n", ""),
        says: "the total is 17 and nobody was asked for advice",
        right: |site| {
            site.replace(SDQ, "advice_from: [sw]\n", "")
                .replace(SDQ, "total: 17", "total: 16")
                .replace(SDQ, "peer: 3", "peer: 2")
        },
    },
    Row {
        rule: &l::SDQ_DUE,
        wrong: |site| site.without(SDQ),
        says: "the last questionnaire, or the first day in care, was on `2024-05-13`",
        right: |site| {
            site.replace(CARE, "into_care: 2024-05-13", "into_care: 2024-12-21").without(SDQ)
        },
    },
    Row {
        rule: &l::TOO_YOUNG,
        wrong: |site| site.replace(CHILD, "born: 2009-09-20", "born: 2014-09-23"),
        says: "the learner was younger than eleven",
        right: |site| site.replace(CHILD, "born: 2009-09-20", "born: 2014-09-22"),
    },
    Row {
        rule: &m::OVERSPENT,
        wrong: |site| site.replace(MONEY, "£300", "£1,400.01"),
        says: "`£2,000.01` is used, and `£2,000` was given",
        right: |site| {
            site.replace(MONEY, "£300", "£1,500").replace(
                MONEY,
                "uses:",
                "note: School pays £100.\nuses:",
            )
        },
    },
    Row {
        rule: &m::UNSPENT,
        wrong: |site| site.replace(MONEY, "to: 2026-03-31", "to: 2026-01-19"),
        says: "`£900` was used of `£2,000`",
        right: |site| site.replace(MONEY, "to: 2026-03-31", "to: 2026-01-20"),
    },
    Row {
        rule: &m::NO_IMPACT,
        wrong: |site| site.replace(MONEY, ", impact: Two more marks in five.", ""),
        says: "it was over on `2025-12-19` and nothing says what came of it",
        right: |site| {
            site.replace(MONEY, "to: 2025-12-19, impact: Two more marks in five.", "to: 2026-01-20")
        },
    },
    Row {
        rule: &m::WRONG_PREMIUM,
        wrong: |site| site.replace(MONEY, "pupil-premium-plus", "early-years"),
        says: "`early-years` is not given in `year-10`",
        right: untouched,
    },
    Row {
        rule: &m::NO_SUCH_TARGET,
        wrong: |site| site.replace(MONEY, "target: maths", "target: math"),
        says: "`math` is no target of this learner's plans",
        right: |site| site.replace(MONEY, "target: maths", "target: settling"),
    },
    Row {
        rule: &m::NO_SUCH_TARGET,
        wrong: |site| site.replace(HELP, "target: maths", "target: sums"),
        says: "`sums` is no target of this learner's plans",
        right: |site| site.replace(HELP, "target: maths\n", ""),
    },
    Row {
        rule: &k::STEP_ORDER,
        wrong: |site| site.replace(PACKAGE, "on: 2026-01-26", "on: 2026-01-09"),
        says: "`2026-01-09` is before the step above it",
        right: |site| site.replace(PACKAGE, "on: 2026-01-26", "on: 2026-01-12"),
    },
    Row {
        rule: &k::HOURS_FALL,
        wrong: |site| site.replace(PACKAGE, "hours: 25", "hours: 10"),
        says: "10 hours are fewer than 12 before",
        right: |site| site.replace(PACKAGE, "hours: 25", "hours: 12"),
    },
    Row {
        rule: &k::STEP_OVERDUE,
        wrong: |site| site.replace(PACKAGE, ", done: 2026-01-16", ""),
        says: "nothing says that the step of `2026-01-12` was done",
        right: |site| {
            site.replace(PACKAGE, ", done: 2026-01-16", "").replace(
                PACKAGE,
                "status: running",
                "status: planned",
            )
        },
    },
    Row {
        rule: &k::NO_OUTCOME,
        wrong: |site| site.replace(PACKAGE, "status: running", "status: finished"),
        says: "nothing stands under How it went",
        right: |site| {
            site.replace(PACKAGE, "status: running", "status: finished").replace(
                PACKAGE,
                "## What helps",
                "## How it went\nWell.\n\n## What helps",
            )
        },
    },
    Row {
        rule: &k::ADMISSION_WAITS,
        wrong: |site| {
            site.replace(PACKAGE, "asked: 2026-01-02\noffered: 2026-01-05", "asked: 2025-12-29")
        },
        says: "an answer was due by `2026-01-19`",
        right: |site| {
            site.replace(PACKAGE, "asked: 2026-01-02\noffered: 2026-01-05", "asked: 2025-12-30")
        },
    },
    Row {
        rule: &k::OFFERED_FIRST,
        wrong: |site| site.replace(PACKAGE, "offered: 2026-01-05", "offered: 2026-01-01"),
        says: "it was offered on `2026-01-01` and asked for on `2026-01-02`",
        right: |site| site.replace(PACKAGE, "offered: 2026-01-05", "offered: 2026-01-02"),
    },
    Row {
        rule: &k::MORE_THAN_HELD,
        wrong: |site| site.replace(HELP, "attended: 7", "attended: 9"),
        says: "9 sessions attended are more than 8 held",
        right: |site| site.replace(HELP, "attended: 7", "attended: 8"),
    },
    Row {
        rule: &k::MORE_THAN_PLANNED,
        wrong: |site| site.replace(HELP, "held: 8", "held: 11"),
        says: "11 sessions held are more than 10 planned",
        right: |site| site.replace(HELP, "held: 8", "held: 10"),
    },
    Row {
        rule: &k::NO_AFTER,
        wrong: |site| site.replace(HELP, "after: Solves four in five\n", ""),
        says: "it was over on `2025-12-19` and nothing says what came of it",
        right: |site| {
            site.replace(HELP, "after: Solves four in five\n", "").replace(
                HELP,
                "until: 2025-12-19",
                "until: 2026-03-19",
            )
        },
    },
    Row {
        rule: &k::NOBODY_GIVES,
        wrong: |site| site.replace(HELP, "by: ada\n", ""),
        says: "nobody gives `Maths tuition`",
        right: |site| site.replace(HELP, "by: ada\n", "with: dt\n"),
    },
    Row {
        rule: &k::FOR_NOBODY,
        wrong: |site| {
            site.replace(COACHING, "audience: [school]\n", "").replace(COACHING, "with: [dt]\n", "")
        },
        says: "nothing says whom it was for",
        right: |site| site.replace(COACHING, "audience: [school]\n", ""),
    },
    Row {
        rule: &k::NOT_COUNTED,
        wrong: |site| site.replace(COACHING, "people: 12\n", ""),
        says: "nothing says how many people came",
        right: |site| {
            site.replace(COACHING, "people: 12\n", "").replace(COACHING, "training", "modelling")
        },
    },
    Row {
        rule: &k::COACHING_UNDATED,
        wrong: |site| site.replace(COACHING, ", by: 2026-02-01", ""),
        says: "`Name the feeling first` has no day",
        right: untouched,
    },
    Row {
        rule: &v::LEAVER_AGE,
        wrong: |site| site.rename(LEAVER, "children/v1/leavers/2025-09-19.yaml"),
        says: "at 15 nobody is a care leaver with support",
        right: |site| site.rename(LEAVER, "children/v1/leavers/2025-09-20.yaml"),
    },
    Row {
        rule: &v::STATUS_AGE,
        wrong: |site| site.replace(LEAVER, "status: eligible", "status: former-relevant"),
        says: "`former-relevant` does not fit 16",
        right: |site| site.replace(LEAVER, "status: eligible", "status: qualifying"),
    },
    Row {
        rule: &v::NO_SUPPORT,
        wrong: |site| site.replace(LEAVER, "doing: sixth-form", "doing: looking"),
        says: "`looking` and nothing says what is done",
        right: |site| {
            site.replace(LEAVER, "doing: sixth-form", "doing: looking\nsupport: A visit together.")
        },
    },
    Row {
        rule: &v::PATHWAY_OLD,
        wrong: |site| site.replace(LEAVER, "pathway_plan: 2025-11-20", "pathway_plan: 2025-07-19"),
        says: "the last review was on `2025-07-19`",
        right: |site| site.replace(LEAVER, "pathway_plan: 2025-11-20", "pathway_plan: 2025-07-20"),
    },
    Row {
        rule: &v::OUT_OF_TOUCH,
        wrong: |site| {
            site.replace(LEAVER, "in_touch: 2025-12-10", "in_touch: 2025-11-19")
                .rename(LEAVER, "children/v1/leavers/2025-11-17.yaml")
        },
        says: "the last time was on `2025-11-19`",
        right: |site| site.replace(LEAVER, "in_touch: 2025-12-10", "in_touch: 2025-11-20"),
    },
    Row {
        rule: &v::LEAVER_OVER,
        wrong: |site| site.replace(LEAVER, "adviser:", "until: 2026-01-19\nadviser:"),
        says: "it ended on `2026-01-19`",
        right: |site| site.replace(LEAVER, "adviser:", "until: 2026-01-20\nadviser:"),
    },
];
