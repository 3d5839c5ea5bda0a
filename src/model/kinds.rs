//! Every kind of record that has a folder of its own: the table from which follow its key, its place
//! on disk, its decoder, and where the draft keeps it.
//!
//! To add a kind: its type in a file of its own, named like the kind, and a line here. The columns are
//! the type, the field of the draft, the folder, how its files are named, their ending, and what
//! people call one of them. Files are named by [`Day`], by [`Slug`] or, where one day may have several,
//! by [`Event`].

use super::{Date, Dated};

/// Named by the day: `2026-03-03.yaml`.
pub type Day = Date;

/// Named by a word: `asking.yaml`.
pub type Slug = String;

/// Named by the day, with a word behind it where one day has several: `2026-03-03-phone-call.md`.
pub type Event = Dated;

/// Calls a macro with every kind of record that has a folder: those of the service, and those in a
/// child's folder.
macro_rules! every_kind {
    ($then:ident) => {
        $then! {
            service {
                Staff staff "staff" Slug yaml "staff";
                Page pages "pages" Slug md "page";
            }
            child {
                Assessment assessments "assessments" Day yaml "assessment";
                Goal goals "goals" Slug yaml "goal";
                Chart charts "charts" Day yaml "chart";
                Visit visits "visits" Day md "visit";
                Review reviews "reviews" Day md "review";
                ContactNote contact_notes "contact-notes" Event md "contact note";
                Referral referrals "referrals" Event yaml "referral";
                Allocation allocations "allocations" Event yaml "allocation";
                InitialVisit initial_visits "initial-visits" Event md "initial visit";
                Profile profiles "profiles" Event md "profile";
                PlayObservation play_observations "play-observations" Event md "play observation";
                Engagement engagements "engagement" Event yaml "engagement record";
                NurseryAdvice nursery_advice "nursery-advice" Event md "nursery advice";
                Meeting meetings "meetings" Event md "meeting";
                Transition transitions "transitions" Event md "transition plan";
                Closing closings "closings" Event md "closing";
            }
        }
    };
}

pub(crate) use every_kind;

/// A kind of record that has a folder of its own.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// What people call one of them.
    pub word: &'static str,
    /// The folder, below the child's or at the top.
    pub folder: &'static str,
    /// The ending of its files.
    pub ending: &'static str,
    /// How its files are named: `Day`, `Slug` or `Event`.
    pub naming: &'static str,
}

macro_rules! places {
    ($($of:ident { $($kind:ident $field:ident $folder:literal $naming:ident $ending:ident $word:literal;)* })*) => {
        $(
            /// The kinds of this part of the content folder.
            pub mod $of {
                /// Every one, in the order of the table.
                pub const KINDS: &[super::Place] = &[$(super::Place {
                    word: $word,
                    folder: $folder,
                    ending: stringify!($ending),
                    naming: stringify!($naming),
                }),*];
            }
        )*
    };
}

every_kind!(places);

/// The day that the name of a file says.
pub(super) trait OnDay {
    /// The day, when it says one.
    fn day(&self) -> Option<Date>;
}

impl OnDay for Day {
    fn day(&self) -> Option<Date> {
        Some(*self)
    }
}

impl OnDay for Event {
    fn day(&self) -> Option<Date> {
        Some(self.on)
    }
}

impl OnDay for Slug {
    fn day(&self) -> Option<Date> {
        None
    }
}
