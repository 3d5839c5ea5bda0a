//! What stands at the addresses that were printed: the way to the card, or what became of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::PrintedAddress;
use crate::privacy::policy::Public;
use crate::view::address::Address;
use crate::view::sight::Sight;

use super::WayPage;
use super::build::Sheets;
use super::cards::Cards;

/// Every page that leads from a printed address, and from the old page of a card that has another name.
pub(super) fn ways(sight: &Sight<'_, Public>, cards: &Cards<'_>, sheets: &Sheets) -> Vec<WayPage> {
    let ways = Ways { sight, cards };
    let mut pages: BTreeMap<Address, WayPage> = BTreeMap::new();
    let mut add = |page: WayPage| {
        pages.entry(page.address.clone()).or_insert(page);
    };
    for printed in sight.service.addresses() {
        let code = sight.open(&printed.code).value.clone();
        let card = sight.open(&printed.card).value.as_str();
        let page = ways.of(printed);
        // A card that is only held back for now comes back to its own page.
        let is_over = sight.open(&printed.instead).is_some() || sight.open(&printed.gone).is_some();
        let old = card.split_once('/').filter(|_| is_over && !cards.has(card));
        if let Some((area, slug)) = old {
            // Whoever kept the old page's address finds the new one too.
            add(WayPage { address: Address::Activity(area.into(), slug.into()), ..page.clone() });
        }
        add(WayPage { address: Address::Short(code), ..page });
    }
    let is_published = sight.published_at().is_some() && !matches!(sheets, Sheets::None);
    let printed: BTreeSet<&str> =
        sight.service.addresses().iter().map(|one| &*sight.open(&one.card).value).collect();
    let new = cards.ids.iter().filter(|id| is_published && !printed.contains(**id));
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
}

impl Ways<'_, '_> {
    /// Where a printed address leads: to its card, to the one in its place, or to a sentence.
    fn of(&self, printed: &PrintedAddress) -> WayPage {
        let instead = self.sight.open(&printed.instead).as_ref();
        let card = &*self.sight.open(&printed.card).value;
        let target = instead.map_or(card, |instead| &*instead.value);
        if let Some(page) = self.to(target) {
            return page;
        }
        let is_gone = self.sight.open(&printed.gone).is_some();
        let said = if is_gone { "site-way-gone" } else { "site-way-waiting" };
        WayPage {
            address: Address::Home,
            title: self.sight.words.say("site-way-title"),
            to: Address::Find,
            said: Some(self.sight.words.say(said)),
        }
    }

    /// The way to a card that there is.
    fn to(&self, id: &str) -> Option<WayPage> {
        let link = self.cards.link(id)?;
        Some(WayPage {
            address: Address::Home,
            title: link.title.clone(),
            to: link.address.clone(),
            said: None,
        })
    }
}
