//! A child's papers in the language in which a family reads them: the words of the records said once more,
//! and who has read the finished papers through.

use super::written::written;
use super::{Date, Happened};
use crate::source::Spanned;

written! {
    /// The words of one child's records in the language that a household reads (`reads` in the household),
    /// such as `children/p026/words/ur.yaml`. A paper is made in that language once every line of it is here
    /// and somebody has read it: a speaker who has checked all lines, or an interpreter who has read the
    /// finished paper through. Until then the family gets it in the service's language, marked to be gone
    /// through with the interpreter. Lines that keep a child safe are never taken from here; they come from
    /// the service's `phrases` alone.
    pub struct FamilyWords {
        /// Who translated the lines.
        translated_by: Around => String,
        /// Who speaks the language and has checked every line beside the records.
        checked_by: Around => Option<String>,
        /// When they did.
        checked_on: Progress => Option<Spanned<Date>>,
        /// The lines.
        nested lines (some) => Vec<ToldLine>,
        /// The papers that an interpreter has read through as they are printed.
        nested read_through => Vec<ReadThrough>,
    }
}

written! {
    /// A text of the records and the same in another language.
    pub struct ToldLine {
        /// The text as the record has it: a line, or a whole paragraph without its marks.
        says: Teaching => Spanned<String>,
        /// The same in the family's language.
        told as "in": Teaching => Spanned<String>,
    }
}

written! {
    /// A finished paper that somebody who speaks the language has read through.
    pub struct ReadThrough {
        /// The paper, by the name of its file without its ending: `activity-chart-2026-11-16`.
        control paper: Record => Spanned<String>,
        /// Twelve letters that stand for every word on it, as `doorstep build` gives them: a paper with
        /// other words has to be read again.
        control letters: Record => Spanned<String>,
        /// Who has read it.
        by: Around => String,
        /// When.
        control on: Record => Spanned<Happened>,
    }
}
