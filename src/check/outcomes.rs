//! Outcomes of plans, and what was seen of them: dated, told apart, served by something, and looked at
//! every one.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Message, Sink, quote, word};
use crate::model::{Date, Draft, OutcomeResult, OutcomeSeen, SmartOutcome};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{FileId, Span, Spanned};

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;
use super::{goals, wording};

rules! {
    NO_DATE "E01" Error "an outcome has no date"
        "An outcome says by when, so that everybody looks at it on the same day. Add by with the date: a term ahead in a support plan, a year or the end of a phase in an EHC plan."
    SAME_ID "E02" Error "two outcomes of a plan have the same id"
        "Provision, sessions and reviews point at an outcome by its id. With one id for two, nobody could say which of them was reached."
    DATE_FIRST "E03" Error "an outcome's date is not after its plan"
        "An outcome is hoped for in time to come. Look at the year and the month, and at the date in the file's name."
    UNKNOWN_OUTCOME "E04" Error "a record names an outcome that the plan does not have"
        "The word is the id of an outcome in the plan itself. Correct it, or add the outcome to the plan."
    UNSERVED "E05" Warning "nothing is given towards an outcome"
        "The thread runs from need to outcome to provision: each outcome has at least one line of provision that names it. Add one, or ask whether the outcome belongs in the plan."
    NOT_LOOKED_AT "E06" Warning "a review leaves an outcome out"
        "Every outcome of the plan is looked at, the slow ones above all. Add a line for it; not-seen says that nobody could look this time."
    SEEN_TWICE "E07" Error "an outcome is looked at twice in one review"
        "Two lines about one outcome cannot both be right. Join them into one."
    NO_EVIDENCE "E08" Warning "an outcome is met and nothing says how anybody knows"
        "Write what was seen: how often, on which days, where, with whom. It is worth celebrating, and the next school will ask."
    NO_FULL_MARK "E09" Error "more than a hundred per cent"
        "Attendance is how much of the possible time the pupil was in school, from 0 to 100."
}

/// Holds what every plan of every child hopes for, and what was seen of it, to the rules of this
/// theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    // What could not be read of a plan is missing from it, and would seem not to be there.
    let broken = super::broken_files(sink);
    for one in OneChild::each(draft, context, grant) {
        plans(&one, &broken, sink);
        looked_at(&one, &broken, sink);
    }
}

/// The files in which an error was found.
type Broken = BTreeSet<FileId>;

fn plans(one: &OneChild<'_>, broken: &Broken, sink: &mut Sink) {
    for (name, plan) in &one.records.support_plans {
        outcomes(one, name.on, &plan.outcomes, sink);
        if broken.contains(&plan.file) {
            continue;
        }
        let lines = plan.provision.iter().map(|line| one.open(&line.serves).as_slice());
        served(one, &plan.outcomes, &lines.collect::<Vec<_>>(), sink);
        percent(one.open(&plan.attendance).as_ref(), sink);
    }
    for (name, plan) in &one.records.ehc_plans {
        outcomes(one, name.on, &plan.outcomes, sink);
        if broken.contains(&plan.file) {
            continue;
        }
        let lines = plan.provision.iter().chain(&plan.health_provision);
        let lines = lines.map(|line| one.open(&line.serves).as_slice());
        served(one, &plan.outcomes, &lines.collect::<Vec<_>>(), sink);
    }
    for (name, report) in &one.records.reports {
        outcomes(one, name.on, &report.outcomes, sink);
        // A request may hope for something and ask others what it takes.
        if broken.contains(&report.file) || report.provision.is_empty() {
            continue;
        }
        let lines = report.provision.iter().map(|line| one.open(&line.serves).as_slice());
        served(one, &report.outcomes, &lines.collect::<Vec<_>>(), sink);
    }
    for (name, plan) in &one.records.idp_contributions {
        outcomes(one, name.on, &plan.outcomes, sink);
        if broken.contains(&plan.file) {
            continue;
        }
        let lines = plan.provision.iter().map(|line| one.open(&line.serves).as_slice());
        served(one, &plan.outcomes, &lines.collect::<Vec<_>>(), sink);
    }
}

fn looked_at(one: &OneChild<'_>, broken: &Broken, sink: &mut Sink) {
    let sound = |file: FileId| !broken.contains(&file);
    for plan in one.records.support_plans.values().filter(|plan| sound(plan.file)) {
        if let Some(review) = &plan.review {
            seen(one, &plan.outcomes, &review.outcomes, one.open(&review.on).span, sink);
        }
    }
    for progress in one.records.outcome_progress.values() {
        let named = one.open(&progress.plan);
        if let Some((_, plan)) = one.ehc_plan(named).filter(|(_, plan)| sound(plan.file)) {
            seen(one, &plan.outcomes, &progress.outcomes, named.span, sink);
        }
    }
    for review in one.records.annual_reviews.values() {
        let named = one.open(&review.plan);
        if let Some((_, plan)) = one.ehc_plan(named).filter(|(_, plan)| sound(plan.file)) {
            seen(one, &plan.outcomes, &review.outcomes, named.span, sink);
        }
        percent(one.open(&review.attendance).as_ref(), sink);
    }
}

fn outcomes(one: &OneChild<'_>, from: Date, all: &[SmartOutcome], sink: &mut Sink) {
    let mut ids: BTreeMap<&str, Span> = BTreeMap::new();
    for outcome in all {
        let id = one.open(&outcome.id);
        if let Some(first) = ids.insert(&id.value, id.span) {
            let message = Message::new("there are two outcomes {}", [quote(&id.value)]);
            sink.report(&SAME_ID, id.span, message)
                .also(first, "the first stands here")
                .hint("give each outcome an id of its own");
        }
        match one.open(&outcome.by) {
            None => {
                let message = Message::new("the outcome {} has no date", [quote(&id.value)]);
                sink.report(&NO_DATE, id.span, message).hint("add by: and the date");
            }
            Some(by) if by.value <= from => {
                let day = word(by.value.to_string());
                let message = Message::new("{} is not after the plan", [day]);
                sink.report(&DATE_FIRST, by.span, message).hint("look at the year and the month");
            }
            Some(_) => {}
        }
        goals::sentence(one, goals::Parts::of_outcome(one, outcome), sink);
        let does = one.open(&outcome.does);
        wording::masking(does, does.span, sink);
    }
}

/// Every line of provision serves outcomes that there are, and every outcome is served.
fn served(one: &OneChild<'_>, all: &[SmartOutcome], lines: &[&[Spanned<String>]], sink: &mut Sink) {
    for named in lines.iter().copied().flatten() {
        known(one, all, named, sink);
    }
    for id in all.iter().map(|outcome| one.open(&outcome.id)) {
        if !lines.iter().copied().flatten().any(|named| named.value == id.value) {
            let message = Message::new("no provision serves {}", [quote(&id.value)]);
            sink.report(&UNSERVED, id.span, message).hint("name it after for in a line");
        }
    }
}

fn known(one: &OneChild<'_>, all: &[SmartOutcome], named: &Spanned<String>, sink: &mut Sink) {
    if !all.iter().any(|outcome| one.open(&outcome.id).value == named.value) {
        let message = Message::new("{} is no outcome of this plan", [quote(&named.value)]);
        let ids: Vec<&str> = all.iter().map(|outcome| one.open(&outcome.id).as_str()).collect();
        sink.report(&UNKNOWN_OUTCOME, named.span, message)
            .hint(Message::new("the outcomes are {}", [quote(ids.join(", "))]));
    }
}

/// What was seen of the outcomes of a plan; what is left out is said at the place of the review.
fn seen(
    one: &OneChild<'_>,
    all: &[SmartOutcome],
    lines: &[OutcomeSeen],
    at: Span,
    sink: &mut Sink,
) {
    let mut looked: BTreeMap<&str, Span> = BTreeMap::new();
    for line in lines {
        let named = one.open(&line.outcome);
        known(one, all, named, sink);
        if let Some(first) = looked.insert(&named.value, named.span) {
            let message = Message::new("{} is looked at twice", [quote(&named.value)]);
            sink.report(&SEEN_TWICE, named.span, message)
                .also(first, "the first stands here")
                .hint("join the two lines into one");
        }
        let met = *one.open(&line.result) == OutcomeResult::Met;
        if met && one.open(&line.evidence).is_none() {
            let message = Message::new("{} is met, and nothing says how", [quote(&named.value)]);
            sink.report(&NO_EVIDENCE, named.span, message).hint("add evidence: what was seen");
        }
    }
    for id in all.iter().map(|outcome| one.open(&outcome.id)) {
        if !looked.contains_key(id.as_str()) {
            let message = Message::new("nothing is said about {}", [quote(&id.value)]);
            sink.report(&NOT_LOOKED_AT, at, message)
                .also(id.span, "the outcome stands here")
                .hint("add a line for it; not-seen says that nobody could look this time");
        }
    }
}

fn percent(said: Option<&Spanned<u16>>, sink: &mut Sink) {
    if let Some(said) = said.filter(|said| said.value > 100) {
        let message = Message::new("{} per cent is more than all", [word(said.value.to_string())]);
        sink.report(&NO_FULL_MARK, said.span, message).hint("write a number from 0 to 100");
    }
}
