//! What stands at the addresses that were printed: the way to the card, or what became of it. A sheet in
//! another language carries an address in the folder of that language, and leads to the card in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::PrintedAddress;
use crate::privacy::policy::Public;
use crate::view::address::Address;
use crate::view::sight::Sight;

use super::WayPage;
use super::build::Sheets;
use super::cards::Cards;
use super::editions::Editions;

/// Every page of an edition that leads from a printed address, and from the old page of a card that has
/// another name. The edition in the service's own language has those of languages that are gone as well.
pub(super) fn ways<'a>(
    sight: &Sight<'a, Public>,
    cards: &Cards<'a>,
    sheets: &Sheets,
    editions: &Editions,
) -> Vec<WayPage> {
    let over = sight
        .service
        .addresses()
        .iter()
        .filter(|one| sight.open(&one.instead).is_some() || sight.open(&one.gone).is_some());
    let over = over.map(|one| (sight.open(&one.code).value.as_str(), one)).collect();
    let ways = Ways { sight, cards, over };
    let mut pages: BTreeMap<Address, WayPage> = BTreeMap::new();
    let mut add = |page: WayPage| {
        pages.entry(page.address.clone()).or_insert(page);
    };
    let here = editions.own();
    let is_here = |language: Option<&str>| match language {
        Some(language) => language == here.language,
        None => here.is_own(),
    };
    let is_gone =
        |language: &str| here.is_own() && editions.all.iter().all(|one| one.language != language);
    let mut printed_here = BTreeSet::new();
    for printed in sight.service.addresses() {
        let code = sight.open(&printed.code).value.clone();
        let language = sight.open(&printed.language).as_ref().map(|one| one.value.as_str());
        if let Some(language) = language.filter(|language| is_gone(language)) {
            let address = Address::ShortIn(language.to_owned(), code);
            add(WayPage { address, ..ways.of(printed) });
            continue;
        }
        if !is_here(language) {
            continue;
        }
        let card = sight.open(&printed.card).value.as_str();
        printed_here.insert(card);
        let page = ways.of(printed);
        // A card that is only held back for now comes back to its own page.
        let over = ways.over(printed);
        let is_over = sight.open(&over.instead).is_some() || sight.open(&over.gone).is_some();
        let old = card.split_once('/').filter(|_| is_over && !cards.has(card));
        if let Some((area, slug)) = old {
            // Whoever kept the old page's address finds the new one too.
            add(WayPage { address: Address::Activity(area.into(), slug.into()), ..page.clone() });
        }
        add(WayPage { address: Address::Short(code), ..page });
    }
    let is_published = sight.published_at().is_some() && !matches!(sheets, Sheets::None);
    let new = cards.ids.iter().filter(|id| is_published && !printed_here.contains(**id));
    for id in new {
        let address = Address::Short(sight.service.code(id, &sight.grant));
        if let Some(page) = ways.to(id) {
            add(WayPage { address, ..page });
        }
    }
    pages.into_values().collect()
}

struct Ways<'s, 'a> {
    sight: &'s Sight<'a, Public>,
    cards: &'s Cards<'a>,
    /// The lines that say what became of a card, by code.
    over: BTreeMap<&'a str, &'a PrintedAddress>,
}

impl<'a> Ways<'_, 'a> {
    /// The line that says what became of the card of a printed address: one of those with its code.
    fn over(&self, printed: &'a PrintedAddress) -> &'a PrintedAddress {
        self.over.get(self.sight.open(&printed.code).value.as_str()).copied().unwrap_or(printed)
    }

    /// Where a printed address leads: to its card, to the one in its place, or to a sentence.
    fn of(&self, printed: &'a PrintedAddress) -> WayPage {
        let over = self.over(printed);
        let instead = self.sight.open(&over.instead).as_ref();
        let card = &*self.sight.open(&printed.card).value;
        let target = instead.map_or(card, |instead| &*instead.value);
        if let Some(page) = self.to(target).or_else(|| self.to_own(target)) {
            return page;
        }
        let is_gone = self.sight.open(&over.gone).is_some();
        let said = if is_gone { "site-way-gone" } else { "site-way-waiting" };
        WayPage {
            address: Address::Home,
            title: self.sight.words.say("site-way-title"),
            to: Address::Find,
            elsewhere: false,
            said: Some(self.sight.words.say(said)),
        }
    }

    /// The way to a card that there is in this language.
    fn to(&self, id: &str) -> Option<WayPage> {
        let link = self.cards.link(id)?;
        Some(WayPage {
            address: Address::Home,
            title: link.title.clone(),
            to: link.address.clone(),
            elsewhere: false,
            said: None,
        })
    }

    /// The way to a card that there is in the service's own language alone.
    fn to_own(&self, id: &str) -> Option<WayPage> {
        let card = self.sight.service.activities().get(id)?;
        let (area, slug) = id.split_once('/')?;
        Some(WayPage {
            address: Address::Home,
            title: self.sight.open(&card.title).value.clone(),
            to: Address::Activity(area.to_owned(), slug.to_owned()),
            elsewhere: true,
            said: None,
        })
    }
}
