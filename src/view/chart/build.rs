//! A chart's view from its records: what the chart leaves out, its card says.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::model::{self, Activity, ChartDecision, ChildFile, Dated};
use crate::view::sight::Sight;
use crate::view::site::Pictures;

use super::grid::grid;
use super::reader::ChartReader;
use super::{Advice, Chart, Step, loves, next_visit};

/// Lines for the parent's own words.
const RULED_LINES: u8 = 2;

/// The symbols beside parts of an easy-read chart that are not steps.
const SIGNS: [(&str, &str); 4] =
    [("need", "basket"), ("when", "home"), ("praise", "well-done"), ("safety", "careful")];

impl Chart {
    /// The chart of this name, for the household that the sight's grant names, or for the people outside the
    /// home whom a permission names. `None` when there is no such chart.
    #[must_use]
    pub fn new<A: ChartReader>(
        sight: &Sight<'_, A>,
        name: &Dated,
        symbols: &Pictures,
    ) -> Option<Self> {
        let records = sight.child()?;
        let chart = &records.charts.get(name)?.record;
        let card = sight.open(&chart.activity).as_ref().and_then(|id| sight.activity(id));
        let week = Week::of(sight, records, **sight.open(&chart.number), name.on);
        let words = sight.words;
        let number = usize::from(**sight.open(&chart.number));
        let first_name = &sight.open(&records.child.first_name).value;
        let title = words
            .say_with("chart-title", &[("number", number.into()), ("child", first_name.into())]);
        let told = Told { sight, chart, card };
        let (paper, sides) = A::paper(sight);
        // Easy read says each thing once: what a family can do without is left to the talk at the visit.
        let full = paper != "easy-read";
        let open_ended = chart.is_open_ended(&sight.grant);
        let steps = told.steps(symbols);
        let signs: BTreeMap<&'static str, String> = SIGNS
            .into_iter()
            .filter(|_| !full)
            .filter_map(|(part, name)| Some((part, symbols.find(name)?)))
            .collect();
        let used = steps.iter().filter_map(|step| step.symbol.as_ref()).chain(signs.values());
        let credits = symbols.thanks(used, |by, licence| {
            words.say_with("sheet-symbols", &[("by", by.into()), ("licence", licence.into())])
        });
        Some(Self {
            title,
            paper,
            large_print: A::large_print(sight),
            note: None,
            sides,
            open_ended,
            service: sight.service_line()?,
            agreed: words.say_with("chart-agreed", &[("date", (&words.date(name.on)).into())]),
            contact: A::contact(sight, records)?,
            goal: sight.weekly_goal(chart),
            long_term_goal: records
                .goals
                .get(&sight.open(&chart.serves).value)
                .filter(|_| full)
                .map(|goal| sight.open(&goal.title).clone()),
            why: (full && A::AT_HOME).then(|| sight.open(&chart.because).clone()),
            picture: sight
                .open(&chart.picture)
                .as_ref()
                .and_then(|name| A::photo(sight, &name.value)),
            materials: told.materials(),
            lent: A::lent(sight, chart, name.on),
            when: told.text(A::when(sight, chart), |card| sight.open(&card.when)),
            how_often: how_often(sight, chart),
            steps,
            help: A::help(sight, *sight.open(&chart.help)),
            praise: told
                .text(sight.open(&chart.praise).as_ref().map(|text| text.value.as_str()), |card| {
                    sight.open(&card.praise)
                }),
            loves: loves(sight, records).filter(|_| sight.open(&chart.praise).is_none()),
            if_not: told
                .text(sight.open(&chart.if_not).as_deref(), |card| sight.open(&card.if_not)),
            easier: told
                .maybe(sight.open(&chart.easier).as_deref(), |card| sight.open(&card.easier))
                .filter(|_| full),
            harder: told
                .maybe(sight.open(&chart.harder).as_deref(), |card| sight.open(&card.harder))
                .filter(|_| full),
            stop_when: sight.open(&chart.stop_when).clone(),
            safety: told.safety(),
            alerts: sight.care_alerts(&records.child.alerts.care),
            advice: chart.advice.as_ref().map(|advice| Advice {
                text: sight.open(&advice.text).clone(),
                source: sight
                    .source(sight.open(&advice.from).as_str(), sight.open(&advice.on).value),
            }),
            grid: grid(
                sight,
                chart,
                week.from,
                (week.baseline, week.seen, week.next.filter(|_| A::AT_HOME)),
            ),
            ruled_lines: if open_ended { 0 } else { RULED_LINES },
            at_next: if A::AT_HOME { at_next(sight, chart) } else { String::new() },
            next_visit: week
                .next
                .filter(|_| A::AT_HOME)
                .and_then(|next| next_visit(sight, records, next)),
            signs,
            credits,
            words: words.all("chart-"),
        })
    }
}

/// What happens at the next visit, in a sentence.
fn at_next<A: ChartReader>(sight: &Sight<'_, A>, chart: &model::Chart) -> String {
    let tries = sight.open(&chart.tries).as_ref();
    match tries.filter(|_| !chart.is_open_ended(&sight.grant)) {
        Some(tries) => {
            let parts = [("tries", usize::from(tries.value).into())];
            sight.words.say_with("chart-at-next", &parts)
        }
        None => sight.words.say("chart-at-next-open"),
    }
}

fn how_often<A: ChartReader>(sight: &Sight<'_, A>, chart: &model::Chart) -> String {
    let counts = [&chart.tries, &chart.per_day].map(|count| sight.open(count).as_ref());
    let [Some(tries), Some(times)] = counts else { return sight.words.say("chart-open") };
    if chart.is_open_ended(&sight.grant) {
        return sight.words.say("chart-open");
    }
    let parts =
        [("tries", usize::from(tries.value).into()), ("times", usize::from(times.value).into())];
    sight.words.say_with("chart-how-often-value", &parts)
}

/// What the chart says itself, or else its card.
struct Told<'a, A> {
    sight: &'a Sight<'a, A>,
    chart: &'a model::Chart,
    card: Option<&'a Activity>,
}

impl<A: ChartReader> Told<'_, A> {
    fn maybe<'v>(
        &'v self,
        own: Option<&'v str>,
        cards: impl Fn(&'v Activity) -> &'v String,
    ) -> Option<String> {
        let card = || self.card.map(|card| self.sight.told(cards(card).as_str()));
        own.or_else(card).map(str::to_owned)
    }

    /// What to look out for. What keeps a child safe is told by the card itself alone.
    fn safety(&self) -> Option<String> {
        let own = self.sight.open(&self.chart.safety).clone();
        own.or_else(|| self.card.map(|card| self.sight.open(&card.safety).clone()))
    }

    fn text<'v>(
        &'v self,
        own: Option<&'v str>,
        cards: impl Fn(&'v Activity) -> &'v String,
    ) -> String {
        self.maybe(own, cards).unwrap_or_default()
    }

    fn materials(&self) -> Vec<String> {
        let own = self.sight.open(&self.chart.materials);
        match self.card {
            Some(card) if own.is_empty() => {
                let needs = self.sight.open(&card.materials).iter();
                needs.map(|need| self.sight.told(&need.value).to_owned()).collect()
            }
            _ => own.clone(),
        }
    }

    fn steps(&self, symbols: &Pictures) -> Vec<Step> {
        let sight = self.sight;
        let symbol = |name: Option<&str>| symbols.find(name?);
        if let Some(card) = self.card.filter(|_| self.chart.steps.is_empty()) {
            let step = |of: &model::Step| Step {
                does: sight.told(&sight.open(&of.act).value).to_owned(),
                say: sight.open(&of.say).as_deref().map(|say| sight.told(say).to_owned()),
                symbol: symbol(sight.open(&of.symbol).as_ref().map(|name| name.value.as_str())),
                photo: None,
            };
            return card.steps.iter().map(step).collect();
        }
        let step = |of: &model::ChartStep| {
            let own = sight.open(&of.picture).as_ref();
            // A picture that had to be left out leaves its place to the symbol.
            let own = own.and_then(|name| A::photo(sight, &name.value));
            let photo = own.filter(|photo| photo.file.is_some());
            let name = sight.open(&of.symbol).as_ref().filter(|_| photo.is_none());
            Step {
                does: sight.open(&of.act).value.clone(),
                say: sight.open(&of.say).clone(),
                symbol: symbol(name.map(|name| name.value.as_str())),
                photo,
            }
        };
        self.chart.steps.iter().map(step).collect()
    }
}

/// The week for which a chart is printed, as far as visits say it: that after the visit on which the chart
/// was agreed, or on which it was last carried on.
struct Week {
    /// The day before its first.
    from: Date,
    /// The tries on the day of that visit, before the family goes on.
    baseline: Option<model::Tries>,
    /// When they were made.
    seen: Option<Date>,
    /// The next visit.
    next: Option<Date>,
}

impl Week {
    fn of<A: ChartReader>(
        sight: &Sight<'_, A>,
        records: &ChildFile,
        number: u16,
        agreed: Date,
    ) -> Self {
        // A chart without a result yet has the next visit of the day on which it was agreed.
        let next = records.visits.get(&agreed).and_then(|visit| sight.open(&visit.next).as_ref());
        let next = next.map(|next| next.value);
        let mut week = Self { from: agreed, baseline: None, seen: None, next };
        for (date, visit) in records.visits.range(..=sight.date) {
            for result in &visit.results {
                if **sight.open(&result.chart) != number {
                    continue;
                }
                let carried_on = *sight.open(&result.decision) == Some(ChartDecision::CarryOn);
                let tries = if carried_on {
                    week.from = *date;
                    *sight.open(&result.post_baseline)
                } else {
                    *sight.open(&result.baseline)
                };
                if tries.is_some() || carried_on {
                    week.baseline = tries;
                    week.seen = tries.map(|_| *date);
                    week.next = sight.open(&visit.next).as_ref().map(|next| next.value);
                }
            }
        }
        week
    }
}
