//! Brothers, sisters and others at home in what goes to a nursery or to other people outside the home.

use std::collections::BTreeSet;

use crate::diag::{Message, Sink, quote};
use crate::model::{Date, LinkKind, Prose, RecordKey, RecordWalker, Walker};
use crate::privacy::Audience;
use crate::privacy::policy::{self, Professional};
use crate::source::{FileId, Span};

use super::one_child::OneChild;
use super::permissions::NAMES_SOMEBODY_AT_HOME;
use super::texts;

/// Says where the record of a paper that leaves the home names somebody at home who has no parental
/// responsibility for the child: such a name passes to people whom nobody has asked about it. Of texts that those
/// readers never see nothing is said.
pub(super) fn named(one: &OneChild<'_>, key: &RecordKey, sink: &mut Sink) {
    let people = one.child().households.iter().flat_map(|home| &home.people);
    let others = people.filter(|person| !*one.open(&person.parental_responsibility));
    let own = &one.open(&one.child().first_name).value;
    let names = others.filter_map(|person| one.open(&person.name).split_whitespace().next());
    let names: BTreeSet<&str> = names.filter(|name| name != own).collect();
    if names.is_empty() {
        return;
    }
    let mut reader = Texts {
        wanted: key,
        names: &names,
        inside: false,
        seen: false,
        top: None,
        found: Vec::new(),
    };
    one.records.walk(one.reference, one.grant(), &mut reader);
    let found = reader.found;
    for (name, span) in found {
        let message =
            Message::new("{}, who lives with the child, is named to people outside", [quote(name)]);
        sink.report(&NAMES_SOMEBODY_AT_HOME, span, message).hint(
            "say a brother, a sister or a grown-up, or leave it if the family wants the name there",
        );
    }
}

/// Goes through one record and looks for names in what professionals may see of it.
struct Texts<'w> {
    wanted: &'w RecordKey,
    names: &'w BTreeSet<&'w str>,
    /// Whether it is in the wanted record.
    inside: bool,
    /// Whether professionals may see what comes next.
    seen: bool,
    top: Option<Span>,
    found: Vec<(String, Span)>,
}

impl Texts<'_> {
    fn look(&mut self, text: &str, at: Option<Span>) {
        let Some(at) = at.or(self.top).filter(|_| self.inside && self.seen) else { return };
        let mut words = text.split(|c: char| !(c.is_alphanumeric() || c == '-'));
        if let Some(name) = words.find(|word| self.names.contains(word)) {
            self.found.push((name.to_owned(), at));
        }
    }
}

impl RecordWalker for Texts<'_> {
    fn enter(&mut self, key: RecordKey, file: FileId) {
        self.inside = key == *self.wanted;
        self.top = Some(Span::top(file));
    }
}

impl Walker for Texts<'_> {
    fn class(&mut self, class: &'static str) {
        self.seen = policy::allows(Professional::NAME, class);
    }

    fn link(&mut self, _: LinkKind, _: &str, _: Span) {}

    fn happened(&mut self, _: Date, _: Span) {}

    fn text(&mut self, text: &str, at: Option<Span>) {
        self.look(text, at);
    }

    fn prose(&mut self, prose: &Prose) {
        let Some(top) = self.top else { return };
        for (text, at) in texts::of_prose(prose, top) {
            self.look(text, Some(at));
        }
    }
}
