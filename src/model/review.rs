//! A review, every three to six months: what was worked on, what the child can do now, the parents'
//! view, what comes next.

use super::written::written;
use super::{Area, Date, Prose, Rhythm};
use crate::privacy::{Private, policy};
use crate::source::Spanned;

written! {
    /// One review.
    pub struct Review {
        /// What it is called.
        title: Progress => String,
        /// Who wrote it: staff id.
        control by: Record => Spanned<String>,
        /// The period that it looks back on.
        nested period => Period,
        /// Who took part.
        took_part (some): Progress => Vec<Spanned<String>>,
        /// The assessment that it rests on, by date.
        control assessment: Record => Spanned<Date>,
        /// Assessments by other checklists that it rests on too, by date.
        control other_assessments: Record => Vec<Spanned<Date>>,
        /// Long-term goals looked at, by slug.
        control goals (some): Record => Vec<Spanned<String>>,
        /// Long-term goals for the next period, by slug.
        control next_goals: Record => Vec<Spanned<String>>,
        /// How often visits are from now on.
        visits_every: Progress => Rhythm,
        /// When the next review is due.
        control next_review: Record => Spanned<Date>,
        /// Who does what by when.
        nested actions => Vec<Action>,
        /// What we have worked on.
        summary under "Summary": Progress => Prose,
        /// The parents' view.
        parents_view under "Parents' view": Voice => Prose,
        /// The child's view, and how it was shown.
        childs_view under "Child's view": Voice => Prose,
        /// Strengths and interests.
        strengths under "Strengths and interests": Progress => Prose,
        /// What helps.
        what_helps under "What helps": Teaching => Prose,
        /// Information from therapists and settings, each with name and date.
        from_others under "Information from others": Progress => Prose,
        /// What the child can do now: noticing, settling, attending and exploring.
        infant_development under "Infant development": Progress => Prose,
        /// What the child can do now with people.
        social under "Social": Progress => Prose,
        /// What the child can do now in understanding and expressing.
        language under "Language": Progress => Prose,
        /// What the child can do now for himself or herself.
        self_help under "Self-help": Progress => Prose,
        /// What the child can do now in finding out.
        cognitive under "Cognitive": Progress => Prose,
        /// What the child can do now in moving.
        motor under "Motor": Progress => Prose,
    }
}

impl Review {
    /// What the child can do now in one area.
    #[must_use]
    pub fn area(&self, area: Area) -> &Private<Prose, policy::Progress> {
        match area {
            Area::InfantDevelopment => &self.infant_development,
            Area::Social => &self.social,
            Area::Language => &self.language,
            Area::SelfHelp => &self.self_help,
            Area::Cognitive => &self.cognitive,
            Area::Motor => &self.motor,
        }
    }
}

written! {
    /// From a day to a day, both of them in it.
    pub struct Period {
        /// The first day.
        control from: Record => Spanned<Date>,
        /// The last day.
        control to: Record => Spanned<Date>,
    }
}

written! {
    /// Something that somebody will do.
    pub struct Action {
        /// What.
        what: Progress => Spanned<String>,
        /// Who.
        who: Progress => Spanned<String>,
        /// By when.
        by: Progress => Option<Spanned<Date>>,
    }
}
