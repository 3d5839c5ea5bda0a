//! The right to open values: for whom, and about whom.

use std::marker::PhantomData;

use super::policy::{CoreGroup, Family, Inspector, Professional, Public};

/// Whom the papers are about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// No child.
    Nobody,
    /// One child, by reference.
    Child(String),
    /// One child and one household of that child.
    Household(String, String),
    /// Every record, to judge it.
    Everything,
}

/// Lets one audience see one subject. Records of a child are reached only through a grant that names
/// that child, so a grant for one child opens nothing of another.
#[derive(Debug)]
pub struct Grant<A> {
    subject: Subject,
    audience: PhantomData<fn() -> A>,
}

impl<A> Grant<A> {
    fn about(subject: Subject) -> Self {
        Self { subject, audience: PhantomData }
    }

    /// Whom it is about.
    #[must_use]
    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// The reference of the child that it names, if it names one.
    #[must_use]
    pub fn child(&self) -> Option<&str> {
        match &self.subject {
            Subject::Child(child) | Subject::Household(child, _) => Some(child),
            Subject::Nobody | Subject::Everything => None,
        }
    }

    /// The household that it names, if it names one.
    #[must_use]
    pub fn household(&self) -> Option<&str> {
        match &self.subject {
            Subject::Household(_, household) => Some(household),
            _ => None,
        }
    }
}

impl Grant<Public> {
    /// For everybody: about no child.
    #[must_use]
    pub fn public() -> Self {
        Self::about(Subject::Nobody)
    }
}

impl Grant<Family> {
    /// For one household of one child.
    #[must_use]
    pub fn family(child: &str, household: &str) -> Self {
        Self::about(Subject::Household(child.to_owned(), household.to_owned()))
    }
}

impl Grant<Professional> {
    /// For the recipients of a report on one child.
    #[must_use]
    pub fn professional(child: &str) -> Self {
        Self::about(Subject::Child(child.to_owned()))
    }
}

impl Grant<CoreGroup> {
    /// For the people of one meeting about one child.
    #[must_use]
    pub fn core_group(child: &str) -> Self {
        Self::about(Subject::Child(child.to_owned()))
    }
}

impl Grant<Inspector> {
    /// For the program itself while it judges records. It makes no paper.
    #[must_use]
    pub fn inspector() -> Self {
        Self::about(Subject::Everything)
    }
}
