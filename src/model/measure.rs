//! Small values with a shape: a day on which something happened, a time of day, an amount of money.

use std::fmt;
use std::ops::Deref;

use super::scalar::{DATE, date_of, shaped};
use super::written::{Reader, Scalar, Walker};
use super::{Date, Disclosed, Form, Shape};
use crate::privacy::Scramble;
use crate::source::{Span, Spanned};

/// A day on which something happened: not before the child was born, and not still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Happened(Date);

impl Deref for Happened {
    type Target = Date;

    fn deref(&self) -> &Date {
        &self.0
    }
}

impl Scalar for Happened {
    const FORM: Form = Form::Shaped(&PAST);

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        shaped(from, &PAST, |text| date_of(text).map(Self))
    }

    fn walk(&self, at: Option<Span>, by: &mut dyn Walker) {
        at.into_iter().for_each(|at| by.happened(self.0, at));
    }

    fn said(&self) -> Disclosed<'_> {
        Disclosed::Day(self.0)
    }
}

impl Scramble for Happened {
    fn scramble(&mut self, seed: u64) {
        self.0.scramble(seed);
    }
}

/// A day that is over, written like any other.
pub const PAST: Shape = Shape { example: "2026-03-24", ..DATE };

/// A time of day, in minutes after midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(u16);

/// How a time of day is written. YAML would read 10:00 without quotation marks as a text as well.
pub const TIME: Shape = Shape {
    what: "a time of day",
    hint: "write hours and minutes, such as \"09:30\", in quotation marks",
    example: "09:30",
    pattern: "^([01]?[0-9]|2[0-3]):[0-5][0-9]$",
};

impl Time {
    /// Reads `9:30` or `09:30`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.split_once(':')?;
        let digits = |text: &str, most: usize| {
            let right =
                (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
            right.then(|| text.parse::<u16>().ok()).flatten()
        };
        let (hours, two) = (digits(hours, 2)?, minutes.len() == 2);
        let minutes = digits(minutes, 2).filter(|_| two)?;
        (hours < 24 && minutes < 60).then_some(Self(hours * 60 + minutes))
    }

    /// Minutes after midnight.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl Scalar for Time {
    const FORM: Form = Form::Shaped(&TIME);

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        shaped(from, &TIME, Self::parse)
    }

    fn said(&self) -> Disclosed<'_> {
        Disclosed::Figure(self.to_string())
    }
}

impl Scramble for Time {
    fn scramble(&mut self, _: u64) {
        self.0 = (self.0 + 7) % (24 * 60);
    }
}

/// An amount of money in pence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pounds(u32);

/// How an amount of money is written.
pub const POUNDS: Shape = Shape {
    what: "an amount of money",
    hint: "write pounds and pence, such as £12.50 or 1,250",
    example: "£12.50",
    pattern: "^£? ?[0-9][0-9,]*(\\.[0-9]{2})?$",
};

impl Pounds {
    /// Reads `£1,250`, `12.50` or `12`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim_start_matches('£').trim_start().replace(',', "");
        let (pounds, pence) = text.split_once('.').unwrap_or((&text, "00"));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !digits(pounds) || !digits(pence) || pence.len() != 2 {
            return None;
        }
        let pounds: u32 = pounds.parse().ok()?;
        Some(Self(pounds.checked_mul(100)?.checked_add(pence.parse().ok()?)?))
    }

    /// The amount in pence.
    #[must_use]
    pub fn pence(self) -> u32 {
        self.0
    }
}

impl fmt::Display for Pounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut pounds, pence) = (self.0 / 100, self.0 % 100);
        let mut groups = Vec::new();
        while pounds >= 1000 {
            groups.push(format!(",{:03}", pounds % 1000));
            pounds /= 1000;
        }
        groups.push(format!("£{pounds}"));
        groups.reverse();
        write!(f, "{}", groups.concat())?;
        if pence > 0 { write!(f, ".{pence:02}") } else { Ok(()) }
    }
}

impl Scalar for Pounds {
    const FORM: Form = Form::Shaped(&POUNDS);

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        shaped(from, &POUNDS, Self::parse)
    }

    fn said(&self) -> Disclosed<'_> {
        Disclosed::Figure(self.to_string())
    }
}

impl Scramble for Pounds {
    fn scramble(&mut self, seed: u64) {
        self.0 = self.0.wrapping_add(u32::try_from(1 + seed % 97).unwrap_or(1)) % 100_000_000;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, minutes) in [("9:30", Some(570)), ("09:30", Some(570)), ("23:59", Some(1439))] {
            assert_eq!(Time::parse(text).map(Time::minutes), minutes, "{text}");
        }
        for text in ["24:00", "9.30", "9:5", "09:60", "nine", "", ":30", "009:30", "+9:30"] {
            assert_eq!(Time::parse(text), None, "{text}");
        }
    }

    #[test]
    fn money_is_read_and_written() {
        for (text, shown) in [("£1,250", "£1,250"), ("12.50", "£12.50"), ("1234567", "£1,234,567")]
        {
            assert_eq!(Pounds::parse(text).map(|sum| sum.to_string()).as_deref(), Some(shown));
        }
        for text in ["£", "12.5", "-3", "12 pounds", "99999999999"] {
            assert_eq!(Pounds::parse(text), None, "{text}");
        }
    }
}
