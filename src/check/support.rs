//! SEN support plans: rounds of assess, plan, do and review, in order, in time, and agreed with the
//! family.

use std::collections::BTreeMap;

use crate::diag::{Message, Sink, number, word};
use crate::model::{Date, Dated, DeadlineName, Draft, Entry, LimitName, SupportPlan};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    OUTCOME_COUNT "E21" Warning "a support plan has fewer than three outcomes or more than four"
        "Three or four outcomes are as many as a term, a class and a family can hold in mind. Join small ones, or keep the rest for the next round."
    REVIEWED_FIRST "E22" Error "a round was reviewed before it began"
        "A round is reviewed at its end. Look at the date of the review and at the one in the file's name."
    PAST_REVIEW "E23" Warning "a support plan is past its review date"
        "A plan that nobody has looked at goes stale, and the family waits. Hold the review and write it in, or move review_by if you have agreed another day with the family."
    REVIEW_BY_FIRST "E24" Error "a plan is to be reviewed before it begins"
        "The date after review_by is later than the plan itself."
    LONG_ROUND "E25" Warning "a round is longer than a term"
        "Schools meet parents at least three times a year to review the plan (SEND Code of Practice 2015, 6.65). Bring review_by forward."
    SAME_ROUND "E26" Error "two rounds have the same number"
        "Rounds are counted by their number, in evidence for an assessment above all. Give the later one the next number."
    ROUND_ORDER "E27" Warning "a later round has a lower number"
        "Rounds are numbered in the order in which they were agreed. Look at the number, and at the date in the file's name."
    NO_FAMILY_VIEW "E28" Warning "a support plan has nothing from the parents or the child"
        "The plan is made with the family: write what the parents think and how the child showed what matters. If they would rather not, write that under the heading."
    UNREVIEWED "E29" Warning "a round was never reviewed before the next began"
        "The next round rests on what the last one showed. Write its review in, even if it was short."
    LATE_OUTCOME "E30" Warning "an outcome of a support plan lies far beyond its review"
        "An outcome of a round can be looked at in its review. Make it smaller, so that it can be reached in a term, or move its date."
}

/// Holds every support plan to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (name, plan) in &one.records.support_plans {
            round(&one, name.on, plan, sink);
            views(&one, plan, sink);
        }
        numbers(&one, sink);
        reviewed(&one, sink);
    }
}

fn round(one: &OneChild<'_>, from: Date, plan: &Entry<SupportPlan>, sink: &mut Sink) {
    let outcomes = plan.outcomes.len();
    let bounds = [LimitName::OutcomesFewest, LimitName::OutcomesMost];
    if let [Some(fewest), Some(most)] = bounds.map(|name| one.limit(name).map(usize::from))
        && !(fewest..=most).contains(&outcomes)
    {
        let message = Message::new("the number of outcomes is {}", [number(outcomes)]);
        let hint = Message::new("write {} to {}", bounds.map(|name| one.spelt(name)));
        sink.report(&OUTCOME_COUNT, Span::top(plan.file), message).hint(hint);
    }
    let due = one.open(&plan.review_by);
    let day = |date: Date| word(date.to_string());
    if due.value <= from {
        let message = Message::new("{} is not after this plan", [day(due.value)]);
        sink.report(&REVIEW_BY_FIRST, due.span, message).hint("look at the year and the month");
    } else if one.due(DeadlineName::SupportRound, from).is_some_and(|latest| due.value > latest) {
        let words = [day(due.value), one.length(DeadlineName::SupportRound)];
        let message = Message::new("{} is more than {} after this plan", words);
        sink.report(&LONG_ROUND, due.span, message).hint("agree an earlier day with the family");
    }
    let beyond = one.days(LimitName::OutcomeBeyond).unwrap_or(i32::MAX);
    for by in plan.outcomes.iter().filter_map(|outcome| one.open(&outcome.by).as_ref()) {
        if due.value > from && (by.value - due.value).get_days() > beyond {
            let message = Message::new("{} is long after the review", [day(by.value)]);
            sink.report(&LATE_OUTCOME, by.span, message)
                .also(due.span, "the review is due here")
                .hint("make the outcome smaller, or bring its date forward");
        }
    }
    if let Some(on) = plan.review.as_ref().map(|review| one.open(&review.on))
        && *on.value < from
    {
        let message =
            Message::new("the review was on {}, before the round began", [day(*on.value)]);
        sink.report(&REVIEWED_FIRST, on.span, message)
            .hint("look at this date, and at the one in the file's name");
    }
}

fn views(one: &OneChild<'_>, plan: &Entry<SupportPlan>, sink: &mut Sink) {
    let said = [("Parents' view", &plan.parents_view), ("Child's view", &plan.childs_view)];
    for (heading, prose) in said {
        if one.open(prose).is_empty() {
            let message = Message::new("nothing stands under {}", [word(heading)]);
            sink.report(&NO_FAMILY_VIEW, Span::top(plan.file), message)
                .hint("write what they said, or how the child showed it");
        }
    }
}

fn numbers(one: &OneChild<'_>, sink: &mut Sink) {
    let mut first: BTreeMap<u16, Span> = BTreeMap::new();
    let mut highest = 0;
    for plan in one.records.support_plans.values() {
        let said = one.open(&plan.round);
        let shown = number(usize::from(said.value));
        if let Some(other) = first.insert(said.value, said.span) {
            let message = Message::new("there are two rounds with the number {}", [shown]);
            sink.report(&SAME_ROUND, said.span, message)
                .also(other, "the earlier one")
                .hint("give this one the next free number");
        } else if said.value < highest {
            let other = number(usize::from(highest));
            let message = Message::new("round {} is later than round {}", [shown, other]);
            sink.report(&ROUND_ORDER, said.span, message)
                .hint("look at the number, and at the date in the file's name");
        }
        highest = highest.max(said.value);
    }
}

/// The last round is reviewed in time, and each earlier one before the next. An EHC plan takes the
/// place of a round that was under way.
fn reviewed(one: &OneChild<'_>, sink: &mut Sink) {
    let plans: Vec<(&Dated, &Entry<SupportPlan>)> = one.records.support_plans.iter().collect();
    for pair in plans.windows(2) {
        let [(_, plan), (next, _)] = pair else { continue };
        if plan.review.is_none() {
            let round = one.open(&plan.round);
            let message = Message::new(
                "the next round began on {} and this one has no review",
                [word(next.on.to_string())],
            );
            sink.report(&UNREVIEWED, round.span, message).hint("add review");
        }
    }
    let Some((name, plan)) = plans.last() else { return };
    let due = one.open(&plan.review_by);
    let followed = one.records.ehc_plans.keys().any(|ehc| ehc.on > name.on);
    let over = due.value < one.today && plan.review.is_none() && !followed;
    if over && one.all_read("support plan", plans.len()) {
        let message = Message::new("the review was due on {}", [word(due.value.to_string())]);
        sink.report(&PAST_REVIEW, due.span, message).hint("hold it, and add review");
    }
}
