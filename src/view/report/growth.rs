//! What changed between assessments: new skills by area, and skills lost.

use std::collections::BTreeMap;

use crate::model::{Area, AreaId, Named, ObservationValue, Part};
use crate::view::prose::Prose;
use crate::view::sight::ChildReader;

use super::blocks::Told;
use super::lists::{List, Seen};
use super::{AreaCanDo, Block, LostSkill};

/// What is new in one area.
pub(super) struct New<'a> {
    pub(super) achieved: Vec<Seen<'a>>,
    pub(super) emerging: Vec<Seen<'a>>,
}

impl New<'_> {
    fn is_empty(&self) -> bool {
        self.achieved.is_empty() && self.emerging.is_empty()
    }
}

impl<A: ChildReader> Told<'_, A> {
    /// What the child can do now, area by area, with what is new since the assessment before.
    pub(super) fn can_do(&self) -> Option<Block> {
        let review = self.review();
        let lists = self.lists();
        let main = lists.iter().find(|list| list.has_the_reviews_areas());
        let mut areas: Vec<AreaCanDo> = Area::ALL
            .iter()
            .filter_map(|area| {
                let text = review.map(|review| self.prose(self.sight.open(review.area(*area))));
                let text = text.filter(|text| !text.blocks.is_empty());
                // What nobody wrote about may still have news; a review says by its texts which areas
                // were looked at.
                let is_new = || {
                    let area = &Part::Ours(*area);
                    main.is_some_and(|list| !self.lately(list, area).is_empty())
                };
                (text.is_some() || review.is_none() && is_new()).then(|| {
                    let heading = self.sight.area(*area);
                    let text = text.unwrap_or_default();
                    self.area_can_do(heading, text, main, &Part::Ours(*area))
                })
            })
            .collect();
        for list in lists.iter().filter(|list| !list.has_the_reviews_areas()) {
            for area in list.record.all_areas(&self.sight.grant) {
                if !self.lately(list, &area.id).is_empty() {
                    let heading = self.heading(list, &area);
                    areas.push(self.area_can_do(heading, Prose::default(), Some(list), &area.id));
                }
            }
        }
        let sources = lists.iter().filter_map(|list| self.source(list)).collect();
        (!areas.is_empty()).then_some(Block::CanDo { areas, sources })
    }

    /// The heading of an area that is not the review's own.
    fn heading(&self, list: &List<'_>, area: &Named<Area>) -> String {
        let area = self.area_name(area);
        let parts = [("title", self.title_of(list).into()), ("area", (&area).into())];
        self.sight.words.say_with("report-list-area", &parts)
    }

    fn area_can_do(
        &self,
        heading: String,
        prose: Prose,
        list: Option<&List<'_>>,
        area: &AreaId,
    ) -> AreaCanDo {
        let words = self.sight.words;
        let before = list.and_then(|list| list.latest()).and_then(|(_, before)| before);
        let since = before.map(|(date, _)| words.date(date)).unwrap_or_default();
        let mut can_do = AreaCanDo {
            heading,
            prose,
            achieved_since: words.say_with("report-achieved-since", &[("date", (&since).into())]),
            achieved: Vec::new(),
            emerging: Vec::new(),
            counted: None,
        };
        let Some(list) = list else { return can_do };
        let new = self.lately(list, area);
        let texts = |seen: &[Seen<'_>]| -> Vec<String> {
            let texts = seen.iter().filter_map(|(item, _)| self.words_of(list, item));
            texts.map(str::to_owned).collect()
        };
        if list.speaks {
            can_do.achieved = if before.is_some() { texts(&new.achieved) } else { Vec::new() };
            can_do.emerging = texts(&new.emerging);
        } else if !new.is_empty() {
            let parts = [
                ("achieved", new.achieved.len().into()),
                ("emerging", new.emerging.len().into()),
                ("date", (&since).into()),
            ];
            let message =
                if before.is_some() { "report-counted-since" } else { "report-counted-first" };
            can_do.counted = Some(words.say_with(message, &parts));
        }
        can_do
    }

    /// What the latest assessment saw in an area that the one before it did not.
    pub(super) fn lately<'a>(&'a self, list: &List<'a>, area: &AreaId) -> New<'a> {
        let sight = self.sight;
        let of_day = |day: Option<usize>| -> Vec<Seen<'a>> {
            let round = day.and_then(|day| list.rounds.get(day));
            round.map(|(_, entry)| self.seen(list, entry)).unwrap_or_default()
        };
        let last = list.rounds.len().checked_sub(1);
        let earlier: BTreeMap<&str, ObservationValue> =
            of_day(last.and_then(|at| at.checked_sub(1)))
                .into_iter()
                .map(|(item, seen)| (sight.open(&item.id).as_str(), self.mark(seen).value()))
                .collect();
        let now = of_day(last);
        let new = |wanted: ObservationValue| {
            let new = now.iter().filter(|(item, seen)| {
                let before = earlier.get(sight.open(&item.id).as_str());
                *sight.open(&item.area) == *area
                    && self.mark(seen).value() == wanted
                    && before != Some(&wanted)
            });
            new.copied().collect()
        };
        New { achieved: new(ObservationValue::Achieved), emerging: new(ObservationValue::Emerging) }
    }

    /// What the child can do now in the words of the review, which may hold all that is new already.
    pub(super) fn can_do_in_words(&self) -> Option<Block> {
        let Block::CanDo { mut areas, mut sources } = self.can_do()? else { return None };
        sources.clear();
        for area in &mut areas {
            area.achieved.clear();
            area.emerging.clear();
            area.counted = None;
        }
        areas.retain(|area| !area.prose.blocks.is_empty());
        (!areas.is_empty()).then_some(Block::CanDo { areas, sources })
    }

    /// Skills that the child had and has no longer: news for a doctor.
    pub(super) fn lost_skills(&self) -> Option<Block> {
        let lists = self.lists();
        let mut skills = Vec::new();
        let mut sources = Vec::new();
        for list in &lists {
            let Some((now, _)) = list.latest() else { continue };
            let lost = self.seen(list, now).into_iter();
            let lost = lost.filter(|(_, seen)| self.mark(seen).value() == ObservationValue::Lost);
            let before = skills.len();
            skills.extend(lost.map(|seen| self.lost_skill(list, seen)));
            if skills.len() > before {
                sources.extend(self.source(list));
            }
        }
        let notice = self.sight.words.say("report-lost-notice");
        (!skills.is_empty()).then_some(Block::LostSkills { notice, skills, sources })
    }

    fn lost_skill(&self, list: &List<'_>, (item, seen): Seen<'_>) -> LostSkill {
        let sight = self.sight;
        let id = sight.open(&item.id).as_str();
        let before = list.rounds.split_last().map_or(&[][..], |(_, before)| before);
        let last = before.iter().rev().find_map(|(_, assessment)| {
            self.seen(list, assessment)
                .into_iter()
                .find(|(item, seen)| {
                    sight.open(&item.id).as_str() == id && is_present(self.mark(seen).value())
                })
                .map(|(_, seen)| sight.open(&seen.on).value)
        });
        let text = self.words_of(list, item).map(str::to_owned);
        let text = text.unwrap_or_else(|| self.unnamed(list, sight.open(&item.area)));
        let note = sight.open(&seen.note).as_ref();
        LostSkill {
            text: note.map_or_else(|| text.clone(), |note| format!("{text} ({note})")),
            last_seen: last.map(|date| sight.words.date(date)).unwrap_or_default(),
            noticed: sight.words.date(sight.open(&seen.on).value),
        }
    }

    /// A skill whose words may not stand here, by its area.
    pub(super) fn unnamed(&self, list: &List<'_>, area: &AreaId) -> String {
        let areas = list.record.all_areas(&self.sight.grant);
        let area = areas.iter().find(|one| one.id == *area);
        let area = area.map_or_else(String::new, |area| self.area_name(area));
        let parts = [("title", self.title_of(list).into()), ("area", (&area).into())];
        self.sight.words.say_with("report-lost-unnamed", &parts)
    }
}

/// Whether the child did it, at least sometimes.
fn is_present(value: ObservationValue) -> bool {
    matches!(
        value,
        ObservationValue::Achieved | ObservationValue::Developing | ObservationValue::Emerging
    )
}
