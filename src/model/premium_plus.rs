//! The pupil premium plus of a child in care: what was given, what it is used for, who decided, and
//! what came of it.

use super::choice::choice;
use super::written::written;
use super::{Date, PersonId, Pounds, StaffId};
use crate::source::Spanned;

choice! {
    /// Which premium it is.
    pub enum PremiumKind {
        /// Pupil premium plus, from Reception to Year 11; the Virtual School Head manages it.
        PupilPremiumPlus = "pupil-premium-plus",
        /// Pupil premium plus after sixteen.
        Post16 = "post-16",
        /// The early years pupil premium, before Reception.
        EarlyYears = "early-years",
    }
}

written! {
    /// A premium for one child's learning. The day in the file's name is the day of the decision.
    pub struct PremiumPlus {
        /// Which premium it is.
        kind: Cost => Spanned<PremiumKind>,
        /// The amount given, in pounds, for the time from `from` to `to`.
        given: Cost => Spanned<Pounds>,
        /// The first day for which it is given; for pupil premium plus usually 1 April.
        from: Cost => Spanned<Date>,
        /// The last day on which it can be spent. Pupil premium plus that is left on 31 March goes back.
        to: Cost => Spanned<Date>,
        /// Who of the team decided: staff id.
        control decided_by: Cost => Spanned<StaffId>,
        /// With whom it was agreed: ids of people in the child's record.
        control agreed_with: Cost => Vec<Spanned<PersonId>>,
        /// What it is used for.
        nested uses => Vec<PremiumUse>,
        /// Why more or less than the amount is used, where that is so.
        note: Cost => Option<String>,
    }
}

written! {
    /// One use of a premium.
    pub struct PremiumUse {
        /// What.
        what: Cost => Spanned<String>,
        /// The target of the personal education plan that it serves, by its id there.
        control target: Cost => Option<Spanned<String>>,
        /// What it costs, in pounds.
        cost: Cost => Spanned<Pounds>,
        /// The last day of it.
        to: Cost => Option<Spanned<Date>>,
        /// What came of it for the learner. Needed once it is over.
        impact: Cost => Option<String>,
    }
}
