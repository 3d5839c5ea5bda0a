//! A new checklist with its first sheet of items.

use crate::model::{Area, Choice};

use super::records;
use super::template::Template;
use super::{Known, NewFile, title_of};

/// A checklist and its first sheet of items.
pub(super) fn new(id: &str, title: Option<&str>, area: Area, known: &Known) -> Vec<NewFile> {
    let title = title.map_or_else(|| title_of(id), str::to_owned);
    let head = Template::new(records::CHECKLIST).words("title", &title).fill();
    let first = free_item(area, known);
    let sheet =
        Template::new(records::ITEMS).words("area", area.word()).words("item", &first).fill();
    let folder = format!("checklists/{id}");
    vec![
        NewFile::record(format!("{folder}/checklist.yaml"), head),
        NewFile::record(format!("{folder}/{}.yaml", area.word()), sheet),
    ]
}

/// The first item id of the example's age band that no checklist has.
fn free_item(area: Area, known: &Known) -> String {
    let ids = (1..=99).map(|number| format!("{}-9-12-{number:02}", area.word()));
    let mut free = ids.filter(|id| known.item(id).is_none());
    free.next().unwrap_or_else(|| format!("{}-9-12-100", area.word()))
}
