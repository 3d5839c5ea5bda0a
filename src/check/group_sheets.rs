//! What families take home from a group: one text for all of them, so it names nobody; and a note for each
//! child, which belongs to a day on which the child was there.

use std::collections::BTreeSet;

use crate::diag::{Message, Sink, number, quote, word};
use crate::model::{ChildFile, Date, Dated, Draft, Entry, GroupSession, RecordKey, is_example};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;
use super::texts;

rules! {
    NAMES_SOMEBODY "Q49" Error "what every family takes home from a group names a child or somebody's family"
        "The lines under sang, played, stories, to_try, meets_again and Why we did it go to every family who came. What one child did belongs into a group note in that child's folder, which that family alone reads. Say it without the name. A song or a story with such a name in its title is called in another way: the song about the river."
    NOT_THERE "Q50" Error "a group note is of a day on which the child was not at the group"
        "The note goes onto the sheet that the family takes home from that meeting of the group, so its day and its group are those of a group session, and the session says that the child came. One of them is a slip."
    TOO_MUCH "Q58" Warning "families take home more than two things to try"
        "One or two things are tried; a list is put aside. Keep those that families asked for."
    MET_BEFORE "Q59" Error "a group meets again before, or on the day when, it met"
        "The day after meets_again comes after the one in the file's name. One of the two is a slip, and families would stand before a closed door."
}

/// The most things to try that a family takes home.
const MOST_TO_TRY: usize = 2;

/// Holds what every session says to families, and every note about a child at a group, to these rules.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let staff = draft.staff.values().filter_map(|who| first_word(grant.open(&who.name).as_str()));
    let staff: BTreeSet<&str> = staff.collect();
    for (name, session) in &draft.group_sessions {
        let nobody = names(draft, &staff, (name, session), grant);
        for (text, span) in told(session, grant) {
            if let Some(found) = words(text).find(|word| nobody.contains(word)) {
                let message =
                    Message::new("{} is named on a sheet for every family", [quote(found)]);
                sink.report(&NAMES_SOMEBODY, span, message).hint(
                    "say it without the name; what one child did belongs into a group note of that child's",
                );
            }
        }
        home(name, session, grant, sink);
    }
    for one in OneChild::each(draft, context, grant) {
        for (name, note) in &one.records.group_notes {
            let group = one.open(&note.group);
            let mut sessions = draft.group_sessions.iter();
            let there = sessions.any(|(session, record)| {
                session.on == name.on
                    && *one.open(&record.group).value == *group.value
                    && record.saw(one.reference, grant)
            });
            let unread = draft.files.keys().chain(&draft.unread).any(|key| {
                matches!(key, RecordKey::GroupSession(session)
                    if session.on == name.on && !draft.group_sessions.contains_key(session))
            });
            // What nobody has written yet waits for that in any case.
            if !there && !unread && !is_example(&one.open(&note.well).value) {
                let said = [quote(&*group.value), word(name.on.to_string())];
                let message = Message::new("no session of {} on {} says that the child came", said);
                sink.report(&NOT_THERE, group.span, message).hint(
                    "correct the day in the file's name or the group, or add the child to the session's attendance",
                );
            }
        }
    }
}

fn home(name: &Dated, session: &GroupSession, grant: &Grant<Inspector>, sink: &mut Sink) {
    if let Some(third) = session.to_try.get(MOST_TO_TRY) {
        let message = Message::new("there are {} things to try", [number(session.to_try.len())]);
        sink.report(&TOO_MUCH, grant.open(&third.does).span, message)
            .hint(Message::new("keep {}", [number(MOST_TO_TRY)]));
    }
    let again = session.meets_again.as_ref().map(|again| grant.open(&again.on));
    if let Some(again) = again.filter(|again| again.value <= name.on) {
        let days = [again.value, name.on].map(|day: Date| word(day.to_string()));
        sink.report(&MET_BEFORE, again.span, Message::new("{} does not come after {}", days))
            .hint("look at both days");
    }
}

/// Every text of a session that families read, with its place.
fn told<'d>(
    session: &'d Entry<GroupSession>,
    grant: &'d Grant<Inspector>,
) -> impl Iterator<Item = (&'d str, Span)> {
    let said = |text: &'d Spanned<String>| (text.value.as_str(), text.span);
    let lists = [&session.sang, &session.played, &session.stories];
    let lists = lists.into_iter().flat_map(|list| grant.open(list)).map(said);
    let tries = session.to_try.iter().flat_map(move |one| {
        std::iter::once(grant.open(&one.does)).chain(grant.open(&one.say)).map(said)
    });
    let again = session.meets_again.iter();
    let again = again.flat_map(move |again| {
        grant.open(&again.place).iter().chain(grant.open(&again.bring)).map(said)
    });
    let why = texts::of_prose(grant.open(&session.why), Span::top(session.file));
    lists.chain(tries).chain(again).chain(why)
}

/// The names that such a text may not hold: of every child on record, and of everybody at home with the
/// children who came. Somebody of the staff may have one of those names, and is not meant by it.
fn names<'d>(
    draft: &'d Draft,
    staff: &BTreeSet<&str>,
    (name, session): (&Dated, &GroupSession),
    grant: &'d Grant<Inspector>,
) -> BTreeSet<&'d str> {
    let group = draft.groups.get(&*grant.open(&session.group).value as &str);
    let belongs = |reference: &str| {
        session.saw(reference, grant)
            || group.is_some_and(|group| group.has_member(reference, name.on, grant))
    };
    let of_child = |records: &'d ChildFile| {
        let child = &records.child;
        words(&grant.open(&child.first_name).value).chain(words(&grant.open(&child.surname).value))
    };
    let at_home = |records: &'d ChildFile| {
        let people = records.child.households.iter().flat_map(|home| &home.people);
        people.filter_map(|person| first_word(grant.open(&person.name).as_str()))
    };
    let families = draft.children.iter().filter(|(reference, _)| belongs(reference));
    let families = families.flat_map(|(_, records)| at_home(records));
    let families = families.filter(|name| !staff.contains(name));
    draft.children.values().flat_map(of_child).chain(families).collect()
}

fn first_word(name: &str) -> Option<&str> {
    words(name).next()
}

/// The words of a text; what stands on both sides of a hyphen is one.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '-'));
    words.filter(|word| !word.is_empty())
}
