//! Counts the children of a Virtual School together, for its head's report. It judges nothing; it stands
//! here because only what judges records may look into those of every child, and what it gives are figures.

mod rows;

use std::collections::BTreeSet;

use crate::model::{Cohort, CohortTable, Date, Draft, LimitName, ProgrammeKind, can_sum, shown};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;

use super::Context;
use super::looked_after::in_care;
use super::one_child::OneChild;
use rows::{TABLES, Table, sessions, year_begun};

/// The least that a service can make the limit: of two children each would know the other from the figure.
const LEAST: u16 = 3;

/// Counts the children in care of the Virtual School; nothing when there is no such child, or when no rule
/// says how small a figure may be.
pub(super) fn count(
    draft: &Draft,
    context: &Context,
    waiting: bool,
    grant: &Grant<Inspector>,
) -> Option<Cohort> {
    let today = context.date;
    let learners: Vec<OneChild<'_>> = OneChild::each(draft, context, grant)
        .filter(|one| one.has(ProgrammeKind::VirtualSchool) && in_care(one, today).is_some())
        .collect();
    let first = learners.first()?;
    let smallest = u32::from(first.limit(LimitName::SmallestFigure)?.max(LEAST));
    let since = year_begun(first)?;
    let all = number(learners.len());
    let mut cohort = Cohort {
        smallest,
        size: (all >= smallest).then_some(all),
        since,
        waiting,
        tables: Vec::new(),
        attended: None,
        lost: None,
        given: None,
        used: None,
    };
    if cohort.size.is_none() {
        return Some(cohort);
    }
    cohort.tables = tables(&learners, today, smallest);
    let sum = |of: &dyn Fn(&OneChild<'_>) -> Option<u32>| {
        let sums: Vec<u32> = learners.iter().filter_map(of).collect();
        let is_open = sums.is_empty() || can_sum(number(sums.len()), all, smallest);
        is_open.then(|| sums.iter().sum::<u32>())
    };
    let possible = sum(&|one| Some(sessions(one, since)?.0));
    let attended = sum(&|one| Some(sessions(one, since)?.1));
    cohort.attended = possible.zip(attended).and_then(|(all, there)| {
        let share = u64::from(there) * 1000 / u64::from(all).max(1);
        u32::try_from(share).ok().filter(|_| all > 0)
    });
    // Where the table hides how many were suspended, their sessions must not tell it.
    let suspended = cohort.table("exclusions").and_then(|table| table.rows[1].1);
    cohort.lost = suspended.and_then(|_| sum(&|one| lost(one, since)));
    cohort.given = sum(&|one| Some(premium(one, today)?.0));
    cohort.used = sum(&|one| Some(premium(one, today)?.1));
    Some(cohort)
}

/// Every table. Where the same children are a row of two tables and one of them hides how many they are, the
/// other does so too.
fn tables(learners: &[OneChild<'_>], today: Date, smallest: u32) -> Vec<CohortTable> {
    let places = |of: &fn(&OneChild<'_>, Date) -> &'static str, row: &str| -> Vec<bool> {
        learners.iter().map(|one| of(one, today) == row).collect()
    };
    let who: Vec<Vec<Vec<bool>>> = TABLES
        .iter()
        .map(|(_, rows, of)| rows.iter().map(|row| places(of, row)).collect())
        .collect();
    let count = |who: &Vec<bool>| number(who.iter().filter(|there| **there).count());
    let mut known: BTreeSet<&Vec<bool>> = BTreeSet::new();
    loop {
        let figures = who.iter().map(|rows| {
            let figures: Vec<u32> = rows.iter().map(count).collect();
            let named: Vec<bool> = rows.iter().map(|row| known.contains(row)).collect();
            shown(&figures, smallest, &named)
        });
        let figures: Vec<Vec<Option<u32>>> = figures.collect();
        let closed = who.iter().zip(&figures).flat_map(|(rows, figures)| {
            let closed = rows.iter().zip(figures).filter(|(_, figure)| figure.is_none());
            closed.map(|(row, _)| row).filter(|row| row.contains(&true))
        });
        let closed: BTreeSet<&Vec<bool>> = closed.collect();
        if closed == known {
            let named = TABLES.iter().zip(figures);
            let table = |((name, rows, _), figures): (&Table, Vec<Option<u32>>)| CohortTable {
                name,
                rows: rows.iter().copied().zip(figures).collect(),
            };
            return named.map(table).collect();
        }
        known = closed;
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Sessions lost to suspensions since a day; nothing for a learner who was not suspended.
fn lost(one: &OneChild<'_>, since: Date) -> Option<u32> {
    let stands = one.records.exclusions.iter().filter(|(day, exclusion)| {
        (since..=one.today).contains(&day.on) && !*one.open(&exclusion.cancelled)
    });
    let lost = stands.filter_map(|(_, exclusion)| one.open(&exclusion.sessions).as_ref());
    Some(lost.map(|sessions| u32::from(sessions.value)).sum()).filter(|sum| *sum > 0)
}

/// What premiums of a day were given and what of them is planned or used, in whole pounds; nothing for a
/// learner who has none.
fn premium(one: &OneChild<'_>, today: Date) -> Option<(u32, u32)> {
    let running = one.records.premium_plus.values().filter(|premium| {
        one.open(&premium.from).value <= today && today <= one.open(&premium.to).value
    });
    let mut pence = None;
    for premium in running {
        let (given, used) = pence.unwrap_or((0_u32, 0_u32));
        let uses = premium.uses.iter().map(|one_use| one.open(&one_use.cost).value.pence());
        pence = Some((given + one.open(&premium.given).value.pence(), used + uses.sum::<u32>()));
    }
    pence.map(|(given, used)| (given / 100, used / 100))
}
