//! Programmes: one after the other, with somebody who is there, and as it was agreed.

use crate::diag::{Message, Sink, number, quote, reference, word};
use crate::model::{Date, Draft, HowVisited, Programme, ProgrammeKind, RecordKey};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;

use super::Context;
use super::links::did_you_mean;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    TWICE "Q01" Error "a child has one programme twice at the same time"
        "A child is in a programme once. When another worker takes over, the old line ends on the day before the new one begins. Give the earlier line its until, or take one of the two away."
    ENDS_FIRST "Q02" Error "a programme ends before it begins"
        "The day after until is the last day of the programme and comes on or after the day after from. One of the two is a slip."
    OTHER_START "Q03" Warning "Portage began on one day by its programme and on another by started"
        "Papers say since when a child has Portage, and take it from started. The first Portage programme begins on that day too."
    OTHER_WORKER "Q04" Warning "the Portage programme names somebody other than the visitor"
        "Papers name the visitor. When a colleague has taken over, both lines name the new one; when the line of the programme is over, it needs until."
    NO_SUCH_OFFER "Q05" Error "a programme names an offer that is not in the rules"
        "Offers are named in rules.yaml, under offers, with how often visits come and how many there are. Correct the name, or add the offer there."
    USED_UP "Q06" Warning "all visits of an offer have been held"
        "What was agreed with the family has come to its end. Look at what follows in rules.yaml, talk with the family, and end the programme or agree on a new offer."
    NEEDED_FOR_PORTAGE "Q07" Error "a child with Portage lacks a line that Portage needs"
        "Charts and reviews say who visits, since when and how often: visitor, started and visits_every. A child who has no Portage needs none of them, and says under programmes what the service does instead, such as send-support or virtual-school. A child with two programmes is held to the rules of both."
}

/// Holds every child's programmes to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        let all = &one.child().programmes;
        for (at, programme) in all.iter().enumerate() {
            dates(&one, programme, sink);
            all[..at].iter().for_each(|other| both(&one, programme, other, sink));
            offer(&one, programme, sink);
        }
        needed(&one, sink);
        portage(&one, sink);
    }
}

/// What Portage asks for, and no other programme.
fn needed(one: &OneChild<'_>, sink: &mut Sink) {
    let child = one.child();
    if !child.ever_portage(one.grant()) {
        return;
    }
    let lines = [
        ("started", one.open(&child.started).is_none()),
        ("visitor", one.open(&child.visitor).is_none()),
        ("visits_every", one.open(&child.visits_every).is_none()),
    ];
    let named = !child.programmes.is_empty();
    for (key, _) in lines.into_iter().filter(|(_, missing)| *missing) {
        let message = Message::new("{} is missing, and this child has Portage", [word(key)]);
        let hint = if named {
            "add {}; the programme portage under programmes needs it"
        } else {
            "add {}, or say under programmes which other programme the child has"
        };
        let hint = Message::new(hint, [word(format!("{key}:"))]);
        sink.report(&NEEDED_FOR_PORTAGE, one.top(), message).hint(hint);
    }
}

/// The days of a programme; the last is far away while it goes on.
fn days(one: &OneChild<'_>, programme: &Programme) -> (Date, Date) {
    let until = one.open(&programme.until).as_ref().map_or(Date::MAX, |until| until.value);
    (one.open(&programme.from).value, until)
}

fn dates(one: &OneChild<'_>, programme: &Programme, sink: &mut Sink) {
    let Some(until) = one.open(&programme.until) else { return };
    if until.value < one.open(&programme.from).value {
        let message =
            Message::new("it ends on {}, before it begins", [word(until.value.to_string())]);
        sink.report(&ENDS_FIRST, until.span, message).hint("correct one of the two dates");
    }
}

fn both(one: &OneChild<'_>, programme: &Programme, other: &Programme, sink: &mut Sink) {
    let kind = one.open(&programme.kind);
    let (from, until) = days(one, programme);
    let (other_from, other_until) = days(one, other);
    if one.open(&other.kind).value == kind.value && from <= other_until && other_from <= until {
        let message =
            Message::new("there is {} twice at the same time", [word(kind.value.named())]);
        sink.report(&TWICE, kind.span, message)
            .also(one.open(&other.kind).span, "the other stands here")
            .hint("end the earlier one with until, on the day before the later one begins");
    }
}

fn portage(one: &OneChild<'_>, sink: &mut Sink) {
    let all = one.child().programmes.iter();
    let portage = all.filter(|of| one.open(&of.kind).value == ProgrammeKind::Portage);
    let started = one.open(&one.child().started).as_ref().map(|started| started.value);
    if let Some(started) = started
        && let Some(first) =
            portage.clone().map(|of| one.open(&of.from)).min_by_key(|from| from.value)
        && first.value != started
    {
        let message = Message::new(
            "the programme begins on {}, and started says {}",
            [first.value, started].map(|day| word(day.to_string())),
        );
        sink.report(&OTHER_START, first.span, message).hint("correct one of the two dates");
    }
    let Some(visitor) = one.open(&one.child().visitor) else { return };
    for now in portage.filter(|of| {
        let (from, until) = days(one, of);
        from <= one.today && one.today <= until
    }) {
        let worker = one.open(&now.worker);
        if *worker.value != *visitor.value {
            let names = [quote(&*worker.value), quote(&visitor.value)];
            let message = Message::new("{} has the programme, and {} visits", names);
            sink.report(&OTHER_WORKER, worker.span, message)
                .hint("name the same person in both lines");
        }
    }
}

fn offer(one: &OneChild<'_>, programme: &Programme, sink: &mut Sink) {
    let Some(name) = one.open(&programme.offer) else { return };
    let Some(rules) = &one.draft.rules else {
        // Rules with mistakes may hold the offer where nobody can read it.
        if !one.draft.has(&RecordKey::Rules) {
            let message = Message::new("there is no offer {}", [quote(&name.value)]);
            sink.report(&NO_SUCH_OFFER, name.span, message)
                .hint("add rules.yaml, with this offer under offers");
        }
        return;
    };
    let Some(offer) = rules.offer(name, one.grant()) else {
        let message = Message::new("there is no offer {}", [quote(&name.value)]);
        let found = sink.report(&NO_SUCH_OFFER, name.span, message);
        let names = rules.offers.iter().map(|offer| one.open(&offer.name).value.as_str());
        did_you_mean(found, name, names);
        return;
    };
    let (from, until) = days(one, programme);
    let Some(most) = one.open(&offer.visits).as_ref().filter(|_| one.today <= until) else {
        return;
    };
    let visits = one.records.visits.range(from..=one.today).map(|(_, visit)| visit);
    let held = visits.filter(|visit| one.open(&visit.how).value != HowVisited::NotHeld).count();
    if held >= usize::from(most.value) {
        let message = Message::new(
            "{} visits were held, and the offer {} has {}",
            [number(held), reference(&name.value), number(usize::from(most.value))],
        );
        sink.report(&USED_UP, name.span, message)
            .hint("talk with the family about what follows, and end the programme or change offer");
    }
}
