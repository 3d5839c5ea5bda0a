//! Rows for a pupil's sessions, notes, concerns and passports.

use super::{Row, untouched};
use crate::check::{concerns as c, home_school as n, passports as a, records as l, sessions as e};

const NEXT_ROUND: &str = "children/s1/support-plans/2025-01-13.md";
const PLAN: &str = "children/s1/session-plans/2026-01-08-story.md";
const SESSION: &str = "children/s1/sessions/2026-01-08-story.md";
const NOTE: &str = "children/s1/home-school-notes/2026-01-08.md";
const CONCERN: &str = "children/s1/concerns/2026-01-07.yaml";
const PASSPORT: &str = "children/s1/passports/2025-09-08.md";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &l::NO_SUCH_SESSION_PLAN,
        wrong: |site| site.replace(SESSION, "plan: 2026-01-08-story", "plan: 2026-01-08-storm"),
        says: "`2026-01-08-storm` is no session plan of this child",
        right: |site| site.replace(SESSION, "plan: 2026-01-08-story\n", ""),
    },
    Row {
        rule: &e::NOT_IN_FORCE,
        wrong: |site| site.replace(SESSION, "outcome: telling", "outcome: asking"),
        says: "`asking` is no outcome of a plan in force on `2026-01-08`",
        right: |site| site.replace(SESSION, "outcome: telling", "outcome: choosing"),
    },
    Row {
        rule: &e::NOT_IN_FORCE,
        wrong: |site| site.replace(PLAN, "outcomes: [telling]", "outcomes: [asking]"),
        says: "`asking` is no outcome of a plan in force on `2026-01-08`", // A plan that cannot be read may have it.
        right: |site| {
            site.replace(SESSION, "outcome: telling", "outcome: asking").replace(
                NEXT_ROUND,
                "area: sensory",
                "area: nowhere",
            )
        },
    },
    Row {
        rule: &e::HELD_UNCOUNTED,
        wrong: |site| {
            site.replace(
                SESSION,
                "results:\n  - {outcome: telling, result: 2 of 3, help: model}\n",
                "",
            )
        },
        says: "nothing was counted",
        right: |site| {
            site.replace(
                SESSION,
                "results:\n  - {outcome: telling, result: 2 of 3, help: model}\n",
                "not_held: pupil-away\n",
            )
        },
    },
    Row {
        rule: &e::COUNTED_UNHELD,
        wrong: |site| site.replace(SESSION, "results:", "not_held: pupil-away\nresults:"),
        says: "it was not held (`pupil-away`) and has results",
        right: untouched,
    },
    Row {
        rule: &e::SESSION_CLOCK,
        wrong: |site| site.replace(SESSION, "to: \"09:50\"", "to: \"09:20\""),
        says: "it ends at `09:20`, before it begins",
        right: |site| site.replace(SESSION, "to: \"09:50\"\n", ""),
    },
    Row {
        rule: &e::LATER_PLAN,
        wrong: |site| site.rename(SESSION, "children/s1/sessions/2026-01-07-story.md"),
        says: "the plan is of `2026-01-08`, after this session",
        right: |site| site.rename(SESSION, "children/s1/sessions/2026-01-09.md"),
    },
    Row {
        rule: &e::NO_RECORD,
        wrong: |site| site.without(SESSION),
        says: "`2026-01-08` is over, and nothing is recorded",
        right: |site| site.without(SESSION).on("2026-01-15"),
    },
    Row {
        rule: &e::NO_TEACHER,
        wrong: |site| site.replace(PLAN, "teacher: teacher\n", ""),
        says: "no teacher is named",
        right: untouched,
    },
    Row {
        rule: &e::NOTHING_ADAPTED,
        wrong: |site| {
            site.replace(PLAN, "adaptations:\n  - {what: resources, class: a picture book, pupil: three large pictures}\n", "")
        },
        says: "nothing is adapted",
        right: untouched,
    },
    Row {
        rule: &n::NOBODY_WROTE,
        wrong: |site| site.replace(NOTE, "by: ada\n", ""),
        says: "nobody is named who wrote this note",
        right: |site| site.replace(NOTE, "from: school\nby: ada", "from: home\nperson: dad"),
    },
    Row {
        rule: &n::REPLY_OVERDUE,
        wrong: |site| site.replace(NOTE, "answered: 2026-01-09\n", ""),
        says: "an answer was hoped for by `2026-01-10`",
        right: |site| site.replace(NOTE, "answered: 2026-01-09\n", "").on("2026-01-10"),
    },
    Row {
        rule: &n::ANSWERED_FIRST,
        wrong: |site| site.replace(NOTE, "answered: 2026-01-09", "answered: 2026-01-07"),
        says: "`2026-01-07` is before this note",
        right: |site| site.replace(NOTE, "answered: 2026-01-09", "answered: 2026-01-08"),
    },
    Row {
        rule: &n::EMPTY_NOTE,
        wrong: |site| site.replace(NOTE, "## Best moment\nBea fed the hens.\n", ""),
        says: "the note is empty",
        right: |site| site.replace(NOTE, "## Best moment", "## For home"),
    },
    Row {
        rule: &n::CONCERN_IN_NOTE,
        wrong: |site| site.replace(NOTE, "Bea fed the hens.", "I spoke to the safeguarding lead."),
        says: "`safeguarding` belongs in no note",
        right: |site| site.replace(NOTE, "Bea fed the hens.", "Her hens are safe and guarded."),
    },
    Row {
        rule: &c::REPORTED_FIRST,
        wrong: |site| site.replace(CONCERN, "reported: 2026-01-07", "reported: 2026-01-06"),
        says: "`2026-01-06` is before the day on which it was noticed",
        right: untouched,
    },
    Row {
        rule: &c::REPORTED_LATE,
        wrong: |site| site.replace(CONCERN, "reported: 2026-01-07", "reported: 2026-01-08"),
        says: "it was reported on `2026-01-08`, on a later day",
        right: untouched,
    },
    Row {
        rule: &c::UNACKNOWLEDGED,
        wrong: |site| site.replace(CONCERN, "acknowledged: 2026-01-08\n", ""),
        says: "nobody has said that they have it",
        right: |site| site.replace(CONCERN, "acknowledged: 2026-01-08\n", "").on("2026-01-10"),
    },
    Row {
        rule: &c::ACKNOWLEDGED_FIRST,
        wrong: |site| site.replace(CONCERN, "acknowledged: 2026-01-08", "acknowledged: 2026-01-06"),
        says: "`2026-01-06` is before it was reported",
        right: |site| site.replace(CONCERN, "acknowledged: 2026-01-08", "acknowledged: 2026-01-07"),
    },
    Row {
        rule: &c::TELLING_CONCERN,
        wrong: |site| site.replace(CONCERN, "reference: CP-2041", "reference: Bea-1"),
        says: "the child's name stands in the reference",
        right: untouched,
    },
    Row {
        rule: &c::TELLING_FILE,
        wrong: |site| site.rename(CONCERN, "children/s1/concerns/2026-01-07-arm.yaml"),
        says: "the file's name has a word in it",
        right: |site| site.rename(CONCERN, "children/s1/concerns/2026-01-07-2.yaml"),
    },
    Row {
        rule: &a::OLD_PASSPORT,
        wrong: |site| site.on("2026-09-08"),
        says: "this passport is of `2025-09-08`",
        right: |site| site.on("2026-09-07"),
    },
    Row {
        rule: &a::NO_SUPPORT,
        wrong: |site| site.replace(PASSPORT, "## How to support me", "## What is hard for me"),
        says: "nothing stands under How to support me",
        right: untouched,
    },
    Row {
        rule: &a::NOT_WITH_PUPIL,
        wrong: |site| site.replace(PASSPORT, "pupil_took_part: She chose the photographs.\n", ""),
        says: "nothing says how the pupil took part",
        right: untouched,
    },
    Row {
        rule: &a::RENEWED_FIRST,
        wrong: |site| site.replace(PASSPORT, "renew_by: 2026-09-07", "renew_by: 2025-09-07"),
        says: "`2025-09-07` is not after this passport",
        right: untouched,
    },
];
