//! A day as it is typed after `--date` and its like: the same sentence for every command.

use crate::model::{DATE, Date, date_of, dates_meant};

/// A date as people are asked to write it.
pub(super) fn day(typed: &str) -> Result<Date, String> {
    date_of(typed).ok_or_else(|| {
        let meant: Vec<String> = dates_meant(typed).iter().map(Date::to_string).collect();
        match meant.as_slice() {
            [] => DATE.hint.to_owned(),
            [one] => format!("write it as {one}"),
            all => format!("which day is meant? Write {}", all.join(", or else ")),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_taken_in_one_shape_and_the_answer_is_typed() {
        assert!(day("2026-03-25").is_ok());
        assert_eq!(day("25/3/2026").unwrap_err(), "write it as 2026-03-25");
        assert_eq!(
            day("3/4/2026").unwrap_err(),
            "which day is meant? Write 2026-04-03, or else 2026-03-04"
        );
        assert_eq!(day("soon").unwrap_err(), "write year, month and day, such as 2026-03-25");
    }
}
