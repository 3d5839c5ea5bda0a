//! The evidence behind a report, counted from the record: visits by how they were held and why not, and
//! what else the report rests on, each with its days.

use std::collections::BTreeMap;

use crate::model::{Choice, Date, HowVisited, NotHeldReason, Visit};
use crate::view::kind::PaperAudience;
use crate::view::sight::ChildReader;

use super::blocks::Told;
use super::sources::{facts, list};
use super::{Block, Fact};

/// Who or what kept a visit from being held. A stay in hospital and what the service itself called off are
/// counted apart from what the family could not do, so that nobody holds them against a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum KeptFrom {
    /// The child was ill or in hospital.
    Health,
    /// The service, its visitor or the weather.
    Service,
    /// The family could not, or nobody was at home.
    Family,
}

impl KeptFrom {
    fn of(reason: NotHeldReason) -> Self {
        match reason {
            NotHeldReason::ChildIll | NotHeldReason::HospitalStay => Self::Health,
            NotHeldReason::CancelledByService
            | NotHeldReason::VisitorIll
            | NotHeldReason::Weather => Self::Service,
            NotHeldReason::CancelledByFamily
            | NotHeldReason::FamilyIll
            | NotHeldReason::FamilyAway
            | NotHeldReason::NoAccess => Self::Family,
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::Health => "report-not-held-health",
            Self::Service => "report-not-held-service",
            Self::Family => "report-not-held-family",
        }
    }
}

impl<'a, A: ChildReader> Told<'a, A> {
    /// Visits in the time of the report: how many were held and in which way, and how many were not and why.
    /// A family reads what was held, and is not shown what it could not do.
    pub(super) fn visits_by_reason(&self) -> Option<Block> {
        let sight = self.sight;
        let visits = self.visits_told();
        let mut held: BTreeMap<HowVisited, usize> = BTreeMap::new();
        let mut not_held: BTreeMap<KeptFrom, BTreeMap<NotHeldReason, usize>> = BTreeMap::new();
        for (_, visit) in &visits {
            let how = sight.open(&visit.how).value;
            if how != HowVisited::NotHeld {
                *held.entry(how).or_default() += 1;
            } else if let Some(reason) = sight.open(&visit.reason) {
                let of = not_held.entry(KeptFrom::of(reason.value)).or_default();
                *of.entry(reason.value).or_default() += 1;
            }
        }
        let counted = |label: &str, word: &str, count: usize| {
            let what = self.sight.words.say(&format!("{label}-{word}"));
            let parts = [("what", (&what).into()), ("count", count.into())];
            sight.words.say_with("report-counted-of", &parts)
        };
        let mut rows = Vec::new();
        let total: usize = held.values().sum();
        if total > 0 {
            let ways: Vec<String> =
                held.iter().map(|(how, count)| counted("how", how.word(), *count)).collect();
            let of = [("count", total.into())];
            let value =
                format!("{} ({})", sight.words.say_with("report-count", &of), ways.join(", "));
            rows.push(Fact { label: sight.words.say("report-held"), value });
        }
        if self.audience == PaperAudience::Professional {
            for (of, reasons) in not_held {
                let all: usize = reasons.values().sum();
                let each: Vec<String> = reasons
                    .iter()
                    .map(|(reason, count)| counted("reason", reason.word(), *count))
                    .collect();
                let count = sight.words.say_with("report-count", &[("count", all.into())]);
                let value = format!("{count} ({})", each.join(", "));
                rows.push(Fact { label: sight.words.say(of.label()), value });
            }
        }
        facts(rows)
    }

    /// What the paper rests on: assessments, visits that were held, weeks that came back, reviews. What
    /// others wrote stands among the sources of the report itself.
    pub(super) fn evidence(&self) -> Option<Block> {
        let sight = self.sight;
        let words = sight.words;
        let (from, to) = self.span();
        let mut lines = Vec::new();
        for found in self.lists() {
            for (day, _) in found.rounds.iter().filter(|(day, _)| *day <= to) {
                let (title, day) = (self.title_of(&found), words.date(*day));
                let parts = [("title", title.into()), ("date", (&day).into())];
                lines.push(words.say_with("report-evidence-assessment", &parts));
            }
        }
        let days = [("from", words.date(from)), ("to", words.date(to))];
        let within = |id: &str, count: usize| {
            let mut parts = vec![("count", count.into())];
            parts.extend(days.iter().map(|(name, day)| (*name, day.into())));
            (count > 0).then(|| words.say_with(id, &parts))
        };
        let held = self.visits_told();
        let held =
            held.iter().filter(|(_, visit)| sight.open(&visit.how).value != HowVisited::NotHeld);
        lines.extend(within("report-evidence-visits", held.count()));
        let charts = self.records.charts.keys().filter(|name| (from..=to).contains(&name.on));
        lines.extend(within("report-evidence-charts", charts.count()));
        for day in self.records.reviews.keys().filter(|day| **day < self.date) {
            let day = words.date(*day);
            lines.push(words.say_with("report-evidence-review", &[("date", (&day).into())]));
        }
        list(lines)
    }

    fn visits_told(&self) -> Vec<(Date, &'a Visit)> {
        let (from, to) = self.span();
        let visits = self.records.visits.range(from..=to);
        visits.map(|(day, entry)| (*day, &entry.record)).collect()
    }
}
