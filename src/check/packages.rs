//! Packages, interventions and coaching: steps in their order, sessions that add up, and somebody who
//! says how it went.

use crate::diag::{Message, Sink, number, quote, word};
use crate::model::{
    Coaching, CoachingKind, Date, Dated, DeadlineName, Draft, Entry, Intervention, Package,
    PackageKind, PackageStatus,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::care::order_of;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    STEP_ORDER "VS73" Warning "the steps of a package are not in the order of their days"
        "People read a package from the top down. Put the steps in order, or correct a day."
    HOURS_FALL "VS74" Warning "a way back into school grows shorter from step to step"
        "A reintegration builds hours up. If this week went back on purpose, say so in the text; otherwise correct the hours."
    STEP_OVERDUE "VS75" Warning "a step of a package has passed and nothing says that it was done"
        "Add done with the day, or move the step. A missed step is worth a talk: what made it hard?"
    NO_OUTCOME "VS76" Warning "a package is over and nothing says how it went"
        "What worked is worth knowing for the next move. Write it under How it went."
    ADMISSION_WAITS "VS77" Warning "a school place was asked for and is not offered"
        "An application during the year is answered within 15 school days (School Admissions Code 2021, 2.28), and children in care come first. Ring the admissions team; the authority can direct a school. School holidays are not known here."
    OFFERED_FIRST "VS78" Error "a school place was offered before it was asked for"
        "One of the two days is probably a slip."
    MORE_THAN_HELD "VS79" Error "more sessions of an intervention were attended than held"
        "Sessions attended are among those held. Copy both figures again."
    MORE_THAN_PLANNED "VS80" Warning "more sessions of an intervention were held than planned"
        "If more were agreed, change planned as well, since somebody pays for them."
    NO_AFTER "VS81" Warning "an intervention is over and nothing says what came of it"
        "Write under after what the learner does now, in the same words as before, so that both can be compared."
    NOBODY_GIVES "VS82" Warning "nobody gives an intervention"
        "Name a member of staff after by, or somebody of the child's record after with."
    FOR_NOBODY "VS83" Error "coaching was for nobody"
        "Name those who were there after with, or say after audience whom a group was for."
    NOT_COUNTED "VS84" Warning "nobody counted who came to a training"
        "The annual report says how many people were trained. Add people."
    COACHING_UNDATED "VS85" Warning "what was agreed in coaching has no day"
        "Agree when to look at it again, so that trying it is easy and asking is kind. Add by."
}

/// Holds every package, intervention and coaching to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for package in one.records.packages.values() {
            steps(&one, package, sink);
            place(&one, package, sink);
            outcome(&one, package, sink);
        }
        for (begun, given) in &one.records.interventions {
            intervention(&one, begun, given, sink);
        }
        for coaching in one.records.coaching.values() {
            of_coaching(&one, coaching, sink);
        }
    }
}

fn steps(one: &OneChild<'_>, package: &Package, sink: &mut Sink) {
    let running = one.open(&package.status).value == PackageStatus::Running;
    let back = one.open(&package.kind).value == PackageKind::Reintegration;
    let (mut last, mut most): (Option<Date>, u16) = (None, 0);
    for step in &package.steps {
        let on = one.open(&step.on);
        let day = || [word(on.value.to_string())];
        if last.is_some_and(|last| last > on.value) {
            let message = Message::new("{} is before the step above it", day());
            sink.report(&STEP_ORDER, on.span, message)
                .hint("put the steps in order, or correct a day");
        }
        if running && on.value < one.today && one.open(&step.done).is_none() {
            let message = Message::new("nothing says that the step of {} was done", day());
            sink.report(&STEP_OVERDUE, on.span, message)
                .hint("add done: and the day, or move the step");
        }
        let hours = one.open(&step.hours).as_ref();
        if let Some(hours) = hours.filter(|hours| back && hours.value < most) {
            let figures = [hours.value, most].map(|hours| number(usize::from(hours)));
            let message = Message::new("{} hours are fewer than {} before", figures);
            sink.report(&HOURS_FALL, hours.span, message)
                .hint("correct the hours, or tell in the text why");
        }
        most = most.max(hours.map_or(0, |hours| hours.value));
        last = Some(on.value);
    }
}

fn place(one: &OneChild<'_>, package: &Package, sink: &mut Sink) {
    let Some(asked) = one.open(&package.asked) else { return };
    let stopped = one.open(&package.status).value == PackageStatus::Stopped;
    match one.open(&package.offered) {
        Some(offered) if offered.value < asked.value => {
            let days = [word(offered.value.to_string()), word(asked.value.to_string())];
            let message = Message::new("it was offered on {} and asked for on {}", days);
            sink.report(&OFFERED_FIRST, offered.span, message).hint("correct one of the two days");
        }
        None if !stopped => {
            let due = one.due(DeadlineName::AdmissionAnswer, *asked.value);
            if let Some(due) = due.filter(|due| *due < one.today) {
                let message = Message::new("an answer was due by {}", [word(due.to_string())]);
                sink.report(&ADMISSION_WAITS, asked.span, message)
                    .hint("ring the admissions team, or add offered: and the day");
            }
        }
        _ => {}
    }
}

fn outcome(one: &OneChild<'_>, package: &Entry<Package>, sink: &mut Sink) {
    let status = one.open(&package.status);
    let over = matches!(status.value, PackageStatus::Finished | PackageStatus::Stopped);
    if over && one.open(&package.how_it_went).is_empty() {
        sink.report(&NO_OUTCOME, status.span, "nothing stands under How it went")
            .hint("write what worked, and what the learner says");
    }
}

fn intervention(one: &OneChild<'_>, begun: &Dated, given: &Entry<Intervention>, sink: &mut Sink) {
    let until = one.open(&given.until).as_ref();
    until.iter().for_each(|until| order_of(begun.on, until.value, until.span, sink));
    let [planned, held, attended] =
        [&given.planned, &given.held, &given.attended].map(|count| one.open(count).as_ref());
    if let Some((attended, held)) = beyond(attended, held) {
        let figures = [number(usize::from(attended.value)), number(usize::from(held.value))];
        let message = Message::new("{} sessions attended are more than {} held", figures);
        sink.report(&MORE_THAN_HELD, attended.span, message).hint("copy both figures again");
    }
    if let Some((held, planned)) = beyond(held, planned) {
        let figures = [number(usize::from(held.value)), number(usize::from(planned.value))];
        let message = Message::new("{} sessions held are more than {} planned", figures);
        sink.report(&MORE_THAN_PLANNED, held.span, message).hint("change planned as well");
    }
    let over = until.filter(|until| until.value < one.today);
    if let Some(until) = over.filter(|_| one.open(&given.after).is_none()) {
        let day = word(until.value.to_string());
        let message = Message::new("it was over on {} and nothing says what came of it", [day]);
        sink.report(&NO_AFTER, until.span, message).hint("add after: what the learner does now");
    }
    if one.open(&given.by).is_none() && one.open(&given.with).is_none() {
        let what = one.open(&given.what);
        let message = Message::new("nobody gives {}", [quote(&what.value)]);
        sink.report(&NOBODY_GIVES, what.span, message)
            .hint("add by: with a member of staff, or with: with somebody of the child's record");
    }
}

/// A figure and the one that it may not go beyond, when it does.
fn beyond<'c>(
    count: Option<&'c Spanned<u16>>,
    limit: Option<&'c Spanned<u16>>,
) -> Option<(&'c Spanned<u16>, &'c Spanned<u16>)> {
    count.zip(limit).filter(|(count, limit)| count.value > limit.value)
}

fn of_coaching(one: &OneChild<'_>, coaching: &Entry<Coaching>, sink: &mut Sink) {
    let kind = one.open(&coaching.kind);
    if one.open(&coaching.with).is_empty() && one.open(&coaching.audience).is_empty() {
        sink.report(&FOR_NOBODY, Span::top(coaching.file), "nothing says whom it was for")
            .hint("add with: and ids of people, or audience:");
    }
    if kind.value == CoachingKind::Training && one.open(&coaching.people).is_none() {
        sink.report(&NOT_COUNTED, kind.span, "nothing says how many people came")
            .hint("add people: and the number");
    }
    for step in &coaching.agreed {
        let what = one.open(&step.what);
        if one.open(&step.by).is_none() {
            let message = Message::new("{} has no day", [quote(&what.value)]);
            sink.report(&COACHING_UNDATED, what.span, message).hint("add by: and a day");
        }
    }
}
