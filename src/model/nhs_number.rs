//! The NHS number: ten digits, the last of which checks the others.

use std::ops::Deref;

use super::Form;
use super::written::{Reader, Scalar};
use crate::privacy::Scramble;
use crate::source::Spanned;

/// An NHS number as it was typed, without its spaces. Whether it holds is for the checks to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NhsNumber(String);

impl Deref for NhsNumber {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Scalar for NhsNumber {
    const FORM: Form = Form::Text;

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        from.text().map(|typed| typed.map(|text| Self(text.split_whitespace().collect())))
    }
}

impl Scramble for NhsNumber {
    fn scramble(&mut self, seed: u64) {
        self.0.scramble(seed);
    }
}
