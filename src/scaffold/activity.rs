//! A new card of the library.

use crate::model::{Area, Band, Choice, Date};

use super::records;
use super::template::Template;
use super::{Known, KnownItem, NewFile, ScaffoldError, title_of};

/// A card of the library.
pub(super) fn new(
    name: &str,
    title: Option<&str>,
    on: Date,
    known: &Known,
) -> Result<Vec<NewFile>, ScaffoldError> {
    let halves = name.split_once('/').and_then(|(area, slug)| Some((Area::from_word(area)?, slug)));
    let (area, slug) = halves.ok_or_else(|| ScaffoldError::NotAnActivity(name.into()))?;
    let item = example_item(area, known)?;
    let band = item.band.map_or("9-12", Choice::word);
    let (from, to) = band.split_once('-').unwrap_or(("9", "12"));
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
    let mut items = known.items.iter().filter(|item| item.area == Some(area));
    let first = items.clone().next();
    let fitting = items.find(|item| item.band >= Some(Band::M9));
    fitting.or(first).ok_or_else(|| ScaffoldError::NoItems(area.word().into()))
}
