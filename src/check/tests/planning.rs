//! Rows for goals, charts, advice, visits and reviews.

use super::{Row, untouched};
use crate::check::{advice as e, charts as h, goals as g, reviews as r, visits as v};

const CHILD: &str = "children/p1/child.yaml";
const GOAL: &str = "children/p1/goals/asking.yaml";
const DONE: &str = "children/p1/goals/finished.yaml";
const CHART: &str = "children/p1/charts/2026-01-12.yaml";
const FIRST_CHART: &str = "children/p1/charts/2026-01-05.yaml";
const FIRST_VISIT: &str = "children/p1/visits/2026-01-05.md";
const VISIT: &str = "children/p1/visits/2026-01-12.md";
const ASSESSMENT: &str = "children/p1/assessments/2026-01-05.yaml";
const REVIEW: &str = "children/p1/reviews/2026-01-06.md";
const BREATHING: &str = "- {kind: breathing, text: Inhaler near., from: Dr Marsh, on: 2026-01-07}\n    - {kind: swallowing";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &g::NOT_SEEN,
        wrong: |site| site.replace(GOAL, "asks for more", "understands that more can come"),
        says: "nobody can see a child `understands`",
        right: |site| {
            site.replace(GOAL, "asks for more", "lets people he knows know, and asks for more")
        },
    },
    Row {
        rule: &g::NOT_SEEN,
        wrong: |site| site.replace(GOAL, "asks for more", "stays and enjoys"),
        says: "nobody can see a child `enjoys`",
        right: |site| site.replace(GOAL, "asks for more", "points to what he likes"),
    },
    Row {
        rule: &g::NOT_SEEN,
        wrong: |site| site.replace(FIRST_CHART, "signs \"more\"", "is aware of bubbles"),
        says: "nobody can see a child `is aware`",
        right: untouched,
    },
    Row {
        rule: &g::VAGUE,
        wrong: |site| site.replace(GOAL, "asks for more", "is able to ask for more"),
        says: "`is able to` leaves it open what counts",
        right: |site| site.replace(GOAL, "asks for more", "asks the candle-maker for more"),
    },
    Row {
        rule: &g::NO_SUCCESS,
        wrong: |site| site.replace(GOAL, "five times in a day", "most of the time"),
        says: "`most of the time` does not say how often",
        right: |site| site.replace(GOAL, "five times in a day", "every evening"),
    },
    Row {
        rule: &g::NAMELESS_HELP,
        wrong: |site| site.replace(GOAL, "at home,", "at home with support,"),
        says: "`with support` does not say which help",
        right: |site| site.replace(GOAL, "at home,", "at home with support under his elbow,"),
    },
    Row {
        rule: &g::SOMEBODY_ELSE,
        wrong: |site| site.replace(CHART, "who: Sam", "who: Nia"),
        says: "`Nia` is not this child's first name",
        right: |site| site.replace(CHART, "who: Sam", "who: Sam and Gran"),
    },
    Row {
        rule: &g::NO_END,
        wrong: |site| site.replace(GOAL, "status: working-on", "status: changed"),
        says: "the goal is `changed` and has no end",
        right: |site| {
            site.replace(GOAL, "status: working-on", "status: changed\nended: 2026-01-19")
        },
    },
    Row {
        rule: &g::ENDED_AND_ON,
        wrong: |site| site.replace(DONE, "status: achieved", "status: working-on"),
        says: "it ended on `2025-12-15` and is being worked on",
        right: untouched,
    },
    Row {
        rule: &g::ENDED_FIRST,
        wrong: |site| site.replace(DONE, "ended: 2025-12-15", "ended: 2025-09-14"),
        says: "it ended on `2025-09-14`, before it was set",
        right: |site| site.replace(DONE, "ended: 2025-12-15", "ended: 2025-09-15"),
    },
    Row {
        rule: &g::LONG_AGO,
        wrong: |site| site.on("2026-10-07"),
        says: "this goal has been open since `2025-10-06`",
        right: |site| site.on("2026-10-06"),
    },
    Row {
        rule: &h::NO_PRAISE,
        wrong: |site| site.replace(FIRST_CHART, "praise: Blow and laugh.\n", ""),
        says: "the chart has no praise, and no card to take it from",
        right: |site| {
            site.replace(FIRST_CHART, "praise: Blow and laugh.\n", "activity: language/bubbles\n")
        },
    },
    Row {
        rule: &h::NO_STEPS,
        wrong: |site| site.replace(CHART, "activity: language/bubbles\n", ""),
        says: "the chart has no steps, and no card to take them from",
        right: untouched,
    },
    Row {
        rule: &h::STEP_COUNT,
        wrong: |site| site.replace(FIRST_CHART, "  - do: Blow at once.\n", ""),
        says: "the number of steps is 2",
        right: |site| site.replace(FIRST_CHART, "help:", "  - do: Pop one.\nhelp:"),
    },
    Row {
        rule: &h::TRIES,
        wrong: |site| site.replace(CHART, "tries: 4", "tries: 40"),
        says: "40 tries do not fit the grid",
        right: |site| site.replace(CHART, "tries: 4", "tries: 10"),
    },
    Row {
        rule: &h::PER_DAY,
        wrong: |site| site.replace(CHART, "per_day: 1", "per_day: 0"),
        says: "0 times a day do not fit the grid",
        right: |site| site.replace(CHART, "per_day: 1", "per_day: 6"),
    },
    Row {
        rule: &h::LONG_GOAL,
        wrong: |site| {
            let long = "she waits and then ".repeat(7);
            site.replace(CHART, "she waits", &format!("{long}she waits"))
        },
        says: "the goal has 44 words",
        right: |site| {
            let long = "she waits and then ".repeat(5);
            site.replace(CHART, "she waits", &format!("{long}she waits"))
        },
    },
    Row {
        rule: &h::SAME_NUMBER,
        wrong: |site| site.replace(CHART, "chart: 2", "chart: 1"),
        says: "there are two charts with the number 1",
        right: untouched,
    },
    Row {
        rule: &h::NUMBER_ORDER,
        wrong: |site| site.replace(FIRST_CHART, "chart: 1", "chart: 3"),
        says: "chart 2 is later than chart 3",
        right: untouched,
    },
    Row {
        rule: &h::NO_BASELINE,
        wrong: |site| site.replace(VISIT, "  - {chart: 2, baseline: 0 of 4}\n", ""),
        says: "chart 2 has no baseline",
        // A chart that is still to come has none yet, nor one whose visit is not written down.
        right: |site| {
            site.replace(VISIT, "  - {chart: 2, baseline: 0 of 4}\n", "").on("2026-01-11")
        },
    },
    Row {
        rule: &h::NO_POST_BASELINE,
        wrong: |site| {
            site.replace(VISIT, "  - {chart: 1, post_baseline: 3 of 4, decision: achieved}\n", "")
        },
        says: "chart 1 was not looked at on `2026-01-12`",
        // The next visit was not held, so nothing could be looked at.
        right: |site| {
            site.replace(VISIT, "  - {chart: 1, post_baseline: 3 of 4, decision: achieved}\n", "")
                .replace(VISIT, "how: home", "how: not-held\nreason: child-ill")
        },
    },
    Row {
        rule: &h::UNREADY,
        wrong: |site| site.replace(FIRST_CHART, "if_not: Blow anyway.\n", ""),
        says: "the chart lacks `if_not`",
        right: |site| {
            site.replace(FIRST_CHART, "if_not: Blow anyway.\n", "activity: language/bubbles\n")
        },
    },
    Row {
        rule: &h::SERVES_ENDED,
        wrong: |site| site.replace(CHART, "serves: asking", "serves: finished"),
        says: "this long-term goal ended on `2025-12-15`",
        right: |site| {
            site.replace(CHART, "serves: asking", "serves: finished").replace(
                DONE,
                "ended: 2025-12-15",
                "ended: 2026-01-12",
            )
        },
    },
    Row {
        rule: &h::OTHER_COUNT,
        wrong: |site| site.replace(CHART, "success: 3 of 4 tries", "success: 3 of 5 tries"),
        says: "the goal counts 5 tries and the grid has 4",
        right: |site| {
            site.replace(CHART, "success: 3 of 4 tries", "success: 3 of 8 tries").replace(
                CHART,
                "per_day: 1",
                "per_day: 2",
            )
        },
    },
    Row {
        rule: &e::NOT_FOR_THIS_CHILD,
        wrong: |site| site.replace(CHILD, "- {kind: swallowing", BREATHING),
        says: "the card `language/bubbles` is not for a child with a `breathing` alert without asking",
        right: |site| {
            site.replace(CHILD, "- {kind: swallowing", BREATHING).replace(
                CHART,
                "help: gesture",
                "help: gesture\nadvice: {from: Dr Marsh, on: 2026-01-08, text: Out of doors.}",
            )
        },
    },
    Row {
        rule: &e::OLDER_ADVICE,
        wrong: |site| {
            site.replace(CHILD, "- {kind: swallowing", BREATHING).replace(
                CHART,
                "help: gesture",
                "help: gesture\nadvice: {from: Dr Marsh, on: 2025-12-08, text: Out of doors.}",
            )
        },
        says: "this advice is older than the `breathing` alert of `2026-01-07`",
        right: |site| {
            site.replace(CHILD, "- {kind: swallowing", BREATHING).replace(
                CHART,
                "help: gesture",
                "help: gesture\nadvice: {from: Dr Marsh, on: 2026-01-07, text: Out of doors.}",
            )
        },
    },
    Row {
        rule: &e::NEEDS_ADVICE,
        wrong: |site| site.replace(CHART, "signs \"more\" to Gran", "drinks from the cup"),
        says: "`drinks from the cup` needs the therapist's advice",
        right: |site| {
            site.replace(CHART, "signs \"more\" to Gran", "drinks from the cup").replace(
                CHART,
                "help: gesture",
                "help: gesture\nadvice: {from: Priya Nair, on: 2026-01-08, text: Thick drinks.}",
            )
        },
    },
    Row {
        rule: &e::GOAL_NEEDS_ADVICE,
        wrong: |site| {
            site.replace(GOAL, "asks for more with a sign or a sound", "drinks from a cup")
        },
        says: "`drinks from a cup` will need the therapist's advice",
        right: |site| {
            site.replace(GOAL, "asks for more with a sign or a sound", "drinks from a cup").replace(
                CHART,
                "help: gesture",
                "help: gesture\nadvice: {from: Priya Nair, on: 2026-01-08, text: Thick drinks.}",
            )
        },
    },
    Row {
        rule: &v::SAME_NUMBER,
        wrong: |site| site.replace(VISIT, "number: 2", "number: 1"),
        says: "there are two visits with the number 1",
        right: untouched,
    },
    Row {
        rule: &v::NUMBER_ORDER,
        wrong: |site| site.replace(FIRST_VISIT, "number: 1", "number: 3"),
        says: "visit 2 is later than visit 3",
        right: untouched,
    },
    Row {
        rule: &v::NO_REASON,
        wrong: |site| site.replace(VISIT, "how: home", "how: not-held"),
        says: "nothing says why the visit was not held",
        right: |site| site.replace(VISIT, "how: home", "how: not-held\nreason: no-access"),
    },
    Row {
        rule: &v::REASON_THOUGH_HELD,
        wrong: |site| site.replace(VISIT, "how: home", "how: home\nreason: child-ill"),
        says: "the visit was held, and `child-ill` says why not",
        right: untouched,
    },
    Row {
        rule: &v::NEXT_FIRST,
        wrong: |site| site.replace(VISIT, "next: 2026-01-19", "next: 2025-01-19"),
        says: "`2025-01-19` is not after this visit",
        right: |site| site.replace(VISIT, "next: 2026-01-19", "next: 2026-01-13"),
    },
    Row {
        rule: &v::DECIDED_UNSEEN,
        wrong: |site| site.replace(VISIT, "post_baseline: 3 of 4, ", ""),
        says: "chart 1 is `achieved` without its tries",
        right: |site| {
            site.replace(VISIT, "post_baseline: 3 of 4, decision: achieved", "decision: stop")
        },
    },
    Row {
        rule: &v::CLOCK,
        wrong: |site| site.replace(VISIT, "to: \"11:00\"", "to: \"09:00\""),
        says: "the visit ends at `09:00`, before it begins",
        right: |site| site.replace(VISIT, "to: \"11:00\"", "to: \"10:01\""),
    },
    Row {
        rule: &v::TOO_SOON,
        wrong: |site| site.replace(FIRST_VISIT, "chart: 1, baseline", "chart: 2, baseline"),
        says: "chart 2 was agreed on `2026-01-12`, after this visit",
        right: untouched,
    },
    Row {
        rule: &v::RESULTS_UNHELD,
        wrong: |site| site.replace(VISIT, "how: home", "how: not-held\nreason: child-ill"),
        says: "the visit was not held and has results",
        right: |site| site.replace(VISIT, "how: home", "how: telephone"),
    },
    Row {
        rule: &r::PERIOD,
        wrong: |site| site.replace(REVIEW, "from: 2025-09-01", "from: 2026-09-01"),
        says: "the period ends on `2026-01-06`, before it begins",
        right: untouched,
    },
    Row {
        rule: &r::PERIOD_BEYOND,
        wrong: |site| site.replace(REVIEW, "to: 2026-01-06", "to: 2026-01-07"),
        says: "the period ends on `2026-01-07`, after the review",
        right: |site| site.replace(REVIEW, "to: 2026-01-06", "to: 2026-01-05"),
    },
    Row {
        rule: &r::NEXT_FIRST,
        wrong: |site| site.replace(REVIEW, "next_review: 2026-06-01", "next_review: 2025-06-01"),
        says: "`2025-06-01` is not after this review",
        right: |site| site.replace(REVIEW, "next_review: 2026-06-01", "next_review: 2026-01-07"),
    },
    Row {
        rule: &r::OVERDUE,
        wrong: |site| site.on("2026-06-02"),
        says: "a review was due on `2026-06-01`",
        right: |site| site.on("2026-06-01"),
    },
    Row {
        rule: &r::OVERDUE,
        wrong: |site| site.without(REVIEW).on("2026-03-02"),
        says: "6 months after the start there is no review",
        right: |site| site.without(REVIEW).on("2026-03-01"),
    },
    Row {
        rule: &r::LATER_ASSESSMENT,
        wrong: |site| site.rename(REVIEW, "children/p1/reviews/2026-01-04.md"),
        says: "`2026-01-05` is after this review",
        right: |site| site.rename(REVIEW, "children/p1/reviews/2026-01-05.md"),
    },
    Row {
        rule: &r::NO_PARENTS_VIEW,
        wrong: |site| site.replace(REVIEW, "## Parents' view\nJoanna is glad.\n", ""),
        says: "nothing stands under Parents' view",
        right: untouched,
    },
    Row {
        rule: &r::NEXT_ENDED,
        wrong: |site| site.replace(REVIEW, "next_goals: [asking]", "next_goals: [finished]"),
        says: "`finished` ended on `2025-12-15`",
        // A goal of the review that was reached since then.
        right: |site| {
            site.replace(GOAL, "status: working-on", "status: achieved\nended: 2026-01-18")
        },
    },
    Row {
        rule: &r::NOTHING_SEEN,
        wrong: |site| {
            site.replace(ASSESSMENT, "01: achieved", "01: not-seen").replace(
                ASSESSMENT,
                "value: emerging",
                "value: not-seen",
            )
        },
        says: "in the assessment of `2026-01-05` nothing was looked at yet",
        right: |site| site.replace(ASSESSMENT, "01: achieved", "01: not-seen"),
    },
    Row {
        rule: &r::NO_NEXT_GOALS,
        wrong: |site| site.replace(REVIEW, "next_goals: [asking]\n", ""),
        says: "the review sets no goals",
        right: untouched,
    },
];
