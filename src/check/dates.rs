//! Dates that cannot be: before birth, before Portage began, or still to come.

use crate::diag::{Message, Rule, Sink, word};
use crate::model::{Date, Draft};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    STILL_TO_COME "D01" Warning "a visit, chart, assessment or review is dated in the future"
        "Events are named by their date. One that is still to come waits until its day and is not this week's paper. If it has happened already, the year or month in its file name is a slip."
    NOT_YET_HAPPENED "D02" Error "something that has happened is dated in the future"
        "A birth, a diagnosis, an alert, a goal or a piece of advice has its day, and that day is not after today. Look at the year: in January it is easily last year's or next year's."
    BEFORE_BIRTH "D03" Error "something happened before the child was born"
        "Either this date or the date of birth is wrong. Ages are worked out from both, so neither is guessed."
    BEFORE_START "D04" Error "a record is older than the start of Portage"
        "Visits, charts, assessments, goals and reviews belong to the time since Portage started. Correct the file's name or its date, or started in child.yaml."
}

/// Kinds of record that are written before their day: what is planned is not still to come.
const PLANNED: &[&str] = &["session plan", "annual review", "meeting"];

/// Kinds of record that belong to the time since Portage started. Others lead up to it, or are of a
/// pupil whom it never visits.
const SINCE_START: &[&str] = &["assessment", "chart", "visit", "review"];

/// A rule, and how a date breaks it.
type Breach = (&'static Rule, &'static str);

const TO_COME: Breach = (&NOT_YET_HAPPENED, "{} is in the future");
const UNBORN: Breach = (&BEFORE_BIRTH, "{} is before the child was born");
const TOO_OLD: Breach = (&BEFORE_START, "{} is before Portage started");

/// Holds the dates of every child's records to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        let born = one.open(&one.child().born);
        if born.value > one.today {
            report(&TO_COME, born, sink);
        }
        events(&one, sink);
        facts(&one, sink);
    }
}

/// Files that are named by their date, and goals by the day on which they were set.
fn events(one: &OneChild<'_>, sink: &mut Sink) {
    let records = one.records;
    // A meeting that is planned has its place in a child's folder like one that was held.
    let happened =
        records.events().filter(|event| !PLANNED.contains(&event.0) || event.1 <= one.today);
    for (kind, date, file) in happened {
        event(one, kind, &Spanned::new(date, Span::top(file)), sink);
    }
    for goal in records.goals.values() {
        let set = one.open(&goal.set);
        fact(one, set, sink);
        if set.value < one.child().began(one.grant()) && set.value >= born(one) {
            report(&TOO_OLD, set, sink);
        }
        one.open(&goal.ended).iter().for_each(|ended| fact(one, ended, sink));
    }
}

/// The birth, before which nothing happened. One in the future is a slip that has a message of its
/// own, and of what came before it nothing more is said.
pub(super) fn born(one: &OneChild<'_>) -> Date {
    let born = one.open(&one.child().born).value;
    if born > one.today { Date::MIN } else { born }
}

fn event(one: &OneChild<'_>, kind: &str, place: &Spanned<Date>, sink: &mut Sink) {
    let date = place.value;
    if date > one.today {
        let message =
            Message::new("{} is still to come, so this record waits", [word(date.to_string())]);
        sink.report(&STILL_TO_COME, place.span, message)
            .hint("if it is planned, there is nothing to do")
            .hint("if it has happened already, correct the date in the file's name");
    } else if date < born(one) {
        report(&UNBORN, place, sink);
    } else if date < one.child().began(one.grant()) && SINCE_START.contains(&kind) {
        report(&TOO_OLD, place, sink);
    }
}

/// Dates within records. A diagnosis may be older than the child: some are made before birth.
fn facts(one: &OneChild<'_>, sink: &mut Sink) {
    let child = one.child();
    if let Some(started) = one.open(&child.started).as_ref().filter(|on| on.value < born(one)) {
        report(&UNBORN, started, sink);
    }
    for diagnosis in &child.diagnoses {
        let on = one.open(&diagnosis.on);
        if on.value > one.today {
            report(&TO_COME, on, sink);
        }
    }
    child.alerts.care.iter().for_each(|alert| fact(one, one.open(&alert.on), sink));
    child.alerts.safety.iter().for_each(|alert| fact(one, one.open(&alert.on), sink));
    let charts = one.records.charts.values();
    charts.filter_map(|chart| chart.advice.as_ref()).for_each(|advice| {
        fact(one, one.open(&advice.on), sink);
    });
    let visits = one.records.visits.values();
    visits.flat_map(|visit| &visit.advice).for_each(|advice| fact(one, one.open(&advice.on), sink));
}

/// Holds the day of something that happened to the rules of this theme.
pub(super) fn fact(one: &OneChild<'_>, on: &Spanned<Date>, sink: &mut Sink) {
    if on.value > one.today {
        report(&TO_COME, on, sink);
    } else if on.value < born(one) {
        report(&UNBORN, on, sink);
    }
}

/// Says that something that has happened is still to come.
pub(super) fn to_come(on: &Spanned<Date>, sink: &mut Sink) {
    report(&TO_COME, on, sink);
}

fn report(breach: &Breach, date: &Spanned<Date>, sink: &mut Sink) {
    let message = Message::new(breach.1, [word(date.value.to_string())]);
    sink.report(breach.0, date.span, message).hint("look at the year and the month");
}
