//! A page online: what an adult of a household opens on a phone with a key of their own.

use jiff::ToSpan;

use super::written::written;
use super::{Date, Happened, PersonId, StaffId};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Spanned;

/// How many months a page may be made, counted from the day on which somebody agreed, unless the record says
/// until when. Then the family is asked again.
const MONTHS: i32 = 12;

written! {
    /// A page online for one adult of a household, as somebody with parental responsibility agreed. It holds
    /// this week's charts, earlier weeks, all about me, what was achieved, and the cards that the charts come
    /// from. Without such an entry there is no page.
    pub struct OnlinePage {
        /// Whose page it is: the id of an adult in one of the child's households. Each has a page of their
        /// own, with what that household may have.
        control person as "for": Record => Spanned<PersonId>,
        /// Who agreed: the id of a person with parental responsibility.
        control by: Record => Spanned<PersonId>,
        /// The day on which they agreed.
        control on: Record => Spanned<Happened>,
        /// The last day on which there is a page. Left out, it is twelve months after `on`.
        control until: Record => Option<Spanned<Date>>,
        /// Who decided that there may be a page for a child who is looked after, or whose record has a
        /// safety alert. Without it such a child has none.
        nested decided => Option<OnlineDecision>,
    }
}

written! {
    /// A named person's decision that a page online is safe.
    pub struct OnlineDecision {
        /// Who decided: staff id.
        control by: Record => Spanned<StaffId>,
        /// When.
        control on: Record => Spanned<Happened>,
        /// Why it is safe. It never prints.
        because: Safety => String,
    }
}

impl OnlinePage {
    /// The last day on which there is a page.
    #[must_use]
    pub fn ends(&self, grant: &Grant<Inspector>) -> Date {
        let agreed = *grant.open(&self.on).value;
        let until = grant.open(&self.until).as_ref().map(|until| until.value);
        until.unwrap_or_else(|| agreed.saturating_add(MONTHS.months()))
    }
}

/// A page online that can be made: of which child, for which adult of which household, and until when.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OnlineId {
    /// The child's reference.
    pub child: String,
    /// The household.
    pub household: String,
    /// The adult.
    pub adult: String,
    /// The last day on which it may be opened.
    pub until: Date,
}

/// A page online that is asked for and held back.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OnlineHeld {
    /// The child's reference.
    pub child: String,
    /// The adult.
    pub adult: String,
    /// Why.
    pub because: OnlineBecause,
}

/// Why a page online is held back.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum OnlineBecause {
    /// The child's own record, or the entry, has a mistake.
    ItsOwnError,
    /// Nobody who may has agreed to it.
    NotAgreed,
    /// The agreement has come to its end.
    Over,
    /// The child is looked after or has a safety alert, and nobody has decided that a page is safe.
    NotDecided,
    /// The service's particulars are missing.
    NoService,
}
