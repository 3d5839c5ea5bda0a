//! Dates and ages as people say them.

use jiff::civil::Date;

use super::Words;

impl Words {
    /// A date in full: "3 March 2026".
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let month = self.say(&format!("month-{}", date.month()));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.say_with(
            "date-long",
            &[("day", (&day).into()), ("month", (&month).into()), ("year", (&year).into())],
        )
    }

    /// The name of the day of the week: "Tuesday".
    #[must_use]
    pub fn weekday(&self, date: Date) -> String {
        self.say(&format!("weekday-{}", date.weekday().to_monday_one_offset()))
    }

    /// A number of whole months as an age: "2 years 9 months", "11 months", "3 years".
    #[must_use]
    pub fn months(&self, months: u32) -> String {
        let (years, rest) = (months / 12, months % 12);
        match (years, rest) {
            (0, _) => self.say_with("age-months", &[("months", rest.into())]),
            (_, 0) => self.say_with("age-years", &[("years", years.into())]),
            _ => {
                let years = self.say_with("age-years", &[("years", years.into())]);
                let months = self.say_with("age-months", &[("months", rest.into())]);
                let parts = [("years", (&years).into()), ("months", (&months).into())];
                self.say_with("age-years-and-months", &parts)
            }
        }
    }

    /// The age on a day of somebody born on another, in whole months gone by.
    #[must_use]
    pub fn age(&self, born: Date, on: Date) -> String {
        self.months(months_between(born, on))
    }
}

/// Whole months from one day to a later one. Somebody born on the 31st completes a month on the
/// last day of a shorter one.
#[must_use]
pub fn months_between(from: Date, to: Date) -> u32 {
    let months = (i32::from(to.year()) - i32::from(from.year())) * 12 + i32::from(to.month())
        - i32::from(from.month());
    let complete = to.day() >= from.day() || to.day() == to.days_in_month();
    u32::try_from(if complete { months } else { months - 1 }).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::theme::Theme;
    use crate::words::{Words, months_between};

    fn words() -> Words {
        let theme = Theme::default();
        let files: Vec<_> = theme
            .below("words/en-GB")
            .map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap()))
            .collect();
        Words::load(files.into_iter(), "en-GB").0
    }

    #[test]
    fn dates_are_written_out() {
        assert_eq!(words().date(date(2026, 3, 3)), "3 March 2026");
        assert_eq!(words().weekday(date(2026, 11, 22)), "Sunday");
    }

    #[test]
    fn ages_have_years_and_months() {
        let words = words();
        assert_eq!(words.age(date(2023, 2, 11), date(2025, 11, 11)), "2 years 9 months");
        assert_eq!(words.age(date(2023, 2, 11), date(2025, 11, 10)), "2 years 8 months");
        assert_eq!(words.months(1), "1 month");
        assert_eq!(words.months(0), "0 months");
        assert_eq!(words.months(12), "1 year");
        assert_eq!(words.months(36), "3 years");
    }

    #[test]
    fn a_month_from_the_last_day_ends_on_the_last_day() {
        assert_eq!(months_between(date(2024, 1, 31), date(2024, 2, 29)), 1);
        assert_eq!(months_between(date(2024, 1, 31), date(2024, 2, 28)), 0);
        assert_eq!(months_between(date(2026, 3, 1), date(2025, 3, 1)), 0);
    }
}
