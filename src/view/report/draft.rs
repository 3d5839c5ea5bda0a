//! A first draft of a report, told from the record alone, for its author to finish.
//!
//! Every sentence in it is counted or copied from a record and names that record; what only a person can
//! know is left open and marked. Nothing is made up: where the record says nothing, nothing stands.

mod left_open;
mod others;
mod record;
mod seen;
mod telling;
mod weeks;

use crate::model::Date;
use crate::privacy::policy::Professional;
use crate::view::Sight;

pub use record::{Ask, DraftSection, Entry, Field, Line};
use telling::Teller;

/// A record that is to be, as far as it can be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportDraft {
    /// The folder of the child that it belongs into: `reviews`.
    pub folder: &'static str,
    /// The day that it is named by.
    pub date: Date,
    /// A word behind the day, where a day may have several: `ehc-advice`.
    pub word: Option<&'static str>,
    /// What its author has to know, before the fields.
    pub notes: Vec<String>,
    /// The fields, in order.
    pub fields: Vec<Field>,
    /// The texts under headings.
    pub sections: Vec<DraftSection>,
}

impl ReportDraft {
    /// A review of the time since the last one. `None` when there is nothing to review: no assessment, no
    /// goal, nothing since the last review, no review due within six weeks, or Portage has ended.
    #[must_use]
    pub fn review(sight: &Sight<'_, Professional>) -> Option<Self> {
        let record = sight.service.particulars()?;
        Teller::since_last_review(sight)?.review(*sight.open(&record.review_months))
    }

    /// Advice for an assessment of education, health and care needs. `None` where little is known yet: a
    /// child with fewer than half a year of visits, or one for whom such advice was written in the last year.
    #[must_use]
    pub fn ehc_advice(sight: &Sight<'_, Professional>) -> Option<Self> {
        Teller::of_half_a_year(sight)?.ehc_advice()
    }
}
