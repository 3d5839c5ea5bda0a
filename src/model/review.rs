//! A review, every three to six months: what was worked on, what the child can do now, the parents'
//! view, what comes next.

use super::{Area, Date, Prose, Rhythm};
use crate::record;
use crate::source::Spanned;

record! {
    /// One review.
    pub struct Review {
        /// What it is called.
        title: Progress => String,
        /// Who wrote it: staff id.
        control by: Record => Spanned<String>,
        /// The first day of the period that it looks back on.
        control from: Record => Spanned<Date>,
        /// The last day of that period.
        control to: Record => Spanned<Date>,
        /// Who took part.
        took_part: Progress => Vec<String>,
        /// The assessment that it rests on, by date.
        control assessment: Record => Spanned<Date>,
        /// Long-term goals looked at, by slug.
        control goals: Record => Vec<Spanned<String>>,
        /// Long-term goals for the next period, by slug.
        control next_goals: Record => Vec<Spanned<String>>,
        /// How often visits are from now on.
        visits_every: Progress => Rhythm,
        /// When the next review is due.
        control next_review: Record => Spanned<Date>,
        /// Who does what by when.
        nested actions => Vec<Action>,
        /// What we have worked on.
        summary: Progress => Prose,
        /// The parents' view.
        parents_view: Voice => Prose,
        /// The child's view, and how it was shown.
        childs_view: Voice => Prose,
        /// Strengths and interests.
        strengths: Progress => Prose,
        /// What helps.
        what_helps: Teaching => Prose,
        /// What the child can do now, area by area.
        nested areas => Vec<AreaProse>,
        /// Information from therapists and settings, each with name and date.
        from_others: Progress => Prose,
    }
}

record! {
    /// What the child can do now in one area.
    pub struct AreaProse {
        /// The area.
        control area: Record => Area,
        /// What the child can do.
        text: Progress => Prose,
    }
}

record! {
    /// Something that somebody will do.
    pub struct Action {
        /// What.
        what: Progress => Spanned<String>,
        /// Who.
        who: Progress => String,
        /// By when.
        by: Progress => Option<Spanned<Date>>,
    }
}
