//! Lists of words that a rule looks for, each with what to write in its place.
//!
//! A word is found as a whole word, in capitals or not. One automaton runs over a text for a whole
//! list, since the library is long and is checked at every build.

use std::cmp::Reverse;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};

/// A word or phrase, and the kinder or clearer way to say it.
#[derive(Debug)]
pub(super) struct Entry<'w> {
    /// The word or phrase, in small letters.
    pub(super) words: &'w str,
    /// The way out, as a hint.
    pub(super) instead: &'w str,
}

/// A list of words, ready to look for.
pub(super) struct Lexicon<'w> {
    finder: Option<AhoCorasick>,
    entries: Vec<Entry<'w>>,
}

impl Lexicon<'static> {
    /// Joins groups of words that share a way out.
    pub(super) fn new(groups: &[(&'static [&'static str], &'static str)]) -> Self {
        let entries = groups
            .iter()
            .flat_map(|(words, instead)| words.iter().map(|words| Entry { words, instead }));
        Self::of(entries.collect())
    }
}

impl<'w> Lexicon<'w> {
    /// A list that was put together from data.
    pub(super) fn of(entries: Vec<Entry<'w>>) -> Self {
        // Building fails only for lists far beyond any that a person would write; the test of each
        // rule would show it.
        let finder = AhoCorasickBuilder::new()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::Standard)
            .build(entries.iter().map(|entry| entry.words))
            .ok();
        Self { finder, entries }
    }

    /// The first entry that stands in the text as whole words, with the end of the place.
    pub(super) fn find(&self, text: &str) -> Option<(&Entry<'w>, usize)> {
        self.find_where(text, |_| true)
    }

    /// The first entry that stands in the text as whole words, in a place whose start will do.
    pub(super) fn find_where(
        &self,
        text: &str,
        will_do: impl Fn(usize) -> bool,
    ) -> Option<(&Entry<'w>, usize)> {
        let finder = self.finder.as_ref()?;
        let mut found = finder.find_overlapping_iter(text);
        let whole = found.find(|found| {
            stands_alone(text, found.start(), found.end()) && will_do(found.start())
        })?;
        Some((&self.entries[whole.pattern().as_usize()], whole.end()))
    }

    /// Every entry that stands in the text as whole words, with its place, in the order of the text.
    /// Of two that overlap the longer one counts: `occupational therapy` and not `therapy`.
    pub(super) fn all<'s>(&'s self, text: &str) -> Vec<(&'s Entry<'w>, Range<usize>)> {
        let Some(finder) = &self.finder else { return Vec::new() };
        let mut found: Vec<_> = finder
            .find_overlapping_iter(text)
            .filter(|found| stands_alone(text, found.start(), found.end()))
            .map(|found| (&self.entries[found.pattern().as_usize()], found.range()))
            .collect();
        found.sort_by_key(|(_, at)| (at.start, Reverse(at.end)));
        let mut end = 0;
        found.retain(|(_, at)| {
            at.start >= end && {
                end = at.end;
                true
            }
        });
        found
    }

    /// Whether any entry stands in the text.
    pub(super) fn is_in(&self, text: &str) -> bool {
        self.find(text).is_some()
    }
}

/// Whether no letter, digit or apostrophe joins the place to more of the same word.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let joins = |c: char| c.is_alphanumeric() || c == '_';
    let before = text[..start].chars().next_back();
    let after = text[end..].chars().next();
    !before.is_some_and(joins) && !after.is_some_and(joins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_words_are_found_in_capitals_or_not() {
        let list = Lexicon::new(&[(&["eat", "sit still"], "another way")]);
        assert!(list.is_in("Time to Eat."));
        assert!(list.is_in("\"SIT STILL\""));
        assert!(!list.is_in("a wheat biscuit, eaten"));
        assert!(!list.is_in("Zoëeat"));
    }
}
