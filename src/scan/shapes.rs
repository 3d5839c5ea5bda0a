//! Numbers and addresses that are known by their shape, whoever's they are. Test ranges and invented
//! numbers are found as well: a test number in print is a mistake too.

use super::finding::{Certainty, Kind};
use super::fold::Folded;
use super::hits::{Number, each_number};

/// One thing known by its shape.
pub(super) struct Shape {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: Kind,
    pub(super) certainty: Certainty,
}

/// Everything in a folded text that has one of the shapes.
pub(super) fn shapes(folded: &Folded) -> Vec<Shape> {
    let text = &folded.text;
    let mut all = Vec::new();
    // Every shape but that of an e-mail address has digits in it, at its beginning or after a letter or two.
    for digits in folded.digits.iter().map(|at| *at as usize) {
        let Some(before) = text[..digits].iter().rev().take(3).position(|byte| *byte == b' ')
        else {
            continue;
        };
        let start = digits - before;
        if before == 0 {
            each_number(text, start, FEWEST_DIGITS, &mut |number| {
                all.extend(numbered(number, text));
            });
        } else if text[start..digits].iter().any(u8::is_ascii_digit) {
            // The digits before these have been looked at.
        } else if before == 1 && is_pupil_number(&text[start..word_end(text, digits)]) {
            all.push(certain(start, word_end(text, digits), Kind::PupilNumber));
        } else {
            all.extend(postcode(text, start).map(|end| certain(start, end, Kind::Postcode)));
        }
    }
    for at in folded.ats.iter().map(|at| *at as usize).filter(|at| at + 1 < text.len()) {
        all.push(certain(word_start(text, at), word_end(text, at + 1), Kind::Email));
    }
    all
}

/// The digits of a health number, and the fewest of a telephone number.
const FEWEST_DIGITS: usize = 10;

fn certain(start: usize, end: usize, kind: Kind) -> Shape {
    Shape { start, end, kind, certainty: Certainty::Certain }
}

fn word_start(text: &[u8], end: usize) -> usize {
    text[..end].iter().rposition(|byte| *byte == b' ').map_or(0, |at| at + 1)
}

fn word_end(text: &[u8], start: usize) -> usize {
    text[start..].iter().position(|byte| *byte == b' ').map_or(text.len(), |length| start + length)
}

/// An NHS number or a telephone number.
fn numbered(number: &Number, text: &[u8]) -> Option<Shape> {
    if text.get(number.end) != Some(&b' ') {
        return None;
    }
    let (start, end) = (number.start, number.end);
    if is_phone(number) {
        return Some(certain(start, end, Kind::Phone));
    }
    if !is_health_number(number.digits()) {
        return None;
    }
    let before = text[start.saturating_sub(40)..start].to_ascii_lowercase();
    let said = before.windows(3).any(|window| window == b"nhs");
    match number.groups() {
        _ if said => Some(certain(start, end, Kind::HealthNumber)),
        b"334" => Some(certain(start, end, Kind::HealthNumber)),
        b"+" => {
            Some(Shape { start, end, kind: Kind::HealthNumber, certainty: Certainty::Possible })
        }
        _ => None,
    }
}

/// Ten digits whose last is the check of the others, modulo eleven.
fn is_health_number(digits: &[u8]) -> bool {
    let [nine @ .., check] = digits else { return false };
    if nine.len() != 9 || nine.iter().all(|digit| digit == check) {
        return false;
    }
    let value = |digit: u8| u32::from(digit - b'0');
    let sum: u32 =
        nine.iter().zip((2..=10).rev()).map(|(digit, weight)| value(*digit) * weight).sum();
    (11 - sum % 11) % 11 == value(*check)
}

/// Landlines and mobiles, dialled here or from abroad. Numbers of shops and helplines that begin
/// with 08 belong to nobody's home.
fn is_phone(number: &Number) -> bool {
    let digits = number.digits();
    let abroad = digits.strip_prefix(b"0044").or_else(|| digits.strip_prefix(b"44"));
    let first = number.groups()[0];
    let (home, at_least) = match abroad {
        Some(home) => (home.strip_prefix(b"0").unwrap_or(home), b'2'),
        // A list that counts 0 1 2 … is no telephone number.
        None => (digits.strip_prefix(b"0").unwrap_or_default(), b'3'),
    };
    // Ten digits and more in one group are written as `+`, which is one group and long enough.
    (first == b'+' || first >= at_least)
        && number.groups().len() <= 6
        && (home.len() == 10 || home.len() == 9)
        && home.first().is_some_and(|digit| b"1237".contains(digit))
}

/// A check letter, eleven digits, and a digit or a letter.
fn is_pupil_number(word: &[u8]) -> bool {
    const LETTERS: &[u8; 23] = b"ABCDEFGHJKLMNPQRTUVWXYZ";
    if word.len() != 13 || !word[1..12].iter().all(u8::is_ascii_digit) {
        return false;
    }
    let value = |byte: u8| match byte {
        b'0'..=b'9' => Some(usize::from(byte - b'0')),
        _ => LETTERS.iter().position(|letter| *letter == byte.to_ascii_uppercase()),
    };
    let weighed = (2..).zip(&word[1..]).map(|(weight, byte)| Some(weight * value(*byte)?));
    let sum: Option<usize> = weighed.sum();
    sum.is_some_and(|sum| LETTERS[sum % 23] == word[0].to_ascii_uppercase())
}

/// Where a postcode that begins at a word ends. It is in capitals, as people write it.
fn postcode(text: &[u8], start: usize) -> Option<usize> {
    let end = word_end(text, start);
    if is_outward(&text[start..end]) && text.len() > end {
        let inward = word_end(text, end + 1);
        return is_inward(&text[end + 1..inward]).then_some(inward);
    }
    let split = end.checked_sub(3).filter(|split| *split > start)?;
    (is_outward(&text[start..split]) && is_inward(&text[split..end])).then_some(end)
}

/// One or two letters, a digit, and perhaps a digit or a letter.
fn is_outward(word: &[u8]) -> bool {
    let letters = word.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    let rest = word.get(letters..).unwrap_or_default();
    let tail = match rest {
        [digit] => digit.is_ascii_digit(),
        [digit, other] => {
            digit.is_ascii_digit() && (other.is_ascii_digit() || other.is_ascii_uppercase())
        }
        _ => false,
    };
    (1..=2).contains(&letters) && tail
}

fn is_inward(word: &[u8]) -> bool {
    let letter = |byte: u8| byte.is_ascii_uppercase() && !b"CIKMOV".contains(&byte);
    matches!(word, [digit, one, two] if digit.is_ascii_digit() && letter(*one) && letter(*two))
}

/// Where in a spelling a postcode stands.
pub(super) fn postcode_in(spelling: &str) -> Option<(usize, usize)> {
    let text = format!(" {} ", spelling.to_ascii_uppercase()).into_bytes();
    let mut starts = (1..text.len()).filter(|at| text[at - 1] == b' ' && text[*at] != b' ');
    let found = starts.find_map(|start| Some((start - 1, postcode(&text, start)? - 1)));
    found.filter(|(start, end)| spelling.get(*start..*end).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::fold::fold;

    fn found(text: &str) -> Vec<Kind> {
        shapes(&fold(text.as_bytes())).iter().map(|shape| shape.kind).collect()
    }

    #[test]
    fn numbers_and_addresses_are_known_by_their_shape() {
        for (text, kind) in [
            ("NHS no. 999 000 0018", Kind::HealthNumber),
            ("943 476 5919", Kind::HealthNumber),
            ("9434765919", Kind::HealthNumber),
            ("943-476-5919.", Kind::HealthNumber),
            ("B801200005001", Kind::PupilNumber),
            ("b801200005001", Kind::PupilNumber),
            ("SW1A 1AA", Kind::Postcode),
            ("M11AE", Kind::Postcode),
            ("call 01632 960211", Kind::Phone),
            ("(020) 7946 0018", Kind::Phone),
            ("07700900528", Kind::Phone),
            ("+44 7700 900 528", Kind::Phone),
            ("+44 (0)1632 960 211", Kind::Phone),
            ("helen.marsh@cdc.example", Kind::Email),
            ("<a href=\"mailto:x@y.uk\">", Kind::Email),
        ] {
            assert_eq!(found(text), [kind], "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_one_is_left() {
        for text in [
            "943 476 5918",
            "0 1 2 3 4 5 6 7 8 9 10",
            "B801200005002",
            "2026-11-22 10:00",
            "0800 1111 or 0808 800 5000",
            "width:1234567890px",
            "@media print",
            "room A1 2 to 4",
            "d41d8cd98f00b204e9800998ecf8427e",
            "3 of 4 tries, 12 to 18 months",
            "E1 2 3AB4",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
