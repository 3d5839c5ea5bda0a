//! Dates are dates: no time of day, no zone.

use jiff::civil::date;

use crate::privacy::{Retelling, Scramble};
use crate::source::Spanned;

/// A calendar date.
pub type Date = jiff::civil::Date;

/// The first three letters of each month's name.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Which dates somebody can have meant who wrote one otherwise than records have it: none, one, or,
/// for 3/4/2026, two, the British reading first.
#[must_use]
pub fn dates_meant(typed: &str) -> Vec<Date> {
    let parts: Vec<&str> =
        typed.split(['/', '.', '-', ' ', ',']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts[..] else { return Vec::new() };
    let found = match (month_named(first), month_named(second)) {
        (Some(month), _) => vec![made(third, Some(month), second)],
        (_, Some(month)) => vec![made(third, Some(month), first)],
        _ if first.len() == 4 => vec![made(first, number(second), third)],
        _ => vec![made(third, number(second), first), made(third, number(first), second)],
    };
    let mut found: Vec<Date> = found.into_iter().flatten().collect();
    found.dedup();
    found
}

fn month_named(typed: &str) -> Option<i8> {
    let start = typed.get(..3)?.to_lowercase();
    MONTHS.iter().position(|month| *month == start).and_then(|at| i8::try_from(at + 1).ok())
}

fn number(typed: &str) -> Option<i8> {
    typed.trim_end_matches(char::is_alphabetic).parse().ok()
}

fn made(year: &str, month: Option<i8>, day: &str) -> Option<Date> {
    let century = match year.len() {
        4 => 0,
        2 => 2000,
        _ => return None,
    };
    let year = year.parse::<i16>().ok()?.checked_add(century)?;
    Date::new(year, month?, number(day)?).ok()
}

/// For a text of the right shape whose day its month does not have: the year, the month, and how
/// many days it has.
#[must_use]
pub fn days_of_its_month(typed: &str) -> Option<(usize, usize, usize)> {
    let shape = typed.len() == 10 && typed.split('-').map(str::len).eq([4, 2, 2]);
    let (year, rest) = typed.split_once('-').filter(|_| shape)?;
    let (month, day) = rest.split_once('-')?;
    let (year, month, day): (i16, i8, i8) =
        (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let days = (1..=12).contains(&month).then(|| date(year, month, 1).days_in_month())?;
    let whole = |part: i16| usize::try_from(part).unwrap_or(0);
    (day > days).then(|| (whole(year), whole(month.into()), whole(days.into())))
}

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

    fn retell(&mut self, by: &mut Retelling) {
        self.value.retell(by);
    }
}

impl Scramble for u16 {
    /// One less, or the other of one and two: a step that an item has stays one that it has.
    fn scramble(&mut self, _: u64) {
        *self = if *self > 1 { *self - 1 } else { *self + 1 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(typed: &str) -> Vec<String> {
        dates_meant(typed).iter().map(Date::to_string).collect()
    }

    #[test]
    fn a_date_is_understood_where_only_one_can_be_meant_and_asked_about_where_two_can() {
        for typed in
            ["25/3/2026", "25.03.26", "25 March 2026", "Mar 25, 2026", "2026/3/25", "25th mar 26"]
        {
            assert_eq!(meant(typed), ["2026-03-25"], "{typed}");
        }
        assert_eq!(meant("3/4/2026"), ["2026-04-03", "2026-03-04"]);
        assert_eq!(meant("3/3/2026"), ["2026-03-03"]);
        for typed in ["spring", "3/2026", "31/31/2026", "1/2/3", "99999/1/1", "é/é/é", "2026-02-30"]
        {
            assert_eq!(meant(typed), Vec::<String>::new(), "{typed}");
        }
    }

    #[test]
    fn a_day_that_its_month_does_not_have_is_known() {
        assert_eq!(days_of_its_month("2024-02-30"), Some((2024, 2, 29)));
        assert_eq!(days_of_its_month("2024-02-29"), None);
        assert_eq!(days_of_its_month("2024-13-30"), None);
        assert_eq!(days_of_its_month("-024-02-30"), None);
        assert_eq!(days_of_its_month("30/02/2024"), None);
    }
}
