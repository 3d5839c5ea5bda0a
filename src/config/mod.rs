//! What a build was asked to do, resolved: no option is open once this is made.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::sync::Arc;

use jiff::civil::Date;

use crate::privacy::Audience;
use crate::privacy::policy::{Family, Professional, Public};
use crate::seal::Keys;

/// The settings of one build.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The day on which the papers are made; the clock is not asked.
    pub date: Date,
    /// How many papers are made at once.
    pub jobs: NonZeroUsize,
    /// Which papers are asked for.
    pub wanted: Wanted,
    /// Whether the cards of the public site have printable sheets beside them.
    pub sheets: bool,
    /// Whether somebody counts on every message, those of an unchanged build too.
    pub every_message: bool,
    /// The keys of families' pages. Without them no such page is made.
    pub keys: Option<Arc<Keys>>,
}

/// Which papers a build is asked for. Empty sets mean all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Audiences, by name.
    pub audiences: BTreeSet<&'static str>,
    /// Children, by reference.
    pub children: BTreeSet<String>,
}

impl Wanted {
    /// The names of the audiences that can be asked for.
    pub const AUDIENCES: [&'static str; 3] = [Public::NAME, Family::NAME, Professional::NAME];

    /// Whether everything is asked for.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.audiences.is_empty() && self.children.is_empty()
    }

    /// Whether the public site is asked for: not when only certain children are.
    #[must_use]
    pub fn public(&self) -> bool {
        let named = self.audiences.contains(Public::NAME);
        named || (self.audiences.is_empty() && self.children.is_empty())
    }

    /// Whether a paper for this audience about this child is asked for.
    #[must_use]
    pub fn paper(&self, audience: &str, child: &str) -> bool {
        (self.audiences.is_empty() || self.audiences.contains(audience))
            && (self.children.is_empty() || self.children.contains(child))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn naming_a_child_asks_for_that_childs_papers_alone() {
        let mut wanted = Wanted::default();
        assert!(wanted.is_all() && wanted.public() && wanted.paper("family", "p1"));
        wanted.children.insert("p1".into());
        assert!(!wanted.public() && wanted.paper("family", "p1") && !wanted.paper("family", "p2"));
        wanted.audiences.insert(Public::NAME);
        assert!(wanted.public() && !wanted.paper("family", "p1"));
    }
}
