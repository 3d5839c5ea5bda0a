//! Whom the law and its guidance mean when they speak of children in care, by age and by day: what the
//! rules of the Virtual School have in common. How long their deadlines are, and whom
//! they are for, stands in the rules.

use jiff::ToSpan;
use jiff::civil::Weekday;

use crate::model::{
    CareRecord, Date, Dated, Entry, LegalStatus, LimitName, Placement, SchoolYear, Schooling,
    YearDayName,
};

use super::one_child::OneChild;

/// Weekdays from a day to another, both among them.
pub(super) fn weekdays(from: Date, to: Date) -> usize {
    from.series(1.day()).take_while(|day| *day <= to).filter(|day| !is_weekend(*day)).count()
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Whether a child has this age: from one birthday until another, as the rules name them. Where they name
/// none, nobody can tell, and no rule about it speaks.
pub(super) fn aged(
    one: &OneChild<'_>,
    on: Date,
    from: LimitName,
    until: LimitName,
) -> Option<bool> {
    let ages = [from, until].map(|name| one.limit(name).and_then(|age| i16::try_from(age).ok()));
    let [Some(from), Some(until)] = ages else { return None };
    Some((from..until).contains(&age(one, on)))
}

/// The age in whole years.
pub(super) fn age(one: &OneChild<'_>, on: Date) -> i16 {
    let born = one.open(&one.child().born).value;
    let had_birthday = (on.month(), on.day()) >= (born.month(), born.day());
    on.year() - born.year() - i16::from(!had_birthday)
}

/// The year of school in which most children of this age are.
pub(super) fn usual_year(one: &OneChild<'_>, on: Date) -> Option<SchoolYear> {
    let begins = one.year_day(YearDayName::SchoolYear)?;
    Some(SchoolYear::usual(one.open(&one.child().born).value, on, begins))
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
    use jiff::civil::date;

    use super::*;

    #[test]
    fn weekends_are_no_weekdays() {
        // 12 January 2026 is a Monday.
        assert_eq!(weekdays(date(2026, 1, 12), date(2026, 1, 18)), 5);
        assert_eq!(weekdays(date(2026, 1, 19), date(2026, 1, 12)), 0);
    }
}
