//! All cards in the order of the alphabet, under the letters of their language.

use crate::privacy::policy::Public;
use crate::view::card::CardLink;
use crate::view::sight::Sight;

use super::{AToZPage, Letter};

/// The page with all of these cards.
pub(super) fn a_to_z(sight: &Sight<'_, Public>, cards: &[CardLink]) -> AToZPage {
    let order = sight.words.order();
    let mut listed: Vec<(Option<String>, &CardLink)> =
        cards.iter().map(|card| (order.letter(&card.title), card)).collect();
    // Numbers stand before letters. A title is sorted without the signs that stand before its letter.
    listed.sort_by(|(one, card), (other, neighbour)| {
        let letters = match (one, other) {
            (Some(one), Some(other)) => order.compare(one, other),
            _ => one.is_some().cmp(&other.is_some()),
        };
        let titles = || order.compare(plain(&card.title), plain(&neighbour.title));
        letters.then_with(titles).then_with(|| card.address.cmp(&neighbour.address))
    });
    let mut letters: Vec<(Option<String>, Vec<CardLink>)> = Vec::new();
    for (letter, card) in listed {
        match letters.last_mut().filter(|(last, _)| *last == letter) {
            Some((_, cards)) => cards.push(card.clone()),
            None => letters.push((letter, vec![card.clone()])),
        }
    }
    let letter = |(letter, cards): (Option<String>, Vec<CardLink>)| Letter {
        id: id(letter.as_deref()),
        name: letter.unwrap_or_else(|| sight.words.say("site-letter-other")),
        cards,
    };
    AToZPage { letters: letters.into_iter().map(letter).collect() }
}

/// A title from its first letter or number.
fn plain(title: &str) -> &str {
    title.trim_start_matches(|sign: char| !sign.is_alphanumeric())
}

/// The id of a heading. Signs outside ASCII are named by their numbers, since an id is part of an address.
fn id(letter: Option<&str>) -> String {
    let Some(letter) = letter else { return "letter-0".into() };
    if letter.is_ascii() {
        return format!("letter-{}", letter.to_ascii_lowercase());
    }
    let numbers: Vec<String> = letter.chars().map(|sign| u32::from(sign).to_string()).collect();
    format!("letter-{}", numbers.join("-"))
}
