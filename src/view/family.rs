//! What a household needs of its papers: the language that it reads, and the cards in it.

use std::collections::BTreeSet;

use crate::model::{Activity, Date, Entry, Household, Needs, Service};
use crate::privacy::policy::{Family, Public};
use crate::privacy::{Audience, Grant, Perturb, Perturber, Private, Retelling};
use crate::source::Span;

use super::sight::{Library, Sight};

/// What the household that a grant names needs of the language of its papers.
pub struct Home {
    /// The language that it reads beside the service's own, by its code, and where that is written.
    pub reads: Option<(String, Span)>,
    /// The language for which somebody there has an interpreter, as the record calls it.
    pub interprets: Option<String>,
}

/// The household that a sight's grant names.
fn household<'a>(sight: &Sight<'a, Family>) -> Option<&'a Household> {
    let wanted = sight.grant.household();
    let records = sight.service.child(&sight.grant)?;
    let mut homes = records.child.households.iter();
    homes.find(|home| Some(sight.open(&home.id).value.as_str()) == wanted)
}

/// What the household that the grant names needs.
#[must_use]
pub fn home(sight: &Sight<'_, Family>) -> Option<Home> {
    let home = household(sight)?;
    let own = sight.words.language().split('-').next().unwrap_or_default();
    let reads = sight.open(&home.reads).as_ref().filter(|reads| reads.value != own);
    let reads = reads.map(|reads| (reads.value.clone(), reads.span));
    let mut named = home.people.iter().filter_map(|one| sight.open(&one.interpreter).clone());
    let interprets = named.next().or_else(|| {
        let needs = sight.open(&home.needs).contains(&Needs::Interpreter);
        let people = home.people.iter();
        let mut first = people.filter_map(|one| sight.open(&one.languages).first().cloned());
        needs.then(|| first.next()).flatten()
    });
    Some(Home { reads, interprets })
}

/// Where the child's words in a language begin.
#[must_use]
pub fn words_at(sight: &Sight<'_, Family>, language: &str) -> Option<Span> {
    let records = sight.service.child(&sight.grant)?;
    records.words.get(language).map(|entry| Span::top(entry.file))
}

/// Whether somebody has read this paper through, with these letters for its words.
#[must_use]
pub fn has_read(sight: &Sight<'_, Family>, language: &str, paper: &str, letters: &str) -> bool {
    let records = sight.service.child(&sight.grant);
    let words = records.and_then(|records| records.words.get(language));
    let read = words.into_iter().flat_map(|words| &words.read_through);
    read.into_iter().any(|read| {
        sight.open(&read.paper).value == paper
            && sight.open(&read.letters).value == letters
            && *sight.open(&read.on).value <= sight.date
    })
}

/// The words of a text alone, in small letters: how a line is known again on a paper, whose quotation marks
/// and spaces are a printer's.
#[must_use]
pub fn key(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    plain.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Texts that stand together, to look for lines in.
pub struct Said {
    whole: BTreeSet<String>,
    running: String,
}

/// From how many words on a line is known again within another.
const TELLING: usize = 3;

impl Said {
    /// The texts of a paper, or of a part of one.
    #[must_use]
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let texts: Vec<&str> = texts.into_iter().collect();
        let whole: BTreeSet<String> = texts.iter().map(|text| key(text)).collect();
        let running = whole.iter().fold(String::new(), |all, text| format!("{all} {text} |"));
        // A name with what somebody does, say: its parts are texts too.
        let parts = texts.iter().flat_map(|text| text.split([',', ';', ':', '(', ')', '،', '؛']));
        let whole = parts.map(key).filter(|part| !part.is_empty()).chain(whole.clone()).collect();
        Self { whole, running }
    }

    /// Whether a line stands there: by itself, or within a sentence.
    #[must_use]
    pub fn has(&self, line: &str) -> bool {
        let key = key(line);
        if key.is_empty() {
            return false;
        }
        let telling = key.split(' ').count() >= TELLING;
        self.whole.contains(&key) || (telling && self.running.contains(&format!(" {key} ")))
    }
}

/// Whether a text is wholly in the language of a sight: always in the service's own, and in another once
/// somebody has said each of its lines in it.
#[must_use]
pub fn is_told(sight: &Sight<'_, Family>, text: &str) -> bool {
    let retold = sight.service.retold(&sight.grant, sight.words.language());
    retold.is_none_or(|retold| {
        let said = Said::of([text]);
        !retold.left.iter().any(|line| said.has(line))
    })
}

/// The library in a language that families read.
pub struct FamilyCards {
    /// Every card: translated where it is, as it stands where it is not.
    pub cards: Library,
    /// The lines that are in no such language: of cards that are not translated, and of marks.
    pub left: BTreeSet<String>,
    /// The lines of translated cards that no speaker has checked.
    pub unchecked: BTreeSet<String>,
}

impl FamilyCards {
    /// The library in a language on a day. What keeps a child safe is said in it only by a translation
    /// that a speaker has checked, or by a checked phrase.
    #[must_use]
    pub fn new(service: &Service, language: &str, today: Date) -> Self {
        let grant = Grant::<Public>::public();
        let phrases: Vec<(&str, &str)> = service
            .phrases(language)
            .into_iter()
            .flat_map(|one| one.checked(today, &grant))
            .collect();
        let said = |text: &str| {
            let plain = Retelling::plain(text);
            let mut phrases = phrases.iter();
            let found = phrases.find(|(says, _)| Retelling::plain(says) == plain);
            found.map_or_else(|| text.to_owned(), |(_, told)| (*told).to_owned())
        };
        let (mut cards, mut left, mut unchecked) =
            (Library::new(), BTreeSet::new(), BTreeSet::new());
        for (id, card) in service.activities() {
            let translation = service.translation(id, language);
            let translation = translation.filter(|one| one.is_current(card, &grant));
            let checked = translation.is_some_and(|one| {
                let on = grant.open(&one.checked_on).as_ref();
                grant.open(&one.checked_by).is_some() && on.is_some_and(|on| on.value <= today)
            });
            let mut told = translation.map_or_else(|| card.record.clone(), |one| one.over(card));
            if !checked {
                told.safety = Private::new(said(grant.open(&card.safety).as_str()));
                for (told, card) in told.not_for.iter_mut().zip(&card.not_for) {
                    told.because = Private::new(said(grant.open(&card.because).as_str()));
                }
                let lines = if translation.is_some() { &mut unchecked } else { &mut left };
                lines.extend(lines_of(&told, &grant));
            }
            cards.insert(id.clone(), Entry { file: card.file, record: told });
        }
        let marks = service.particulars().into_iter().flat_map(|service| &service.marks);
        let marks = marks.map(|mark| grant.open(&mark.means).as_str());
        left.extend(marks.filter(|mark| said(mark) == **mark).map(str::to_owned));
        Self { cards, left, unchecked }
    }
}

/// Every line of a card but those that keep a child safe.
fn lines_of(card: &Activity, grant: &Grant<Public>) -> BTreeSet<String> {
    let keeps_safe = card.not_for.iter().map(|one| grant.open(&one.because).as_str());
    let keeps_safe = keeps_safe.chain([grant.open(&card.safety).as_str()]);
    let none = std::iter::empty::<(&str, &str)>;
    let telling = Retelling::new(none(), none(), keeps_safe);
    let mut by = Perturber::retelling(Family::NAME, telling);
    card.clone().perturb(&mut by);
    by.into_retelling().left().clone()
}
