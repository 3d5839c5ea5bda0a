//! The checklists that a review tells of, and how far their licences let it speak.

use std::collections::BTreeMap;

use crate::model::{
    Area, Assessment, Checklist, Choice, Date, Entry, Item, Mark, Named, Observation, PaperUse,
    Part,
};
use crate::view::kind::PaperAudience;
use crate::view::sight::ChildReader;

use super::blocks::Told;

/// An item with what was seen of it.
pub(super) type Seen<'a> = (&'a Item, &'a Observation);

/// One checklist, with its assessments up to the one that the review rests on.
pub(super) struct List<'a> {
    pub(super) id: &'a str,
    pub(super) record: &'a Checklist,
    /// The earliest first; there is at least one.
    pub(super) rounds: Vec<(Date, &'a Entry<Assessment>)>,
    /// Whether its words may stand in this paper.
    pub(super) speaks: bool,
    /// Whether the review rests on it in the first place.
    pub(super) is_main: bool,
}

impl List<'_> {
    /// The latest assessment, and the one before it.
    pub(super) fn latest(&self) -> Option<(&Assessment, Option<(Date, &Assessment)>)> {
        let (now, before) = self.rounds.split_last()?;
        Some((now.1, before.last().map(|(date, entry)| (*date, &entry.record))))
    }

    /// Whether its areas are the headings of the review itself.
    pub(super) fn has_the_reviews_areas(&self) -> bool {
        self.is_main && !self.record.has_own_areas()
    }
}

impl<A: ChildReader> Told<'_, A> {
    /// Every checklist by which the paper was made, the one that it rests on first.
    pub(super) fn lists(&self) -> Vec<List<'_>> {
        let days = self.assessed().into_iter();
        days.enumerate().filter_map(|(at, day)| self.list(day, at == 0)).collect()
    }

    fn list(&self, day: Date, is_main: bool) -> Option<List<'_>> {
        let sight = self.sight;
        let all = &self.records.assessments;
        let id = sight.open(&all.get(&day)?.checklist).value.as_str();
        let record = &sight.service.checklists().get(id)?.record;
        let rounds = all.range(..=day);
        let rounds = rounds.filter(|(_, one)| sight.open(&one.checklist).value == id);
        let speaks = self.may_speak(record.paper_use(&sight.grant));
        let rounds = rounds.map(|(date, entry)| (*date, entry)).collect();
        Some(List { id, record, rounds, speaks, is_main })
    }

    /// What one assessment saw, in the order of the checklist.
    pub(super) fn seen<'a>(&'a self, list: &List<'a>, assessment: &'a Assessment) -> Vec<Seen<'a>> {
        let sight = self.sight;
        let by_item: BTreeMap<&str, &Observation> = assessment
            .observations
            .iter()
            .map(|observation| (sight.open(&observation.item).as_str(), observation))
            .collect();
        let items = sight.service.items(list.id);
        items
            .filter_map(|item| Some((item, *by_item.get(sight.open(&item.id).as_str())?)))
            .collect()
    }

    /// The words of an item, if they may stand in this paper. There is no other way to them here.
    pub(super) fn words_of<'a>(&'a self, list: &List<'a>, item: &'a Item) -> Option<&'a str> {
        list.speaks.then(|| self.sight.told(self.sight.open(&item.text).as_str()))
    }

    /// The words of an item by its id, if they may stand in this paper.
    pub(super) fn item_words(&self, id: &str) -> Option<String> {
        let sight = self.sight;
        let mut lists = sight.service.checklists().iter();
        lists.find_map(|(list, checklist)| {
            let mut items = sight.service.items(list);
            let item = items.find(|item| *sight.open(&item.id).value == *id)?;
            let speaks = self.may_speak(checklist.record.paper_use(&sight.grant));
            speaks.then(|| sight.told(sight.open(&item.text).as_str()).to_owned())
        })
    }

    /// Whether a checklist that may be used so may have its words in this paper.
    fn may_speak(&self, papers: PaperUse) -> bool {
        match (papers, self.audience) {
            (PaperUse::Both, _)
            | (PaperUse::Family, PaperAudience::Family)
            | (PaperUse::Professional, PaperAudience::Professional) => true,
            (PaperUse::None | PaperUse::Family | PaperUse::Professional, _) => false,
        }
    }

    /// What a checklist is called.
    pub(super) fn title_of<'a>(&'a self, list: &List<'a>) -> &'a str {
        self.sight.open(&list.record.title).as_str()
    }

    /// What an area is called: by the checklist, or by us.
    pub(super) fn area_name(&self, area: &Named<Area>) -> String {
        self.name(area, "area")
    }

    /// What a part of a checklist is called: by the checklist itself, or in the words of every paper.
    pub(super) fn name<T: Choice>(&self, part: &Named<T>, of: &str) -> String {
        match (&part.title, &part.id) {
            (Some(title), _) | (None, Part::Own(title)) => title.clone(),
            (None, Part::Ours(part)) => self.sight.words.say(&format!("{of}-{}", part.word())),
        }
    }

    /// Whose the words of a checklist are, as its licence asks, or why they do not stand here.
    pub(super) fn source(&self, list: &List<'_>) -> Option<String> {
        let sight = self.sight;
        let title = self.title_of(list);
        let attribution = sight.open(&list.record.attribution).as_deref();
        if !list.speaks {
            let parts = [("title", title.into())];
            let why = sight.words.say_with("report-list-silent", &parts);
            let whose = attribution.map(|whose| format!(" {whose}"));
            return Some(why + &whose.unwrap_or_default());
        }
        let parts = [("title", title.into()), ("attribution", attribution?.into())];
        Some(sight.words.say_with("report-list-source", &parts))
    }

    /// What was seen of an item, in our terms.
    pub(super) fn mark<'a>(&'a self, seen: &'a Observation) -> &'a Mark {
        self.sight.open(&seen.value)
    }
}
