//! The card that opens one family's page online, as one file.

use crate::config::Settings;
use crate::model::{OnlineId, Service};
use crate::privacy::policy::{Audience as _, Family};
use crate::privacy::{Grant, policy};
use crate::seal::{Keys, Who};
use crate::source::Loader;
use crate::theme::Theme;
use crate::view::Sight;
use crate::view::key_card::{KeyCard, KeyOf};

use super::album::{Album, Developed};
use super::online::OnlineKit;
use super::work::Desk;
use super::{Checked, Engines, ThemeFaults, read, tongue};

/// A card that was printed.
pub struct PrintedCard {
    /// The file.
    pub bytes: Vec<u8>,
    /// Whether it has a pattern; without one the service has not said where its pages are published.
    pub has_pattern: bool,
}

/// Why no card was printed.
#[derive(Debug)]
pub enum KeyCardError {
    /// A sentence to the person who asked.
    Refused(String),
    /// The theme cannot be used.
    Theme(ThemeFaults),
}

impl From<ThemeFaults> for KeyCardError {
    fn from(faults: ThemeFaults) -> Self {
        Self::Theme(faults)
    }
}

/// Prints the card of somebody's page.
///
/// # Errors
///
/// When the records have no such page, when there is no key for it, and when the theme cannot be used.
pub fn key_card(
    loader: &dyn Loader,
    theme: &Theme,
    settings: &Settings,
    keys: &Keys,
    who: &Who,
) -> Result<PrintedCard, KeyCardError> {
    let refused = |sentence: String| Err(KeyCardError::Refused(sentence));
    let Checked { service, guard, .. } = read(loader, theme, settings);
    let Some(id) = planned(&service, who) else { return refused(not_planned(&service, who)) };
    let Some(key) = keys.page(who) else {
        return refused(format!(
            "there is no key for {} of {}; `doorstep keys new` makes one",
            who.adult, who.child
        ));
    };
    let Some(engines) = Engines::new(theme, &service)? else {
        return refused("the service's particulars are missing; `doorstep check` says why".into());
    };
    let Some(kit) = OnlineKit::new(theme, &service)? else {
        return refused("the service's particulars are missing; `doorstep check` says why".into());
    };
    let developed = Developed::default();
    let album = Album { loader, old: None, developed: &developed };
    let libraries = engines.libraries(&service);
    let tongues = tongue::tongues(&engines, &service, settings.date);
    let desk = Desk {
        service: &service,
        libraries: &libraries,
        tongues: &tongues,
        engines: &engines,
        guard: &guard,
        settings,
        album,
    };
    let (words, cards) = kit.language(&desk, id);
    let place = published_at(&service);
    let code = key.code().groups();
    let key = KeyOf {
        link: place.map(|place| key.address(place)),
        address: place.map(|place| typed(place, key.name())),
        code: &code,
        made: words.date(key.made()),
    };
    let sight = Sight {
        service: &service,
        grant: Grant::<Family>::family(&id.child, &id.household),
        words,
        date: settings.date,
        cards,
    };
    let Some(card) = KeyCard::new(&sight, id, key) else {
        return refused(not_planned(&service, who));
    };
    let has_pattern = card.qr.is_some();
    let at = ("families/card.pdf".to_owned(), Family::NAME, id.child.clone());
    let title = card.title.clone();
    let order = desk.order_in(
        words.language(),
        ("key-card", &card, title),
        at,
        Some(settings.date),
        Some(1),
    );
    let pressed = match desk.press_and_scan(order) {
        Ok(Some(pressed)) => pressed,
        Ok(None) => return refused("the card could not be made".into()),
        Err(fault) => return refused(format!("the card could not be made: {}", fault.message)),
    };
    if pressed.is_withheld() {
        return refused(
            "the card was not printed: the scan found something of another child on it".into(),
        );
    }
    Ok(PrintedCard { bytes: pressed.paper.bytes, has_pattern })
}

/// Where families' pages are published.
fn published_at(service: &Service) -> Option<&str> {
    let grant: Grant<policy::Public> = Grant::public();
    let place = grant.open(&service.particulars()?.families_online_at).as_ref()?;
    let place = place.value.as_str();
    // What is printed cannot be put right, so nothing is printed of an address that phones do not open.
    (crate::model::is_web_address(place) && place.starts_with("https://")).then_some(place)
}

/// An address as somebody types it.
fn typed(place: &str, name: &str) -> String {
    let place = place.trim_start_matches("https://").trim_end_matches('/');
    format!("{place}/{name}/")
}

fn planned<'s>(service: &'s Service, who: &Who) -> Option<&'s OnlineId> {
    service.online().iter().find(|id| id.child == who.child && id.adult == who.adult)
}

/// Why there is no page to print a card for.
fn not_planned(service: &Service, who: &Who) -> String {
    let Who { child, adult } = who;
    let mut held = service.online_held().iter();
    if held.any(|held| held.child == *child && held.adult == *adult) {
        return format!(
            "the page of {adult} of {child} is held back, so no card is printed for it; `doorstep check` \
             says why"
        );
    }
    format!(
        "there is no page for {adult} of {child}: nobody has written an entry for {adult} under online in \
         content/children/{child}/child.yaml"
    )
}
