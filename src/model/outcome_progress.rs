//! Progress on the outcomes of an EHC plan, at a date: once a term, between annual reviews.

use super::written::written;
use super::{EhcPlanId, OutcomeSeen, PersonId, StaffId};
use crate::source::Spanned;

written! {
    /// How far a pupil has come on the outcomes of an EHC plan. Its file is named by the day on which
    /// people looked.
    pub struct OutcomeProgress {
        /// Who wrote it: staff id.
        control by: Record => Spanned<StaffId>,
        /// The EHC plan, by the name of its file without the ending.
        control plan: Record => Spanned<EhcPlanId>,
        /// Who looked as well, by id in the child's record.
        control with: Record => Vec<Spanned<PersonId>>,
        /// How far each outcome has come.
        nested outcomes (some) => Vec<OutcomeSeen>,
    }
}
