//! The single values that a record can hold: texts, whole numbers, yes or no, dates and counts of tries.

use super::form::{Form, Shape};
use super::written::{Reader, Scalar, Walker};
use super::{Date, Disclosed, Tries};
use crate::source::{Span, Spanned};

impl Scalar for String {
    const FORM: Form = Form::Text;

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        from.text()
    }

    fn walk(&self, at: Option<Span>, by: &mut dyn Walker) {
        by.text(self, at);
    }

    fn said(&self) -> Disclosed<'_> {
        Disclosed::Text(self)
    }
}

impl Scalar for u16 {
    const FORM: Form = Form::Whole;

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        from.whole()
    }

    fn said(&self) -> Disclosed<'_> {
        Disclosed::Figure(self.to_string())
    }
}

impl Scalar for bool {
    const FORM: Form = Form::YesNo;
    const NEEDED: bool = false;

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        from.yes()
    }

    fn absent() -> Option<Self> {
        Some(false)
    }

    fn said(&self) -> Disclosed<'_> {
        Disclosed::Yes(*self)
    }
}

/// Reads a text of a shape with the function that knows it.
pub(super) fn shaped<T>(
    from: &mut dyn Reader,
    shape: &'static Shape,
    parse: impl Fn(&str) -> Option<T>,
) -> Option<Spanned<T>> {
    let mut value = None;
    let at = from.shaped(shape, &mut |text| {
        value = parse(text);
        value.is_some()
    })?;
    Some(Spanned::new(value?, at.span))
}

impl Scalar for Date {
    const FORM: Form = Form::Shaped(&DATE);

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        shaped(from, &DATE, date_of)
    }

    fn said(&self) -> Disclosed<'_> {
        Disclosed::Day(*self)
    }
}

/// The date that a text is, and no time of day, which the parser would take as well.
#[must_use]
pub fn date_of(text: &str) -> Option<Date> {
    (text.len() == 10).then(|| text.parse().ok()).flatten()
}

/// A date.
pub const DATE: Shape = Shape {
    what: "a date",
    hint: "write year, month and day, such as 2026-03-25",
    example: "2026-03-25",
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
};

impl Scalar for Tries {
    const FORM: Form = Form::Shaped(&TRIES);

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        shaped(from, &TRIES, Self::parse)
    }

    fn said(&self) -> Disclosed<'_> {
        Disclosed::Tries(*self)
    }
}

/// A count of tries.
pub const TRIES: Shape = Shape {
    what: "a count of tries",
    hint: "write it as 3 of 4, with the smaller number first",
    example: "3 of 4",
    pattern: "^[0-9]+ *(of|/) *[0-9]+$",
};
