//! Whether the records hold together, and what is held back when some do not.
//!
//! Rules are kept one theme a file: each has a code that `explain` prints, stands beside the function
//! that applies it, and speaks to the person who typed the record. [`check`] applies them all, holds
//! back every record with an error and what rests on it, plans the papers, and hands on a
//! [`Service`] in which every link resolves. One bad record never stops another child's paper.

mod activities;
mod advice;
mod assessments;
mod charts;
mod checklists;
mod children;
mod closure;
mod consents;
mod dates;
mod deadlines;
mod equipment;
mod goals;
mod groups;
mod items;
mod lexicon;
mod links;
mod one_child;
mod papers;
mod permissions;
mod programmes;
mod records;
mod rests;
mod reviews;
mod rule;
mod service;
#[cfg(test)]
mod sound;
mod staffing;
#[cfg(test)]
mod tests;
mod texts;
mod trainings;
mod visits;
mod wording;

use std::collections::BTreeSet;

use crate::diag::{Rule, Severity, Sink};
use crate::model::{Date, Draft, Service, Withheld};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::FileId;

use one_child::OneChild;
use papers::Plan;

/// What the rules must know beside the records.
#[derive(Debug, Clone)]
pub struct Context {
    /// The day on which the records are judged.
    pub date: Date,
}

/// A theme of rules and the function that applies them.
pub struct Check {
    /// The theme, in one word.
    pub name: &'static str,
    /// Applies the rules of the theme to all records.
    pub run: fn(&Draft, &Context, &Grant<Inspector>, &mut Sink),
}

/// Declares the themes: for each its checks run, and its rules are among all rules.
macro_rules! themes {
    ($($theme:ident)+) => {
        /// Every check, in the order in which they run.
        pub static CHECKS: &[Check] =
            &[$(Check { name: stringify!($theme), run: $theme::check }),+];

        /// How many rules there are.
        const COUNT: usize = 0 $(+ $theme::RULES.len())+;

        /// Every rule of this room, theme by theme.
        pub static RULES: &[&Rule] = &gathered::<COUNT>(&[$($theme::RULES),+]);
    };
}

themes! {
    activities advice assessments charts checklists children dates goals links permissions records
    reviews service visits wording
    programmes consents staffing equipment groups trainings deadlines
}

/// Rules whose breach withholds papers and leaves the records in use.
pub static PAPERS_ONLY: &[&Rule] = permissions::RULES;

/// Joins lists of rules into one.
const fn gathered<const N: usize>(themes: &[&[&'static Rule]]) -> [&'static Rule; N] {
    let mut all = [themes[0][0]; N];
    let (mut theme, mut at) = (0, 0);
    while theme < themes.len() {
        let mut rule = 0;
        while rule < themes[theme].len() {
            all[at] = themes[theme][rule];
            at += 1;
            rule += 1;
        }
        theme += 1;
    }
    all
}

/// Judges all records on the day of the context. What is wrong goes to the sink, beside what reading
/// and decoding put there; what comes back holds together.
#[must_use]
pub fn check(mut draft: Draft, context: &Context, sink: &mut Sink) -> Service {
    let grant = Grant::inspector();
    for theme in CHECKS {
        (theme.run)(&draft, context, &grant, sink);
    }
    let held = closure::held(&draft, &broken_files(sink), &grant);
    let mut plan = Plan::default();
    for one in OneChild::each(&draft, context, &grant) {
        plan.child(&one, &held, sink);
    }
    for key in held.keys() {
        draft.remove(key);
    }
    let records = held.into_iter().map(|(key, because)| Withheld::Record(key, because));
    let withheld = records.chain(plan.withheld).collect();
    Service::assemble(draft, plan.papers, withheld)
}

/// The files in which an error was found that concerns the record itself.
fn broken_files(sink: &Sink) -> BTreeSet<FileId> {
    let errors = sink.diagnostics().iter().filter(|found| found.rule.severity == Severity::Error);
    let of_records = errors.filter(|found| !PAPERS_ONLY.contains(&found.rule));
    of_records.filter_map(crate::diag::Diagnostic::file).collect()
}
