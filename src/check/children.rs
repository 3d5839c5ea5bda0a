//! Who the child is: references that give nothing away, numbers that add up, and people who can be
//! told apart.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::diag::{Message, Sink, quote, reference, word};
use crate::model::{Age, Choice, Date, DeadlineName, Draft, LimitName, is_example, is_nhs_number};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::looked_after::in_care;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    NHS_NUMBER "C01" Error "an NHS number does not add up"
        "The last of the ten digits is worked out from the other nine, so that a slip is noticed. A wrong number on a report can put it into another child's notes. Copy it again from a letter, or take the line away."
    DUE_FIRST "C02" Error "a child was due before the birth"
        "The due date is given only for a child who was born early, and comes after the birth. Correct one of the dates, or take due away."
    DUE_TOO_LATE "C03" Error "a child was due long after the birth"
        "More than eighteen weeks lie between birth and due date; no child is born so early. One of the two dates is a slip."
    TELLING_REFERENCE "C04" Error "a reference gives the child away"
        "References become names of folders and files, and stand in lists and messages that others see. One that holds the child's name or date of birth tells who it is. Rename the folder, for example to p014."
    OVER_FIVE "C05" Warning "a child is five or older"
        "Portage is for children before school; nothing is said of a pupil whom nobody visits. If the child has moved on, the records can be closed; if the year of birth is a slip, correct it."
    SAME_HOUSEHOLD "C06" Error "two households have the same id"
        "Each household has papers and a folder of its own, named by its id. With one id for two homes, one family's papers would land in the other's folder."
    SAME_PERSON "C07" Error "two people have the same id"
        "Permissions name people by their id, so each id means one person. Somebody who lives in both homes needs an id for each."
    RECEIVES_NOTHING "C08" Warning "no household receives anything"
        "Nobody at home would get this child's charts and reviews. Add receives: [chart, review] to a household."
    OLD_ALERT "C09" Warning "a care alert is older than a year"
        "Children grow and advice changes. Ask whoever gave it whether it still holds, and put the new date in; or take it out."
    NO_RESPONSIBILITY "C10" Warning "nobody in the child's households has parental responsibility"
        "Consent can come only from somebody with parental responsibility. If nobody at home has it, papers need another lawful basis. Nothing is said of somebody of eighteen or older, nor of a child whose care record says that an authority looks after them."
    PHONE "C11" Warning "a telephone number has too few digits"
        "A number in the United Kingdom has ten or eleven digits. Copy it again, with the area code."
    SAME_NHS_NUMBER "C12" Error "two children have the same NHS number"
        "An NHS number belongs to one person. One of the two was copied from the other child's record."
    SAME_CHILD "C13" Warning "two records seem to be about the same child"
        "First name, surname and date of birth are the same in two folders. If it is one child, join the two, so that nothing is kept twice or missed once."
}

/// Days between birth and due date that no child survives: eighteen weeks.
const EARLIEST_DAYS: i32 = 126;

/// The shortest name that is looked for in a reference.
const SHORTEST_NAME: usize = 3;

/// Holds every child's own record to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        nhs_number(&one, sink);
        birth(&one, sink);
        telling_reference(&one, sink);
        households(&one, sink);
        people(&one, sink);
        alerts(&one, sink);
    }
    twins(draft, context, grant, sink);
}

fn nhs_number(one: &OneChild<'_>, sink: &mut Sink) {
    let Some(said) = one.open(&one.child().nhs_number) else { return };
    if !is_nhs_number(said) {
        let message = Message::new("{} is not an NHS number", [quote(&*said.value)]);
        sink.report(&NHS_NUMBER, said.span, message)
            .hint("copy it again from a letter, or take the line away");
    }
}

fn birth(one: &OneChild<'_>, sink: &mut Sink) {
    let born = one.open(&one.child().born);
    if let Some(due) = one.open(&one.child().due) {
        let early = (due.value - born.value).get_days();
        let day = word(due.value.to_string());
        if early < 0 {
            let message = Message::new("{} is before the birth", [day]);
            sink.report(&DUE_FIRST, due.span, message)
                .hint("correct one of the dates, or take due away");
        } else if early > EARLIEST_DAYS {
            let message = Message::new("{} is more than eighteen weeks after the birth", [day]);
            sink.report(&DUE_TOO_LATE, due.span, message).hint("look at the year and the month");
        }
    }
    let age = Age::on(born.value, one.today);
    let is = |limit| of_age(age, one.limit(limit));
    if is(LimitName::PortageUntil).is_some() && one.in_portage() {
        let message =
            Message::new("this child is {} or older", [one.spelt(LimitName::PortageUntil)]);
        sink.report(&OVER_FIVE, born.span, message)
            .hint("close the records, or correct the year of birth");
    }
}

/// The limit, once somebody has reached it.
fn of_age(age: Option<Age>, limit: Option<u16>) -> Option<u16> {
    let years = u16::try_from(age?.years).ok()?;
    limit.filter(|limit| years >= *limit)
}

fn telling_reference(one: &OneChild<'_>, sink: &mut Sink) {
    let joined: String = one.reference.chars().filter(|c| *c != '-').collect();
    let (first, last) = (one.open(&one.child().first_name), one.open(&one.child().surname));
    let names = [first, last].into_iter().flat_map(|name| name.split([' ', '-', '\'', '’']));
    let plain = names.map(plain_letters).filter(|name| name.len() >= SHORTEST_NAME);
    let tells = plain.into_iter().any(|name| joined.contains(&name));
    let born = one.open(&one.child().born).value;
    if tells || birthday_digits(born).iter().any(|digits| joined.contains(digits)) {
        sink.report(&TELLING_REFERENCE, one.top(), "the folder's name gives the child away")
            .hint("rename the folder to something that means nothing, such as p014");
    }
}

/// Small letters without accents, as a reference would have them.
fn plain_letters(name: &str) -> String {
    let letters = name.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    letters.map(|c| if c == 'ł' { 'l' } else { c }).filter(|c| c.is_alphanumeric()).collect()
}

/// The ways in which people write a date of birth in digits.
fn birthday_digits(born: Date) -> Vec<String> {
    let (year, month, day) = (born.year(), born.month(), born.day());
    let short = year.rem_euclid(100);
    vec![
        format!("{year:04}{month:02}{day:02}"),
        format!("{day:02}{month:02}{year:04}"),
        format!("{short:02}{month:02}{day:02}"),
        format!("{day:02}{month:02}{short:02}"),
    ]
}

fn households(one: &OneChild<'_>, sink: &mut Sink) {
    let mut ids: BTreeMap<&str, Span> = BTreeMap::new();
    let homes = &one.child().households;
    for home in homes {
        let id = one.open(&home.id);
        if let Some(first) = ids.insert(&id.value, id.span) {
            let message = Message::new("there are two households {}", [reference(&id.value)]);
            sink.report(&SAME_HOUSEHOLD, id.span, message)
                .also(first, "the first stands here")
                .hint("give each home an id of its own");
        }
        let of_people = home.people.iter().filter_map(|person| one.open(&person.phone).as_ref());
        let phones = one.open(&home.phone).iter().chain(of_people);
        phones.for_each(|phone| telephone(phone, sink));
    }
    let around = one.child().professionals.iter();
    around.flat_map(|person| one.open(&person.phone)).for_each(|phone| telephone(phone, sink));
    let nobody = homes.iter().all(|home| {
        let mut people = home.people.iter();
        one.open(&home.receives).is_empty()
            && people.all(|person| one.open(&person.receives).is_empty())
    });
    if nobody && one.in_portage() {
        sink.report(&RECEIVES_NOTHING, one.top(), "no household receives anything")
            .hint("add receives: [chart, review] to a household");
    }
}

/// Reports a telephone number that nobody could ring.
pub(super) fn telephone(phone: &Spanned<String>, sink: &mut Sink) {
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    if digits < 10 && !is_example(phone) {
        let message = Message::new("{} has too few digits to ring", [quote(&phone.value)]);
        sink.report(&PHONE, phone.span, message).hint("copy it again, with the area code");
    }
}

fn people(one: &OneChild<'_>, sink: &mut Sink) {
    let mut ids: BTreeMap<&str, Span> = BTreeMap::new();
    let family = one.child().households.iter().flat_map(|home| &home.people);
    let at_home = family.clone().map(|person| one.open(&person.id));
    let around = one.child().professionals.iter().map(|person| one.open(&person.id));
    for id in at_home.chain(around) {
        if let Some(first) = ids.insert(&id.value, id.span) {
            let message = Message::new("there are two people {}", [reference(&id.value)]);
            sink.report(&SAME_PERSON, id.span, message)
                .also(first, "the first stands here")
                .hint("give each person an id of their own");
        }
    }
    let nobody = !family.clone().any(|person| *one.open(&person.parental_responsibility));
    // Nobody has it for an adult, and for a child in care the authority may have it alone.
    let age = Age::on(one.open(&one.child().born).value, one.today);
    let grown = of_age(age, one.limit(LimitName::GrownUp)).is_some();
    if nobody && !grown && in_care(one, one.today).is_none() {
        sink.report(&NO_RESPONSIBILITY, one.top(), "nobody at home has parental responsibility")
            .hint("write parental_responsibility: yes beside those who have it, once you know");
    }
}

fn alerts(one: &OneChild<'_>, sink: &mut Sink) {
    for alert in &one.child().alerts.care {
        let on = one.open(&alert.on);
        if one.due(DeadlineName::CareAlert, on.value).is_some_and(|due| due < one.today) {
            let kind = word(one.open(&alert.kind).value.word());
            let message = Message::new("the {} alert is of {}", [kind, word(on.value.to_string())]);
            sink.report(&OLD_ALERT, on.span, message)
                .hint("ask whether it still holds, and put the new date in");
        }
    }
}

/// Finds records that share what belongs to one child.
fn twins(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let mut numbers: BTreeMap<&str, &str> = BTreeMap::new();
    let mut names: BTreeMap<(String, String, Date), &str> = BTreeMap::new();
    for one in OneChild::each(draft, context, grant) {
        let child = one.child();
        if let Some(number) = grant.open(&child.nhs_number)
            && let Some(other) = numbers.insert(&number.value, one.reference)
        {
            let message = Message::new("{} has the same NHS number", [reference(other)]);
            sink.report(&SAME_NHS_NUMBER, number.span, message)
                .hint("copy both again from letters; only one of the two can be right");
        }
        let first = grant.open(&child.first_name);
        let name = (first.to_lowercase(), grant.open(&child.surname).to_lowercase());
        let who = (name.0, name.1, grant.open(&child.born).value);
        if let Some(other) = names.insert(who, one.reference) {
            let message =
                Message::new("{} has the same name and date of birth", [reference(other)]);
            sink.report(&SAME_CHILD, first.span, message).hint("if it is one child, join the two");
        }
    }
}
