//! Whether a record's paper is for this reader, whatever a theme says: what the record itself decides.
//!
//! A kind of paper says for whom it is in general, and a permission that it may be made. What a person
//! agreed to, or to whom a note was written, stands in the record, and holds for every kind.

use crate::model::{
    AllocationDecision, ClosingReason, ContactNote, Date, Dated, HomeSchoolNote, HowVisited,
    InitialDecision, Meeting, MeetingKind, NoteFrom, RecordKey, Visit,
};

use crate::privacy::policy::Family;
use crate::privacy::{Audience, Perturb, Perturber, Private, Retelling};

use super::one_child::OneChild;

/// Who would have a paper.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reader<'a> {
    /// A household, by id.
    Home(&'a str),
    /// Professionals, whom the permission names.
    Professionals,
}

/// Whether the child has died, or the family left in sorrow. Then nothing is made for the family by
/// itself: somebody rings. A closing that cannot be read may say so, and counts as if it did.
pub(super) fn is_in_sorrow(one: &OneChild<'_>) -> bool {
    let closings = &one.records.closings;
    let says_so = closings.values().any(|closing| {
        one.open(&closing.reason).value == ClosingReason::Died || *one.open(&closing.quietly)
    });
    says_so || !one.all_read("closing", closings.len())
}

/// Whether a paper told from this record may go to this reader. A record that cannot be read says
/// nothing, and its paper is held back for that.
pub(super) fn may_have(one: &OneChild<'_>, key: &RecordKey, reader: Reader<'_>) -> bool {
    match (key, reader) {
        (RecordKey::Visit(_, day), Reader::Home(home)) => {
            one.records.visits.get(day).is_none_or(|visit| has_copy(one, visit, home))
        }
        (RecordKey::Profile(_, name), Reader::Professionals) => {
            // Nobody outside the home has a page that the family has not agreed.
            let about = one.records.profiles.get(name);
            about.is_none_or(|about| one.open(&about.agreed_on).is_some())
        }
        (RecordKey::HomeSchoolNote(_, name), Reader::Home(home)) => {
            one.records.home_school_notes.get(name).is_none_or(|note| is_sent(one, note, home))
        }
        (RecordKey::ContactNote(_, name), Reader::Home(home)) => {
            one.records.contact_notes.get(name).is_none_or(|note| was_with(one, note, home))
        }
        (RecordKey::InitialVisit(_, name), Reader::Home(_)) => {
            let visit = one.records.initial_visits.get(name);
            visit.is_none_or(|visit| {
                one.open(&visit.decision).value == InitialDecision::Accept && is_new(one, name.on)
            })
        }
        (RecordKey::Meeting(_, name), Reader::Home(home)) => {
            let meeting = one.records.meetings.get(name);
            meeting.is_none_or(|meeting| is_invited(one, meeting, home))
        }
        (RecordKey::Meeting(_, name), Reader::Professionals) => {
            // What is said of a child's protection leaves the team by a release of its own, whatever a
            // kind of paper asks for.
            let meeting = one.records.meetings.get(name);
            meeting.is_none_or(|meeting| !is_of_protection(one.open(&meeting.kind).value))
        }
        (RecordKey::Allocation(_, name), _) => {
            let all = &one.records.allocations;
            all.get(name)
                .is_none_or(|of| one.open(&of.decision).value == AllocationDecision::Waiting)
        }
        (RecordKey::GroupSession(name), _) => {
            let session = one.draft.group_sessions.get(name);
            session.is_none_or(|session| session.tells_families(one.grant()))
        }
        // A family that has come back has had its letter.
        (RecordKey::Closing(_, name), _) => {
            one.records.visits.range(name.on..).next().is_none_or(|(last, _)| *last == name.on)
        }
        _ => true,
    }
}

/// Whether a meeting is about protecting the child.
fn is_of_protection(kind: MeetingKind) -> bool {
    matches!(kind, MeetingKind::ChildInNeed | MeetingKind::CoreGroup)
}

/// Whether the child came to this meeting of a group. One that cannot be read might say so of every child who
/// belonged to a group on that day.
pub(super) fn was_at(one: &OneChild<'_>, name: &Dated) -> bool {
    match one.draft.group_sessions.get(name) {
        Some(session) => session.saw(one.reference, one.grant()),
        None => {
            let mut groups = one.draft.groups.values();
            groups.any(|group| group.has_member(one.reference, name.on, one.grant()))
        }
    }
}

/// The records of the child's own that a paper is told from beside the one that it draws on, held or not.
pub(super) fn beside<'a>(
    one: &'a OneChild<'_>,
    key: &'a RecordKey,
) -> impl Iterator<Item = RecordKey> + 'a {
    let known = one.draft.files.keys().chain(&one.draft.unread);
    let beside = known.filter(move |other| {
        matches!((key, other), (RecordKey::GroupSession(session), RecordKey::GroupNote(child, note))
            if *child == one.reference && note.on == session.on)
    });
    beside.cloned()
}

/// For how many days a family has just begun.
const NEW_DAYS: i32 = 42;

/// Whether a family that began on this day is still new to it all.
fn is_new(one: &OneChild<'_>, began: Date) -> bool {
    (one.today - began).get_days() <= NEW_DAYS
}

/// Whether a household has the copy of a visit: it took place, and the household is the only one, or
/// is named. What is told in one kitchen is not for another.
fn has_copy(one: &OneChild<'_>, visit: &Visit, home: &str) -> bool {
    let named = one.open(&visit.copy_to);
    let only = one.child().households.len() == 1;
    one.open(&visit.how).value != HowVisited::NotHeld
        && (if named.is_empty() { only } else { named.iter().any(|to| *to.value == *home) })
}

/// Whether a note came from school and is for somebody of this household; where it names nobody, for
/// the only household.
fn is_sent(one: &OneChild<'_>, note: &HomeSchoolNote, home: &str) -> bool {
    let to = one.open(&note.to);
    let sent = if to.is_empty() {
        one.child().households.len() == 1
    } else {
        to.iter().any(|to| lives(one, home, to))
    };
    one.open(&note.from).value == NoteFrom::School && sent
}

/// Whether a family was pointed to something in a talk with this household.
fn was_with(one: &OneChild<'_>, note: &ContactNote, home: &str) -> bool {
    let here = match one.open(&note.household) {
        Some(household) => *household.value == *home,
        None => one.open(&note.with).iter().any(|with| lives(one, home, with)),
    };
    here && !note.signposted.is_empty()
}

/// Whether somebody of this household is asked to a meeting.
fn is_invited(one: &OneChild<'_>, meeting: &Meeting, home: &str) -> bool {
    let mut people = meeting.invited.iter().filter_map(|who| one.open(&who.person).as_ref());
    people.any(|who| lives(one, home, who))
}

/// Whether a person of the child's record lives in a household.
fn lives(one: &OneChild<'_>, home: &str, person: &str) -> bool {
    let homes = &one.child().households;
    let mut of_home = homes.iter().filter(|other| one.open(&other.id).value == home);
    of_home.any(|home| home.people.iter().any(|other| one.open(&other.id).value == person))
}

/// Whether what a copy of a chart would say names somebody who lives with the child. The copy goes to people who
/// are told of nobody at home; a chart that cannot be read is held back for that.
pub(super) fn names_somebody_at_home(one: &OneChild<'_>, chart: &Dated) -> bool {
    let Some(chart) = one.records.charts.get(chart) else { return false };
    let mut copy = chart.record.clone();
    // These stay at home, whatever they say.
    copy.because = Private::new(String::new());
    copy.when = Private::new(None);
    let goal = one.records.goals.get(&one.open(&copy.serves).value);
    let title = goal.map(|goal| one.open(&goal.title).clone());
    let mut by = Perturber::retelling(Family::NAME, Retelling::default());
    copy.perturb(&mut by);
    let retelling = by.into_retelling();
    let lines = retelling.left().iter().map(String::as_str).chain(title.as_deref());
    let people = one.child().households.iter().flat_map(|home| &home.people);
    let names: Vec<&str> = people
        .filter_map(|person| one.open(&person.name).split_whitespace().next())
        .filter(|name| *name != one.open(&one.child().first_name).value)
        .collect();
    lines
        .flat_map(|line| line.split(|c: char| !(c.is_alphanumeric() || c == '-')))
        .any(|word| names.contains(&word))
}
