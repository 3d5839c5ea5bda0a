//! A list of items: the sheets of a checklist, one an area.

use std::collections::BTreeMap;

use serde_yaml::{Mapping, Value};

use crate::model::Choice as _;
use crate::model::{Area, AreaOfNeed, Band, EyfsArea};
use crate::scaffold::NewFile;

use super::children::texts;
use super::plan::{Cells, Column, Known, Plan};
use super::{Circumstances, Table, cell};

pub(super) const COLUMNS: &[Column] = &[
    ("id", &["item", "item_id", "code"]),
    ("area", &["area_of_development"]),
    ("text", &["skill", "description", "statement"]),
    ("band", &["age", "months", "age_band"]),
    ("eyfs", &["eyfs_area", "area_of_learning"]),
    ("need", &["area_of_need", "broad_area"]),
    ("steps", &["small_steps"]),
];

pub(super) const NEEDED: &[&str] = &["id", "area", "text", "band", "eyfs", "need"];

/// Plans a sheet for each area.
pub(super) fn plan(table: &Table, around: &Circumstances) -> Plan {
    let mut plan = Plan::default();
    let Some(known) = Known::new(table, COLUMNS, NEEDED, &mut plan) else { return plan };
    let mut sheets: BTreeMap<Area, Vec<Value>> = BTreeMap::new();
    let mut ids: Vec<String> = Vec::new();
    for mut cells in known.rows() {
        let item = item(&mut cells);
        if let Some((_, id, _)) = &item
            && ids.contains(id)
        {
            cells.refuse("id", id, "another row has this id".into());
        }
        if let Some((area, id, fields)) = cells.finish(item, &mut plan) {
            sheets.entry(area).or_default().push(Value::Mapping(fields));
            ids.push(id);
        }
    }
    let folder = format!("checklists/{}", around.checklist);
    for (area, items) in sheets {
        let mut fields = Mapping::new();
        fields.insert("area".into(), area.word().into());
        fields.insert("items".into(), Value::Sequence(items));
        let text = serde_yaml::to_string(&fields).unwrap_or_default();
        plan.new.push(NewFile::record(format!("{folder}/{}.yaml", area.word()), text));
    }
    plan
}

fn item(cells: &mut Cells<'_>) -> Option<(Area, String, Mapping)> {
    let id = cells.need("id", cell::name);
    let area = cells.need("area", cell::word::<Area>);
    let fields = [
        ("id", id.clone().map(Value::from)),
        ("text", cells.text("text").map(Value::from)),
        ("band", cells.need("band", cell::word::<Band>).map(|band| band.word().into())),
        ("eyfs", cells.need("eyfs", cell::word::<EyfsArea>).map(|eyfs| eyfs.word().into())),
        ("need", cells.need("need", cell::word::<AreaOfNeed>).map(|need| need.word().into())),
        ("steps", cells.maybe("steps", cell::several).map(texts)),
    ];
    let fields = fields.into_iter().filter_map(|(key, value)| Some((key.into(), value?)));
    Some((area?, id?, fields.collect()))
}
