//! The papers that a release alone makes: those of a core group or a child in need meeting, of which a build says
//! nothing.

use super::{Paper, Service, WithheldBecause};

impl Service {
    /// The same with the papers that a release alone makes, and what stands in their way. For `check` alone.
    #[must_use]
    pub fn with_to_release(mut self, papers: Vec<(Paper, Option<WithheldBecause>)>) -> Self {
        self.to_release = papers;
        self
    }

    /// The papers that a release alone makes, and what stands in their way.
    #[must_use]
    pub fn to_release(&self) -> &[(Paper, Option<WithheldBecause>)] {
        &self.to_release
    }
}
