//! Where in a folded text the spellings of the roster stand.

use super::finding::Kind;
use super::fold::Folded;
use super::matcher::{Entry, Matcher};

/// One spelling at one place.
#[derive(Clone, Copy)]
pub(super) struct Hit {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) entry: Entry,
}

/// Digits standing together, whatever was between them.
pub(super) struct Number {
    pub(super) start: usize,
    pub(super) end: usize,
    groups: Short,
    digits: Short,
}

impl Number {
    /// How many digits stood in each group, as figures; groups of ten and more as `+`.
    pub(super) fn groups(&self) -> &[u8] {
        self.groups.bytes()
    }

    /// The digits, without what was between them.
    pub(super) fn digits(&self) -> &[u8] {
        self.digits.bytes()
    }
}

/// The fewest digits of a number that is somebody's.
const FEWEST_DIGITS: usize = 4;

/// The longest number that is looked at, in digits.
const LONGEST: usize = 15;

/// A few bytes that need no memory of their own: a page is full of numbers.
#[derive(Default)]
struct Short {
    bytes: [u8; 2 * LONGEST + 1],
    length: usize,
}

impl Short {
    fn add(&mut self, more: &[u8]) {
        let end = self.length + more.len();
        self.bytes[self.length..end].copy_from_slice(more);
        self.length = end;
    }

    fn bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }
}

/// All hits, in the order of their places, the longest first where several begin together.
pub(super) fn hits(folded: &Folded, matcher: &Matcher) -> Vec<Hit> {
    let mut hits = Vec::new();
    let text = &folded.text;
    for start in folded.words.iter().map(|start| *start as usize) {
        matcher.words.at(text, start, &mut |end, entries| {
            hits.extend(entries.iter().map(|entry| Hit { start, end, entry: *entry }));
        });
    }
    for start in folded.digits.iter().map(|start| *start as usize) {
        each_number(text, start, FEWEST_DIGITS, &mut |number| {
            let entries = matcher.numbers.get(number.digits());
            let (start, end) = (number.start, number.end);
            hits.extend(entries.iter().map(|entry| Hit { start, end, entry: *entry }));
        });
    }
    hits.sort_by_key(|hit| (hit.start, std::cmp::Reverse(hit.end), hit.entry));
    hits
}

/// Calls with every number that begins at a place, ends with a group of digits and has at least so many.
pub(super) fn each_number(
    text: &[u8],
    start: usize,
    fewest: usize,
    found: &mut impl FnMut(&Number),
) {
    if !has_digits(text, start, fewest) {
        return;
    }
    let mut number =
        Number { start, end: start, groups: Short::default(), digits: Short::default() };
    while number.digits.length <= LONGEST {
        let from = number.end;
        let length = text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if length == 0 || length > LONGEST {
            return;
        }
        number.end += length;
        number.groups.add(&[b"0123456789".get(length).copied().unwrap_or(b'+')]);
        number.digits.add(&text[from..number.end]);
        if number.digits.length >= fewest {
            found(&number);
        }
        if text.get(number.end) != Some(&b' ') {
            return;
        }
        number.end += 1;
    }
}

/// Whether so many digits stand at a place, with single spaces between them at most. A page is full of
/// short numbers, and this is all that they cost.
fn has_digits(text: &[u8], start: usize, fewest: usize) -> bool {
    let mut count = 0;
    for byte in &text[start..] {
        match byte {
            b'0'..=b'9' => count += 1,
            b' ' => {}
            _ => break,
        }
        if count == fewest {
            return true;
        }
    }
    false
}

/// Whether the words just before a place, or another of the same child's spellings near it, say
/// that a date is a date of birth.
pub(super) fn is_birth(hit: &Hit, hits: &[Hit], text: &[u8]) -> bool {
    let before = text[hit.start.saturating_sub(40)..hit.start].to_ascii_lowercase();
    let said = [b"born".as_slice(), b" dob ", b"birth", b" d o b "];
    said.iter().any(|word| before.windows(word.len()).any(|window| window == *word))
        || hits.iter().any(|other| {
            other.entry.owner == hit.entry.owner
                && other.entry.kind != Kind::BirthDate
                && other.start < hit.end + 60
                && hit.start < other.end + 60
        })
}
