//! Working days: which days are none, and what day is so many of them later. Nothing is guessed for a
//! year whose bank holidays nobody has written down.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Weekday;

use super::{Date, Nation};

/// The days on which people work, for the years whose bank holidays are known.
#[derive(Debug, Clone)]
pub struct WorkingDays {
    nation: Nation,
    holidays: BTreeSet<Date>,
    /// The first and last days of school holidays.
    closed: Vec<(Date, Date)>,
}

impl WorkingDays {
    /// From the bank holidays of a nation. A year is known when it has one of them.
    pub fn new(nation: Nation, holidays: impl IntoIterator<Item = Date>) -> Self {
        Self { nation, holidays: holidays.into_iter().collect(), closed: Vec::new() }
    }

    /// Adds bank holidays of those years that have none yet.
    pub fn fill(&mut self, holidays: impl IntoIterator<Item = Date>) {
        let known: BTreeSet<i16> = self.holidays.iter().map(|day| day.year()).collect();
        self.holidays.extend(holidays.into_iter().filter(|day| !known.contains(&day.year())));
    }

    /// Adds school holidays, by their first and last days.
    pub fn close_schools(&mut self, closed: impl IntoIterator<Item = (Date, Date)>) {
        self.closed.extend(closed);
    }

    /// Whether the bank holidays of a year are known.
    #[must_use]
    pub fn knows(&self, year: i16) -> bool {
        self.holidays.iter().any(|day| day.year() == year)
    }

    /// Whether people work on a day. `Err` has the year of which too little is known.
    ///
    /// # Errors
    ///
    /// When it is a weekday in a year whose bank holidays are not known.
    pub fn is_one(&self, day: Date) -> Result<bool, i16> {
        if matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            return Ok(false);
        }
        if !self.knows(day.year()) {
            return Err(day.year());
        }
        let easter = self.keeps_easter_monday() && day == easter_monday(day.year());
        Ok(!easter && !self.holidays.contains(&day))
    }

    /// The day that is so many working days after another, which is not counted itself.
    ///
    /// # Errors
    ///
    /// When it takes a year whose bank holidays are not known.
    pub fn after(&self, day: Date, count: u16) -> Result<Date, i16> {
        counted(day, count, 1, |day| self.is_one(day))
    }

    /// The day that is so many working days before another.
    ///
    /// # Errors
    ///
    /// When it takes a year whose bank holidays are not known.
    pub fn before(&self, day: Date, count: u16) -> Result<Date, i16> {
        counted(day, count, -1, |day| self.is_one(day))
    }

    /// Whether schools teach on a day, as far as the school holidays are known.
    ///
    /// # Errors
    ///
    /// When it is a weekday in a year whose bank holidays are not known.
    pub fn is_school_day(&self, day: Date) -> Result<bool, i16> {
        let closed = self.closed.iter().any(|(first, last)| *first <= day && day <= *last);
        if closed { Ok(false) } else { self.is_one(day) }
    }

    /// The day that is so many school days after another.
    ///
    /// # Errors
    ///
    /// When it takes a year whose bank holidays are not known.
    pub fn school_after(&self, day: Date, count: u16) -> Result<Date, i16> {
        counted(day, count, 1, |day| self.is_school_day(day))
    }

    /// The day that is so many school days before another.
    ///
    /// # Errors
    ///
    /// When it takes a year whose bank holidays are not known.
    pub fn school_before(&self, day: Date, count: u16) -> Result<Date, i16> {
        counted(day, count, -1, |day| self.is_school_day(day))
    }

    /// How many working days come after one day, up to and with another.
    ///
    /// # Errors
    ///
    /// When it takes a year whose bank holidays are not known.
    pub fn between(&self, from: Date, to: Date) -> Result<u16, i16> {
        let (mut day, mut count) = (from, 0);
        while day < to && count < u16::MAX {
            day = day.saturating_add(1.day());
            count += u16::from(self.is_one(day)?);
        }
        Ok(count)
    }

    /// Easter Monday is a bank holiday everywhere but in Scotland.
    #[must_use]
    pub fn keeps_easter_monday(&self) -> bool {
        self.nation != Nation::Scotland
    }
}

/// Goes forward or back until so many days counted. A calendar ends, and so does the counting.
fn counted(
    from: Date,
    count: u16,
    step: i64,
    counts: impl Fn(Date) -> Result<bool, i16>,
) -> Result<Date, i16> {
    let (mut day, mut left) = (from, count);
    while left > 0 && day != Date::MAX && day != Date::MIN {
        day = day.saturating_add(step.days());
        if counts(day)? {
            left -= 1;
        }
    }
    Ok(day)
}

/// Easter Monday of a year.
#[must_use]
pub fn easter_monday(year: i16) -> Date {
    easter(year).saturating_add(1.day())
}

/// Easter Sunday: the Sunday after the first full moon of spring, by the church's reckoning.
#[must_use]
pub fn easter(year: i16) -> Date {
    let year_in_full = i32::from(year);
    let century = year_in_full / 100;
    let golden = year_in_full % 19;
    let leap = century - century / 4;
    let moon = (leap - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    let moon = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
    let weekday = (year_in_full + year_in_full / 4 + moon + 2 - leap) % 7;
    let days = moon - weekday;
    jiff::civil::date(year, 3, 28).saturating_add(days.days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// Some bank holidays of England and Wales, without Easter Monday, which is worked out.
    fn england() -> WorkingDays {
        let days = [(2026, 4, 3), (2026, 12, 25), (2026, 12, 28), (2027, 1, 1), (2027, 3, 26)];
        WorkingDays::new(Nation::England, days.map(|(year, month, day)| date(year, month, day)))
    }

    #[test]
    fn easter_is_when_it_was_and_will_be() {
        let known = [
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
            (2049, 4, 18),
        ];
        for (year, month, day) in known {
            assert_eq!(easter(year), date(year, month, day));
        }
        for year in 1900..2200 {
            let day = easter(year);
            assert_eq!(day.weekday(), Weekday::Sunday, "{year}");
            assert!(day >= date(year, 3, 22) && day <= date(year, 4, 25), "{year}");
        }
    }

    #[test]
    fn weekends_and_bank_holidays_are_no_working_days() {
        let days = england();
        // Thursday, Good Friday, the weekend, Easter Monday, Tuesday.
        let seen = (2..=7).map(|day| days.is_one(date(2026, 4, day)).ok());
        let seen: Vec<_> = seen.collect();
        assert_eq!(seen, [true, false, false, false, false, true].map(Some));
    }

    #[test]
    fn scotland_works_on_easter_monday() {
        let days = WorkingDays::new(Nation::Scotland, [date(2026, 4, 3)]);
        assert_eq!(days.is_one(date(2026, 4, 6)), Ok(true));
        assert_eq!(england().is_one(date(2026, 4, 6)), Ok(false));
    }

    #[test]
    fn working_days_are_counted_from_the_day_after() {
        let days = england();
        assert_eq!(days.after(date(2026, 11, 20), 1), Ok(date(2026, 11, 23)));
        assert_eq!(days.after(date(2026, 11, 21), 5), Ok(date(2026, 11, 27)));
        assert_eq!(days.after(date(2026, 12, 24), 1), Ok(date(2026, 12, 29)));
        assert_eq!(days.after(date(2026, 12, 24), 4), Ok(date(2027, 1, 4)));
        assert_eq!(days.after(date(2026, 12, 24), 0), Ok(date(2026, 12, 24)));
    }

    #[test]
    fn counting_and_adding_agree() {
        let days = england();
        for start in 0..300 {
            let from = date(2026, 1, 1).saturating_add(start.days());
            for count in [1, 5, 10, 15] {
                let to = days.after(from, count).unwrap();
                assert_eq!(days.between(from, to), Ok(count), "{from} {count}");
            }
        }
    }

    #[test]
    fn going_back_comes_to_where_going_forward_began() {
        let mut days = england();
        assert_eq!(days.before(date(2027, 1, 4), 4), Ok(date(2026, 12, 24)));
        days.close_schools([(date(2026, 12, 21), date(2027, 1, 1))]);
        assert_eq!(days.school_after(date(2026, 12, 18), 1), Ok(date(2027, 1, 4)));
        assert_eq!(days.school_before(date(2027, 1, 5), 2), Ok(date(2026, 12, 18)));
        assert_eq!(days.after(date(2026, 12, 18), 1), Ok(date(2026, 12, 21)));
    }

    #[test]
    fn years_that_somebody_wrote_are_not_filled() {
        let mut days = england();
        days.fill([date(2026, 5, 4), date(2028, 12, 25)]);
        assert_eq!(days.is_one(date(2026, 5, 4)), Ok(true));
        assert!(days.knows(2028));
    }

    #[test]
    fn a_year_without_holidays_is_not_guessed() {
        let days = england();
        assert_eq!(days.after(date(2027, 12, 20), 15), Err(2028));
        assert_eq!(days.is_one(date(2025, 12, 24)), Err(2025));
        // A weekend is none in any year.
        assert_eq!(days.is_one(date(2028, 1, 1)), Ok(false));
        assert_eq!(days.between(date(2027, 12, 30), date(2028, 1, 2)), Ok(1));
        assert_eq!(days.between(date(2026, 5, 2), date(2026, 5, 1)), Ok(0));
    }
}
