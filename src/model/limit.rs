//! Limits as data: ages, numbers, days of the year and terms from which a check counts, which a nation,
//! a council or a service sets and which no code may know.

use std::collections::BTreeMap;
use std::fmt;

use super::choice::choice;
use super::form::{Form, Shape};
use super::scalar::shaped;
use super::written::{Reader, Scalar, written};
use super::{Date, Disclosed, NationRules, Rules, SetBy, Term};
use crate::privacy::policy::{Audience, Published};
use crate::privacy::{Grant, MaySee, Scramble};
use crate::source::Spanned;

choice! {
    /// The numbers that the checks count against. A check says nothing where neither the service nor its
    /// nation has the number that it asks for.
    pub enum LimitName {
        /// Age in years: from this birthday a child has usually left Portage.
        PortageUntil = "portage-until",
        /// Age in years: from this birthday somebody is grown up, and nobody has parental responsibility.
        GrownUp = "grown-up",
        /// Age in years: until this birthday shorter times between reviews of an EHC plan are considered.
        YoungPlanUntil = "young-plan-until",
        /// Age in years: from this birthday a child in care has a personal education plan.
        PepFrom = "pep-from",
        /// Age in years: at this birthday the plans end.
        PepUntil = "pep-until",
        /// How many criteria a personal education plan may miss and still be amber.
        PepAmberMisses = "pep-amber-misses",
        /// Of a hundred sessions of school: with fewer than these a learner is persistently away.
        PersistentAbsence = "persistent-absence",
        /// Age in years: from this birthday a child in care is asked about well-being each year.
        SdqFrom = "sdq-from",
        /// Age in years: at this birthday those questionnaires end.
        SdqUntil = "sdq-until",
        /// Age in years: from this birthday young people fill in a questionnaire of their own.
        SdqOwnFrom = "sdq-own-from",
        /// The total of a strengths and difficulties questionnaire from which somebody is asked for advice.
        SdqAdvice = "sdq-advice",
        /// Age in years: from this birthday somebody can be a care leaver.
        LeaverFrom = "leaver-from",
        /// Age in years: at this birthday a care leaver's support in education ends.
        LeaverUntil = "leaver-until",
        /// The most reasons of one exclusion.
        ExclusionReasons = "exclusion-reasons",
        /// Minutes of the longest day of school, for provision that is counted by the day.
        SchoolDayMinutes = "school-day-minutes",
        /// The fewest outcomes of a round of support at school.
        OutcomesFewest = "outcomes-fewest",
        /// The most outcomes of a round of support at school.
        OutcomesMost = "outcomes-most",
        /// Days after the review of a round of support in which an outcome's date may still lie.
        OutcomeBeyond = "outcome-beyond",
        /// Charts that a family has at a time until it says otherwise.
        ChartsAWeek = "charts-a-week",
        /// Minutes a day that a family's charts take together until it says otherwise.
        MinutesADay = "minutes-a-day",
        /// Planned visits in a row that were not held, before a family counts as not reached.
        VisitsMissed = "visits-missed",
        /// The fewest looks at one thing that together tell something of a child's engagement.
        LooksFewest = "looks-fewest",
        /// Minutes of the longest of those looks.
        LookMinutes = "look-minutes",
        /// Days ahead in which a review that comes is announced.
        ReviewSoon = "review-soon",
        /// Days ahead in which the end of a consent or permission is announced.
        ConsentSoon = "consent-soon",
        /// Days ahead in which it is announced that a colleague leaves.
        LeavesSoon = "leaves-soon",
        /// The fewest children whom a figure of a Virtual School's cohort report may be about; a smaller one is
        /// not shown. It is never less than three.
        SmallestFigure = "smallest-figure",
    }
}

choice! {
    /// The days of a year that the checks count from.
    pub enum YearDayName {
        /// The first day of the school year; a child's year of school follows from the age before it.
        SchoolYear = "school-year",
        /// The last day for the EHC plan of a pupil who moves to another phase of school that year.
        PhaseTransfer = "phase-transfer",
        /// The same for a move from school to a college or another place after sixteen.
        PhaseTransferCollege = "phase-transfer-college",
    }
}

written! {
    /// A number that a check counts against.
    pub struct Limit {
        /// Its name. The reference says what each means, and how much it is where a service has written
        /// nothing else.
        control name: Published => Spanned<LimitName>,
        /// How many: years, days, minutes or points, as the name says.
        control count: Published => Spanned<u16>,
        /// The law, guidance or policy that it comes from.
        source: Published => Option<String>,
        /// Who set it. Left out, it is the service's own.
        control set_by: Published => Option<SetBy>,
    }
}

written! {
    /// A day that comes each year.
    pub struct YearDay {
        /// Its name. The reference says what each means.
        control name: Published => Spanned<YearDayName>,
        /// The day, without a year.
        control on: Published => DayOfYear,
        /// The law, guidance or policy that it comes from.
        source: Published => Option<String>,
        /// Who set it. Left out, it is the service's own.
        control set_by: Published => Option<SetBy>,
    }
}

written! {
    /// A term of school, as plans are counted by it. Easter moves, so spring and summer may overlap.
    pub struct TermOfYear {
        /// The term.
        control term: Published => Spanned<Term>,
        /// The first day on which a plan of this term can be made.
        control first: Published => DayOfYear,
        /// The last day.
        control last: Published => DayOfYear,
        /// From this day a plan of this term that is still missing is asked for.
        control asked: Published => DayOfYear,
    }
}

/// A day of any year: a month and a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayOfYear {
    month: i8,
    day: i8,
}

/// How a day without a year is written.
const DAY_OF_YEAR: Shape = Shape {
    what: "a day of the year",
    hint: "write month and day in two figures each, such as 02-15 for 15 February",
    example: "02-15",
    pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
};

impl DayOfYear {
    /// Reads `02-15`. The 29th of February is none, since most years have not got it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let day: Date = format!("2001-{text}").parse().ok().filter(|_| text.len() == 5)?;
        Some(Self { month: day.month(), day: day.day() })
    }

    /// This day in a year.
    #[must_use]
    pub fn of(self, year: i16) -> Date {
        Date::new(year, self.month, self.day).unwrap_or(Date::MAX)
    }

    /// The last such day that is not after another.
    #[must_use]
    pub fn until(self, on: Date) -> Date {
        let same_year = self.of(on.year());
        if same_year <= on { same_year } else { self.of(on.year() - 1) }
    }

    /// The first such day that is not before another.
    #[must_use]
    pub fn from(self, on: Date) -> Date {
        let same_year = self.of(on.year());
        if same_year >= on { same_year } else { self.of(on.year() + 1) }
    }
}

impl fmt::Display for DayOfYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl Scalar for DayOfYear {
    const FORM: Form = Form::Shaped(&DAY_OF_YEAR);

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        shaped(from, &DAY_OF_YEAR, Self::parse)
    }

    fn said(&self) -> Disclosed<'_> {
        Disclosed::Figure(self.to_string())
    }
}

impl Scramble for DayOfYear {
    fn scramble(&mut self, _: u64) {
        self.month = self.month % 12 + 1;
        self.day = self.day.min(28);
    }
}

/// A term of one school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TermDays {
    /// The term.
    pub term: Term,
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// From this day a plan that is still missing is asked for.
    pub asked: Date,
}

/// The limits of one service: what it wrote, else what its nation has, else what holds everywhere.
#[derive(Debug, Clone, Default)]
pub struct Limits {
    counts: BTreeMap<LimitName, u16>,
    days: BTreeMap<YearDayName, DayOfYear>,
    terms: BTreeMap<Term, [DayOfYear; 3]>,
}

impl Limits {
    /// Takes what a nation, or every nation, has, in place of what was there.
    pub(super) fn of_nation<A: Audience + MaySee<Published>>(
        &mut self,
        nation: &NationRules,
        grant: &Grant<A>,
    ) {
        self.take(&nation.limits, &nation.year_days, &nation.terms, grant);
    }

    /// Takes what a service wrote, in place of what was there.
    pub(super) fn of_service<A: Audience + MaySee<Published>>(
        &mut self,
        service: &Rules,
        grant: &Grant<A>,
    ) {
        self.take(&service.limits, &service.year_days, &service.terms, grant);
    }

    fn take<A: Audience + MaySee<Published>>(
        &mut self,
        counts: &[Limit],
        days: &[YearDay],
        terms: &[TermOfYear],
        grant: &Grant<A>,
    ) {
        let count = |of: &Limit| (grant.open(&of.name).value, grant.open(&of.count).value);
        self.counts.extend(counts.iter().map(count));
        let day = |of: &YearDay| (grant.open(&of.name).value, *grant.open(&of.on));
        self.days.extend(days.iter().map(day));
        let term = |of: &TermOfYear| {
            let days = [&of.first, &of.last, &of.asked].map(|day| *grant.open(day));
            (grant.open(&of.term).value, days)
        };
        self.terms.extend(terms.iter().map(term));
    }

    /// The number of this name; `None` when neither the service nor its nation has it.
    #[must_use]
    pub fn count(&self, name: LimitName) -> Option<u16> {
        self.counts.get(&name).copied()
    }

    /// The day of this name; `None` when neither the service nor its nation has it.
    #[must_use]
    pub fn day(&self, name: YearDayName) -> Option<DayOfYear> {
        self.days.get(&name).copied()
    }

    /// The first day of the school year in which a day lies.
    #[must_use]
    pub fn school_year_begins(&self, on: Date) -> Option<Date> {
        self.day(YearDayName::SchoolYear).map(|begins| begins.until(on))
    }

    /// The terms of the school year in which a day lies, in their order.
    #[must_use]
    pub fn terms(&self, on: Date) -> Vec<TermDays> {
        let Some(begins) = self.school_year_begins(on) else { return Vec::new() };
        let term = |(term, days): (&Term, &[DayOfYear; 3])| {
            let [first, last, asked] = days.map(|day| day.from(begins));
            TermDays { term: *term, first, last, asked }
        };
        self.terms.iter().map(term).collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_of_the_year_is_a_month_and_a_day() {
        let day = DayOfYear::parse("02-15").unwrap();
        assert_eq!(day.to_string(), "02-15");
        assert_eq!(day.until(date(2026, 2, 14)), date(2025, 2, 15));
        assert_eq!(day.until(date(2026, 2, 15)), date(2026, 2, 15));
        assert_eq!(day.from(date(2026, 2, 16)), date(2027, 2, 15));
        for wrong in ["15-02", "2-15", "02-30", "02-29", "02-15x", "", "2026-02-15"] {
            assert_eq!(DayOfYear::parse(wrong), None, "{wrong}");
        }
    }
}
