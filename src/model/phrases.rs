//! Lines that keep children safe, in other languages: each used only once somebody has checked it.

use super::Date;
use super::written::written;
use crate::source::Spanned;

written! {
    /// Lines that keep children safe in one language beside the service's own, such as `phrases/ur.yaml`.
    /// Care alerts, a therapist's advice and what to look out for are said in a family's language in these
    /// words alone, and only in those that somebody who speaks the language has checked. Others stay in the
    /// service's language, in the middle of a translated paper. What the marks of the service's charts mean
    /// stands here too. No child's name belongs here.
    pub struct Phrases {
        /// The lines.
        nested phrases (some) => Vec<Phrase>,
    }
}

written! {
    /// One line.
    pub struct Phrase {
        /// The line in the service's language, word for word.
        says: Published => Spanned<String>,
        /// The same in the other language.
        told as "in": Published => Spanned<String>,
        /// Who speaks the language and has checked it.
        checked_by: Published => Option<String>,
        /// When they did. The line is used from then on.
        control checked_on: Published => Option<Spanned<Date>>,
    }
}
