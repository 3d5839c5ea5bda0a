//! Names that must stay hidden, because a placement is confidential or because somebody asked for it: no
//! text that can come to print may hold one of them.
//!
//! A leaked school or surname can lead somebody to the door. Fields for such names are closed to
//! every paper by their class; this theme guards the sentences, in which anybody may write anything.

use std::collections::BTreeSet;

use crate::diag::{Message, Sink, quote};
use crate::model::{
    Child, Draft, Entry, LinkKind, Placement, Prose, RecordKey, RecordWalker, Walker, Written,
};
use crate::privacy::Grant;
use crate::privacy::policy::{self, Class, Inspector};
use crate::source::{FileId, Span};

use super::Context;
use super::care::while_confidential;
use super::looked_after::confidential;
use super::one_child::OneChild;
use super::rule::rules;
use super::texts;

rules! {
    NAME_TOLD "VS12" Error "a text that can print holds a name that must stay hidden"
        "The child's placement is confidential. A school, a street or a carer's surname in a plan, a review or a letter can lead somebody to the door. Write what the placement's record says under instead, or his carers, her school. Notes for the team alone may hold the name; they never print."
    FIRST_NAME_TOLD "VS13" Warning "a text that can print holds a carer's first name"
        "The child's placement is confidential. A first name alone seldom gives a home away, and sometimes is only a word of the language; with a school or a village it can. Write his carer or her carers, where you can."
    UNNAMED_TOLD "C14" Error "a text that can print names somebody who asked not to be named"
        "Their name stands under not_named in the child's record. Write what they do or who they are to the child, such as the neighbour. Notes for the team alone may hold the name; they never print."
    SCHOOL_OPEN "VS14" Error "a school is named openly while the placement is confidential"
        "What stands after school prints. While the placement is confidential write there what everybody may read, such as her school, and put the name after called, which prints nowhere."
}

/// Holds every record of children with names to hide to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        schools(&one, sink);
        let names = names(&one);
        if names.is_empty() {
            continue;
        }
        let top = Span::top(one.records.child.file);
        let mut search = Search { names: &names, prints: false, top, sink };
        one.child().walk(grant, &mut search);
        one.records.walk(one.reference, grant, &mut search);
    }
}

fn schools(one: &OneChild<'_>, sink: &mut Sink) {
    for (begun, school) in &one.records.schooling {
        let until = one.open(&school.until).as_ref().map(|day| *day.value);
        if one.open(&school.called).is_none() && while_confidential(one, begun.on, until) {
            let name = one.open(&school.school);
            let message = Message::new("{} would print", [quote(&name.value)]);
            sink.report(&SCHOOL_OPEN, name.span, message)
                .hint("write her school, his school or the like here, and the name after called");
        }
    }
}

/// A name that must not become known.
struct Hidden {
    /// As it was written.
    shown: String,
    /// Its words, to look for.
    name: String,
    /// What to write in its place.
    instead: String,
    /// Whether it is a first name alone.
    first: bool,
    /// Whether capitals matter: a surname may be a word of the language.
    exact: bool,
    /// Whether somebody asked for it, whatever the placement.
    asked: bool,
}

impl Hidden {
    fn whole(name: &str, instead: &str) -> Self {
        let (shown, instead) = (name.to_owned(), instead.to_owned());
        Self { shown, name: words(name, false), instead, first: false, exact: false, asked: false }
    }

    fn part(name: &str, first: bool) -> Self {
        let instead = "the carer, the carers or the like".to_owned();
        Self {
            shown: name.to_owned(),
            name: words(name, true),
            instead,
            first,
            exact: true,
            asked: false,
        }
    }

    /// Somebody who asked not to be named. One word alone may be a word of the language.
    fn asked(name: &str) -> Self {
        let (shown, exact) = (name.to_owned(), !name.trim().contains(' '));
        Self {
            shown,
            name: words(name, exact),
            instead: String::new(),
            first: false,
            exact,
            asked: true,
        }
    }

    fn stands_in(&self, text: &str) -> bool {
        words(text, self.exact).contains(&self.name)
    }
}

/// The words of a text, each between two spaces, so that whole words are found whatever stands
/// between them.
fn words(text: &str, exact: bool) -> String {
    let plain = |c: char| if c.is_alphanumeric() { c } else { ' ' };
    let text: String = text.chars().map(plain).collect();
    let joined: Vec<&str> = text.split_whitespace().collect();
    let joined = format!(" {} ", joined.join(" "));
    if exact { joined } else { joined.to_lowercase() }
}

fn names(one: &OneChild<'_>) -> Vec<Hidden> {
    let asked = one.open(&one.child().not_named).iter();
    let mut names: Vec<Hidden> = asked.map(|name| Hidden::asked(&name.value)).collect();
    for (_, placed) in confidential(one) {
        for hidden in &placed.hidden {
            let (name, instead) = (one.open(&hidden.name), one.open(&hidden.instead));
            names.push(Hidden::whole(&name.value, &instead.value));
        }
        address(one, placed, &mut names);
        carers(one, placed, &mut names);
    }
    if confidential(one).next().is_some() {
        let schools = one.records.schooling.values();
        for school in schools {
            let called = one.open(&school.called).as_ref();
            let instead = one.open(&school.school);
            names.extend(called.map(|name| Hidden::whole(name, instead)));
        }
    }
    names.retain(|hidden| hidden.name.trim().len() > 2);
    names
}

/// The first line of the address and the telephone of the household.
fn address(one: &OneChild<'_>, placed: &Entry<Placement>, names: &mut Vec<Hidden>) {
    let Some(id) = one.open(&placed.household) else { return };
    let mut homes = one.child().households.iter();
    let home = homes.find(|home| *one.open(&home.id).value == *id.value);
    let Some(home) = home else { return };
    let lines = one.open(&home.address).first();
    let phone = one.open(&home.phone).as_ref().map(|phone| &phone.value);
    names.extend(lines.into_iter().chain(phone).map(|line| Hidden::whole(line, "the placement")));
}

/// The names of the carers: the full name, the surname, and the first name. A part that somebody else
/// around the child bears as well says nothing.
fn carers(one: &OneChild<'_>, placed: &Entry<Placement>, names: &mut Vec<Hidden>) {
    let carers: Vec<&str> = one.open(&placed.carers).iter().map(|id| &*id.value).collect();
    let (hidden, others): (Vec<_>, Vec<_>) =
        people(one, one.child()).into_iter().partition(|(id, _)| carers.contains(id));
    let child = [one.open(&one.child().first_name), one.open(&one.child().surname)];
    let known = others.iter().map(|(_, name)| *name).chain(child.map(|name| name.value.as_str()));
    let known: BTreeSet<&str> = known.flat_map(str::split_whitespace).collect();
    for (_, name) in hidden {
        let parts: Vec<&str> =
            name.split_whitespace().filter(|part| !TITLES.contains(part)).collect();
        names.push(Hidden::whole(&parts.join(" "), "the carers"));
        if let [first, .., last] = parts[..] {
            let parts = [(last, false), (first, true)].into_iter();
            let telling = parts.filter(|(part, _)| !known.contains(part));
            names.extend(telling.map(|(part, first)| Hidden::part(part, first)));
        }
    }
}

/// Words before a name that are no part of it.
const TITLES: &[&str] = &["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr"];

fn people<'d>(one: &OneChild<'d>, child: &'d Child) -> Vec<(&'d str, &'d str)> {
    let at_home = child.households.iter().flat_map(|home| &home.people);
    let at_home =
        at_home.map(|who| (one.open(&who.id).value.as_str(), one.open(&who.name).as_str()));
    let around = child.professionals.iter();
    let around = around.map(|who| (one.open(&who.id).value.as_str(), one.open(&who.name).as_str()));
    at_home.chain(around).collect()
}

/// A walk through all records of one child, looking for names in what can print.
struct Search<'s> {
    names: &'s [Hidden],
    /// Whether what is shown can come to print.
    prints: bool,
    top: Span,
    sink: &'s mut Sink,
}

impl Search<'_> {
    fn look(&mut self, text: &str, at: Span) {
        let found = self.names.iter().filter(|name| name.stands_in(text));
        // A surname within the full name, or a first name within it, is one thing to say.
        let Some(hidden) = found.min_by_key(|name| (name.first, name.exact)) else { return };
        let name = [quote(&hidden.shown)];
        let (rule, message) = if hidden.asked {
            (&UNNAMED_TOLD, Message::new("{} asked not to be named and would print", name))
        } else if hidden.first {
            (&FIRST_NAME_TOLD, Message::new("{} is a carer's first name and would print", name))
        } else {
            (&NAME_TOLD, Message::new("{} must stay hidden and would print", name))
        };
        let hint = if hidden.asked {
            "write what they do, or who they are to the child".into()
        } else {
            Message::new("write {}", [quote(&hidden.instead)])
        };
        self.sink.report(rule, at, message).hint(hint);
    }
}

impl RecordWalker for Search<'_> {
    fn enter(&mut self, _: RecordKey, file: FileId) {
        self.top = Span::top(file);
    }
}

impl Walker for Search<'_> {
    /// Names of a household stand in that household's own papers alone, and are no leak there.
    fn class(&mut self, class: &'static str) {
        let seen = policy::AUDIENCES.iter().any(|audience| policy::allows(audience, class));
        self.prints = seen && class != <policy::Household as Class>::NAME;
    }

    fn link(&mut self, _: LinkKind, _: &str, _: Span) {}

    fn happened(&mut self, _: crate::model::Date, _: Span) {}

    fn text(&mut self, text: &str, at: Option<Span>) {
        if self.prints {
            self.look(text, at.unwrap_or(self.top));
        }
    }

    fn prose(&mut self, prose: &Prose) {
        if self.prints {
            let told = texts::of_prose(prose, self.top);
            told.into_iter().for_each(|(text, at)| self.look(text, at));
        }
    }
}
