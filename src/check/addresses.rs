//! Addresses on paper: a sheet on a fridge cannot be called back, so what it says must go on leading
//! somewhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Message, Sink, nearest, quote, reference, word};
use crate::model::{Draft, PrintedAddress, RecordKey, code_of, is_code, is_web_address};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Spanned;

use super::Context;
use super::rule::rules;

rules! {
    BROKEN "AD01" Error "a printed address leads nowhere"
        "Somewhere a sheet with this address hangs on a fridge. Its card is not there any more. Until you say what the address leads to now, the website stays as it was: write instead with the card that took its place or its new name, or gone with the day on which it was given up."
    SAME_CODE "AD02" Error "two cards have the same printed address"
        "A code leads to one card. Give the card that was printed later another code of six letters in addresses.yaml; the sheets that carry the old one lead to the first card."
    BAD_CODE "AD03" Error "a printed address has a code that cannot be one"
        "A code has four to twelve of the letters 23456789bcdfghjkmnpqrstvwxyz, which nobody takes for one another. Doorstep writes the codes; a typing slip is put right from a printed sheet."
    LEADS_ON "AD04" Error "a printed address leads to a card that is not there"
        "instead names a card of the library, and not the card itself. Look at the name."
    NO_PLACE "AD06" Warning "the place of the website cannot be one"
        "Cards carry the address of the website on paper, where nobody can put it right. Until published_at is a whole address, such as https://cards.example.org/, cards are printed without one."
    LATER "AD05" Warning "a printed address has a date in the future"
        "The day is that on which the address was first printed, or the card given up."
}

/// Holds every printed address to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let service = draft.service.as_ref();
    let place = service.and_then(|record| grant.open(&record.published_at).as_ref());
    if let Some(place) = place.filter(|place| !is_web_address(&place.value)) {
        let message = Message::new("{} is no place on the web", [quote(&place.value)]);
        sink.report(&NO_PLACE, place.span, message)
            .hint("write the whole address, such as https://cards.example.org/");
    }
    let printed = draft.addresses.as_ref().map(|entry| entry.printed.as_slice());
    let printed = printed.unwrap_or_default();
    let said = printed.iter().filter(|one| settles(one, grant));
    let settled: BTreeSet<&str> = said.map(|one| grant.open(&one.code).value.as_str()).collect();
    let mut codes: BTreeMap<&str, &str> = BTreeMap::new();
    let mut listed: BTreeMap<&str, &Spanned<String>> = BTreeMap::new();
    for address in printed {
        let (code, card) = (grant.open(&address.code), grant.open(&address.card));
        if !is_code(&code.value) {
            let message = Message::new("{} cannot be the code of an address", [quote(&code.value)]);
            sink.report(&BAD_CODE, code.span, message)
                .hint("four to twelve of the letters 23456789bcdfghjkmnpqrstvwxyz");
        }
        match codes.insert(&code.value, &card.value) {
            Some(other) if other != card.value => {
                let parts = [word(&code.value), reference(other), reference(&card.value)];
                let message = Message::new("{} stands for {} and for {}", parts);
                sink.report(&SAME_CODE, code.span, message)
                    .hint("give the one that was printed later another code");
            }
            _ => {}
        }
        let is_first = listed.insert(&card.value, code).is_none();
        // What became of a card stands in one of its lines.
        if settles(address, grant) || (is_first && !settled.contains(code.value.as_str())) {
            leads(draft, address, grant, sink);
        }
        let gone = grant.open(&address.gone).as_ref();
        for day in gone.into_iter().chain([grant.open(&address.since)]) {
            if day.value > context.date {
                let message = Message::new("{} is in the future", [word(day.value.to_string())]);
                sink.report(&LATER, day.span, message).hint("look at the year and the month");
            }
        }
    }
    // What will be printed next must not take the code of what was.
    for card in draft.activities.keys().filter(|card| !listed.contains_key(card.as_str())) {
        let code = code_of(card);
        if let Some(other) = codes.get(code.as_str()) {
            let parts = [reference(card), reference(*other)];
            let message = Message::new("{} would have the printed address of {}", parts);
            let place =
                draft.activities.get(card).map(|entry| crate::source::Span::top(entry.file));
            if let Some(place) = place {
                sink.report(&SAME_CODE, place, message)
                    .hint("give it a line of its own in addresses.yaml, with another code");
            }
        }
    }
}

/// Whether a line says what became of its card.
fn settles(address: &PrintedAddress, grant: &Grant<Inspector>) -> bool {
    grant.open(&address.instead).is_some() || grant.open(&address.gone).is_some()
}

/// An address leads to its card, to another that is there, or says that the card was given up.
fn leads(draft: &Draft, address: &PrintedAddress, grant: &Grant<Inspector>, sink: &mut Sink) {
    let card = grant.open(&address.card);
    let is_there = |id: &str| draft.has(&RecordKey::Activity(id.to_owned()));
    if let Some(instead) = grant.open(&address.instead) {
        // A card that is not there is named by the check of links; one that leads to itself is not.
        if *instead.value == *card.value {
            let message = Message::new("{} leads to itself", [quote(&card.value)]);
            sink.report(&LEADS_ON, instead.span, message).hint("take the line away");
        } else if !is_there(&instead.value) {
            let message = Message::new("there is no card {}", [quote(&*instead.value)]);
            sink.report(&LEADS_ON, instead.span, message).hint("look at the name");
        }
        return;
    }
    if is_there(&card.value) || grant.open(&address.gone).is_some() {
        return;
    }
    let message =
        Message::new("the card {} was printed and is not there now", [quote(&card.value)]);
    // A card with a mistake of its own is there, and may be the one that was meant.
    let names = draft.files.keys().filter_map(|key| match key {
        RecordKey::Activity(id) => Some(id.as_str()),
        _ => None,
    });
    let found = sink.report(&BROKEN, card.span, message);
    match nearest(&card.value, names) {
        Some(near) => found.hint(Message::new(
            "if it has a new name, write `instead: {}`; if it was given up, write `gone:` and the day",
            [word(near)],
        )),
        None => found.hint(Message::new(
            "if it has a new name, write it after `instead:`; if it was given up, write `gone:` and \
             the day",
            [],
        )),
    };
}
