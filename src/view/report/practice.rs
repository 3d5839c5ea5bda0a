//! Practice at home: the weeks that families marked and gave back, as a review tells of them.
//!
//! A day without a mark is no day missed. So a family reads what it did, and never out of how much; and
//! where it marked nothing, nothing is said.

use std::collections::BTreeMap;

use crate::model::{ChartResult, MarkingKey, PaperAudience};
use crate::view::sight::ChildReader;

use super::blocks::Told;

/// One week that came back.
struct Week {
    chart: u16,
    /// Days with a mark.
    days: usize,
    /// Marks.
    tries: usize,
    /// Marks that count as the goal met.
    met: usize,
}

impl<A: ChildReader> Told<'_, A> {
    /// What was practised at home on the charts that were agreed in the time of the review; `None` when
    /// no week came back, or none with a mark.
    pub(super) fn practice(&self) -> Option<String> {
        let sight = self.sight;
        let weeks = self.weeks();
        let sum = |count: fn(&Week) -> usize| weeks.iter().map(count).sum::<usize>();
        let (days, tries, met) =
            (sum(|week| week.days), sum(|week| week.tries), sum(|week| week.met));
        if days == 0 {
            // That no mark was made is nobody's finding.
            return None;
        }
        let parts = [
            ("weeks", weeks.len().into()),
            ("days", days.into()),
            ("of", (7 * weeks.len()).into()),
            ("tries", tries.into()),
            ("met", met.into()),
        ];
        if self.audience == PaperAudience::Family {
            return Some(sight.words.say_with("report-practice-family", &parts));
        }
        let all = sight.words.say_with("report-practice-professional", &parts);
        // One week is told whole by that.
        if weeks.len() == 1 {
            return Some(all);
        }
        let each: Vec<String> = weeks.iter().map(|week| self.week(week)).collect();
        // A count is never torn apart at the end of a line.
        let each = each.join("; ").replace(' ', "\u{a0}").replace(";\u{a0}", "; ");
        Some(format!(
            "{all} {}",
            sight.words.say_with("report-practice-weeks", &[("weeks", (&each).into())])
        ))
    }

    /// A week by itself: "9: 14 of 19".
    fn week(&self, week: &Week) -> String {
        let words = self.sight.words;
        let met = words
            .say_with("chart-baseline", &[("yes", week.met.into()), ("of", week.tries.into())]);
        let number = usize::from(week.chart);
        words.say_with("report-practice-week", &[("number", number.into()), ("met", (&met).into())])
    }

    /// Every week that came back, in the order of the charts. What came back at a later visit belongs to
    /// the next review, and a week that is written down twice counts once.
    fn weeks(&self) -> Vec<Week> {
        let sight = self.sight;
        let (from, to) = self.span();
        let key = MarkingKey::of(sight.service.particulars(), &sight.grant);
        let visits = self.records.visits.range(..=to);
        let mut results: BTreeMap<u16, Vec<&ChartResult>> = BTreeMap::new();
        for result in visits.flat_map(|(_, visit)| &visit.results) {
            results.entry(**sight.open(&result.chart)).or_default().push(result);
        }
        let charts = self.records.charts.iter().filter(|(name, _)| (from..=to).contains(&name.on));
        let week = |chart: u16| {
            let of_chart = results.get(&chart)?;
            let days = of_chart.iter().map(|result| sight.open(&result.marks));
            let days = days.into_iter().find(|days| !days.is_empty())?;
            Some(Week {
                chart,
                days: days.iter().filter(|day| !day.value.marks().is_empty()).count(),
                tries: days.iter().map(|day| day.value.marks().len()).sum(),
                met: days.iter().map(|day| key.met_on(&day.value)).sum(),
            })
        };
        charts.filter_map(|(_, chart)| week(**sight.open(&chart.number))).collect()
    }
}
