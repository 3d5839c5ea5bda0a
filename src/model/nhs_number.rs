//! The NHS number: ten digits, the last of which checks the others.

use std::ops::Deref;

use super::written::{Reader, Scalar};
use super::{Disclosed, Form};
use crate::privacy::Scramble;
use crate::source::Spanned;

/// An NHS number as it was typed, without its spaces. Whether it holds is for the checks to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NhsNumber(String);

/// Whether a text is ten digits, the last of which follows from the others (modulus 11, NHS data
/// dictionary).
#[must_use]
pub fn is_nhs_number(text: &str) -> bool {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    if digits.len() != 10 || text.chars().count() != 10 || digits.iter().all(|d| *d == 0) {
        return false;
    }
    let sum: u32 = digits.iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    (11 - sum % 11) % 11 == digits[9]
}

impl Deref for NhsNumber {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl NhsNumber {
    /// The number as it is read out: three, three and four digits.
    #[must_use]
    pub fn as_read(&self) -> String {
        let part = |from: usize, to: usize| self.0.get(from..to).unwrap_or_default();
        format!("{} {} {}", part(0, 3), part(3, 6), part(6, 10))
    }
}

impl Scalar for NhsNumber {
    const FORM: Form = Form::Text;

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        from.text().map(|typed| typed.map(|text| Self(text.split_whitespace().collect())))
    }

    fn said(&self) -> Disclosed<'_> {
        Disclosed::Figure(self.as_read())
    }
}

impl Scramble for NhsNumber {
    fn scramble(&mut self, seed: u64) {
        self.0.scramble(seed);
    }
}
