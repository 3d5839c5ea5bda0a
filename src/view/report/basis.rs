//! What a paper looks back on: over which time, at which goals, by which assessments. A review says it
//! itself; any other report of the same evidence looks at the half year before its day.

use crate::model::{Date, Goal, PaperGroup, WrittenReport};
use crate::view::sight::ChildReader;

use super::blocks::Told;

/// How far back a report looks that does not say it: half a year, the usual time between two reviews
/// (Bury and York have six months, Kent four).
const DAYS: i64 = 183;

impl<'a, A: ChildReader> Told<'a, A> {
    /// The report that it is told from.
    pub(super) fn written_report(&self) -> Option<&'a WrittenReport> {
        let found = || self.records.reports.get(&self.on).map(|entry| &entry.record);
        (self.draws_on == "written report").then(found).flatten()
    }

    /// Why it is a draft, if it is one, as the id of a message: its writer has not signed it, or nobody else
    /// has read it and it leaves the circle of those who know the child.
    pub(super) fn draft(&self) -> Option<&'static str> {
        let report = self.written_report()?;
        let leaves = matches!(self.permission, PaperGroup::Reports | PaperGroup::StatutoryAdvice);
        if self.sight.open(&report.signed).is_none() {
            Some("report-draft-unsigned")
        } else {
            (leaves && report.second_look.is_none()).then_some("report-draft-unread")
        }
    }

    /// The first and the last day of the time that it looks back on.
    pub(super) fn span(&self) -> (Date, Date) {
        let period = self.review().map(|review| &review.period);
        let period =
            period.or_else(|| self.written_report().and_then(|report| report.period.as_ref()));
        let Some(period) = period else {
            if let Some(since) = self.since {
                return (since, self.date.max(since));
            }
            return (self.date.saturating_sub(jiff::Span::new().days(DAYS)), self.date);
        };
        let (from, to) = (self.sight.open(&period.from).value, self.sight.open(&period.to).value);
        (from, to.max(from))
    }

    /// The goals that it tells of: those that it names, or else all that were worked on in its time, in
    /// the order in which they were set.
    pub(super) fn goals_told(&self) -> Vec<&'a Goal> {
        let sight = self.sight;
        let all = &self.records.goals;
        if let Some(review) = self.review() {
            let named = sight.open(&review.goals).iter();
            return named
                .filter_map(|slug| all.get(&slug.value))
                .map(|goal| &goal.record)
                .collect();
        }
        let named = self.written_report().map(|report| sight.open(&report.goals));
        if let Some(named) = named.filter(|named| !named.is_empty()) {
            let named = named.iter().filter_map(|slug| all.get(&*slug.value));
            return named.map(|goal| &goal.record).collect();
        }
        let (from, to) = self.span();
        let worked_on = all.values().map(|goal| &goal.record).filter(|goal| {
            let ended = sight.open(&goal.ended).as_ref().map(|ended| ended.value);
            sight.open(&goal.set).value <= to && ended.is_none_or(|ended| ended >= from)
        });
        let mut goals: Vec<&Goal> = worked_on.collect();
        goals.sort_by_key(|goal| sight.open(&goal.set).value);
        goals
    }

    /// The names of the goals that were worked on in its time.
    pub(super) fn goal_names(&self) -> Vec<String> {
        let told = self.goals_told();
        let is_told = |goal: &Goal| told.iter().any(|one| std::ptr::eq(*one, goal));
        let goals = self.records.goals.iter();
        goals.filter(|(_, goal)| is_told(&goal.record)).map(|(name, _)| name.clone()).collect()
    }

    /// The names of the goals that are still worked on.
    pub(super) fn current_goal_names(&self) -> Vec<String> {
        let goals = self.records.goals.iter();
        goals
            .filter(|(_, goal)| self.sight.open(&goal.ended).is_none())
            .map(|(name, _)| name.clone())
            .collect()
    }

    /// The days of the assessments that it rests on, one a checklist, the main one first.
    pub(super) fn assessed(&self) -> Vec<Date> {
        let sight = self.sight;
        if let Some(review) = self.review() {
            let others = sight.open(&review.other_assessments).iter().map(|other| other.value);
            return std::iter::once(sight.open(&review.assessment).value).chain(others).collect();
        }
        let mut seen: Vec<&str> = Vec::new();
        let mut days = Vec::new();
        for (day, assessment) in self.records.assessments.range(..=self.date).rev() {
            let checklist = sight.open(&assessment.checklist).value.as_str();
            if !seen.contains(&checklist) {
                seen.push(checklist);
                days.push(*day);
            }
        }
        days
    }
}
