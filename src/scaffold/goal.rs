//! A new long-term goal.

use crate::model::{Area, Choice, EXAMPLE};

use super::records;
use super::template::{Template, scalar};
use super::{Known, NewFile, NewGoal, ScaffoldError, child_of, lowered, title_of};

/// The goal. An item of the checklist, when one is named, gives the area and what the child will do.
pub(super) fn new(goal: &NewGoal, known: &Known) -> Result<Vec<NewFile>, ScaffoldError> {
    let child = child_of(&goal.event, known)?;
    let item = match &goal.item {
        None => None,
        Some(id) => Some(known.item(id).ok_or_else(|| ScaffoldError::NoSuchItem(id.clone()))?),
    };
    let area = goal.area.or(item.and_then(|item| item.area)).unwrap_or(Area::Language);
    let title = goal.title.clone().unwrap_or_else(|| title_of(&goal.slug));
    let does = item
        .map_or_else(|| format!("{EXAMPLE} what the child will do"), |item| lowered(&item.text));
    let items = item.map_or_else(
        || "# items: [language-9-12-01]".to_owned(),
        |item| format!("items: [{}]", scalar(&item.id)),
    );
    let text = Template::new(records::GOAL)
        .words("area", area.word())
        .words("title", &title)
        .words("who", &child.first_name)
        .words("does", &does)
        .lines("items", vec![items])
        .date("date", goal.event.date);
    let path = format!("children/{}/goals/{}.yaml", goal.event.child, goal.slug);
    Ok(vec![NewFile::record(path, text.fill())])
}
