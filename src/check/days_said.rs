//! Days that a text says in words: 16 October 2026, October 2026.

use std::ops::Range;

use crate::model::Date;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Every day with its year that a text says in English, with its place; a month without a day counts as its last.
pub(super) fn days_said(text: &str) -> Vec<(Date, Range<usize>)> {
    let mut words: Vec<(&str, usize)> = Vec::new();
    let mut at = 0;
    for part in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        if !word.is_empty() {
            words.push((word, at));
        }
        at += part.len();
    }
    let mut all = Vec::new();
    for (nth, (word, start)) in words.iter().enumerate() {
        let Some(month) = MONTHS.iter().position(|name| name.eq_ignore_ascii_case(word)) else {
            continue;
        };
        let Some((year, year_at)) = words.get(nth + 1).filter(|(year, _)| year.len() == 4) else {
            continue;
        };
        let (Ok(year_said), Ok(month)) = (year.parse::<i16>(), i8::try_from(month + 1)) else {
            continue;
        };
        let day = nth.checked_sub(1).map(|before| words[before]);
        let day = day.and_then(|(said, from)| Some((said.parse::<i8>().ok()?, from)));
        let end = year_at + year.len();
        let dated = match day {
            Some((day, from)) => {
                Date::new(year_said, month, day).ok().map(|date| (date, from..end))
            }
            None => {
                Date::new(year_said, month, 1).ok().map(|date| (date.last_of_month(), *start..end))
            }
        };
        all.extend(dated);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_and_a_month_are_read() {
        let text = "advice of 24 September 2025, and in October 2024; on 4 May.";
        let said = days_said(text);
        assert_eq!(said[0], (date(2025, 9, 24), 10..27));
        assert_eq!(said[1].0, date(2024, 10, 31));
        assert_eq!(said.len(), 2);
    }
}
