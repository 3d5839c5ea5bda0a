//! Care leavers: what the law gives at which age, a plan that is looked at, and somebody who keeps in
//! touch.

use crate::diag::{Message, Sink, number, word};
use crate::model::{
    CareLeaver, Choice, Dated, DeadlineName, Draft, Entry, LeaverStatus, LimitName,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::care::order_of;
use super::looked_after::{age, aged};
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    LEAVER_AGE "VS86" Error "a care leaver is too young or too old"
        "Support for care leavers is from sixteen to the end of 25. Correct the day in the file's name, or the date of birth."
    STATUS_AGE "VS87" Error "a care leaver's status does not fit the age"
        "Eligible and relevant are for sixteen and seventeen, former-relevant from eighteen. Correct the status or the day."
    NO_SUPPORT "VS88" Warning "a young person is between two things and nothing says what is done"
        "Write under support who helps, with what, and what the young person would like to try."
    PATHWAY_OLD "VS89" Warning "a pathway plan is due for a review"
        "It is looked at every six months (Care Leavers (England) Regulations 2010, regulation 7). Ask the personal adviser."
    OUT_OF_TOUCH "VS90" Warning "nobody has been in touch with a care leaver for too long"
        "The personal adviser sees a care leaver at least every two months (regulation 8). Ask how the young person is, and add a record of what you hear."
    LEAVER_OVER "VS91" Warning "what a care leaver did has ended and nothing follows"
        "The course, the work or the training came to its end. Ask what comes next, and add a record of that day."
}

/// Holds every record of a care leaver to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (day, leaver) in &one.records.leavers {
            ages(&one, day, leaver, sink);
            let until = one.open(&leaver.until).as_ref();
            until.iter().for_each(|until| order_of(day.on, until.value, until.span, sink));
            let doing = one.open(&leaver.doing);
            if !doing.value.counts() && one.open(&leaver.support).is_none() {
                let message =
                    Message::new("{} and nothing says what is done", [word(doing.value.word())]);
                sink.report(&NO_SUPPORT, doing.span, message).hint("add support:");
            }
        }
        let mut leavers = one.records.leavers.iter().rev();
        let last = leavers.find(|(day, _)| day.on <= one.today);
        let supported = aged(&one, one.today, LimitName::LeaverFrom, LimitName::LeaverUntil);
        if let Some((day, leaver)) = last.filter(|_| supported == Some(true)) {
            latest(&one, day, leaver, sink);
        }
    }
}

fn ages(one: &OneChild<'_>, day: &Dated, leaver: &Entry<CareLeaver>, sink: &mut Sink) {
    let Some(supported) = aged(one, day.on, LimitName::LeaverFrom, LimitName::LeaverUntil) else {
        return;
    };
    let age = age(one, day.on);
    let status = one.open(&leaver.status);
    let years = || number(usize::try_from(age).unwrap_or(0));
    if !supported {
        let message = Message::new("at {} nobody is a care leaver with support", [years()]);
        sink.report(&LEAVER_AGE, Span::top(leaver.file), message)
            .hint("correct the day in the file's name, or the date of birth");
        return;
    }
    let Some(grown_up) = one.limit(LimitName::GrownUp).and_then(|age| i16::try_from(age).ok())
    else {
        return;
    };
    let fits = match status.value {
        LeaverStatus::Eligible | LeaverStatus::Relevant => age < grown_up,
        LeaverStatus::FormerRelevant => age >= grown_up,
        LeaverStatus::Qualifying => true,
    };
    if !fits {
        let message = Message::new("{} does not fit {}", [word(status.value.word()), years()]);
        sink.report(&STATUS_AGE, status.span, message).hint("correct the status or the day");
    }
}

fn latest(one: &OneChild<'_>, day: &Dated, leaver: &CareLeaver, sink: &mut Sink) {
    if let Some(until) = one.open(&leaver.until).as_ref().filter(|day| day.value < one.today) {
        let message = Message::new("it ended on {}", [word(until.value.to_string())]);
        sink.report(&LEAVER_OVER, until.span, message)
            .hint("ask what comes next, and add a record");
    }
    if let Some(plan) = one.open(&leaver.pathway_plan)
        && one.due(DeadlineName::PathwayReview, *plan.value).is_some_and(|due| due < one.today)
    {
        let message = Message::new("the last review was on {}", [word(plan.value.to_string())]);
        sink.report(&PATHWAY_OLD, plan.span, message).hint("ask the personal adviser");
    }
    if let Some(seen) = one.open(&leaver.in_touch) {
        let last = (*seen.value).max(day.on);
        if one.due(DeadlineName::LeaverContact, last).is_some_and(|due| due < one.today) {
            let message = Message::new("the last time was on {}", [word(last.to_string())]);
            sink.report(&OUT_OF_TOUCH, seen.span, message)
                .hint("ask how the young person is, and add a record");
        }
    }
}
