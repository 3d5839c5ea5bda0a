//! Which charts are this week's.
//!
//! A family that said it can do two gets two: they are agreed at one visit, or the second one between two
//! visits, or one is carried on beside a new one. A visit ends the week of the charts before it that it did
//! not carry on, so that no family takes an old chart for this week's. It is always the latest records that
//! count, even when they are held back.

use crate::model::{ChartDecision, Date, HowVisited, RecordKey};

use super::one_child::OneChild;

/// For how many days beside its own a chart is this week's where no visit came between.
const DAYS: i64 = 6;

/// The charts of this week, readable or not, the first one first.
pub(super) fn charts(one: &OneChild<'_>) -> impl Iterator<Item = RecordKey> {
    let all = known(one).filter(|key| matches!(key, RecordKey::Chart(..)));
    let mut all: Vec<(Date, RecordKey)> =
        all.filter_map(|key| Some((key.day()?, key.clone()))).collect();
    all.retain(|(on, _)| *on <= one.today);
    all.sort();
    let latest = all.last().map(|(on, _)| *on);
    let first = latest.map(|latest| {
        let week = latest.saturating_sub(jiff::Span::new().days(DAYS));
        visited(one, latest).map_or(week, |visit| visit.max(week))
    });
    let first = first.unwrap_or(Date::MAX);
    let carried = carried_on(one);
    let is_this_weeks = move |(on, key): &(Date, RecordKey)| *on >= first || carried.contains(key);
    all.into_iter().filter(is_this_weeks).map(|(_, key)| key)
}

/// The charts that the last visit carried on.
fn carried_on(one: &OneChild<'_>) -> Vec<RecordKey> {
    let last = visited(one, one.today).and_then(|day| one.records.visits.get(&day));
    let results = last.into_iter().flat_map(|visit| &visit.results);
    let on = results.filter(|of| *one.open(&of.decision) == Some(ChartDecision::CarryOn));
    let numbers: Vec<u16> = on.map(|of| one.open(&of.chart).value).collect();
    let charts = one.records.charts.iter();
    let charts = charts.filter(|(_, chart)| numbers.contains(&one.open(&chart.number).value));
    charts.map(|(name, _)| RecordKey::Chart(one.reference.to_owned(), name.clone())).collect()
}

/// The last visit by that day. One that could not be read may have been held, so it counts.
fn visited(one: &OneChild<'_>, by: Date) -> Option<Date> {
    let days = known(one).filter(|key| matches!(key, RecordKey::Visit(..)));
    let days = days.filter_map(RecordKey::day).filter(|on| *on <= by);
    let held = |on: &Date| {
        let read = one.records.visits.get(on);
        read.is_none_or(|visit| one.open(&visit.how).value != HowVisited::NotHeld)
    };
    days.filter(held).max()
}

/// Every record of the child that is there, whether or not its text made sense.
fn known<'d>(one: &OneChild<'d>) -> impl Iterator<Item = &'d RecordKey> {
    let reference = one.reference;
    let all = one.draft.files.keys().chain(&one.draft.unread);
    all.filter(move |key| key.child() == Some(reference))
}
