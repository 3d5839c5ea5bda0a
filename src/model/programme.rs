//! A programme: under which of the service's offers somebody works with the child, and since when. One
//! child may have several, one after the other or at the same time.

use super::choice::choice;
use super::written::written;
use super::{Date, StaffId};
use crate::source::Spanned;

choice! {
    /// What the service does for a child.
    pub enum ProgrammeKind {
        /// Portage: visits at home, before school.
        Portage = "portage",
        /// Support in a school or nursery for a pupil with special educational needs.
        SendSupport = "send-support",
        /// The Virtual School: education of a child who is or was looked after.
        VirtualSchool = "virtual-school",
    }
}

written! {
    /// A programme that the child has, or had.
    pub struct Programme {
        /// Which one.
        control kind: Record => Spanned<ProgrammeKind>,
        /// The first day.
        control from: Record => Spanned<Date>,
        /// The last day. Left out while the programme goes on.
        control until: Record => Option<Spanned<Date>>,
        /// Who works with the child in it: staff id.
        control worker: Record => Spanned<StaffId>,
        /// What was agreed to be offered: the name of an offer in rules.yaml.
        control offer: Casework => Option<Spanned<String>>,
    }
}

impl ProgrammeKind {
    /// The programme as it stands in a sentence.
    #[must_use]
    pub fn named(self) -> &'static str {
        match self {
            Self::Portage => "Portage",
            Self::SendSupport => "support at school",
            Self::VirtualSchool => "the Virtual School",
        }
    }
}
