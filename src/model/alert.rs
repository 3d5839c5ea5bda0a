//! Two kinds of alert. Care alerts print on every paper that they touch. Safety alerts never print.

use super::Date;
use super::choice::choice;
use super::written::written;
use crate::source::Spanned;

choice! {
    /// What a care alert is about.
    pub enum CareKind {
        /// Eating and drinking safely.
        Swallowing = "swallowing",
        /// An allergy.
        Allergy = "allergy",
        /// Seizures.
        Seizures = "seizures",
        /// Breathing.
        Breathing = "breathing",
        /// How the child sits, lies and is held.
        Positioning = "positioning",
        /// Moving about.
        Mobility = "mobility",
        /// Skin.
        Skin = "skin",
        /// Seeing.
        Vision = "vision",
        /// Hearing.
        Hearing = "hearing",
        /// Sounds, lights, touch.
        Sensory = "sensory",
        /// Equipment.
        Equipment = "equipment",
        /// Anything else.
        Other = "other",
    }
}

choice! {
    /// What a safety alert is about.
    pub enum SafetyKind {
        /// Something that a worker must know before going alone.
        LoneWorking = "lone-working",
        /// Safeguarding.
        Safeguarding = "safeguarding",
        /// An address that must not become known.
        Address = "address",
        /// Anything else.
        Other = "other",
    }
}

written! {
    /// Something about this child's health or body that whoever is with the child must know.
    pub struct CareAlert {
        /// The kind; a card may say that it is not for it.
        control kind: Care => Spanned<CareKind>,
        /// What to do or to avoid.
        text: Care => String,
        /// Whose advice it is.
        from: Care => String,
        /// The day of the advice.
        control on: Care => Spanned<Date>,
    }
}

written! {
    /// Something that only the team may know.
    pub struct SafetyAlert {
        /// The kind.
        control kind: Safety => SafetyKind,
        /// What.
        text: Safety => String,
        /// Since when.
        control on: Safety => Spanned<Date>,
    }
}

written! {
    /// What whoever is with the child must know.
    #[derive(Default)]
    pub struct Alerts {
        /// Alerts that print on what they touch.
        nested care => Vec<CareAlert>,
        /// Alerts that never print.
        nested safety => Vec<SafetyAlert>,
    }
}
