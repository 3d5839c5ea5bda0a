//! A contact note: a talk with the family between visits, often about how they are themselves. It is
//! for the team alone and is never printed; what the family was pointed to can be.

use super::choice::choice;
use super::written::written;
use super::{Date, HouseholdId, PersonId, Prose, StaffId};
use crate::source::Spanned;

choice! {
    /// How people talked.
    pub enum HowTalked {
        /// On the telephone.
        Telephone = "telephone",
        /// By video.
        Video = "video",
        /// Face to face.
        InPerson = "in-person",
        /// By text message or e-mail.
        Message = "message",
    }
}

written! {
    /// A talk with the family outside a visit.
    pub struct ContactNote {
        /// Who of the team: staff id.
        control by: Record => Spanned<StaffId>,
        /// With whom: ids of people in the child's record.
        control with (some): Record => Vec<Spanned<PersonId>>,
        /// How they talked.
        how: TeamNote => HowTalked,
        /// With which household, where a child has several.
        control household: Record => Option<Spanned<HouseholdId>>,
        /// How long it took, in minutes.
        minutes: TeamNote => Option<u16>,
        /// What the family was pointed to.
        nested signposted => Vec<Signpost>,
        /// When to ask again how things are.
        control ask_again: Record => Option<Spanned<Date>>,
        /// What was said. For the team alone.
        note (some) under "": TeamNote => Prose,
    }
}

written! {
    /// A service or a person that a family was pointed to.
    pub struct Signpost {
        /// What it is called.
        to: Progress => Spanned<String>,
        /// What it may help with.
        because: Progress => Option<String>,
        /// How to reach it.
        contact: Progress => Option<String>,
    }
}
