//! More about visits: who came too, what was done when nobody opened, and the family's own marks.

use crate::diag::{Message, Sink, number, quote, reference};
use crate::model::{ChartResult, Date, Draft, Entry, HowVisited, NotHeldReason, Visit};
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
}

/// The days of a chart.
const DAYS: usize = 7;

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
                marks(&one, result, &key, sink);
            }
        }
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

fn marks(one: &OneChild<'_>, result: &ChartResult, key: &[&str], sink: &mut Sink) {
    let days = one.open(&result.marks);
    let said = one.open(&result.chart);
    let shown = number(usize::from(said.value));
    if days.len() > DAYS {
        let message = Message::new("chart {} has marks for {} days", [shown, number(days.len())]);
        sink.report(&MARKS_BEYOND, said.span, message).hint("seven at most");
        return;
    }
    let mut charts = one.records.charts.values();
    let chart = charts.find(|chart| one.open(&chart.number).value == said.value);
    let places = chart.map(|chart| chart.places(one.grant()));
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

fn unknown(made: &[String], at: Span, key: &[&str], sink: &mut Sink) {
    let strange = made.iter().find(|mark| !key.is_empty() && !key.contains(&mark.as_str()));
    if let Some(mark) = strange {
        let message = Message::new("{} is no mark of the key", [quote(mark)]);
        sink.report(&UNKNOWN_MARK, at, message)
            .hint(Message::new("the marks are {}", [reference(key.join(", "))]));
    }
}
