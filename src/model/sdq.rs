//! Scores of a strengths and difficulties questionnaire. Scores alone: the questions belong to their
//! publisher and the answers to the child, so no field takes either.

use super::choice::choice;
use super::written::written;
use super::{Happened, PersonId};
use crate::source::Spanned;

choice! {
    /// Who filled it in.
    pub enum SdqBy {
        /// The carer.
        Carer = "carer",
        /// A parent.
        Parent = "parent",
        /// A teacher.
        Teacher = "teacher",
        /// The young person, from eleven.
        Learner = "learner",
    }
}

written! {
    /// Scores of a strengths and difficulties questionnaire: scores, and never an answer. The day in the file's name is the day on which it was filled in.
    pub struct Sdq {
        /// Who filled it in.
        filled_in_by: Wellbeing => Spanned<SdqBy>,
        /// The total of the four scales of difficulties, 0 to 40.
        total: Wellbeing => Spanned<u16>,
        /// Emotional difficulties, 0 to 10.
        emotional: Wellbeing => Option<Spanned<u16>>,
        /// Difficulties with conduct, 0 to 10.
        conduct: Wellbeing => Option<Spanned<u16>>,
        /// Restlessness and attention, 0 to 10.
        hyperactivity: Wellbeing => Option<Spanned<u16>>,
        /// Difficulties with others of the same age, 0 to 10.
        peer: Wellbeing => Option<Spanned<u16>>,
        /// Kindness and helpfulness, 0 to 10: a strength, and not in the total.
        prosocial: Wellbeing => Option<Spanned<u16>>,
        /// How much it weighs on daily life, 0 to 10; not in the total.
        impact: Wellbeing => Option<Spanned<u16>>,
        /// Whose advice was asked: ids of people in the child's record. Needed when the total is 17 or more.
        control advice_from: Wellbeing => Vec<Spanned<PersonId>>,
        /// When the advice was given.
        advice_on: Wellbeing => Option<Spanned<Happened>>,
    }
}
