//! The languages of the site: each is an edition with a folder of its own, all of the same shape.

use std::sync::Arc;

use serde::Serialize;

use crate::model::{Entry, Service, Translation};
use crate::privacy::policy::Public;
use crate::view::address::Address;
use crate::view::card::CardLanguage;
use crate::view::sight::{Library, Sight};
use crate::words::Words;

use super::Pictures;

/// One language of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// The language, such as `en-GB` or `cy`.
    pub language: String,
    /// What its speakers call it.
    pub name: String,
    /// `ltr`, or `rtl` for languages written from the right.
    pub direction: String,
    /// The folder below the root of the site, with its slash; empty for the service's own language.
    pub folder: String,
}

impl Edition {
    /// The edition in the language of these words.
    #[must_use]
    pub fn of(words: &Words, is_own: bool) -> Self {
        let language = words.language().to_owned();
        Self {
            name: words.say("language-name"),
            direction: words.say("language-direction"),
            folder: if is_own { String::new() } else { format!("{language}/") },
            language,
        }
    }

    /// Whether it is in the service's own language.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.folder.is_empty()
    }
}

/// A link to a page in another language.
#[derive(Debug, Clone, Serialize)]
pub struct EditionLink {
    /// The language.
    pub edition: Edition,
    /// The page, below the root of the whole site.
    pub address: String,
}

/// All editions of a site, and the one that is being made.
#[derive(Debug, Clone)]
pub struct Editions {
    /// All, the service's own first.
    pub all: Vec<Edition>,
    /// The place among them of the one that is being made.
    pub here: usize,
    /// The symbols that there are.
    pub pictures: Arc<Pictures>,
}

impl Editions {
    /// The one that is being made.
    ///
    /// # Panics
    ///
    /// Never: there is always the service's own.
    #[must_use]
    pub fn own(&self) -> &Edition {
        &self.all[self.here]
    }

    /// The first page of each other edition.
    #[must_use]
    pub fn others(&self) -> Vec<EditionLink> {
        self.linked(&Address::Home, |_| true)
    }

    /// The other editions of a card, where there are any.
    pub(super) fn of_card(
        &self,
        sight: &Sight<'_, Public>,
        id: &str,
        address: &Address,
    ) -> Vec<EditionLink> {
        let there = |edition: &Edition| {
            edition.is_own() || sight.service.translation(id, &edition.language).is_some()
        };
        self.linked(address, there)
    }

    fn linked(&self, address: &Address, there: impl Fn(&Edition) -> bool) -> Vec<EditionLink> {
        let others = self.all.iter().enumerate().filter(|(place, _)| *place != self.here);
        let others = others.map(|(_, edition)| edition).filter(|edition| there(edition));
        let link = |edition: &Edition| EditionLink {
            edition: edition.clone(),
            address: format!("{}{address}", edition.folder),
        };
        others.map(link).collect()
    }
}

/// The cards that there are in a language: each card with the words of its translation.
#[must_use]
pub fn library(service: &Service, language: &str) -> Library {
    let cards = service.translated(language);
    cards
        .map(|(id, card, translation)| {
            let entry = Entry { file: translation.file, record: translation.over(card) };
            (id.to_owned(), entry)
        })
        .collect()
}

/// What a card says about its translation; nothing in the language that it was written in.
pub(in crate::view) fn note(sight: &Sight<'_, Public>, id: &str) -> Option<CardLanguage> {
    let words = sight.words;
    let card = sight.service.activities().get(id)?;
    let translation = sight.service.translation(id, words.language())?;
    let by = sight.open(&translation.translated_by);
    let checked = sight.open(&translation.checked_by).as_ref();
    let on = sight.open(&translation.checked_on).as_ref();
    let is_known = sight.open(&translation.translates).value != Translation::UNKNOWN;
    let is_stale = !translation.is_current(card, &sight.grant);
    Some(CardLanguage {
        made: words.say_with("translation-made", &[("who", by.into())]),
        checked: match (checked, on) {
            (Some(who), Some(on)) => {
                let date = words.date(on.value);
                let parts = [("who", who.into()), ("date", (&date).into())];
                words.say_with("translation-checked", &parts)
            }
            _ => words.say("translation-not-checked"),
        },
        stale: is_stale.then(|| {
            words.say(if is_known { "translation-stale" } else { "translation-not-compared" })
        }),
    })
}
