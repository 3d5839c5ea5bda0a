//! The facts at the head of a report.

use crate::model::{Age, Choice, HowVisited, Review};
use crate::view::kind::PaperAudience;
use crate::view::sight::ChildReader;

use super::Fact;
use super::blocks::Told;

impl<A: ChildReader> Told<'_, A> {
    /// Birth, age, languages, visits, author: what a reader looks for first.
    pub(super) fn facts(&self, review: &Review) -> Vec<Fact> {
        let sight = self.sight;
        let words = sight.words;
        let child = &self.records.child;
        let born = sight.open(&child.born).value;
        let mut facts = Vec::new();
        let mut fact = |label: &str, value: String| {
            facts.push(Fact { label: words.say(label), value });
        };
        let family = self.audience == PaperAudience::Family;
        if !family {
            fact("report-born", words.date(born));
        }
        fact("report-age", self.age());
        if !family {
            self.who_the_child_is(&mut fact);
        }
        if let Some(started) = sight.open(&child.started) {
            fact("report-started", words.date(started.value));
        }
        fact("report-visits", self.visits());
        if let Some(author) = sight.staff(sight.open(&review.by).as_str()) {
            let parts = [
                ("name", sight.open(&author.name).into()),
                ("role", sight.told(sight.open(&author.role).as_str()).into()),
            ];
            fact("report-prepared-by", words.say_with("name-and-role", &parts));
        }
        facts
    }

    /// What a professional asks first, and a family need not be told.
    fn who_the_child_is(&self, fact: &mut impl FnMut(&str, String)) {
        let sight = self.sight;
        let words = sight.words;
        let child = &self.records.child;
        fact("report-home-languages", words.list(sight.open(&child.languages).as_slice()));
        for diagnosis in &child.diagnoses {
            let date = words.date(sight.open(&diagnosis.on).value);
            let parts = [
                ("text", sight.open(&diagnosis.text).into()),
                ("from", sight.open(&diagnosis.from).into()),
                ("date", (&date).into()),
            ];
            fact("report-diagnosis", words.say_with("report-diagnosis-value", &parts));
        }
    }

    /// The age on the day of the review, and the corrected one where one is used.
    pub(super) fn age(&self) -> String {
        let sight = self.sight;
        let child = &self.records.child;
        let born = sight.open(&child.born).value;
        let age = sight.words.age(born, self.date);
        let due = sight.open(&child.due).as_ref();
        let Some(corrected) = due.and_then(|due| Age::corrected(born, due.value, self.date)) else {
            return age;
        };
        let months = u32::try_from(corrected.in_months()).unwrap_or_default();
        let corrected = sight.words.months(months);
        let parts = [("age", (&age).into()), ("corrected", (&corrected).into())];
        sight.words.say_with("age-corrected", &parts)
    }

    /// Visits held, of visits planned, in the time that the review looks back on.
    pub(super) fn visits(&self) -> String {
        let sight = self.sight;
        let (from, to) = self.span();
        let in_period = self.records.visits.range(from..=to);
        let (mut offered, mut kept) = (0_usize, 0_usize);
        for (_, visit) in in_period {
            offered += 1;
            kept += usize::from(sight.open(&visit.how).value != HowVisited::NotHeld);
        }
        let parts = [("kept", kept.into()), ("offered", offered.into())];
        sight.words.say_with("report-visits-value", &parts)
    }

    /// How often from now on, and when the next review is.
    pub(super) fn visits_to_come(&self, review: &Review) -> Vec<Fact> {
        let sight = self.sight;
        let words = sight.words;
        let rhythm = sight.open(&review.visits_every).word();
        let next = words.date(sight.open(&review.next_review).value);
        let fact = |label: &str, value: String| Fact { label: words.say(label), value };
        vec![
            fact("report-visits-from-now", words.say(&format!("visits-every-{rhythm}"))),
            fact("report-next-review", next),
        ]
    }
}
