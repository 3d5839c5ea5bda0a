//! A decision that something the scan finds is harmless.

use super::Date;
use super::written::written;
use crate::source::Spanned;

written! {
    /// All decisions of a service.
    pub struct Allowances {
        /// The decisions.
        nested allowances (some) => Vec<Allowance>,
    }
}

written! {
    /// One decision. It names the finding by a mark and not by what was found.
    pub struct Allowance {
        /// The mark that the message printed.
        control mark: Published => String,
        /// Who decided.
        control who: Published => String,
        /// Why it is harmless.
        control why: Published => String,
        /// The last day on which it holds.
        control until: Published => Spanned<Date>,
    }
}
