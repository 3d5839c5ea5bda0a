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
# one of its lines; when it is given up, gone: and the day.
printed:
";

/// An address that is printed for the first time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAddress {
    /// Its code.
    pub code: String,
    /// Its card.
    pub card: String,
    /// The language of the sheet, where it is not the service's own.
    pub language: Option<String>,
}

/// Whether every printed address leads somewhere, as far as the record of them can say.
pub(super) fn hold(service: &Service) -> bool {
    let broken = |held: &Withheld| matches!(held, Withheld::Record(RecordKey::Addresses, _));
    !service.withheld().iter().any(broken)
}

/// The addresses of these cards, each in a language, that were not printed before; none when nothing is
/// published.
pub(super) fn new<'i>(
    service: &Service,
    cards: impl IntoIterator<Item = (&'i String, &'i str)>,
) -> Vec<NewAddress> {
    let grant: Grant<Public> = Grant::public();
    let record = service.particulars();
    let published = record.and_then(|record| grant.open(&record.published_at).as_ref());
    let published = published.filter(|place| is_web_address(&place.value));
    let Some(record) = record.filter(|_| published.is_some() && hold(service)) else {
        return Vec::new();
    };
    let own = grant.open(&record.language).as_str();
    let printed = service.addresses().iter().map(|one| {
        let language = grant.open(&one.language).as_ref().map_or(own, |language| &language.value);
        (grant.open(&one.card).value.as_str(), language)
    });
    let printed: BTreeSet<(&str, &str)> = printed.collect();
    let new = cards.into_iter().filter(|(card, of)| !printed.contains(&(card.as_str(), *of)));
    new.map(|(card, language)| NewAddress {
        code: service.code(card, &grant),
        card: card.clone(),
        language: (language != own).then(|| language.to_owned()),
    })
    .collect()
}

/// The record with these addresses added, for somebody to write: what stood there stays as it was typed.
#[must_use]
pub fn kept(sources: &Sources, new: &[NewAddress], since: Date) -> String {
    let old = sources.iter().find(|(_, file)| file.path == ADDRESSES);
    let mut text = old.map_or_else(|| HEAD.to_owned(), |(_, file)| file.text.clone());
    if !text.ends_with('\n') {
        text.push('\n');
    }
    for NewAddress { code, card, language } in new {
        let language = language.as_ref().map(|language| format!(", language: {language}"));
        let language = language.unwrap_or_default();
        // Writing to a string does not fail.
        let _ = writeln!(text, "  - {{code: {code}, card: {card}{language}, since: {since}}}");
    }
    text
}
