//! SMART outcomes of a pupil's plan: a goal sentence with a date, and how far each has come. Support
//! plans, EHC plans, IDPs and their reviews share them.

use super::choice::choice;
use super::written::written;
use super::{AreaOfNeed, Date};
use crate::source::Spanned;

choice! {
    /// How far an outcome has come.
    pub enum OutcomeResult {
        /// Reached, as the success line says.
        Met = "met",
        /// Part of the way: some days, some places, or with more help than planned.
        Partly = "partly",
        /// Not seen yet.
        NotYet = "not-yet",
        /// Not looked at this time.
        NotSeen = "not-seen",
    }
}

written! {
    /// An outcome as a sentence in four parts, with the date by which it is hoped for.
    pub struct SmartOutcome {
        /// A short word or number of its own, by which provision, sessions and reviews point at it.
        control id: Record => Spanned<String>,
        /// Which of the four broad areas of need it serves (SEND Code of Practice 2015, 6.28 to 6.35).
        area: Schooling => Spanned<AreaOfNeed>,
        /// Who: the pupil's first name.
        who: Schooling => Spanned<String>,
        /// Does what: something that two people would see in the same way.
        does: Schooling => Spanned<String>,
        /// Under what conditions: where, with whom, with which named help.
        conditions: Schooling => Spanned<String>,
        /// To what degree of success: how well and how often, with a number.
        success: Schooling => Spanned<String>,
        /// By when. Every outcome in a plan needs it.
        control by: Record => Option<Spanned<Date>>,
        /// What it makes possible for the pupil, as the end of "so that …".
        so_that: Schooling => Option<Spanned<String>>,
    }
}

written! {
    /// What was seen of one outcome.
    pub struct OutcomeSeen {
        /// The outcome, by its id in the plan.
        control outcome: Record => Spanned<String>,
        /// How far it has come.
        result: Progress => OutcomeResult,
        /// How anybody knows: counts, days, work samples, whose words. Needed when it is met.
        evidence: Progress => Option<Spanned<String>>,
        /// Where the pupil was the time before last, in the words of the measure in use.
        earlier: Attainment => Option<Spanned<String>>,
        /// Where the pupil was last time.
        previous: Attainment => Option<Spanned<String>>,
        /// Where the pupil is now.
        current: Attainment => Option<Spanned<String>>,
        /// What comes next for this outcome.
        next: Schooling => Option<Spanned<String>>,
    }
}
