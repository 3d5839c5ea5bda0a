//! The scan as a build uses it: what to search for, and whether that has changed.

use crate::model::Draft;
use crate::output::Digest;
use crate::scan::{Matcher, Roster};

/// What finished papers are searched for.
pub struct Guard {
    /// What the scan searches with.
    pub(super) matcher: Matcher,
    /// What it was made from: papers that were scanned for less are not taken over.
    pub(super) digest: Digest,
}

impl Guard {
    /// The guard over everything that is known of the children in a draft.
    #[must_use]
    pub fn of(draft: &Draft) -> Self {
        let roster = Roster::of(draft);
        Self { matcher: roster.matcher(), digest: roster.digest() }
    }
}
