//! A transition plan: how a child moves to a nursery or school, step by step.

use super::choice::choice;
use super::written::written;
use super::{AppliedFor, CaseAction, Date, HandedOn, Happened, PersonId, Prose, StaffId};
use crate::source::Spanned;

choice! {
    /// Where a child moves to.
    pub enum MovesTo {
        /// A nursery.
        Nursery = "nursery",
        /// A pre-school.
        PreSchool = "pre-school",
        /// A childminder.
        Childminder = "childminder",
        /// A specialist nursery.
        SpecialistNursery = "specialist-nursery",
        /// A mainstream school.
        School = "school",
        /// A school with a resourced provision or unit.
        ResourcedSchool = "resourced-school",
        /// A special school.
        SpecialSchool = "special-school",
        /// Somewhere else.
        Other = "other",
    }
}

written! {
    /// A plan for a move. The file is named by the day on which it was made.
    pub struct Transition {
        /// Where the child moves to.
        control to: Circle => Spanned<MovesTo>,
        /// What it is called.
        setting: Circle => String,
        /// The first day there.
        control starts: Circle => Spanned<Date>,
        /// Days and hours to begin with, and later.
        hours: Circle => Option<String>,
        /// Who leads the move: staff id.
        control by: Record => Spanned<StaffId>,
        /// The key person there: a name.
        key_person: Circle => Option<String>,
        /// The coordinator for special needs there: the id of a person in the child's record.
        control coordinator: Record => Option<Spanned<PersonId>>,
        /// The days of settling in, in order.
        nested steps => Vec<SettlingStep>,
        /// Training that the setting needs before or after the first day.
        nested training => Vec<TrainingNeed>,
        /// Papers about the child that were handed on.
        nested documents => Vec<HandedOn>,
        /// A health care plan for the setting: yes, no or applied. Needed for a child with a care
        /// alert for seizures, breathing, allergy or swallowing.
        control care_plan: Circle => Option<Spanned<AppliedFor>>,
        /// The parents' written consent to medicines given there: yes, no or applied.
        control medicines: Circle => Option<Spanned<AppliedFor>>,
        /// A risk management plan: yes, no or applied.
        risk_plan: Circle => Option<AppliedFor>,
        /// Education, health and care plan: yes, no or applied.
        ehc_plan: Circle => Option<AppliedFor>,
        /// Disability Access Fund: yes, no or applied.
        disability_access_fund: Circle => Option<AppliedFor>,
        /// Inclusion funding: yes, no or applied.
        inclusion_fund: Circle => Option<AppliedFor>,
        /// Who does what by when.
        nested actions => Vec<CaseAction>,
        /// When everybody looks at how it goes.
        control look_again: Circle => Option<Spanned<Date>>,
        /// The day on which they did.
        control looked: Circle => Option<Spanned<Happened>>,
        /// What the child is like: likes, dislikes, strengths.
        child under "About the child": Circle => Prose,
        /// The parents' hopes and worries.
        parents under "Parents' hopes and worries": Circle => Prose,
        /// How the child communicates.
        communicates under "How the child communicates": Circle => Prose,
        /// What helps and what upsets.
        helps under "What helps and what upsets": Circle => Prose,
        /// Times of the day that need somebody beside the child.
        times under "Times of the day that need support": Circle => Prose,
        /// Health, meals, medicine and toileting.
        health under "Health and care": Circle => Prose,
        /// Moving, handling and equipment.
        moving under "Moving and equipment": Circle => Prose,
        /// The building, the journey, and what must be changed there.
        building under "The building and the journey": Circle => Prose,
        /// What has been tried before and what came of it.
        tried under "What has been tried": Circle => Prose,
        /// A note for the team.
        note under "Note for the team": TeamNote => Prose,
    }
}

written! {
    /// One day of settling in.
    pub struct SettlingStep {
        /// The day.
        control on: Circle => Spanned<Date>,
        /// What happens, and for how long.
        what: Circle => Spanned<String>,
        /// Who is there with the child.
        with: Circle => Option<Spanned<String>>,
        /// How it went. Leave it out until then.
        went: Circle => Option<Spanned<String>>,
    }
}

written! {
    /// Training that a setting needs.
    pub struct TrainingNeed {
        /// What is to be learnt.
        what: Circle => Spanned<String>,
        /// Who teaches it: a name and a role.
        from: Circle => Option<Spanned<String>>,
        /// By when.
        control by: Circle => Spanned<Date>,
        /// The day on which it was done. Leave it out until then.
        control done: Circle => Option<Spanned<Happened>>,
        /// Whether the child may not start without it.
        control before_start: Circle => bool,
    }
}
