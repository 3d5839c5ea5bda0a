//! A contribution to an individual development plan (Wales): what whoever works with the child tells
//! the school or local authority that prepares or reviews it.

use super::choice::choice;
use super::written::written;
use super::{AreaOfNeed, Date, Happened, PersonId, Prose, SmartOutcome, StaffId};
use crate::source::Spanned;

choice! {
    /// Who keeps the plan.
    pub enum IdpKeeper {
        /// The school, through its ALNCo.
        School = "school",
        /// The local authority.
        LocalAuthority = "local-authority",
    }
}

choice! {
    /// In which language something is, or should be.
    pub enum WelshOrEnglish {
        /// Welsh.
        Welsh = "welsh",
        /// English.
        English = "english",
        /// Both.
        Both = "both",
    }
}

choice! {
    /// Whether provision should be in Welsh (Additional Learning Needs and Education Tribunal (Wales)
    /// Act 2018).
    pub enum InWelsh {
        /// It should be, and it is.
        Given = "given",
        /// It should be, and steps are being taken.
        StepsTaken = "steps-taken",
        /// It need not be.
        NotNeeded = "not-needed",
    }
}

written! {
    /// A contribution to an IDP. Its file is named by the day on which it was written.
    pub struct IdpContribution {
        /// Who wrote it: staff id.
        control by: Record => Spanned<StaffId>,
        /// Who keeps the plan.
        kept_by: Schooling => IdpKeeper,
        /// Whether the plan is kept on the other side of a border: the service is not in Wales, and a
        /// school or authority in Wales keeps the plan. The weeks of Welsh law are counted then.
        across_border: Schooling => bool,
        /// The ALNCo or officer for whom it is: id in the child's record.
        control to: Record => Option<Spanned<PersonId>>,
        /// When it was asked for.
        control asked: Record => Spanned<Happened>,
        /// By when it is needed.
        control due: Record => Option<Spanned<Date>>,
        /// When it was sent.
        control sent: Record => Option<Spanned<Happened>>,
        /// Section 1A: the language in which the family wants the plan.
        language: Schooling => WelshOrEnglish,
        /// Section 2A: additional learning needs.
        nested needs (some) => Vec<LearningNeed>,
        /// Outcomes.
        nested outcomes (some) => Vec<SmartOutcome>,
        /// Section 2B: additional learning provision.
        nested provision => Vec<LearningProvision>,
        /// When the plan is to be reviewed: within twelve months (Act of 2018, section 23).
        control review_by: Record => Option<Spanned<Date>>,
        /// Section 1D: what matters to the child, and what people admire.
        matters under "What matters to me": Voice => Prose,
        /// Section 1D: what matters for the child, in the parents' words.
        parents_view under "Parents' view": Voice => Prose,
        /// What helps the child to learn.
        helps under "What helps": Schooling => Prose,
        /// Section 3: what the contribution rests on.
        rests_on under "Information": Schooling => Prose,
        /// What will help at a move to another school or setting.
        transition under "Moving on": Schooling => Prose,
    }
}

written! {
    /// An additional learning need.
    pub struct LearningNeed {
        /// The broad area of need.
        area: Schooling => AreaOfNeed,
        /// The need, beginning with what the child does.
        text: Schooling => Spanned<String>,
    }
}

written! {
    /// One line of additional learning provision.
    pub struct LearningProvision {
        /// What is given.
        what: Schooling => Spanned<String>,
        /// The outcomes that it serves, by id.
        control serves (some) as "for": Record => Vec<Spanned<String>>,
        /// Which organisation gives it.
        organisation: Schooling => String,
        /// The job title of whoever gives it.
        job: Schooling => Option<Spanned<String>>,
        /// How often and for how long, with numbers.
        how_often: Schooling => Spanned<String>,
        /// Whether it should be in Welsh.
        welsh: Schooling => Spanned<InWelsh>,
        /// What is being done so that it can be in Welsh. Needed for steps-taken.
        steps: Schooling => Option<Spanned<String>>,
        /// Whether it is secured by the National Health Service.
        nhs: Schooling => bool,
        /// The first day.
        control from: Record => Option<Spanned<Date>>,
        /// The last day.
        control to: Record => Option<Spanned<Date>>,
    }
}
