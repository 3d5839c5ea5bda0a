//! Finding the items of all checklists by their ids.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Area, AreaId, Choice, Draft, Item, RecordKey};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::FileId;

/// The items of every checklist, by id.
pub(super) struct Items<'d> {
    found: BTreeMap<&'d str, (&'d Item, RecordKey)>,
    /// Sheets with mistakes, which may hold more items than could be read.
    troubled: Vec<(AreaId, RecordKey)>,
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
            let key = RecordKey::Items(checklist.clone(), area.clone());
            for item in &sheet.items {
                let id = grant.open(&item.id).value.as_str();
                found.entry(id).or_insert_with(|| (item, key.clone()));
            }
        }
        let keys = draft.files.iter().filter(|(_, file)| broken.contains(file));
        let keys = keys.map(|(key, _)| key).chain(&draft.unread);
        let troubled = keys.filter_map(|key| match key {
            RecordKey::Items(_, area) => Some((area.clone(), key.clone())),
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
        let begins = |area: &str| id.strip_prefix(area).is_some_and(|rest| rest.starts_with('-'));
        let of_ours = Area::ALL.iter().any(|area| begins(area.word()));
        // An id of ours begins with its area. One of a checklist that is divided in a way of its own
        // tells nothing, so any sheet of its own areas that has mistakes may hold it.
        let may_hold = |area: &AreaId| match area {
            AreaId::Ours(area) => begins(area.word()),
            AreaId::Own(area) => begins(area) || !of_ours,
        };
        self.troubled.iter().find(|(area, _)| may_hold(area)).map(|(_, key)| key)
    }

    /// All ids, in order.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'d str> {
        self.found.keys().copied()
    }
}
