//! What a sentence of a report rests on, as its writer names it: `[visit 2026-11-09]`, `[chart 18]`.
//!
//! A citation names a record and says nothing of what is in it, so that it opens nothing to a reader. Papers
//! for a family leave it out.

use super::Date;

/// Something on record that a sentence rests on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cited {
    /// The visit of a day.
    Visit(Date),
    /// The assessment of a day.
    Assessment(Date),
    /// What was seen of one item of a checklist: at the assessment of this day, or at the latest one there
    /// was when the report was written.
    Item(String, Option<Date>),
    /// The week of the activity chart with this number.
    Chart(u16),
    /// The review of a day.
    Review(Date),
}

/// Why something in square brackets is no citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotCited {
    /// It does not begin as one does: it is a text like any other.
    Text,
    /// It begins as one does and goes on otherwise; this is how its kind is written.
    Unclear(&'static str),
}

/// The words that a citation begins with, each with an example.
const KINDS: &[(&str, &str)] = &[
    ("visit", "[visit 2026-11-09]"),
    ("assessment", "[assessment 2026-10-26]"),
    ("item", "[item language-12-18-05]"),
    ("chart", "[chart 18]"),
    ("review", "[review 2026-07-13]"),
];

impl Cited {
    /// Reads what stands between square brackets: one or several, parted by commas.
    ///
    /// # Errors
    ///
    /// When it is no citation, or cannot be understood.
    pub fn read_all(text: &str) -> Result<Vec<Self>, NotCited> {
        text.split(',').map(|one| Self::read(one.trim())).collect()
    }

    fn read(text: &str) -> Result<Self, NotCited> {
        let mut words = text.split_whitespace();
        let (kind, which, on) = (words.next(), words.next(), words.next());
        let Some((word, example)) = KINDS.iter().find(|(word, _)| Some(*word) == kind) else {
            return Err(NotCited::Text);
        };
        // `[visit the zoo]` is a text; `[visit 9 Nov]` was meant to name a day.
        let which = which
            .filter(|which| which.contains(|c: char| c.is_ascii_digit()))
            .ok_or(NotCited::Text)?;
        let unclear = NotCited::Unclear(example);
        let day = |text: &str| text.parse::<Date>().map_err(|_| unclear);
        if words.next().is_some() || (on.is_some() && *word != "item") {
            return Err(unclear);
        }
        Ok(match *word {
            "visit" => Self::Visit(day(which)?),
            "assessment" => Self::Assessment(day(which)?),
            "review" => Self::Review(day(which)?),
            "chart" => Self::Chart(which.parse().map_err(|_| unclear)?),
            _ => Self::Item(which.to_owned(), on.map(day).transpose()?),
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_citation_names_a_record() {
        let day = date(2026, 11, 9);
        assert_eq!(Cited::read_all("visit 2026-11-09"), Ok(vec![Cited::Visit(day)]));
        assert_eq!(
            Cited::read_all("chart 18, item social-0-3-01 2026-11-09"),
            Ok(vec![Cited::Chart(18), Cited::Item("social-0-3-01".into(), Some(day))])
        );
    }

    #[test]
    fn other_words_in_brackets_are_text_and_a_slip_is_told() {
        for text in ["sic", "visit the zoo", "his words", "item by item", ""] {
            assert_eq!(Cited::read_all(text), Err(NotCited::Text), "{text}");
        }
        for text in ["visit 9 Nov", "visit 2026-11-31", "chart 18b", "review 2026-07-13 again"] {
            assert!(matches!(Cited::read_all(text), Err(NotCited::Unclear(_))), "{text}");
        }
    }
}
