//! Dates are dates: no time of day, no zone.

use crate::privacy::Scramble;
use crate::source::Spanned;

/// A calendar date.
pub type Date = jiff::civil::Date;

impl Scramble for Date {
    /// Moves the date back by one to twenty-eight days: still a date, still not in the future.
    fn scramble(&mut self, seed: u64) {
        let days = i64::try_from(seed % 28).unwrap_or(0) + 1;
        *self = self.saturating_sub(jiff::Span::new().days(days));
    }
}

impl<T: Scramble> Scramble for Spanned<T> {
    fn scramble(&mut self, seed: u64) {
        self.value.scramble(seed);
    }
}

impl Scramble for u16 {
    /// One less, or the other of one and two: a step that an item has stays one that it has.
    fn scramble(&mut self, _: u64) {
        *self = if *self > 1 { *self - 1 } else { *self + 1 };
    }
}
