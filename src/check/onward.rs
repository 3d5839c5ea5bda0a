//! Moving on: plans for a move, and the end of Portage.

use crate::diag::{Message, Sink, quote, word};
use crate::model::{
    AppliedFor, CareKind, Choice, Closing, ClosingReason, Date, DeadlineName, Draft, Entry,
    Evaluation, GoalStatus, HowVisited, LimitName, RecordKey, Transition, Visit,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::casework::day;
use super::one_child::OneChild;
use super::profiles::has_alert;
use super::rule::rules;

rules! {
    STEPS_OUT_OF_ORDER "RF80" Error "the days of settling in are not in order"
        "People read the plan from top to bottom and turn up on the day. Put the steps in the order of their days, or correct the day."
    UNTRAINED "RF81" Error "a child starts before somebody has learnt what the child's safety needs"
        "The training says that the child may not start without it, and its day comes after the first day there. Move one of the two."
    NOT_TRAINED "RF82" Warning "training is overdue"
        "Somebody is to have learnt this by now. Say done with its day, or agree another day with the setting and the family."
    NO_CARE_PLAN "RF83" Warning "a child with care alerts moves without a care plan"
        "A setting needs a written plan for seizures, breathing, allergies and swallowing before the first day, agreed with the family and a nurse or therapist. Say under care_plan how it stands."
    NOT_LOOKED "RF84" Warning "nobody has looked at how a move has gone"
        "Six weeks after the first day everybody should have asked the child, the family and the setting how it goes. Put a day under look_again and then under looked."
    LATE_PLAN "RF85" Warning "a plan was made less than six weeks before the first day"
        "Settling in, training and funding take half a term. If the place came late, say under What has been tried how the first weeks are eased."
    SENT_AFTER_DEATH "RF90" Error "something would be sent to a family whose child has died"
        "No form, no letter and no planned visit goes out by itself. Somebody who knew the child rings, and writes by hand. Take evaluation and follow_up out; what you promised the family stands under actions."
    AFTER_CLOSING "RF91" Warning "a visit or chart is later than the closing"
        "Either Portage has gone on, and then there is nothing to close, or one of the dates is a slip. If the family has come back, a new referral begins it."
    GOALS_OPEN "RF92" Warning "Portage has ended and a long-term goal is still being worked on"
        "Each goal ends with Portage, reached or not; whoever comes next can carry it on. Give it a status and the day after ended."
    STILL_OUT "RF93" Warning "equipment is with a family after the end and nobody will fetch it"
        "Add an action: who fetches it, and by when. If the family keeps it, take it out of still_out and say so under Note for the team."
    OTHER_LAST_VISIT "RF94" Warning "the last visit is not the last visit"
        "The day after last_visit is that of the latest visit that was held. Look at it, and at the dates of the visits."
    NOT_MISSED "RF95" Warning "a family is said not to be reached, and visits were held"
        "Not engaging is a hard word to leave in a child's record. Three planned visits in a row were not held, somebody has rung, and a letter has said what happens next; otherwise family-choice or other is truer."
    NO_SUCH_ASSESSMENT "RF96" Error "a closing names an assessment that is not there"
        "The day after final_assessment is the name of a file in the child's assessments."
}

/// Holds every transition plan and closing to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (name, plan) in &one.records.transitions {
            steps(&one, plan, sink);
            training(&one, plan, sink);
            ready(&one, name.on, plan, sink);
        }
        for (name, closing) in &one.records.closings {
            died(&one, closing, sink);
            reached(&one, closing, sink);
            left_behind(&one, closing, sink);
            last(&one, name.on, closing, sink);
        }
        if let Some((name, _)) = one.records.closings.iter().next_back() {
            after(&one, name.on, sink);
        }
    }
}

fn steps(one: &OneChild<'_>, plan: &Transition, sink: &mut Sink) {
    for pair in plan.steps.windows(2) {
        let [before, after] = [&pair[0], &pair[1]].map(|step| one.open(&step.on));
        if after.value < before.value {
            let days = [day(after.value), day(before.value)];
            let message = Message::new("{} stands below {}", days);
            sink.report(&STEPS_OUT_OF_ORDER, after.span, message)
                .hint("put the steps in the order of their days");
        }
    }
}

fn training(one: &OneChild<'_>, plan: &Transition, sink: &mut Sink) {
    let starts = one.open(&plan.starts).value;
    for need in &plan.training {
        let (by, what) = (one.open(&need.by), one.open(&need.what));
        if *one.open(&need.before_start) && by.value > starts {
            let message =
                Message::new("{} comes after the first day, {}", [quote(&what.value), day(starts)]);
            sink.report(&UNTRAINED, by.span, message).hint("move one of the two days");
        } else if by.value < one.today && one.open(&need.done).is_none() {
            let message =
                Message::new("{} was to be learnt by {}", [quote(&what.value), day(by.value)]);
            sink.report(&NOT_TRAINED, by.span, message)
                .hint("add done with its day, or agree another day");
        }
    }
}

/// Alerts that a setting must have a written plan for.
const NEED_A_PLAN: [CareKind; 4] =
    [CareKind::Seizures, CareKind::Breathing, CareKind::Allergy, CareKind::Swallowing];

fn ready(one: &OneChild<'_>, made: Date, plan: &Entry<Transition>, sink: &mut Sink) {
    let starts = one.open(&plan.starts);
    let top = Span::top(plan.file);
    let alert = NEED_A_PLAN.into_iter().find(|kind| has_alert(one, *kind));
    let care = one.open(&plan.care_plan).as_ref();
    if let Some(kind) = alert
        && care.is_none_or(|care| care.value == AppliedFor::No)
    {
        let message = Message::new("there is a {} alert and no care plan", [word(kind.word())]);
        sink.report(&NO_CARE_PLAN, care.map_or(top, |care| care.span), message)
            .hint("say care_plan: yes or applied as soon as it is so");
    }
    // Afterwards there is nothing left to plan.
    let wanted = one.due_before(DeadlineName::TransitionPlan, starts.value);
    if starts.value > one.today && wanted.is_some_and(|wanted| made > wanted) {
        let message = Message::new("made on {} for {}", [day(made), day(starts.value)]);
        sink.report(&LATE_PLAN, starts.span, message).hint("half a term before is a good time");
    }
    let due = one.open(&plan.look_again).as_ref();
    let by = due.map(|due| due.value);
    let by = by.or_else(|| one.due(DeadlineName::TransitionLook, starts.value));
    if let Some(by) = by.filter(|by| *by < one.today)
        && one.open(&plan.looked).is_none()
    {
        let message = Message::new("somebody was to look at this move by {}", [day(by)]);
        sink.report(&NOT_LOOKED, due.map_or(starts.span, |due| due.span), message)
            .hint("ask how it goes, and add looked");
    }
}

fn died(one: &OneChild<'_>, closing: &Closing, sink: &mut Sink) {
    if one.open(&closing.reason).value != ClosingReason::Died {
        return;
    }
    let form = one.open(&closing.evaluation).as_ref();
    let form = form.filter(|form| form.value == Evaluation::Sent).map(|form| form.span);
    let visit = one.open(&closing.follow_up).as_ref().map(|visit| visit.span);
    for at in form.into_iter().chain(visit) {
        sink.report(&SENT_AFTER_DEATH, at, "nothing is sent by itself after a child has died")
            .hint("take this line out; somebody who knew the child rings");
    }
}

fn is_held(one: &OneChild<'_>, visit: &Visit) -> bool {
    one.open(&visit.how).value != HowVisited::NotHeld
}

fn reached(one: &OneChild<'_>, closing: &Closing, sink: &mut Sink) {
    let reason = one.open(&closing.reason);
    let Some(planned) = one.limit(LimitName::VisitsMissed).map(usize::from) else { return };
    let visits = one.records.visits.values().rev().take(planned);
    let held = visits.filter(|visit| is_held(one, visit)).count();
    if reason.value == ClosingReason::NotEngaging && held > 0 {
        let message = Message::new(
            "one of the last {} planned visits was held",
            [one.spelt(LimitName::VisitsMissed)],
        );
        sink.report(&NOT_MISSED, reason.span, message).hint("family-choice or other may be truer");
    }
}

fn left_behind(one: &OneChild<'_>, closing: &Closing, sink: &mut Sink) {
    let out = one.open(&closing.still_out).first();
    if let Some(out) = out.filter(|_| closing.actions.is_empty()) {
        let message = Message::new("nobody will fetch {}", [quote(&out.value)]);
        sink.report(&STILL_OUT, out.span, message).hint("add an action: what, who and by");
    }
}

fn last(one: &OneChild<'_>, closed: Date, closing: &Closing, sink: &mut Sink) {
    let held = one.records.visits.iter().filter(|(_, visit)| is_held(one, visit));
    let latest = held.map(|(date, _)| *date).filter(|date| *date <= closed).max();
    if let (Some(said), Some(latest)) = (one.open(&closing.last_visit), latest)
        && latest != *said.value
    {
        let message = Message::new("the last visit was on {}", [day(latest)]);
        sink.report(&OTHER_LAST_VISIT, said.span, message)
            .hint("look at last_visit, and at the dates of the visits");
    }
    let Some(named) = one.open(&closing.final_assessment) else { return };
    let key = RecordKey::Assessment(one.reference.to_owned(), *named.value);
    if !one.draft.has(&key) {
        let message = Message::new("there is no assessment of {}", [day(*named.value)]);
        sink.report(&NO_SUCH_ASSESSMENT, named.span, message)
            .hint("name the file of an assessment by its day");
    }
}

/// What the end of Portage should have ended.
fn after(one: &OneChild<'_>, closed: Date, sink: &mut Sink) {
    let records = one.records;
    // After a child has come back there is a referral later than the closing.
    if records.referrals.keys().any(|name| name.on >= closed) {
        return;
    }
    let visits = records.visits.iter().filter(|(_, visit)| is_held(one, visit));
    let visits = visits.map(|(date, visit)| (*date, visit.file));
    let charts = records.charts.iter().map(|(name, chart)| (name.on, chart.file));
    for (date, file) in visits.chain(charts).filter(|(date, _)| *date > closed) {
        let message = Message::new("{} is after the closing of {}", [day(date), day(closed)]);
        sink.report(&AFTER_CLOSING, Span::top(file), message).hint("look at both dates");
    }
    for goal in records.goals.values() {
        let open = *one.open(&goal.status) == GoalStatus::WorkingOn;
        if open && closed <= one.today {
            let message = Message::new("Portage ended on {}, and this goal is open", [day(closed)]);
            sink.report(&GOALS_OPEN, one.open(&goal.set).span, message)
                .hint("give it a status and the day after ended");
        }
    }
}
