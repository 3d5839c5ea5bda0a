//! Rows for reports that somebody writes.

use super::{Row, untouched};
use crate::check::{copies as c, written as w};

const REPORT: &str = "children/p1/reports/2025-11-17.md";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &w::NO_SUCH_KIND,
        wrong: |site| site.replace(REPORT, "kind: ehc-advice", "kind: ehc-advise"),
        says: "there is no report `ehc-advise`",
        right: untouched,
    },
    Row {
        rule: &w::OWN_SECOND_LOOK,
        wrong: |site| site.replace(REPORT, "{by: bron,", "{by: ada,"),
        says: "`ada` wrote it and read it",
        right: untouched,
    },
    Row {
        rule: &w::NEED_WITHOUT_OUTCOME,
        wrong: |site| {
            site.replace(REPORT, "  - {area: communication", "  - {area: cognition-and-learning, text: Sam needs time.}\n  - {area: communication")
        },
        says: "`cognition-and-learning` has no outcome",
        right: untouched,
    },
    Row {
        rule: &w::UNCOUNTED,
        wrong: |site| site.replace(REPORT, "what: Signing", "what: Regular signing"),
        says: "`regular` leaves it open how much",
        right: untouched,
    },
    Row {
        rule: &w::NO_SO_THAT,
        wrong: |site| site.replace(REPORT, ", so_that: nobody has to guess", ""),
        says: "`signs` does not say what it makes possible",
        right: untouched,
    },
    Row {
        rule: &w::OLD_SOURCE,
        wrong: |site| site.replace(REPORT, "on: 2025-08-20", "on: 2024-10-20"),
        says: "`2024-10-20` is more than twelve months before",
        right: |site| site.replace(REPORT, "on: 2025-08-20", "on: 2024-12-20"),
    },
    Row {
        rule: &w::NO_PARENTS_VIEW,
        wrong: |site| {
            site.replace(
                REPORT,
                "Joanna would like him to be understood by people who have just met him.\n",
                "",
            )
        },
        says: "nothing stands under Parents' view",
        right: untouched,
    },
    Row {
        rule: &w::VIEWS_UNTOLD,
        wrong: |site| {
            site.replace(
                REPORT,
                "views_gathered: At the visit of 10 November, with pictures.\n",
                "",
            )
        },
        says: "nothing says how views were gathered",
        right: untouched,
    },
    Row {
        rule: &w::NOT_A_NEED,
        wrong: |site| site.replace(REPORT, "Sam needs people to wait", "Sam cannot talk"),
        says: "`Sam cannot talk and to answer his signs.` names no need",
        right: untouched,
    },
    Row {
        rule: &w::REPORT_LATE,
        wrong: |site| site.replace(REPORT, "signed: 2025-11-17\n", "").on("2025-11-25"),
        says: "it was needed by `2025-11-24`",
        right: |site| site.replace(REPORT, "signed: 2025-11-17\n", "").on("2025-11-24"),
    },
    Row {
        rule: &w::NO_STRENGTHS,
        wrong: |site| {
            site.replace(REPORT, "Sam waits for the bubbles with his whole body, laughs before they come, and shows each one to whoever sits beside him.\n", "")
        },
        says: "nothing stands under Strengths and interests",
        right: untouched,
    },
    Row {
        rule: &c::COPIED,
        wrong: |site| site.with_child("p2").copy(REPORT, "children/p2/reports/2025-11-17.md"),
        says: "this stands in another child's record too",
        right: |site| site.copy(REPORT, "children/p1/reports/2025-11-18.md"),
    },
];
