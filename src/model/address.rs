//! Addresses that stand on paper: what is printed cannot be called back, so each is kept for good.

use sha2::{Digest, Sha256};

use super::written::written;
use super::{ActivityId, Date};
use crate::source::Spanned;

written! {
    /// Every address that was ever printed on a card. `doorstep build` and `doorstep print` add a line for
    /// each card that is printed for the first time; take none away.
    pub struct Addresses {
        /// The addresses, in the order in which they were first printed.
        nested printed (some) => Vec<PrintedAddress>,
    }
}

written! {
    /// One address, and the card that it leads to.
    pub struct PrintedAddress {
        /// The last part of the address, as in `https://cards.example/c/k7m2xq`.
        control code: Published => Spanned<String>,
        /// The card that it was printed on: `area/slug`.
        control card: Published => Spanned<String>,
        /// The language of the sheet, where it is not the service's own, as in
        /// `https://cards.example/ur/c/k7m2xq`. What became of the card stands in one of its lines.
        control language: Published => Option<Spanned<String>>,
        /// The day on which it was first printed.
        control since: Published => Spanned<Date>,
        /// The card that it leads to now, because the old one has another name or was replaced by it.
        control instead: Published => Option<Spanned<ActivityId>>,
        /// The day on which the card was given up, when nothing takes its place.
        control gone: Published => Option<Spanned<Date>>,
    }
}

/// Letters and digits that are not taken for one another, without vowels, so that no code is a word.
const LETTERS: &[u8] = b"23456789bcdfghjkmnpqrstvwxyz";

/// How long a code is. Of a thousand cards two have the same code once in a thousand libraries; `check`
/// then says so.
const LENGTH: usize = 6;

/// The code of a card whose address was never printed: the same on every computer.
#[must_use]
pub fn code_of(card: &str) -> String {
    let digest = Sha256::digest(card.as_bytes());
    let letters = digest.iter().take(LENGTH);
    letters.map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect()
}

/// Whether a code is made of the letters that a code may have.
#[must_use]
pub fn is_code(code: &str) -> bool {
    (4..=12).contains(&code.len()) && code.bytes().all(|byte| LETTERS.contains(&byte))
}

/// Whether a text can be where a website stands: `https://`, and then a host without spaces.
#[must_use]
pub fn is_web_address(text: &str) -> bool {
    let host = text.strip_prefix("https://").and_then(|rest| rest.split('/').next());
    host.is_some_and(|host| host.contains('.') && !text.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_short_never_a_word_and_always_the_same() {
        let code = code_of("motor/drawbridge");
        assert!(is_code(&code), "{code}");
        assert_eq!(code, code_of("motor/drawbridge"));
        assert_ne!(code, code_of("motor/drawbridges"));
        assert!(!is_code("K7M2") && !is_code("aeiou") && !is_code("k7"));
    }
}
