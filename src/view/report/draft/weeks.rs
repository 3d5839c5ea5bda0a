//! What weeks at home show: goals reached, tries from the first to the last, help that grew less, and what
//! was changed when a week did not work.

use std::collections::BTreeMap;

use crate::model::{
    Area, Chart, ChartDecision, ChartResult, Choice, Goal, Help, ObservationValue, Tries,
};

use super::super::Block;
use super::others::full_stopless;
use super::telling::Teller;
use super::{Entry, Line};

impl<'a> Teller<'a> {
    /// Strengths first: where most is new, then what was reached, then what happened.
    pub(super) fn summary(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let news: BTreeMap<Area, usize> =
            Area::ALL.iter().map(|area| (*area, self.new_in(*area).0.len())).collect();
        let most = news.iter().max_by_key(|(area, count)| (**count, std::cmp::Reverse(**area)));
        if let Some((area, count)) = most.filter(|(_, count)| **count > 0)
            && let Some(day) = self.told.assessed().first()
        {
            let area = self.sight().area(*area);
            let parts = [("area", (&area).into()), ("count", (*count).into())];
            let text = self.sight().words.say_with("draft-most-new", &parts);
            lines.push(Line { text, rests_on: vec![format!("assessment {day}")] });
        }
        let goals = self.told.goals_told();
        let met = goals.iter().filter(|goal| self.sight().open(&goal.status).word() == "achieved");
        let parts = [("met", met.count().into()), ("count", goals.len().into())];
        if !goals.is_empty() {
            lines.push(Line::counted(self.sight().words.say_with("draft-goals-met", &parts)));
        }
        if let Block::GoalsSummary { sentence, practice, .. } = self.told.weekly_goals() {
            lines.extend([Some(sentence), practice].into_iter().flatten().map(Line::counted));
        }
        lines.push(Line::counted(self.told.visits()));
        for list in self.told.lists() {
            let Some((now, _)) = list.latest() else { continue };
            for (item, seen) in self.told.seen(&list, now) {
                if self.told.mark(seen).value() == ObservationValue::Lost {
                    lines.push(self.lost(&list, item));
                }
            }
        }
        lines
    }

    /// The weeks that a long-term goal had, from the first count to the last.
    pub(super) fn weeks_of(&self, goal: &Goal) -> Option<Line> {
        let sight = self.sight();
        let charts = self.charts_of(goal);
        let tries: Vec<(u16, Option<Tries>, Option<Tries>)> = charts
            .iter()
            .map(|chart| {
                let number = **sight.open(&chart.number);
                let results = self.results(number);
                let first = results.iter().find_map(|result| *sight.open(&result.baseline));
                let last =
                    results.iter().rev().find_map(|result| *sight.open(&result.post_baseline));
                (number, first, last)
            })
            .collect();
        let first = tries.iter().find_map(|(number, first, _)| Some((*number, (*first)?)))?;
        let last = tries.iter().rev().find_map(|(number, _, last)| Some((*number, (*last)?)))?;
        let met = charts.iter().filter(|chart| {
            let results = self.results(**sight.open(&chart.number));
            let achieved = Some(ChartDecision::Achieved);
            results.iter().any(|result| *sight.open(&result.decision) == achieved)
        });
        let count = |tries: Tries| {
            let parts =
                [("yes", usize::from(tries.met).into()), ("of", usize::from(tries.of).into())];
            sight.words.say_with("chart-baseline", &parts)
        };
        let (before, after) = (count(first.1), count(last.1));
        let parts = [
            ("goal", sight.open(&goal.title).into()),
            ("met", met.count().into()),
            ("set", charts.len().into()),
            ("first", (&before).into()),
            ("last", (&after).into()),
        ];
        let mut rests_on = vec![format!("chart {}", first.0)];
        if last.0 != first.0 {
            rests_on.push(format!("chart {}", last.0));
        }
        Some(Line { text: sight.words.say_with("draft-weeks", &parts), rests_on })
    }

    pub(super) fn charts_of(&self, goal: &Goal) -> Vec<&'a Chart> {
        let sight = self.sight();
        let records = self.told.records;
        let slug =
            records.goals.iter().find(|(_, entry)| std::ptr::eq(&raw const entry.record, goal));
        let Some((slug, _)) = slug else { return Vec::new() };
        let charts = records.charts.iter().filter(|(name, chart)| {
            (self.from..=sight.date).contains(&name.on)
                && sight.open(&chart.serves).value == *slug
                && !chart.is_open_ended(&sight.grant)
        });
        charts.map(|(_, chart)| &chart.record).collect()
    }

    pub(super) fn results(&self, chart: u16) -> Vec<&'a ChartResult> {
        let sight = self.sight();
        let results = self.told.records.visits.values().flat_map(|visit| &visit.record.results);
        results.filter(|result| **sight.open(&result.chart) == chart).collect()
    }

    /// How help grew less while a goal was worked on, and how the child tells people things.
    pub(super) fn what_helped(&self) -> Vec<Line> {
        let sight = self.sight();
        let child = &self.told.records.child;
        let mut lines: Vec<Line> = sight
            .open(&child.communicates)
            .iter()
            .map(|text| Line::counted(full_stopless(text)))
            .collect();
        for goal in self.told.goals_told() {
            let charts = self.charts_of(goal);
            let (Some(first), Some(last)) = (charts.first(), charts.last()) else { continue };
            let (before, now) = (*sight.open(&first.help), *sight.open(&last.help));
            if before >= now {
                continue;
            }
            let help = |help: Help| self.say(&format!("draft-help-{}", help.word()));
            let (before, now) = (help(before), help(now));
            let title = sight.open(&goal.title);
            let parts = [("goal", title.as_str()), ("before", &before), ("now", &now)];
            let number = |chart: &Chart| format!("chart {}", **sight.open(&chart.number));
            lines.push(Line {
                text: self.with("draft-help-less", &parts),
                rests_on: vec![number(first), number(last)],
            });
        }
        lines
    }

    /// Weeks that did not reach their goal, and what was done about it: what an assessor asks first.
    pub(super) fn tried(&self) -> Vec<Vec<(&'static str, Entry)>> {
        let sight = self.sight();
        let charts = self.told.records.charts.iter();
        let charts = charts.filter(|(name, _)| (self.from..=sight.date).contains(&name.on));
        let tried = charts.filter_map(|(name, chart)| {
            let (day, result) = self.told.records.visits.iter().find_map(|(day, visit)| {
                let number = **sight.open(&chart.number);
                let mut results = visit.record.results.iter();
                let result = results.find(|result| **sight.open(&result.chart) == number)?;
                let decided = *sight.open(&result.decision);
                let other =
                    [ChartDecision::MakeSmaller, ChartDecision::Change, ChartDecision::Stop];
                decided
                    .filter(|decided| other.contains(decided))
                    .map(|decided| (day, (result, decided)))
            })?;
            let count = (*sight.open(&result.0.post_baseline)).map(|tries| {
                let parts =
                    [("yes", usize::from(tries.met).into()), ("of", usize::from(tries.of).into())];
                sight.words.say_with("chart-baseline", &parts)
            });
            let decided = self.say(&format!("draft-decided-{}", result.1.word()));
            let effect = count.into_iter().chain([decided]).collect::<Vec<_>>().join("; ");
            Some(vec![
                ("what", Entry::Words(sight.weekly_goal(chart))),
                ("from", Entry::Plain(name.on.to_string())),
                ("to", Entry::Plain(day.to_string())),
                ("effect", Entry::Words(effect)),
            ])
        });
        tried.collect()
    }
}
