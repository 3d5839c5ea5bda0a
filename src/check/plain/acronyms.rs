//! Letters that stand for words, and whether a record says for which.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::{Message, Sink, quote, word};

use super::few::Few;
use super::read::Record;
use super::settings::InLanguage;
use super::{ACRONYM, said};

/// Letters of more capitals than this are a word that somebody shouts.
const LONGEST: usize = 6;

/// Reports each group of letters that a record does not explain where it first uses them.
pub(super) fn unexplained(
    record: &Record,
    settings: &InLanguage<'_>,
    known: &BTreeSet<&str>,
    sink: &mut Sink,
) {
    let mut few = Few::new(&ACRONYM, "{} more groups of letters in this record are not explained");
    let mut met = BTreeSet::new();
    for text in &record.texts {
        let words = text.words();
        if !words.contains(|c: char| c.is_ascii_uppercase()) {
            continue;
        }
        let all = capitals(words);
        for (nth, at) in all.iter().enumerate() {
            let letters = &words[at.clone()];
            let listed = settings.stands_for(letters);
            // Words in capitals side by side are stressed and stand for nothing else.
            let shouted = |other: Option<&Range<usize>>| {
                other.is_some_and(|other| {
                    let gap = words.get(at.end..other.start).or(words.get(other.end..at.start));
                    gap == Some(" ")
                })
            };
            let beside = nth.checked_sub(1).and_then(|before| all.get(before));
            if listed.is_none() && (shouted(beside) || shouted(all.get(nth + 1))) {
                continue;
            }
            if known.contains(letters) || !met.insert(letters) || is_explained(words, at) {
                continue;
            }
            let message = said(text, "says {} and nowhere before what it is", [quote(letters)]);
            let hint = match listed {
                Some(stands_for) => Message::new("write {} instead", [word(stands_for)]),
                None => Message::new("write the words, and {} in brackets", [quote(letters)]),
            };
            few.add(text.at(at.start, record.top), message, vec![hint]);
        }
    }
    few.report(sink);
}

/// Whether the letters stand in brackets behind their words, or have words in brackets behind them.
fn is_explained(words: &str, at: &Range<usize>) -> bool {
    let (before, after) = (&words[..at.start], words[at.end..].trim_start_matches('s'));
    let in_brackets = before.trim_end().ends_with('(') && before.len() > 2;
    in_brackets || after.trim_start().starts_with('(')
}

/// Every word of two capitals or more, its ending for more than one left out.
fn capitals(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    for part in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        let letters = word.strip_suffix('s').unwrap_or(word);
        // `en-GB` is a language, and `M1/TA` a number of something.
        let joined = text[..from].ends_with(['-', '/', '_']);
        let capital = letters.bytes().all(|b| b.is_ascii_uppercase());
        if (2..=LONGEST).contains(&letters.len()) && capital && !joined {
            found.push(from..from + letters.len());
        }
        from += part.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        capitals(text).into_iter().map(|at| &text[at]).collect()
    }

    #[test]
    fn capitals_are_found_in_whole_words_alone() {
        assert_eq!(
            found("The OTs and the SLT's friend, M1 2AB, X-ray, en-GB, ENORMOUS"),
            ["OT", "SLT"]
        );
        assert_eq!(found("ŁÓDŹ and a GP."), ["GP"]);
    }

    #[test]
    fn brackets_before_or_behind_explain() {
        let text = "the therapist (OT) and the EP (a psychologist) and the CDC";
        let explained: Vec<bool> = capitals(text).iter().map(|at| is_explained(text, at)).collect();
        assert_eq!(explained, [true, true, false]);
    }
}
