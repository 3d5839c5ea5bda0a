//! What differs from nation to nation and from service to service, as data: bank holidays, intervals,
//! offers and deadlines.

use super::choice::choice;
use super::written::written;
use super::{Date, Labels, Rhythm, WorkingDays};
use crate::privacy::policy::{Audience, Published};
use crate::privacy::{Grant, MaySee};
use crate::source::Spanned;

choice! {
    /// The nation whose bank holidays and laws the service goes by.
    pub enum Nation {
        /// England.
        England = "england",
        /// Wales.
        Wales = "wales",
        /// Scotland.
        Scotland = "scotland",
        /// Northern Ireland.
        NorthernIreland = "northern-ireland",
    }
}

choice! {
    /// In what a deadline is counted.
    pub enum DeadlineUnit {
        /// Days on which the council works: neither weekends nor bank holidays.
        WorkingDays = "working-days",
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
    }
}

written! {
    /// The rules that a service goes by, in `rules.yaml` at the top of the content folder. What stands
    /// here goes before what `service.yaml` says of the same.
    pub struct Rules {
        /// The nation.
        control nation: Published => Nation,
        /// Bank holidays, by year. A working day is counted only in years that have some here.
        nested bank_holidays => Vec<BankHoliday>,
        /// How many months from one review to the next.
        control review_months: Published => Option<Spanned<u16>>,
        /// How many days a review may be late before it is overdue.
        control review_grace_days: Published => Option<Spanned<u16>>,
        /// How many things of the equipment library one household may have at a time.
        control loans_at_once: Published => Option<u16>,
        /// What a family can be offered.
        nested offers => Vec<VisitOffer>,
        /// Deadlines that the service keeps to.
        nested deadlines => Vec<Deadline>,
        /// What the service calls things.
        nested labels (or_default) => Labels,
    }
}

written! {
    /// A bank holiday.
    pub struct BankHoliday {
        /// The day.
        control on: Published => Spanned<Date>,
        /// What it is called.
        control name: Published => Spanned<String>,
    }
}

written! {
    /// A pattern of visits that a family can be offered.
    pub struct VisitOffer {
        /// Its name, by which a child's programme calls it.
        control name: Published => Spanned<String>,
        /// How often visits are planned.
        control every: Published => Rhythm,
        /// How many visits it has. Left out, it has no set end.
        control visits: Published => Option<Spanned<u16>>,
        /// What follows: a review, more visits by agreement, a play plan.
        then: Published => Option<String>,
    }
}

written! {
    /// A deadline: so many days, weeks or months after something.
    pub struct Deadline {
        /// Its name, by which checks find it: `first-contact` after a referral, `initial-visit` after
        /// an allocation, `loan-return`, `supervision`.
        control name: Published => Spanned<String>,
        /// How many.
        control count: Published => Spanned<u16>,
        /// Of what.
        control unit: Published => DeadlineUnit,
        /// What it is counted from, in words.
        from: Published => String,
        /// The law, guidance or policy that it comes from.
        source: Published => Option<String>,
    }
}

/// When something is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// On this day at the latest.
    On(Date),
    /// Nobody can tell: the bank holidays of this year are not in `rules.yaml`.
    NoHolidaysOf(i16),
}

impl Rules {
    /// The deadline of this name.
    #[must_use]
    pub fn deadline<A: Audience + MaySee<Published>>(
        &self,
        name: &str,
        grant: &Grant<A>,
    ) -> Option<&Deadline> {
        self.deadlines.iter().find(|one| grant.open(&one.name).value == name)
    }

    /// When the deadline of this name is, counted from a day; `None` when there is no such deadline.
    #[must_use]
    pub fn due<A: Audience + MaySee<Published>>(
        &self,
        name: &str,
        from: Date,
        grant: &Grant<A>,
    ) -> Option<Due> {
        let deadline = self.deadline(name, grant)?;
        let count = grant.open(&deadline.count).value;
        Some(match *grant.open(&deadline.unit) {
            DeadlineUnit::WorkingDays => match self.working_days(grant).after(from, count) {
                Ok(day) => Due::On(day),
                Err(year) => Due::NoHolidaysOf(year),
            },
            unit => Due::On(from.saturating_add(span(count, unit))),
        })
    }

    /// The offer of this name.
    #[must_use]
    pub fn offer<A: Audience + MaySee<Published>>(
        &self,
        name: &str,
        grant: &Grant<A>,
    ) -> Option<&VisitOffer> {
        self.offers.iter().find(|one| grant.open(&one.name).value == name)
    }

    /// The days on which people work.
    #[must_use]
    pub fn working_days<A: Audience + MaySee<Published>>(&self, grant: &Grant<A>) -> WorkingDays {
        let days = self.bank_holidays.iter().map(|one| grant.open(&one.on).value);
        WorkingDays::new(*grant.open(&self.nation), days)
    }
}

/// A count of days, weeks or months. Working days are none of these.
fn span(count: u16, unit: DeadlineUnit) -> jiff::Span {
    let (count, span) = (i64::from(count), jiff::Span::new());
    match unit {
        DeadlineUnit::WorkingDays | DeadlineUnit::Days => span.days(count),
        DeadlineUnit::Weeks => span.weeks(count),
        DeadlineUnit::Months => span.months(count),
    }
}
