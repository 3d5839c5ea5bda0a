//! The marks that a family makes on a chart, day by day, and the key to them: services and families
//! mark in ways of their own, so the key is the service's data.

use super::scalar::shaped;
use super::written::{Reader, Scalar, written};
use super::{Disclosed, Form, Shape};
use crate::privacy::Scramble;
use crate::source::Spanned;

written! {
    /// One mark of the key by which families mark their charts.
    pub struct MarkMeaning {
        /// The mark, without a space: `y`, `h`, `0`.
        mark: Published => Spanned<String>,
        /// What it means: all alone, with help, not this time.
        means: Published => String,
        /// Whether a try with this mark counts as the goal met.
        counts: Published => bool,
    }
}

/// The marks of one day, as the family wrote them; none for a day without a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayMarks(Vec<String>);

/// How the marks of a day are written.
pub const DAY_MARKS: Shape = Shape {
    what: "a day's marks",
    hint: "write the marks with a space between them, such as y y n; a day without any is blank",
    example: "y y n",
    pattern: "^(not this week|blank|[^ ]{1,3}( [^ ]{1,3})*)$",
};

/// What stands in the place of marks that nobody made: for one day, and for a whole week. It is as good
/// an answer as any.
const BLANK: &str = "blank";
const NOT_THIS_WEEK: &str = "not this week";

/// The longest mark, in characters: longer ones are words.
const LONGEST_MARK: usize = 3;

impl DayMarks {
    /// A day with these marks.
    #[must_use]
    pub fn new(marks: Vec<String>) -> Self {
        Self(marks)
    }

    /// Reads `y y n`, `blank` or `not this week`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == NOT_THIS_WEEK || text == BLANK {
            return Some(Self(Vec::new()));
        }
        let marks: Vec<String> = text.split(' ').map(str::to_owned).collect();
        let short = |mark: &String| (1..=LONGEST_MARK).contains(&mark.chars().count());
        marks.iter().all(short).then_some(Self(marks))
    }

    /// The marks, in the order of the tries.
    #[must_use]
    pub fn marks(&self) -> &[String] {
        &self.0
    }

    /// A whole week, as it stands in a visit: the days that have marks, and the ones before them.
    #[must_use]
    pub fn week(days: &[Self]) -> Vec<String> {
        let last = days.iter().rposition(|day| !day.0.is_empty());
        let Some(last) = last else { return vec![NOT_THIS_WEEK.to_owned()] };
        let day = |day: &Self| if day.0.is_empty() { BLANK.to_owned() } else { day.0.join(" ") };
        days[..=last].iter().map(day).collect()
    }
}

impl Scalar for DayMarks {
    const FORM: Form = Form::Shaped(&DAY_MARKS);

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        shaped(from, &DAY_MARKS, Self::parse)
    }

    fn said(&self) -> Disclosed<'_> {
        Disclosed::Figure(self.0.join(" "))
    }
}

impl Scramble for DayMarks {
    fn scramble(&mut self, _: u64) {
        // One mark less: the rest stay those of the key and fit the chart, so that the visit still holds,
        // and what a review counts is another number.
        self.0.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_as_families_write_them() {
        for (text, count) in
            [("y y n", Some(3)), ("✓", Some(1)), ("not this week", Some(0)), ("blank", Some(0))]
        {
            assert_eq!(DayMarks::parse(text).map(|day| day.marks().len()), count, "{text}");
        }
        for text in ["", "y  n", "yes please", "never"] {
            assert_eq!(DayMarks::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_week_is_written_as_it_is_read() {
        let days = ["y h", "blank", "-", "blank"].map(|day| DayMarks::parse(day).unwrap());
        assert_eq!(DayMarks::week(&days), ["y h", "blank", "-"]);
        assert_eq!(DayMarks::week(&days[1..2]), ["not this week"]);
    }
}
