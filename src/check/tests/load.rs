//! Rows for what a week asks of a family.

use super::{Row, Site, untouched};
use crate::check::load as l;

const CHILD: &str = "children/p1/child.yaml";
const CHART: &str = "children/p1/charts/2026-01-12.yaml";
const FIRST_CHART: &str = "children/p1/charts/2026-01-05.yaml";
const VISIT: &str = "children/p1/visits/2026-01-12.md";
const RULES: &str = "rules.yaml";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &l::TOO_MANY_CHARTS,
        wrong: both,
        says: "the family has 2 charts this week, and usual is 1",
        right: |site| said(both(site), "charts: 2"),
    },
    Row {
        rule: &l::TOO_MANY_CHARTS,
        wrong: |site| {
            let limits = "limits:\n  - {name: charts-a-week, count: 3}\ndeadlines:\n";
            said(both(site), "charts: 1").replace(RULES, "deadlines:\n", limits)
        },
        says: "the family has 2 charts this week, and said 1",
        right: |site| {
            let limits = "limits:\n  - {name: charts-a-week, count: 2}\ndeadlines:\n";
            both(site).replace(RULES, "deadlines:\n", limits)
        },
    },
    Row {
        rule: &l::TOO_MANY_MINUTES,
        wrong: |site| site.replace(CHART, "tries: 4\n", "minutes: 11\ntries: 4\n"),
        says: "it takes 11 minutes a day, and usual are 10",
        right: |site| site.replace(CHART, "tries: 4\n", "minutes: 10\ntries: 4\n"),
    },
    Row {
        rule: &l::TOO_MANY_MINUTES,
        wrong: |site| said(site, "minutes: 4"),
        says: "it takes 5 minutes a day, and the family has 4",
        right: |site| said(site, "minutes: 5"),
    },
    Row {
        rule: &l::NO_MINUTES,
        wrong: |site| said(both(site), "minutes: 9, charts: 2"),
        says: "nothing says how long it takes",
        right: |site| {
            said(both(site), "minutes: 9, charts: 2").replace(
                FIRST_CHART,
                "tries: 4\n",
                "minutes: 4\ntries: 4\n",
            )
        },
    },
    Row {
        rule: &l::OTHER_ROUTINE,
        wrong: |site| said(site, "routines: [meals]"),
        says: "it belongs to `bath`, and the family said `meals`",
        right: |site| {
            said(site, "routines: [meals]").replace(
                CHART,
                "tries: 4\n",
                "routine: meals\ntries: 4\n",
            )
        },
    },
    Row {
        rule: &l::OTHER_ROUTINE,
        wrong: |site| {
            said(site, "routines: [bath]").replace(
                CHART,
                "tries: 4\n",
                "routine: meals\ntries: 4\n",
            )
        },
        says: "it belongs to `meals`, and the family said `bath`",
        right: untouched,
    },
];

/// The first chart is carried on beside the second.
fn both(site: Site) -> Site {
    site.replace(VISIT, "decision: achieved", "decision: carry-on")
}

/// The family said what it can do in a week.
fn said(site: Site, what: &str) -> Site {
    let receives = "    receives: [chart, review]\n";
    let week = format!("{receives}    week: {{on: 2025-10-01, {what}}}\n");
    site.replace(CHILD, receives, &week)
}
