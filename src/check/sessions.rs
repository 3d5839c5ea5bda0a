//! Sessions with a pupil: planned under a teacher's direction, adapted, held or not held, and about
//! outcomes of a plan in force.

use std::collections::BTreeSet;

use crate::diag::{Message, Sink, quote, word};
use crate::model::{
    Choice, Date, Dated, DeadlineName, Draft, Entry, RecordKey, SessionPlan, SessionRecord,
    SmartOutcome,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{FileId, Span, Spanned};

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;
use super::{goals, wording};

rules! {
    NOT_IN_FORCE "E31" Error "a session names an outcome of no plan in force"
        "Outcomes are those of the latest support plan and of the latest EHC plan on the day of the session. Correct the id, or look at the dates of the files."
    HELD_UNCOUNTED "E32" Warning "a session was held and nothing was counted"
        "Write for one outcome at least how often it was seen, of how many tries and with which help: 2 of 4 on a hard day is news as well."
    COUNTED_UNHELD "E33" Error "a session that was not held has results"
        "Nothing was tried in a session that did not take place. Move the results to the session in which they were seen, or take not_held away."
    SESSION_CLOCK "E34" Error "a session ends before it begins"
        "One of the two times is a slip: from is when it began, to when it ended."
    LATER_PLAN "E35" Error "a session follows a plan of a later day"
        "A session is planned before it is held. Look at the dates of both files."
    NO_RECORD "E36" Warning "a planned session has no record"
        "What came of it is soon forgotten. Write a few lines, or a record with not_held and the reason."
    NO_TEACHER "E37" Warning "a session is planned without a teacher"
        "A key worker plans and teaches under the direction of a qualified teacher, who answers for the pupil's learning. Add teacher with the id from the child's record."
    NOTHING_ADAPTED "E38" Warning "a session plan adapts nothing"
        "The plan says what is different for this pupil and what stays the same, so that whoever stands in can do it too. Add a line to adaptations."
}

/// Holds every session plan and every session to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let doubtful = in_doubt(draft, &super::broken_files(sink));
    for one in OneChild::each(draft, context, grant) {
        for (name, plan) in &one.records.session_plans {
            planned(&one, name, plan, sink);
        }
        for (name, session) in &one.records.sessions {
            held_or_not(&one, session, sink);
            course(&one, name.on, session, sink);
        }
        if !doubtful.contains(one.reference) {
            in_force(&one, sink);
        }
    }
}

/// Children with a plan that could not be read whole, so that nobody can tell what is in it.
fn in_doubt<'d>(draft: &'d Draft, broken: &BTreeSet<FileId>) -> BTreeSet<&'d str> {
    let files = draft.files.iter().filter(|(_, file)| broken.contains(file)).map(|(key, _)| key);
    let keys = files.chain(&draft.unread);
    let plans =
        keys.filter(|key| matches!(key, RecordKey::SupportPlan(..) | RecordKey::EhcPlan(..)));
    plans.filter_map(RecordKey::child).collect()
}

/// Every outcome that a session or its plan names is one of a plan in force on the day.
fn in_force(one: &OneChild<'_>, sink: &mut Sink) {
    for (name, plan) in &one.records.session_plans {
        one.open(&plan.outcomes).iter().for_each(|named| of_plan(one, name.on, named, sink));
    }
    for (name, session) in &one.records.sessions {
        let named = session.results.iter().map(|result| one.open(&result.outcome));
        named.for_each(|named| of_plan(one, name.on, named, sink));
    }
}

fn planned(one: &OneChild<'_>, name: &Dated, plan: &Entry<SessionPlan>, sink: &mut Sink) {
    let top = Span::top(plan.file);
    if one.open(&plan.teacher).is_none() {
        sink.report(&NO_TEACHER, top, "no teacher is named").hint("add teacher");
    }
    if plan.adaptations.is_empty() {
        sink.report(&NOTHING_ADAPTED, top, "nothing is adapted")
            .hint("add a line to adaptations, with what and pupil");
    }
    goals::sentence(one, goals::Parts::of_goal(one, &plan.goal), sink);
    let does = one.open(&plan.goal.does);
    wording::masking(does, does.span, sink);
    let over = one.due(DeadlineName::SessionRecord, name.on).is_some_and(|due| due < one.today);
    let sessions = &one.records.sessions;
    if over && !recorded(one, name) && one.all_read("session", sessions.len()) {
        let message =
            Message::new("{} is over, and nothing is recorded", [word(name.on.to_string())]);
        sink.report(&NO_RECORD, top, message)
            .hint("write a session record with this plan, or one with not_held");
    }
}

/// Whether a session names the plan, or was recorded on its day without naming one.
fn recorded(one: &OneChild<'_>, plan: &Dated) -> bool {
    let mut sessions = one.records.sessions.iter();
    sessions.any(|(name, session)| match one.open(&session.plan) {
        Some(named) => *named.value == *plan.to_string(),
        None => name.on == plan.on,
    })
}

fn held_or_not(one: &OneChild<'_>, session: &Entry<SessionRecord>, sink: &mut Sink) {
    match one.open(&session.not_held) {
        Some(reason) if !session.results.is_empty() => {
            let message =
                Message::new("it was not held ({}) and has results", [word(reason.value.word())]);
            sink.report(&COUNTED_UNHELD, reason.span, message)
                .hint("move the results, or take this line away");
        }
        None if session.results.is_empty() => {
            sink.report(&HELD_UNCOUNTED, Span::top(session.file), "nothing was counted")
                .hint("add results, or not_held with the reason");
        }
        _ => {}
    }
}

fn course(one: &OneChild<'_>, on: Date, session: &Entry<SessionRecord>, sink: &mut Sink) {
    if let (Some(from), Some(to)) = (one.open(&session.from), one.open(&session.to))
        && to.value <= from.value
    {
        let message = Message::new("it ends at {}, before it begins", [word(to.value.to_string())]);
        sink.report(&SESSION_CLOCK, to.span, message).hint("look at from and to");
    }
    let Some(plan) = one.open(&session.plan) else { return };
    if let Some(day) = Dated::parse(&plan.value).map(|name| name.on).filter(|day| *day > on) {
        let message =
            Message::new("the plan is of {}, after this session", [word(day.to_string())]);
        sink.report(&LATER_PLAN, plan.span, message).hint("look at the dates of both files");
    }
}

fn of_plan(one: &OneChild<'_>, on: Date, named: &Spanned<String>, sink: &mut Sink) {
    let (support, ehc) = (&one.records.support_plans, &one.records.ehc_plans);
    let last_support = support.iter().rev().find(|(name, _)| name.on <= on);
    let last_ehc = ehc.iter().rev().find(|(name, _)| name.on <= on);
    let has = |all: &[SmartOutcome]| all.iter().any(|aim| one.open(&aim.id).value == named.value);
    let found = last_support.is_some_and(|(_, plan)| has(&plan.outcomes))
        || last_ehc.is_some_and(|(_, plan)| has(&plan.outcomes));
    if !found {
        let message = Message::new(
            "{} is no outcome of a plan in force on {}",
            [quote(&named.value), word(on.to_string())],
        );
        sink.report(&NOT_IN_FORCE, named.span, message)
            .hint("correct the id, or look at the dates of the plans");
    }
}
