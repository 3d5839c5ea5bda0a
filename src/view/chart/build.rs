//! A chart's view from its records: what the chart leaves out, its card says.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::model::{self, Activity, ChildFile, Choice};
use crate::privacy::policy::Family;
use crate::view::sight::Sight;

use super::{Advice, Chart, Day, Grid, Mark, Step};

/// The signs of the marking key where a service has none of its own, with the messages that explain them.
const KEY: &[(&str, &str)] =
    &[("✓", "chart-mark-alone"), ("H", "chart-mark-help"), ("–", "chart-mark-not")];

/// What an empty place means, in every key.
const BLANK: (&str, &str) = ("", "chart-mark-blank");

/// Lines for the parent's own words.
const RULED_LINES: u8 = 2;

impl Chart {
    /// The chart that was agreed on `date`, for the household that the sight's grant names.
    /// `None` when there is no such chart.
    #[must_use]
    pub fn new(sight: &Sight<'_, Family>, date: Date) -> Option<Self> {
        let records = sight.child()?;
        let chart = &records.charts.get(&date)?.record;
        let card = sight.open(&chart.activity).as_ref().and_then(|id| sight.activity(id));
        let at_visit = Agreed::find(sight, records, **sight.open(&chart.number));
        let words = sight.words;
        let number = usize::from(**sight.open(&chart.number));
        let first_name = &sight.open(&records.child.first_name).value;
        let title = words
            .say_with("chart-title", &[("number", number.into()), ("child", first_name.into())]);
        let told = Told { sight, chart, card };
        Some(Self {
            title,
            large_print: sight.reads_large_print(),
            note: None,
            service: sight.service_line()?,
            agreed: words.say_with("chart-agreed", &[("date", (&words.date(date)).into())]),
            contact: contact(sight, records)?,
            goal: sight.goal(&chart.goal),
            long_term_goal: records
                .goals
                .get(&sight.open(&chart.serves).value)
                .map(|goal| sight.open(&goal.title).clone()),
            why: Some(sight.open(&chart.because).clone()),
            picture: sight.open(&chart.picture).as_ref().map(|name| sight.own_photo(&name.value)),
            materials: told.materials(),
            when: told.text(sight.open(&chart.when).as_deref(), |card| sight.open(&card.when)),
            how_often: how_often(sight, chart),
            steps: told.steps(),
            help: words.say(&format!("chart-help-{}", sight.open(&chart.help).word())),
            praise: told
                .text(sight.open(&chart.praise).as_ref().map(|text| text.value.as_str()), |card| {
                    sight.open(&card.praise)
                }),
            if_not: told
                .text(sight.open(&chart.if_not).as_deref(), |card| sight.open(&card.if_not)),
            easier: told
                .maybe(sight.open(&chart.easier).as_deref(), |card| sight.open(&card.easier)),
            harder: told
                .maybe(sight.open(&chart.harder).as_deref(), |card| sight.open(&card.harder)),
            stop_when: sight.open(&chart.stop_when).clone(),
            safety: told
                .maybe(sight.open(&chart.safety).as_deref(), |card| sight.open(&card.safety)),
            alerts: sight.care_alerts(&records.child.alerts.care),
            advice: chart.advice.as_ref().map(|advice| Advice {
                text: sight.open(&advice.text).clone(),
                source: sight
                    .source(sight.open(&advice.from).as_str(), sight.open(&advice.on).value),
            }),
            grid: grid(sight, chart, date, &at_visit),
            ruled_lines: RULED_LINES,
            next_visit: at_visit.next.and_then(|next| next_visit(sight, records, next)),
            words: words.all("chart-"),
        })
    }
}

/// What the chart says itself, or else its card.
struct Told<'a> {
    sight: &'a Sight<'a, Family>,
    chart: &'a model::Chart,
    card: Option<&'a Activity>,
}

impl Told<'_> {
    fn maybe<'v>(
        &'v self,
        own: Option<&'v str>,
        cards: impl Fn(&'v Activity) -> &'v String,
    ) -> Option<String> {
        own.or_else(|| self.card.map(|card| cards(card).as_str())).map(str::to_owned)
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
                self.sight.open(&card.materials).iter().map(|need| need.value.clone()).collect()
            }
            _ => own.clone(),
        }
    }

    fn steps(&self) -> Vec<Step> {
        let step = |act: &str, say: &Option<String>| Step { does: act.into(), say: say.clone() };
        let own = self.chart.steps.iter();
        let own = own.map(|of| step(self.sight.open(&of.act).as_str(), self.sight.open(&of.say)));
        match self.card {
            Some(card) if self.chart.steps.is_empty() => card
                .steps
                .iter()
                .map(|of| step(self.sight.open(&of.act).as_str(), self.sight.open(&of.say)))
                .collect(),
            _ => own.collect(),
        }
    }
}

/// What was settled at the visit on which the chart was agreed.
#[derive(Default)]
struct Agreed {
    baseline: Option<model::Tries>,
    on: Option<Date>,
    next: Option<Date>,
}

impl Agreed {
    fn find(sight: &Sight<'_, Family>, records: &ChildFile, number: u16) -> Self {
        for (date, visit) in &records.visits {
            for result in &visit.results {
                if **sight.open(&result.chart) == number
                    && let Some(baseline) = sight.open(&result.baseline)
                {
                    let next = sight.open(&visit.next).as_ref().map(|next| next.value);
                    return Self { baseline: Some(*baseline), on: Some(*date), next };
                }
            }
        }
        Self::default()
    }
}

fn contact(sight: &Sight<'_, Family>, records: &ChildFile) -> Option<String> {
    let visitor = sight.staff(sight.open(&records.child.visitor).as_ref()?.as_str())?;
    let own = sight.open(&visitor.phone).clone();
    let name = sight.open(&visitor.name);
    let Some(phone) = own.or_else(|| sight.service_line()?.phone) else {
        return Some(sight.words.say_with("chart-contact-name", &[("visitor", name.into())]));
    };
    // A telephone number is read as one: its spaces do not end a line.
    let phone = phone.replace(' ', "\u{a0}");
    let parts = [("visitor", name.into()), ("phone", (&phone).into())];
    Some(sight.words.say_with("chart-contact", &parts))
}

fn next_visit(sight: &Sight<'_, Family>, records: &ChildFile, next: Date) -> Option<String> {
    let visitor = sight.staff(sight.open(&records.child.visitor).as_ref()?.as_str())?;
    let (weekday, date) = (sight.words.weekday(next), sight.words.date(next));
    let date = sight
        .words
        .say_with("date-with-weekday", &[("weekday", (&weekday).into()), ("date", (&date).into())]);
    let parts = [("visitor", sight.open(&visitor.name).into()), ("date", (&date).into())];
    Some(sight.words.say_with("chart-next-visit", &parts))
}

fn how_often(sight: &Sight<'_, Family>, chart: &model::Chart) -> String {
    let tries = usize::from(**sight.open(&chart.tries));
    let times = usize::from(**sight.open(&chart.per_day));
    let parts = [("tries", tries.into()), ("times", times.into())];
    sight.words.say_with("chart-how-often-value", &parts)
}

fn grid(sight: &Sight<'_, Family>, chart: &model::Chart, date: Date, at_visit: &Agreed) -> Grid {
    let words = sight.words;
    let count = |tries: model::Tries| {
        let parts = [("yes", usize::from(tries.met).into()), ("of", usize::from(tries.of).into())];
        words.say_with("chart-baseline", &parts)
    };
    let day = |after: i32| {
        let day = date.saturating_add(after.days());
        let weekday = day.weekday().to_monday_one_offset();
        let date = day.day().to_string();
        Day { name: words.say(&format!("weekday-short-{weekday}")), date }
    };
    Grid {
        caption: words.say("chart-grid"),
        tries: (1..=**sight.open(&chart.tries)).map(|number| number.to_string()).collect(),
        days: (1..=7).map(day).collect(),
        times: **sight.open(&chart.per_day),
        baseline: at_visit.baseline.map(count),
        baseline_day: at_visit.on.map(|on| short(sight, on)),
        next_day: at_visit.next.map(|next| short(sight, next)),
        key: key(sight),
    }
}

/// The key to the marks: the service's own, by which a visit reads them again, or else ours.
fn key(sight: &Sight<'_, Family>) -> Vec<Mark> {
    let said = |(sign, meaning): &(&str, &str)| Mark {
        sign: (*sign).to_owned(),
        meaning: sight.words.say(meaning),
    };
    let own = sight.service.particulars().into_iter().flat_map(|service| &service.marks);
    let own = own.map(|own| Mark {
        sign: sight.open(&own.mark).value.clone(),
        meaning: sight.open(&own.means).clone(),
    });
    let mut key: Vec<Mark> = own.collect();
    if key.is_empty() {
        key.extend(KEY.iter().map(said));
    }
    key.push(said(&BLANK));
    key
}

/// A date without its year.
fn short(sight: &Sight<'_, Family>, date: Date) -> String {
    let month = sight.words.say(&format!("month-short-{}", date.month()));
    let day = date.day().to_string();
    let parts = [("day", (&day).into()), ("month", (&month).into())];
    sight.words.say_with("date-short", &parts)
}
