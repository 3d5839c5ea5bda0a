//! A list of items: the sheets of a checklist, one an area. Its areas and bands are those of its record,
//! or, where there is no record yet, those that the table has: then the record is made too, closed, and
//! asks for its licence.

use std::collections::BTreeMap;

use serde_yaml::{Mapping, Value};

use crate::model::{Area, AreaOfNeed, Band, Choice, EXAMPLE, EyfsArea};
use crate::scaffold::NewFile;

use super::children::texts;
use super::plan::{Cells, Column, Known, Plan};
use super::{Circumstances, KnownList, Table, cell};

pub(super) const COLUMNS: &[Column] = &[
    ("id", &["item", "item_id", "code"]),
    ("area", &["area_of_development", "section"]),
    ("text", &["skill", "description", "statement"]),
    ("band", &["age", "months", "age_band", "step"]),
    ("eyfs", &["eyfs_area", "area_of_learning"]),
    ("need", &["area_of_need", "broad_area"]),
    ("steps", &["small_steps"]),
];

pub(super) const NEEDED: &[&str] = &["id", "area", "text", "band"];

/// Plans a sheet for each area, and the checklist's own record if there is none.
pub(super) fn plan(table: &Table, around: &Circumstances) -> Plan {
    let mut plan = Plan::default();
    let Some(known) = Known::new(table, COLUMNS, NEEDED, &mut plan) else { return plan };
    let id = &around.checklist;
    let there = around.lists.get(id);
    if there.is_none() && around.there.contains_key(&format!("checklists/{id}/checklist.yaml")) {
        plan.notes.push(format!(
            "The record of the checklist {id} cannot be read, so that nobody knows its areas and bands; \
             `doorstep check` says why."
        ));
        plan.refuse_all("area", "put the record of the checklist right first");
        return plan;
    }
    let made = there.is_none().then(|| of_table(&known));
    let list = there.or(made.as_ref());
    let Some(list) = list else { return plan };
    let mut sheets: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut ids: Vec<String> = Vec::new();
    for mut cells in known.rows() {
        let item = item(&mut cells, list);
        if let Some((_, id, _)) = &item
            && ids.contains(id)
        {
            cells.refuse("id", id, "another row has this id".into());
        }
        let key = |item: &(String, String, Mapping)| vec![item.1.clone()];
        if let Some((area, id, fields)) = cells.finish(item, key, &mut plan) {
            sheets.entry(area).or_default().push(Value::Mapping(fields));
            ids.push(id);
        }
    }
    if let Some(made) = made.filter(|_| !sheets.is_empty()) {
        plan.new.push(record(id, &made));
        plan.notes.push(format!(
            "There was no checklist {id}: its record is made too. No paper shows a word of it until you \
             have filled in its publisher, its licence and its attribution in \
             content/checklists/{id}/checklist.yaml, and said there which papers may carry it."
        ));
    }
    for (area, items) in sheets {
        let mut fields = Mapping::new();
        fields.insert("area".into(), area.as_str().into());
        fields.insert("items".into(), Value::Sequence(items));
        let text = serde_yaml::to_string(&fields).unwrap_or_default();
        plan.new.push(NewFile::record(format!("checklists/{id}/{area}.yaml"), text));
    }
    plan
}

fn item(cells: &mut Cells<'_>, list: &KnownList) -> Option<(String, String, Mapping)> {
    let id = cells.need("id", if list.is_ours { cell::name } else { cell::item_id });
    let area = cells.need("area", |cell| cell::part(cell, &list.areas));
    let of_ours = |cells: &mut Cells<'_>, column| {
        if list.is_ours && cells.get(column).is_none() {
            let why = "the cell is empty, and a checklist divided as ours needs it";
            cells.refuse(column, "", why.into());
        }
    };
    of_ours(cells, "eyfs");
    of_ours(cells, "need");
    let fields = [
        ("id", id.clone().map(Value::from)),
        ("text", cells.text("text").map(Value::from)),
        ("band", cells.need("band", |cell| cell::part(cell, &list.bands)).map(Value::from)),
        ("eyfs", cells.maybe("eyfs", cell::word::<EyfsArea>).map(|eyfs| eyfs.word().into())),
        ("need", cells.maybe("need", cell::word::<AreaOfNeed>).map(|need| need.word().into())),
        ("steps", cells.maybe("steps", cell::several).map(texts)),
    ];
    let fields = fields.into_iter().filter_map(|(key, value)| Some((key.into(), value?)));
    Some((area?, id?, fields.collect()))
}

/// The areas and bands of a table, in the order in which it names them. Where all are ours, they are ours.
fn of_table(known: &Known<'_>) -> KnownList {
    let areas = parts(known, "area", Area::WORDS);
    let bands = parts(known, "band", Band::WORDS);
    let is_ours = areas.is_none() && bands.is_none();
    KnownList {
        areas: areas.unwrap_or_else(ours::<Area>),
        bands: bands.unwrap_or_else(ours::<Band>),
        is_ours,
        ..KnownList::default()
    }
}

/// The parts in a column; `None` when every one is among ours.
fn parts(known: &Known<'_>, column: &'static str, ours: &[&str]) -> Option<Vec<(String, String)>> {
    let mut parts: Vec<(String, String)> = Vec::new();
    for cells in known.rows() {
        let Some(title) = cells.get(column).filter(|cell| !cell::is_made_a_date(cell)) else {
            continue;
        };
        let id = slug(title);
        if !id.is_empty() && parts.iter().all(|(known, _)| *known != id) {
            parts.push((id, title.to_owned()));
        }
    }
    let all_ours = parts.iter().all(|(id, _)| ours.contains(&id.as_str()));
    (!all_ours).then_some(parts)
}

fn ours<T: Choice>() -> Vec<(String, String)> {
    T::WORDS.iter().map(|word| ((*word).to_owned(), (*word).to_owned())).collect()
}

/// A title as an id: `Step 1` is `step-1`. It becomes the name of a file.
fn slug(title: &str) -> String {
    let lower = title.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut id = String::new();
    for word in words {
        if id.len() + word.len() > 50 {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(word);
    }
    id
}

/// The record of a checklist that is not there yet. Nothing of it may be printed before somebody has
/// said so.
fn record(id: &str, list: &KnownList) -> NewFile {
    let mut fields = Mapping::new();
    let mut put = |key: &str, value: Value| drop(fields.insert(key.into(), value));
    put("title", title_of(id).into());
    put("publisher", format!("{EXAMPLE} who publishes it").into());
    put("licence", format!("{EXAMPLE} the licence of its text").into());
    put("attribution", format!("{EXAMPLE} the line that its licence asks for").into());
    put("publish", "no".into());
    put("papers", "none".into());
    put("about", format!("{EXAMPLE} what it is for.").into());
    if list.areas != ours::<Area>() {
        put("areas", Value::Sequence(list.areas.iter().map(|area| part(area, None)).collect()));
    }
    if list.bands != ours::<Band>() {
        let months: Vec<Option<(u16, u16)>> =
            list.bands.iter().map(|(_, title)| months(title)).collect();
        // Bands have ages, all of them; anything else is a step.
        let key = if months.iter().all(Option::is_some) { "bands" } else { "steps" };
        let bands = list.bands.iter().zip(months);
        let bands = bands.map(|(band, months)| part(band, months.filter(|_| key == "bands")));
        put(key, Value::Sequence(bands.collect()));
    }
    let text = serde_yaml::to_string(&fields).unwrap_or_default();
    NewFile::record(format!("checklists/{id}/checklist.yaml"), text)
}

fn part((id, title): &(String, String), months: Option<(u16, u16)>) -> Value {
    let mut part = Mapping::new();
    part.insert("id".into(), id.as_str().into());
    part.insert("title".into(), title.as_str().into());
    if let Some((from, to)) = months {
        part.insert("from".into(), from.into());
        part.insert("to".into(), to.into());
    }
    Value::Mapping(part)
}

/// The months of a title such as `12-18` or `12 to 18 months`.
fn months(title: &str) -> Option<(u16, u16)> {
    let lower = title.to_lowercase();
    let plain = lower.trim().trim_end_matches("months").trim();
    let (from, to) = plain.split_once(['-', '–']).or_else(|| plain.split_once(" to "))?;
    let (from, to) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
    (from < to).then_some((from, to))
}

fn title_of(id: &str) -> String {
    let words = id.replace('-', " ");
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().collect::<String>());
    first.unwrap_or_default() + letters.as_str()
}
