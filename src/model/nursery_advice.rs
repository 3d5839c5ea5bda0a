//! Advice that a link worker gives to a nursery, pre-school, childminder or school.

use super::written::written;
use super::{
    Advice, CaseAction, Date, GoalId, Happened, HowTalked, ItemId, PersonId, Prose, StaffId, Time,
};
use crate::source::Spanned;

written! {
    /// One visit or talk with a setting. The file is named by its day.
    pub struct NurseryAdvice {
        /// The link worker: staff id.
        control by: Record => Spanned<StaffId>,
        /// The setting.
        setting: Schooling => String,
        /// Who was advised: names and roles.
        with (some): Around => Vec<String>,
        /// Who of them stands in the child's record: ids.
        control people: Record => Vec<Spanned<PersonId>>,
        /// How people talked.
        how: Progress => HowTalked,
        /// From what time.
        control from: Casework => Option<Spanned<Time>>,
        /// To what time.
        control to: Casework => Option<Spanned<Time>>,
        /// Who in the family agreed to it: the id of a person in the child's record. Nobody talks about
        /// a child behind the parents' backs.
        control agreed_by: Record => Spanned<PersonId>,
        /// The day on which they agreed.
        control agreed_on: Casework => Option<Spanned<Happened>>,
        /// Long-term goals that it serves.
        control goals: Record => Vec<Spanned<GoalId>>,
        /// Items of the checklist that were seen.
        control items: Record => Vec<Spanned<ItemId>>,
        /// Therapists' advice that was passed on, with whose and when. Needed for anything about
        /// eating, drinking or positions.
        nested passed_on => Vec<Advice>,
        /// Who does what by when.
        nested actions => Vec<CaseAction>,
        /// The day on which the family had a copy.
        control family_copy: Casework => Option<Spanned<Happened>>,
        /// The next talk or visit.
        control next: Progress => Option<Spanned<Date>>,
        /// What was seen.
        seen under "What we saw": Progress => Prose,
        /// What is going well.
        well under "What is going well": Progress => Prose,
        /// The advice.
        advice (some) under "What we suggested": Teaching => Prose,
        /// What the setting asked, and what was answered.
        asked under "What you asked": Progress => Prose,
        /// A note for the team.
        note under "Note for the team": TeamNote => Prose,
    }
}
