//! Personal education plans: in time, with the learner's own view, with targets that two people would
//! see alike, and with actions that are done.

use crate::diag::{Message, Sink, quote, word};
use crate::model::{
    Choice, Date, DeadlineName, DeadlineUnit, Draft, Entry, LimitName, Pep, PepKind, SchoolYear,
    TermDays, TookPart,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::looked_after::{aged, in_care, usual_year};
use super::one_child::OneChild;
use super::pep_targets;
use super::rule::rules;
use super::schooling;

rules! {
    LATE_FIRST "VS54" Warning "a first personal education plan came late"
        "A plan is begun within ten working days of coming into care, whoever does it, so that it is there for the first review of the care plan at 20 working days. Say under late_because why it was later; the service counts these."
    NO_PLAN "VS55" Warning "a child in care has no personal education plan"
        "Every child in care from three to eighteen has one, begun within ten working days of coming into care (statutory guidance, 2018). Ring the designated teacher and the social worker and agree on a day."
    NO_PLAN_THIS_TERM "VS56" Warning "a personal education plan was not looked at in its time"
        "In England plans are looked at every term; pep-review in rules.yaml may say otherwise. Agree on a day; if the term had none for a good reason, write it under late_because in the next one."
    TERM_AND_DAY "VS57" Warning "a plan's term does not fit its day"
        "Autumn is from September to December, spring from January to Easter, summer from Easter to August. Correct the term, or the day in the file's name."
    NO_LEARNERS_VIEW "VS58" Warning "a plan has nothing from the learner"
        "The plan is the learner's own. Write what the learner says, or how a young child or one without words showed it. If the learner chose not to, took_part says so."
    NEXT_TOO_LATE "RN16" Warning "the next plan is later than the rules allow"
        "In England a personal education plan is looked at every term (statutory guidance Promoting the education of looked-after children, 2018); pep-review in rules.yaml may say otherwise. Agree on an earlier day."
    NEXT_FIRST "VS59" Error "the next plan comes before this one"
        "The day after next is later than the day in the file's name."
    PLAN_OVERDUE "VS60" Warning "a personal education plan is overdue"
        "The last plan named a day for the next one, and that day has passed. Agree on another with the school, the carers and the social worker, and put it after next."
    ACTION_UNDATED "VS61" Warning "an action of a plan has no day"
        "What has no day is seldom done. Add by with a day."
    ACTION_OVERDUE "VS62" Warning "an action of a plan is overdue"
        "Ring whoever has taken it on. When it is done, add done with the day; if it is no longer wanted, take it out at the next plan."
    QUALITY "VS63" Error "the quality of a plan does not follow from its criteria"
        "Green is for a plan that meets every criterion; amber for one that misses at most two (or what rules.yaml says after pep-amber-misses), neither of them the learner's view or the targets; anything else is red. Correct the colour, or the criteria under met."
    CRITERION_UNSEEN "VS64" Error "a criterion counts as met and the plan shows that it is not"
        "The learner's view counts when something stands under its heading; targets count when each has a measure and a day. Correct what is met, or add what is missing."
}

/// Holds every personal education plan to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (day, plan) in &one.records.peps {
            of_plan(&one, day.on, plan, sink);
            actions(&one, plan, sink);
            pep_targets::quality(&one, plan, sink);
        }
        first(&one, sink);
        last(&one, sink);
        this_term(&one, sink);
    }
}

fn of_plan(one: &OneChild<'_>, day: Date, plan: &Entry<Pep>, sink: &mut Sink) {
    schooling::year(one, one.open(&plan.year), day, sink);
    let term = one.open(&plan.term);
    let fits = |days: &TermDays| days.term == term.value && days.first <= day && day <= days.last;
    let terms = one.clock.map(|clock| clock.limits().terms(day)).unwrap_or_default();
    if !terms.is_empty() && !terms.iter().any(fits) {
        let words = [word(day.to_string()), word(term.value.word())];
        let message = Message::new("{} is not in the {} term", words);
        sink.report(&TERM_AND_DAY, term.span, message)
            .hint("correct the term, or the day in the file's name");
    }
    let chose = one.open(&plan.took_part).value == TookPart::ChoseNotTo;
    if one.open(&plan.learners_view).is_empty() && !chose {
        sink.report(&NO_LEARNERS_VIEW, Span::top(plan.file), "nothing stands under Learner's view")
            .hint("write what the learner says, or how it was shown");
    }
    if let Some(next) = one.open(&plan.next).as_ref().filter(|next| next.value <= day) {
        let message = Message::new("{} is not after this plan", [word(next.value.to_string())]);
        sink.report(&NEXT_FIRST, next.span, message).hint("look at the year and the month");
    }
    if let Some(next) = one.open(&plan.next)
        && latest_next(one, day).is_some_and(|latest| next.value > latest)
    {
        let words = [word(next.value.to_string()), one.length(DeadlineName::PepReview)];
        let message = Message::new("{} is more than {} on", words);
        sink.report(&NEXT_TOO_LATE, next.span, message).hint("agree on an earlier day");
    }
}

/// The last day on which the plan after one of this day is in time: the end of the next term, where plans are
/// counted by terms.
fn latest_next(one: &OneChild<'_>, day: Date) -> Option<Date> {
    let clock = one.clock?;
    if clock.length(DeadlineName::PepReview)?.unit != DeadlineUnit::Terms {
        return one.due(DeadlineName::PepReview, day);
    }
    // A school year has three terms, so half a year on another one has begun.
    let ahead = day.saturating_add(jiff::Span::new().days(182));
    let terms = [day, ahead].into_iter().flat_map(|day| clock.limits().terms(day));
    let later = terms.filter(|term| term.first > day);
    later.min_by_key(|term| term.first).map(|term| term.last)
}

fn actions(one: &OneChild<'_>, plan: &Pep, sink: &mut Sink) {
    for action in &plan.actions {
        let what = one.open(&action.what);
        match one.open(&action.by) {
            None => {
                let message = Message::new("{} has no day", [quote(&what.value)]);
                sink.report(&ACTION_UNDATED, what.span, message).hint("add by: and a day");
            }
            Some(by) if by.value < one.today && one.open(&action.done).is_none() => {
                let words = [quote(&what.value), word(by.value.to_string())];
                let message = Message::new("{} was to be done by {}", words);
                sink.report(&ACTION_OVERDUE, by.span, message)
                    .hint("add done: and the day, or agree on another day");
            }
            Some(_) => {}
        }
    }
}

/// The first plan is counted from the first day in care; earlier ones may be kept elsewhere.
fn first(one: &OneChild<'_>, sink: &mut Sink) {
    if !one.all_read("personal education plan", one.records.peps.len()) {
        return;
    }
    for (day, plan) in &one.records.peps {
        let kind = one.open(&plan.kind);
        let Some(care) = in_care(one, day.on) else { continue };
        let into_care = *one.open(&care.into_care).value;
        let Some(due) = one.due(DeadlineName::PepFirst, into_care) else { continue };
        let said = one.open(&plan.late_because).is_some();
        if kind.value == PepKind::Initial && day.on > due && !said && reaches(one, due) {
            let message = Message::new("it was due by {}", [word(due.to_string())]);
            sink.report(&LATE_FIRST, kind.span, message)
                .hint("say why under late_because, for the team alone");
        }
    }
    let Some(care) = in_care(one, one.today) else { return };
    let Some(due) = one.due(DeadlineName::PepFirst, *one.open(&care.into_care).value) else {
        return;
    };
    if one.records.peps.is_empty() && due < one.today && reaches(one, one.today) {
        let message = Message::new("a plan was due by {}", [word(due.to_string())]);
        sink.report(&NO_PLAN, Span::top(care.file), message)
            .hint("agree on a day with the designated teacher and the social worker");
    }
}

/// Whether a child has a plan at this age.
fn reaches(one: &OneChild<'_>, on: Date) -> bool {
    aged(one, on, LimitName::PepFrom, LimitName::PepUntil) == Some(true)
        && usual_year(one, on).is_some_and(|year| year >= SchoolYear::Nursery)
}

/// The last plan's own day for the next one.
fn last(one: &OneChild<'_>, sink: &mut Sink) {
    let mut plans = one.records.peps.iter().rev();
    let Some((_, plan)) = plans.find(|(day, _)| day.on <= one.today) else { return };
    let next = one.open(&plan.next).as_ref().filter(|next| next.value < one.today);
    if let Some(next) = next.filter(|_| in_care(one, one.today).is_some()) {
        let message = Message::new("a plan was due on {}", [word(next.value.to_string())]);
        sink.report(&PLAN_OVERDUE, next.span, message).hint("agree on another day");
    }
}

/// A term that is nearly over, or has just ended, without a plan of a child who was in care for all
/// of it.
fn this_term(one: &OneChild<'_>, sink: &mut Sink) {
    let plans = &one.records.peps;
    if plans.is_empty() || !one.all_read("personal education plan", plans.len()) {
        return;
    }
    let Some(care) = in_care(one, one.today) else { return };
    let Some(clock) = one.clock else { return };
    let Some(length) = clock.length(DeadlineName::PepReview) else { return };
    if length.unit != DeadlineUnit::Terms {
        return since_the_last(one, Span::top(care.file), sink);
    }
    let into_care = *one.open(&care.into_care).value;
    let first_known = plans.keys().next().map_or(one.today, |day| day.on);
    let terms = clock.limits().terms(one.today).into_iter();
    let asked = terms.filter(|term| term.asked <= one.today);
    let Some(term) = asked.max_by_key(|term| term.first).filter(|term| reaches(one, term.first))
    else {
        return;
    };
    let in_term = plans.keys().any(|day| term.first <= day.on && day.on <= term.last);
    if !in_term && into_care < term.first && first_known < term.first {
        let message = Message::new("the {} term has no plan", [word(term.term.word())]);
        sink.report(&NO_PLAN_THIS_TERM, Span::top(care.file), message)
            .hint("agree on a day with the school, the carers and the social worker");
    }
}

/// Where plans are not counted by terms, the next one is due so long after the last.
fn since_the_last(one: &OneChild<'_>, at: Span, sink: &mut Sink) {
    let mut plans = one.records.peps.keys().rev();
    let Some(last) = plans.find(|day| day.on <= one.today) else { return };
    let due = one.due(DeadlineName::PepReview, last.on).filter(|due| *due < one.today);
    if let Some(due) = due.filter(|due| reaches(one, *due)) {
        let message = Message::new("another plan was due by {}", [word(due.to_string())]);
        sink.report(&NO_PLAN_THIS_TERM, at, message)
            .hint("agree on a day with the school, the carers and the social worker");
    }
}
