//! Records that are about no child: staff, pages, checklists and cards.

use crate::model::{Area, Band, Choice, Date};

use super::records;
use super::template::Template;
use super::{Known, KnownItem, NewFile, NewStaff, ScaffoldError, title_of};

/// A member of staff.
pub(super) fn staff(staff: &NewStaff) -> NewFile {
    let name = staff.name.clone().unwrap_or_else(|| title_of(&staff.id));
    let text = Template::new(records::STAFF)
        .words("name", &name)
        .words("role", staff.role.as_deref().unwrap_or("Portage home visitor"));
    NewFile::record(format!("staff/{}.yaml", staff.id), text.fill())
}

/// A page of the website.
pub(super) fn page(slug: &str, title: Option<&str>) -> NewFile {
    let title = title.map_or_else(|| title_of(slug), str::to_owned);
    let text = Template::new(records::PAGE).words("title", &title).fill();
    NewFile::record(format!("pages/{slug}.md"), text)
}

/// A checklist and its first sheet of items.
pub(super) fn checklist(id: &str, title: Option<&str>, area: Area, known: &Known) -> Vec<NewFile> {
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

/// A card of the library.
pub(super) fn activity(
    name: &str,
    title: Option<&str>,
    on: Date,
    known: &Known,
) -> Result<Vec<NewFile>, ScaffoldError> {
    let halves = name.split_once('/').and_then(|(area, slug)| Some((Area::from_word(area)?, slug)));
    let (area, slug) = halves.ok_or_else(|| ScaffoldError::NotAnActivity(name.into()))?;
    let item = example_item(area, known)?;
    let (from, to) = item.band.word().split_once('-').unwrap_or(("9", "12"));
    let title = title.map_or_else(|| title_of(slug), str::to_owned);
    let text = Template::new(records::ACTIVITY)
        .words("title", &title)
        .words("item", &item.id)
        .number("from", from.parse().unwrap_or(9))
        .number("to", to.parse().unwrap_or(12))
        .date("date", on);
    Ok(vec![NewFile::record(format!("activities/{name}.md"), text.fill())])
}

/// The item that an example can name: the first of its area for the age of the example.
fn example_item(area: Area, known: &Known) -> Result<&KnownItem, ScaffoldError> {
    let mut items = known.items.iter().filter(|item| item.area == area);
    let first = items.clone().next();
    let fitting = items.find(|item| item.band >= Band::M9);
    fitting.or(first).ok_or_else(|| ScaffoldError::NoItems(area.word().into()))
}
