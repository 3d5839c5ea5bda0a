//! Provision: who gives what, how often, for how many minutes, in what group and at what cost.

use super::choice::choice;
use super::written::written;
use super::{Date, Pounds};
use crate::source::Spanned;

choice! {
    /// A stretch of time in which provision is given so many times.
    pub enum Per {
        /// Each school day; a school week has five.
        Day = "day",
        /// Each week.
        Week = "week",
        /// Each fortnight.
        Fortnight = "fortnight",
        /// Each half term.
        HalfTerm = "half-term",
        /// Each term.
        Term = "term",
        /// Each school year.
        Year = "year",
    }
}

choice! {
    /// Where the money comes from, in the terms of school funding in England.
    pub enum PaidFrom {
        /// The school's budget for every pupil: element 1.
        Element1 = "element-1",
        /// The school's notional budget for special needs, up to £6,000 a year: element 2.
        Element2 = "element-2",
        /// The top-up from the local authority: element 3.
        Element3 = "element-3",
        /// The National Health Service.
        Health = "health",
        /// Social care.
        SocialCare = "social-care",
        /// Somebody else, such as a charity.
        Other = "other",
    }
}

written! {
    /// One line of a provision map.
    pub struct Provision {
        /// What is given: the intervention, support or equipment.
        what: Schooling => Spanned<String>,
        /// The outcomes that it serves, by id.
        control serves (some) as "for": Record => Vec<Spanned<String>>,
        /// Who gives it: name and role, or role alone.
        who: Schooling => Spanned<String>,
        /// How many times.
        times: Schooling => Spanned<u16>,
        /// In which stretch of time.
        per: Schooling => Per,
        /// How many minutes each time. Needed unless it goes on all day.
        minutes: Schooling => Option<Spanned<u16>>,
        /// Whether it goes on all day, as a picture timetable does, so that no minutes are counted.
        throughout: Schooling => bool,
        /// How many children are in the group; 1 means the pupil alone.
        group: Schooling => Spanned<u16>,
        /// Where.
        place as "where": Schooling => Option<Spanned<String>>,
        /// The first day.
        control from: Record => Option<Spanned<Date>>,
        /// The last day.
        control to: Record => Option<Spanned<Date>>,
        /// What whoever gives it is trained in, or will be.
        training: Schooling => Option<Spanned<String>>,
        /// The measure at the start.
        baseline: Attainment => Option<Spanned<String>>,
        /// The measure hoped for.
        target: Attainment => Option<Spanned<String>>,
        /// The measure at the end.
        exit: Attainment => Option<Spanned<String>>,
        /// What changed for the pupil.
        impact: Progress => Option<Spanned<String>>,
        /// What it costs in a year, in pounds.
        cost: Cost => Option<Pounds>,
        /// Who pays for it.
        paid_from: Cost => Option<PaidFrom>,
    }
}
