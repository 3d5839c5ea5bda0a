//! What holds for every record of practice alike: times that can be, actions that are kept, papers
//! that were handed on with somebody's agreement.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Message, Sink, quote, word};
use crate::model::{
    CaseAction, Date, Dated, Draft, Entry, HandedOn, Happened, Person, PersonId, Prose, RecordKey,
    Time,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    ENDS_FIRST "RF01" Error "something ends before it begins"
        "The time after to comes after the time after from, on the same day. One of the two is probably a slip."
    OVERDUE "RF02" Warning "an action is past its day and nobody has said that it is done"
        "People remember what was promised to them. Say done with the day on which it was done, or agree another day and change by."
    DONE_FIRST "RF03" Error "an action was done before it was agreed"
        "The day after done is not before the day of the record in which the action stands. What had been done already belongs in the text."
    DUE_FIRST "RF04" Error "an action is due before it was agreed"
        "The day after by is not before the day of the record in which the action stands. Look at the year: in December it is easily the wrong one."
    NOT_AGREED "RF05" Error "a paper about a child was handed on and nobody had agreed to it"
        "What is written about a child belongs to the family. Say under agreed_by who agreed, or under because on which other basis it was shared. If nobody was asked, tell whoever answers for confidentiality in your service today."
    NOT_RESPONSIBLE "RF06" Error "agreement comes from somebody without parental responsibility"
        "Only somebody with parental responsibility can agree to a referral, to the sharing of papers and to talks about a child. If the person has it, say parental_responsibility: yes beside the name in child.yaml."
    AGREED_LATER "RF07" Error "agreement comes after what it allows"
        "Families are asked before and not afterwards. If the day is right, talk about it with your senior; if it is a slip, correct it."
    YES_AND_NO "RF08" Error "one list says yes and no to the same name"
        "Nobody can act on it, and the next person will follow the line that they see first. Ask the family, and keep one line."
}

/// Holds what all records of practice share to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        times(&one, sink);
        all_actions(&one, sink);
        all_papers(&one, sink);
        agreements(&one, sink);
        lists(&one, sink);
    }
}

/// The latest record of a kind that has had its day.
pub(super) fn latest<'d, T>(
    one: &OneChild<'_>,
    all: &'d BTreeMap<Dated, Entry<T>>,
) -> Option<(Date, &'d Entry<T>)> {
    let mut past = all.iter().rev().filter(|(name, _)| name.on <= one.today);
    past.next().map(|(name, entry)| (name.on, entry))
}

/// Whether a record from one key up to another is there, even one with mistakes.
pub(super) fn has_between(draft: &Draft, first: &RecordKey, last: &RecordKey) -> bool {
    draft.files.range(first..last).next().is_some()
        || draft.unread.range(first..last).next().is_some()
}

/// A day as an argument of a message.
pub(super) fn day(date: Date) -> crate::diag::Arg {
    word(date.to_string())
}

/// Whether nothing is written in any of these texts.
pub(super) fn all_empty(texts: &[&Prose]) -> bool {
    texts.iter().all(|text| text.is_empty())
}

type Clock = Option<Spanned<Time>>;

fn times(one: &OneChild<'_>, sink: &mut Sink) {
    let records = one.records;
    let visits = records.initial_visits.values().map(|of| (one.open(&of.from), one.open(&of.to)));
    let play = records.play_observations.values();
    let play = play.map(|of| (one.open(&of.from), one.open(&of.to)));
    let advice = records.nursery_advice.values();
    let advice = advice.map(|of| (one.open(&of.from), one.open(&of.to)));
    let meetings = records.meetings.values().map(|of| (one.open(&of.from), one.open(&of.to)));
    visits.chain(play).chain(advice).chain(meetings).for_each(|both| clock(both, sink));
}

fn clock((from, to): (&Clock, &Clock), sink: &mut Sink) {
    if let (Some(from), Some(to)) = (from, to)
        && to.value <= from.value
    {
        let times = [word(to.value.to_string()), word(from.value.to_string())];
        let message = Message::new("it ends at {} and begins at {}", times);
        sink.report(&ENDS_FIRST, to.span, message).hint("look at from and to");
    }
}

fn all_actions(one: &OneChild<'_>, sink: &mut Sink) {
    let records = one.records;
    for (name, advice) in &records.nursery_advice {
        actions(one, name.on, &advice.actions, sink);
    }
    // What is promised for a meeting's preparation is done before its day.
    for meeting in records.meetings.values() {
        actions(one, Date::MIN, &meeting.actions, sink);
    }
    for (name, plan) in &records.transitions {
        actions(one, name.on, &plan.actions, sink);
    }
    for (name, closing) in &records.closings {
        actions(one, name.on, &closing.actions, sink);
    }
}

fn actions(one: &OneChild<'_>, agreed: Date, actions: &[CaseAction], sink: &mut Sink) {
    for action in actions {
        let what = quote(&one.open(&action.what).value);
        let done = one.open(&action.done).as_ref();
        if let Some(done) = done.filter(|done| *done.value < agreed) {
            let message = Message::new(
                "{} was done on {}, before it was agreed",
                [what.clone(), day(*done.value)],
            );
            sink.report(&DONE_FIRST, done.span, message).hint("look at the year and the month");
        }
        let Some(by) = one.open(&action.by) else { continue };
        if by.value < agreed {
            let message =
                Message::new("{} is due on {}, before it was agreed", [what, day(by.value)]);
            sink.report(&DUE_FIRST, by.span, message).hint("look at the year and the month");
        } else if by.value < one.today && done.is_none() {
            let message = Message::new("{} was to be done by {}", [what, day(by.value)]);
            sink.report(&OVERDUE, by.span, message)
                .hint("add done with its day, or agree another day");
        }
    }
}

fn all_papers(one: &OneChild<'_>, sink: &mut Sink) {
    let records = one.records;
    let plans = records.transitions.values().flat_map(|plan| &plan.documents);
    let closings = records.closings.values().flat_map(|closing| &closing.documents);
    plans.chain(closings).for_each(|paper| handed_on(one, paper, sink));
}

fn handed_on(one: &OneChild<'_>, paper: &HandedOn, sink: &mut Sink) {
    let what = one.open(&paper.what);
    match one.open(&paper.agreed_by) {
        Some(by) => responsible(one, by, sink),
        None if one.open(&paper.because).is_none() && !went_home(one, paper) => {
            let message = Message::new("nobody agreed that {} be handed on", [quote(&what.value)]);
            sink.report(&NOT_AGREED, what.span, message)
                .hint("add agreed_by with the id of a parent, or because with another basis");
        }
        None => {}
    }
}

/// Whether a paper went to somebody of the child's own households, by the first name.
fn went_home(one: &OneChild<'_>, paper: &HandedOn) -> bool {
    let to = one.open(&paper.to);
    let words: Vec<&str> = to.split(|c: char| !c.is_alphabetic()).collect();
    let mut names = at_home(one).filter_map(|person| one.open(&person.name).split(' ').next());
    names.any(|name| words.contains(&name))
}

/// Everybody who lives with the child.
pub(super) fn at_home<'d>(one: &OneChild<'d>) -> impl Iterator<Item = &'d Person> {
    one.child().households.iter().flat_map(|home| &home.people)
}

/// Holds an agreement to its coming from somebody who may give it. Somebody who is in no household
/// at all has a message of the links' own.
fn responsible(one: &OneChild<'_>, by: &Spanned<PersonId>, sink: &mut Sink) {
    let person = at_home(one).find(|person| *one.open(&person.id).value == *by.value);
    let known = person.is_some() || around(one).contains(&*by.value);
    let may = person.is_some_and(|person| *one.open(&person.parental_responsibility));
    if known && !may {
        let message = Message::new("{} cannot agree to this", [quote(&*by.value)]);
        sink.report(&NOT_RESPONSIBLE, by.span, message)
            .hint("name somebody with parental responsibility");
    }
}

fn around<'d>(one: &OneChild<'d>) -> BTreeSet<&'d str> {
    let people = one.child().professionals.iter();
    people.map(|person| one.open(&person.id).value.as_str()).collect()
}

fn agreements(one: &OneChild<'_>, sink: &mut Sink) {
    for (name, referral) in &one.records.referrals {
        let Some(agreed) = &referral.agreed else { continue };
        responsible(one, one.open(&agreed.by), sink);
        let decided = referral.decision.as_ref().map(|of| *one.open(&of.on).value);
        in_time(one.open(&agreed.on), decided.unwrap_or(name.on).max(name.on), sink);
    }
    for visit in one.records.initial_visits.values() {
        let signed = visit.agreement.as_ref().and_then(|of| one.open(&of.family).as_ref());
        signed.into_iter().for_each(|by| responsible(one, by, sink));
    }
    for (name, advice) in &one.records.nursery_advice {
        responsible(one, one.open(&advice.agreed_by), sink);
        one.open(&advice.agreed_on).iter().for_each(|on| in_time(on, name.on, sink));
    }
}

fn in_time(agreed: &Spanned<Happened>, needed: Date, sink: &mut Sink) {
    if *agreed.value > needed {
        let days = [day(*agreed.value), day(needed)];
        let message = Message::new("the family agreed on {}, after {}", days);
        sink.report(&AGREED_LATER, agreed.span, message).hint("look at both days");
    }
}

fn lists(one: &OneChild<'_>, sink: &mut Sink) {
    for referral in one.records.referrals.values() {
        let lines = referral.agencies.iter();
        let lines = lines.map(|line| (one.open(&line.agency), one.open(&line.agreed).value));
        yes_and_no(lines, sink);
    }
    for visit in one.records.initial_visits.values() {
        let lines = visit.sharing.iter();
        let lines = lines.map(|line| (one.open(&line.with), one.open(&line.agreed).value));
        yes_and_no(lines, sink);
    }
}

fn yes_and_no<'d>(lines: impl Iterator<Item = (&'d Spanned<String>, bool)>, sink: &mut Sink) {
    let mut said: BTreeMap<String, (bool, Span)> = BTreeMap::new();
    for (name, agreed) in lines {
        let (before, at) = *said.entry(name.value.to_lowercase()).or_insert((agreed, name.span));
        if before != agreed {
            let message = Message::new("the list says yes and no to {}", [quote(&name.value)]);
            sink.report(&YES_AND_NO, name.span, message)
                .also(at, "the other line")
                .hint("ask the family, and keep one line");
        }
    }
}
