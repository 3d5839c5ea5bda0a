//! More about visits: who came too, what was done when nobody opened, and the family's own marks.

use std::collections::BTreeMap;

use jiff::ToSpan;

use crate::diag::{Message, Sink, number, quote, reference, word};
use crate::model::{ChartResult, Date, Draft, Entry, HowVisited, NotHeldReason, Visit, WEEK};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    JOINT_WITH_NOBODY "RF97" Warning "a joint visit names nobody with whom it was made"
        "Say under with which of the people in the child's record came too, and under team who of the service. Reviews and reports can then tell who works together for the child."
    NO_CONTACT "RF98" Warning "nobody opened, and nothing says what was done next"
        "A closed door can mean a forgotten day or a family in trouble. Ring on the same day, put a card through the door, and write it under contact."
    MARKS_BEYOND "RF99" Error "a chart has more marks than it has places for them"
        "A chart has seven days, and each day as many places as tries times per_day. Look at the number of the chart and at the marks."
    UNKNOWN_MARK "RF57" Error "a mark is not in the service's key"
        "The key stands in service.yaml under marks. Write the mark as the key has it, or add it to the key with what it means."
    MARKS_EARLY "V31" Error "a chart is marked on a day that had not come"
        "A chart's week begins on the day after it was agreed, and the first of the marks is that day's. A visit cannot bring back marks of a day after it. Look at the number of the chart, at the date of the visit, and at where the week begins."
    MARKS_TWICE "V32" Error "the week of a chart is written down twice"
        "A week comes back once, so that a review counts no try twice. Keep it in the visit at which it came back, and take the other marks away."
}

/// Holds every visit to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let service = draft.service.as_ref();
    let key = service.into_iter().flat_map(|service| &service.marks);
    let key: Vec<&str> = key.map(|one| grant.open(&one.mark).value.as_str()).collect();
    for one in OneChild::each(draft, context, grant) {
        for (date, visit) in &one.records.visits {
            together(&one, visit, sink);
            nobody_opened(&one, *date, visit, sink);
            for result in &visit.results {
                marks(&one, *date, result, &key, sink);
            }
        }
        weeks_twice(&one, sink);
    }
}

fn together(one: &OneChild<'_>, visit: &Visit, sink: &mut Sink) {
    let how = one.open(&visit.how);
    let nobody = one.open(&visit.with).is_empty() && one.open(&visit.team).is_empty();
    if how.value == HowVisited::Joint && nobody {
        sink.report(&JOINT_WITH_NOBODY, how.span, "this joint visit names nobody")
            .hint("add with: ids from child.yaml, or team: staff ids");
    }
}

fn nobody_opened(one: &OneChild<'_>, date: Date, visit: &Entry<Visit>, sink: &mut Sink) {
    let Some(reason) = one.open(&visit.reason) else { return };
    if reason.value == NotHeldReason::NoAccess && one.open(&visit.contact).is_none() {
        let message = Message::new(
            "nobody opened on {}, and no contact is written down",
            [super::casework::day(date)],
        );
        sink.report(&NO_CONTACT, reason.span, message).hint("ring, and add contact");
    }
}

fn marks(one: &OneChild<'_>, on: Date, result: &ChartResult, key: &[&str], sink: &mut Sink) {
    let days = one.open(&result.marks);
    let said = one.open(&result.chart);
    let shown = number(usize::from(said.value));
    if days.len() > WEEK {
        let message = Message::new("chart {} has marks for {} days", [shown, number(days.len())]);
        sink.report(&MARKS_BEYOND, said.span, message).hint("seven at most");
        return;
    }
    let mut charts = one.records.charts.iter();
    let chart = charts.find(|(_, chart)| one.open(&chart.number).value == said.value);
    let marked = days.iter().rposition(|day| !day.value.marks().is_empty());
    if let (Some((agreed, _)), Some(last)) = (chart, marked) {
        in_time(agreed.on, last, on, days[last].span, sink);
    }
    let places = chart.map(|(_, chart)| chart.places(one.grant()));
    for day in days {
        let made = day.value.marks();
        if let Some(places) = places.filter(|places| made.len() > *places) {
            let counts = [number(made.len()), number(places)];
            let message = Message::new("{} marks on a day with {} places", counts);
            sink.report(&MARKS_BEYOND, day.span, message)
                .hint("look at the number of the chart, its tries and its per_day");
        }
        unknown(made, day.span, key, sink);
    }
}

/// Nothing is marked on a day after the visit. A chart of the visit's own day, or of a later one, has
/// messages of its own.
fn in_time(agreed: Date, last: usize, on: Date, at: Span, sink: &mut Sink) {
    let day = agreed.saturating_add(i64::try_from(last + 1).unwrap_or(0).days());
    if day > on && agreed <= on {
        let message = Message::new("the week has marks for {}", [word(day.to_string())]);
        sink.report(&MARKS_EARLY, at, message).hint(Message::new(
            "the chart was agreed on {}, and the first mark is that of the day after; a day without \
             marks is blank",
            [word(agreed.to_string())],
        ));
    }
}

fn weeks_twice(one: &OneChild<'_>, sink: &mut Sink) {
    let mut first: BTreeMap<u16, Span> = BTreeMap::new();
    for result in one.records.visits.values().flat_map(|visit| &visit.results) {
        let chart = one.open(&result.chart);
        let Some(marks) = one.open(&result.marks).first() else { continue };
        if let Some(other) = first.insert(chart.value, marks.span) {
            let shown = number(usize::from(chart.value));
            let message = Message::new("the week of chart {} is written down twice", [shown]);
            sink.report(&MARKS_TWICE, marks.span, message)
                .also(other, "here as well")
                .hint("take the marks away where the week did not come back");
        }
    }
}

fn unknown(made: &[String], at: Span, key: &[&str], sink: &mut Sink) {
    let strange = made.iter().find(|mark| !key.is_empty() && !key.contains(&mark.as_str()));
    if let Some(mark) = strange {
        let message = Message::new("{} is no mark of the key", [quote(mark)]);
        sink.report(&UNKNOWN_MARK, at, message)
            .hint(Message::new("the marks are {}", [reference(key.join(", "))]));
    }
}
