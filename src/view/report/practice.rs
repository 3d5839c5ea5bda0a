//! Practice at home: the weeks that families marked and gave back, as a review tells of them.
//!
//! A day without a mark is no day missed. So a family reads what it did, and never out of how much; and
//! where it marked nothing, nothing is said.

use std::collections::BTreeMap;

use crate::model::{ChartResult, Date, MarkingKey, Tries};
use crate::view::kind::KindAudience;
use crate::view::sight::ChildReader;

use super::blocks::Told;
use super::{Practice, PracticeRow};

/// One week that came back.
struct Week {
    chart: u16,
    agreed: Date,
    /// Days with a mark.
    days: usize,
    /// Marks.
    tries: usize,
    /// Marks that count as the goal met.
    met: usize,
    before: Option<Tries>,
    after: Option<Tries>,
}

impl<A: ChildReader> Told<'_, A> {
    /// What was practised at home on the charts that were agreed in the time of the review; `None` when
    /// no week came back, or none with a mark.
    pub(super) fn practice(&self) -> Option<Practice> {
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
        if self.audience == KindAudience::Family {
            let sentence = sight.words.say_with("report-practice-family", &parts);
            return Some(Practice { sentence, caption: None, rows: Vec::new() });
        }
        // One week is told whole by the sentence.
        let several = weeks.len() > 1;
        let rows = weeks.iter().filter(|_| several).map(|week| self.practice_row(week));
        Some(Practice {
            sentence: sight.words.say_with("report-practice-professional", &parts),
            caption: several.then(|| sight.words.say("report-practice-caption")),
            rows: rows.collect(),
        })
    }

    fn practice_row(&self, week: &Week) -> PracticeRow {
        let words = self.sight.words;
        let number = usize::from(week.chart);
        let date = words.date(week.agreed);
        let parts = [("number", number.into()), ("date", (&date).into())];
        let count = |tries: Tries| {
            let parts =
                [("yes", usize::from(tries.met).into()), ("of", usize::from(tries.of).into())];
            words.say_with("chart-baseline", &parts)
        };
        PracticeRow {
            chart: words.say_with("report-practice-week", &parts),
            before: week.before.map(count),
            days: week.days.to_string(),
            tries: week.tries.to_string(),
            met: week.met.to_string(),
            after: week.after.map(count),
        }
    }

    /// Every week that came back, in the order of the charts. What came back at a later visit belongs to
    /// the next review, and a week that is written down twice counts once.
    fn weeks(&self) -> Vec<Week> {
        let sight = self.sight;
        let (from, to) = self.period();
        let key = MarkingKey::of(sight.service.particulars(), &sight.grant);
        let visits = self.records.visits.range(..=to);
        let mut results: BTreeMap<u16, Vec<&ChartResult>> = BTreeMap::new();
        for result in visits.flat_map(|(_, visit)| &visit.results) {
            results.entry(**sight.open(&result.chart)).or_default().push(result);
        }
        let charts = self.records.charts.range(from..=to);
        let week = |chart: u16, agreed: Date| {
            let of_chart = results.get(&chart)?;
            let days = of_chart.iter().map(|result| sight.open(&result.marks));
            let days = days.into_iter().find(|days| !days.is_empty())?;
            let first = |tries: &dyn Fn(&ChartResult) -> Option<Tries>| {
                of_chart.iter().find_map(|result| tries(result))
            };
            Some(Week {
                chart,
                agreed,
                days: days.iter().filter(|day| !day.value.marks().is_empty()).count(),
                tries: days.iter().map(|day| day.value.marks().len()).sum(),
                met: days.iter().map(|day| key.met_on(&day.value)).sum(),
                before: first(&|result| *sight.open(&result.baseline)),
                after: first(&|result| *sight.open(&result.post_baseline)),
            })
        };
        charts.filter_map(|(agreed, chart)| week(**sight.open(&chart.number), *agreed)).collect()
    }
}
