//! Texts that came along with a copy: sentences and paragraphs that stand in another child's record too, or
//! twice in one report, whatever was done to the name and to he and she.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diag::{Message, Sink};
use crate::model::{Draft, WordingCheck};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::one_child::OneChild;
use super::passages::{self, Told};
use super::plain::measure;
use super::plain::settings::Settings;
use super::rule::rules;

rules! {
    COPIED "RP12" Warning "a text stands in the record of another child as well"
        "What fits two children was written about neither. It may have come along with a copy, and what is true of one child then stands in the report of another. Write what is so for this child. A sentence counts from twelve words on when it speaks of the child, and a paragraph when half of it is the same, names and pronouns apart; off: [copies] below wording in rules.yaml leaves copies alone."
    REPEATED "RN05" Warning "the same sentences stand twice in one report"
        "A reader who meets the same words under two headings doubts both, and what belongs under one of them is missing. Write under each heading what is so there."
}

/// How many words a sentence has that is not alike by chance.
const SENTENCE: usize = 12;

/// How many words a paragraph has that is not alike by chance.
const PARAGRAPH: usize = 15;

/// How many words in a row are compared when paragraphs are nearly the same.
const ROW: usize = 4;

/// Rows of words that stand in more places than this are figures of speech.
const TOO_COMMON: usize = 8;

/// What stands for the child, in the place of the name and of the words for it.
const CHILD: &str = "~";

/// A piece of text: whose it is, in which record and under which heading, and where.
struct Piece {
    child: usize,
    record: usize,
    field: &'static str,
    at: Span,
}

/// Looks through whatever is written about children as a whole text.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    if !Settings::of(draft, grant).own().looks_at(WordingCheck::Copies) {
        return;
    }
    let mut sentences: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
    let mut rows: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut said: BTreeSet<(usize, Span)> = BTreeSet::new();
    let mut records = 0;
    for (child, one) in OneChild::each(draft, context, grant).enumerate() {
        let names =
            [&one.open(&one.child().first_name).value, &one.open(&one.child().surname).value];
        let names: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
        for told in passages::of_child(&one).iter().filter(|told| is_compared(told)) {
            records += 1;
            for passage in told.passages.iter().filter(|one| one.is_prose || one.field == "text") {
                let whole = without_the_child(&passage.words, &names);
                let mut found = None;
                let place = |of: &Range<usize>, pieces: &mut Vec<Piece>| {
                    let at = told.place(passage, of);
                    pieces.push(Piece { child, record: records, field: passage.field, at });
                    pieces.len() - 1
                };
                let own = place(&(0..passage.words.len()), &mut pieces);
                for (from, sentence) in measure::sentences(&passage.words) {
                    let words = without_the_child(sentence, &names);
                    if words.len() < SENTENCE || !words.iter().any(|word| word == CHILD) {
                        continue;
                    }
                    let piece = place(&(from..from + sentence.len()), &mut pieces);
                    let twins = sentences.entry(words).or_default();
                    let twin =
                        twins.iter().find(|twin| is_of_another(&pieces[piece], &pieces[**twin]));
                    found = found.or(twin.map(|twin| (piece, *twin)));
                    twins.push(piece);
                }
                let near = nearly(&whole, own, &mut rows, &pieces);
                if let Some((piece, twin)) = found.or(near.map(|twin| (own, twin))) {
                    report(&pieces[piece], &pieces[twin], &mut said, sink);
                }
            }
        }
    }
}

fn is_compared(told: &Told) -> bool {
    !["child", "goal", "chart", "engagement record"].contains(&told.kind())
}

/// A paragraph before this one, of which at least half stands in it. Rows of words are kept for those that come.
fn nearly(
    words: &[String],
    own: usize,
    rows: &mut BTreeMap<u64, Vec<usize>>,
    pieces: &[Piece],
) -> Option<usize> {
    if words.len() < PARAGRAPH || !words.iter().any(|word| word == CHILD) {
        return None;
    }
    let all: BTreeSet<u64> = words.windows(ROW).map(digest).collect();
    let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
    for row in &all {
        let places = rows.entry(*row).or_default();
        for other in places.iter().filter(|_| places.len() <= TOO_COMMON) {
            *shared.entry(*other).or_default() += 1;
        }
        if places.len() <= TOO_COMMON {
            places.push(own);
        }
    }
    let mut near = shared.into_iter().filter(|(_, count)| 2 * count >= all.len());
    near.find(|(other, _)| is_of_another(&pieces[own], &pieces[*other])).map(|(other, _)| other)
}

/// Whether two pieces ought to differ: they are of two children, or of two headings of one record. What one
/// child's papers say again from one to the next is the child's own story.
fn is_of_another(one: &Piece, other: &Piece) -> bool {
    one.child != other.child || one.record == other.record && one.field != other.field
}

fn report(piece: &Piece, twin: &Piece, said: &mut BTreeSet<(usize, Span)>, sink: &mut Sink) {
    if !is_of_another(piece, twin) || !said.insert((piece.record, piece.at)) {
        return;
    }
    if piece.child == twin.child {
        sink.report(&REPEATED, piece.at, Message::new("this stands under another heading too", []))
            .also(twin.at, "it stands here")
            .hint("write under each heading what is so there");
    } else {
        sink.report(
            &COPIED,
            piece.at,
            Message::new("this stands in another child's record too", []),
        )
        .also(twin.at, "it stands here")
        .hint("write what is so for this child");
    }
}

/// A number for a row of words, the same on every machine (Fowler, Noll and Vo's).
fn digest(words: &[String]) -> u64 {
    let bytes = words.iter().flat_map(|word| word.bytes().chain(std::iter::once(b' ')));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The words of a text in small letters, with a mark in the place of the child's name and of he, she and they,
/// which somebody who copies changes first.
fn without_the_child(text: &str, names: &[String]) -> Vec<String> {
    const STAND_IN: &[&str] = &[
        "she",
        "her",
        "hers",
        "herself",
        "he",
        "him",
        "his",
        "himself",
        "they",
        "them",
        "their",
        "theirs",
        "themselves",
    ];
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words
        .map(str::to_lowercase)
        .map(|word| {
            let is_the_child = names.contains(&word) || STAND_IN.contains(&word.as_str());
            if is_the_child { CHILD.to_owned() } else { word }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_the_same_whoever_it_is_about() {
        let sam = without_the_child("Sam likes his drum.", &["sam".into()]);
        let nia = without_the_child("Nia likes her drum.", &["nia".into()]);
        assert_eq!(sam, nia);
        assert_eq!(sam, [CHILD, "likes", CHILD, "drum"]);
    }
}
