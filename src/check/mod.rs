//! Whether the records hold together, and what is held back when some do not.
//!
//! Rules are kept one theme a file: each has a code that `explain` prints, stands beside the function
//! that applies it, and speaks to the person who typed the record. [`check`] applies them all, holds
//! back every record with an error and what rests on it, plans the papers, and hands on a
//! [`Service`] in which every link resolves. One bad record never stops another child's paper.

mod activities;
mod addresses;
mod advice;
mod arrivals;
mod assessments;
mod attendance;
mod borders;
mod care;
mod casework;
mod charts;
mod checklists;
mod children;
mod cited;
mod closure;
mod cohort;
mod concerns;
mod consents;
mod contributions;
mod copies;
mod dates;
mod days_said;
mod deadlines;
mod divisions;
mod ehc;
mod ehc_reviews;
mod equipment;
mod exclusions;
mod family_words;
mod fitting;
mod goals;
mod group_sheets;
mod groups;
mod hidden;
mod home_school;
mod idp;
mod initial_visits;
mod items;
mod labels;
mod learning;
mod leavers;
mod lexicon;
mod library;
mod links;
mod load;
mod looked_after;
mod looking;
mod naming;
mod one_child;
mod online;
mod onward;
mod outcomes;
mod packages;
mod papers;
mod partners;
mod passages;
mod passports;
mod pep_targets;
mod peps;
mod permissions;
pub(crate) mod pictures;
mod plain;
mod premium;
mod profiles;
mod programmes;
mod promises;
mod provision;
mod readers;
mod records;
pub(crate) mod redaction;
mod releases;
mod rests;
mod reviews;
mod rule;
mod schooling;
mod service;
mod sessions;
#[cfg(test)]
mod sound;
mod staffing;
mod support;
#[cfg(test)]
mod tests;
mod texts;
mod things;
mod third_parties;
mod trainings;
mod translations;
mod visiting;
mod visits;
mod week;
mod welsh;
mod wording;
mod written;

use std::collections::BTreeSet;

use crate::diag::{Place, Rule, Severity, Sink};
use crate::model::{Clock, Date, DeadlineName, Draft, PaperPlan, Service, Withheld};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{FileId, Span};

use one_child::OneChild;
use papers::Plan;

/// What the rules must know beside the records.
#[derive(Debug, Clone)]
pub struct Context {
    /// The day on which the records are judged.
    pub date: Date,
    /// The kinds of paper that there are.
    papers: Vec<PaperPlan>,
    /// Whether those are all, or nobody has read a theme yet.
    knows_papers: bool,
    /// The deadlines that hold, worked out from the records; `None` when the rules cannot be read.
    clock: Option<Clock>,
}

impl Context {
    /// Judges on this day. Of papers it knows the charts and the reviews.
    #[must_use]
    pub fn on(date: Date) -> Self {
        Self { date, papers: PaperPlan::reviews(), knows_papers: false, clock: None }
    }

    /// The same with every kind of paper that a theme has.
    #[must_use]
    pub fn with_papers(self, papers: Vec<PaperPlan>) -> Self {
        Self { papers, knows_papers: true, ..self }
    }

    /// When a deadline is, counted from a day. `None` when there is no such deadline here, or when
    /// nobody can tell because the bank holidays of a year are not known.
    fn due(&self, name: DeadlineName, from: Date) -> Option<Date> {
        self.clock.as_ref()?.due(name, from)?.day()
    }
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
    activities addresses advice arrivals assessments attendance borders care casework charts checklists
    children cited
    concerns consents contributions copies dates deadlines divisions ehc ehc_reviews equipment exclusions family_words goals group_sheets groups
    hidden home_school idp initial_visits labels learning leavers library links load looking naming online onward
    outcomes packages
    partners passports pep_targets peps permissions pictures plain premium profiles programmes promises provision readers records
    releases reviews schooling service sessions staffing support things trainings translations
    visiting visits welsh wording written
}

/// Rules whose breach withholds papers and leaves the records in use.
pub static PAPERS_ONLY: &[&Rule] = permissions::RULES;

/// Whether a breach of this rule leaves the record in use.
fn leaves_in_use(rule: &Rule) -> bool {
    // By their codes, since each is in one list alone.
    let mut lists = PAPERS_ONLY.iter().chain(welsh::RULES).chain(online::RULES);
    lists.any(|one| one.code == rule.code)
}

/// Rules about what the website still lacks: a service is reminded of it in one place, and not again
/// and again between the messages about its records.
pub static BEFORE_PUBLISHING: &[&Rule] = service::LATER;

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

/// Which records do not hold, by their files.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// Those with an error of their own.
    broken: BTreeSet<FileId>,
    /// Those in which somebody has yet to write.
    unfinished: BTreeSet<FileId>,
}

/// Judges all records on the day of the context. What is wrong goes to the sink, beside what reading
/// and decoding put there; what comes back holds together.
#[must_use]
pub fn check(draft: Draft, context: &Context, sink: &mut Sink) -> Service {
    let verdict = judge(&draft, context, sink);
    hold(draft, context, &verdict, sink)
}

/// Applies every rule, and says which records do not hold.
pub fn judge(draft: &Draft, context: &Context, sink: &mut Sink) -> Verdict {
    let grant = Grant::inspector();
    let context = &Context { clock: draft.clock(&grant), ..context.clone() };
    let unread = broken_files(sink);
    let read = sink.diagnostics().len();
    for theme in CHECKS {
        (theme.run)(draft, context, &grant, sink);
    }
    // What is not there may be what could not be read: the record waits for that in any case, and is
    // judged as a whole once it has been put right.
    sink.forget_after(read, |found| match found.place {
        Place::Span(at) => at == Span::top(at.file) && unread.contains(&at.file),
        _ => false,
    });
    Verdict { broken: broken_files(sink), unfinished: unfinished_files(sink) }
}

/// Holds back what does not hold and what rests on it, and plans the papers.
#[must_use]
pub fn hold(mut draft: Draft, context: &Context, verdict: &Verdict, sink: &mut Sink) -> Service {
    let grant = Grant::inspector();
    let context = &Context { clock: draft.clock(&grant), ..context.clone() };
    let Verdict { broken, unfinished } = verdict;
    let held = closure::held(&draft, broken, unfinished, &grant);
    let mut plan = Plan::new(unfinished);
    let mut pages = online::Pages::default();
    for one in OneChild::each(&draft, context, &grant) {
        plan.child(&one, &held, sink);
        pages.child(&one, &held);
    }
    for key in held.keys() {
        draft.remove(key);
    }
    let waiting = held.keys().any(|key| key.child().is_some());
    let cohort = cohort::count(&draft, context, waiting, &grant);
    let records = held.into_iter().map(|(key, because)| Withheld::Record(key, because));
    let withheld = records.chain(plan.withheld).collect();
    Service::assemble(draft, context.date, plan.papers, withheld)
        .with_online(pages.made, pages.held)
        .with_to_release(plan.to_release)
        .with_cohort(cohort)
}

/// The files in which somebody has yet to write.
fn unfinished_files(sink: &Sink) -> BTreeSet<FileId> {
    let all = sink.diagnostics().iter();
    let unfinished = all.filter(|found| found.rule.severity == Severity::Unfinished);
    unfinished.filter_map(crate::diag::Diagnostic::file).collect()
}

/// The files in which an error was found that concerns the record itself.
fn broken_files(sink: &Sink) -> BTreeSet<FileId> {
    let errors = sink.diagnostics().iter().filter(|found| found.rule.severity == Severity::Error);
    let of_records = errors.filter(|found| !leaves_in_use(found.rule));
    of_records.filter_map(crate::diag::Diagnostic::file).collect()
}
