//! The words of a passage with what tells a name: capitals, the place in the sentence, the words beside it.

use std::ops::Range;

use crate::check::plain::measure;

/// A word where it stands.
#[derive(Debug, Clone)]
pub(super) struct Token<'t> {
    /// The word, without the ending of a possessive.
    pub(super) word: &'t str,
    /// Where it stands in the passage.
    pub(super) at: Range<usize>,
    /// Whether something is said to be this one's.
    pub(super) owns: bool,
    /// Whether its sentence, or what somebody is quoted to say, begins with it.
    pub(super) begins: bool,
    /// What stands between it and the word before it, in the same sentence.
    pub(super) gap: &'t str,
}

impl Token<'_> {
    /// Whether it begins with a capital and goes on in small letters.
    pub(super) fn is_capital(&self) -> bool {
        let mut letters = self.word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
    }
}

/// The sentences of a text, each as its words.
pub(super) fn sentences(text: &str) -> Vec<Vec<Token<'_>>> {
    measure::sentences(text).map(|(from, sentence)| words(text, from, sentence)).collect()
}

fn words<'t>(text: &'t str, from: usize, sentence: &'t str) -> Vec<Token<'t>> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-');
    let mut all: Vec<Token<'t>> = Vec::new();
    let mut last = from;
    let mut rest = sentence;
    let mut offset = from;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let tail = &rest[start..];
        let len = tail.find(|c| !is_part(c)).unwrap_or(tail.len());
        let whole = tail[..len].trim_end_matches(['\'', '’', '-']);
        let (word, owns) = match whole.strip_suffix("'s").or_else(|| whole.strip_suffix("’s")) {
            Some(word) => (word, true),
            None => (whole, false),
        };
        let at = offset + start..offset + start + word.len();
        let gap = &text[last..at.start];
        let begins = all.is_empty() || gap.contains(['"', '“', '‘', '(']);
        last = at.start + whole.len();
        all.push(Token { word, at, owns, begins, gap });
        offset += start + len;
        rest = &tail[len..];
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_know_where_they_stand() {
        let text = "She saw Sam's cup. Marek says, \"He comes.\"";
        let all = sentences(text);
        let sam = &all[0][2];
        assert_eq!(
            (sam.word, sam.owns, sam.begins, &text[sam.at.clone()]),
            ("Sam", true, false, "Sam")
        );
        let he = &all[1][2];
        assert_eq!((he.word, he.begins, he.gap), ("He", true, ", \""));
    }
}
