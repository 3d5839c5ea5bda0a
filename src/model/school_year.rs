//! The years of school in England and Wales. On which day they begin stands in the rules.

use super::choice::choice;
use super::{Date, DayOfYear};

choice! {
    /// A year of school.
    pub enum SchoolYear {
        /// Before the nursery year.
        BeforeNursery = "before-nursery",
        /// The year before Reception; three years old when it begins.
        Nursery = "nursery",
        /// The first year in school; four years old when it begins.
        Reception = "reception",
        /// Key stage 1 begins.
        Year1 = "year-1",
        /// Key stage 1 ends.
        Year2 = "year-2",
        /// Key stage 2 begins.
        Year3 = "year-3",
        /// Key stage 2.
        Year4 = "year-4",
        /// Key stage 2.
        Year5 = "year-5",
        /// Key stage 2 ends.
        Year6 = "year-6",
        /// Secondary school begins.
        Year7 = "year-7",
        /// Key stage 3.
        Year8 = "year-8",
        /// Key stage 3 ends.
        Year9 = "year-9",
        /// Key stage 4 begins.
        Year10 = "year-10",
        /// Key stage 4 ends.
        Year11 = "year-11",
        /// The first year after sixteen.
        Year12 = "year-12",
        /// The second year after sixteen.
        Year13 = "year-13",
        /// Learning beyond Year 13.
        Later = "later",
    }
}

impl SchoolYear {
    /// The year in which most children of this age are: by the age on the day before the school year of
    /// a day begins. Whoever has a birthday on the first day is among the oldest of the next year.
    #[must_use]
    pub fn usual(born: Date, on: Date, begins: DayOfYear) -> Self {
        let begun = begins.until(on).year();
        let birthday_passed = born < begins.of(born.year());
        let age = begun - born.year() - i16::from(!birthday_passed);
        let at = usize::try_from(age - 2).unwrap_or(0);
        Self::ALL[at.min(Self::ALL.len() - 1)]
    }

    /// How many years lie between two of them.
    #[must_use]
    pub fn apart(self, other: Self) -> usize {
        let place = |year| Self::ALL.iter().position(|one| *one == year).unwrap_or(0);
        place(self).abs_diff(place(other))
    }

    /// Whether it is a year in which every child must have education: from Year 1 to Year 11.
    #[must_use]
    pub fn is_compulsory(self) -> bool {
        (Self::Year1..=Self::Year11).contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_year_follows_from_the_birthday() {
        let cases = [
            (date(2022, 10, 3), date(2026, 11, 22), SchoolYear::Nursery),
            (date(2022, 8, 31), date(2026, 11, 22), SchoolYear::Reception),
            (date(2022, 9, 1), date(2026, 8, 31), SchoolYear::BeforeNursery),
            (date(2011, 3, 17), date(2026, 11, 22), SchoolYear::Year11),
            (date(2011, 3, 17), date(2026, 8, 31), SchoolYear::Year10),
            (date(2026, 5, 1), date(2026, 11, 22), SchoolYear::BeforeNursery),
            (date(1990, 5, 1), date(2026, 11, 22), SchoolYear::Later),
        ];
        let begins = DayOfYear::parse("09-01").unwrap();
        for (born, on, year) in cases {
            assert_eq!(SchoolYear::usual(born, on, begins), year, "{born} on {on}");
        }
        assert_eq!(SchoolYear::Year11.apart(SchoolYear::Year9), 2);
        assert!(SchoolYear::Year1.is_compulsory() && !SchoolYear::Reception.is_compulsory());
    }
}
