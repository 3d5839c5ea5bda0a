//! The way out of a date that is written as people write it: what it is in year, month and day, or
//! the question which of two days is meant.

use crate::diag::{Message, number, quote};
use crate::model::{dates_meant, days_of_its_month};

/// What to write in the place of a text that is not a date; `None` when nothing can be told from it.
pub(super) fn way_out(typed: &str) -> Option<Message> {
    if let Some((year, month, days)) = days_of_its_month(typed) {
        let parts = [number(month), number(year), number(days)];
        return Some(Message::new("month {} of {} has {} days; look at the day again", parts));
    }
    let meant = dates_meant(typed);
    let days: Vec<_> = meant.iter().map(|date| quote(date.to_string())).collect();
    match days.len() {
        0 => None,
        1 => Some(Message::new("write it as {}", days)),
        _ => Some(Message::new("which day is meant? Write {}, or else {}", days)),
    }
}
