//! Tuition, enrichment, a homework club or another intervention: what was planned, what was held, and
//! what came of it.

use super::choice::choice;
use super::written::written;
use super::{Date, PersonId, Pounds, StaffId};
use crate::source::Spanned;

choice! {
    /// What kind of help it is.
    pub enum InterventionKind {
        /// Tuition, one to one or in a small group.
        Tuition = "tuition",
        /// Something that widens a child's world: music, sport, a trip, a university day.
        Enrichment = "enrichment",
        /// A homework club.
        HomeworkClub = "homework-club",
        /// A mentor.
        Mentoring = "mentoring",
        /// Help with feelings, such as drawing and talking.
        Emotional = "emotional",
        /// A programme for one skill, such as reading or talking.
        Programme = "programme",
    }
}

choice! {
    /// Who pays.
    pub enum FundedBy {
        /// The premium.
        Premium = "premium",
        /// The school or setting.
        School = "school",
        /// The Virtual School.
        VirtualSchool = "virtual-school",
        /// It costs nothing.
        Nobody = "nobody",
    }
}

written! {
    /// Tuition, enrichment or another intervention. The day in the file's name is its first day.
    pub struct Intervention {
        /// What kind of help it is.
        kind: Schooling => Spanned<InterventionKind>,
        /// What it is, in a few words.
        what: Schooling => Spanned<String>,
        /// What it is for.
        aim: Schooling => String,
        /// The target of a personal education plan that it serves, by its id there.
        control target: Schooling => Option<Spanned<String>>,
        /// Who of the team gives it: staff id.
        control by: Record => Option<Spanned<StaffId>>,
        /// Who gives it, when nobody of the team does: the id of somebody in the child's record.
        control with: Schooling => Option<Spanned<PersonId>>,
        /// The last day. In the future while it goes on.
        control until: Schooling => Option<Spanned<Date>>,
        /// Sessions planned.
        planned: Schooling => Option<Spanned<u16>>,
        /// Sessions held so far.
        held: Schooling => Option<Spanned<u16>>,
        /// Sessions at which the learner was there.
        attended: Schooling => Option<Spanned<u16>>,
        /// How long a session takes, in minutes.
        minutes: Schooling => Option<u16>,
        /// How many learners are in the group, this one among them.
        group: Schooling => Option<u16>,
        /// What the learner did at the beginning.
        before: Schooling => Option<String>,
        /// What the learner did at the end. Needed once it is over.
        after: Schooling => Option<String>,
        /// Who pays.
        funded_by: Cost => Option<FundedBy>,
        /// What it costs in all, in pounds.
        cost: Cost => Option<Pounds>,
    }
}
