//! What differs from nation to nation and from service to service, as data: holidays, intervals, offers
//! and deadlines.

use super::choice::choice;
use super::written::written;
use super::{Date, Deadline, Labels, Limit, OwnThing, Rhythm, TermOfYear, Wording, YearDay};
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

impl Nation {
    /// Its name.
    #[must_use]
    pub fn named(self) -> &'static str {
        match self {
            Self::England => "England",
            Self::Wales => "Wales",
            Self::Scotland => "Scotland",
            Self::NorthernIreland => "Northern Ireland",
        }
    }
}

written! {
    /// The rules that a service goes by, in `rules.yaml` at the top of the content folder. What stands
    /// here goes before what `service.yaml` says of the same.
    pub struct Rules {
        /// The nation.
        control nation: Published => Nation,
        /// Bank holidays. A year that has some here goes by them alone; another one goes by those that
        /// ship with the program, and where there are none working days of that year are not counted.
        nested bank_holidays => Vec<BankHoliday>,
        /// School holidays, so that school days can be counted. Days that nobody names here count as
        /// days of school.
        nested school_holidays => Vec<SchoolHoliday>,
        /// How many months from one review to the next.
        control review_months: Published => Option<Spanned<u16>>,
        /// How many days a review may be late before it is overdue.
        control review_grace_days: Published => Option<Spanned<u16>>,
        /// How many things of the equipment library one household may have at a time.
        control loans_at_once: Published => Option<u16>,
        /// What a family can be offered.
        nested offers => Vec<VisitOffer>,
        /// Deadlines of the service's own. What is not here is as long as the nation's law, guidance and
        /// practice make it.
        nested deadlines => Vec<Deadline>,
        /// Numbers of the service's own that checks count against: ages, days ahead, points. What is not
        /// here is as the nation's law, guidance and practice have it.
        nested limits => Vec<Limit>,
        /// Days of the year that are others here: the first of the school year, that of a move.
        nested year_days => Vec<YearDay>,
        /// Terms, where yours lie otherwise.
        nested terms => Vec<TermOfYear>,
        /// What the service calls things.
        nested labels (or_default) => Labels,
        /// How plain the words are that parents read: one entry a language. What stands here goes before
        /// what ships with the program, and words here are added to its own.
        nested wording => Vec<Wording>,
        /// Things that cards are played with and that the words of the program do not name: a parachute,
        /// a light box. Cards say them under `with`, and families find cards by them.
        nested things => Vec<OwnThing>,
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
    /// Days on which schools do not teach.
    pub struct SchoolHoliday {
        /// The first day.
        control from: Published => Spanned<Date>,
        /// The last day.
        control to: Published => Spanned<Date>,
        /// What it is called.
        control name: Published => Option<String>,
    }
}

written! {
    /// The rules that ship with the program for one nation, or for all: what holds where a service has
    /// written nothing. They are written as a service writes its own.
    pub struct NationRules {
        /// The nation; left out, they hold in each.
        control nation: Published => Option<Nation>,
        /// Bank holidays, by year.
        nested bank_holidays => Vec<BankHoliday>,
        /// Deadlines, each with its source.
        nested deadlines => Vec<Deadline>,
        /// Numbers that checks count against, each with its source.
        nested limits => Vec<Limit>,
        /// Days of the year that checks count from.
        nested year_days => Vec<YearDay>,
        /// The terms of school.
        nested terms => Vec<TermOfYear>,
        /// How plain the words are that parents read, language by language.
        nested wording => Vec<Wording>,
    }
}

impl Rules {
    /// The offer of this name.
    #[must_use]
    pub fn offer<A: Audience + MaySee<Published>>(
        &self,
        name: &str,
        grant: &Grant<A>,
    ) -> Option<&VisitOffer> {
        self.offers.iter().find(|one| grant.open(&one.name).value == name)
    }
}
