//! The languages of the site: each is an edition with a folder of its own, all of the same shape.

use std::sync::Arc;

use serde::Serialize;

use crate::model::{Activity, Choice, Date, Entry, HomeThing, Service, Translation};
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
    /// "This page in Welsh", in that language.
    pub this_page: String,
    /// Whether every page of the site is in it and not its cards alone: the service's own language, and
    /// in Wales both Welsh and English.
    pub whole: bool,
}

impl Edition {
    /// The edition in the language of these words.
    #[must_use]
    pub fn of(words: &Words, is_own: bool, whole: bool) -> Self {
        let language = words.language().to_owned();
        Self {
            name: words.say("language-name"),
            this_page: words.say("language-this-page"),
            whole,
            direction: words.say("language-direction"),
            folder: folder(&language, is_own),
            language,
        }
    }

    /// Whether it is in the service's own language.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.folder.is_empty()
    }
}

/// Where the pages of a language stand below the root of the site: nowhere of their own for the service's
/// language.
pub(in crate::view) fn folder(language: &str, is_own: bool) -> String {
    if is_own { String::new() } else { format!("{language}/") }
}

/// A link to a page in another language.
#[derive(Debug, Clone, Serialize)]
pub struct EditionLink {
    /// The language.
    pub edition: Edition,
    /// The page, below the root of the whole site.
    pub address: String,
    /// Whether it is the same page, and not the first one in its place.
    pub same: bool,
    /// Whether it stands at the head of the page: the way between Welsh and English in Wales.
    pub at_head: bool,
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
        self.elsewhere(|_| Address::Home).collect()
    }

    /// The other editions of a card, where there are any.
    pub(super) fn of_card(
        &self,
        sight: &Sight<'_, Public>,
        id: &str,
        address: &Address,
    ) -> Vec<EditionLink> {
        let there = |link: &EditionLink| {
            let edition = &link.edition;
            edition.is_own() || sight.service.translation(id, &edition.language).is_some()
        };
        self.elsewhere(|_| address.clone()).filter(there).collect()
    }

    /// The same page in each other edition, or the first page of one that does not have it.
    #[must_use]
    pub fn twins(&self, sight: &Sight<'_, Public>, address: &Address) -> Vec<EditionLink> {
        let twin = |edition: &Edition| {
            if has(sight, edition, address) { address.clone() } else { Address::Home }
        };
        let links = self.elsewhere(twin);
        links.map(|link| EditionLink { same: has(sight, &link.edition, address), ..link }).collect()
    }

    fn elsewhere(&self, page: impl Fn(&Edition) -> Address) -> impl Iterator<Item = EditionLink> {
        let others = self.all.iter().enumerate().filter(|(place, _)| *place != self.here);
        let is_whole = self.own().whole;
        others.map(move |(_, edition)| EditionLink {
            address: format!("{}{}", edition.folder, page(edition)),
            edition: edition.clone(),
            same: true,
            at_head: is_whole && edition.whole,
        })
    }
}

/// Whether an edition has this page.
pub(super) fn has(sight: &Sight<'_, Public>, edition: &Edition, address: &Address) -> bool {
    let (service, language) = (sight.service, edition.language.as_str());
    let card = |area: &str, slug: &str| {
        let id = format!("{area}/{slug}");
        if edition.is_own() {
            service.activities().contains_key(&id)
        } else {
            service.translation(&id, language).is_some()
        }
    };
    let some_card = |fits: &dyn Fn(&str, &Activity) -> bool| {
        if edition.is_own() {
            service.activities().iter().any(|(id, card)| fits(id, card))
        } else {
            service.translated(language).any(|(id, card, _)| fits(id, card))
        }
    };
    let page = |slug: &str| {
        service.pages().contains_key(slug)
            && (edition.is_own() || service.page_translation(slug, language).is_some())
    };
    match address {
        Address::Home
        | Address::Areas
        | Address::Now
        | Address::AToZ
        | Address::Find
        | Address::FindData
        | Address::Minutes
        | Address::Ages
        | Address::Age(_)
        | Address::Kept
        | Address::Offline
        | Address::Picture(_) => true,
        Address::Area(area) => {
            some_card(&|id, _| id.split_once('/').is_some_and(|(of, _)| of == area))
        }
        Address::Routine(routine) => {
            some_card(&|_, card| sight.open(&card.routines).iter().any(|one| one.word() == routine))
        }
        // What a service has of its own has a name in other languages only where its theme gives one.
        Address::Thing(thing) => {
            (edition.is_own() || HomeThing::from_word(thing).is_some())
                && some_card(&|_, card| {
                    sight.open(&card.with).iter().any(|one| one.value == *thing)
                })
        }
        Address::Activity(area, slug) | Address::ToSend(area, slug) => card(area, slug),
        Address::About => page("about"),
        Address::Page(slug) => page(slug),
        Address::Accessibility | Address::Credits => edition.whole,
        // What the service says of its records is part of the notice, so it waits for that.
        Address::Privacy => {
            edition.whole && (!service.pages().contains_key("privacy") || page("privacy"))
        }
        Address::NotFound => edition.is_own(),
        Address::Sheet(..) | Address::Short(_) | Address::ShortIn(..) | Address::Symbol(_) => false,
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
    let card = sight.service.activities().get(id)?;
    let translation = sight.service.translation(id, sight.words.language())?;
    let is_known = sight.open(&translation.translates).value != Translation::UNKNOWN;
    let is_stale = !translation.is_current(card, &sight.grant);
    let stale = if is_known { "translation-stale" } else { "translation-not-compared" };
    let said = Said {
        by: sight.open(&translation.translated_by).as_str(),
        checked: sight.open(&translation.checked_by).as_deref(),
        on: sight.open(&translation.checked_on).as_ref().map(|on| on.value),
    };
    Some(said.in_words(sight.words, is_stale.then_some(stale)))
}

/// The same of a page that the service wrote.
pub(super) fn page_note(sight: &Sight<'_, Public>, slug: &str) -> Option<CardLanguage> {
    let page = sight.service.pages().get(slug)?;
    let translation = sight.service.page_translation(slug, sight.words.language())?;
    let is_stale = !translation.is_current(page, &sight.grant);
    let said = Said {
        by: sight.open(&translation.translated_by).as_str(),
        checked: sight.open(&translation.checked_by).as_deref(),
        on: sight.open(&translation.checked_on).as_ref().map(|on| on.value),
    };
    Some(said.in_words(sight.words, is_stale.then_some("translation-page-not-compared")))
}

/// What a translation says of itself.
struct Said<'a> {
    by: &'a str,
    checked: Option<&'a str>,
    on: Option<Date>,
}

impl Said<'_> {
    fn in_words(&self, words: &Words, stale: Option<&str>) -> CardLanguage {
        CardLanguage {
            made: words.say_with("translation-made", &[("who", self.by.into())]),
            checked: match (self.checked, self.on) {
                (Some(who), Some(on)) => {
                    let date = words.date(on);
                    let parts = [("who", who.into()), ("date", (&date).into())];
                    words.say_with("translation-checked", &parts)
                }
                _ => words.say("translation-not-checked"),
            },
            stale: stale.map(|id| words.say(id)),
        }
    }
}
