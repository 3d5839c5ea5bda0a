//! Rows for what a chart is after, and which charts are this week's.

use super::{Row, Site, sound, untouched};
use crate::check::charts as c;

const CHILD: &str = "children/p1/child.yaml";
const CHART: &str = "children/p1/charts/2026-01-12.yaml";
const SECOND: &str = "children/p1/charts/2026-01-12-2.yaml";
const VISIT: &str = "children/p1/visits/2026-01-12.md";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &c::NOT_COUNTED,
        wrong: |site| site.replace(CHART, "tries: 4\nper_day: 1\n", ""),
        says: "the chart lacks `tries, per_day`",
        right: open_ended,
    },
    Row {
        rule: &c::NOT_COUNTED,
        wrong: |site| site.replace(CHART, "  success: 3 of 4 tries\n", ""),
        says: "the chart lacks `success`",
        right: untouched,
    },
    Row {
        rule: &c::COUNTED_OPEN,
        wrong: |site| site.replace(CHART, "serves:", "kind: open-ended\nserves:"),
        says: "the chart is open-ended and has `tries`",
        right: |site| site.replace(CHART, "serves:", "kind: outcome\nserves:"),
    },
    Row {
        rule: &c::NOT_LENT,
        wrong: |site| site.replace(CHART, "tries:", "lent: [drum]\ntries:"),
        says: "`drum` was not on loan to this child on `2026-01-12`",
        right: |site| {
            let drum = site.replace("equipment/drum.yaml", "to: p2", "to: p1");
            drum.replace(CHART, "tries:", "lent: [drum]\ntries:")
        },
    },
    Row {
        rule: &c::TWO_PAPERS,
        wrong: |site| needing(site, "[large-print, a5]"),
        says: "a chart cannot be `large-print` and `a5` at once",
        right: |site| needing(site, "[large-print, easy-read, interpreter]"),
    },
];

/// The second chart as play without an aim, with nothing to count.
fn open_ended(site: Site) -> Site {
    site.replace(CHART, "serves:", "kind: open-ended\nserves:")
        .replace(CHART, "  success: 3 of 4 tries\n", "")
        .replace(CHART, "tries: 4\nper_day: 1\n", "")
}

fn needing(site: Site, needs: &str) -> Site {
    let receives = "    receives: [chart, review]\n";
    site.replace(CHILD, receives, &format!("{receives}    needs: {needs}\n"))
}

/// The charts that one child's home gets, by the names of their files.
fn charts(site: &Site) -> Vec<String> {
    let checked = site.check();
    let papers = checked.papers().into_iter().filter(|paper| paper.contains("chart"));
    let of_first = papers.filter(|paper| paper.contains("p1")).count();
    let ids = checked.service.papers().iter();
    let names: Vec<String> = ids
        .filter(|paper| paper.id.child() == "p1")
        .filter_map(|paper| match &paper.id {
            crate::model::PaperId::Chart(_, _, name) => Some(name.to_string()),
            crate::model::PaperId::Kind(_) => None,
        })
        .collect();
    assert_eq!(names.len(), of_first);
    names
}

/// A second chart of the same visit.
fn second(site: Site) -> Site {
    site.copy(CHART, SECOND).replace(SECOND, "chart: 2\n", "chart: 3\n")
}

#[test]
fn a_chart_that_cannot_be_used_is_refused_with_the_reason() {
    let ways: [(&str, &str, &str); 4] = [
        ("does: asks", "does: understands", "G01"),
        ("praise:", "# praise:", "H01"),
        ("tries: 4\n", "", "H14"),
        ("per_day: 1\n", "per_day: 9\n", "H05"),
    ];
    for (from, to, code) in ways {
        let site = sound().replace(CHART, "does: ", "does: asks and then ").replace(
            CHART,
            "activity: language/bubbles\n",
            "materials: [a pot]\nwhen: before tea\nif_not: Blow anyway.\npraise: Laugh.\nsteps: [{do: Sit.}, {do: Wait.}, {do: Blow.}]\n",
        );
        let site = site.replace(CHART, from, to);
        let found = site.check().found;
        assert!(found.iter().any(|one| one.rule.code == code), "{code}");
        assert_eq!(charts(&site), Vec::<String>::new(), "{code}: no older chart in its place");
    }
}

#[test]
fn an_open_ended_chart_is_a_paper_and_asks_for_no_tries() {
    let site = open_ended(sound());
    assert_eq!(charts(&site), ["2026-01-12"]);
    let codes: Vec<&str> = site.check().found.iter().map(|one| one.rule.code).collect();
    assert!(!codes.iter().any(|code| ["G03", "H04", "H09", "H10", "H13"].contains(code)));
}

#[test]
fn charts_of_one_visit_are_all_this_weeks() {
    assert_eq!(charts(&second(sound())), ["2026-01-12", "2026-01-12-2"]);
    // One that cannot be used takes only itself away.
    let broken = second(sound()).replace(SECOND, "tries: 4", "tries: 44");
    assert_eq!(charts(&broken), ["2026-01-12"]);
}

#[test]
fn a_chart_between_two_visits_does_not_end_the_week_of_the_one_before() {
    let site = sound().rename(CHART, "children/p1/charts/2026-01-08.yaml").without(VISIT);
    assert_eq!(charts(&site), ["2026-01-05", "2026-01-08"]);
    // After seven days it does.
    let later = sound().rename(CHART, "children/p1/charts/2026-01-13.yaml").without(VISIT);
    assert_eq!(charts(&later), ["2026-01-13"]);
}

#[test]
fn what_the_last_visit_carried_on_is_done_this_week_too() {
    assert_eq!(charts(&sound()), ["2026-01-12"]);
    let carried = sound().replace(VISIT, "decision: achieved", "decision: carry-on");
    assert_eq!(charts(&carried), ["2026-01-05", "2026-01-12"]);
}
