//! Consent for what is not a paper: from somebody who may give it, and not used when it is over.

use crate::diag::{Message, Sink, quote, word};
use crate::model::{
    Basis, Choice, Consent, ConsentFor, Date, Draft, HowTalked, HowVisited, LimitName, Person,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    NOT_RESPONSIBLE "Q11" Error "consent was given by somebody without parental responsibility"
        "Only somebody with parental responsibility can agree to this for a child. If the person has it, say parental_responsibility: yes beside the name. A professional never can."
    ENDS_FIRST "Q12" Error "a consent ends before it was given"
        "The days after until and after withdrawn come on or after the day after on. One of them is a slip."
    ENDS_SOON "Q13" Warning "a consent ends within a month"
        "Ask the family again at one of the next visits, and add a new line under consents. The old line stays as a record."
    USED_WHEN_OVER "Q14" Warning "something was done after the consent for it had ended"
        "On that day no consent held, though there had been one. If the family agreed again, add the line with the day on which they did; if not, tell the person who leads the service."
    SENT_THOUGH_WITHDRAWN "Q15" Error "a report goes to somebody with whom sharing was withdrawn"
        "A parent took back the consent to share information with this person, and a permission that rests on consent still names them. Take the person out of the permission, or write down the new consent."
    PAPERS_WITHOUT_SAY "Q16" Warning "somebody without parental responsibility is to receive papers"
        "Papers about a child go to those who have parental responsibility. For anybody else at home there is a consent for share-information that names the person; until then those papers are not made for them."
    SENDS_NOWHERE "Q17" Warning "somebody agreed to be written to and has no address for it"
        "Consent for text messages needs a telephone, and consent for e-mails an e-mail, beside the person or the household."
}

/// Holds every child's consents to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for consent in &one.child().consents {
            given(&one, consent, sink);
            dates(&one, consent, sink);
            address(&one, consent, sink);
        }
        used(&one, sink);
        withdrawn(&one, sink);
        papers_without_say(&one, sink);
    }
}

fn people<'d>(one: &OneChild<'d>) -> impl Iterator<Item = &'d Person> {
    one.child().households.iter().flat_map(|home| &home.people)
}

fn given(one: &OneChild<'_>, consent: &Consent, sink: &mut Sink) {
    let by = one.open(&consent.by);
    let person = people(one).find(|person| one.open(&person.id).value == *by.value);
    let mut around = one.child().professionals.iter();
    let outside = around.any(|person| one.open(&person.id).value == *by.value);
    let may = person.is_some_and(|person| *one.open(&person.parental_responsibility));
    // Somebody who is nowhere in the record is reported as that.
    if (person.is_some() || outside) && !may {
        let message = Message::new("{} does not have parental responsibility", [quote(&*by.value)]);
        sink.report(&NOT_RESPONSIBLE, by.span, message)
            .hint("ask somebody who has it, or correct the person's line");
    }
}

fn dates(one: &OneChild<'_>, consent: &Consent, sink: &mut Sink) {
    let on = *one.open(&consent.on).value;
    let withdrawn = one.open(&consent.withdrawn).as_ref().map(|day| (*day.value, day.span));
    let until = one.open(&consent.until).as_ref().map(|day| (day.value, day.span));
    for (day, span) in withdrawn.into_iter().chain(until).filter(|(day, _)| *day < on) {
        let message = Message::new("{} is before it was given", [word(day.to_string())]);
        sink.report(&ENDS_FIRST, span, message).hint("correct one of the dates");
    }
    let Some((until, span)) = until.filter(|_| withdrawn.is_none()) else { return };
    let later = one.child().consents.iter().any(|other| {
        let ends = one.open(&other.until).as_ref().map_or(Date::MAX, |until| until.value);
        same(one, consent, other) && ends > until
    });
    let soon = one.days(LimitName::ConsentSoon).unwrap_or(0);
    if (0..=soon).contains(&(until - one.today).get_days()) && !later {
        let message = Message::new("this consent ends on {}", [word(until.to_string())]);
        sink.report(&ENDS_SOON, span, message).hint("ask again at one of the next visits");
    }
}

/// Whether two consents are for the same.
fn same(one: &OneChild<'_>, consent: &Consent, other: &Consent) -> bool {
    let for_what = |of: &Consent| one.open(&of.purpose).value;
    let with = |of: &Consent| -> Vec<String> {
        one.open(&of.with).iter().map(|id| id.to_string()).collect()
    };
    for_what(consent) == for_what(other)
        && with(consent) == with(other)
        && one.open(&consent.agencies) == one.open(&other.agencies)
}

/// Whether a consent holds on a day.
pub(super) fn holds(one: &OneChild<'_>, consent: &Consent, day: Date) -> bool {
    *one.open(&consent.on).value <= day
        && one.open(&consent.until).as_ref().is_none_or(|until| until.value >= day)
        && one.open(&consent.withdrawn).as_ref().is_none_or(|back| *back.value > day)
}

/// What was done that somebody had agreed to, and no longer did. Where nobody was ever asked, nothing
/// is said: services keep consent in many ways.
fn used(one: &OneChild<'_>, sink: &mut Sink) {
    let notes = one.records.contact_notes.iter();
    for (name, note) in notes.filter(|(_, note)| *one.open(&note.how) == HowTalked::Message) {
        let written = [ConsentFor::ContactByText, ConsentFor::ContactByEmail];
        in_force(one, &written, (name.on, Span::top(note.file)), sink);
    }
    let visits = one.records.visits.iter();
    for (day, visit) in visits.filter(|(_, visit)| one.open(&visit.how).value == HowVisited::Joint)
    {
        in_force(one, &[ConsentFor::JointVisit], (*day, one.open(&visit.how).span), sink);
    }
}

fn in_force(one: &OneChild<'_>, any: &[ConsentFor], at: (Date, Span), sink: &mut Sink) {
    let (day, span) = at;
    let all = one.child().consents.iter();
    let asked = all.filter(|consent| {
        any.contains(&one.open(&consent.purpose).value) && *one.open(&consent.on).value <= day
    });
    let Some(last) = asked.clone().max_by_key(|consent| *one.open(&consent.on).value) else {
        return;
    };
    if !asked.clone().any(|consent| holds(one, consent, day)) {
        let purpose = one.open(&last.purpose);
        let words = [word(purpose.value.word()), word(day.to_string())];
        let message = Message::new("the consent for {} did not hold on {}", words);
        sink.report(&USED_WHEN_OVER, span, message)
            .also(purpose.span, "the last consent stands here")
            .hint("if the family agreed again, add a line under consents");
    }
}

/// Somebody with whom sharing was withdrawn, and whom a permission by consent still names.
fn withdrawn(one: &OneChild<'_>, sink: &mut Sink) {
    let sharing = one.child().consents.iter();
    let sharing: Vec<_> =
        sharing.filter(|of| one.open(&of.purpose).value == ConsentFor::ShareInformation).collect();
    let names = |of: &Consent, id: &str| one.open(&of.with).iter().any(|one| *one.value == *id);
    for permission in &one.child().permissions {
        let over =
            one.open(&permission.until).as_ref().is_some_and(|until| until.value < one.today);
        if over || *one.open(&permission.basis) != Basis::Consent {
            continue;
        }
        for id in one.open(&permission.to) {
            let back = sharing.iter().filter(|of| names(of, id));
            let back = back.filter_map(|of| one.open(&of.withdrawn).as_ref());
            let Some(back) = back.max_by_key(|day| *day.value) else { continue };
            let again = sharing.iter().any(|of| names(of, id) && holds(one, of, one.today))
                || one.open(&permission.on).value > *back.value;
            if *back.value <= one.today && !again {
                let words = [quote(&id.value), word(back.value.to_string())];
                let message = Message::new("sharing with {} was withdrawn on {}", words);
                sink.report(&SENT_THOUGH_WITHDRAWN, id.span, message)
                    .also(back.span, "the day stands here")
                    .hint("take the name out here, or write down the new consent");
            }
        }
    }
}

/// Whether papers may be made for somebody of a home by name: with parental responsibility, or with a consent to
/// share information that names the person.
pub(super) fn may_have_papers(one: &OneChild<'_>, person: &Person) -> bool {
    let id = one.open(&person.id);
    let agreed = one.child().consents.iter().any(|of| {
        one.open(&of.purpose).value == ConsentFor::ShareInformation
            && holds(one, of, one.today)
            && one.open(&of.with).iter().any(|with| *with.value == *id.value)
    });
    *one.open(&person.parental_responsibility) || agreed
}

fn papers_without_say(one: &OneChild<'_>, sink: &mut Sink) {
    for person in people(one) {
        let id = one.open(&person.id);
        if !one.open(&person.receives).is_empty() && !may_have_papers(one, person) {
            let message = Message::new(
                "{} has no parental responsibility and is to receive papers",
                [quote(&id.value)],
            );
            sink.report(&PAPERS_WITHOUT_SAY, id.span, message).hint(
                "add a consent for share-information that names the person, or take receives away",
            );
        }
    }
}

/// A telephone for text messages, an address for e-mails.
fn address(one: &OneChild<'_>, consent: &Consent, sink: &mut Sink) {
    let by = one.open(&consent.by);
    let mut homes = one.child().households.iter();
    let found = homes.find_map(|home| {
        let mut people = home.people.iter();
        let person = people.find(|person| one.open(&person.id).value == *by.value)?;
        Some((home, person))
    });
    let Some((home, person)) = found.filter(|_| holds(one, consent, one.today)) else { return };
    let purpose = one.open(&consent.purpose);
    let (missing, what) = match purpose.value {
        ConsentFor::ContactByText => (
            one.open(&person.phone).is_none() && one.open(&home.phone).is_none(),
            "there is no telephone to write to",
        ),
        ConsentFor::ContactByEmail => (
            one.open(&person.email).is_none() && one.open(&home.email).is_none(),
            "there is no e-mail to write to",
        ),
        _ => return,
    };
    if missing {
        sink.report(&SENDS_NOWHERE, purpose.span, what)
            .hint("add it beside the person or the household");
    }
}
