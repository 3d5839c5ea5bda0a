//! Rows for what sentences of a report rest on.

use super::{Row, untouched};
use crate::check::cited as c;
use crate::check::sound::Site;

const REPORT: &str = "children/p1/reports/2025-11-17.md";
const BASELINE: &str = "children/p1/assessments/2025-09-08.yaml";

/// The report, with a sentence more under Strengths and interests.
fn says(site: Site, sentence: &str) -> Site {
    site.replace(REPORT, "Sam waits for", &format!("{sentence} Sam waits for"))
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &c::OTHER_COUNT,
        wrong: |site| {
            let now = "now: \"Nine clear signs in ten (activity chart 1)\", text: Sam needs";
            site.replace(REPORT, "text: Sam needs", now)
        },
        says: "it says 9 of 10, and the chart has 3 of 4",
        right: |site| {
            let now = "now: \"Three signs in four (activity chart 1)\", text: Sam needs";
            site.replace(REPORT, "text: Sam needs", now)
        },
    },
    Row {
        rule: &c::STILL_OPEN,
        wrong: |site| {
            site.replace(REPORT, "Sam waits for", "ONLY YOU: what Sam loves.\n\nSam waits for")
        },
        says: "this waits for you",
        right: untouched,
    },
    Row {
        rule: &c::NO_SUCH_EVIDENCE,
        wrong: |site| says(site, "Sam can wait [assessment 2025-09-09]."),
        says: "there is no `assessment` `2025-09-09` on record",
        right: |site| says(site, "Sam can wait [assessment 2025-09-08]."),
    },
    Row {
        rule: &c::NO_SUCH_EVIDENCE,
        wrong: |site| says(site, "Sam can wait. [item language-0-3-10]"),
        says: "there is no `item` `language-0-3-10` on record",
        right: |site| says(site, "Sam can wait. [item language-0-3-01]"),
    },
    Row {
        rule: &c::NO_SUCH_EVIDENCE,
        wrong: |site| says(site, "Sam can ask for more [chart 1, assessment 2025-09-08]."),
        says: "`2026-01-05` came after this report",
        right: untouched,
    },
    Row {
        rule: &c::NOT_SEEN_SO,
        wrong: |site| says(site, "Sam can sign [item language-12-18-01]."),
        says: "it was marked `not-yet` on `2025-09-08`",
        right: |site| says(site, "Sam cannot sign yet [item language-12-18-01]."),
    },
    Row {
        rule: &c::OLD_EVIDENCE,
        wrong: |site| {
            let site = site.copy(BASELINE, "children/p1/assessments/2024-09-09.yaml");
            says(site, "Sam can wait [assessment 2024-09-09].")
        },
        says: "`2024-09-09` is more than 12 months before",
        right: |site| says(site, "Sam can wait [assessment 2025-09-08]."),
    },
    Row {
        rule: &c::NO_EVIDENCE,
        wrong: |site| says(site, "Sam can wait; three times in four he laughs."),
        says: "this sentence names nothing that it rests on",
        right: |site| {
            says(site, "Sam can wait; three times in four he laughs [assessment 2025-09-08].")
        },
    },
    Row {
        rule: &c::NO_EVIDENCE,
        wrong: |site| says(site, "He can sign. He can wait."),
        says: "this sentence and 1 more name nothing that they rest on",
        right: |site| says(site, "Next: he can sign. \"He can wait,\" says Joanna."),
    },
];
