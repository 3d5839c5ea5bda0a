//! Rows for the child, dates, permissions and assessments.

use super::{Row, untouched};
use crate::check::{assessments as a, children as c, dates as d, permissions as p};

const CHILD: &str = "children/p1/child.yaml";
const OTHER_CHILD: &str = "children/p2/child.yaml";
const BASELINE: &str = "children/p1/assessments/2025-09-08.yaml";
const ASSESSMENT: &str = "children/p1/assessments/2026-01-05.yaml";
const GOAL: &str = "children/p1/goals/asking.yaml";
const REVIEW: &str = "children/p1/reviews/2026-01-06.md";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &c::NHS_NUMBER,
        wrong: |site| site.replace(CHILD, "999 000 0018", "999 000 0081"),
        says: "`9990000081` is not an NHS number",
        right: |site| site.replace(CHILD, "999 000 0018", "9990000018"),
    },
    Row {
        rule: &c::DUE_FIRST,
        wrong: |site| site.replace(CHILD, "due: 2023-04-30", "due: 2023-02-10"),
        says: "`2023-02-10` is before the birth",
        right: |site| site.replace(CHILD, "due: 2023-04-30", "due: 2023-02-12"),
    },
    Row {
        rule: &c::DUE_TOO_LATE,
        wrong: |site| site.replace(CHILD, "due: 2023-04-30", "due: 2024-04-30"),
        says: "`2024-04-30` is more than eighteen weeks after the birth",
        right: |site| site.replace(CHILD, "due: 2023-04-30", "due: 2023-06-17"),
    },
    Row {
        rule: &c::TELLING_REFERENCE,
        wrong: |site| site.rename_folder("children/p1/", "children/child-holt/"),
        says: "the folder's name gives the child away",
        right: |site| site.rename_folder("children/p1/", "children/p2023-11/"),
    },
    Row {
        rule: &c::TELLING_REFERENCE,
        wrong: |site| site.rename_folder("children/p1/", "children/p-11-02-2023/"),
        says: "the folder's name gives the child away",
        right: |site| site.rename_folder("children/p1/", "children/p2023-02/"),
    },
    Row {
        rule: &c::OVER_FIVE,
        wrong: |site| site.on("2028-02-11"),
        says: "this child is five or older",
        right: |site| site.on("2028-02-10"),
    },
    Row {
        rule: &c::SAME_HOUSEHOLD,
        wrong: |site| {
            site.replace(CHILD, "professionals:", "  - {id: home, name: Dad's, people: [{id: dad, name: Bob, relation: dad}]}\nprofessionals:")
        },
        says: "there are two households `home`",
        right: |site| {
            site.replace(CHILD, "professionals:", "  - {id: dads, name: Dad's, people: [{id: dad, name: Bob, relation: dad}]}\nprofessionals:")
        },
    },
    Row {
        rule: &c::SAME_PERSON,
        wrong: |site| site.replace(CHILD, "id: gran", "id: mum"),
        says: "there are two people `mum`",
        right: untouched,
    },
    Row {
        rule: &c::RECEIVES_NOTHING,
        wrong: |site| site.replace(CHILD, "    receives: [chart, review]\n", ""),
        says: "no household receives anything",
        right: |site| site.replace(CHILD, "receives: [chart, review]", "receives: [review]"),
    },
    Row {
        rule: &c::OLD_ALERT,
        wrong: |site| site.replace(CHILD, "on: 2025-08-20", "on: 2025-01-19"),
        says: "the `swallowing` alert is of `2025-01-19`",
        right: |site| site.replace(CHILD, "on: 2025-08-20", "on: 2025-01-20"),
    },
    Row {
        rule: &c::NO_RESPONSIBILITY,
        wrong: |site| {
            site.replace(CHILD, "parental_responsibility: true", "parental_responsibility: false")
        },
        says: "nobody at home has parental responsibility",
        right: untouched,
    },
    Row {
        rule: &c::PHONE,
        wrong: |site| site.replace(CHILD, "01632 960211", "ask Gran"),
        says: "`ask Gran` has too few digits to ring",
        right: |site| site.replace(CHILD, "01632 960211", "+44 1632 960211"),
    },
    Row {
        rule: &c::SAME_NHS_NUMBER,
        wrong: |site| site.replace(OTHER_CHILD, "999 000 0522", "9990000018"),
        says: "`p1` has the same NHS number",
        right: |site| site.replace(OTHER_CHILD, "nhs_number: 999 000 0522\n", ""),
    },
    Row {
        rule: &c::SAME_CHILD,
        wrong: |site| {
            site.replace(OTHER_CHILD, "Nia", "Sam").replace(OTHER_CHILD, "Reed", "HOLT").replace(
                OTHER_CHILD,
                "2023-02-14",
                "2023-02-11",
            )
        },
        says: "`p1` has the same name and date of birth",
        right: |site| site.replace(OTHER_CHILD, "Nia", "Sam").replace(OTHER_CHILD, "Reed", "Holt"),
    },
    Row {
        rule: &d::STILL_TO_COME,
        wrong: |site| site.on("2026-01-11"),
        says: "`2026-01-12` is still to come, so this record waits",
        right: |site| site.on("2026-01-12"),
    },
    Row {
        rule: &d::NOT_YET_HAPPENED,
        wrong: |site| site.replace(CHILD, "on: 2025-08-20", "on: 2026-08-20"),
        says: "`2026-08-20` is in the future",
        right: |site| site.replace(CHILD, "on: 2025-08-20", "on: 2026-01-20"),
    },
    Row {
        rule: &d::BEFORE_BIRTH,
        wrong: |site| site.replace(GOAL, "set: 2025-10-06", "set: 2015-10-06"),
        says: "`2015-10-06` is before the child was born",
        // Some diagnoses are made before birth.
        right: |site| site.replace(CHILD, "on: 2023-03-02", "on: 2022-12-02"),
    },
    Row {
        rule: &d::BEFORE_START,
        wrong: |site| site.rename(BASELINE, "children/p1/assessments/2025-08-08.yaml"),
        says: "`2025-08-08` is before Portage started",
        right: |site| site.rename(BASELINE, "children/p1/assessments/2025-09-01.yaml"),
    },
    Row {
        rule: &p::NO_PERMISSION,
        wrong: |site| {
            site.replace(
                CHILD,
                "consent, by: mum, on: 2025-09-01",
                "consent, by: mum, on: 2026-01-21",
            )
        },
        says: "no permission for the `chart` holds today",
        // Nobody has been asked yet, which is no mistake.
        right: |site| {
            site.replace(CHILD, "  - {for: chart, basis: consent, by: mum, on: 2025-09-01}\n", "")
        },
    },
    Row {
        rule: &p::NOT_ASKED,
        wrong: |site| {
            site.replace(CHILD, "  - {for: chart, basis: consent, by: mum, on: 2025-09-01}\n", "")
        },
        says: "no permission for the `chart` is written down yet",
        // No chart is to be had, so none needs permission.
        right: |site| {
            site.replace(CHILD, "  - {for: chart, basis: consent, by: mum, on: 2025-09-01}\n", "")
                .replace(CHILD, "receives: [chart, review]", "receives: [review]")
        },
    },
    Row {
        rule: &p::OVER,
        wrong: |site| site.replace(CHILD, "until: 2026-12-31", "until: 2026-01-19"),
        says: "the permission for the `review` ended on `2026-01-19`",
        right: |site| site.replace(CHILD, "until: 2026-12-31", "until: 2026-01-20"),
    },
    Row {
        rule: &p::UNKNOWN_PERSON,
        wrong: |site| site.replace(CHILD, "by: mum", "by: mom"),
        says: "`mom` is nobody in a household of this child",
        right: untouched,
    },
    Row {
        rule: &p::NOT_RESPONSIBLE,
        wrong: |site| site.replace(CHILD, "by: mum", "by: gran"),
        says: "`gran` does not have parental responsibility",
        right: |site| {
            site.replace(CHILD, "by: mum", "by: gran").replace(
                CHILD,
                "relation: gran",
                "relation: gran, parental_responsibility: true",
            )
        },
    },
    Row {
        rule: &p::NOT_STAFF,
        wrong: |site| site.replace(CHILD, "recorded_by: ada", "recorded_by: ida"),
        says: "`ida` is nobody on the staff",
        right: untouched,
    },
    Row {
        rule: &p::UNSIGNED,
        wrong: |site| site.replace(CHILD, "basis: consent, by: mum", "basis: consent"),
        says: "this consent does not say who gave it",
        right: untouched,
    },
    Row {
        rule: &p::UNSIGNED,
        wrong: |site| site.replace(CHILD, "recorded_by: ada, ", ""),
        says: "this permission does not say who recorded it",
        right: untouched,
    },
    Row {
        rule: &p::ENDS_FIRST,
        wrong: |site| site.replace(CHILD, "until: 2026-12-31", "until: 2025-08-31"),
        says: "it ends on `2025-08-31`, before it begins",
        right: |site| site.replace(CHILD, "until: 2026-12-31", "until: 2025-09-01"),
    },
    Row {
        rule: &p::STRANGER,
        wrong: |site| site.replace(CHILD, "to: [dr-marsh]", "to: [dr-march]"),
        says: "`dr-march` is not among this child's professionals",
        right: untouched,
    },
    Row {
        rule: &p::NO_SUCH_PAPER,
        wrong: |site| {
            site.replace(CHILD, "receives: [chart, review]", "receives: [chart, reviews]")
        },
        says: "there is no paper `reviews` for these readers",
        right: |site| {
            site.replace(CHILD, "receives: [chart, review]", "receives: [chart, family-papers]")
        },
    },
    Row {
        rule: &p::NOT_RECEIVING,
        wrong: |site| site.replace(CHILD, "to: [dr-marsh]", "to: [dr-marsh, priya]"),
        says: "`priya` is named here and receives nothing",
        right: |site| {
            site.replace(CHILD, "to: [dr-marsh]", "to: [dr-marsh, priya]").replace(
                CHILD,
                "role: Therapist",
                "role: Therapist, receives: [review]",
            )
        },
    },
    Row {
        rule: &p::NOBODY_NAMED,
        wrong: |site| site.replace(CHILD, ", to: [dr-marsh]", ""),
        says: "no permission in date names any of the 1 professionals who are to have the `review`",
        right: |site| {
            site.replace(CHILD, ", to: [dr-marsh]", "").replace(
                CHILD,
                "role: Paediatrician, receives: [review]",
                "role: Paediatrician",
            )
        },
    },
    Row {
        rule: &p::ENDS_SOON,
        wrong: |site| site.replace(CHILD, "until: 2026-12-31", "until: 2026-02-19"),
        says: "this permission ends on `2026-02-19`",
        right: |site| site.replace(CHILD, "until: 2026-12-31", "until: 2026-02-20"),
    },
    Row {
        rule: &p::NO_RECIPIENTS_HERE,
        wrong: |site| {
            site.replace(
                CHILD,
                "by: mum, on: 2025-09-01",
                "by: mum, on: 2025-09-01, to: [dr-marsh]",
            )
        },
        says: "charts go to households, not to professionals",
        right: untouched,
    },
    Row {
        rule: &a::STEP_BEYOND,
        wrong: |site| site.replace(BASELINE, "step: 2", "step: 3"),
        says: "`language-0-3-01` has 2 small steps and no step 3",
        right: |site| site.replace(BASELINE, "step: 2", "step: 1"),
    },
    Row {
        rule: &a::SEEN_LATER,
        wrong: |site| site.replace(ASSESSMENT, "on: 2026-01-03", "on: 2026-01-06"),
        says: "`2026-01-06` is after the assessment",
        right: |site| site.replace(ASSESSMENT, "on: 2026-01-03", "on: 2026-01-05"),
    },
    Row {
        rule: &a::SEEN_BEFORE_BIRTH,
        wrong: |site| site.replace(ASSESSMENT, "on: 2026-01-03", "on: 2016-01-03"),
        says: "`2016-01-03` is before the child was born",
        right: |site| site.replace(ASSESSMENT, "on: 2026-01-03", "on: 2025-12-24"),
    },
    Row {
        rule: &a::NO_BASELINE,
        wrong: |site| site.replace(BASELINE, "kind: baseline", "kind: review"),
        says: "the first assessment is not the baseline",
        // The baseline is there and has a mistake of its own.
        right: |site| site.replace(BASELINE, "emerging", "emergent"),
    },
    Row {
        rule: &a::SECOND_BASELINE,
        wrong: |site| site.replace(ASSESSMENT, "kind: review", "kind: baseline"),
        says: "there is an earlier assessment",
        right: untouched,
    },
    Row {
        rule: &a::DROPPED,
        wrong: |site| site.replace(ASSESSMENT, "  social-9-12-01: not-seen\n", ""),
        says: "it leaves out 1 item that an earlier assessment gave: `social-9-12-01`",
        right: |site| site.replace(BASELINE, "  social-9-12-01: achieved\n", ""),
    },
    Row {
        rule: &a::DROPPED,
        wrong: |site| {
            site.replace(ASSESSMENT, "  social-9-12-01: not-seen\n", "").replace(
                ASSESSMENT,
                "  language-0-3-01: achieved\n",
                "",
            )
        },
        says: "it leaves out 2 items that an earlier assessment gave: `language-0-3-01, social-9-12-01`",
        right: untouched,
    },
    Row {
        rule: &a::LOST_UNEXPLAINED,
        wrong: |site| site.replace(ASSESSMENT, "social-9-12-01: not-seen", "social-9-12-01: lost"),
        says: "`social-9-12-01` was lost, and no note says more",
        right: |site| {
            site.replace(
                ASSESSMENT,
                "social-9-12-01: not-seen",
                "social-9-12-01: {value: lost, note: since his cold}",
            )
        },
    },
    Row {
        rule: &a::LOST_UNTOLD,
        wrong: |site| {
            site.replace(
                ASSESSMENT,
                "social-9-12-01: not-seen",
                "social-9-12-01: {value: lost, note: since his cold}",
            )
        },
        says: "`social-9-12-01` was lost: does a doctor know?",
        right: |site| {
            site.replace(
                ASSESSMENT,
                "social-9-12-01: not-seen",
                "social-9-12-01: {value: lost, note: since his cold}",
            )
            .replace(REVIEW, "Joanna is glad.", "Joanna has told the health visitor.")
        },
    },
    Row {
        rule: &a::WENT_DOWN,
        wrong: |site| {
            site.replace(ASSESSMENT, "social-9-12-01: not-seen", "social-9-12-01: not-yet")
        },
        says: "`social-9-12-01` was achieved and is now `not-yet`",
        right: |site| {
            site.replace(
                ASSESSMENT,
                "social-9-12-01: not-seen",
                "social-9-12-01: {value: not-yet, note: marked too early}",
            )
        },
    },
];
