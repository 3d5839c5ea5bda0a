//! What several records of practice share: things that somebody has promised to do, papers that were
//! handed on, and how an application stands.

use super::choice::choice;
use super::written::written;
use super::{Date, Happened, PersonId};
use crate::source::Spanned;

choice! {
    /// How an application for something stands.
    pub enum AppliedFor {
        /// It is in place.
        Yes = "yes",
        /// It is not in place, and nobody has applied.
        No = "no",
        /// Somebody has applied and waits for an answer.
        Applied = "applied",
    }
}

written! {
    /// Something that somebody has promised to do, as the team keeps it.
    pub struct CaseAction {
        /// What is to be done.
        what: Circle => Spanned<String>,
        /// Who does it: a name, or a name and a role.
        who: Circle => Spanned<String>,
        /// By when. Leave it out only where no day can be named.
        control by: Circle => Option<Spanned<Date>>,
        /// The day on which it was done. Leave it out until then.
        control done: Circle => Option<Spanned<Happened>>,
    }
}

written! {
    /// A paper about the child that was given or sent to somebody.
    pub struct HandedOn {
        /// Which paper: a profile, a review, a report.
        what: Circle => Spanned<String>,
        /// To whom: a name and a role.
        to: Circle => String,
        /// The day on which it was given or sent.
        control on: Circle => Spanned<Happened>,
        /// Who in the family agreed to it: the id of a person in the child's record. Needed, unless
        /// the paper went to the family itself or another lawful basis stands under because.
        control agreed_by: Record => Option<Spanned<PersonId>>,
        /// Why it may be shared when nobody in the family was asked, such as a duty in law.
        because: Casework => Option<String>,
    }
}
