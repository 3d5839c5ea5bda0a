//! Rows for a pupil's outcomes, provision and support plans.

use super::{Row, untouched};
use crate::check::{goals as g, outcomes as o, provision as p};
use crate::check::{records as l, support as s, wording as w};

const ROUND: &str = "children/s1/support-plans/2024-09-23.md";
const NEXT_ROUND: &str = "children/s1/support-plans/2025-01-13.md";
const PLAN: &str = "children/s1/session-plans/2026-01-08-story.md";
const EHC: &str = "children/s1/ehc-plans/2025-06-20.yaml";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &g::NOT_SEEN,
        wrong: |site| site.replace(ROUND, "hands over a picture to ask", "understands pictures"),
        says: "nobody can see a child `understands`",
        right: untouched,
    },
    Row {
        rule: &g::NOT_SEEN,
        wrong: |site| site.replace(PLAN, "puts three pictures", "knows how to put three pictures"),
        says: "nobody can see a child `knows`",
        right: untouched,
    },
    Row {
        rule: &g::NO_SUCCESS,
        wrong: |site| site.replace(EHC, "success: once a day", "success: most of the time"),
        says: "`most of the time` does not say how often",
        right: untouched,
    },
    Row {
        rule: &w::MASKING,
        wrong: |site| {
            site.replace(ROUND, "passes the drum to a friend", "sits still with a friend")
        },
        says: "`sits still` asks a child to hide something",
        right: untouched,
    },
    Row {
        rule: &l::NO_SUCH_PERSON,
        wrong: |site| site.replace(PLAN, "teacher: teacher", "teacher: techer"),
        says: "`techer` is nobody in this child's record",
        right: untouched,
    },
    Row {
        rule: &o::NO_DATE,
        wrong: |site| {
            site.replace(
                ROUND,
                ", success: 4 of 5 tries, by: 2024-12-13",
                ", success: 4 of 5 tries",
            )
        },
        says: "the outcome `asking` has no date",
        right: untouched,
    },
    Row {
        rule: &o::SAME_ID,
        wrong: |site| site.replace(ROUND, "id: joining", "id: asking"),
        says: "there are two outcomes `asking`",
        right: untouched,
    },
    Row {
        rule: &o::DATE_FIRST,
        wrong: |site| site.replace(ROUND, "by: 2024-12-13", "by: 2024-09-23"),
        says: "`2024-09-23` is not after the plan",
        right: |site| site.replace(ROUND, "by: 2024-12-13", "by: 2024-09-24"),
    },
    Row {
        rule: &o::UNKNOWN_OUTCOME,
        wrong: |site| site.replace(ROUND, "for: [asking],", "for: [askin],"),
        says: "`askin` is no outcome of this plan",
        right: untouched,
    },
    Row {
        rule: &o::UNKNOWN_OUTCOME,
        wrong: |site| site.replace(ROUND, "outcome: joining", "outcome: drums"),
        says: "`drums` is no outcome of this plan",
        right: untouched,
    },
    Row {
        rule: &o::UNSERVED,
        wrong: |site| site.replace(ROUND, "for: [joining],", "for: [asking],"),
        says: "no provision serves `joining`",
        right: |site| site.replace(ROUND, "for: [asking],", "for: [joining],"),
    },
    Row {
        rule: &o::NOT_LOOKED_AT,
        wrong: |site| site.replace(ROUND, "    - {outcome: joining, result: partly}\n", ""),
        says: "nothing is said about `joining`",
        right: |site| {
            site.replace(
                ROUND,
                "outcome: joining, result: partly",
                "outcome: joining, result: not-seen",
            )
        },
    },
    Row {
        rule: &o::SEEN_TWICE,
        wrong: |site| site.replace(ROUND, "outcome: joining", "outcome: asking"),
        says: "`asking` is looked at twice",
        right: untouched,
    },
    Row {
        rule: &o::NO_EVIDENCE,
        wrong: |site| site.replace(ROUND, ", evidence: 5 of 5 on three days", ""),
        says: "`asking` is met, and nothing says how",
        right: |site| {
            site.replace(ROUND, "result: met, evidence: 5 of 5 on three days", "result: partly")
        },
    },
    Row {
        rule: &o::NO_FULL_MARK,
        wrong: |site| site.replace(ROUND, "attendance: 94", "attendance: 940"),
        says: "`940` per cent is more than all",
        right: |site| site.replace(ROUND, "attendance: 94", "attendance: 100"),
    },
    Row {
        rule: &p::NO_MINUTES,
        wrong: |site| site.replace(ROUND, ", minutes: 30, group: 1}", ", group: 1}"),
        says: "nothing says how long `Occupational therapist's visit` takes",
        right: |site| {
            site.replace(ROUND, ", minutes: 30, group: 1}", ", throughout: yes, group: 1}")
        },
    },
    Row {
        rule: &p::TOTAL,
        wrong: |site| site.replace(ROUND, "weekly_minutes: 105", "weekly_minutes: 120"),
        says: "the lines add up to 105 minutes a week and the total says 120",
        right: |site| {
            site.replace(
                ROUND,
                "times: 1, per: fortnight, minutes: 30",
                "times: 1, per: term, minutes: 30",
            )
            .replace(ROUND, "weekly_minutes: 105", "weekly_minutes: 90")
        },
    },
    Row {
        rule: &p::ENDS_FIRST,
        wrong: |site| site.replace(ROUND, "to: 2024-12-13", "to: 2024-09-22"),
        says: "it ends on `2024-09-22`, before it begins",
        right: |site| site.replace(ROUND, "to: 2024-12-13", "to: 2024-09-23"),
    },
    Row {
        rule: &p::LONG_DAY,
        wrong: |site| site.replace(ROUND, "minutes: 10,", "minutes: 400,"),
        says: "400 minutes a day do not fit into school",
        right: |site| site.replace(ROUND, "per: week, minutes: 20", "per: week, minutes: 400"),
    },
    Row {
        rule: &p::EMPTY_GROUP,
        wrong: |site| site.replace(ROUND, "group: 3", "group: 0"),
        says: "there is nobody in the group",
        right: untouched,
    },
    Row {
        rule: &p::NO_TIMES,
        wrong: |site| site.replace(ROUND, "times: 2", "times: 0"),
        says: "it is given no times",
        right: untouched,
    },
    Row {
        rule: &s::OUTCOME_COUNT,
        wrong: |site| {
            site.replace(NEXT_ROUND, "  - {id: coat, area: sensory-physical, who: Bea, does: zips her coat, conditions: when the zip is started, success: 4 days of 5, by: 2025-04-04}\n", "")
        },
        says: "the number of outcomes is 2",
        right: |site| {
            site.replace(NEXT_ROUND, "outcomes:\n", "outcomes:\n  - {id: hat, area: sensory-physical, who: Bea, does: puts on her hat, conditions: at the door, success: 4 days of 5, by: 2025-04-04}\n")
        },
    },
    Row {
        rule: &s::REVIEWED_FIRST,
        wrong: |site| site.replace(ROUND, "on: 2024-12-12", "on: 2024-09-20"),
        says: "the review was on `2024-09-20`, before the round began",
        right: |site| site.replace(ROUND, "on: 2024-12-12", "on: 2024-09-23"),
    },
    Row {
        rule: &s::PAST_REVIEW,
        wrong: |site| {
            site.without(EHC).replace(NEXT_ROUND, "review:\n  on: 2025-04-01\n  outcomes:\n    - {outcome: choosing, result: partly}\n    - {outcome: joining, result: partly}\n    - {outcome: coat, result: met, evidence: every day in March}\n  decision: ask-for-assessment\n", "")
        },
        says: "the review was due on `2025-04-04`", // The EHC plan has taken its place.
        right: |site| {
            site.replace(NEXT_ROUND, "review:\n  on: 2025-04-01\n  outcomes:\n    - {outcome: choosing, result: partly}\n    - {outcome: joining, result: partly}\n    - {outcome: coat, result: met, evidence: every day in March}\n  decision: ask-for-assessment\n", "")
        },
    },
    Row {
        rule: &s::REVIEW_BY_FIRST,
        wrong: |site| site.replace(ROUND, "review_by: 2024-12-13", "review_by: 2024-09-23"),
        says: "`2024-09-23` is not after this plan",
        right: |site| site.replace(ROUND, "review_by: 2024-12-13", "review_by: 2024-09-24"),
    },
    Row {
        rule: &s::LONG_ROUND,
        wrong: |site| site.replace(ROUND, "review_by: 2024-12-13", "review_by: 2025-01-28"),
        says: "`2025-01-28` is more than eighteen weeks after this plan",
        right: |site| site.replace(ROUND, "review_by: 2024-12-13", "review_by: 2025-01-27"),
    },
    Row {
        rule: &s::SAME_ROUND,
        wrong: |site| site.replace(NEXT_ROUND, "round: 2", "round: 1"),
        says: "there are two rounds with the number 1",
        right: untouched,
    },
    Row {
        rule: &s::ROUND_ORDER,
        wrong: |site| site.replace(ROUND, "round: 1", "round: 3"),
        says: "round 2 is later than round 3",
        right: untouched,
    },
    Row {
        rule: &s::NO_FAMILY_VIEW,
        wrong: |site| site.replace(ROUND, "## Child's view\nBea chose the drum.\n", ""),
        says: "nothing stands under `Child's view`",
        right: untouched,
    },
    Row {
        rule: &s::UNREVIEWED,
        wrong: |site| {
            site.replace(NEXT_ROUND, "review:\n  on: 2025-04-01\n  outcomes:\n    - {outcome: choosing, result: partly}\n    - {outcome: joining, result: partly}\n    - {outcome: coat, result: met, evidence: every day in March}\n  decision: ask-for-assessment\n", "").copy(NEXT_ROUND, "children/s1/support-plans/2025-04-28.md")
        },
        says: "the next round began on `2025-04-28` and this one has no review",
        right: |site| {
            site.replace(NEXT_ROUND, "review:\n  on: 2025-04-01\n  outcomes:\n    - {outcome: choosing, result: partly}\n    - {outcome: joining, result: partly}\n    - {outcome: coat, result: met, evidence: every day in March}\n  decision: ask-for-assessment\n", "")
        },
    },
    Row {
        rule: &s::LATE_OUTCOME,
        wrong: |site| {
            site.replace(
                ROUND,
                "success: 4 of 5 tries, by: 2024-12-13",
                "success: 4 of 5 tries, by: 2025-01-14",
            )
        },
        says: "`2025-01-14` is long after the review",
        right: |site| {
            site.replace(
                ROUND,
                "success: 4 of 5 tries, by: 2024-12-13",
                "success: 4 of 5 tries, by: 2025-01-13",
            )
        },
    },
];
