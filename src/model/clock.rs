//! The deadlines that hold for one service, worked out from three layers of data: what the service
//! wrote, what holds in its nation, and what holds everywhere.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    BankHoliday, Date, Deadline, DeadlineName, DeadlineUnit, Length, Limits, Nation, NationRules,
    Rules, SetBy, WorkingDays,
};
use crate::privacy::Grant;
use crate::privacy::MaySee;
use crate::privacy::policy::{Audience, Published};

/// When something is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// On this day at the latest.
    On(Date),
    /// Nobody can tell: the bank holidays of this year are not known.
    NoHolidaysOf(i16),
}

impl Due {
    /// The day, if it is known.
    #[must_use]
    pub fn day(self) -> Option<Date> {
        match self {
            Self::On(day) => Some(day),
            Self::NoHolidaysOf(_) => None,
        }
    }
}

/// The deadlines and working days of one service.
#[derive(Debug, Clone)]
pub struct Clock {
    nation: Nation,
    lengths: BTreeMap<DeadlineName, Length>,
    shipped: BTreeMap<DeadlineName, (Length, Option<SetBy>)>,
    /// Those that the service or its nation has, beside what holds everywhere.
    local: BTreeSet<DeadlineName>,
    days: WorkingDays,
    limits: Limits,
}

impl Clock {
    /// From what the service wrote, if anything, and what ships with the program. A service that
    /// writes no rules goes by those of England.
    #[must_use]
    pub fn new<A: Audience + MaySee<Published>>(
        own: Option<&Rules>,
        shipped: &[NationRules],
        grant: &Grant<A>,
    ) -> Self {
        let nation = own.map_or(Nation::England, |own| *grant.open(&own.nation));
        let layers =
            || shipped.iter().filter(|of| grant.open(&of.nation).is_none_or(|of| of == nation));
        let length = |of: &Deadline| Length {
            count: grant.open(&of.count).value,
            unit: *grant.open(&of.unit),
        };
        // What holds in every nation comes first, so that the nation's own takes its place.
        let mut below: Vec<&NationRules> = layers().collect();
        below.sort_by_key(|of| grant.open(&of.nation).is_some());
        let mut limits = Limits::default();
        below.iter().for_each(|nation| limits.of_nation(nation, grant));
        own.iter().for_each(|own| limits.of_service(own, grant));
        let below: BTreeMap<DeadlineName, (Length, Option<SetBy>)> = below
            .iter()
            .flat_map(|of| &of.deadlines)
            .map(|of| (grant.open(&of.name).value, (length(of), *grant.open(&of.set_by))))
            .collect();
        let mut lengths: BTreeMap<DeadlineName, Length> =
            below.iter().map(|(name, (length, _))| (*name, *length)).collect();
        let written = own.iter().flat_map(|own| &own.deadlines);
        lengths.extend(written.map(|of| (grant.open(&of.name).value, length(of))));
        let of_nation = layers().filter(|of| grant.open(&of.nation).is_some());
        let local =
            of_nation.flat_map(|of| &of.deadlines).chain(own.iter().flat_map(|own| &own.deadlines));
        let local = local.map(|of| grant.open(&of.name).value).collect();
        let day = |of: &BankHoliday| grant.open(&of.on).value;
        let mut days =
            WorkingDays::new(nation, own.iter().flat_map(|own| &own.bank_holidays).map(day));
        days.fill(layers().flat_map(|of| &of.bank_holidays).map(day));
        let closed = own.iter().flat_map(|own| &own.school_holidays);
        days.close_schools(closed.map(|of| (grant.open(&of.from).value, grant.open(&of.to).value)));
        Self { nation, lengths, shipped: below, local, days, limits }
    }

    /// The nation by whose law the service goes.
    #[must_use]
    pub fn nation(&self) -> Nation {
        self.nation
    }

    /// How long the deadline of this name is; `None` when neither the service nor its nation has it.
    #[must_use]
    pub fn length(&self, name: DeadlineName) -> Option<Length> {
        self.lengths.get(&name).copied()
    }

    /// How long a law makes it, when one does.
    #[must_use]
    pub fn by_law(&self, name: DeadlineName) -> Option<Length> {
        let law = self.shipped.get(&name).filter(|(_, set_by)| *set_by == Some(SetBy::Law));
        law.map(|(length, _)| *length)
    }

    /// When the deadline of this name is, counted from a day; `None` when there is no such deadline.
    #[must_use]
    pub fn due(&self, name: DeadlineName, from: Date) -> Option<Due> {
        self.length(name).map(|length| self.after(length, from))
    }

    /// The day so long after another.
    #[must_use]
    pub fn after(&self, length: Length, from: Date) -> Due {
        let count = length.count;
        let counted = match length.unit {
            DeadlineUnit::WorkingDays => self.days.after(from, count),
            DeadlineUnit::SchoolDays => self.days.school_after(from, count),
            unit => Ok(from.saturating_add(span(count, unit))),
        };
        counted.map_or_else(Due::NoHolidaysOf, Due::On)
    }

    /// The last day on which something may be done that must be done so long before a day.
    #[must_use]
    pub fn due_before(&self, name: DeadlineName, day: Date) -> Option<Due> {
        let Length { count, unit } = self.length(name)?;
        let counted = match unit {
            DeadlineUnit::WorkingDays => self.days.before(day, count),
            DeadlineUnit::SchoolDays => self.days.school_before(day, count),
            unit => Ok(day.saturating_sub(span(count, unit))),
        };
        Some(counted.map_or_else(Due::NoHolidaysOf, Due::On))
    }

    /// The numbers, days of the year and terms that checks count against.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The days on which people work.
    #[must_use]
    pub fn working_days(&self) -> &WorkingDays {
        &self.days
    }

    /// The deadlines of the service and its nation that are counted in working days or school days.
    pub fn in_working_days(&self) -> impl Iterator<Item = DeadlineName> {
        let counted = [DeadlineUnit::WorkingDays, DeadlineUnit::SchoolDays];
        let all = self.lengths.iter();
        let all = all.filter(move |(name, length)| {
            counted.contains(&length.unit) && self.local.contains(name)
        });
        all.map(|(name, _)| *name)
    }
}

/// The months of a school term, for a length that is no rule of its own: three terms make a year.
const TERM_MONTHS: i64 = 4;

/// A count of days, weeks, months or terms.
fn span(count: u16, unit: DeadlineUnit) -> jiff::Span {
    let (count, span) = (i64::from(count), jiff::Span::new());
    match unit {
        DeadlineUnit::WorkingDays | DeadlineUnit::SchoolDays | DeadlineUnit::Days => {
            span.days(count)
        }
        DeadlineUnit::Weeks => span.weeks(count),
        DeadlineUnit::Months => span.months(count),
        DeadlineUnit::Terms => span.months(count * TERM_MONTHS),
    }
}
