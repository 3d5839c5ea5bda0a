//! The marks by which a checklist says what was seen. Services differ in them, and so do publishers:
//! a scale of a checklist's own says of each mark what it means and what it counts as with us.

use std::sync::Arc;

use super::written::written;
use super::{Checklist, Choice, ObservationValue};
use crate::privacy::policy::Published;
use crate::privacy::{Grant, MaySee, Scramble};
use crate::source::Spanned;

written! {
    /// One mark of a checklist's own scale.
    pub struct ScaleMark {
        /// The mark, as it is written in an assessment.
        mark: Published => Spanned<String>,
        /// What it means.
        means: Published => String,
        /// Which of our words it counts as, in profiles and where skills are counted.
        counts_as: Published => Spanned<ObservationValue>,
    }
}

/// A scale as assessments are read by it: each mark with what it counts as.
#[derive(Debug, PartialEq, Eq)]
pub struct Scale(Vec<(String, ObservationValue)>);

impl Scale {
    /// What a mark counts as. Two of our words hold in every scale: an item may always be left for
    /// another day, and a skill that was lost can always be said.
    #[must_use]
    pub fn value(&self, mark: &str) -> Option<ObservationValue> {
        let own = self.0.iter().find(|(word, _)| word == mark).map(|(_, value)| *value);
        own.or_else(|| ObservationValue::from_word(mark).filter(|value| is_everywhere(*value)))
    }

    /// Its marks, in its order.
    pub fn marks(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(word, _)| word.as_str())
    }
}

/// Whether one of our words holds in every scale.
#[must_use]
pub fn is_everywhere(value: ObservationValue) -> bool {
    matches!(value, ObservationValue::NotSeen | ObservationValue::Lost)
}

impl Checklist {
    /// Its own scale, if it has one.
    #[must_use]
    pub fn own_scale<A: MaySee<Published>>(&self, grant: &Grant<A>) -> Option<Scale> {
        let mark = |mark: &ScaleMark| {
            (grant.open(&mark.mark).value.clone(), grant.open(&mark.counts_as).value)
        };
        let marks: Vec<_> = self.scale.iter().map(mark).collect();
        (!marks.is_empty()).then_some(Scale(marks))
    }
}

/// A mark of an assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// One of our words.
    Ours(ObservationValue),
    /// A mark of the checklist's own scale, or of none.
    Own(Box<OwnMark>),
}

/// A mark that is none of our words, or that stands in a scale other than ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnMark {
    word: String,
    /// The scale of its checklist, once that is known.
    scale: Option<Arc<Scale>>,
}

impl Mark {
    /// A mark as it was written.
    #[must_use]
    pub fn of(word: &str) -> Self {
        match ObservationValue::from_word(word) {
            Some(value) => Self::Ours(value),
            None => Self::Own(Box::new(OwnMark { word: word.to_owned(), scale: None })),
        }
    }

    /// The mark in the scale of its checklist.
    #[must_use]
    pub fn in_scale(&self, scale: &Arc<Scale>) -> Self {
        let word = self.word().to_owned();
        Self::Own(Box::new(OwnMark { word, scale: Some(Arc::clone(scale)) }))
    }

    /// How it was written.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            Self::Ours(value) => value.word(),
            Self::Own(own) => &own.word,
        }
    }

    /// What it counts as; `None` when its scale has no such mark.
    #[must_use]
    pub fn known(&self) -> Option<ObservationValue> {
        match self {
            Self::Ours(value) => Some(*value),
            Self::Own(own) => own.scale.as_ref().and_then(|scale| scale.value(&own.word)),
        }
    }

    /// What it counts as. A mark that nobody understands says nothing.
    #[must_use]
    pub fn value(&self) -> ObservationValue {
        self.known().unwrap_or(ObservationValue::NotSeen)
    }
}

impl Scramble for Mark {
    fn scramble(&mut self, seed: u64) {
        match self {
            Self::Ours(value) => value.scramble(seed),
            // The next mark of the same scale, so that the assessment still holds.
            Self::Own(own) => {
                let Some(scale) = &own.scale else { return };
                let at = scale.marks().position(|mark| mark == own.word);
                let next = at.map_or(0, |at| at + 1) % scale.0.len();
                own.word.clone_from(&scale.0[next].0);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_counts_as_its_scale_says() {
        let scale = Scale(vec![
            ("E".into(), ObservationValue::Emerging),
            ("A".into(), ObservationValue::Achieved),
        ]);
        let scale = Arc::new(scale);
        let mark = |word: &str| Mark::of(word).in_scale(&scale);
        assert_eq!(mark("A").known(), Some(ObservationValue::Achieved));
        assert_eq!(mark("lost").known(), Some(ObservationValue::Lost));
        assert_eq!(mark("achieved").known(), None, "it is no mark of this scale");
        assert_eq!(Mark::of("achieved").known(), Some(ObservationValue::Achieved));
        assert_eq!(Mark::of("A").known(), None);
        let mut changed = mark("A");
        changed.scramble(7);
        assert_eq!(changed.word(), "E");
    }
}
