//! Rows for a pupil's EHC plan, its reviews, and the contribution to an IDP.

use super::{Row, untouched};
use crate::check::{ehc as h, ehc_reviews as r, idp as i, outcomes as o};
use crate::check::{provision as p, records as l};

const EHC: &str = "children/s1/ehc-plans/2025-06-20.yaml";
const PROGRESS: &str = "children/s1/outcome-progress/2025-12-05.yaml";
const REVIEW: &str = "children/s1/annual-reviews/2026-01-09.md";
const IDP: &str = "children/s1/idp-contributions/2025-12-10.md";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &l::NO_SUCH_EHC_PLAN,
        wrong: |site| site.replace(PROGRESS, "plan: 2025-06-20", "plan: 2025-06-21"),
        says: "`2025-06-21` is no EHC plan of this child",
        right: untouched,
    },
    Row {
        rule: &o::NOT_LOOKED_AT,
        wrong: |site| {
            site.replace(
                PROGRESS,
                "  - {outcome: telling, result: partly, evidence: two pictures on most days}\n",
                "",
            )
        },
        says: "nothing is said about `telling`",
        right: untouched,
    },
    Row {
        rule: &o::SEEN_TWICE,
        wrong: |site| site.replace(REVIEW, "outcome: lunch", "outcome: telling"),
        says: "`telling` is looked at twice",
        right: untouched,
    },
    Row {
        rule: &o::NO_DATE,
        wrong: |site| site.replace(IDP, ", by: 2026-07-17", ""),
        says: "the outcome `news` has no date",
        right: untouched,
    },
    Row {
        rule: &p::TOTAL,
        wrong: |site| site.replace(EHC, "weekly_minutes: 300", "weekly_minutes: 240"),
        says: "the lines add up to 300 minutes a week and the total says 240",
        right: untouched,
    },
    Row {
        rule: &p::ENDS_FIRST,
        wrong: |site| site.replace(IDP, "to: 2026-07-17", "to: 2025-07-17"),
        says: "it ends on `2025-07-17`, before it begins",
        right: untouched,
    },
    Row {
        rule: &h::PLAN_DAYS_ORDER,
        wrong: |site| site.replace(EHC, "decided: 2025-03-14", "decided: 2025-01-14"),
        says: "`2025-01-14` is before `2025-02-03`",
        right: |site| site.replace(EHC, "decided: 2025-03-14", "decided: 2025-02-03"),
    },
    Row {
        rule: &h::PLAN_DAYS_ORDER,
        wrong: |site| site.replace(EHC, "draft: 2025-05-19", "draft: 2025-06-21"),
        says: "`2025-06-21` is after the final plan",
        right: untouched,
    },
    Row {
        rule: &h::NO_REQUEST,
        wrong: |site| site.replace(EHC, "requested: 2025-02-03, ", ""),
        says: "nothing says when it was asked for",
        right: |site| {
            site.replace(EHC, "requested: 2025-02-03, ", "").replace(
                EHC,
                "version: first",
                "version: amended",
            )
        },
    },
    Row {
        rule: &h::SIX_WEEKS,
        wrong: |site| site.replace(EHC, "decided: 2025-03-14", "decided: 2025-03-18"),
        says: "`2025-03-18` is later than six weeks",
        right: |site| site.replace(EHC, "decided: 2025-03-14", "decided: 2025-03-17"),
    },
    Row {
        rule: &h::TWENTY_WEEKS,
        wrong: |site| site.replace(EHC, "requested: 2025-02-03", "requested: 2025-01-30"),
        says: "`2025-06-20` is later than twenty weeks",
        right: |site| {
            site.replace(EHC, "requested: 2025-02-03", "requested: 2025-01-30, exception: away")
        },
    },
    Row {
        rule: &h::FIFTEEN_DAYS,
        wrong: |site| site.replace(EHC, "draft: 2025-05-19", "draft: 2025-06-06"),
        says: "the draft of `2025-06-06` was final too soon",
        right: |site| site.replace(EHC, "draft: 2025-05-19", "draft: 2025-06-05"),
    },
    Row {
        rule: &h::REVIEW_TOO_LATE,
        wrong: |site| site.replace(EHC, "review_by: 2026-06-19", "review_by: 2026-06-21"),
        says: "`2026-06-21` is more than twelve months on",
        right: |site| site.replace(EHC, "review_by: 2026-06-19", "review_by: 2026-06-20"),
    },
    Row {
        rule: &h::REVIEW_BEFORE_PLAN,
        wrong: |site| site.replace(EHC, "review_by: 2026-06-19", "review_by: 2025-06-19"),
        says: "`2025-06-19` is not after this plan",
        right: untouched,
    },
    Row {
        rule: &h::UNCOUNTED,
        wrong: |site| site.replace(EHC, "what: Picture stories", "what: Regular picture stories"),
        says: "`regular` leaves it open how much",
        right: untouched,
    },
    Row {
        rule: &h::NAMES_PLACEMENT,
        wrong: |site| {
            site.replace(
                EHC,
                "what: Lunch in a small room",
                "what: Lunch in a small room of Hill School",
            )
        },
        says: "`hill school` stands in section F",
        right: |site| site.replace(EHC, "name: Hill School, ", ""),
    },
    Row {
        rule: &h::NEED_WITHOUT_OUTCOME,
        wrong: |site| {
            site.replace(
                EHC,
                "{area: sensory-physical, text",
                "{area: cognition-and-learning, text",
            )
        },
        says: "`cognition-and-learning` has no outcome",
        right: untouched,
    },
    Row {
        rule: &h::PHASE_TRANSFER,
        wrong: |site| site.on("2032-02-16"),
        says: "the plan was not amended by `2032-02-15`",
        right: |site| site.on("2032-02-15"),
    },
    Row {
        rule: &r::ANNUAL_OVERDUE,
        wrong: |site| site.on("2027-01-10"),
        says: "an annual review was due by `2027-01-09`",
        right: |site| site.on("2027-01-09"),
    },
    Row {
        rule: &r::ANNUAL_OVERDUE,
        wrong: |site| site.without(REVIEW).on("2026-06-21"),
        says: "an annual review was due by `2026-06-20`",
        right: |site| site.without(REVIEW).on("2026-06-20"),
    },
    Row {
        rule: &r::ANNUAL_LATE,
        wrong: |site| site.rename(REVIEW, "children/s1/annual-reviews/2026-06-22.md"),
        says: "the last was on `2025-06-20`",
        right: |site| site.rename(REVIEW, "children/s1/annual-reviews/2026-06-20.md"),
    },
    Row {
        rule: &r::ANNUAL_LATE,
        wrong: |site| site.replace(REVIEW, "next_review: 2027-01-08", "next_review: 2027-01-10"),
        says: "`2027-01-10` is more than twelve months on",
        right: |site| site.replace(REVIEW, "next_review: 2027-01-08", "next_review: 2027-01-09"),
    },
    Row {
        rule: &r::REVIEW_DAYS_ORDER,
        wrong: |site| site.replace(REVIEW, "sent: 2025-12-18", "sent: 2026-01-09"),
        says: "`2026-01-09` is not before the meeting",
        right: untouched,
    },
    Row {
        rule: &r::REVIEW_DAYS_ORDER,
        wrong: |site| {
            site.replace(REVIEW, "sent: 2025-12-18", "sent: 2025-12-18\nreport: 2026-01-08")
        },
        says: "`2026-01-08` is before the meeting",
        right: |site| {
            site.replace(REVIEW, "sent: 2025-12-18", "sent: 2025-12-18\nreport: 2026-01-09")
        },
    },
    Row {
        rule: &r::REVIEW_DAYS_ORDER,
        wrong: |site| site.replace(REVIEW, "next_review: 2027-01-08", "next_review: 2026-01-08"),
        says: "`2026-01-08` is not after this meeting",
        right: untouched,
    },
    Row {
        rule: &r::ADVICE_LATE,
        wrong: |site| site.replace(REVIEW, "sent: 2025-12-18", "sent: 2025-12-27"),
        says: "`2025-12-27` is less than two weeks before the meeting",
        right: |site| site.replace(REVIEW, "sent: 2025-12-18", "sent: 2025-12-26"),
    },
    Row {
        rule: &r::ADVICE_LATE,
        wrong: |site| site.replace(REVIEW, "sent: 2025-12-18\n", "").on("2025-12-27"),
        says: "nothing says when the advice went out",
        right: |site| site.replace(REVIEW, "sent: 2025-12-18\n", "").on("2025-12-26"),
    },
    Row {
        rule: &r::REPORT_LATE,
        wrong: |site| site.on("2026-01-24"),
        says: "nothing says when the report went out",
        right: |site| site.on("2026-01-23"),
    },
    Row {
        rule: &r::REPORT_LATE,
        wrong: |site| site.replace(REVIEW, "sent:", "report: 2026-01-24\nsent:").on("2026-02-01"),
        says: "`2026-01-24` is more than two weeks after the meeting",
        right: |site| site.replace(REVIEW, "sent:", "report: 2026-01-23\nsent:").on("2026-02-01"),
    },
    Row {
        rule: &r::DECISION_LATE,
        wrong: |site| site.on("2026-02-07"),
        says: "nothing says what was decided, or when",
        right: |site| site.on("2026-02-06"),
    },
    Row {
        rule: &r::DRAFT_LATE,
        wrong: |site| {
            site.replace(REVIEW, "sent:", "draft_amended: 2026-02-07\nsent:").on("2026-03-01")
        },
        says: "`2026-02-07` is more than four weeks after the meeting",
        right: |site| {
            site.replace(REVIEW, "sent:", "draft_amended: 2026-02-06\nsent:").on("2026-03-01")
        },
    },
    Row {
        rule: &r::AMENDED_LATE,
        wrong: |site| site.replace(REVIEW, "sent:", "amended: 2026-04-04\nsent:").on("2026-05-01"),
        says: "`2026-04-04` is more than twelve weeks after the meeting",
        right: |site| site.replace(REVIEW, "sent:", "amended: 2026-04-03\nsent:").on("2026-05-01"),
    },
    Row {
        rule: &r::AMENDED_LATE,
        wrong: |site| {
            site.replace(REVIEW, "sent:", "draft_amended: 2026-01-12\namended: 2026-03-10\nsent:")
                .on("2026-05-01")
        },
        says: "`2026-03-10` is more than eight weeks after the draft",
        right: |site| {
            site.replace(REVIEW, "sent:", "draft_amended: 2026-01-12\namended: 2026-03-09\nsent:")
                .on("2026-05-01")
        },
    },
    Row {
        rule: &r::AMENDS_NOTHING,
        wrong: |site| site.replace(REVIEW, "recommend: amend", "recommend: maintain"),
        says: "it recommends keeping the plan as it is and proposes changes",
        right: |site| site.replace(REVIEW, "recommend: amend", "recommend: cease"),
    },
    Row {
        rule: &r::NO_VIEWS,
        wrong: |site| site.replace(REVIEW, "## Parents' view\nHuw hears her news now.\n", ""),
        says: "nothing stands under `Parents' view`",
        right: untouched,
    },
    Row {
        rule: &r::BEFORE_ITS_PLAN,
        wrong: |site| site.rename(PROGRESS, "children/s1/outcome-progress/2025-06-19.yaml"),
        says: "the plan was made on `2025-06-20`",
        right: |site| site.rename(PROGRESS, "children/s1/outcome-progress/2025-06-20.yaml"),
    },
    Row {
        rule: &r::OTHER_CLASS,
        wrong: |site| site.replace(REVIEW, "class: reception", "class: year-1"),
        says: "`year-1` is not `reception`, where most of this age are",
        right: |site| site.replace(REVIEW, "class: reception", "class: year-1\nout_of_year: yes"),
    },
    Row {
        rule: &i::IDP_ORDER,
        wrong: |site| site.replace(IDP, "asked: 2025-11-10", "asked: 2025-12-11"),
        says: "`2025-12-11` is after it was written",
        right: |site| site.replace(IDP, "asked: 2025-11-10", "asked: 2025-12-10"),
    },
    Row {
        rule: &i::IDP_ORDER,
        wrong: |site| site.replace(IDP, "sent: 2025-12-12", "sent: 2025-12-09"),
        says: "`2025-12-09` is before it was written",
        right: untouched,
    },
    Row {
        rule: &i::IDP_ORDER,
        wrong: |site| site.replace(IDP, "review_by: 2026-12-09", "review_by: 2025-12-09"),
        says: "`2025-12-09` is not after this contribution",
        right: untouched,
    },
    Row {
        rule: &i::IDP_LATE,
        wrong: |site| site.replace(IDP, "sent: 2025-12-12", "sent: 2025-12-20"),
        says: "it was needed by `2025-12-19`",
        right: |site| site.replace(IDP, "sent: 2025-12-12", "sent: 2025-12-19"),
    },
    Row {
        rule: &i::IDP_REVIEW_LATE,
        wrong: |site| site.replace(IDP, "review_by: 2026-12-09", "review_by: 2026-12-11"),
        says: "`2026-12-11` is more than twelve months on",
        right: |site| site.replace(IDP, "review_by: 2026-12-09", "review_by: 2026-12-10"),
    },
    Row {
        rule: &i::NO_STEPS,
        wrong: |site| site.replace(IDP, ", steps: A Welsh-speaking key worker is asked for.", ""),
        says: "nothing says which steps are taken",
        right: |site| {
            site.replace(
                IDP,
                "welsh: steps-taken, steps: A Welsh-speaking key worker is asked for.",
                "welsh: given",
            )
        },
    },
    Row {
        rule: &i::ALP_UNCOUNTED,
        wrong: |site| site.replace(IDP, "\"30 minutes, once a day\"", "now and then"),
        says: "`now and then` does not say how often",
        right: |site| site.replace(IDP, "\"30 minutes, once a day\"", "every morning"),
    },
];
