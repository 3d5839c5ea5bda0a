//! Changing every value that an audience may not see, for the proof; and saying those that it may see in
//! another language, since both go through the same records in the same way.
//!
//! A changed value stays valid for its field and is made of letters that no shared text holds, so
//! that a difference in the output can only be a leak.

use std::collections::BTreeMap;

use super::{Class, Field, Retelling, policy};

/// A part of a record that the proof can walk through.
pub trait Perturb {
    /// Changes every value that the perturber's audience may not see.
    fn perturb(&mut self, by: &mut Perturber);
}

/// A value that can be changed into another valid one.
pub trait Scramble {
    /// Changes the value, differently for different seeds.
    fn scramble(&mut self, seed: u64);

    /// Says a text in another language. What is no text stays as it is.
    fn retell(&mut self, _: &mut Retelling) {}
}

/// Which values to change, how, and what was changed.
#[derive(Debug)]
pub struct Perturber {
    /// The audience that must notice nothing; every class it may see is left alone. `None` changes
    /// every value.
    audience: Option<&'static str>,
    seed: u64,
    changed: usize,
    controls: BTreeMap<(&'static str, &'static str), usize>,
    /// What to say in other words, where nothing is to be hidden.
    retelling: Option<Retelling>,
}

impl Perturber {
    /// Changes what `audience` may not see.
    #[must_use]
    pub fn against(audience: &'static str, seed: u64) -> Self {
        Self {
            audience: Some(audience),
            seed,
            changed: 0,
            controls: BTreeMap::new(),
            retelling: None,
        }
    }

    /// Changes every value, whoever may see it: for records of a subject that the audience may not
    /// see at all.
    #[must_use]
    pub fn everything(seed: u64) -> Self {
        Self { audience: None, seed, changed: 0, controls: BTreeMap::new(), retelling: None }
    }

    /// Says every text that `audience` may see in other words.
    #[must_use]
    pub fn retelling(audience: &'static str, retelling: Retelling) -> Self {
        Self { retelling: Some(retelling), ..Self::against(audience, 0) }
    }

    /// What was said, and what was left.
    #[must_use]
    pub fn into_retelling(self) -> Retelling {
        self.retelling.unwrap_or_default()
    }

    /// How many values were changed.
    #[must_use]
    pub fn changed(&self) -> usize {
        self.changed
    }

    /// The fields that were held fixed, as record and field.
    pub fn controls(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.controls.keys().copied()
    }

    /// Takes note of the fixed fields of a record that is walked through.
    pub fn enter(&mut self, fields: &'static [Field]) {
        for field in fields.iter().filter(|field| field.control) {
            *self.controls.entry((field.record, field.name)).or_default() += 1;
        }
    }

    /// Changes one value, if the audience may not see its class.
    pub(super) fn change<T: Scramble, C: Class>(&mut self, value: &mut T) {
        let seen = self.audience.is_some_and(|audience| policy::allows(audience, C::NAME));
        if let Some(retelling) = &mut self.retelling {
            if seen {
                retelling.enter(C::NAME);
                value.retell(retelling);
            }
        } else if !seen {
            value.scramble(self.seed.wrapping_add(self.changed as u64));
            self.changed += 1;
        }
    }
}

impl<T: Perturb> Perturb for Vec<T> {
    fn perturb(&mut self, by: &mut Perturber) {
        self.iter_mut().for_each(|part| part.perturb(by));
    }
}

impl<T: Perturb> Perturb for Option<T> {
    fn perturb(&mut self, by: &mut Perturber) {
        self.iter_mut().for_each(|part| part.perturb(by));
    }
}

impl<K, T: Perturb> Perturb for BTreeMap<K, T> {
    fn perturb(&mut self, by: &mut Perturber) {
        self.values_mut().for_each(|part| part.perturb(by));
    }
}

impl<T: Scramble> Scramble for Vec<T> {
    fn scramble(&mut self, seed: u64) {
        for (part, at) in self.iter_mut().zip(0..) {
            part.scramble(seed.wrapping_add(at));
        }
    }

    fn retell(&mut self, by: &mut Retelling) {
        self.iter_mut().for_each(|part| part.retell(by));
    }
}

impl<T: Scramble> Scramble for Option<T> {
    fn scramble(&mut self, seed: u64) {
        self.iter_mut().for_each(|part| part.scramble(seed));
    }

    fn retell(&mut self, by: &mut Retelling) {
        self.iter_mut().for_each(|part| part.retell(by));
    }
}

impl Scramble for bool {
    fn scramble(&mut self, _: u64) {
        *self = !*self;
    }
}

/// Words that stand for a number stay: a goal must still say how often.
const KEPT: &[&str] = &[
    "once", "twice", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "every", "each", "times", "time", "of", "out", "in", "day", "week", "minutes", "seconds",
];

impl Scramble for String {
    fn scramble(&mut self, seed: u64) {
        let mut word = String::new();
        let mut out = String::with_capacity(self.len());
        let mut index = seed;
        for c in self.chars().chain(std::iter::once('\n')) {
            if c.is_alphanumeric() {
                word.push(c);
                continue;
            }
            if !word.is_empty() {
                out.push_str(&other_word(&word, index));
                index = index.wrapping_add(1);
                word.clear();
            }
            out.push(c);
        }
        out.pop();
        *self = out;
    }

    fn retell(&mut self, by: &mut Retelling) {
        if let Some(told) = by.tell(self) {
            *self = told;
        }
    }
}

/// A made-up word in the place of a real one, of the same length and with the same first capital.
fn other_word(word: &str, seed: u64) -> String {
    const CONSONANTS: &[u8] = b"qxzvjkwqxzvjk";
    const VOWELS: &[u8] = b"uyouy";
    let lower = word.to_lowercase();
    if KEPT.contains(&lower.as_str()) {
        return word.to_owned();
    }
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return other_number(word, seed);
    }
    let mut state = mix(seed ^ word.len() as u64);
    word.chars()
        .enumerate()
        .map(|(at, c)| {
            state = mix(state);
            let letters = if at % 2 == 0 { CONSONANTS } else { VOWELS };
            let index = usize::try_from(state % letters.len() as u64).unwrap_or(0);
            let letter = char::from(letters[index]);
            if c.is_uppercase() { letter.to_ascii_uppercase() } else { letter }
        })
        .collect()
}

/// Another number of as many digits. Ten digits are an NHS number, which stays one: out of the range
/// that is never given to anybody, with the check digit that it needs (modulus 11).
fn other_number(digits: &str, seed: u64) -> String {
    if digits.len() != 10 {
        let turn = 1 + seed % 8;
        let turned = digits.bytes().map(|b| (u64::from(b - b'0') + turn) % 10);
        return turned.map(|digit| digit.to_string()).collect();
    }
    (0..)
        .map(|more| 999_000_000 + (mix(seed.wrapping_add(more)) % 1_000_000))
        .find_map(|nine| {
            let sum: u64 = nine
                .to_string()
                .bytes()
                .zip((2..=10).rev())
                .map(|(b, w)| u64::from(b - b'0') * w)
                .sum();
            let check = (11 - sum % 11) % 11;
            (check < 10).then(|| format!("{nine}{check}")).filter(|number| number != digits)
        })
        .unwrap_or_default()
}

/// Spreads the bits of a seed (the finaliser of splitmix64).
fn mix(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_sentence_keeps_its_shape() {
        let mut text = String::from("Sam signs \"more\", 3 times out of four.");
        let before = text.clone();
        text.scramble(7);
        assert_ne!(text, before);
        assert!(text.ends_with(" times out of four.") && !text.contains('3'));
        assert!(text.starts_with(char::is_uppercase));
        let mut other = before.clone();
        other.scramble(8);
        assert_ne!(text, other);
    }

    #[test]
    fn a_changed_nhs_number_is_another_one_that_holds() {
        let mut number = String::from("9990000018");
        number.scramble(3);
        assert_ne!(number, "9990000018");
        let digits: Vec<u64> = number.bytes().map(|b| u64::from(b - b'0')).collect();
        let sum: u64 =
            digits.iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
        assert_eq!((11 - sum % 11) % 11, digits[9]);
        assert!(number.starts_with("999"));
    }
}
