//! What is new in a report for somebody who had an earlier one.
//!
//! The earlier one is known by its text, as it went out to them. Sections are the same when their headings are;
//! within one, lines are counted that were not there before, and those that are gone.

use std::collections::BTreeSet;

use crate::model::Dated;
use crate::privacy::policy::{CoreGroup, Professional};
use crate::view::sight::Sight;
use crate::words::Words;

use super::{Block, Piece, Report, Run, Section};

/// The text of a report, as it is kept of what went out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frozen {
    /// Its sections.
    pub sections: Vec<FrozenSection>,
    /// The goals that it tells of as met.
    pub met: Vec<String>,
}

/// The text of one section.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FrozenSection {
    /// Its heading; nothing for what stands before the first one.
    pub heading: Option<String>,
    /// Its lines.
    pub lines: Vec<String>,
}

impl Frozen {
    /// What went out to professionals in a release.
    #[must_use]
    pub fn sent(sight: &Sight<'_, Professional>, release: &Dated) -> Option<Self> {
        let release = sight.child()?.releases.get(release)?;
        let sections = release.sections.iter().map(|section| FrozenSection {
            heading: sight.open(&section.heading).clone(),
            lines: sight.open(&section.lines).clone(),
        });
        Some(Self { sections: sections.collect(), met: sight.open(&release.goals_met).clone() })
    }

    /// What went out to the people of a meeting in a release.
    #[must_use]
    pub fn sent_apart(sight: &Sight<'_, CoreGroup>, release: &Dated) -> Option<Self> {
        let release = sight.child()?.releases.get(release)?;
        let sections = release.apart.iter().map(|section| FrozenSection {
            heading: sight.open(&section.heading).clone(),
            lines: sight.open(&section.lines).clone(),
        });
        Some(Self { sections: sections.collect(), met: Vec::new() })
    }
}

impl Piece {
    /// What it says, line by line.
    pub(super) fn lines(&self) -> Vec<String> {
        let plain = |runs: &[Run]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
        match self {
            Self::Heading(_, text) => vec![text.clone()],
            Self::Text(runs) => vec![plain(runs)],
            Self::Items { items, .. } => items.iter().map(|item| plain(item)).collect(),
            Self::Table { rows, .. } => rows.iter().map(|row| row.join("; ")).collect(),
        }
    }
}

impl Report {
    /// The text as it is kept, without what differs from copy to copy.
    #[must_use]
    pub fn frozen(&self) -> Frozen {
        let achieved = self.words.get("report-result-achieved");
        let rows = self.sections.iter().flat_map(|section| &section.blocks);
        let rows = rows.filter_map(|block| match block {
            Block::Goals { rows, .. } => Some(rows),
            _ => None,
        });
        let met = rows.flatten().filter(|row| Some(&row.result) == achieved);
        Frozen { sections: self.plain_sections(), met: met.map(|row| row.goal.clone()).collect() }
    }

    /// The report with what is new since an earlier one of a day as its first section with a heading: the facts
    /// that say whom it is about stay at the head of the page.
    #[must_use]
    pub fn with_changes(mut self, before: &Frozen, day: &str, words: &Words) -> Self {
        let items = changes(before, &self.frozen(), words);
        let heading = words.say_with("changes-since", &[("date", day.into())]);
        let section = Section { heading: Some(heading), blocks: vec![Block::List { items }] };
        let headed = self.sections.iter().position(|section| section.heading.is_some());
        self.sections.insert(headed.unwrap_or(self.sections.len()), section);
        self
    }
}

/// A line without the numbers of what it rests on: a number more moves all that come after it, and nothing
/// that the report says has changed by that.
pub(super) fn unnumbered(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find('[') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let inner = from[1..].split_once(']');
        let is_number = |part: &str| part.len() <= 2 && part.parse::<u8>().is_ok();
        match inner.filter(|(inner, _)| inner.split(", ").all(is_number)) {
            Some((_, after)) => rest = after,
            None => {
                out.push('[');
                rest = &from[1..];
            }
        }
    }
    out + rest
}

/// The changes, a sentence each.
fn changes(before: &Frozen, now: &Frozen, words: &Words) -> Vec<String> {
    let called = |section: &FrozenSection| {
        section.heading.clone().unwrap_or_else(|| words.say("changes-opening"))
    };
    let same = |one: &FrozenSection, other: &FrozenSection| one.heading == other.heading;
    let mut said = Vec::new();
    let new_met: Vec<String> =
        now.met.iter().filter(|goal| !before.met.contains(goal)).cloned().collect();
    if !new_met.is_empty() {
        let goals = new_met.join("; ");
        said.push(words.say_with("changes-met", &[("goals", (&goals).into())]));
    }
    let list = |id: &str, sections: Vec<String>, said: &mut Vec<String>| {
        if !sections.is_empty() {
            let all = sections.join("; ");
            said.push(words.say_with(id, &[("sections", (&all).into())]));
        }
    };
    let is_new = |section: &&FrozenSection| !before.sections.iter().any(|old| same(old, section));
    let new: Vec<String> = now.sections.iter().filter(is_new).map(called).collect();
    list("changes-new", new, &mut said);
    let changed = now.sections.iter().filter_map(|section| {
        let old = before.sections.iter().find(|old| same(old, section))?;
        let (then, this): (BTreeSet<&String>, BTreeSet<&String>) =
            (old.lines.iter().collect(), section.lines.iter().collect());
        let (more, fewer) = (this.difference(&then).count(), then.difference(&this).count());
        let heading = called(section);
        let parts = [("section", (&heading).into()), ("new", more.into()), ("gone", fewer.into())];
        let id = match (more, fewer) {
            (0, 0) => return None,
            (_, 0) => "changes-more",
            (0, _) => "changes-fewer",
            _ => "changes-both",
        };
        Some(words.say_with(id, &parts))
    });
    said.extend(changed);
    let is_gone = |old: &&FrozenSection| !now.sections.iter().any(|section| same(old, section));
    let gone: Vec<String> = before.sections.iter().filter(is_gone).map(called).collect();
    list("changes-gone", gone, &mut said);
    if said.is_empty() {
        said.push(words.say("changes-none"));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::unnumbered;

    #[test]
    fn a_number_of_evidence_is_no_part_of_what_is_said() {
        assert_eq!(unnumbered("He walks[1, 12]. He said so[3]."), "He walks. He said so.");
        assert_eq!(unnumbered("[a sister] in [2026], [sic"), "[a sister] in [2026], [sic");
    }
}
