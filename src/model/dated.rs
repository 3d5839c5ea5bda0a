//! The name of an event's file: its day, and a word more where one day has several.

use std::fmt;

use super::Date;

/// A day, and perhaps a word that tells events of one day apart: `2026-03-03-phone-call`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dated {
    /// The day.
    pub on: Date,
    /// The word; empty when there is none.
    pub word: String,
}

impl Dated {
    /// Reads the name of a file without its ending. Whether the word can stand in a file's name is
    /// for the caller to say.
    #[must_use]
    pub fn parse(stem: &str) -> Option<Self> {
        let (day, word) = stem.split_at_checked(10)?;
        let word =
            if word.is_empty() { "" } else { word.strip_prefix('-').filter(|w| !w.is_empty())? };
        Some(Self { on: super::date_of(day)?, word: word.to_owned() })
    }
}

impl From<Date> for Dated {
    fn from(on: Date) -> Self {
        Self { on, word: String::new() }
    }
}

impl fmt::Display for Dated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.on)?;
        if self.word.is_empty() { Ok(()) } else { write!(f, "-{}", self.word) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_may_have_a_word_behind_it() {
        for stem in ["2026-03-03", "2026-03-03-phone-call"] {
            assert_eq!(Dated::parse(stem).map(|name| name.to_string()).as_deref(), Some(stem));
        }
        for stem in ["2026-03-03-", "2026-03-03x", "2026-3-3", "phone-call", "2026-02-30"] {
            assert_eq!(Dated::parse(stem), None, "{stem}");
        }
    }
}
