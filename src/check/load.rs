//! What a week asks of a family: no more charts and no more minutes than the family said it can do, in
//! the parts of the day that suit it.

use crate::diag::{Message, Sink, number, word};
use crate::model::{
    Activity, Chart, ChartDecision, Choice, Date, Draft, Entry, Household, LimitName, PaperName,
    Routine,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::charts::card_of;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    TOO_MANY_CHARTS "H30" Warning "a family has more charts than it said it can do"
        "A week holds one chart until the family says otherwise: charts-a-week in rules.yaml, or charts under week in the household. Let one of them rest, or ask the family and write down its answer with the day."
    TOO_MANY_MINUTES "H31" Warning "a family's charts take more time than it said it has"
        "Ten minutes a day until the family says otherwise: minutes-a-day in rules.yaml, or minutes under week in the household. The minutes of a chart, or of its card, count as often as the chart is done in a day. Make it fewer times, choose a shorter card, or ask the family."
    NO_MINUTES "H32" Warning "nobody can tell whether a chart fits into a family's day"
        "The family said how many minutes a day it has, and the chart has neither a card nor minutes of its own. Add minutes: with the time that it takes each time."
    OTHER_ROUTINE "H33" Warning "a chart belongs to a part of the day that does not suit the family"
        "The family said which parts of the day suit it: routines under week in the household. Move the play to one of them (routine: on the chart), choose another card, or ask the family."
}

/// The days for which a chart is this week's.
const WEEK: i64 = 7;

/// Holds what each family is asked to do this week to what it said.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        let charts = this_week(&one);
        let Some((_, latest)) = charts.last() else { continue };
        let homes = one.child().households.iter();
        let receiving = |home: &&Household| one.home_receives(home, PaperName::CHART);
        for home in homes.filter(receiving) {
            how_many(&one, home, &charts, latest, sink);
            how_long(&one, home, &charts, latest, sink);
            charts.iter().for_each(|(_, chart)| when(&one, home, chart, sink));
        }
    }
}

/// The charts that are done at home this week: those of the last seven days before the latest chart, and
/// those that a visit in these days carried on. What was reached, changed or left is done.
fn this_week<'d>(one: &OneChild<'d>) -> Vec<(Date, &'d Entry<Chart>)> {
    let past = || one.records.charts.iter().filter(|(name, _)| name.on <= one.today);
    let Some((latest, _)) = past().next_back() else { return Vec::new() };
    let since = latest.on.saturating_sub(jiff::Span::new().days(WEEK));
    let open = past().filter(|(name, chart)| match decided(one, chart) {
        Some((on, ChartDecision::CarryOn)) => on > since,
        Some(_) => false,
        None => name.on > since,
    });
    open.map(|(name, chart)| (name.on, chart)).collect()
}

/// What the last visit by today decided about a chart.
fn decided(one: &OneChild<'_>, chart: &Chart) -> Option<(Date, ChartDecision)> {
    let name = one.open(&chart.number).value;
    let visits = one.records.visits.iter().rev().filter(|(date, _)| **date <= one.today);
    let mut said = visits.flat_map(|(date, visit)| visit.results.iter().map(move |of| (*date, of)));
    said.find_map(|(date, of)| {
        let decision = (*one.open(&of.decision))?;
        (one.open(&of.chart).value == name).then_some((date, decision))
    })
}

fn how_many(
    one: &OneChild<'_>,
    home: &Household,
    charts: &[(Date, &Entry<Chart>)],
    latest: &Chart,
    sink: &mut Sink,
) {
    let own = home.week.as_ref().and_then(|week| one.open(&week.charts).as_ref());
    let most = own.map(|own| own.value).or_else(|| one.limit(LimitName::ChartsAWeek));
    let Some(most) = most.map(usize::from).filter(|most| charts.len() > *most) else { return };
    let words = [number(charts.len()), number(most)];
    let message = if own.is_some() {
        Message::new("the family has {} charts this week, and said {}", words)
    } else {
        Message::new("the family has {} charts this week, and usual is {}", words)
    };
    sink.report(&TOO_MANY_CHARTS, one.open(&latest.number).span, message)
        .hint("let one of them rest, or ask the family");
}

fn how_long(
    one: &OneChild<'_>,
    home: &Household,
    charts: &[(Date, &Entry<Chart>)],
    latest: &Chart,
    sink: &mut Sink,
) {
    let own = home.week.as_ref().and_then(|week| one.open(&week.minutes).as_ref());
    let most = own.map(|own| own.value).or_else(|| one.limit(LimitName::MinutesADay));
    let Some(most) = most else { return };
    let mut sum: u16 = 0;
    for (_, chart) in charts {
        let card = card_of(one, chart).map(|card: &Activity| *one.open(&card.minutes));
        let each = one.open(&chart.minutes).as_ref().map(|own| own.value).or(card);
        let Some(each) = each else {
            let named = one.open(&chart.activity).is_some();
            if own.is_some() && !named {
                sink.report(&NO_MINUTES, Span::top(chart.file), "nothing says how long it takes")
                    .hint("add minutes: with the time that it takes each time");
            }
            return;
        };
        // Play without an aim is done once a day where nothing else is said.
        let times = one.open(&chart.per_day).as_ref().map_or(1, |times| times.value);
        sum = sum.saturating_add(each.saturating_mul(times));
    }
    if sum > most {
        let words = [number(usize::from(sum)), number(usize::from(most))];
        let message = if own.is_some() {
            Message::new("it takes {} minutes a day, and the family has {}", words)
        } else {
            Message::new("it takes {} minutes a day, and usual are {}", words)
        };
        let at = one.open(&latest.per_day).as_ref().map(|times| times.span);
        sink.report(&TOO_MANY_MINUTES, at.unwrap_or(one.open(&latest.number).span), message)
            .hint("make it fewer times or shorter, or ask the family");
    }
}

fn when(one: &OneChild<'_>, home: &Household, chart: &Entry<Chart>, sink: &mut Sink) {
    let Some(week) = &home.week else { return };
    let suits: Vec<Routine> = one.open(&week.routines).iter().map(|one| one.value).collect();
    if suits.is_empty() {
        return;
    }
    let (own, card) = (one.open(&chart.routine), card_of(one, chart));
    let of_card = || card.map(|card| one.open(&card.routines).clone()).unwrap_or_default();
    let of_chart = own.as_ref().map_or_else(of_card, |own| vec![own.value]);
    let Some(first) = of_chart.first() else { return };
    if of_chart.iter().all(|routine| !suits.contains(routine)) {
        let at = own.as_ref().map(|own| own.span);
        let at = at.or_else(|| one.open(&chart.activity).as_ref().map(|card| card.span));
        let said: Vec<&str> = suits.iter().map(|routine| routine.word()).collect();
        let words = [word(first.word()), word(said.join(", "))];
        let message = Message::new("it belongs to {}, and the family said {}", words);
        sink.report(&OTHER_ROUTINE, at.unwrap_or_else(|| Span::top(chart.file)), message)
            .hint("move it, choose another card, or ask the family");
    }
}
