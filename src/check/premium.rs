//! The premium: spent within what was given and its time, tied to a target, and looked back on.

use std::collections::BTreeSet;

use crate::diag::{Message, Sink, quote, word};
use crate::model::{
    Choice, Date, Draft, Entry, Pounds, PremiumKind, PremiumPlus, PremiumUse, SchoolYear,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Spanned;

use super::Context;
use super::care::order_of;
use super::links::did_you_mean;
use super::looked_after::usual_year;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    OVERSPENT "VS49" Error "more of a premium is used than was given"
        "The costs of all uses together are not above the amount given. If somebody else pays the rest, say so in note; then nothing is said here."
    UNSPENT "VS50" Warning "a premium was not used up in its time"
        "What is left of the pupil premium plus on 31 March goes back to the department. If it went to something else for this learner, add it; or say why in note."
    NO_IMPACT "VS51" Warning "a use of a premium is over and nothing says what came of it"
        "The Virtual School Head answers for what the premium does for each child. Ask the school what changed for this learner, and write it after impact."
    WRONG_PREMIUM "VS52" Warning "a premium does not fit the year of school"
        "The early years premium is for the time before Reception, pupil premium plus for Reception to Year 11, and another one for the time after."
    NO_SUCH_TARGET "VS53" Error "a record serves a target that is in no plan"
        "Targets are named by the id that they have in a personal education plan of this learner. Correct the word, or add the target to the plan."
}

/// Holds every premium, and every link to a target of a plan, to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        let targets = targets(&one);
        for premium in one.records.premium_plus.values() {
            spent(&one, premium, sink);
            fits(&one, premium, sink);
            for used in &premium.uses {
                outcome(&one, used, sink);
                serves(targets.as_ref(), one.open(&used.target).as_ref(), sink);
            }
        }
        for intervention in one.records.interventions.values() {
            serves(targets.as_ref(), one.open(&intervention.target).as_ref(), sink);
        }
    }
}

fn spent(one: &OneChild<'_>, premium: &Entry<PremiumPlus>, sink: &mut Sink) {
    let (from, to) = (one.open(&premium.from), one.open(&premium.to));
    order_of(from.value, to.value, to.span, sink);
    let given = one.open(&premium.given);
    let costs = premium.uses.iter().map(|used| u64::from(one.open(&used.cost).pence()));
    let spent: u64 = costs.sum();
    if one.open(&premium.note).is_some() {
        return;
    }
    let amount = u64::from(given.value.pence());
    let sums = || [word(shown(spent)), word(given.value.to_string())];
    if spent > amount {
        let message = Message::new("{} is used, and {} was given", sums());
        sink.report(&OVERSPENT, given.span, message)
            .hint("correct a cost, or say in note who pays the rest");
    } else if spent < amount && to.value < one.today {
        let message = Message::new("{} was used of {}", sums());
        sink.report(&UNSPENT, given.span, message)
            .hint("add what else it was used for, or say why in note");
    }
}

fn shown(pence: u64) -> String {
    let text = format!("{}.{:02}", pence / 100, pence % 100);
    Pounds::parse(&text).map_or(text, |sum| sum.to_string())
}

fn fits(one: &OneChild<'_>, premium: &PremiumPlus, sink: &mut Sink) {
    let (kind, from, to) =
        (one.open(&premium.kind), one.open(&premium.from).value, one.open(&premium.to).value);
    let Some(usual) = usual_year(one, from) else { return };
    let fits = |on: Date| {
        let year = usual_year(one, on).unwrap_or(usual);
        match kind.value {
            PremiumKind::EarlyYears => year <= SchoolYear::Nursery,
            PremiumKind::PupilPremiumPlus => {
                (SchoolYear::Reception..=SchoolYear::Year11).contains(&year)
            }
            PremiumKind::Post16 => year >= SchoolYear::Year12,
        }
    };
    if !fits(from) && !fits(to) {
        let words = [word(kind.value.word()), word(usual.word())];
        let message = Message::new("{} is not given in {}", words);
        sink.report(&WRONG_PREMIUM, kind.span, message).hint("correct the kind or the days");
    }
}

fn outcome(one: &OneChild<'_>, used: &PremiumUse, sink: &mut Sink) {
    let over = one.open(&used.to).as_ref().filter(|to| to.value < one.today);
    if let Some(to) = over.filter(|_| one.open(&used.impact).is_none()) {
        let day = word(to.value.to_string());
        let message = Message::new("it was over on {} and nothing says what came of it", [day]);
        sink.report(&NO_IMPACT, to.span, message).hint("add impact: what changed for the learner");
    }
}

/// The ids of all targets of all plans; `None` while some plan could not be read.
fn targets<'d>(one: &OneChild<'d>) -> Option<BTreeSet<&'d str>> {
    let plans = &one.records.peps;
    let targets = plans.values().flat_map(|plan| &plan.targets);
    let ids = targets.map(|target| one.open(&target.id).value.as_str());
    one.all_read("personal education plan", plans.len()).then(|| ids.collect())
}

fn serves(targets: Option<&BTreeSet<&str>>, target: Option<&Spanned<String>>, sink: &mut Sink) {
    let (Some(targets), Some(target)) = (targets, target) else { return };
    if !targets.contains(target.value.as_str()) {
        let message =
            Message::new("{} is no target of this learner's plans", [quote(&target.value)]);
        let found = sink.report(&NO_SUCH_TARGET, target.span, message);
        did_you_mean(found, target, targets.iter().copied());
    }
}
