//! What the words are held to in one language: the service's own line before the one that ships, and the
//! lists of both joined.

use std::collections::BTreeSet;

use crate::model::{Acronym, Draft, NationRules, PlainWord, Rules, Wording, WordingCheck};
use crate::privacy::policy::{Inspector, Published};
use crate::privacy::{Grant, Private};
use crate::source::Spanned;

use super::super::lexicon::Entry;

/// A limit as a record may say it.
type Limit = Private<Option<Spanned<u16>>, Published>;

/// Everything that a service and the program say about wording.
pub(in crate::check) struct Settings<'d> {
    rules: Option<&'d Rules>,
    shipped: &'d [NationRules],
    /// The language that the service writes in.
    own: &'d str,
    grant: &'d Grant<Inspector>,
}

impl<'d> Settings<'d> {
    /// Those of a service.
    pub(in crate::check) fn of(draft: &'d Draft, grant: &'d Grant<Inspector>) -> Self {
        let service = draft.service.as_ref();
        Self {
            rules: draft.rules.as_ref().map(|rules| &rules.record),
            shipped: draft.shipped,
            own: service.map_or("en", |service| grant.open(&service.language).as_str()),
            grant,
        }
    }

    /// Those of the language that the service writes in.
    pub(in crate::check) fn own(&self) -> InLanguage<'d> {
        self.in_language(self.own)
    }

    /// The words of the service's own that may stand though no list has them.
    pub(super) fn kept_for_nothing(&self) -> Vec<&'d Spanned<String>> {
        let own = || self.rules.iter().flat_map(|rules| &rules.wording);
        if own().next().is_none() {
            return Vec::new();
        }
        let all = || self.shipped.iter().flat_map(|rules| &rules.wording).chain(own());
        let words = all().flat_map(|wording| {
            wording.jargon.iter().chain(&wording.deficit).chain(&wording.promises)
        });
        let words = words.flat_map(|word| self.grant.open(&word.avoid));
        let letters = all().flat_map(|wording| &wording.acronyms);
        let letters = letters.map(|one| self.grant.open(&one.letters));
        let listed: BTreeSet<String> =
            words.chain(letters).map(|word| word.to_lowercase()).collect();
        let kept = own().flat_map(|wording| self.grant.open(&wording.keep));
        kept.filter(|word| !listed.contains(&word.to_lowercase())).collect()
    }

    /// Those of a language.
    pub(super) fn in_language(&self, language: &str) -> InLanguage<'d> {
        let holds = |wording: &&Wording| {
            let of = self.grant.open(&wording.language).as_ref();
            of.is_none_or(|of| is_of(language, of))
        };
        let named = |wording: &&Wording| self.grant.open(&wording.language).is_none();
        let own = self.rules.iter().flat_map(|rules| &rules.wording).filter(holds);
        let shipped = self.shipped.iter().flat_map(|rules| &rules.wording).filter(holds);
        let (mut own, mut shipped): (Vec<_>, Vec<_>) = (own.collect(), shipped.collect());
        // A line for the language goes before one for all.
        own.sort_by_key(named);
        shipped.sort_by_key(named);
        own.extend(shipped);
        let english = is_of(language, "en");
        InLanguage { all: own, english, grant: self.grant }
    }
}

/// Whether a language is another one or a kind of it: `en-GB` is `en`.
fn is_of(language: &str, of: &str) -> bool {
    let rest = language.get(..of.len()).filter(|head| head.eq_ignore_ascii_case(of));
    rest.is_some() && language[of.len()..].chars().next().is_none_or(|c| c == '-')
}

/// What holds in one language, what goes before first.
pub(in crate::check) struct InLanguage<'d> {
    all: Vec<&'d Wording>,
    /// Whether it is English, for which a reading age can be worked out.
    pub(super) english: bool,
    grant: &'d Grant<Inspector>,
}

impl<'d> InLanguage<'d> {
    /// Whether something is looked at.
    pub(in crate::check) fn looks_at(&self, check: WordingCheck) -> bool {
        !self.all.iter().any(|wording| self.grant.open(&wording.off).contains(&check))
    }

    /// The first limit that somebody wrote.
    fn limit(&self, check: WordingCheck, limit: fn(&Wording) -> &Limit) -> Option<usize> {
        let mut all =
            self.all.iter().filter_map(|wording| self.grant.open(limit(wording)).as_ref());
        all.next().map(|limit| usize::from(limit.value)).filter(|_| self.looks_at(check))
    }

    /// How many words a sentence in a step may have.
    pub(super) fn longest_step(&self) -> Option<usize> {
        self.limit(WordingCheck::Steps, |wording| &wording.longest_step)
    }

    /// How many words any other sentence of a card or a page may have.
    pub(super) fn longest_sentence(&self) -> Option<usize> {
        self.limit(WordingCheck::Sentences, |wording| &wording.longest_sentence)
    }

    /// How many words a sentence in a child's records may have.
    pub(super) fn longest_in_records(&self) -> Option<usize> {
        self.limit(WordingCheck::Sentences, |wording| &wording.longest_in_records)
    }

    /// The highest reading age, where it can be worked out.
    pub(in crate::check) fn reading_age(&self) -> Option<usize> {
        let limit = self.limit(WordingCheck::ReadingAge, |wording| &wording.reading_age);
        limit.filter(|_| self.english)
    }

    /// The highest reading age of one sentence, where it can be worked out.
    pub(super) fn hardest_sentence(&self) -> Option<usize> {
        let limit = self.limit(WordingCheck::ReadingAge, |wording| &wording.hardest_sentence);
        limit.filter(|_| self.english)
    }

    /// The words of a list, without those that may stand.
    pub(in crate::check) fn words(
        &self,
        list: fn(&Wording) -> &Vec<PlainWord>,
        check: WordingCheck,
    ) -> Vec<Entry<'d>> {
        if !self.looks_at(check) {
            return Vec::new();
        }
        let kept: BTreeSet<String> = self.kept().map(str::to_lowercase).collect();
        let mut entries = Vec::new();
        for word in self.all.iter().flat_map(|wording| list(wording)) {
            let instead = self.grant.open(&word.instead).as_str();
            for words in self.grant.open(&word.avoid) {
                if !kept.contains(&words.to_lowercase()) {
                    entries.push(Entry { words: words.as_str(), instead });
                }
            }
        }
        entries
    }

    /// The words that may stand.
    pub(in crate::check) fn kept(&self) -> impl Iterator<Item = &'d str> {
        let (all, grant) = (self.all.iter(), self.grant);
        all.flat_map(|wording| grant.open(&wording.keep)).map(|word| word.value.as_str())
    }

    /// The words that letters stand for, when a list has them.
    pub(super) fn stands_for(&self, letters: &str) -> Option<&'d str> {
        let mut all = self.all.iter().flat_map(|wording| &wording.acronyms);
        let is = |one: &&Acronym| self.grant.open(&one.letters).value == letters;
        all.find(is).map(|one| self.grant.open(&one.stands_for).as_str())
    }

    /// Letters that need no explanation.
    pub(super) fn known(&self) -> BTreeSet<&'d str> {
        let listed = self.all.iter().flat_map(|wording| self.grant.open(&wording.known));
        listed.map(|letters| letters.value.as_str()).chain(self.kept()).collect()
    }
}
