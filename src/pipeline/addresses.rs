//! Which addresses are printed for the first time, and the record that keeps them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::model::{Date, RecordKey, Service, Withheld, is_web_address};
use crate::privacy::Grant;
use crate::privacy::policy::Public;
use crate::source::Sources;

/// The record, below the folder of the records.
pub const ADDRESSES: &str = "addresses.yaml";

/// How the record begins.
const HEAD: &str = "\
# Every address that was ever printed on a card. Doorstep adds a line for each new one. Take none away:
# somewhere a sheet hangs on a fridge. When a card gets another name, write instead: area/new-name into
# its line; when it is given up, gone: and the day.
printed:
";

/// An address that is printed for the first time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAddress {
    /// Its code.
    pub code: String,
    /// Its card.
    pub card: String,
}

/// Whether every printed address leads somewhere, as far as the record of them can say.
pub(super) fn hold(service: &Service) -> bool {
    let broken = |held: &Withheld| matches!(held, Withheld::Record(RecordKey::Addresses, _));
    !service.withheld().iter().any(broken)
}

/// The addresses of these cards that were not printed before; none when nothing is published.
pub(super) fn new<'i>(
    service: &Service,
    cards: impl IntoIterator<Item = &'i String>,
) -> Vec<NewAddress> {
    let grant: Grant<Public> = Grant::public();
    let published =
        service.particulars().and_then(|record| grant.open(&record.published_at).as_ref());
    let published = published.filter(|place| is_web_address(&place.value));
    if published.is_none() || !hold(service) {
        return Vec::new();
    }
    let printed: BTreeSet<&str> =
        service.addresses().iter().map(|one| &*grant.open(&one.card).value).collect();
    let new = cards.into_iter().filter(|card| !printed.contains(card.as_str()));
    new.map(|card| NewAddress { code: service.code(card, &grant), card: card.clone() }).collect()
}

/// The record with these addresses added, for somebody to write: what stood there stays as it was typed.
#[must_use]
pub fn kept(sources: &Sources, new: &[NewAddress], since: Date) -> String {
    let old = sources.iter().find(|(_, file)| file.path == ADDRESSES);
    let mut text = old.map_or_else(|| HEAD.to_owned(), |(_, file)| file.text.clone());
    if !text.ends_with('\n') {
        text.push('\n');
    }
    for NewAddress { code, card } in new {
        // Writing to a string does not fail.
        let _ = writeln!(text, "  - {{code: {code}, card: {card}, since: {since}}}");
    }
    text
}
