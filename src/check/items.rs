//! Finding the items of all checklists by their ids.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Area, Choice, Draft, Item, RecordKey};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::FileId;

/// The items of every checklist, by id.
pub(super) struct Items<'d> {
    found: BTreeMap<&'d str, (&'d Item, RecordKey)>,
    /// Sheets with mistakes, which may hold more items than could be read.
    troubled: Vec<(Area, RecordKey)>,
}

impl<'d> Items<'d> {
    /// Gathers the items; `broken` are the files in which mistakes were found.
    pub(super) fn gather(
        draft: &'d Draft,
        broken: &BTreeSet<FileId>,
        grant: &Grant<Inspector>,
    ) -> Self {
        let mut found = BTreeMap::new();
        for ((checklist, area), sheet) in &draft.sheets {
            let key = RecordKey::Items(checklist.clone(), *area);
            for item in &sheet.items {
                let id = grant.open(&item.id).value.as_str();
                found.entry(id).or_insert_with(|| (item, key.clone()));
            }
        }
        let keys = draft.files.iter().filter(|(_, file)| broken.contains(file));
        let keys = keys.map(|(key, _)| key).chain(&draft.unread);
        let troubled = keys.filter_map(|key| match key {
            RecordKey::Items(_, area) => Some((*area, key.clone())),
            _ => None,
        });
        Self { found, troubled: troubled.collect() }
    }

    /// The item with this id.
    pub(super) fn get(&self, id: &str) -> Option<&'d Item> {
        self.found.get(id).map(|(item, _)| *item)
    }

    /// The sheet that holds the item, or that would hold it if it could be read as a whole.
    pub(super) fn sheet(&self, id: &str) -> Option<&RecordKey> {
        if let Some((_, key)) = self.found.get(id) {
            return Some(key);
        }
        let in_area =
            |area: &Area| id.strip_prefix(area.word()).is_some_and(|rest| rest.starts_with('-'));
        self.troubled.iter().find(|(area, _)| in_area(area)).map(|(_, key)| key)
    }

    /// All ids, in order.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'d str> {
        self.found.keys().copied()
    }
}
