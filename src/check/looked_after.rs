//! Whom the law and its guidance mean when they speak of children in care, by age and by day: what the
//! rules of the Virtual School have in common. How long their deadlines are stands in the rules.

use jiff::ToSpan;
use jiff::civil::{Weekday, date};

use crate::model::{
    CareRecord, Date, Dated, Entry, LegalStatus, Placement, SchoolYear, Schooling, Term,
};

use super::one_child::OneChild;

/// Plans are made for children from three, the nursery year, to eighteen (the same guidance).
pub(super) const PEP_AGES: std::ops::Range<i16> = 3..18;

/// Fewer sessions of a hundred than this is persistent absence (Department for Education).
pub(super) const PERSISTENT_PER_CENT: u32 = 90;

/// The total of a strengths and difficulties questionnaire from which advice is asked. Services
/// differ; this is the commonest figure.
pub(super) const SDQ_ADVICE: u16 = 17;

/// Children in care for a year are asked about their well-being every year, from four to sixteen
/// (Department for Education, data collection on looked-after children).
pub(super) const SDQ_AGES: std::ops::RangeInclusive<i16> = 4..=16;

/// Ages at which somebody can be a care leaver with support in education.
pub(super) const LEAVER_AGES: std::ops::Range<i16> = 16..26;

/// Weekdays from a day to another, both among them.
pub(super) fn weekdays(from: Date, to: Date) -> usize {
    from.series(1.day()).take_while(|day| *day <= to).filter(|day| !is_weekend(*day)).count()
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The first day of the school year in which a day lies.
pub(super) fn school_year_begins(on: Date) -> Date {
    let year = if on.month() >= 9 { on.year() } else { on.year() - 1 };
    date(year, 9, 1)
}

/// A term with the days between which a plan of it is made, and the day from which it is missed.
pub(super) struct TermDays {
    /// The term.
    pub(super) term: Term,
    /// The first day.
    pub(super) first: Date,
    /// The last day.
    pub(super) last: Date,
    /// From this day a plan that is still missing is asked for.
    pub(super) asked: Date,
}

/// The terms of the school year in which a day lies. Easter moves, so spring and summer overlap.
pub(super) fn terms(on: Date) -> [TermDays; 3] {
    let year = school_year_begins(on).year();
    let days = |term, from: (i8, i8), to: (i8, i8), asked: (i8, i8)| {
        let at = |(month, day)| date(if month >= 9 { year } else { year + 1 }, month, day);
        TermDays { term, first: at(from), last: at(to), asked: at(asked) }
    };
    [
        days(Term::Autumn, (9, 1), (12, 31), (12, 1)),
        days(Term::Spring, (1, 1), (4, 25), (3, 15)),
        days(Term::Summer, (3, 25), (8, 31), (6, 20)),
    ]
}

/// The age in whole years.
pub(super) fn age(one: &OneChild<'_>, on: Date) -> i16 {
    let born = one.open(&one.child().born).value;
    let had_birthday = (on.month(), on.day()) >= (born.month(), born.day());
    on.year() - born.year() - i16::from(!had_birthday)
}

/// The year of school in which most children of this age are.
pub(super) fn usual_year(one: &OneChild<'_>, on: Date) -> SchoolYear {
    SchoolYear::usual(one.open(&one.child().born).value, on)
}

/// The care record that holds on a day.
pub(super) fn in_care<'d>(one: &OneChild<'d>, on: Date) -> Option<&'d Entry<CareRecord>> {
    let mut records = one.records.care.iter().rev();
    let holds = |(begun, record): &(&Dated, &'d Entry<CareRecord>)| {
        let until = one.open(&record.until).as_ref();
        begun.on <= on && until.is_none_or(|until| *until.value >= on)
    };
    let (_, record) = records.find(holds)?;
    let left = one.open(&record.status).value == LegalStatus::PreviouslyLookedAfter;
    (!left).then_some(record)
}

/// The schools and settings of a day.
pub(super) fn schools<'d>(
    one: &OneChild<'d>,
    on: Date,
) -> impl Iterator<Item = &'d Entry<Schooling>> {
    let one = *one;
    let all = one.records.schooling.iter();
    all.filter(move |(begun, school)| {
        let until = one.open(&school.until).as_ref();
        begun.on <= on && until.is_none_or(|until| *until.value >= on)
    })
    .map(|(_, school)| school)
}

/// The placements that are confidential, whether or not they have ended.
pub(super) fn confidential<'d>(
    one: &OneChild<'d>,
) -> impl Iterator<Item = (&'d Dated, &'d Entry<Placement>)> {
    let one = *one;
    one.records.placements.iter().filter(move |(_, placed)| one.open(&placed.confidential).value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekends_are_no_weekdays() {
        // 12 January 2026 is a Monday.
        assert_eq!(weekdays(date(2026, 1, 12), date(2026, 1, 18)), 5);
        assert_eq!(weekdays(date(2026, 1, 19), date(2026, 1, 12)), 0);
    }

    #[test]
    fn a_school_year_has_three_terms() {
        for on in [date(2026, 11, 22), date(2027, 1, 10), date(2027, 8, 31)] {
            let terms = terms(on);
            assert_eq!(terms[0].first, date(2026, 9, 1));
            assert_eq!(terms[2].last, date(2027, 8, 31));
            assert!(terms.iter().any(|term| term.first <= on && on <= term.last));
        }
    }
}
