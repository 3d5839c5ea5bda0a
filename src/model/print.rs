//! How the cards of the library can be printed: the words that a service and a command choose from.

use super::choice::{Choice, choice};

choice! {
    /// A paper that a card can be printed as. Each has its own size of letters, which never shrinks to
    /// make something fit.
    pub enum CardPaper {
        /// A4, both sides, 14 points: everything on the card.
        A4 = "a4",
        /// A5, both sides, 14 points: what is needed to do it, and to do it safely.
        A5 = "a5",
        /// A4 in 18 points: everything on the card, for people who read large print.
        LargePrint = "large-print",
        /// A4 in 16 points with a picture at the left of each step and its words at the right.
        EasyRead = "easy-read",
        /// A4 on its side: everything on the card in two languages, each part and each step beside the other.
        /// On the website a card in another language than the service's own has it.
        Beside = "beside",
        /// A6, one side: the title, a picture and a few short lines for the fridge.
        Reminder = "reminder",
    }
}

impl CardPaper {
    /// How many sides it may have; a translation may need one more.
    #[must_use]
    pub fn sides(self) -> usize {
        match self {
            Self::Reminder => 1,
            // Of each of the two languages.
            Self::A4 | Self::A5 | Self::Beside => 2,
            Self::LargePrint | Self::EasyRead => 4,
        }
    }

    /// Whether pictures stand beside the words.
    #[must_use]
    pub fn has_pictures(self) -> bool {
        matches!(self, Self::EasyRead | Self::Reminder)
    }
}

choice! {
    /// What the pictures are printed in. Words are always black.
    pub enum Ink {
        /// As they were drawn.
        Colour = "colour",
        /// Every colour as the grey that is as light.
        Grey = "grey",
        /// Lines alone: what is nearly black stays, every filled shape is white.
        Outline = "outline",
    }
}

impl Ink {
    /// The ink that a word stands for.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::from_word(word)
    }
}

choice! {
    /// The hand in which Arabic letters are written on paper.
    pub enum Hand {
        /// As in books. What is copied or read aloud from the PDF is what stands on it.
        Naskh = "naskh",
        /// As Urdu is written by hand, on a slope. For printing alone: no program can read it out of a PDF.
        Nastaliq = "nastaliq",
    }
}

choice! {
    /// Where the backs of a deck of cards are printed, so that each lies behind its front.
    pub enum Backs {
        /// Nowhere: the cards have fronts alone.
        None = "none",
        /// On the other side of the paper, which the printer turns over its long edge.
        LongEdge = "long-edge",
        /// On the other side of the paper, which the printer turns over its short edge.
        ShortEdge = "short-edge",
        /// Beside each front on the same side, to be folded and glued.
        Fold = "fold",
    }
}

choice! {
    /// What shows where to cut.
    pub enum CutMarks {
        /// Short lines at the edges of the paper, for a guillotine.
        Corners = "corners",
        /// A thin line around each card, for scissors.
        Lines = "lines",
        /// Nothing.
        None = "none",
    }
}

/// How many words a text has.
#[must_use]
pub fn word_count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The most words on a reminder card, its title included: what fits an A6 card in 14 points with a picture,
/// and what is read in passing.
pub const REMINDER_WORDS: usize = 60;
