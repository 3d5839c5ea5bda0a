//! Rows for care, confidential placements, schools, attendance and exclusions.

use super::{Row, untouched};
use crate::check::{attendance as a, care as c, exclusions as x, hidden as h, schooling as s};

const CHILD: &str = "children/v1/child.yaml";
const CARE: &str = "children/v1/care/2024-05-13.yaml";
const PLACE: &str = "children/v1/placements/2024-05-13.yaml";
const SCHOOL: &str = "children/v1/schooling/2024-05-20.yaml";
const TERM: &str = "children/v1/attendance/2025-09-03.yaml";
const OUT: &str = "children/v1/exclusions/2025-10-06.yaml";
const PEP: &str = "children/v1/peps/2025-10-16.md";
const NEXT_SCHOOL: &str = "school: her school\ncalled: Lighthouse School\nkind: secondary\nyear: year-9\ndesignated_teacher: dt\nhours: 30\n";
const NEXT_PLACE: &str = "kind: foster-carers\nconfidential: no\n";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &c::ENDS_FIRST,
        wrong: |site| {
            site.replace(SCHOOL, "hours: 30", "hours: 30\nuntil: 2024-05-17\nleft: other")
        },
        says: "it ends on `2024-05-17`, before its first day `2024-05-20`",
        right: |site| {
            site.replace(SCHOOL, "hours: 30", "hours: 30\nuntil: 2024-05-20\nleft: other")
        },
    },
    Row {
        rule: &c::CARE_LATER,
        wrong: |site| site.replace(CARE, "into_care: 2024-05-13", "into_care: 2024-05-14"),
        says: "the status begins before the first day in care, `2024-05-14`",
        right: |site| site.replace(CARE, "into_care: 2024-05-13", "into_care: 2024-05-01"),
    },
    Row {
        rule: &c::NO_END_REASON,
        wrong: |site| site.replace(CARE, "plan:", "until: 2026-01-12\nplan:"),
        says: "the status ended on `2026-01-12` and nothing says why",
        right: |site| site.replace(CARE, "plan:", "until: 2026-01-12\nended: went-home\nplan:"),
    },
    Row {
        rule: &c::STATUS_BREAKS_OFF,
        wrong: |site| {
            site.replace(CARE, "plan:", "until: 2026-01-12\nended: another-status\nplan:")
        },
        says: "no other legal status follows this one",
        right: |site| {
            site.copy(CARE, "children/v1/care/2026-01-12.yaml").replace(
                CARE,
                "plan:",
                "until: 2026-01-12\nended: another-status\nplan:",
            )
        },
    },
    Row {
        rule: &c::NO_SOCIAL_WORKER,
        wrong: |site| site.replace(CARE, "social_worker: sw\n", ""),
        says: "no social worker is named",
        right: |site| {
            site.replace(CARE, "social_worker: sw\n", "until: 2026-01-12\nended: went-home\n")
        },
    },
    Row {
        rule: &c::CARE_REVIEW_OVERDUE,
        wrong: |site| site.replace(CARE, "next_review: 2026-04-13", "next_review: 2026-01-19"),
        says: "a review was due on `2026-01-19`",
        right: |site| site.replace(CARE, "next_review: 2026-04-13", "next_review: 2026-01-20"),
    },
    Row {
        rule: &c::NO_PLACEMENT,
        wrong: |site| site.replace(PLACE, "household:", "until: 2026-01-12\nhousehold:"),
        says: "nothing says where the child lives now",
        // One that cannot be read may be the one that holds.
        right: |site| site.replace(PLACE, "kind: foster-carers", "kind: somewhere"),
    },
    Row {
        rule: &c::TWO_PLACEMENTS,
        wrong: |site| site.with("children/v1/placements/2025-12-01.yaml", NEXT_PLACE),
        says: "another placement goes on when this one begins on `2025-12-01`",
        right: |site| {
            let nights = NEXT_PLACE.replace("foster-carers", "short-break");
            site.with("children/v1/placements/2025-12-01.yaml", &nights)
        },
    },
    Row {
        rule: &c::NOBODY_CLEARED,
        wrong: |site| site.replace(PLACE, "cleared: [sw, dt, ros, tim]\n", ""),
        says: "nobody is cleared to know this placement",
        right: |site| site.replace(PLACE, "cleared: [sw, dt, ros, tim]", "cleared: [sw]"),
    },
    Row {
        rule: &c::NOTHING_HIDDEN,
        wrong: |site| {
            let surgery =
                "hidden:\n  - {kind: surgery, name: Quayside Surgery, instead: her surgery}\n";
            site.replace(PLACE, "carers: [ros, tim]\n", "").replace(PLACE, surgery, "")
        },
        says: "nothing says which names must be hidden",
        right: |site| site.replace(PLACE, "carers: [ros, tim]\n", ""),
    },
    Row {
        rule: &c::OPEN_AND_HIDDEN,
        wrong: |site| site.replace(PLACE, "confidential: yes", "confidential: no"),
        says: "the placement hides names and is open",
        right: untouched,
    },
    Row {
        rule: &h::NAME_TOLD,
        wrong: |site| site.replace(PEP, "helps the younger", "at Estuary High  School helps the"),
        says: "`Estuary High School` must stay hidden and would print",
        right: |site| site.replace(PEP, "helps the younger", "at her school helps the"),
    },
    Row {
        rule: &h::NAME_TOLD,
        wrong: |site| site.replace(PEP, "who: Mr Idle", "who: Mrs Marchbank"),
        says: "`Marchbank` must stay hidden and would print",
        // Notes for the team alone never print.
        right: |site| {
            let note = "---\nkind: advice\nby: ada\nwith: [ros]\ntopics: [learning]\n---\n## What we did\nRang Mrs Marchbank.\n";
            site.with("children/v1/coaching/2026-01-12.md", note)
        },
    },
    Row {
        rule: &h::NAME_TOLD,
        wrong: |site| site.replace(PEP, "nine of ten right", "a card from 2 Chandlery Court"),
        says: "`2 Chandlery Court` must stay hidden and would print",
        right: |site| site.replace(PEP, "nine of ten right", "2 cards"),
    },
    Row {
        rule: &h::NAME_TOLD,
        wrong: |site| site.replace(CHILD, "agency: her school", "agency: Estuary High School"),
        says: "`Estuary High School` must stay hidden and would print",
        right: |site| site.replace(PLACE, "confidential: yes", "confidential: no"),
    },
    Row {
        rule: &h::NAME_TOLD,
        wrong: |site| site.replace(PLACE, "instead: her surgery", "instead: QUAYSIDE surgery"),
        says: "`Quayside Surgery` must stay hidden and would print",
        right: |site| site.replace(PEP, "helps the younger", "walks by the quayside with the"),
    },
    Row {
        rule: &h::FIRST_NAME_TOLD,
        wrong: |site| site.replace(PEP, "Maths is going in now.", "Tim helps me."),
        says: "`Tim` is a carer's first name and would print",
        right: |site| site.replace(PEP, "Maths is going in now.", "Time helps me."),
    },
    Row {
        rule: &h::SCHOOL_OPEN,
        wrong: |site| {
            site.replace(SCHOOL, "school: her school\ncalled: Estuary", "school: Estuary")
        },
        says: "`Estuary High School` would print",
        right: |site| {
            let earlier = "school: Hill School\nkind: secondary\nyear: year-7\nhours: 30\nuntil: 2024-05-10\nleft: moved-home\n";
            site.with("children/v1/schooling/2022-09-05.yaml", earlier)
        },
    },
    Row {
        rule: &s::TWO_SCHOOLS,
        wrong: |site| site.with("children/v1/schooling/2024-09-03.yaml", NEXT_SCHOOL),
        says: "another school goes on when `her school` begins",
        right: |site| {
            let both = format!("{NEXT_SCHOOL}dual: yes\n");
            site.with("children/v1/schooling/2024-09-03.yaml", &both)
        },
    },
    Row {
        rule: &s::WHY_LEFT,
        wrong: |site| site.replace(SCHOOL, "sen: none", "until: 2026-01-12"),
        says: "the learner left on `2026-01-12` and nothing says why",
        right: |site| site.replace(SCHOOL, "sen: none", "until: 2026-01-12\nleft: better-fit"),
    },
    Row {
        rule: &s::ODD_YEAR,
        wrong: |site| site.replace(SCHOOL, "year: year-9", "year: year-7"),
        says: "`year-7` does not fit the age, which is that of `year-9`",
        right: |site| site.replace(SCHOOL, "year: year-9", "year: year-8"),
    },
    Row {
        rule: &s::HOURS,
        wrong: |site| site.replace(SCHOOL, "hours: 30", "hours: 190"),
        says: "190 hours in a week cannot be",
        right: |site| site.replace(SCHOOL, "hours: 30", "hours: 1"),
    },
    Row {
        rule: &s::REDUCED_OVERDUE,
        wrong: |site| {
            site.replace(
                SCHOOL,
                "sen: none",
                "reduced: {because: Settling in, from: 2025-12-01, review: 2026-01-19}",
            )
        },
        says: "the shorter timetable was to be looked at on `2026-01-19`",
        right: |site| {
            site.replace(SCHOOL, "sen: none", "reduced: {because: Settling in, from: 2025-12-01, review: 2026-01-19, until: 2026-01-16}")
        },
    },
    Row {
        rule: &s::NO_DESIGNATED_TEACHER,
        wrong: |site| site.replace(SCHOOL, "designated_teacher: dt\n", ""),
        says: "no designated teacher is named",
        right: |site| {
            site.replace(SCHOOL, "designated_teacher: dt\n", "").replace(
                SCHOOL,
                "kind: secondary",
                "kind: tuition-only",
            )
        },
    },
    Row {
        rule: &s::NO_SCHOOL,
        wrong: |site| site.replace(SCHOOL, "sen: none", "until: 2025-12-18\nleft: other"),
        says: "there has been no school since `2025-12-18`",
        right: |site| site.replace(SCHOOL, "sen: none", "until: 2025-12-19\nleft: other"),
    },
    Row {
        rule: &a::MORE_THAN_POSSIBLE,
        wrong: |site| site.replace(TERM, "attended: 66", "attended: 71"),
        says: "71 sessions attended are more than 70 possible",
        right: untouched,
    },
    Row {
        rule: &a::DOES_NOT_ADD_UP,
        wrong: |site| site.replace(TERM, "unauthorised: 1", "unauthorised: 2"),
        says: "66 attended, 3 authorised and 2 unauthorised are not 70 possible",
        right: untouched,
    },
    Row {
        rule: &a::LATE_UNATTENDED,
        wrong: |site| site.replace(TERM, "late: 2", "late: 67"),
        says: "67 late sessions are more than 66 attended",
        right: |site| site.replace(TERM, "late: 2", "late: 66"),
    },
    Row {
        rule: &a::CODES_BEYOND,
        wrong: |site| site.replace(TERM, "code: I, sessions: 2", "code: I, sessions: 3"),
        says: "codes for 4 sessions are more than 3 `authorised`",
        right: |site| site.replace(TERM, "code: I, sessions: 2", "code: I, sessions: 1"),
    },
    Row {
        rule: &a::CODE_TWICE,
        wrong: |site| site.replace(TERM, "code: E", "code: I"),
        says: "the code `I` stands twice",
        right: untouched,
    },
    Row {
        rule: &a::TOO_MANY_SESSIONS,
        wrong: |site| site.replace(TERM, "to: 2025-10-24", "to: 2025-10-17"),
        says: "70 sessions do not fit into these days, which have 66",
        right: |site| site.replace(TERM, "to: 2025-10-24", "to: 2025-10-21"),
    },
    Row {
        rule: &a::COUNTED_TWICE,
        wrong: |site| site.copy(TERM, "children/v1/attendance/2025-09-03-again.yaml"),
        says: "some days are counted twice",
        right: |site| {
            let next =
                "to: 2025-11-07\npossible: 10\nattended: 10\nauthorised: 0\nunauthorised: 0\n";
            site.with("children/v1/attendance/2025-11-03.yaml", next)
        },
    },
    Row {
        rule: &a::OFTEN_AWAY,
        wrong: |site| {
            site.replace(TERM, "attended: 66", "attended: 62").replace(
                TERM,
                "unauthorised: 1",
                "unauthorised: 5",
            )
        },
        says: "62 of 70 sessions were attended, and nothing says what is done",
        right: |site| {
            site.replace(TERM, "attended: 66", "attended: 63").replace(
                TERM,
                "unauthorised: 1",
                "unauthorised: 4",
            )
        },
    },
    Row {
        rule: &a::UNTOLD_EXCLUSION,
        wrong: |site| site.without(OUT),
        says: "between `2025-09-03` and `2025-10-24` no exclusion is on record",
        right: |site| site.without(OUT).replace(TERM, "  - {code: E, sessions: 1}\n", ""),
    },
    Row {
        rule: &x::NO_LENGTH,
        wrong: |site| site.replace(OUT, "sessions: 1\n", ""),
        says: "nothing says how many sessions it is",
        right: |site| {
            site.replace(OUT, "sessions: 1\n", "").replace(OUT, "suspension", "permanent")
        },
    },
    Row {
        rule: &x::BEYOND_LIMIT,
        wrong: |site| {
            site.replace(OUT, "sessions: 1", "sessions: 46")
                .copy(OUT, "children/v1/exclusions/2025-12-01.yaml")
                .replace("children/v1/exclusions/2025-12-01.yaml", "sessions: 46", "sessions: 45")
        },
        says: "91 sessions in one school year are more than 90",
        right: |site| site.replace(OUT, "sessions: 1", "sessions: 90"),
    },
    Row {
        rule: &x::REASONS,
        wrong: |site| site.replace(OUT, "[DB]", "[DB, VA, DM, OW]"),
        says: "there are 4 reasons",
        right: |site| site.replace(OUT, "[DB]", "[DB, VA, DM]"),
    },
    Row {
        rule: &x::REASONS,
        wrong: |site| site.replace(OUT, "[DB]", "[DB, DB]"),
        says: "the reason `DB` stands twice",
        right: untouched,
    },
    Row {
        rule: &x::NOTHING_IN_PLACE,
        wrong: |site| {
            site.replace(OUT, "put_in_place: A quiet way in, and Mr Idle's door open.\n", "")
        },
        says: "nothing says what was put in place",
        right: |site| {
            site.replace(
                OUT,
                "put_in_place: A quiet way in, and Mr Idle's door open.\n",
                "cancelled: yes\n",
            )
        },
    },
    Row {
        rule: &x::UNTAUGHT,
        wrong: |site| site.replace(OUT, "sessions: 1", "sessions: 12"),
        says: "other education was due by `2025-10-13`",
        right: |site| site.replace(OUT, "sessions: 1", "sessions: 12\neducation_from: 2025-10-13"),
    },
    Row {
        rule: &x::NOT_TOLD,
        wrong: |site| site.replace(OUT, "told: 2025-10-06\n", ""),
        says: "nothing says when the Virtual School Head was told",
        right: untouched,
    },
    Row {
        rule: &x::BACK_FIRST,
        wrong: |site| site.replace(OUT, "back: 2025-10-07", "back: 2025-10-03"),
        says: "`2025-10-03` is before the first day",
        right: |site| site.replace(OUT, "back: 2025-10-07", "back: 2025-10-06"),
    },
    Row {
        rule: &x::NO_GOVERNORS,
        wrong: |site| site.replace(OUT, "kind: suspension\nsessions: 1", "kind: permanent"),
        says: "the governors were to meet by `2025-10-27`",
        right: |site| {
            let met = "kind: permanent\ngovernors_met: 2025-10-20";
            site.replace(OUT, "kind: suspension\nsessions: 1", met)
        },
    },
];
