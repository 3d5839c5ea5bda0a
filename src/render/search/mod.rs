//! The search of the public site: every card's words, as a script that also runs from a memory stick.
//!
//! A page that was opened from a disk may load a script beside it and nothing else, so the index is one
//! (`find-data.js`). It holds word stems with the cards that have them, and what a list of results shows.
//! The theme's script `find.js` reads it; both fold letters by the table that is written into it.

mod terms;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::json;

use crate::render::html::ThemeFault;
use crate::source::yaml::{self, Node, Value};
use crate::source::{MemoryLoader, Sources};
use crate::theme::Theme;
use crate::view::Address;
use crate::view::find::{FindCard, FindData};
use terms::Terms;

/// The most that a word counts in one card. What is in its title reaches it at once.
const MOST: u8 = 8;

/// What the search of one language knows beside the cards.
#[derive(Debug, Default)]
pub struct SearchWords {
    /// Groups of words that mean the same.
    synonyms: Vec<Vec<String>>,
}

impl SearchWords {
    /// Reads the synonyms of a language from a theme (`search/en-GB.yaml`); a language without a file has
    /// none.
    ///
    /// # Errors
    ///
    /// A file that is anything but groups of words.
    pub fn load(theme: &Theme, language: &str) -> Result<Self, ThemeFault> {
        let path = format!("search/{language}.yaml");
        let mut loader = MemoryLoader::new();
        for (_, bytes) in theme.below("search").filter(|(there, _)| *there == path) {
            loader.set(&path, bytes);
        }
        let sources = Sources::load(&loader);
        let mut synonyms = Vec::new();
        for (id, file) in sources.iter() {
            let read = yaml::parse(&file.text, id, 0).ok().and_then(|(node, _)| groups(&node));
            let say = "Synonyms are a list of groups of words, such as `- [nappy, diaper]`, below \
                       the key `synonyms`.";
            synonyms.extend(read.ok_or_else(|| ThemeFault::of(path.clone(), (1, 1), say))?);
        }
        Ok(Self { synonyms })
    }
}

/// The groups of a file of synonyms; `None` when it is anything else.
fn groups(node: &Node) -> Option<Vec<Vec<String>>> {
    let Value::Map(fields) = &node.value else { return None };
    let [(key, groups)] = fields.as_slice() else { return None };
    let groups = list(groups).filter(|_| key.name == "synonyms")?;
    groups.iter().map(|group| list(group)?.iter().map(text).collect()).collect()
}

fn list(node: &Node) -> Option<&[Node]> {
    if let Value::List(items) = &node.value { Some(items) } else { None }
}

fn text(node: &Node) -> Option<String> {
    if let Value::Text(text) = &node.value { Some(text.clone()) } else { None }
}

/// The script that the page for finding cards searches in.
#[must_use]
pub fn script(data: &FindData, words: &SearchWords) -> String {
    let terms = Terms::of(&data.language);
    let mut index: BTreeMap<String, BTreeMap<usize, u8>> = BTreeMap::new();
    for (number, card) in data.cards.iter().enumerate() {
        for (weight, text) in &card.texts {
            for term in terms.stems(text) {
                let found = index.entry(term).or_default().entry(number).or_default();
                *found = MOST.min(*found + weight);
            }
        }
    }
    let written = json!({
        "language": data.language,
        "letters": Terms::letters(),
        "changes": terms.mutations(),
        "endings": terms.endings(),
        "counts": data.counts,
        "same": same(&words.synonyms, &terms),
        "terms": postings(&index),
        "place": pattern(),
        "cards": columns(&data.cards),
    });
    format!("self.doorstep = {written};\n")
}

/// What a list of results shows of the cards, and what choices they fit: one list for each, card by card,
/// because what is alike is packed smallest side by side.
fn columns(cards: &[FindCard]) -> serde_json::Value {
    fn list<T: serde::Serialize>(cards: &[FindCard], of: impl Fn(&FindCard) -> T) -> Vec<T> {
        cards.iter().map(of).collect()
    }
    json!([
        list(cards, |card| short(&card.address, &card.area)),
        list(cards, |card| card.title.clone()),
        list(cards, |card| card.sentence.clone()),
        list(cards, |card| card.minutes.clone()),
        list(cards, |card| card.area.clone()),
        list(cards, |card| card.time),
        list(cards, |card| card.routines.join(" ")),
        list(cards, |card| card.years.join(" ")),
        list(cards, |card| card.needs.join(" ")),
        list(cards, |card| u8::from(card.at_hand)),
        list(cards, |card| card.things.join(" ")),
    ])
}

/// The address of a card with a star for its area and one for its own name.
fn pattern() -> String {
    Address::Activity("*".into(), "*".into()).to_string()
}

/// What stands in the place of the second star.
fn short(address: &Address, area: &str) -> String {
    let address = address.to_string();
    let pattern = pattern().replacen('*', area, 1);
    let ends = pattern.split_once('*');
    let own = ends.and_then(|(from, to)| address.strip_prefix(from)?.strip_suffix(to));
    own.unwrap_or(&address).to_owned()
}

/// Every word with the cards that have it: how far on from the card before, in base 36, and a capital
/// for how much the word counts there.
fn postings(index: &BTreeMap<String, BTreeMap<usize, u8>>) -> String {
    let mut out = String::new();
    for (term, cards) in index {
        let _ = write!(out, "{term}:");
        let mut last = 0;
        for (card, weight) in cards {
            base36(card - last, &mut out);
            out.push(char::from(b'A' + weight.saturating_sub(1)));
            last = *card;
        }
        out.push(' ');
    }
    out.truncate(out.trim_end().len());
    out
}

fn base36(number: usize, out: &mut String) {
    let rest = number / 36;
    if rest > 0 {
        base36(rest, out);
    }
    let digit = u32::try_from(number % 36).unwrap_or_default();
    out.push(char::from_digit(digit, 36).unwrap_or('0'));
}

/// For each word of a group the stems of the others.
fn same(groups: &[Vec<String>], terms: &Terms) -> BTreeMap<String, Vec<String>> {
    let mut same: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for group in groups {
        let folded: Vec<(String, Vec<String>)> =
            group.iter().map(|word| (Terms::words(word).join(" "), terms.stems(word))).collect();
        for (word, _) in &folded {
            let others = folded.iter().filter(|(other, _)| other != word);
            let known = same.entry(word.clone()).or_default();
            for stem in others.flat_map(|(_, stems)| stems) {
                if !known.contains(stem) {
                    known.push(stem.clone());
                }
            }
        }
    }
    same
}

#[cfg(test)]
mod tests;
