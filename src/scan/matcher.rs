//! Everything that is searched for, made ready.

use std::collections::BTreeMap;

use crate::model::is_ordinary;

use super::finding::Kind;
use super::fold::spelling;
use super::roster::Roster;
use super::spellings;
use super::table::Table;

/// The owner of what the service publishes itself.
pub(super) const SERVICE: u32 = u32::MAX;

/// The owner of words that a licence keeps from strangers.
pub(super) const LICENSED: u32 = u32::MAX - 1;

/// The fewest words of a text that a licence can keep: shorter ones are everybody's.
const FEWEST_WORDS: usize = 3;

/// The fewest letters of one.
const FEWEST_LETTERS: usize = 12;

/// What a spelling stands for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    /// The child, by number, or [`SERVICE`].
    pub(super) owner: u32,
    pub(super) kind: Kind,
    /// Whether it is not searched for, but may stand in its owner's papers.
    pub(super) stands: bool,
    /// Whether every word of it is an ordinary one.
    pub(super) ordinary: bool,
}

/// What the scan searches with. It holds children's names, so it has no `Debug`.
pub struct Matcher {
    pub(super) words: Table,
    pub(super) numbers: Table,
    references: Vec<String>,
    siblings: Vec<Vec<u32>>,
}

impl Matcher {
    pub(super) fn new(roster: &Roster) -> Self {
        let mut words = Vec::new();
        let mut numbers = Vec::new();
        let references: Vec<String> =
            roster.children.iter().map(|child| child.reference.clone()).collect();
        let order: BTreeMap<&str, u32> = references.iter().map(String::as_str).zip(0..).collect();
        let mut siblings = Vec::new();
        for (owner, child) in (0..).zip(&roster.children) {
            words.extend(
                spellings::words(child).into_iter().map(|(text, kind)| entry(text, owner, kind)),
            );
            numbers.extend(
                spellings::numbers(child).into_iter().map(|(text, kind)| entry(text, owner, kind)),
            );
            for name in &child.around {
                let name = spelling(name);
                words.extend(name.split(' ').map(|word| standing(word, owner)));
                words.push(standing(&name, owner));
            }
            let known = child.siblings.iter().filter_map(|one| order.get(one.as_str()).copied());
            siblings.push(known.collect());
        }
        for text in &roster.published {
            words.push(standing(&spelling(text), SERVICE));
            let digits = spellings::digits(text);
            if digits.len() >= 10 {
                numbers.extend(spellings::phones(text).iter().map(|text| standing(text, SERVICE)));
                numbers.push(standing(&digits, SERVICE));
            }
        }
        for text in &roster.licensed {
            let text = spelling(text);
            if text.split(' ').count() >= FEWEST_WORDS && text.len() >= FEWEST_LETTERS {
                words.push((text, kept()));
            }
        }
        Self { words: Table::new(words), numbers: Table::new(numbers), references, siblings }
    }

    /// The reference of a child, by number.
    pub(super) fn reference(&self, owner: u32) -> &str {
        self.references.get(owner as usize).map_or("", String::as_str)
    }

    /// The number of a child, and those of the siblings who may be named with it.
    pub(super) fn kin(&self, reference: &str) -> Option<(u32, &[u32])> {
        let at = self.references.iter().position(|one| one == reference)?;
        Some((u32::try_from(at).ok()?, &self.siblings[at]))
    }
}

fn entry(text: String, owner: u32, kind: Kind) -> (String, Entry) {
    let ordinary = text.split(' ').all(is_ordinary);
    (text, Entry { owner, kind, stands: false, ordinary })
}

fn kept() -> Entry {
    Entry { owner: LICENSED, kind: Kind::ItemText, stands: false, ordinary: false }
}

fn standing(text: &str, owner: u32) -> (String, Entry) {
    (text.to_owned(), Entry { owner, kind: Kind::FullName, stands: true, ordinary: false })
}
