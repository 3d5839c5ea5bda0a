//! What the sentences of a report rest on: numbered in the text, and told at its end.
//!
//! Only professionals read the numbers. What is told of each is which record it is, of which day, and never
//! what is in it.

use crate::model::{Cited, Inline, Prose};
use crate::view::kind::PaperAudience;
use crate::view::prose;
use crate::view::sight::{ChildReader, prose_with};

use super::Block;
use super::blocks::Told;

impl<A: ChildReader> Told<'_, A> {
    /// A text of a report; none where nothing is written.
    pub(super) fn text(&self, written: &Prose) -> Option<Block> {
        (!written.is_empty()).then(|| Block::Prose { prose: self.prose(written) })
    }

    /// The same as the tree that papers are written from.
    pub(super) fn prose(&self, written: &Prose) -> prose::Prose {
        prose_with(written, &|inline| match inline {
            Inline::Cited(all, _) if self.audience == PaperAudience::Professional => {
                let mut numbers: Vec<String> = Vec::new();
                for number in all.iter().map(|one| self.numbered(one)) {
                    if !numbers.contains(&number) {
                        numbers.push(number);
                    }
                }
                Some(prose::Inline::Cited { numbers: numbers.join(", ") })
            }
            Inline::Picture { words, .. } => Some(prose::Inline::Text { text: words.clone() }),
            _ => None,
        })
    }

    /// The number of what is cited: counted as the report is read. Every item of an assessment has the
    /// number of the assessment, so that there are few to look up.
    fn numbered(&self, cited: &Cited) -> String {
        let of = match cited {
            Cited::Item(_, on) => {
                let latest = self.records.assessments.range(..=self.date).next_back();
                let day = on.or_else(|| latest.map(|(day, _)| *day));
                day.map_or_else(|| cited.clone(), Cited::Assessment)
            }
            other => other.clone(),
        };
        let mut known = self.cited.borrow_mut();
        let at = known.iter().position(|one| *one == of).unwrap_or_else(|| {
            known.push(of);
            known.len() - 1
        });
        (at + 1).to_string()
    }

    /// What the numbers stand for, once the whole text has been told.
    pub(super) fn numbers_told(&self) -> Option<Block> {
        let cited = self.cited.borrow();
        let items = cited.iter().enumerate();
        let items: Vec<String> =
            items.map(|(at, cited)| format!("{} {}", at + 1, self.stands_for(cited))).collect();
        let label = self.sight.words.say("report-cited");
        let text = items.join("; ");
        (!items.is_empty()).then_some(Block::Cited { label, text })
    }

    /// How many things have been cited so far.
    pub(super) fn citations(&self) -> usize {
        self.cited.borrow().len()
    }

    fn stands_for(&self, cited: &Cited) -> String {
        let words = self.sight.words;
        let of_day = |id: &str, day| words.say_with(id, &[("date", (&words.date(day)).into())]);
        match cited {
            Cited::Visit(day) => of_day("report-cited-visit", *day),
            Cited::Assessment(day) => of_day("report-cited-assessment", *day),
            Cited::Review(day) => of_day("report-cited-review", *day),
            Cited::Chart(number) => {
                let mut charts = self.records.charts.iter();
                let chart =
                    charts.find(|(_, chart)| self.sight.open(&chart.number).value == *number);
                let day = chart.map(|(name, _)| words.date(name.on)).unwrap_or_default();
                let parts = [("number", usize::from(*number).into()), ("date", (&day).into())];
                words.say_with("report-cited-chart", &parts)
            }
            // An item that nobody looked at is refused before a report is told.
            Cited::Item(id, _) => id.clone(),
        }
    }
}
