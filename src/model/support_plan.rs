//! A SEN support plan: one round of assess, plan, do, review, agreed with the family about once a
//! term.

use super::choice::choice;
use super::written::written;
use super::{
    AreaOfNeed, Date, Happened, OutcomeSeen, PersonId, Prose, Provision, SchoolYear, SmartOutcome,
    StaffId,
};
use crate::source::Spanned;

choice! {
    /// How much is given beyond what every pupil has.
    pub enum SupportTier {
        /// Good teaching for all, adapted in class.
        Universal = "universal",
        /// Extra support for a time, often in a small group.
        Targeted = "targeted",
        /// Support planned for this pupil alone, with specialists.
        Specialist = "specialist",
    }
}

choice! {
    /// What a round leads to.
    pub enum RoundDecision {
        /// Another round.
        NextRound = "next-round",
        /// Another round with other specialists.
        AskSpecialist = "ask-specialist",
        /// A request for an EHC needs assessment.
        AskForAssessment = "ask-for-assessment",
        /// Support planned for the pupil alone is no longer needed.
        End = "end",
    }
}

written! {
    /// One round of SEN support. Its file is named by the day on which it was agreed.
    pub struct SupportPlan {
        /// Who wrote it: staff id.
        control by: Record => Spanned<StaffId>,
        /// The number of the round, counted from 1.
        control round: Record => Spanned<u16>,
        /// The school or setting.
        school: Schooling => String,
        /// The class that the pupil is in.
        year as "class": Schooling => Option<SchoolYear>,
        /// How much is given beyond what every pupil has.
        tier: Schooling => Option<SupportTier>,
        /// The SENCo, by id in the child's record.
        control senco: Record => Option<Spanned<PersonId>>,
        /// The class teacher, who stays responsible for the pupil's progress (SEND Code of Practice
        /// 2015, 6.36): id in the child's record.
        control teacher: Record => Option<Spanned<PersonId>>,
        /// The people with whom it was agreed, by id. Parents are told when support begins (Children
        /// and Families Act 2014, section 68).
        control agreed_with (some): Record => Vec<Spanned<PersonId>>,
        /// The broad areas of need.
        needs (some): Schooling => Vec<AreaOfNeed>,
        /// How much of the possible time the pupil was in school, as a whole number of per cent.
        attendance: Attainment => Option<Spanned<u16>>,
        /// Three or four SMART outcomes.
        nested outcomes (some) => Vec<SmartOutcome>,
        /// What is given to reach them.
        nested provision (some) => Vec<Provision>,
        /// How many minutes a week all provision adds up to. What is given less often than every
        /// fortnight is not counted.
        weekly_minutes: Schooling => Option<Spanned<u16>>,
        /// When the round is to be reviewed: about a term later.
        control review_by: Record => Spanned<Date>,
        /// The review, once it has been held.
        nested review => Option<RoundReview>,
        /// Assess: what the pupil does now, and how we know.
        assess (some) under "Assess": Schooling => Prose,
        /// Strengths and interests.
        strengths under "Strengths and interests": Schooling => Prose,
        /// What works for the pupil.
        works under "What works": Schooling => Prose,
        /// What gets in the way, in the room, the day or the task.
        in_the_way under "What gets in the way": Schooling => Prose,
        /// Do: what everybody in class does each day.
        everyday under "Every day in class": Schooling => Prose,
        /// The parents' view.
        parents_view under "Parents' view": Voice => Prose,
        /// The child's view, and how it was shown.
        childs_view under "Child's view": Voice => Prose,
        /// Review: what changed, and what we learnt from it. Written once the round is reviewed.
        review_notes under "Review": Progress => Prose,
    }
}

written! {
    /// The review at the end of a round.
    pub struct RoundReview {
        /// When it was held.
        control on: Record => Spanned<Happened>,
        /// Who took part, by id in the child's record.
        control took_part: Record => Vec<Spanned<PersonId>>,
        /// How far each outcome has come. Every outcome of the plan is looked at.
        nested outcomes (some) => Vec<OutcomeSeen>,
        /// What the round leads to.
        decision: Schooling => RoundDecision,
    }
}
