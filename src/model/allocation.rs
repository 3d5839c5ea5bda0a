//! Waiting and allocation: what happens to a child between a referral and the first visit.

use super::choice::choice;
use super::written::written;
use super::{Date, Happened, HowTalked, Rhythm, StaffId};
use crate::source::Spanned;

choice! {
    /// What the allocation meeting decided.
    pub enum AllocationDecision {
        /// The child waits for a visitor.
        Waiting = "waiting",
        /// Visits begin now.
        Visits = "visits",
        /// A group first, or instead.
        Group = "group",
        /// Something else fits better.
        Signpost = "signpost",
        /// Not now; the family may come back.
        NotNow = "not-now",
    }
}

choice! {
    /// How soon a child on the waiting list should be seen.
    pub enum WaitingPriority {
        /// Before the others.
        Urgent = "urgent",
        /// As soon as there is a place.
        Soon = "soon",
        /// In turn.
        InTurn = "in-turn",
    }
}

written! {
    /// A decision about who will visit a child, and when. The file is named by the day of the
    /// decision; a child who waits and is then allocated has two.
    pub struct Allocation {
        /// The day on which the referral was received: the name of its file.
        control received: Record => Spanned<Happened>,
        /// What was decided.
        control decision: Record => Spanned<AllocationDecision>,
        /// Who decided: staff ids.
        control by (some): Record => Vec<Spanned<StaffId>>,
        /// Why.
        because: Casework => Option<String>,
        /// Which of the service's criteria are met.
        criteria: Casework => Vec<String>,
        /// How soon, for a child who waits.
        control priority: Casework => Option<Spanned<WaitingPriority>>,
        /// What makes it so.
        priority_because: Casework => Option<String>,
        /// Calls and visits while the family waits.
        nested while_waiting => Vec<WaitingContact>,
        /// When the waiting family is to hear from the service next.
        control next_contact: Casework => Option<Spanned<Date>>,
        /// Who will visit: staff id. Needed when visits begin.
        control allocated_to: Record => Option<Spanned<StaffId>>,
        /// By when the first visit is due. Needed when visits begin.
        control first_visit_due: Casework => Option<Spanned<Date>>,
        /// What is offered: how often, and for how long.
        nested offer => Option<Offer>,
        /// The day on which the family was told.
        control family_told: Casework => Option<Spanned<Happened>>,
        /// A note.
        note: Casework => Option<String>,
    }
}

written! {
    /// A call or a visit to a family that waits.
    pub struct WaitingContact {
        /// The day.
        control on: Casework => Spanned<Happened>,
        /// Who of the team: staff id.
        control by: Record => Spanned<StaffId>,
        /// How people talked.
        how: Casework => HowTalked,
        /// What was said, and what was offered meanwhile.
        note: Casework => Option<String>,
    }
}

written! {
    /// What a family is offered.
    pub struct Offer {
        /// How often.
        control every: Casework => Spanned<Rhythm>,
        /// How many visits, when the offer is a block. Left out, it has no set end.
        control visits: Casework => Option<Spanned<u16>>,
        /// Over how many weeks, when the offer is a block.
        control weeks: Casework => Option<Spanned<u16>>,
        /// What follows: a review, more visits by agreement, a play plan.
        then: Casework => Option<String>,
    }
}
