//! From a text to what is looked for: letters folded, words split, endings taken off.

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;

/// Letters that mean the same to somebody who types in a hurry and that no decomposition joins: the
/// second stands for the first. Arabic and Urdu write some letters with different signs.
const LETTERS: &str = "łlđdøoıiðdþt\u{6a9}\u{643}\u{6cc}\u{64a}\u{649}\u{64a}\u{6c1}\u{647}\u{6be}\u{647}\u{629}\u{647}\u{6c3}\u{647}";

/// What can stand at the beginning of a Welsh word in the place of its first letter: the first of each row
/// is what dictionaries have, the others what mutations make of it. An empty one is a letter that is lost.
const WELSH: &[&[&str]] = &[
    &["c", "g", "ngh", "ch"],
    &["p", "b", "mh", "ph"],
    &["t", "d", "nh", "th"],
    &["g", "", "ng"],
    &["b", "f", "m"],
    &["d", "dd", "n"],
    &["ll", "l"],
    &["m", "f"],
    &["rh", "r"],
];

/// How the words of one language are prepared.
pub(super) struct Terms {
    stemmer: Option<Stemmer>,
    is_english: bool,
    is_welsh: bool,
}

impl Terms {
    /// For a language such as `en-GB`. A language without rules for its endings is found by the
    /// beginnings of its words.
    pub(super) fn of(language: &str) -> Self {
        let language = language.split('-').next().unwrap_or_default();
        let algorithm = match language {
            "ar" => Some(Algorithm::Arabic),
            "de" => Some(Algorithm::German),
            "en" => Some(Algorithm::English),
            "es" => Some(Algorithm::Spanish),
            "fr" => Some(Algorithm::French),
            "it" => Some(Algorithm::Italian),
            "pt" => Some(Algorithm::Portuguese),
            "ro" => Some(Algorithm::Romanian),
            "ta" => Some(Algorithm::Tamil),
            "tr" => Some(Algorithm::Turkish),
            _ => None,
        };
        Self {
            stemmer: algorithm.map(Stemmer::create),
            is_english: language == "en",
            is_welsh: language == "cy",
        }
    }

    /// The letters that fold to others, in pairs, for the script to do the same.
    pub(super) fn letters() -> &'static str {
        LETTERS
    }

    /// The changes that words of the language undergo at their beginning.
    pub(super) fn mutations(&self) -> &'static [&'static [&'static str]] {
        if self.is_welsh { WELSH } else { &[] }
    }

    /// Endings that the stemmer changes instead of taking off: `story` becomes `stori`.
    pub(super) fn endings(&self) -> &'static [[&'static str; 2]] {
        if self.is_english { &[["y", "i"]] } else { &[] }
    }

    /// The words of a text, folded.
    pub(super) fn words(text: &str) -> Vec<String> {
        let folded = fold(text);
        let words = folded.split(|c: char| !c.is_alphanumeric() && !is_mark(c));
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    /// The words of a text without their endings. A single letter says nothing; a digit may.
    pub(super) fn stems(&self, text: &str) -> Vec<String> {
        let words = Self::words(text).into_iter();
        let words =
            words.filter(|word| word.chars().count() > 1 || word.is_ascii() && is_digit(word));
        words
            .map(|word| match &self.stemmer {
                Some(stemmer) => stemmer.stem(&word).into_owned(),
                None => word,
            })
            .collect()
    }
}

fn is_digit(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Marks that belong to the letter before them and make another letter of it in some scripts.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Marks that a hurried reader leaves out: accents of Latin, Greek and Cyrillic letters, vowels of Arabic.
fn is_left_out(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Small letters without accents or apostrophes.
fn fold(text: &str) -> String {
    let small = text.to_lowercase();
    let kept = small.nfd().filter(|c| !is_left_out(*c) && !matches!(c, '\'' | '\u{2019}'));
    kept.map(folded).collect()
}

fn folded(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    let mut pairs = LETTERS.chars();
    while let (Some(from), Some(to)) = (pairs.next(), pairs.next()) {
        if from == letter {
            return to;
        }
    }
    letter
}
