//! What others said: families at visits, therapists, and what was done with them.

use crate::model::Prose;

use super::super::{Block, Fact};
use super::telling::Teller;
use super::{Entry, Line};

/// Of how many visits families' words are copied.
const LATEST_VISITS: usize = 6;

/// How many letters of what a family said are copied.
const LONGEST_QUOTE: usize = 240;

impl Teller<'_> {
    /// What the family said at the latest visits, in its own words.
    pub(super) fn parents(&self) -> Vec<Line> {
        let sight = self.sight();
        let held = self.held();
        let latest = held.iter().rev().take(LATEST_VISITS);
        let said = latest.flat_map(|day| {
            let visit = self.told.records.visits.get(day);
            let texts = visit.map(|visit| [sight.open(&visit.week), sight.open(&visit.comment)]);
            texts.into_iter().flatten().filter_map(move |text| {
                let said = quoted(text)?;
                let day_said = sight.words.date(*day);
                // Somebody's own words stand in quotation marks already.
                let id = if said.starts_with(['"', '“']) { "draft-told" } else { "draft-said" };
                let text = self.with(id, &[("date", &day_said), ("said", &said)]);
                Some(Line { text, rests_on: vec![format!("visit {day}")] })
            })
        });
        said.collect()
    }

    pub(super) fn strengths(&self) -> Vec<Line> {
        let child = &self.told.records.child;
        let loves = self.sight().open(&child.interests);
        let all = self.sight().words.list(loves.as_slice());
        let text = self.with("draft-loves", &[("child", self.name()), ("things", &all)]);
        if loves.is_empty() { Vec::new() } else { vec![Line::counted(text)] }
    }

    /// What therapists advised at visits of this time.
    pub(super) fn advice(&self) -> Vec<Line> {
        let sight = self.sight();
        let visits = self.told.records.visits.range(self.from..=sight.date);
        let advice = visits.flat_map(|(day, visit)| visit.advice.iter().map(move |one| (day, one)));
        advice
            .map(|(day, one)| {
                let on = sight.words.date(sight.open(&one.on).value);
                let (from, text) =
                    (sight.open(&one.from), full_stopless(sight.open(&one.text).as_str()));
                let parts = [("from", from.as_str()), ("date", &on), ("text", &text)];
                Line {
                    text: self.with("draft-advised", &parts),
                    rests_on: vec![format!("visit {day}")],
                }
            })
            .collect()
    }

    pub(super) fn involvement(&self) -> Vec<Line> {
        let facts = match self.told.visits_by_reason() {
            Some(Block::Facts { rows }) => rows,
            _ => Vec::new(),
        };
        let fact = |Fact { label, value }: Fact| Line::counted(format!("{label}: {value}"));
        let mut lines: Vec<Line> = facts.into_iter().map(fact).collect();
        for day in self.told.assessed() {
            let on = self.sight().words.date(day);
            let text = self.with("draft-assessed", &[("child", self.name()), ("date", &on)]);
            lines.push(Line { text, rests_on: vec![format!("assessment {day}")] });
        }
        lines
    }

    /// What others wrote or said that is on record.
    pub(super) fn sources(&self) -> Vec<Vec<(&'static str, Entry)>> {
        let sight = self.sight();
        let visits = self.told.records.visits.range(self.from..=sight.date);
        let advice = visits.flat_map(|(_, visit)| &visit.advice);
        let advice = advice.map(|one| {
            vec![
                ("from", Entry::Words(sight.open(&one.from).clone())),
                ("what", Entry::Words(sight.open(&one.text).clone())),
                ("on", Entry::Plain(sight.open(&one.on).value.to_string())),
            ]
        });
        advice.collect()
    }
}

/// A text without the full stop at its end.
pub(super) fn full_stopless(text: &str) -> String {
    text.trim().trim_end_matches('.').to_owned()
}

/// The beginning of what somebody said, up to the end of a sentence.
fn quoted(text: &Prose) -> Option<String> {
    let all =
        text.plain().split('\n').filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    if all.chars().count() <= LONGEST_QUOTE {
        return (!all.is_empty()).then(|| full_stopless(&all));
    }
    let start: String = all.chars().take(LONGEST_QUOTE).collect();
    let end = start.rfind(". ").unwrap_or_else(|| start.rfind(' ').unwrap_or(start.len()));
    Some(full_stopless(&start[..end]))
}
