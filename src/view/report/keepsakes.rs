//! Papers to keep: a certificate for a goal, what the child can do, what there was to celebrate, and
//! the child's own pictures in the order of their days.

use crate::model::{Choice, GoalStatus, ObservationValue};
use crate::view::kind::BlockName;
use crate::view::sight::ChildReader;

use super::blocks::Told;
use super::sources::list;
use super::{Block, Caption};

impl<A: ChildReader> Told<'_, A> {
    /// A block of a certificate.
    pub(super) fn of_goal(&self, name: BlockName) -> Option<Block> {
        let goal = self.goal()?;
        let sight = self.sight;
        if name != BlockName::Award || *sight.open(&goal.status) != GoalStatus::Achieved {
            return None;
        }
        let child = sight.open(&self.records.child.first_name).value.clone();
        let visitor = sight.open(&self.records.child.visitor).as_ref();
        let visitor = visitor.and_then(|visitor| self.staff_member(visitor));
        Some(Block::Award {
            opening: sight.words.say("paper-award-opening"),
            name: child,
            did: sight.words.say("paper-award-did"),
            goal: sight.open(&goal.title).clone(),
            day: self.day(self.date),
            signed: visitor.into_iter().chain([sight.words.say("report-family")]).collect(),
        })
    }

    /// A block that is told from an assessment.
    pub(super) fn of_assessment(&self, name: BlockName) -> Option<Block> {
        if self.draws_on != "assessment" || name != BlockName::ICan {
            return None;
        }
        let sight = self.sight;
        let all = &self.records.assessments;
        let now = &all.get(&self.date)?.record;
        let id = sight.open(&now.checklist).value.as_str();
        let mut earlier = all.range(..self.date).rev();
        let earlier = earlier.find(|(_, one)| sight.open(&one.checklist).value == id);
        // The first assessment is where everything is measured from: nothing in it is new.
        let (_, earlier) = earlier?;
        let achieved = |seen: &&crate::model::Observation| {
            self.mark(seen).value() == ObservationValue::Achieved
        };
        let before: Vec<&str> = earlier
            .observations
            .iter()
            .filter(achieved)
            .map(|seen| sight.open(&seen.item).value.as_str())
            .collect();
        let new = now.observations.iter().filter(achieved);
        let new = new.map(|seen| sight.open(&seen.item).value.as_str());
        let items = new.filter(|item| !before.contains(item));
        let items: Vec<String> = items.filter_map(|item| self.item_words(item)).collect();
        (!items.is_empty()).then_some(Block::Achievements { items })
    }

    /// Goals that were met in the time that a review looks back on.
    pub(super) fn goals_met(&self) -> Option<Block> {
        let review = self.review()?;
        let sight = self.sight;
        let goals = sight.open(&review.goals).iter();
        let goals = goals.filter_map(|slug| self.records.goals.get(&slug.value));
        let met = goals.filter(|goal| *sight.open(&goal.status) == GoalStatus::Achieved);
        let items: Vec<String> = met.map(|goal| sight.open(&goal.title).clone()).collect();
        (!items.is_empty()).then_some(Block::Achievements { items })
    }

    /// Weekly goals that were met in the time that a review looks back on.
    pub(super) fn weeks_met(&self) -> Option<Block> {
        self.review()?;
        let sight = self.sight;
        let (from, to) = self.span();
        let results = self.records.visits.range(from..=to).flat_map(|(_, visit)| &visit.results);
        let met = results.filter(|result| {
            sight.open(&result.decision).is_some_and(|decision| decision.word() == "achieved")
        });
        let chart = |number: u16| {
            let mut charts = self.records.charts.values();
            charts.find(|chart| sight.open(&chart.number).value == number)
        };
        let goals = met.filter_map(|result| chart(sight.open(&result.chart).value));
        // What the child does, without how often: nobody counts in a paper to celebrate.
        let step = |chart: &crate::model::Chart| {
            let (who, does) =
                (&sight.open(&chart.goal.who).value, &sight.open(&chart.goal.does).value);
            sight.words.say_with("paper-step", &[("who", who.into()), ("does", does.into())])
        };
        list(goals.map(|chart| step(&chart.record)).collect())
    }

    /// The child's own pictures that may be shown today, in the order of their days.
    pub(super) fn pictures(&self) -> Option<Block> {
        let sight = self.sight;
        let taken = self.records.pictures.iter().filter_map(|(name, picture)| {
            Some((*sight.open(&picture.taken).as_ref()?.value, name))
        });
        let mut taken: Vec<_> = taken.filter(|(day, _)| *day <= self.date).collect();
        taken.sort();
        let photos = taken.into_iter().filter_map(|(day, name)| {
            let photo = sight.own_photo(name);
            let day = sight.words.date(day);
            Some(Caption { photo, day }).filter(|caption| caption.photo.file.is_some())
        });
        let photos: Vec<Caption> = photos.collect();
        (!photos.is_empty()).then_some(Block::Photos { photos })
    }
}
