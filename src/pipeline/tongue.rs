//! Families' papers in the language that a household reads.
//!
//! A paper goes out in that language when every line of it has been said in it and somebody who speaks it
//! has read it; the same paper in the service's language lies beside it, for whoever goes through it with
//! the family. Until then the family gets the service's language, marked to be gone through with the
//! interpreter, and the one that waits lies in the team's folder to be read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use crate::diag::{Diagnostic, Message, Place, Rule, Severity, Sink, number, path, quote, word};
use crate::model::{Date, Service};
use crate::output::Digest;
use crate::privacy::Grant;
use crate::privacy::policy::Family;
use crate::source::Span;
use crate::view::Sight;
use crate::view::family::{self, FamilyCards};
use crate::words::Words;

use super::Engines;
use super::work::{Desk, Order};

/// A paper with lines that nobody has said in the family's language.
pub(super) static NOT_WHOLE: Rule = Rule {
    code: "T11",
    severity: Severity::Warning,
    title: "a family's paper has lines that are not in its language",
    about: "The household reads another language (`reads` in the child's record). A paper is made in it once each of its lines is in the child's words, such as children/p026/words/ur.yaml, and its card is translated. Until then the family gets the paper in the service's language, marked to be gone through with the interpreter. The message gives the lines as they are to be written.",
};

/// A paper that nobody who speaks the language has read.
pub(super) static NOT_READ: Rule = Rule {
    code: "T12",
    severity: Severity::Warning,
    title: "nobody has read a translated paper through",
    about: "Every line is there, and nobody who speaks the language has read the paper. It lies in output/team/to-read, marked as a draft. Give it to the interpreter, and write into the child's words who has read it and when; the message gives the line. A paper with other words has to be read again. Until then the family gets the paper in the service's language.",
};

/// A language that a household reads and the theme has no words for.
pub(super) static NO_WORDS: Rule = Rule {
    code: "T13",
    severity: Severity::Warning,
    title: "the theme has no words in the language that a household reads",
    about: "Headings, dates and the marking key of a paper are words of the theme, in its folder words, a folder a language. Until they are there, the family gets its papers in the service's language, marked to be gone through with the interpreter.",
};

/// How many lines of a paper a message gives.
const MOST_LINES: usize = 6;

/// Where papers wait that somebody has to read through.
const TO_READ: &str = "team/to-read";

/// What papers in one language are made with.
pub(super) struct Spoken {
    /// Its words.
    words: Arc<Words>,
    /// The cards, as far as they are translated.
    cards: FamilyCards,
}

/// The languages that families read, each with what its papers are made with.
pub(super) type Tongues = BTreeMap<String, Spoken>;

/// What there is for every language that a family reads.
pub(super) fn tongues(engines: &Engines, service: &Service, date: Date) -> Tongues {
    let spoken = engines.families.iter().map(|words| {
        let cards = FamilyCards::new(service, words.language(), date);
        (words.language().to_owned(), Spoken { words: Arc::clone(words), cards })
    });
    spoken.collect()
}

/// How a copy of a paper is marked at its head.
pub(super) type Note = Option<String>;

/// Makes one paper for a household: its view in the sight's words, with the note at its head.
pub(super) type Make<'m> = dyn Fn(&Sight<'_, Family>, Note) -> Option<Order> + 'm;

/// The papers of a household that are made for one of its records: one, or one in each language; and what
/// is to be said of them.
pub(super) fn orders(
    desk: &Desk<'_>,
    (child, household): (&str, &str),
    make: &Make<'_>,
) -> (Vec<Order>, Option<Diagnostic>) {
    let grant = || Grant::<Family>::family(child, household);
    let (service, date) = (desk.service, desk.settings.date);
    let own = Sight {
        service,
        grant: grant(),
        words: &desk.engines.words,
        date,
        cards: service.activities(),
    };
    let Some(home) = family::home(&own) else { return (Vec::new(), None) };
    let plain = |note: Note| make(&own, note).into_iter().collect::<Vec<_>>();
    let Some((language, at)) = home.reads else {
        let note = home.interprets.map(|language| interpreter(&own, &language));
        return (plain(note), None);
    };
    let spoken = desk.tongues.get(&language);
    let called = home.interprets.or_else(|| Some(spoken?.words.say("language-name")));
    let called = called.unwrap_or_else(|| language.clone());
    let note = || Some(interpreter(&own, &called));
    let Some(spoken) = spoken else {
        return (plain(note()), no_words(service, &own, (&language, &called), at));
    };
    let (Some(retold), Some(words_at)) =
        (service.retold(&own.grant, &language), family::words_at(&own, &language))
    else {
        return (plain(note()), None);
    };
    let other =
        Sight { service, grant: grant(), words: &spoken.words, date, cards: &spoken.cards.cards };
    let Some(paper) = make(&other, None) else { return (plain(note()), None) };
    let stem = stem(&paper.path).to_owned();
    let said = Said::of(&paper.job.view);
    let left: Vec<&String> =
        retold.left.iter().chain(&spoken.cards.left).filter(|line| said.has(line)).collect();
    if !left.is_empty() {
        let found = not_whole(&paper.path, &left, &called, words_at);
        return (plain(note()), Some(found));
    }
    let letters = letters(&paper);
    let unchecked = spoken.cards.unchecked.iter().any(|line| said.has(line));
    let words_checked = spoken.words.has("language-checked");
    let is_read = (retold.checked && words_checked && !unchecked)
        || family::has_read(&own, &language, &stem, &letters);
    if is_read {
        let follow = desk.engines.words.say("paper-to-follow");
        let beside =
            make(&own, Some(follow)).map(|order| order.renamed(&beside(&paper.path, &own)));
        return (std::iter::once(paper).chain(beside).collect(), None);
    }
    let found = not_read(&paper.path, &letters, &called, words_at);
    let mut all = plain(note());
    let draft = make(&other, Some(other.words.say("paper-draft")));
    all.extend(draft.map(|order| {
        let path = format!("{TO_READ}/{child}/{household}/{stem}.{language}.pdf");
        order.renamed(&path).for_team()
    }));
    (all, Some(found))
}

/// The name of a paper's file without its ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Where the same paper in the service's language lies.
fn beside(path: &str, own: &Sight<'_, Family>) -> String {
    let language = own.words.language();
    let code = language.split('-').next().unwrap_or(language);
    match path.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{code}.{ending}"),
        None => format!("{path}.{code}"),
    }
}

fn interpreter(own: &Sight<'_, Family>, language: &str) -> String {
    own.words.say_with("paper-interpreter", &[("language", language.into())])
}

/// Twelve letters that stand for every word of a paper.
fn letters(paper: &Order) -> String {
    let digest = Digest::of(&paper.job.view).to_string();
    digest.chars().take(12).collect()
}

/// The texts of a paper, to look for lines in.
struct Said {
    whole: BTreeSet<String>,
    running: String,
}

/// From how many words on a line is known again within another.
const TELLING: usize = 3;

impl Said {
    fn of(view: &[u8]) -> Self {
        fn gather(value: &Value, out: &mut BTreeSet<String>) {
            match value {
                Value::String(text) => {
                    out.insert(family::key(text));
                }
                Value::Array(items) => items.iter().for_each(|item| gather(item, out)),
                Value::Object(fields) => fields.values().for_each(|field| gather(field, out)),
                _ => {}
            }
        }
        let mut whole = BTreeSet::new();
        if let Ok(view) = serde_json::from_slice::<Value>(view) {
            gather(&view, &mut whole);
        }
        let running = whole.iter().fold(String::new(), |all, text| format!("{all} {text} |"));
        Self { whole, running }
    }

    /// Whether a line stands on the paper: by itself, or within a sentence.
    fn has(&self, line: &str) -> bool {
        let key = family::key(line);
        if key.is_empty() {
            return false;
        }
        let telling = key.split(' ').count() >= TELLING;
        self.whole.contains(&key) || (telling && self.running.contains(&format!(" {key} ")))
    }
}

fn no_words(
    service: &Service,
    own: &Sight<'_, Family>,
    (language, called): (&str, &str),
    at: Span,
) -> Option<Diagnostic> {
    // Without a line in the language nothing waits for the theme.
    service.retold(&own.grant, language)?;
    let mut sink = Sink::new();
    let message = Message::new("the theme has no words in {}", [word(called)]);
    sink.report_at(&NO_WORDS, Place::Span(at), message).hint(Message::new(
        "put them into the theme's folder {}, or go on with the interpreter",
        [path(format!("words/{language}"))],
    ));
    sink.into_sorted().pop()
}

fn not_whole(paper: &str, left: &[&String], called: &str, at: Span) -> Diagnostic {
    let mut sink = Sink::new();
    let message = Message::new(
        "{} stays in the service's language: {} of its lines are not in {} yet",
        [path(paper), number(left.len()), word(called)],
    );
    let found = sink.report_at(&NOT_WHOLE, Place::Span(at), message);
    for line in left.iter().take(MOST_LINES) {
        let line = serde_json::to_string(line).unwrap_or_default();
        found.hint(Message::new(
            "below lines, or in the translation of its card: {}",
            [quote(format!("- {{says: {line}, in: \"\"}}"))],
        ));
    }
    if left.len() > MOST_LINES {
        let more = left.len() - MOST_LINES;
        found.hint(Message::new("{} more are said once these are there", [number(more)]));
    }
    sink.into_sorted().remove(0)
}

fn not_read(paper: &str, letters: &str, called: &str, at: Span) -> Diagnostic {
    let mut sink = Sink::new();
    let message = Message::new("nobody has read {} through in {}", [path(paper), word(called)]);
    sink.report_at(&NOT_READ, Place::Span(at), message)
        .hint(Message::new(
            "give the interpreter the one in {}",
            [path(format!("output/{TO_READ}"))],
        ))
        .hint(Message::new(
            "then write below read_through: {}",
            [word(format!("- {{paper: {}, letters: {letters}, by: …, on: …}}", stem(paper)))],
        ));
    sink.into_sorted().remove(0)
}
