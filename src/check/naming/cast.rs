//! Who there is in one child's record, and who of them is he and who is she.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::one_child::OneChild;
use crate::check::passages::Told;
use crate::model::{Date, Draft, LinkKind, Pronouns, Prose, RecordKey, RecordWalker, Walker};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{FileId, Span};

use super::{Gender, first_names};

/// Words with a capital in each of a child's records, with the record that has them; two records when it is
/// more than one.
pub(super) struct Known<'d> {
    words: BTreeMap<&'d str, (&'d RecordKey, bool)>,
}

impl<'d> Known<'d> {
    /// Those of all records of a child.
    pub(super) fn of(all: &'d [Told]) -> Self {
        let mut words: BTreeMap<&'d str, (&'d RecordKey, bool)> = BTreeMap::new();
        for told in all {
            for word in told.passages.iter().flat_map(|passage| capitals(&passage.words)) {
                let known = words.entry(word).or_insert((&told.key, false));
                known.1 |= *known.0 != told.key;
            }
        }
        Self { words }
    }

    fn is_elsewhere(&self, word: &str, than: &RecordKey) -> bool {
        self.words.get(word).is_some_and(|(key, more)| *more || *key != than)
    }
}

/// Every word with a capital, without the ending of a possessive.
pub(super) fn capitals(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-'));
    parts
        .map(|word| word.trim_matches(['\'', '’', '-']))
        .map(|word| word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word))
        .filter(|word| word.starts_with(char::is_uppercase))
}

/// Names and words that the service itself uses.
pub(super) struct Service {
    staff: BTreeSet<String>,
    words: BTreeSet<String>,
    /// The first names of all children, and their surnames.
    firsts: BTreeSet<String>,
    surnames: BTreeSet<String>,
    /// First names of those who are at home with some child.
    homes: BTreeSet<String>,
    /// Names of professionals around any child: they are introduced often enough.
    around: BTreeSet<String>,
}

impl Service {
    pub(super) fn of(draft: &Draft, grant: &Grant<Inspector>) -> Self {
        let mut walk = Words::default();
        draft.walk(grant, &mut walk);
        if let Some(service) = &draft.service {
            use crate::model::Written as _;
            service.record.walk(grant, &mut walk);
        }
        let staff = draft.staff.values().flat_map(|one| capitals(grant.open(&one.name).as_str()));
        let children = || draft.children.values().map(|records| &records.child.record);
        let firsts = children().map(|child| grant.open(&child.first_name).value.clone());
        let surnames = children().map(|child| grant.open(&child.surname).value.clone());
        let people = draft.children.values().flat_map(|records| &records.child.households);
        let people = people.flat_map(|home| &home.people);
        let homes = people.filter_map(|one| capitals(grant.open(&one.name).as_str()).next());
        let around = draft.children.values().flat_map(|records| &records.child.professionals);
        let around = around.flat_map(|one| capitals(grant.open(&one.name).as_str()));
        Self {
            around: around.map(str::to_owned).collect(),
            homes: homes.map(str::to_owned).collect(),
            staff: staff.map(str::to_owned).collect(),
            words: walk.words,
            firsts: firsts.collect(),
            surnames: surnames.collect(),
        }
    }
}

#[derive(Default)]
struct Words {
    words: BTreeSet<String>,
}

impl RecordWalker for Words {
    fn enter(&mut self, _: RecordKey, _: FileId) {}
}

impl Walker for Words {
    fn link(&mut self, _: LinkKind, _: &str, _: Span) {}

    fn happened(&mut self, _: Date, _: Span) {}

    fn text(&mut self, text: &str, _: Option<Span>) {
        for word in capitals(text) {
            if !self.words.contains(word) {
                self.words.insert(word.to_owned());
            }
        }
    }

    fn prose(&mut self, prose: &Prose) {
        self.text(&prose.plain(), None);
    }
}

/// Who there is in one child's record.
pub(super) struct Cast<'a> {
    /// He or she, as the record says.
    pub(super) pronouns: Pronouns,
    own: Vec<String>,
    /// Everybody of the child's own record and of the staff, by each part of the name.
    here: BTreeMap<String, Gender>,
    service: &'a Service,
    known: &'a Known<'a>,
}

impl<'a> Cast<'a> {
    pub(super) fn of(one: &OneChild<'_>, service: &'a Service, known: &'a Known<'a>) -> Self {
        let child = one.child();
        let names = [&one.open(&child.first_name).value, &one.open(&child.surname).value];
        let own = names.iter().flat_map(|name| parts(name)).collect();
        let mut here: BTreeMap<String, Gender> = BTreeMap::new();
        for person in child.households.iter().flat_map(|home| &home.people) {
            let relation = one.open(&person.relation);
            for part in capitals(one.open(&person.name).as_str()) {
                let gender = of_relation(relation).or_else(|| first_names::gender(part));
                here.insert(part.to_owned(), gender.unwrap_or(Gender::Either));
            }
        }
        let around =
            child.professionals.iter().flat_map(|who| capitals(one.open(&who.name).as_str()));
        for part in around.chain(service.staff.iter().map(String::as_str)) {
            let gender = first_names::gender(part).unwrap_or(Gender::Either);
            here.entry(part.to_owned()).or_insert(gender);
        }
        Self { pronouns: *one.open(&child.pronouns), own, here, service, known }
    }

    /// Whether it is the child's own name, or a short or a long form of it.
    pub(super) fn is_own(&self, name: &str) -> bool {
        let name = folded(name);
        self.own.iter().any(|own| {
            let short = own.len().min(name.len());
            *own == name || short >= 3 && (own.starts_with(&name) || name.starts_with(own.as_str()))
        })
    }

    /// Whether it is somebody of the child's own record or of the staff.
    pub(super) fn is_here(&self, name: &str) -> bool {
        self.here.contains_key(name)
    }

    /// Whether a child has this first name, or this surname when nobody else is known to have it. Whose own it is
    /// has been asked before.
    pub(super) fn is_other_child(&self, name: &str, here: &RecordKey) -> bool {
        self.service.firsts.contains(name)
            || self.service.surnames.contains(name) && self.is_unknown(name, here)
    }

    /// Whether somebody has this name at the home of any child.
    pub(super) fn is_at_another_home(&self, name: &str) -> bool {
        self.service.homes.contains(name)
    }

    /// Whether nobody is known by this name in the child's other records. A word that is no first name of the
    /// list is known as well when the service uses it.
    pub(super) fn is_unknown(&self, name: &str, here: &RecordKey) -> bool {
        let service = first_names::gender(name).is_none() && self.service.words.contains(name);
        !service
            && !self.service.around.contains(name)
            && !self.is_own(name)
            && !self.is_here(name)
            && !self.known.is_elsewhere(name, here)
    }

    /// Of whom a word with a capital may be said, when it is somebody other than the child; nothing when it
    /// is nobody.
    pub(super) fn gender(&self, name: &str) -> Option<Gender> {
        if self.is_own(name) {
            return None;
        }
        self.here.get(name).copied().or_else(|| first_names::gender(name))
    }
}

/// Who a relation is, by the words for it.
fn of_relation(relation: &str) -> Option<Gender> {
    let said = relation.to_lowercase();
    let mut words = said.split(|c: char| !c.is_alphabetic()).filter_map(super::pronouns::noun);
    words.find(|gender| *gender != Gender::Either)
}

/// The parts of a name, in small letters without marks.
fn parts(name: &str) -> Vec<String> {
    let whole = name.split(|c: char| !c.is_alphabetic() && c != '-').map(folded);
    let mut all: Vec<String> = whole.collect();
    all.extend(name.split(|c: char| !c.is_alphabetic()).map(folded));
    // A name with a mark in it, such as D'Arcy, is one word in a text.
    all.extend(capitals(name).map(folded));
    all.retain(|part| !part.is_empty());
    all
}

fn folded(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|c| match c {
            'à' | 'á' | 'â' | 'ä' | 'ã' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            other => other,
        })
        .collect()
}
