//! Reviews: in time, in order, and with the parents' own view.

use std::collections::BTreeMap;

use crate::diag::{Message, Sink, number, path, quote, reference, word};
use crate::model::{Date, Draft, Entry, ObservationValue, Review};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::deadlines::grace_days;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    PERIOD "V21" Error "a review's period is the wrong way round"
        "The day after from is the first that the review looks back on, and the one after to is the last."
    PERIOD_BEYOND "V22" Error "a review looks back on days that have not been"
        "The period ends on the day of the review or before."
    NEXT_FIRST "V23" Error "the next review comes before this one"
        "The date after next_review is later than the review itself."
    OVERDUE "V24" Warning "a review is overdue"
        "Families and the council count on reviews at the interval that rules.yaml or service.yaml gives. Plan one with the family, or move next_review if you have agreed another day."
    LATER_ASSESSMENT "V25" Error "a review rests on an assessment made after it"
        "A review can tell only what was known by then. Name an earlier assessment, or look at the dates of both files."
    NO_PARENTS_VIEW "V26" Warning "a review has nothing from the parents"
        "The parents' view is half of a review: what has gone well, what worries them, what matters next. If they would rather not, write that under the heading."
    NO_CHILDS_VIEW "V34" Warning "a review has nothing from the child"
        "Every child has a view and shows it: by what is chosen, refused, looked at, gone back to. Write what was shown and how it was asked."
    NO_STRENGTHS "V35" Warning "a review says nothing of strengths"
        "Strengths come first, because everything that helps is built on them. Write them under Strengths and interests."
    OLD_ASSESSMENT "V36" Warning "a review rests on an assessment from before its period"
        "What the child could do before the period began says nothing of what came of it. Look at the checklist again, and name the newer assessment."
    NEXT_ENDED "V27" Error "a goal for the next period had ended already"
        "Goals named after next_goals are worked on from the review onwards. One that ended before belongs under goals."
    NO_NEXT_GOALS "V28" Warning "a review sets no goals for the next period"
        "A family leaves a review knowing what comes next. Name long-term goals after next_goals, each with a file of its own."
    NOTHING_SEEN "V29" Warning "a review rests on an assessment of which nothing was looked at"
        "Every line of the assessment says not-seen, so the review has no picture of what the child can do. Write what you saw into the assessment first, or name another one."
    SAME_CHECKLIST "V30" Error "a review rests on two assessments by one checklist"
        "A review shows the latest assessment by a checklist beside the earlier ones of itself. After other_assessments stand those by other checklists."
}

/// Holds every review to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (date, review) in &one.records.reviews {
            dates(&one, *date, review, sink);
            one_a_checklist(&one, review, sink);
            nothing_seen(&one, review, sink);
            content(&one, *date, review, sink);
        }
        // A pupil's plans have reviews of their own kind.
        if one.in_portage() {
            overdue(&one, sink);
        }
    }
}

fn dates(one: &OneChild<'_>, date: Date, review: &Review, sink: &mut Sink) {
    let (from, to) = (one.open(&review.period.from), one.open(&review.period.to));
    let day = |date: Date| word(date.to_string());
    if from.value > to.value {
        let message = Message::new("the period ends on {}, before it begins", [day(to.value)]);
        sink.report(&PERIOD, to.span, message).hint("change the two dates round");
    } else if to.value > date {
        let message = Message::new("the period ends on {}, after the review", [day(to.value)]);
        sink.report(&PERIOD_BEYOND, to.span, message).hint("end it on the day of the review");
    }
    let next = one.open(&review.next_review);
    if next.value <= date {
        let message = Message::new("{} is not after this review", [day(next.value)]);
        sink.report(&NEXT_FIRST, next.span, message).hint("look at the year and the month");
    }
    let assessment = one.open(&review.assessment);
    if assessment.value < from.value {
        let words = [day(assessment.value), day(from.value)];
        let message = Message::new("{} is before the period, which begins on {}", words);
        sink.report(&OLD_ASSESSMENT, assessment.span, message)
            .hint("look at the checklist again, and name the newer assessment");
    }
    for assessment in rests_on(one, review) {
        if assessment.value > date {
            let message = Message::new("{} is after this review", [day(assessment.value)]);
            sink.report(&LATER_ASSESSMENT, assessment.span, message)
                .hint("name an earlier assessment");
        }
    }
}

/// The days of all assessments that a review rests on.
fn rests_on<'d>(one: &OneChild<'d>, review: &'d Review) -> impl Iterator<Item = &'d Spanned<Date>> {
    std::iter::once(one.open(&review.assessment)).chain(one.open(&review.other_assessments))
}

/// Of each checklist a review tells the latest assessment and compares it with the earlier ones, so
/// that a second one of the same checklist would be told twice.
fn one_a_checklist(one: &OneChild<'_>, review: &Review, sink: &mut Sink) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for date in rests_on(one, review) {
        let Some(assessment) = one.records.assessments.get(&date.value) else { continue };
        let checklist = one.open(&assessment.checklist).value.as_str();
        if let Some(first) = seen.insert(checklist, date.span) {
            let names = [word(date.value.to_string()), reference(checklist)];
            let message = Message::new("the assessment of {} is by {} too", names);
            sink.report(&SAME_CHECKLIST, date.span, message)
                .also(first, "the first one by it is named here")
                .hint("name the later of the two, and take the other away");
        }
    }
}

/// An assessment as it was made, with nothing written into it.
fn nothing_seen(one: &OneChild<'_>, review: &Review, sink: &mut Sink) {
    let on = one.open(&review.assessment);
    let Some(assessment) = one.records.assessments.get(&on.value) else { return };
    let mut seen = assessment.observations.iter().map(|seen| one.open(&seen.value).value());
    if seen.all(|value| value == ObservationValue::NotSeen) {
        let day = word(on.value.to_string());
        let message = Message::new("in the assessment of {} nothing was looked at yet", [day]);
        let file = format!("children/{}/assessments/{}.yaml", one.reference, on.value);
        sink.report(&NOTHING_SEEN, on.span, message)
            .hint(Message::new("write what you saw into {}", [path(file)]));
    }
}

fn content(one: &OneChild<'_>, date: Date, review: &Entry<Review>, sink: &mut Sink) {
    if one.open(&review.parents_view).is_empty() {
        sink.report(&NO_PARENTS_VIEW, Span::top(review.file), "nothing stands under Parents' view")
            .hint("ask what has gone well, what worries them and what matters next");
    }
    if one.open(&review.childs_view).is_empty() {
        sink.report(&NO_CHILDS_VIEW, Span::top(review.file), "nothing stands under Child's view")
            .hint("write what the child showed: chose, refused, went back to");
    }
    if one.open(&review.strengths).is_empty() {
        let message = "nothing stands under Strengths and interests";
        sink.report(&NO_STRENGTHS, Span::top(review.file), message)
            .hint("write what the child likes and is good at");
    }
    let next = one.open(&review.next_goals);
    if next.is_empty() {
        sink.report(&NO_NEXT_GOALS, Span::top(review.file), "the review sets no goals")
            .hint("name long-term goals after next_goals");
    }
    for slug in next {
        let goal = one.records.goals.get(&slug.value);
        let ended = goal.and_then(|goal| one.open(&goal.ended).as_ref());
        if let Some(ended) = ended.filter(|ended| ended.value < date) {
            let message =
                Message::new("{} ended on {}", [quote(&slug.value), word(ended.value.to_string())]);
            sink.report(&NEXT_ENDED, slug.span, message)
                .hint("move it to goals, or look at the dates");
        }
    }
}

/// A review is due on the day that the last one names, or so many months after the start, and may be
/// some days late if the rules say so.
fn overdue(one: &OneChild<'_>, sink: &mut Sink) {
    let grace = jiff::Span::new().days(grace_days(one));
    let mut reviews = one.records.reviews.iter().rev();
    let last = reviews.find(|(date, _)| **date <= one.today);
    if let Some((_, review)) = last {
        let due = one.open(&review.next_review);
        if due.value.saturating_add(grace) < one.today {
            let message = Message::new("a review was due on {}", [word(due.value.to_string())]);
            sink.report(&OVERDUE, due.span, message).hint("plan it with the family");
        }
        return;
    }
    let Some(months) = one.draft.review_months(one.grant()) else { return };
    let Some(started) = one.open(&one.child().started) else { return };
    let wait = jiff::Span::new().months(i64::from(months));
    if started.value.saturating_add(wait).saturating_add(grace) < one.today && !unread(one) {
        let message = Message::new(
            "{} months after the start there is no review",
            [number(usize::from(months))],
        );
        sink.report(&OVERDUE, started.span, message).hint("plan it with the family");
    }
}

/// Whether a review is there that could not be read.
fn unread(one: &OneChild<'_>) -> bool {
    let mut known = one.draft.files.keys().chain(&one.draft.unread);
    known.any(|key| key.kind() == "review" && key.child() == Some(one.reference))
}
