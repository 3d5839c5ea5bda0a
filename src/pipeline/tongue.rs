//! Families' papers in the language that a household reads.
//!
//! A paper goes out in that language when every line of it has been said in it and somebody who speaks it
//! has read it; the same paper in both languages, line by line, lies beside it, for whoever goes through it
//! with the family. Until then the family gets the service's language, marked to be gone through with the
//! interpreter, and the one that waits lies in the team's folder to be read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;

use crate::diag::{Diagnostic, Message, Place, Rule, Severity, Sink, path, word};
use crate::model::{Date, Service};
use crate::output::{Bundle, Digest, OutputError};
use crate::privacy::Grant;
use crate::privacy::policy::Family;
use crate::source::Span;
use crate::view::Sight;
use crate::view::family::{self, FamilyCards, Said};
use crate::view::follow::Follow;
use crate::view::pack::TheirTongue;
use crate::view::sight::Library;
use crate::words::Words;

use super::order::{Order, lines};
use super::work::{Desk, TEAM};
use super::{Engines, papers};

/// A paper that nobody who speaks the language has read.
pub(super) static NOT_READ: Rule = Rule {
    code: "T11",
    severity: Severity::Warning,
    title: "nobody has read a translated paper through",
    about: "Every line is there, and nobody who speaks the language has read the paper. It lies in output/team/to-read, marked as a draft. Give it to the interpreter, and write into the child's words who has read it and when; the message gives the line. A paper with other words has to be read again. Until then the family gets the paper in the service's language.",
};

/// A language that a household reads and the theme has no words for.
pub(super) static NO_WORDS: Rule = Rule {
    code: "T12",
    severity: Severity::Warning,
    title: "the theme has no words in the language that a household reads",
    about: "Headings, dates and the marking key of a paper are words of the theme, in its folder words, a folder a language. Until they are there, the family gets its papers in the service's language, marked to be gone through with the interpreter.",
};

/// Where papers wait that somebody has to read through.
const TO_READ: &str = "team/to-read";

/// Where the lines wait that somebody has to translate.
const TO_TRANSLATE: &str = "team/to-translate";

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

/// The cards that a child's papers in a language are told from: the service's own where no family has papers
/// in it.
pub(super) fn cards<'d>(desk: &Desk<'d>, language: &str) -> &'d Library {
    let spoken = desk.tongues.get(language);
    spoken.map_or(desk.service.activities(), |spoken| &spoken.cards.cards)
}

/// How a copy of a paper is marked at its head.
pub(super) type Note = Option<String>;

/// Makes one paper for a household: its view in the sight's words, with the note at its head.
pub(super) type Make<'m> = dyn Fn(&Sight<'_, Family>, Note) -> Option<Order> + 'm;

/// The papers that one of a child's records gives for one reader.
#[derive(Default)]
pub(super) struct Copies {
    /// One paper, or one in each language.
    pub(super) orders: Vec<Order>,
    /// What is to be said of them.
    pub(super) found: Option<Diagnostic>,
    /// The lines that are not in the household's language yet, with the language.
    pub(super) left: Option<(String, Vec<String>)>,
}

impl Copies {
    /// Papers of which nothing is to be said.
    pub(super) fn of(orders: impl IntoIterator<Item = Order>) -> Self {
        Self { orders: orders.into_iter().collect(), ..Self::default() }
    }
}

/// The papers of a household that are made for one of its records.
pub(super) fn orders(desk: &Desk<'_>, (child, household): (&str, &str), make: &Make<'_>) -> Copies {
    let grant = || Grant::<Family>::family(child, household);
    let (service, date) = (desk.service, desk.settings.date);
    let own = Sight {
        service,
        grant: grant(),
        words: &desk.engines.words,
        date,
        cards: service.activities(),
    };
    let Some(home) = family::home(&own) else { return Copies::default() };
    let plain = |note: Note| Copies::of(make(&own, note));
    let Some((language, at)) = home.reads else {
        let note = home.interprets.map(|language| interpreter(&own, &language));
        return plain(note);
    };
    let called = called(desk, home.interprets.as_deref(), &language);
    let note = || Some(not_told(&own, home.interprets.as_deref(), &called));
    let Some(spoken) = desk.tongues.get(&language) else {
        return Copies { found: Some(no_words((&language, &called), at)), ..plain(note()) };
    };
    let Some(retold) = service.retold(&own.grant, &language) else { return plain(note()) };
    let other =
        Sight { service, grant: grant(), words: &spoken.words, date, cards: &spoken.cards.cards };
    let Some(paper) = make(&other, None) else { return plain(note()) };
    let stem = stem(&paper.path).to_owned();
    let texts = lines(&paper.job.view);
    let said = Said::of(texts.lines());
    let left: Vec<&String> =
        retold.left.iter().chain(&spoken.cards.left).filter(|line| said.has(line)).collect();
    if !left.is_empty() {
        let left = Some((language, left.into_iter().cloned().collect()));
        return Copies { left, ..plain(note()) };
    }
    let letters = letters(&paper);
    let unchecked = spoken.cards.unchecked.iter().any(|line| said.has(line));
    let words_checked = spoken.words.has("language-checked");
    let is_read = (retold.checked && words_checked && !unchecked)
        || family::has_read(&own, &language, &stem, &letters);
    let to_follow = |note: &str, folder: &str| {
        let path = format!("{folder}/{stem}.{language}-{}.pdf", code_of(own.words));
        follow(desk, [(&paper, other.words), (&make(&own, None)?, own.words)], note, &path)
    };
    if is_read {
        let folder = format!("families/{child}/{household}");
        let beside = to_follow("paper-to-follow", &folder);
        return Copies::of(std::iter::once(paper).chain(beside));
    }
    // Without a line of its own, everything on the paper is the theme's and the phrases'.
    let words_at = family::words_at(&own, &language).unwrap_or(at);
    let found = not_read(&paper.path, &letters, &called, words_at);
    let mut all = plain(note());
    let folder = format!("{TO_READ}/{child}/{household}");
    let draft = make(&other, Some(other.words.say("paper-draft")));
    let draft = draft.map(|order| order.renamed(&format!("{folder}/{stem}.{language}.pdf")));
    let drafts = draft.into_iter().chain(to_follow("paper-draft", &folder));
    all.orders.extend(drafts.map(Order::for_team));
    Copies { found: Some(found), ..all }
}

/// The same paper in two languages, line by line, for whoever goes through it with the family and does not
/// read theirs. It has as many sides as it needs: it hangs on no fridge.
fn follow(
    desk: &Desk<'_>,
    [(family, theirs), (own, ours)]: [(&Order, &Words); 2],
    note: &str,
    path: &str,
) -> Option<Order> {
    let views = [(&*family.job.view, theirs), (&*own.job.view, ours)];
    let view = Follow::new(&family.job.template, ours.say(note), views)?;
    // As a whole it is in the language that is read first.
    let first = &view.tongues[0].language;
    let language = if *first == code_of(ours) { ours.language() } else { theirs.language() };
    let place = (path.to_owned(), family.audience, family.subject.clone());
    let title = family.job.title.clone();
    let date = family.job.date;
    Some(desk.order_in(language, ("follow", &view, title), place, date, None))
}

/// The name of a paper's file without its ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The language of some words, without its country: `en` of `en-GB`.
fn code_of(words: &Words) -> &str {
    let language = words.language();
    language.split('-').next().unwrap_or(language)
}

/// What stands at the head of whatever a household has in the service's language and reads in another: nothing
/// where it reads the service's own.
pub(super) fn head_note(desk: &Desk<'_>, (child, household): (&str, &str)) -> Option<String> {
    let (service, date) = (desk.service, desk.settings.date);
    let grant = Grant::<Family>::family(child, household);
    let words = &desk.engines.words;
    let own = Sight { service, grant, words, date, cards: service.activities() };
    let home = family::home(&own)?;
    match home.reads {
        Some((language, _)) => Some(not_told(
            &own,
            home.interprets.as_deref(),
            &called(desk, home.interprets.as_deref(), &language),
        )),
        None => home.interprets.map(|language| interpreter(&own, &language)),
    }
}

/// A household in the language that it reads, once somebody who speaks that has read this week's charts in it.
pub(super) fn their_tongue<'d>(
    desk: &'d Desk<'_>,
    (child, household): (&str, &str),
) -> Option<TheirTongue<'d>> {
    let (service, date) = (desk.service, desk.settings.date);
    let sight = |words, cards| {
        let grant = Grant::<Family>::family(child, household);
        Sight { service, grant, words, date, cards }
    };
    let (language, _) = family::home(&sight(&desk.engines.words, service.activities()))?.reads?;
    let spoken = desk.tongues.get(&language)?;
    if !papers::are_read(desk, (child, household), &language) {
        return None;
    }
    let sight = sight(&spoken.words, &spoken.cards.cards);
    let read = read_so_far(desk, (child, household), &spoken.words);
    Some(TheirTongue { sight, read })
}

/// What stands on a household's papers in a language that somebody who speaks it has read; none where nothing
/// has to be read first: in the service's own language, and where somebody has checked every line.
pub(super) fn read_so_far(
    desk: &Desk<'_>,
    (child, household): (&str, &str),
    words: &Words,
) -> Option<Said> {
    let grant = Grant::<Family>::family(child, household);
    let retold = desk.service.retold(&grant, words.language())?;
    let is_checked = retold.checked && words.has("language-checked");
    (!is_checked).then(|| papers::read_texts(desk, (child, household), words.language()))
}

/// What a language is called: as the record of the interpreter calls it, or as its speakers do.
fn called(desk: &Desk<'_>, interprets: Option<&str>, language: &str) -> String {
    let spoken = || Some(desk.tongues.get(language)?.words.say("language-name"));
    interprets.map(str::to_owned).or_else(spoken).unwrap_or_else(|| language.to_owned())
}

/// That a paper is not in the language that a household reads. Where nobody is known to need an interpreter,
/// somebody else may well speak it.
fn not_told(own: &Sight<'_, Family>, interprets: Option<&str>, called: &str) -> String {
    match interprets {
        Some(_) => interpreter(own, called),
        None => own.words.say_with("paper-not-told", &[("language", called.into())]),
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

fn no_words((language, called): (&str, &str), at: Span) -> Diagnostic {
    let mut sink = Sink::new();
    let message = Message::new("the theme has no words in {}", [word(called)]);
    sink.report_at(&NO_WORDS, Place::Span(at), message).hint(Message::new(
        "put them into the theme's folder {}, or go on with the interpreter",
        [path(format!("words/{language}"))],
    ));
    sink.into_sorted().remove(0)
}

/// What a summary says of papers that stay in the service's language. A child without `has_words` has no
/// line in the language yet.
pub(super) fn note(
    (child, language): (&str, &str),
    papers: usize,
    lines: usize,
    has_words: bool,
) -> String {
    let papers = match papers {
        1 => "1 paper".to_owned(),
        papers => format!("{papers} papers"),
    };
    let lines = match lines {
        1 => "1 line is".to_owned(),
        lines => format!("{lines} lines are"),
    };
    let words = format!("content/children/{child}/words/{language}.yaml");
    let then = if has_words {
        format!("put below lines in {words}")
    } else {
        format!("saved as {words}, which is not there yet")
    };
    format!(
        "In the service's language, for the interpreter: {papers} for {child}, until {lines} in \
         {language}. What is missing stands in output/{}, to be filled in and {then}.",
        to_translate(child, language)
    )
}

/// Whether a child has words in a language, however few.
pub(super) fn has_words(service: &Service, (child, language): (&str, &str)) -> bool {
    let all = service.children(&Grant::inspector());
    all.get(child).is_some_and(|records| records.words.contains_key(language))
}

/// Lines that are to be filled in.
#[derive(Serialize)]
struct ToFill<'l> {
    /// Where there are no words yet, the file is to be the whole record.
    #[serde(skip_serializing_if = "Option::is_none")]
    translated_by: Option<&'static str>,
    lines: Vec<Missing<'l>>,
}

#[derive(Serialize)]
struct Missing<'l> {
    says: &'l str,
    #[serde(rename = "in")]
    told: &'static str,
}

/// Where the lines of a child's papers stand that are not in a language yet.
fn to_translate(child: &str, language: &str) -> String {
    format!("{TO_TRANSLATE}/{child}/{language}.yaml")
}

/// The lines of a child's papers that are not in a language yet, as they are to be filled in.
pub(super) fn lines_to_translate(
    (child, language): (&str, &str),
    lines: &BTreeSet<String>,
    has_words: bool,
) -> Result<(String, Bundle), OutputError> {
    let lines = lines.iter().map(|says| Missing { says, told: "" }).collect();
    let translated_by = (!has_words).then_some("");
    let text = serde_yaml::to_string(&ToFill { translated_by, lines }).unwrap_or_default();
    let path = to_translate(child, language);
    let mut bundle = Bundle::new(TEAM, child.to_owned(), Digest::of(text.as_bytes()));
    let added = bundle.add(path.clone(), text.into_bytes());
    added.map_err(|fault| OutputError::Path(path.clone(), fault))?;
    Ok((path, bundle))
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
