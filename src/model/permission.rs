//! Permission for a paper: consent, or another lawful basis. A paper without one is withheld.

use super::choice::choice;
use super::written::written;
use super::{Date, PaperGroup};
use crate::source::Spanned;

choice! {
    /// On what ground a paper may be made (UK GDPR, article 6).
    pub enum Basis {
        /// Somebody with parental responsibility agreed.
        Consent = "consent",
        /// A public task laid down by law.
        PublicTask = "public-task",
        /// A legal obligation.
        LegalObligation = "legal-obligation",
        /// Somebody's life.
        VitalInterests = "vital-interests",
    }
}

written! {
    /// A permission for one group of papers.
    pub struct Permission {
        /// The paper, or the group of papers.
        control purpose as "for": Record => Spanned<PaperGroup>,
        /// The ground.
        control basis: Record => Basis,
        /// Who gave consent: the id of a person in a household.
        control by: Record => Option<Spanned<String>>,
        /// Who recorded another basis: the id of a member of staff.
        control recorded_by: Record => Option<Spanned<String>>,
        /// From when.
        control on: Record => Spanned<Date>,
        /// Until when.
        control until: Record => Option<Spanned<Date>>,
        /// To whom: ids of professionals. Households need not be named.
        control to: Record => Vec<Spanned<String>>,
    }
}
