//! Consent for something that is not a paper: talking to somebody, taking a photograph, coming along.

use super::choice::choice;
use super::written::written;
use super::{Date, Happened, PersonId};
use crate::source::Spanned;

choice! {
    /// What somebody agreed to.
    pub enum ConsentFor {
        /// Telling somebody named about the child, and hearing from them.
        ShareInformation = "share-information",
        /// Asking another service to help.
        ReferOn = "refer-on",
        /// Taking photographs of the child.
        Photograph = "photograph",
        /// Filming the child.
        Video = "video",
        /// Using a photograph or a film in training or publicity.
        UseInTraining = "use-in-training",
        /// Watching the child at nursery or school.
        ObservationAtSetting = "observation-at-setting",
        /// Coming to the home together with somebody from another service.
        JointVisit = "joint-visit",
        /// Bringing a student or a new colleague along.
        Student = "student",
        /// Coming to a group.
        Group = "group",
        /// Writing text messages.
        ContactByText = "contact-by-text",
        /// Writing e-mails.
        ContactByEmail = "contact-by-email",
    }
}

written! {
    /// A consent for what is not a paper. Papers have permissions of their own.
    pub struct Consent {
        /// What for.
        control purpose as "for": Record => Spanned<ConsentFor>,
        /// With whom: ids of people in the child's record. Left out, it names nobody in particular.
        control with: Record => Vec<Spanned<PersonId>>,
        /// With which other services or schools: their names.
        agencies: Casework => Vec<String>,
        /// Who agreed: the id of a person with parental responsibility.
        control by: Record => Spanned<PersonId>,
        /// The day on which they agreed.
        control on: Record => Spanned<Happened>,
        /// The last day on which it holds.
        control until: Record => Option<Spanned<Date>>,
        /// The day on which it was taken back. It does not hold from that day on.
        control withdrawn: Record => Option<Spanned<Happened>>,
        /// What was asked not to be shared or done, in the person's own words.
        limits: Casework => Option<String>,
    }
}
