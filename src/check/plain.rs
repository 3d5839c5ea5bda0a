//! Plain words in whatever parents read: short sentences, a reading age, no jargon, no letters that
//! nobody explained.
//!
//! All of it warns and withholds nothing. What the words are held to is data: `content/wording/` ships
//! with the program, and a service writes its own below `wording` in `rules.yaml`.

mod acronyms;
pub(super) mod few;
pub(super) mod measure;
mod read;
pub(super) mod settings;

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Message, Sink, number, quote, sentence, word};
use crate::model::{Draft, RecordKey, WordingCheck};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;

use super::Context;
use super::lexicon::Lexicon;
use super::naming::NARRATIVE;
use super::rule::rules;
use few::Few;
use measure::Counts;
pub(super) use measure::sentences;
use read::{Gatherer, Record, Text};
use settings::{InLanguage, Settings};

rules! {
    LONG_STEP "N04" Warning "a sentence in a step is long"
        "A step is read with one hand on a child. One thing to do, in one short sentence, is remembered; a second thing is another step. The number of words is longest_step below wording in rules.yaml, and off: [steps] there leaves steps alone."
    LONG_SENTENCE "N05" Warning "a sentence that parents read is long"
        "Who reaches the end of a long sentence has often lost its beginning, and who reads in a second language has lost both. Cut it in two where you would draw breath. A colon or a semicolon ends a sentence here as a full stop does. The number of words is longest_sentence below wording in rules.yaml for cards and pages, and longest_in_records for what professionals read as well; off: [sentences] there leaves sentences alone. Of visits, charts and other papers that follow one another only the newest is looked at, and what parents said themselves never."
    READING_AGE "N06" Warning "a text that parents read is hard"
        "The reading age is the grade of Flesch and Kincaid and five years: it grows with the words in a sentence and the syllables in a word. It knows nothing of what the words mean, so let it point you to the hardest sentences and trust your own ear. It is worked out for English, for texts of a hundred words and more. The age is reading_age below wording in rules.yaml, and off: [reading-age] there leaves it out."
    JARGON "N07" Warning "a word of the trade stands where parents read"
        "Parents nod at words that they do not know, and go home without them. Write the plain word, or put it in brackets after the other: proprioception (knowing where the body is). Below wording in rules.yaml a service adds words under jargon, lets words stand under keep, and leaves all of this out with off: [jargon]."
    ACRONYM "N08" Warning "letters stand for words that nobody explained"
        "Write the words the first time, with the letters in brackets if you need them again: speech and language therapist (SLT). Below wording in rules.yaml a service adds letters under acronyms, says under known which ones every parent knows, and leaves all of this out with off: [acronyms]."
    HARD_SENTENCE "N10" Warning "a sentence of a report is hard"
        "Parents are shown every report about their child, and a panel reads a hundred of them. The age is that of N06, worked out for this sentence alone and without the names in it. Say it in two sentences, with the words that you would say aloud. The age is hardest_sentence below wording in rules.yaml, and off: [reading-age] there leaves it out."
    KEPT_FOR_NOTHING "N09" Warning "a word may stand that no list forbids"
        "A word under keep in rules.yaml is one of a list that ships with the program or of your own. This one is on none of them: it may be typed in another form."
}

/// A text of fewer words has no reading age that means anything.
const FEWEST_WORDS: u32 = 100;

/// A sentence of fewer words is hard by a single one of them.
const FEWEST_OF_A_SENTENCE: u32 = 12;

/// A hard sentence is quoted when it has at least this many words: a short one is hard by a single name.
const QUOTED_WORDS: u32 = 8;

/// Holds whatever parents read to the rules of this theme.
pub(super) fn check(draft: &Draft, _: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let settings = Settings::of(draft, grant);
    let mut languages: BTreeMap<Option<String>, Held<'_>> = BTreeMap::new();
    Gatherer::gather(draft, grant, &mut |record| {
        let language = match &record.key {
            RecordKey::Translation(_, language) | RecordKey::PageTranslation(_, language) => {
                Some(language.clone())
            }
            _ => None,
        };
        let held = languages.entry(language).or_insert_with_key(|language| {
            Held::to(match language {
                Some(language) => settings.in_language(language),
                None => settings.own(),
            })
        });
        held.judge(record, sink);
    });
    for kept in settings.kept_for_nothing() {
        let message = Message::new("{} is on no list", [quote(&kept.value)]);
        sink.report(&KEPT_FOR_NOTHING, kept.span, message)
            .hint("write it as the message about it does, or take it away");
    }
}

/// What the texts of one language are held to.
struct Held<'d> {
    settings: InLanguage<'d>,
    jargon: Lexicon<'d>,
    known: BTreeSet<&'d str>,
}

impl<'d> Held<'d> {
    fn to(settings: InLanguage<'d>) -> Self {
        let jargon = settings.words(|wording| &wording.jargon, WordingCheck::Jargon);
        Self { jargon: Lexicon::of(jargon), known: settings.known(), settings }
    }

    fn judge(&self, record: &Record, sink: &mut Sink) {
        self.long_sentences(record, sink);
        self.reading_age(record, sink);
        self.hard_sentences(record, sink);
        self.jargon(record, sink);
        if self.settings.looks_at(WordingCheck::Acronyms) {
            acronyms::unexplained(record, &self.settings, &self.known, sink);
        }
    }

    fn long_sentences(&self, record: &Record, sink: &mut Sink) {
        let mut steps =
            Few::new(&LONG_STEP, "{} more sentences of steps in this record are too long");
        let mut others = Few::new(&LONG_SENTENCE, "{} more sentences in this record are too long");
        for text in record.texts.iter().filter(|text| text.of_family) {
            // The wording of a plan is counted and listed, as the law asks.
            if record.key.kind() == "annual review" && text.field == "text" {
                continue;
            }
            let (limit, few) = match text {
                text if text.is_step() => (self.settings.longest_step(), &mut steps),
                text if text.published => (self.settings.longest_sentence(), &mut others),
                _ => (self.settings.longest_in_records(), &mut others),
            };
            let Some(limit) = limit else { continue };
            for (at, sentence) in measure::sentences(text.words()) {
                // So many words have at least as many letters and spaces between them.
                let words = if sentence.len() > 2 * limit { measure::words(sentence) } else { 0 };
                if words > limit {
                    let place = text.at(at, record.top);
                    let message = said(text, "has {} words: {}", [number(words), quote(sentence)]);
                    let hint = Message::new("{} at most: cut it in two", [number(limit)]);
                    few.add(place, message, vec![hint]);
                }
            }
        }
        steps.report(sink);
        others.report(sink);
    }

    fn reading_age(&self, record: &Record, sink: &mut Sink) {
        let Some(limit) = self.settings.reading_age() else { return };
        let each = counted(record);
        let all = sum(&each);
        let age = all.reading_age();
        if all.words < FEWEST_WORDS || age.round() <= as_years(limit) {
            return;
        }
        let parts = [sentence(format!("{age:.0}")), number(limit)];
        let told = "the reading age of this text is about {} (Flesch and Kincaid's grade and five \
                    years), and {} is the highest here";
        let found = sink.report(&READING_AGE, record.top, Message::new(told, parts));
        let mut hardest: Vec<_> =
            each.iter().filter(|(_, counts)| counts.words >= QUOTED_WORDS).collect();
        hardest.sort_by(|(_, a), (_, b)| b.reading_age().total_cmp(&a.reading_age()));
        for (sentence, _) in hardest.into_iter().take(2) {
            found.hint(Message::new("begin with {}", [quote(*sentence)]));
        }
    }

    /// Single sentences of what is written about a child for professionals, and shown to parents.
    fn hard_sentences(&self, record: &Record, sink: &mut Sink) {
        let Some(limit) = self.settings.hardest_sentence() else { return };
        if !NARRATIVE.contains(&record.key.kind()) {
            return;
        }
        let mut few = Few::new(&HARD_SENTENCE, "{} more sentences in this record are hard");
        for text in &record.texts {
            for (at, sentence) in measure::sentences(text.words()) {
                let counts = Counts::without_names(sentence);
                let age = counts.reading_age();
                if counts.words >= FEWEST_OF_A_SENTENCE && age > as_years(limit) {
                    let parts = [word(format!("{age:.0}")), number(limit), quote(sentence)];
                    let told = "a reading age of about {}, and {} is the highest here: {}";
                    let hint = Message::new("say it in two sentences, in words of every day", []);
                    few.add(text.at(at, record.top), Message::new(told, parts), vec![hint]);
                }
            }
        }
        few.report(sink);
    }

    fn jargon(&self, record: &Record, sink: &mut Sink) {
        let mut few = Few::new(&JARGON, "{} more words of the trade stand in this record");
        let mut told = BTreeSet::new();
        for text in record.texts.iter().filter(|text| text.of_family) {
            for (entry, at) in self.jargon.all(text.words()) {
                // What stands in brackets behind the word says what it means.
                let explained = text.words()[at.end..].trim_start().starts_with('(');
                if !explained && told.insert(entry.instead) {
                    let message =
                        said(text, "says {}, which is a word of the trade", [quote(entry.words)]);
                    let hint = Message::new("more plainly: {}", [word(entry.instead)]);
                    few.add(text.at(at.start, record.top), message, vec![hint]);
                }
            }
        }
        few.report(sink);
    }
}

/// Every sentence of a record, counted for its reading age.
fn counted(record: &Record) -> Vec<(&str, Counts)> {
    let texts = record.texts.iter().filter(|text| text.of_family && text.is_sentences());
    let sentences = texts.flat_map(|text| measure::sentences(text.words()));
    sentences.map(|(_, sentence)| (sentence, Counts::of(sentence))).collect()
}

fn sum(each: &[(&str, Counts)]) -> Counts {
    each.iter().fold(Counts::default(), |all, (_, counts)| all.and(*counts))
}

/// A message about a text, with its field where it has one.
fn said<const N: usize>(text: &Text, what: &str, parts: [crate::diag::Arg; N]) -> Message {
    if text.field.is_empty() {
        return Message::new(format!("the text {what}"), Vec::from(parts));
    }
    let parts: Vec<_> = std::iter::once(word(text.field)).chain(parts).collect();
    Message::new(format!("{{}} {what}"), parts)
}

/// A limit as a number that an age is compared with.
fn as_years(limit: usize) -> f64 {
    u16::try_from(limit).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{DiskLoader, Sources};

    #[test]
    #[ignore = "measures, and asserts nothing: with --nocapture"]
    fn the_hardest_sentences_of_the_demonstration() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/content");
        let draft =
            crate::content::read(&Sources::load(&DiskLoader::new(folder)), &mut Sink::new());
        let mut all: Vec<(f64, u32, String)> = Vec::new();
        Gatherer::gather(&draft, &Grant::inspector(), &mut |record| {
            if !NARRATIVE.contains(&record.key.kind()) {
                return;
            }
            for text in record.texts.iter().filter(|text| text.is_sentences()) {
                for (_, sentence) in measure::sentences(text.words()) {
                    let counts = Counts::of(sentence);
                    all.push((counts.reading_age(), counts.words, sentence.to_owned()));
                }
            }
        });
        all.sort_by(|(one, ..), (other, ..)| other.total_cmp(one));
        println!("{} sentences", all.len());
        for (age, words, sentence) in all.iter().filter(|(_, words, _)| *words >= 8).take(30) {
            println!("{age:.1} {words} {sentence}");
        }
    }

    #[test]
    #[ignore = "measures, and asserts nothing: with --nocapture"]
    fn reading_ages_of_the_demonstration() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/content");
        let draft =
            crate::content::read(&Sources::load(&DiskLoader::new(folder)), &mut Sink::new());
        let mut ages: BTreeMap<&str, Vec<(f64, String)>> = BTreeMap::new();
        Gatherer::gather(&draft, &Grant::inspector(), &mut |record| {
            let all = sum(&counted(record));
            if all.words >= FEWEST_WORDS && record.key.kind() != "translation" {
                let of_kind = ages.entry(record.key.kind()).or_default();
                of_kind.push((all.reading_age(), record.key.to_string()));
            }
        });
        for (kind, mut ages) in ages {
            ages.sort_by(|(one, _), (other, _)| one.total_cmp(other));
            let (low, mid, high) = (&ages[0], &ages[ages.len() / 2], &ages[ages.len() - 1]);
            println!(
                "{kind}: {} of them, {low:.1?} to {high:.1?}, half below {:.1}",
                ages.len(),
                mid.0
            );
        }
    }
}
