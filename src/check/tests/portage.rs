//! A sound record of each kind that a Portage service writes beside visits, charts and reviews, and
//! the rows of how a child comes to Portage.

use super::{Row, untouched};
use crate::check::{arrivals as a, casework as c, initial_visits as i, records as r};

/// The records, by where they stand in a child's folder.
pub(in crate::check) const SOUND: &[(&str, &str)] = &[
    ("referrals/2025-07-01.yaml", include_str!("sound/portage/referral.yaml")),
    ("referrals/2025-09-29.yaml", include_str!("sound/portage/referral-again.yaml")),
    ("allocations/2025-07-15.yaml", include_str!("sound/portage/waiting.yaml")),
    ("allocations/2025-08-20.yaml", include_str!("sound/portage/allocation.yaml")),
    ("initial-visits/2025-08-27.md", include_str!("sound/portage/initial-visit.md")),
    ("pictures/sam-and-bubbles.yaml", "words: Sam behind a bubble.\n"),
    ("profiles/2025-12-01.md", include_str!("sound/portage/profile.md")),
    ("play-observations/2025-10-13.md", include_str!("sound/portage/play.md")),
    ("engagement/2025-11-03.yaml", include_str!("sound/portage/engagement.yaml")),
    ("nursery-advice/2025-11-10.md", include_str!("sound/portage/advice.md")),
    ("meetings/2025-12-08.md", include_str!("sound/portage/core-group.md")),
    ("meetings/2026-01-26.md", include_str!("sound/portage/planned.md")),
    ("transitions/2025-12-10.md", include_str!("sound/portage/transition.md")),
    ("reports/2025-11-17.md", include_str!("sound/portage/report.md")),
    ("closings/2025-09-20.md", include_str!("sound/portage/closing.md")),
];

const CHILD: &str = "children/p1/child.yaml";
const REFERRAL: &str = "children/p1/referrals/2025-07-01.yaml";
const AGAIN: &str = "children/p1/referrals/2025-09-29.yaml";
const WAITING: &str = "children/p1/allocations/2025-07-15.yaml";
const ALLOCATION: &str = "children/p1/allocations/2025-08-20.yaml";
const INITIAL: &str = "children/p1/initial-visits/2025-08-27.md";
const ADVICE: &str = "children/p1/nursery-advice/2025-11-10.md";
const MEETING: &str = "children/p1/meetings/2025-12-08.md";
const PLAN: &str = "children/p1/transitions/2025-12-10.md";
const AGREED: &str = "agreed: {by: mum, on: 2025-06-27, shares: yes, notice: yes}\n";
const DECISION: &str =
    "decision: {outcome: accepted, on: 2025-09-30, by: [ada], family_told: 2025-09-30}\n";
const SIGNED: &str = "agreement: {family: mum, service: ada, on: 2025-08-27}\n";
const ALONE: &str = "lone_working: {on: 2025-08-27, by: ada, outcome: with-measures, measures: Ring from the car.}\n";
const TIME: &str = "agreed: {day: monday, time: \"10:00\", every: week, first: 2025-09-08}\n";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &c::ENDS_FIRST,
        wrong: |site| site.replace(MEETING, "to: \"14:00\"", "to: \"13:00\""),
        says: "it ends at `13:00` and begins at `13:00`",
        right: |site| site.replace(MEETING, "to: \"14:00\"", "to: \"13:01\""),
    },
    Row {
        rule: &c::OVERDUE,
        wrong: |site| site.on("2026-02-03"),
        says: "`Bring the sign sheet` was to be done by `2026-02-02`",
        right: |site| site.on("2026-02-02"),
    },
    Row {
        rule: &c::DONE_FIRST,
        wrong: |site| site.replace(ADVICE, "done: 2025-11-17", "done: 2025-11-09"),
        says: "`Bring the sign sheet` was done on `2025-11-09`, before it was agreed",
        right: |site| site.replace(ADVICE, "done: 2025-11-17", "done: 2025-11-10"),
    },
    Row {
        rule: &c::DUE_FIRST,
        wrong: |site| site.replace(ADVICE, "by: 2025-11-24", "by: 2024-11-24"),
        says: "`Bring the sign sheet` is due on `2024-11-24`, before it was agreed",
        right: |site| site.replace(ADVICE, "by: 2025-11-24", "by: 2025-11-10"),
    },
    Row {
        rule: &c::NOT_AGREED,
        wrong: |site| site.replace(PLAN, ", agreed_by: mum", ""),
        says: "nobody agreed that `the profile` be handed on",
        right: |site| site.replace(PLAN, "agreed_by: mum", "because: a duty in law"),
    },
    Row {
        rule: &c::NOT_AGREED,
        wrong: |site| site.replace(PLAN, "to: Joanna,", "to: Joan,"),
        says: "nobody agreed that `the plan` be handed on",
        right: |site| site.replace(PLAN, "to: Joanna,", "to: Joanna (mum),"),
    },
    Row {
        rule: &c::NOT_RESPONSIBLE,
        wrong: |site| site.replace(REFERRAL, "by: mum", "by: gran"),
        says: "`gran` cannot agree to this",
        right: |site| {
            site.replace(REFERRAL, "by: mum", "by: gran").replace(
                CHILD,
                "relation: gran}",
                "relation: gran, parental_responsibility: yes}",
            )
        },
    },
    Row {
        rule: &c::AGREED_LATER,
        wrong: |site| site.replace(ADVICE, "agreed_on: 2025-11-03", "agreed_on: 2025-11-11"),
        says: "the family agreed on `2025-11-11`, after `2025-11-10`",
        right: |site| site.replace(ADVICE, "agreed_on: 2025-11-03", "agreed_on: 2025-11-10"),
    },
    Row {
        rule: &c::YES_AND_NO,
        wrong: |site| site.replace(INITIAL, "with: the nursery", "with: The toy library"),
        says: "the list says yes and no to `The toy library`",
        right: |site| {
            site.replace(
                INITIAL,
                "with: the nursery, agreed: no",
                "with: The toy library, agreed: yes",
            )
        },
    },
    Row {
        rule: &r::NO_SUCH_PERSON,
        wrong: |site| site.replace(ADVICE, "people: [priya]", "people: [prya]"),
        says: "`prya` is nobody in this child's record",
        right: |site| site.replace(ADVICE, "people: [priya]", "people: [gran]"),
    },
    Row {
        rule: &a::NO_AGREEMENT,
        wrong: |site| {
            let site = site.replace(AGAIN, DECISION, "").on("2026-01-12");
            site.replace(AGAIN, "agreed: {by: mum, on: 2025-09-29, shares: yes}\n", "")
        },
        says: "this referral has no parent's agreement yet",
        right: |site| site.replace(AGAIN, DECISION, ""),
    },
    Row {
        rule: &a::ACCEPTED_UNAGREED,
        wrong: |site| site.replace(REFERRAL, AGREED, ""),
        says: "nobody in the family has agreed to this referral",
        right: |site| {
            let site = site.replace(REFERRAL, AGREED, "");
            site.replace(REFERRAL, "outcome: accepted", "outcome: withdrawn")
        },
    },
    Row {
        rule: &a::OUT_OF_ORDER,
        wrong: |site| site.replace(REFERRAL, "sent_on: 2025-06-27", "sent_on: 2025-07-02"),
        says: "the referral was received on `2025-07-01`, before `2025-07-02`",
        right: |site| site.replace(REFERRAL, "sent_on: 2025-06-27", "sent_on: 2025-07-01"),
    },
    Row {
        rule: &a::OUT_OF_ORDER,
        wrong: |site| site.replace(REFERRAL, "family_told: 2025-07-11", "family_told: 2025-07-09"),
        says: "somebody was told on `2025-07-09`, before `2025-07-10`",
        right: |site| site.replace(REFERRAL, "family_told: 2025-07-11", "family_told: 2025-07-10"),
    },
    Row {
        rule: &a::UNDECIDED,
        wrong: |site| site.replace(AGAIN, DECISION, "").on("2025-11-11"),
        says: "this referral of `2025-09-29` is undecided",
        right: |site| site.replace(AGAIN, DECISION, "").on("2025-11-10"),
    },
    Row {
        rule: &a::UNTOLD,
        wrong: |site| site.replace(AGAIN, ", family_told: 2025-09-30", ""),
        says: "it was decided on `2025-09-30`, and the family is not told",
        right: |site| site.replace(AGAIN, ", family_told: 2025-09-30", "").on("2025-10-14"),
    },
    Row {
        rule: &a::HOME_UNASKED,
        wrong: |site| site.replace(AGAIN, "home: None known.\n", ""),
        says: "nothing is said about visiting the home",
        right: |site| {
            site.replace(AGAIN, "home: None known.\n", "").replace(AGAIN, "accepted", "signposted")
        },
    },
    Row {
        rule: &a::CARE_UNKNOWN,
        wrong: |site| site.replace(AGAIN, "social_care: none", "social_care: not-known"),
        says: "nobody knows what social care has in place",
        right: |site| site.replace(AGAIN, "social_care: none", "social_care: early-help"),
    },
    Row {
        rule: &a::NOBODY_ALLOCATED,
        wrong: |site| site.replace(ALLOCATION, "allocated_to: ada\n", ""),
        says: "visits begin, and `allocated_to` is missing",
        right: |site| {
            site.replace(ALLOCATION, "allocated_to: ada\n", "").replace(
                ALLOCATION,
                "decision: visits",
                "decision: group",
            )
        },
    },
    Row {
        rule: &a::NO_REFERRAL,
        wrong: |site| site.replace(ALLOCATION, "received: 2025-07-01", "received: 2025-07-02"),
        says: "there is no referral of `2025-07-02`",
        // It is there, with a mistake.
        right: |site| site.replace(REFERRAL, "source: health-visitor", "source: nobody"),
    },
    Row {
        rule: &a::ALLOCATION_ORDER,
        wrong: |site| site.replace(ALLOCATION, "received: 2025-07-01", "received: 2025-09-29"),
        says: "received on `2025-09-29` and decided on `2025-08-20`",
        right: untouched,
    },
    Row {
        rule: &a::ALLOCATION_ORDER,
        wrong: |site| site.replace(ALLOCATION, "first_visit_due: 2025", "first_visit_due: 2024"),
        says: "a first visit on `2024-09-05` would come before the decision",
        right: |site| {
            site.replace(ALLOCATION, "first_visit_due: 2025-09-05", "first_visit_due: 2025-08-20")
        },
    },
    Row {
        rule: &a::NOT_HEARD_FROM,
        wrong: |site| {
            site.without(ALLOCATION)
                .replace(WAITING, "next_contact: 2025-09-23\n", "")
                .on("2025-10-08")
        },
        says: "this family last heard from the service on `2025-08-12`",
        right: |site| {
            site.without(ALLOCATION)
                .replace(WAITING, "next_contact: 2025-09-23\n", "")
                .on("2025-10-07")
        },
    },
    Row {
        rule: &a::NOT_HEARD_FROM,
        wrong: |site| site.without(ALLOCATION).on("2025-09-24"),
        says: "this family last heard from the service on `2025-08-12`",
        right: |site| site.without(ALLOCATION).on("2025-09-23"),
    },
    Row {
        rule: &a::FIRST_OVERDUE,
        wrong: |site| {
            let site = site.without(INITIAL).without("children/p1/visits/2026-01-05.md");
            site.without("children/p1/visits/2026-01-12.md").on("2025-09-06")
        },
        says: "a first visit was due by `2025-09-05`",
        right: |site| site.without(INITIAL).on("2025-09-06"),
    },
    Row {
        rule: &a::OFFER_TOO_FULL,
        wrong: |site| site.replace(ALLOCATION, "visits: 24, weeks: 24", "visits: 24, weeks: 12"),
        says: "24 visits, one every `week`, do not fit into 12 weeks",
        right: |site| {
            site.replace(ALLOCATION, "every: week, visits: 24", "every: fortnight, visits: 12")
        },
    },
    Row {
        rule: &a::OTHER_VISITOR,
        wrong: |site| {
            site.copy("staff/ada.yaml", "staff/bea.yaml").replace(
                ALLOCATION,
                "allocated_to: ada",
                "allocated_to: bea",
            )
        },
        says: "allocated to `bea`, and child.yaml names `ada`",
        right: untouched,
    },
    Row {
        rule: &i::NO_TIME_AGREED,
        wrong: |site| site.replace(INITIAL, TIME, ""),
        says: "visits begin, and no day is agreed",
        right: |site| {
            site.replace(INITIAL, TIME, "").replace(INITIAL, "decision: accept", "decision: group")
        },
    },
    Row {
        rule: &i::NO_CONSENT,
        wrong: |site| site.replace(INITIAL, "consent_signed: 2025-08-27\n", ""),
        says: "visits begin without a signed consent form",
        right: untouched,
    },
    Row {
        rule: &i::NOT_SIGNED,
        wrong: |site| site.replace(INITIAL, "family: mum, ", ""),
        says: "visits begin, and the service agreement lacks a signature",
        right: |site| {
            site.replace(INITIAL, SIGNED, "").replace(
                INITIAL,
                "decision: accept",
                "decision: thinking",
            )
        },
    },
    Row {
        rule: &i::NOT_ASSESSED,
        wrong: |site| site.replace(INITIAL, ALONE, ""),
        says: "visits begin, and nobody has looked at lone working",
        right: untouched,
    },
    Row {
        rule: &i::NO_ALERT,
        wrong: |site| site.replace(INITIAL, "outcome: with-measures", "outcome: not-alone"),
        says: "nobody is to visit alone, and no alert says so",
        right: |site| {
            site.replace(INITIAL, "outcome: with-measures", "outcome: not-alone").replace(
                CHILD,
                "kind: other",
                "kind: lone-working",
            )
        },
    },
    Row {
        rule: &i::NO_MEASURES,
        wrong: |site| site.replace(INITIAL, ", measures: Ring from the car.", ""),
        says: "no measures are named",
        right: |site| site.replace(INITIAL, "with-measures, measures: Ring from the car.", "alone"),
    },
    Row {
        rule: &i::NOT_FIRST,
        wrong: |site| site.rename(INITIAL, "children/p1/initial-visits/2026-01-06.md"),
        says: "a visit was held on `2026-01-05` already",
        right: |site| site.rename(INITIAL, "children/p1/initial-visits/2026-01-05.md"),
    },
    Row {
        rule: &i::NOT_EXPLAINED,
        wrong: |site| site.replace(INITIAL, "explained: yes\n", ""),
        says: "visits begin, and Portage is not explained",
        right: untouched,
    },
];
