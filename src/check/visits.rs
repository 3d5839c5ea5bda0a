//! Visits: numbered in order, held or not held, and with results that belong together.

use std::collections::BTreeMap;

use crate::diag::{Message, Sink, number, quote, word};
use crate::model::{
    ChartDecision, ChartResult, Choice, Date, Draft, HowVisited, NotHeldReason, Visit,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    SAME_NUMBER "V01" Error "two visits have the same number"
        "Visits are counted by their number, in reviews and in the service's own figures. Give the later one the next number."
    NUMBER_ORDER "V02" Warning "a later visit has a lower number"
        "Visits are numbered in the order in which they were planned. A number out of order is usually a slip in the number or in the date of the file."
    NO_REASON "V03" Error "a visit was not held and no reason is given"
        "Whether the family, the service, an illness or a closed door was the reason matters: nobody should think that a family does not turn up when it was the service that cancelled. Add reason."
    REASON_THOUGH_HELD "V04" Error "a visit was held and has a reason why not"
        "One of the two lines is wrong. Change how to not-held, or take reason away."
    NEXT_FIRST "V05" Error "the next visit comes before this one"
        "The date after next is later than the visit itself."
    DECIDED_UNSEEN "V06" Warning "a chart was decided on without its tries"
        "The same tries as at the baseline show what the week brought. If they could not be made, stop and change need none; for the other decisions put post_baseline in."
    CLOCK "V07" Warning "a visit's times cannot be right"
        "Times are written 10:00 in quotation marks, and a visit ends after it begins."
    TOO_SOON "V08" Error "a visit gives results for a chart that came later"
        "A chart has no results before the day on which it was agreed. Look at the number of the chart, and at the dates of both files."
    RESULTS_UNHELD "V09" Error "a visit that was not held has results"
        "Nothing was tried on a visit that did not take place. Move the results to the visit on which they were seen, or change how."
    COPY_FOR_NOBODY "V10" Warning "a child has several homes, and nobody says which of them has the copy of a visit"
        "What is told in one kitchen is not for another. So where a child has several homes, a copy of the visit goes to those that stand after copy_to, and to none until it is said. Only the latest visit is looked at."
    FOCUS_NOT_AGREED "V11" Warning "nobody at home has agreed to the words about family focus for the copy"
        "The copy of a visit lies in the kitchen. What stands under Family focus, for the copy, is printed there only when an adult of that home has agreed to the words, and focus_agreed_by names the person. Until then it is left out. What stands under Family focus is never printed."
}

/// Holds every visit to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        numbers(&one, sink);
        copies(&one, sink);
        for (date, visit) in &one.records.visits {
            held_or_not(&one, visit, sink);
            times(&one, *date, visit, sink);
            focus(&one, visit, sink);
            for result in &visit.results {
                of_chart(&one, *date, result, sink);
            }
        }
    }
}

fn numbers(one: &OneChild<'_>, sink: &mut Sink) {
    let mut first: BTreeMap<u16, Span> = BTreeMap::new();
    let mut highest = 0;
    for visit in one.records.visits.values() {
        let said = one.open(&visit.number);
        let shown = number(usize::from(said.value));
        if let Some(other) = first.insert(said.value, said.span) {
            let message = Message::new("there are two visits with the number {}", [shown]);
            sink.report(&SAME_NUMBER, said.span, message)
                .also(other, "the earlier one")
                .hint("give this one the next free number");
        } else if said.value < highest {
            let message = Message::new(
                "visit {} is later than visit {}",
                [shown, number(usize::from(highest))],
            );
            sink.report(&NUMBER_ORDER, said.span, message)
                .hint("look at the number, and at the date in the file's name");
        }
        highest = highest.max(said.value);
    }
}

/// The latest visit says which home has the copy, where several homes are to have copies of visits.
fn copies(one: &OneChild<'_>, sink: &mut Sink) {
    let homes = &one.child().households;
    let mut plans = one.plans.iter().filter(|plan| plan.draws_on == "visit");
    let wanted = plans.any(|plan| homes.iter().any(|home| one.home_is_to_have(home, plan)));
    let mut held = one.records.visits.range(..=one.today).rev();
    let held = held.find(|(_, visit)| one.open(&visit.how).value != HowVisited::NotHeld);
    if let Some((_, visit)) = held
        && wanted
        && homes.len() > 1
        && one.open(&visit.copy_to).is_empty()
    {
        let ids: Vec<&str> = homes.iter().map(|home| one.open(&home.id).as_str()).collect();
        let message = "nothing says which home has the copy of this visit";
        sink.report(&COPY_FOR_NOBODY, one.open(&visit.number).span, message).hint(Message::new(
            "add copy_to: and the homes that have it, of {}",
            [quote(ids.join(", "))],
        ));
    }
}

/// Words for the copy that nobody at home has agreed to.
fn focus(one: &OneChild<'_>, visit: &Visit, sink: &mut Sink) {
    if one.open(&visit.focus_copy).is_empty() {
        return;
    }
    let mut people = one.child().households.iter().flat_map(|home| &home.people);
    let agreed = one.open(&visit.focus_agreed_by).as_ref();
    let at_home = agreed
        .is_some_and(|agreed| people.any(|person| one.open(&person.id).value == *agreed.value));
    if !at_home {
        let span = agreed.map_or(one.open(&visit.number).span, |agreed| agreed.span);
        let message = "nobody at home has agreed to the words about family focus for the copy";
        sink.report(&FOCUS_NOT_AGREED, span, message)
            .hint("add focus_agreed_by: and the id of the adult who has read them and agreed");
    }
}

fn held_or_not(one: &OneChild<'_>, visit: &Visit, sink: &mut Sink) {
    let how = one.open(&visit.how);
    let held = how.value != HowVisited::NotHeld;
    match one.open(&visit.reason) {
        None if !held => {
            let reasons = NotHeldReason::WORDS.join(", ");
            sink.report(&NO_REASON, how.span, "nothing says why the visit was not held")
                .hint(Message::new("add reason: one of {}", [word(reasons)]));
        }
        Some(reason) if held => {
            let message = Message::new(
                "the visit was held, and {} says why not",
                [word(reason.value.word())],
            );
            sink.report(&REASON_THOUGH_HELD, reason.span, message)
                .hint("change how to not-held, or take this line away");
        }
        _ => {}
    }
    if let Some(result) = visit.results.first().filter(|_| !held) {
        let span = one.open(&result.chart).span;
        sink.report(&RESULTS_UNHELD, span, "the visit was not held and has results")
            .hint("move them to the visit on which they were seen");
    }
}

fn times(one: &OneChild<'_>, date: Date, visit: &Visit, sink: &mut Sink) {
    if let Some(next) = one.open(&visit.next).as_ref().filter(|next| next.value <= date) {
        let message = Message::new("{} is not after this visit", [word(next.value.to_string())]);
        sink.report(&NEXT_FIRST, next.span, message).hint("look at the year and the month");
    }
    if let (Some(from), Some(to)) = (one.open(&visit.from), one.open(&visit.to))
        && to.value <= from.value
    {
        let message =
            Message::new("the visit ends at {}, before it begins", [word(to.to_string())]);
        sink.report(&CLOCK, to.span, message)
            .also(from.span, "it begins here")
            .hint("look at from and to");
    }
}

/// Whether the chart of this number counts no tries.
fn is_open_ended(one: &OneChild<'_>, number: u16) -> bool {
    let mut charts = one.records.charts.values();
    let named = charts.find(|chart| one.open(&chart.number).value == number);
    named.is_some_and(|chart| chart.is_open_ended(one.grant()))
}

fn of_chart(one: &OneChild<'_>, date: Date, result: &ChartResult, sink: &mut Sink) {
    let said = one.open(&result.chart);
    let shown = number(usize::from(said.value));
    if let Some(decision) = *one.open(&result.decision)
        && one.open(&result.post_baseline).is_none()
        && !is_open_ended(one, said.value)
        && !matches!(decision, ChartDecision::Stop | ChartDecision::Change)
    {
        let message = Message::new(
            "chart {} is {} without its tries",
            [shown.clone(), word(decision.word())],
        );
        sink.report(&DECIDED_UNSEEN, said.span, message).hint("add post_baseline, such as 3 of 4");
    }
    let mut charts = one.records.charts.iter();
    let agreed = charts.find(|(_, chart)| one.open(&chart.number).value == said.value);
    if let Some((agreed, _)) = agreed.filter(|(agreed, _)| agreed.on > date) {
        let message = Message::new(
            "chart {} was agreed on {}, after this visit",
            [shown, word(agreed.on.to_string())],
        );
        sink.report(&TOO_SOON, said.span, message)
            .hint("look at the number of the chart, and at the dates of both files");
    }
}
