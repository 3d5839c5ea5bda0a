//! The key to the marks on charts: the service's own, or the one that ships with the program. Whoever
//! reads a week, from a code or off the fridge, reads it by this.

use super::{DayMarks, MarkMeaning, ServiceRecord, WeekCounts};
use crate::privacy::policy::Published;
use crate::privacy::{Audience, Grant, MaySee};

/// The marks that families make, and what they mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkingKey {
    marks: Vec<KeyMark>,
}

/// One mark of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyMark {
    /// The sign, as it prints on the chart.
    pub sign: String,
    /// What it means.
    pub means: String,
    /// Whether a try with it counts as the goal met.
    pub counts: bool,
}

/// The key where a service has none of its own, as it prints on charts (`view::chart`).
const OURS: [(&str, &str, bool); 3] =
    [("✓", "alone", true), ("H", "with help", false), ("–", "not this time", false)];

/// Signs that stand for each other: a tick cannot be typed on most keyboards.
const ALIKE: &[&[&str]] = &[
    &["✓", "✔", "☑", "y", "v", "/"],
    &["✗", "✘", "☒", "×", "x", "n"],
    &["–", "—", "−", "-"],
    &["●", "•", "o"],
];

impl MarkingKey {
    /// The key of a service.
    #[must_use]
    pub fn of<A>(service: Option<&ServiceRecord>, grant: &Grant<A>) -> Self
    where
        A: Audience + MaySee<Published>,
    {
        let mark = |mark: &MarkMeaning| KeyMark {
            sign: grant.open(&mark.mark).value.clone(),
            means: grant.open(&mark.means).clone(),
            counts: *grant.open(&mark.counts),
        };
        let own: Vec<KeyMark> =
            service.into_iter().flat_map(|service| &service.marks).map(mark).collect();
        if own.is_empty() { Self::default() } else { Self { marks: own } }
    }

    /// A key of these signs, of which the first counts.
    #[cfg(test)]
    pub(crate) fn of_signs(signs: &[&str]) -> Self {
        let mark = |(at, sign): (usize, &&str)| KeyMark {
            sign: (*sign).to_owned(),
            means: format!("mark {at}"),
            counts: at == 0,
        };
        Self { marks: signs.iter().enumerate().map(mark).collect() }
    }

    /// The marks, in the order in which they print.
    #[must_use]
    pub fn marks(&self) -> &[KeyMark] {
        &self.marks
    }

    /// The signs of the marks, in their order.
    pub fn signs(&self) -> impl Iterator<Item = &str> {
        self.marks.iter().map(|mark| mark.sign.as_str())
    }

    /// The place of the mark that somebody typed: as it stands, in other letters, or by a sign that
    /// stands for it.
    #[must_use]
    pub fn place(&self, typed: &str) -> Option<usize> {
        let only = |is: &dyn Fn(&str) -> bool| {
            let mut places = self.signs().enumerate().filter(|(_, sign)| is(sign));
            let first = places.next()?.0;
            places.next().is_none().then_some(first)
        };
        let lower = typed.to_lowercase();
        let alike = ALIKE.iter().find(|alike| alike.contains(&lower.as_str()));
        let alike = alike.copied().unwrap_or_default();
        only(&|sign| sign == typed)
            .or_else(|| only(&|sign| sign.to_lowercase() == lower))
            .or_else(|| only(&|sign| alike.contains(&sign.to_lowercase().as_str())))
    }

    /// The first mark that counts as the goal met.
    #[must_use]
    pub fn met(&self) -> Option<usize> {
        self.marks.iter().position(|mark| mark.counts)
    }

    /// How often each mark was made on a day; `None` when one of them is not in the key.
    #[must_use]
    pub fn count(&self, day: &DayMarks) -> Option<Vec<u16>> {
        let mut counts = vec![0; self.marks.len()];
        for mark in day.marks() {
            counts[self.place(mark)?] += 1;
        }
        Some(counts)
    }

    /// How many tries of a day count as the goal met. A mark that is not in the key is a try all the
    /// same.
    #[must_use]
    pub fn met_on(&self, day: &DayMarks) -> usize {
        let counts = |mark: &&String| self.place(mark).is_some_and(|at| self.marks[at].counts);
        day.marks().iter().filter(counts).count()
    }

    /// The days of a week as they stand in a visit: the marks of each day in the order of the key.
    #[must_use]
    pub fn days(&self, week: &WeekCounts) -> Vec<DayMarks> {
        let day = |counts: &Vec<u16>| {
            let marks = self.signs().zip(counts);
            let marks = marks.flat_map(|(sign, count)| {
                std::iter::repeat_n(sign.to_owned(), usize::from(*count))
            });
            DayMarks::new(marks.collect())
        };
        week.iter().map(day).collect()
    }

    /// A day in words: "2 alone, 1 with help", or nothing for a day without a mark.
    #[must_use]
    pub fn said(&self, counts: &[u16]) -> String {
        let made = self.marks.iter().zip(counts).filter(|(_, count)| **count > 0);
        let said: Vec<String> =
            made.map(|(mark, count)| format!("{count} {}", mark.means)).collect();
        said.join(", ")
    }
}

impl Default for MarkingKey {
    fn default() -> Self {
        let mark = |(sign, means, counts): (&str, &str, bool)| KeyMark {
            sign: sign.to_owned(),
            means: means.to_owned(),
            counts,
        };
        Self { marks: OURS.map(mark).into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_found_however_it_is_typed() {
        let ours = MarkingKey::default();
        for (typed, place) in [("✓", 0), ("y", 0), ("V", 0), ("h", 1), ("-", 2), ("—", 2)] {
            assert_eq!(ours.place(typed), Some(place), "{typed}");
        }
        assert_eq!(ours.place("q"), None);
        // A service that has both letters means both.
        let both = MarkingKey::of_signs(&["a", "A", "-"]);
        assert_eq!((both.place("a"), both.place("A")), (Some(0), Some(1)));
        // Two signs that could be meant are none.
        assert_eq!(MarkingKey::of_signs(&["✓", "✔"]).place("y"), None);
    }

    #[test]
    fn a_day_is_counted_and_written_again() {
        let key = MarkingKey::of_signs(&["y", "h", "-"]);
        let day = DayMarks::parse("h y y -").unwrap();
        assert_eq!(key.count(&day), Some(vec![2, 1, 1]));
        assert_eq!(key.met_on(&day), 2);
        assert_eq!(key.days(&vec![vec![2, 1, 1]]), [DayMarks::parse("y y h -").unwrap()]);
        assert_eq!(key.said(&[2, 0, 1]), "2 mark 0, 1 mark 2");
        let strange = DayMarks::parse("y q").unwrap();
        assert_eq!((key.count(&strange), key.met_on(&strange)), (None, 1));
    }
}
