//! Rows for advice to settings, meetings, moves and the end of Portage.

use super::{Row, untouched};
use crate::check::{onward as o, partners as p};

const CHILD: &str = "children/p1/child.yaml";
const GOAL: &str = "children/p1/goals/asking.yaml";
const ADVICE: &str = "children/p1/nursery-advice/2025-11-10.md";
const MEETING: &str = "children/p1/meetings/2025-12-08.md";
const PLANNED: &str = "children/p1/meetings/2026-01-26.md";
const PLAN: &str = "children/p1/transitions/2025-12-10.md";
const CLOSING: &str = "children/p1/closings/2025-09-20.md";
const LATE_CLOSING: &str = "children/p1/closings/2026-01-19.md";
const VISITS: [&str; 2] = ["children/p1/visits/2026-01-05.md", "children/p1/visits/2026-01-12.md"];
const PASSED_ON: &str =
    "passed_on:\n  - {from: Priya Nair, on: 2025-11-05, text: Thick drinks only.}\n";
const MINUTES: &str = "## The child\nSam has three signs.\n\n## Parents' hopes and worries\nJoanna would like a quiet nursery.\n";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &p::NO_FAMILY_COPY,
        wrong: |site| site.replace(ADVICE, "family_copy: 2025-11-12\n", ""),
        says: "the family has no copy of the advice of `2025-11-10`",
        right: |site| site.replace(ADVICE, "family_copy: 2025-11-12\n", "").on("2025-11-24"),
    },
    Row {
        rule: &p::PASSED_ON_BY_NOBODY,
        wrong: |site| {
            site.replace(ADVICE, PASSED_ON, "").replace(ADVICE, "His drinks stay", "He drinks")
        },
        says: "`Count to five before you help. He drinks as Priya says.` needs the therapist's own advice",
        right: |site| {
            site.replace(ADVICE, PASSED_ON, "").replace(
                ADVICE,
                " His drinks stay as Priya says.",
                "",
            )
        },
    },
    Row {
        rule: &p::SEEN_ALONE_UNSEEN,
        wrong: |site| {
            site.replace(MEETING, "seen: yes, seen_alone: yes", "seen: no, seen_alone: yes")
        },
        says: "not seen, and seen alone",
        right: |site| {
            site.replace(MEETING, "seen: yes, seen_alone: yes", "seen: no, seen_alone: no")
        },
    },
    Row {
        rule: &p::CAME_BEFORE,
        wrong: |site| site.replace(PLANNED, "person: mum", "person: mum, came: present"),
        says: "the meeting of `2026-01-26` is still to come",
        right: |site| {
            site.replace(PLANNED, "person: mum", "person: mum, came: present").on("2026-01-26")
        },
    },
    Row {
        rule: &p::NO_MINUTES,
        wrong: |site| site.replace(MEETING, MINUTES, ""),
        says: "the meeting of `2025-12-08` has no minutes",
        right: |site| site.replace(MEETING, MINUTES, "").on("2025-12-08"),
    },
    Row {
        rule: &p::NO_CHAIR,
        wrong: |site| site.replace(MEETING, "chair: Mo Ellis, social worker\n", ""),
        says: "nobody is named who led the meeting or wrote the minutes",
        right: untouched,
    },
    Row {
        rule: &p::ASKED_TWICE,
        wrong: |site| site.replace(MEETING, "name: Priya Nair", "name: joanna"),
        says: "`joanna` is asked twice",
        right: untouched,
    },
    Row {
        rule: &p::NO_REPORT,
        wrong: |site| site.replace(MEETING, ", report: yes", ""),
        says: "`Priya Nair` was not there and sent no report",
        right: |site| {
            site.replace(MEETING, ", report: yes", "").replace(MEETING, "core-group", "planning")
        },
    },
    Row {
        rule: &p::SIX_WEEKS,
        wrong: |site| site.replace(MEETING, "next: 2026-01-19", "next: 2026-01-20"),
        says: "the next core group is on `2026-01-20`",
        right: |site| {
            site.replace(MEETING, "next: 2026-01-19", "next: 2026-01-20").replace(
                MEETING,
                "core-group",
                "planning",
            )
        },
    },
    Row {
        rule: &p::NEXT_FIRST,
        wrong: |site| site.replace(MEETING, "next: 2026-01-19", "next: 2025-12-08"),
        says: "`2025-12-08` is not after this one",
        right: |site| site.replace(MEETING, "next: 2026-01-19", "next: 2025-12-09"),
    },
    Row {
        rule: &p::PARENTS_UNASKED,
        wrong: |site| site.replace(PLANNED, ", person: mum", ", person: priya"),
        says: "nobody from home is asked",
        right: untouched,
    },
    Row {
        rule: &p::NO_AGENDA,
        wrong: |site| site.replace(PLANNED, "agenda: [the first day]\n", ""),
        says: "the meeting of `2026-01-26` has no agenda",
        right: |site| site.replace(PLANNED, "agenda: [the first day]\n", "").on("2026-01-18"),
    },
    Row {
        rule: &p::NOT_SENT,
        wrong: |site| site.replace(MEETING, "circulated: 2025-12-15\n", ""),
        says: "the minutes of `2025-12-08` have not gone out",
        right: |site| site.replace(MEETING, "circulated: 2025-12-15\n", "").on("2025-12-22"),
    },
    Row {
        rule: &o::STEPS_OUT_OF_ORDER,
        wrong: |site| site.replace(PLAN, "on: 2026-02-23", "on: 2026-02-15"),
        says: "`2026-02-15` stands below `2026-02-16`",
        right: |site| site.replace(PLAN, "on: 2026-02-23", "on: 2026-02-16"),
    },
    Row {
        rule: &o::UNTRAINED,
        wrong: |site| site.replace(PLAN, "by: 2026-02-20", "by: 2026-03-03"),
        says: "`thick drinks` comes after the first day, `2026-03-02`",
        right: |site| {
            site.replace(
                PLAN,
                "by: 2026-02-20, before_start: yes",
                "by: 2026-03-03, before_start: no",
            )
        },
    },
    Row {
        rule: &o::NOT_TRAINED,
        wrong: |site| site.on("2026-02-21"),
        says: "`thick drinks` was to be learnt by `2026-02-20`",
        right: |site| {
            site.replace(PLAN, "before_start: yes", "before_start: yes, done: 2026-02-18")
                .on("2026-02-21")
        },
    },
    Row {
        rule: &o::NO_CARE_PLAN,
        wrong: |site| site.replace(PLAN, "care_plan: applied", "care_plan: no"),
        says: "there is a `swallowing` alert and no care plan",
        right: |site| {
            site.replace(PLAN, "care_plan: applied", "care_plan: no").replace(
                CHILD,
                "kind: swallowing",
                "kind: hearing",
            )
        },
    },
    Row {
        rule: &o::NOT_LOOKED,
        wrong: |site| site.on("2026-04-14"),
        says: "somebody was to look at this move by `2026-04-13`",
        right: |site| {
            site.replace(
                PLAN,
                "look_again: 2026-04-13",
                "look_again: 2026-04-13\nlooked: 2026-04-10",
            )
            .on("2026-04-14")
        },
    },
    Row {
        rule: &o::LATE_PLAN,
        wrong: |site| {
            site.replace(PLAN, "starts: 2026-03-02", "starts: 2026-01-20").on("2026-01-19")
        },
        says: "made on `2025-12-10` for `2026-01-20`",
        right: |site| site.replace(PLAN, "starts: 2026-03-02", "starts: 2026-01-21"),
    },
    Row {
        rule: &o::SENT_AFTER_DEATH,
        wrong: |site| site.replace(CLOSING, "reason: moved", "reason: died"),
        says: "nothing is sent by itself after a child has died",
        right: |site| {
            site.replace(CLOSING, "reason: moved", "reason: died").replace(
                CLOSING,
                "evaluation: sent\n",
                "",
            )
        },
    },
    Row {
        rule: &o::AFTER_CLOSING,
        wrong: |site| site.rename(CLOSING, "children/p1/closings/2026-01-06.md"),
        says: "`2026-01-12` is after the closing of `2026-01-06`",
        right: |site| site.rename(CLOSING, LATE_CLOSING),
    },
    Row {
        rule: &o::GOALS_OPEN,
        wrong: |site| site.rename(CLOSING, LATE_CLOSING),
        says: "Portage ended on `2026-01-19`, and this goal is open",
        right: |site| {
            site.rename(CLOSING, LATE_CLOSING).replace(
                GOAL,
                "status: working-on",
                "status: stopped\nended: 2026-01-19",
            )
        },
    },
    Row {
        rule: &o::STILL_OUT,
        wrong: |site| {
            let action = "actions:\n  - {what: Fetch the chair, who: Ada, by: 2025-10-01, done: 2025-09-29}\n";
            site.replace(CLOSING, action, "")
        },
        says: "nobody will fetch `a chair`",
        right: untouched,
    },
    Row {
        rule: &o::OTHER_LAST_VISIT,
        wrong: |site| {
            site.rename(CLOSING, LATE_CLOSING).replace(
                LATE_CLOSING,
                "by: ada",
                "by: ada\nlast_visit: 2026-01-05",
            )
        },
        says: "the last visit was on `2026-01-12`",
        right: |site| {
            site.rename(CLOSING, LATE_CLOSING).replace(
                LATE_CLOSING,
                "by: ada",
                "by: ada\nlast_visit: 2026-01-12",
            )
        },
    },
    Row {
        rule: &o::NOT_MISSED,
        wrong: |site| site.replace(CLOSING, "reason: moved", "reason: not-engaging"),
        says: "one of the last three planned visits was held",
        right: |site| {
            let site = site.replace(CLOSING, "reason: moved", "reason: not-engaging");
            let missed = "how: not-held\nreason: no-access\ncontact: I rang.";
            VISITS.iter().fold(site, |site, visit| site.replace(visit, "how: home", missed))
        },
    },
    Row {
        rule: &o::NO_SUCH_ASSESSMENT,
        wrong: |site| {
            site.replace(CLOSING, "final_assessment: 2025-09-08", "final_assessment: 2025-09-09")
        },
        says: "there is no assessment of `2025-09-09`",
        right: untouched,
    },
];
