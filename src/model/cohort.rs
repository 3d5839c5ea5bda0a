//! The children of a Virtual School counted together: figures for its head's report, and nothing of any
//! one child. A figure so small that somebody could be known by it is hidden before anything else sees it.

use super::{Date, Service};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;

/// The children in care whom a Virtual School looks after, counted on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cohort {
    /// How many children a figure must be about before it is shown; at least three, since of two each
    /// knows the other.
    pub smallest: u32,
    /// How many children there are; nothing when they are too few to be counted together.
    pub size: Option<u32>,
    /// The first day of the school year to which the figures of attendance and exclusions belong.
    pub since: Date,
    /// Whether records of the service were held back when it was counted, so that figures may be too low.
    pub waiting: bool,
    /// The tables; none when the children are too few.
    pub tables: Vec<CohortTable>,
    /// Of a thousand sessions of school, how many were attended since then.
    pub attended: Option<u32>,
    /// Sessions lost to suspensions since then.
    pub lost: Option<u32>,
    /// What premiums of today were given, in pounds.
    pub given: Option<u32>,
    /// What of it is planned or used, in pounds.
    pub used: Option<u32>,
}

/// All children of a cohort, each in one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortTable {
    /// What the children are told apart by: `stage`.
    pub name: &'static str,
    /// How many children each row has, by its word; nothing where the figure is hidden.
    pub rows: Vec<(&'static str, Option<u32>)>,
}

impl Cohort {
    /// The table of this name.
    #[must_use]
    pub fn table(&self, name: &str) -> Option<&CohortTable> {
        self.tables.iter().find(|table| table.name == name)
    }
}

impl Service {
    /// The same with the children of the Virtual School counted together. For `check` alone.
    #[must_use]
    pub fn with_cohort(mut self, cohort: Option<Cohort>) -> Self {
        self.cohort = cohort;
        self
    }

    /// The children of the Virtual School counted together, if there are any. Only who judges records reaches
    /// it: no paper for a family, a professional or the public knows how many children there are.
    #[must_use]
    pub fn cohort(&self, _: &Grant<Inspector>) -> Option<&Cohort> {
        self.cohort.as_ref()
    }
}

/// The figures of a table that can be shown. All of them together are known, so a figure is never hidden
/// alone: it would follow from the others. Where any is too small, all below the limit are hidden, nought
/// among them, and with them the smallest others, all that are alike, until what is hidden comes to the
/// limit. A hidden figure can then be another than it is, whoever knows this rule. A figure that `hidden`
/// names stands in another table too, where it is hidden, and is treated as too small.
#[must_use]
pub fn shown(figures: &[u32], smallest: u32, hidden: &[bool]) -> Vec<Option<u32>> {
    let total: u32 = figures.iter().sum();
    if total < smallest {
        return vec![None; figures.len()];
    }
    let mut shown: Vec<Option<u32>> = figures.iter().copied().map(Some).collect();
    if !figures.iter().any(|figure| (1..smallest).contains(figure)) && !hidden.contains(&true) {
        return shown;
    }
    for (one, hidden) in shown.iter_mut().zip(hidden) {
        *one = one.filter(|figure| *figure >= smallest && !hidden);
    }
    while let Some(least) = shown.iter().flatten().min().copied() {
        for one in &mut shown {
            *one = one.filter(|figure| *figure != least);
        }
        if total - shown.iter().flatten().sum::<u32>() >= smallest {
            break;
        }
    }
    shown
}

/// Whether a sum over some of the children can be shown: they are enough, and so are those who are left.
#[must_use]
pub fn can_sum(of: u32, all: u32, smallest: u32) -> bool {
    of >= smallest && (of == all || all.saturating_sub(of) >= smallest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_figure_is_hidden_alone_and_none_can_be_worked_out() {
        let cases: &[(&[u32], &[Option<u32>])] = &[
            (&[12, 0, 8], &[Some(12), Some(0), Some(8)]),
            (&[12, 3, 8], &[Some(12), None, None]),
            (&[20, 4, 4, 9], &[Some(20), None, None, None]),
            (&[20, 3, 9, 9], &[Some(20), None, None, None]),
            (&[20, 1, 1, 9], &[Some(20), None, None, None]),
            (&[19, 1, 0], &[None, None, None]),
            (&[2, 1], &[None, None]),
        ];
        for (figures, expected) in cases {
            let none = vec![false; figures.len()];
            assert_eq!(shown(figures, 5, &none), *expected, "{figures:?}");
        }
    }

    #[test]
    fn what_another_table_hides_is_hidden_with_one_more() {
        let hidden = [false, true, false];
        assert_eq!(shown(&[30, 6, 9], 5, &hidden), [Some(30), None, None]);
        assert_eq!(shown(&[30, 6, 0], 5, &hidden), [None, None, None]);
    }

    /// Whoever knows the rule and the total cannot tell what a figure below the limit is.
    #[test]
    fn whatever_is_hidden_could_be_otherwise() {
        let (limit, most) = (4, 12);
        let tables = (0..=most)
            .flat_map(|a| (0..=most).flat_map(move |b| (0..=most).map(move |c| [a, b, c])));
        let tables: Vec<[u32; 3]> = tables.collect();
        let seen = |table: &[u32; 3]| (shown(table, limit, &[false; 3]), table.iter().sum::<u32>());
        for table in tables.iter().filter(|table| table.iter().sum::<u32>() >= limit) {
            let print = seen(table);
            let same: Vec<_> = tables.iter().filter(|other| seen(other) == print).collect();
            for (at, figure) in table.iter().enumerate() {
                if (1..limit).contains(figure) {
                    assert!(same.iter().any(|other| other[at] != *figure), "{table:?}");
                }
            }
        }
    }

    #[test]
    fn a_sum_leaves_nobody_alone() {
        assert!(can_sum(12, 12, 5) && can_sum(7, 12, 5));
        assert!(!can_sum(4, 12, 5) && !can_sum(9, 12, 5));
    }
}
