//! Ages, in years and months as practitioners write them, corrected for an early birth until two.

use super::Date;

/// An age in whole years and months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Age {
    /// Whole years.
    pub years: i16,
    /// Whole months beyond them, 0 to 11.
    pub months: i16,
}

/// Born this many days or more before the due date counts as early: 37 completed weeks of 40.
const EARLY_DAYS: i32 = 21;

impl Age {
    /// The age of somebody born on `born`, on the day `on`; `None` before birth.
    #[must_use]
    pub fn on(born: Date, on: Date) -> Option<Self> {
        if on < born {
            return None;
        }
        let mut months =
            (on.year() - born.year()) * 12 + i16::from(on.month()) - i16::from(born.month());
        // Somebody born on the 31st is a month older on the last day of a shorter month.
        let last_day = on.day() == on.days_in_month();
        if on.day() < born.day() && !(last_day && born.day() > on.day()) {
            months -= 1;
        }
        Some(Self { years: months / 12, months: months % 12 })
    }

    /// The age counted from the due date: for a child born before 37 weeks, until the second
    /// birthday (usual practice in UK community paediatrics). `None` when none is used.
    #[must_use]
    pub fn corrected(born: Date, due: Date, on: Date) -> Option<Self> {
        let early = (due - born).get_days() >= EARLY_DAYS;
        let under_two = Self::on(born, on)?.years < 2;
        if early && under_two { Self::on(due, on) } else { None }
    }

    /// The age in months.
    #[must_use]
    pub fn in_months(self) -> i16 {
        self.years * 12 + self.months
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn age(years: i16, months: i16) -> Age {
        Age { years, months }
    }

    #[test]
    fn ages_are_whole_years_and_months() {
        assert_eq!(Age::on(date(2023, 2, 11), date(2026, 2, 10)), Some(age(2, 11)));
        assert_eq!(Age::on(date(2023, 2, 11), date(2026, 2, 11)), Some(age(3, 0)));
        assert_eq!(Age::on(date(2024, 2, 29), date(2025, 2, 28)), Some(age(1, 0)));
        assert_eq!(Age::on(date(2025, 1, 31), date(2025, 2, 28)), Some(age(0, 1)));
        assert_eq!(Age::on(date(2025, 1, 31), date(2025, 1, 30)), None);
    }

    #[test]
    fn age_is_corrected_for_an_early_birth_until_two() {
        let (born, due) = (date(2025, 2, 10), date(2025, 4, 7));
        assert_eq!(Age::corrected(born, due, date(2026, 11, 22)), Some(age(1, 7)));
        assert_eq!(Age::corrected(born, due, date(2027, 2, 10)), None);
        assert_eq!(Age::corrected(born, date(2025, 2, 20), date(2026, 1, 1)), None);
    }
}
