//! Names by which a record points at another, or at somebody. Each is a type of its own, so that one
//! check holds all links of all kinds.

use std::fmt;
use std::ops::Deref;

use super::written::{Reader, Scalar, Walker};
use super::{Disclosed, Form, LinkKind};
use crate::privacy::Scramble;
use crate::source::{Span, Spanned};

macro_rules! links {
    ($($(#[doc = $doc:literal])+ $name:ident => $kind:ident;)+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
            pub struct $name(String);

            impl Deref for $name {
                type Target = str;

                fn deref(&self) -> &str {
                    &self.0
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(&self.0)
                }
            }

            impl Scalar for $name {
                const FORM: Form = Form::Link(LinkKind::$kind);

                fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
                    from.text().map(|name| name.map(Self))
                }

                fn walk(&self, at: Option<Span>, by: &mut dyn Walker) {
                    at.into_iter().for_each(|at| by.link(LinkKind::$kind, &self.0, at));
                }

                fn said(&self) -> Disclosed<'_> {
                    Disclosed::Link(LinkKind::$kind, &self.0)
                }
            }

            impl Scramble for $name {
                fn scramble(&mut self, seed: u64) {
                    self.0.scramble(seed);
                }
            }
        )+
    };
}

links! {
    /// A member of staff, by id.
    StaffId => Staff;
    /// Somebody in the child's record, by id.
    PersonId => Person;
    /// A household of the child, by id.
    HouseholdId => Household;
    /// A long-term goal of the child, by slug.
    GoalId => Goal;
    /// An item of a checklist, by id.
    ItemId => Item;
    /// A card of the library, by `area/slug`.
    ActivityId => Activity;
    /// A child, by reference.
    ChildRef => Child;
    /// Something to lend, by id.
    EquipmentId => Equipment;
    /// A group, by id.
    GroupId => Group;
    /// A session plan of the child, by the name of its file.
    SessionPlanId => SessionPlan;
    /// An EHC plan of the child, by the name of its file.
    EhcPlanId => EhcPlan;
    /// A picture of the service, by the name of its file.
    PictureId => Picture;
    /// A picture of the child's own, by the name of its file.
    OwnPictureId => OwnPicture;
}
