//! Targets of personal education plans: something that can be seen, with a measure and a day, looked
//! at again in the next plan; and the quality that follows from the criteria.

use std::collections::BTreeMap;

use crate::diag::{Message, Sink, quote, reference, word};
use crate::model::{
    Choice, Date, Dated, Draft, Entry, LimitName, Pep, PepCriterion, PepKind, PepQuality,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::goals;
use super::links::did_you_mean;
use super::one_child::OneChild;
use super::peps::{CRITERION_UNSEEN, QUALITY};
use super::rule::rules;

rules! {
    NO_TARGETS "VS65" Warning "a plan sets no targets"
        "A learner leaves a meeting knowing what comes next, and who helps. Two or three targets that matter are enough."
    TARGET_UNSEEN "VS66" Error "a target cannot be observed"
        "Nobody can see a learner understand, know or improve, so two people would never agree whether the target is met. Write what the learner does when it happens: reads, writes, solves, asks, joins in."
    TARGET_UNDATED "VS67" Warning "a target has no day"
        "SMART targets are timed. Add by with the day on which you will look at it, usually that of the next plan."
    TARGET_UNMEASURED "VS68" Warning "a target does not say how you will know"
        "SMART targets can be measured. Add measure with a number, or with the thing that you will look at."
    TARGET_PAST "VS69" Error "a target is due before its plan"
        "The day after by is later than the day in the file's name."
    SAME_TARGET "VS70" Error "two targets of a plan have the same id"
        "The next plan and the premium name targets by their id. Give each a word of its own."
    TARGET_FORGOTTEN "VS71" Warning "a target of the last plan was not looked at"
        "The learner worked on it for a term. Say under last_targets what became of it, also when it was changed or is no longer wanted."
    NO_SUCH_LAST_TARGET "VS72" Error "a plan looks back on a target that the last one did not have"
        "The words after target are ids of the targets in the plan before this one. Correct the word."
}

/// Criteria that an amber plan may not miss.
const ALWAYS: &[PepCriterion] = &[PepCriterion::LearnersView, PepCriterion::Targets];

/// Holds the targets of every plan to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        let mut earlier: Option<&Entry<Pep>> = None;
        let all_read = one.all_read("personal education plan", one.records.peps.len());
        for (day, plan) in &one.records.peps {
            targets(&one, day, plan, sink);
            if let Some(last) = earlier.filter(|_| all_read) {
                looked_at(&one, last, plan, sink);
            }
            earlier = Some(plan);
        }
    }
}

fn targets(one: &OneChild<'_>, day: &Dated, plan: &Entry<Pep>, sink: &mut Sink) {
    if plan.targets.is_empty() {
        sink.report(&NO_TARGETS, Span::top(plan.file), "the plan sets no targets")
            .hint("agree on two or three with the learner");
    }
    let mut ids: BTreeMap<&str, Span> = BTreeMap::new();
    for target in &plan.targets {
        let (id, does) = (one.open(&target.id), one.open(&target.does));
        if let Some(first) = ids.insert(&id.value, id.span) {
            let message = Message::new("there are two targets {}", [reference(&id.value)]);
            sink.report(&SAME_TARGET, id.span, message)
                .also(first, "the first stands here")
                .hint("give each target a word of its own");
        }
        if let Some(entry) = goals::unseen(does) {
            let message = Message::new("nobody can see a learner {}", [quote(entry.words)]);
            sink.report(&TARGET_UNSEEN, does.span, message).hint(entry.instead);
        }
        if one.open(&target.measure).is_none() {
            let message = Message::new("nothing says how you will know {}", [reference(&id.value)]);
            sink.report(&TARGET_UNMEASURED, id.span, message)
                .hint("add measure: with a number or a thing to look at");
        }
        timed(day.on, id, one.open(&target.by).as_ref(), sink);
    }
}

fn timed(
    day: Date,
    id: &crate::source::Spanned<String>,
    by: Option<&crate::source::Spanned<Date>>,
    sink: &mut Sink,
) {
    match by {
        None => {
            let message = Message::new("the target {} has no day", [reference(&id.value)]);
            sink.report(&TARGET_UNDATED, id.span, message).hint("add by: and a day");
        }
        Some(by) if by.value <= day => {
            let message = Message::new("{} is not after this plan", [word(by.value.to_string())]);
            sink.report(&TARGET_PAST, by.span, message).hint("look at the year and the month");
        }
        Some(_) => {}
    }
}

/// Whether a plan looks back on every target of the plan before, and on no other.
fn looked_at(one: &OneChild<'_>, last: &Entry<Pep>, plan: &Entry<Pep>, sink: &mut Sink) {
    // A new time in care begins anew.
    if one.open(&plan.kind).value == PepKind::Initial {
        return;
    }
    let ids = |plan: &'_ Entry<Pep>| -> Vec<String> {
        plan.targets.iter().map(|target| one.open(&target.id).value.clone()).collect()
    };
    let before = ids(last);
    let seen: Vec<&str> =
        plan.last_targets.iter().map(|seen| one.open(&seen.target).value.as_str()).collect();
    for id in before.iter().filter(|id| !seen.contains(&id.as_str())) {
        let message = Message::new("nothing says what became of {}", [reference(id)]);
        sink.report(&TARGET_FORGOTTEN, Span::top(plan.file), message)
            .hint("add it under last_targets");
    }
    for seen in &plan.last_targets {
        let target = one.open(&seen.target);
        if !before.contains(&target.value) {
            let message = Message::new("the last plan has no target {}", [quote(&target.value)]);
            let found = sink.report(&NO_SUCH_LAST_TARGET, target.span, message);
            did_you_mean(found, target, before.iter().map(String::as_str));
        }
    }
}

/// Holds the colour of a plan to its criteria, and the criteria to what the plan shows.
pub(super) fn quality(one: &OneChild<'_>, plan: &Entry<Pep>, sink: &mut Sink) {
    let met = one.open(&plan.met);
    for criterion in met {
        if !shown(one, plan, criterion.value) {
            let name = [word(criterion.value.word())];
            let message = Message::new("{} counts as met, and the plan does not show it", name);
            sink.report(&CRITERION_UNSEEN, criterion.span, message)
                .hint("add what is missing, or take it out of met");
        }
    }
    let Some(quality) = one.open(&plan.quality) else { return };
    let Some(may_miss) = one.limit(LimitName::PepAmberMisses) else { return };
    let is_met = |criterion: &PepCriterion| met.iter().any(|one| one.value == *criterion);
    let misses = PepCriterion::ALL.iter().filter(|criterion| !is_met(criterion)).count();
    let follows = if misses == 0 {
        PepQuality::Green
    } else if misses <= usize::from(may_miss) && ALWAYS.iter().all(is_met) {
        PepQuality::Amber
    } else {
        PepQuality::Red
    };
    if quality.value != follows {
        let words = [word(quality.value.word()), word(follows.word())];
        let message = Message::new("the plan is called {}, and its criteria make it {}", words);
        sink.report(&QUALITY, quality.span, message)
            .hint("correct the colour, or the criteria under met");
    }
}

/// Whether a plan shows what a criterion asks for; true where only a person can say.
fn shown(one: &OneChild<'_>, plan: &Pep, criterion: PepCriterion) -> bool {
    match criterion {
        PepCriterion::LearnersView => !one.open(&plan.learners_view).is_empty(),
        PepCriterion::Targets => plan
            .targets
            .iter()
            .all(|target| one.open(&target.measure).is_some() && one.open(&target.by).is_some()),
        _ => true,
    }
}
