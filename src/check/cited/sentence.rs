//! Sentences as a rule on evidence reads them: what they claim, what they count, and what they name.

use crate::model::{Cited, Inline};
use crate::source::Span;

use super::super::plain::sentences;

/// Words by which a sentence says what a child can do, how often, or what has changed.
const CLAIMS: &[&str] = &[
    "can",
    "could",
    "able to",
    "now",
    "no longer",
    "times",
    "every time",
    "each time",
    "most days",
    "every day",
    "usually",
    "always",
    "often",
    "mostly",
    "more often",
    "less often",
    "for the first time",
    "has learned",
    "has learnt",
    "has begun",
    "has started",
    "has stopped",
];

/// Words that take a sentence back: it tells of what is only beginning, or is gone.
pub(super) const BUT: &[&str] = &[
    "not",
    "no",
    "never",
    "cannot",
    "nearly",
    "almost",
    "beginning",
    "begins",
    "began",
    "begun",
    "starting",
    "starts",
    "started",
    "lost",
    "stopped",
    "fewer",
    "less",
    "until",
    "before",
    "soon",
    "next",
    "learning",
    "help",
    "yet",
    "used",
];

/// A paragraph as text, with the places in it.
#[derive(Default)]
pub(super) struct Paragraph<'p> {
    pub(super) words: String,
    places: Vec<(usize, Span)>,
    pub(super) cited: Vec<(usize, &'p Cited, Span)>,
}

impl<'p> Paragraph<'p> {
    pub(super) fn join(&mut self, inlines: &'p [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text, at) => {
                    self.places.push((self.words.len(), *at));
                    self.words.push_str(text);
                }
                Inline::Code(text) => self.words.push_str(text),
                Inline::Strong(inner)
                | Inline::Emphasis(inner)
                | Inline::Link { text: inner, .. } => self.join(inner),
                Inline::Cited(all, at) => {
                    let here = self.words.len();
                    self.cited.extend(all.iter().map(|one| (here, one, *at)));
                }
                Inline::Picture { .. } | Inline::Break => self.words.push(' '),
            }
        }
    }

    /// Where a byte of it was typed.
    pub(super) fn at(&self, byte: usize) -> Option<Span> {
        let (from, span) = self.places.iter().rev().find(|(from, _)| *from <= byte)?;
        let start = (span.start as usize + byte - from).min(span.end as usize);
        Some(Span::new(span.file, start, span.end as usize))
    }
}

/// Sentences up to their full stop: what is parted by a semicolon or a colon rests on the same.
pub(super) fn whole_sentences(text: &str) -> Vec<(usize, &str)> {
    let mut all: Vec<(usize, &str)> = Vec::new();
    for (from, part) in sentences(text) {
        match all.last_mut() {
            Some((start, before)) if before.ends_with([';', ':']) => {
                *before = &text[*start..from + part.len()];
            }
            _ => all.push((from, part)),
        }
    }
    all
}

/// Whether a sentence says what the child can do, how often, or what has changed. What somebody said in
/// their own words is evidence itself.
pub(super) fn claims(sentence: &str) -> bool {
    let quoted = sentence.contains(['"', '“', '”']);
    let is_hope = ["Next", "Beginning"].iter().any(|word| sentence.starts_with(word));
    let counts = !counted(sentence).is_empty();
    !quoted && !is_hope && !sentence.contains(['?']) && (counts || has(sentence, CLAIMS))
}

/// Numbers as people write them in a sentence.
const NUMBERS: &[&str] =
    &["nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/// How many words may stand between a count and what it is of: `three clear choices in four`.
const WORDS_BETWEEN: usize = 3;

/// What is counted in a sentence: so many of so many.
pub(super) fn counted(sentence: &str) -> Vec<(u16, u16)> {
    let words: Vec<String> = sentence
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let number = |word: &String| -> Option<u16> {
        let said = NUMBERS.iter().position(|name| name == word).and_then(|at| at.try_into().ok());
        said.or_else(|| word.parse().ok())
    };
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| ["in", "of"].contains(&&***word))
    {
        let _ = word;
        let of = words.get(at + 1).and_then(number);
        let from = at.saturating_sub(WORDS_BETWEEN + 1);
        let so_many = words[from..at].iter().rev().find_map(number);
        found.extend(so_many.zip(of).filter(|(so_many, of)| so_many <= of && *of <= 20));
    }
    found
}

/// The numbers of charts that a text names: `activity chart 27`.
pub(super) fn charts_named(text: &str) -> Vec<u16> {
    let after = text.match_indices("chart ").map(|(at, found)| &text[at + found.len()..]);
    let digits = |rest: &str| rest.chars().take_while(char::is_ascii_digit).collect::<String>();
    after.filter_map(|rest| digits(rest).parse().ok()).collect()
}

/// Whether one of these words stands in a sentence.
pub(super) fn has(sentence: &str, words: &[&str]) -> bool {
    let letters: String = sentence
        .chars()
        .map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { ' ' })
        .collect();
    let plain = format!(" {} ", letters.split_whitespace().collect::<Vec<_>>().join(" "));
    words.iter().any(|word| plain.contains(&format!(" {word} ")))
}
