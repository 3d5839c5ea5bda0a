//! A visit pack from the records. Whatever is not there is left for a pen.

use jiff::civil::Date;

use crate::model::{Chart, ChartDecision, ChildFile, Choice, Dated, Entry, HowVisited, Tries};
use crate::privacy::policy::Family;
use crate::view::chart::lent;
use crate::view::sight::Sight;

use super::blank::{TheirTongue, to_fill_in};
use super::changes::changed;
use super::next::next_steps;
use super::{LastChart, VisitPack};

/// How many small steps there are to choose from, with the lines for others.
const CHOICES: usize = 3;

impl VisitPack {
    /// The pack for the household that the sight's grant names: the worker's own part in the service's
    /// language, and the charts in the household's where somebody who speaks it has read this week's; with the
    /// note at the head of charts that are not in the language that the household reads. `None` when there is
    /// no such child or no service.
    #[must_use]
    pub fn new(
        sight: &Sight<'_, Family>,
        theirs: Option<&TheirTongue<'_>>,
        note: Option<String>,
    ) -> Option<Self> {
        let records = sight.child()?;
        let words = sight.words;
        let first_name = &sight.open(&records.child.first_name).value;
        let child = [("child", first_name.into())];
        let last = last_charts(sight, records);
        let visit = next_visit(sight, records);
        let said = visit.unwrap_or(sight.date);
        let date = if visit.is_some() { with_weekday(sight, said) } else { words.date(said) };
        let id = if visit.is_some() { "pack-visit" } else { "pack-printed" };
        let loans = sight.service.on_loan(&sight.grant, said);
        let loans: Vec<String> = loans.into_iter().map(|(_, thing)| lent(sight, thing)).collect();
        let charts = to_fill_in(sight, theirs, note, visit)?;
        let next = next_steps(sight, records, &last, CHOICES);
        Some(Self {
            title: words.say_with("pack-title", &child),
            day: words.say_with(id, &[("date", (&date).into())]),
            service: sight.service_line()?,
            loves: sight.open(&records.child.interests).clone(),
            loans,
            blanks: CHOICES.saturating_sub(next.len()).max(1),
            next,
            last: last.iter().map(|(_, chart)| last_chart(sight, records, chart)).collect(),
            charts,
            words: {
                let mut all = words.all("pack-");
                let loves = words.say_with("pack-loves", &child);
                all.insert("pack-loves".to_owned(), loves);
                all
            },
        })
    }
}

/// A chart with the name of its file.
pub(super) type Named<'a> = (&'a Dated, &'a Chart);

/// The charts to look at: those of the last day by today, and those that the last visit carried on.
pub(super) fn last_charts<'a>(sight: &Sight<'a, Family>, records: &'a ChildFile) -> Vec<Named<'a>> {
    let past = || records.charts.iter().filter(|(name, _)| name.on <= sight.date);
    let latest = past().next_back().map(|(name, _)| name.on);
    let mut visits = records.visits.range(..=sight.date).rev();
    let held = visits.find(|(_, visit)| sight.open(&visit.how).value != HowVisited::NotHeld);
    let results = held.into_iter().flat_map(|(_, visit)| &visit.results);
    let carried: Vec<u16> = results
        .filter(|of| *sight.open(&of.decision) == Some(ChartDecision::CarryOn))
        .map(|of| **sight.open(&of.chart))
        .collect();
    let is_last = |(name, chart): &(&Dated, &Entry<Chart>)| {
        Some(name.on) == latest || carried.contains(&**sight.open(&chart.number))
    };
    past().filter(is_last).map(|(name, chart)| (name, &chart.record)).collect()
}

/// The visit that is planned next, today or later.
fn next_visit(sight: &Sight<'_, Family>, records: &ChildFile) -> Option<Date> {
    let visits = records.visits.values().rev();
    let mut planned = visits.filter_map(|visit| sight.open(&visit.next).as_ref());
    planned.next().map(|next| next.value).filter(|next| *next >= sight.date)
}

fn with_weekday(sight: &Sight<'_, Family>, on: Date) -> String {
    let (weekday, date) = (sight.words.weekday(on), sight.words.date(on));
    let parts = [("weekday", (&weekday).into()), ("date", (&date).into())];
    sight.words.say_with("date-with-weekday", &parts)
}

fn last_chart(sight: &Sight<'_, Family>, records: &ChildFile, chart: &Chart) -> LastChart {
    let words = sight.words;
    let number = **sight.open(&chart.number);
    let first_name = &sight.open(&records.child.first_name).value;
    let parts = [("number", usize::from(number).into()), ("child", first_name.into())];
    let open_ended = chart.is_open_ended(&sight.grant);
    let decision = |word: &&str| words.say(&format!("pack-decision-{word}"));
    LastChart {
        title: words.say_with("chart-title", &parts),
        goal: sight.weekly_goal(chart),
        before: before(sight, records, number).map(|tries| {
            let (yes, of) = (usize::from(tries.met), usize::from(tries.of));
            words.say_with("chart-baseline", &[("yes", yes.into()), ("of", of.into())])
        }),
        tries: match sight.open(&chart.tries) {
            Some(tries) if !open_ended => tries.value,
            _ => 0,
        },
        decisions: ChartDecision::WORDS.iter().map(decision).collect(),
        changed: changed(sight, chart),
    }
}

/// The tries that were made last, before the family went on by itself.
fn before(sight: &Sight<'_, Family>, records: &ChildFile, number: u16) -> Option<Tries> {
    let visits = records.visits.range(..=sight.date);
    let results = visits.flat_map(|(_, visit)| &visit.results);
    let of_chart = results.filter(|of| **sight.open(&of.chart) == number);
    of_chart
        .filter_map(|of| (*sight.open(&of.post_baseline)).or(*sight.open(&of.baseline)))
        .next_back()
}

/// The title of a card.
pub(super) fn title<'a>(sight: &Sight<'a, Family>, id: &str) -> Option<&'a str> {
    sight.activity(id).map(|card| sight.open(&card.title).value.as_str())
}

/// The card that a chart comes from.
pub(super) fn card_id<'c>(sight: &Sight<'_, Family>, chart: &'c Chart) -> Option<&'c str> {
    sight.open(&chart.activity).as_ref().map(|id| id.value.as_str())
}
