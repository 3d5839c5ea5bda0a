//! The ways to a child's records: one for whoever makes papers, with a grant that names the child, and one
//! for the program itself.

use std::collections::BTreeMap;

use super::{ChildFile, Date, Equipment, Loan, Service};
use crate::privacy::policy::Inspector;
use crate::privacy::{Audience, Grant};

impl Service {
    /// The records of the one child whom a grant names. There is no other way to a child's records
    /// for anybody who makes papers.
    #[must_use]
    pub fn child<A: Audience>(&self, grant: &Grant<A>) -> Option<&ChildFile> {
        self.draft.children.get(grant.child()?)
    }

    /// The things that the one child whom a grant names has on loan on a day: those of the one household,
    /// where the grant names one. Of whose the other things are nobody is told.
    #[must_use]
    pub fn on_loan<A: Audience>(&self, grant: &Grant<A>, on: Date) -> Vec<(&str, &Equipment)> {
        let inspector = Grant::inspector();
        let Some(child) = grant.child() else { return Vec::new() };
        let is_there = |loan: &Loan| {
            let home = &*inspector.open(&loan.household).value;
            &*inspector.open(&loan.to).value == child
                && grant.household().is_none_or(|wanted| wanted == home)
                && *inspector.open(&loan.from).value <= on
                && inspector.open(&loan.back).as_ref().is_none_or(|back| *back.value > on)
        };
        let things = self.draft.equipment.iter();
        let lent = things.filter(|(_, thing)| thing.loans.iter().any(is_there));
        lent.map(|(id, thing)| (id.as_str(), &thing.record)).collect()
    }

    /// Every child, for the program itself when it judges and scans.
    #[must_use]
    pub fn children(&self, _: &Grant<Inspector>) -> &BTreeMap<String, ChildFile> {
        &self.draft.children
    }

    /// The references of all children, in order. A reference says nothing of a child.
    pub fn references(&self) -> impl Iterator<Item = &str> {
        self.draft.children.keys().map(String::as_str)
    }
}
