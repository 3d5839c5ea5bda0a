//! Which record: the name by which records point at each other, and by which one is withheld.

use std::fmt;

use super::{Area, Choice, Date};

/// The identity of a record, taken from the place of its file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordKey {
    /// The service's own particulars.
    Service,
    /// The decisions about what the scan finds.
    Allowances,
    /// A member of staff, by id.
    Staff(String),
    /// A checklist, by id.
    Checklist(String),
    /// The items of one area of a checklist.
    Items(String, Area),
    /// An activity of the library, by `area/slug`.
    Activity(String),
    /// A page of the website, by slug.
    Page(String),
    /// A child, by reference.
    Child(String),
    /// An assessment of a child, by date.
    Assessment(String, Date),
    /// A long-term goal of a child, by slug.
    Goal(String, String),
    /// An activity chart of a child, by the day on which it was agreed.
    Chart(String, Date),
    /// A visit to a child, by date.
    Visit(String, Date),
    /// A review of a child, by date.
    Review(String, Date),
}

impl RecordKey {
    /// The reference of the child that it is about.
    #[must_use]
    pub fn child(&self) -> Option<&str> {
        match self {
            Self::Child(child)
            | Self::Assessment(child, _)
            | Self::Goal(child, _)
            | Self::Chart(child, _)
            | Self::Visit(child, _)
            | Self::Review(child, _) => Some(child),
            _ => None,
        }
    }

    /// What kind of record it is, in one word of the format.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Allowances => "allowances",
            Self::Staff(_) => "staff",
            Self::Checklist(_) => "checklist",
            Self::Items(..) => "items",
            Self::Activity(_) => "activity",
            Self::Page(_) => "page",
            Self::Child(_) => "child",
            Self::Assessment(..) => "assessment",
            Self::Goal(..) => "goal",
            Self::Chart(..) => "chart",
            Self::Visit(..) => "visit",
            Self::Review(..) => "review",
        }
    }
}

impl fmt::Display for RecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service => write!(f, "the service"),
            Self::Allowances => write!(f, "the allowances"),
            Self::Staff(id) => write!(f, "staff {id}"),
            Self::Checklist(id) => write!(f, "checklist {id}"),
            Self::Items(id, area) => write!(f, "items {id}/{}", area.word()),
            Self::Activity(id) => write!(f, "activity {id}"),
            Self::Page(id) => write!(f, "page {id}"),
            Self::Child(child) => write!(f, "child {child}"),
            Self::Goal(child, slug) => write!(f, "goal {slug} of {child}"),
            Self::Assessment(child, date)
            | Self::Chart(child, date)
            | Self::Visit(child, date)
            | Self::Review(child, date) => write!(f, "{} {date} of {child}", self.kind()),
        }
    }
}
