//! What assessments show: what is new, what is beginning, and what was not seen yet.

use crate::model::{Area, AreaOfNeed, Item, ObservationValue, Part};

use super::super::lists::{List, Seen};
use super::Line;
use super::telling::Teller;

/// How many items not seen yet stand in one sentence.
const MOST_NOT_YET: usize = 4;

impl Teller<'_> {
    /// A skill that the child had and has no longer. Where the words of the checklist may not stand in a
    /// report, its area is named.
    pub(super) fn lost(&self, list: &List<'_>, item: &Item) -> Line {
        let sight = self.sight();
        let words = self.told.words_of(list, item).map(str::to_owned);
        let words = words.unwrap_or_else(|| self.told.unnamed(list, sight.open(&item.area)));
        let text = self.with("draft-lost", &[("item", &words)]);
        Line { text, rests_on: vec![format!("item {}", sight.open(&item.id).value)] }
    }

    /// What is new in an area, and what is beginning.
    pub(super) fn new_in(&self, area: Area) -> (Vec<String>, Vec<String>) {
        let lists = if self.has_looked() { self.told.lists() } else { Vec::new() };
        let Some(list) = lists.iter().find(|list| list.has_the_reviews_areas()) else {
            return (Vec::new(), Vec::new());
        };
        let new = self.told.lately(list, &Part::Ours(area));
        let ids = |seen: &[Seen<'_>]| -> Vec<String> {
            seen.iter().map(|(item, _)| self.sight().open(&item.id).value.clone()).collect()
        };
        (ids(&new.achieved), ids(&new.emerging))
    }

    /// Items in one sentence that names each.
    pub(super) fn items(&self, id: &str, ids: &[String]) -> Option<Line> {
        let told: Vec<(String, String)> =
            ids.iter().filter_map(|id| Some((self.told.item_words(id)?, id.clone()))).collect();
        let texts: Vec<&str> = told.iter().map(|(text, _)| text.as_str()).collect();
        let text = self.with(id, &[("child", self.name()), ("items", &texts.join("; "))]);
        let rests_on = told.iter().map(|(_, id)| format!("item {id}")).collect();
        (!texts.is_empty()).then_some(Line { text, rests_on })
    }

    pub(super) fn area(&self, area: Area) -> Vec<Line> {
        let (achieved, emerging) = self.new_in(area);
        let goals = self.told.goals_told().into_iter();
        let goals = goals.filter(|goal| *self.sight().open(&goal.area) == area);
        let mut lines: Vec<Line> = self.items("draft-new", &achieved).into_iter().collect();
        lines.extend(self.items("draft-beginning", &emerging));
        if lines.is_empty() && achieved.len() + emerging.len() > 0 {
            // The words of this checklist may not stand in a report: the skills are counted.
            let parts = [("achieved", achieved.len().into()), ("emerging", emerging.len().into())];
            let text = self.sight().words.say_with("draft-counted", &parts);
            let day = self.told.assessed().into_iter().next();
            let rests_on = day.map(|day| format!("assessment {day}")).into_iter().collect();
            lines.push(Line { text, rests_on });
        }
        lines.extend(goals.filter_map(|goal| self.weeks_of(goal)));
        lines
    }

    /// What was seen in one broad area of need at the latest assessment.
    pub(super) fn need(&self, need: AreaOfNeed) -> Vec<Line> {
        let sight = self.sight();
        let lists = self.told.lists();
        let Some((list, (now, before))) =
            lists.first().and_then(|list| Some((list, list.latest()?)))
        else {
            return Vec::new();
        };
        let of = |(item, _): &Seen<'_>| *sight.open(&item.need) == Some(need);
        let ids = |value: ObservationValue| -> Vec<String> {
            let seen = self.told.seen(list, now).into_iter().filter(of);
            let seen = seen.filter(|(_, seen)| self.told.mark(seen).value() == value);
            seen.map(|(item, _)| sight.open(&item.id).value.clone()).collect()
        };
        let earlier: Vec<String> = before.map_or_else(Vec::new, |(_, before)| {
            let seen = self.told.seen(list, before).into_iter();
            let met =
                seen.filter(|(_, seen)| self.told.mark(seen).value() == ObservationValue::Achieved);
            met.map(|(item, _)| sight.open(&item.id).value.clone()).collect()
        });
        let mut new = ids(ObservationValue::Achieved);
        new.retain(|id| !earlier.contains(id));
        let mut not_yet = ids(ObservationValue::NotYet);
        not_yet.truncate(MOST_NOT_YET);
        let sentences = [
            self.items("draft-new", &new),
            self.items("draft-sometimes", &ids(ObservationValue::Developing)),
            self.items("draft-beginning", &ids(ObservationValue::Emerging)),
            self.items("draft-not-yet", &not_yet),
        ];
        sentences.into_iter().flatten().collect()
    }
}
