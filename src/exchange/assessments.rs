//! A list of observations: one row, one item as it was seen; the rows of one child and day are one
//! assessment.

use std::collections::BTreeMap;

use serde_yaml::{Mapping, Value};

use crate::model::Choice as _;
use crate::model::{Date, Help, ObservationValue, Observer};
use crate::scaffold::NewFile;

use super::plan::{Cells, Column, Known, Plan};
use super::{Circumstances, Table, cell};

pub(super) const COLUMNS: &[Column] = &[
    ("reference", &["ref", "id", "child", "child_id", "case"]),
    ("date", &["day", "on", "assessed_on"]),
    ("item", &["item_id", "skill"]),
    ("value", &["result", "score", "seen"]),
    ("by", &["assessed_by", "visitor", "worker"]),
    ("seen_by", &["observer"]),
    ("help", &["prompt", "support"]),
    ("step", &[]),
    ("note", &["notes", "comment"]),
];

pub(super) const NEEDED: &[&str] = &["reference", "date", "item", "value"];

/// Plans a record for each child and day.
pub(super) fn plan(table: &Table, around: &Circumstances) -> Plan {
    let mut plan = Plan::default();
    let Some(known) = Known::new(table, COLUMNS, NEEDED, &mut plan) else { return plan };
    let mut made: BTreeMap<(String, Date), Sheet> = BTreeMap::new();
    for mut cells in known.rows() {
        let line = line(&mut cells, around);
        if let Some(line) = &line {
            let there = made.get(&line.of).map(|sheet| &sheet.lines);
            if there.is_some_and(|lines| lines.contains_key(line.item.as_str())) {
                cells.refuse("item", &line.item, "another row of this day has this item".into());
            }
        }
        if let Some(line) = cells.finish(line, &mut plan) {
            let sheet =
                made.entry(line.of).or_insert_with(|| Sheet { by: line.by, lines: Mapping::new() });
            sheet.lines.insert(line.item.into(), line.value);
        }
    }
    for ((reference, date), sheet) in made {
        let folder = format!("children/{reference}/assessments/");
        let first = !around
            .there
            .keys()
            .any(|path| path.starts_with(&folder) && *path < format!("{folder}{date}"))
            && !plan.new.iter().any(|file| file.path.contains(&folder));
        let fields = sheet.fields(&around.checklist, first);
        let text = serde_yaml::to_string(&fields).unwrap_or_default();
        plan.new.push(NewFile::record(format!("{folder}{date}.yaml"), text));
    }
    plan
}

/// One assessment while its rows are gathered.
struct Sheet {
    by: String,
    lines: Mapping,
}

impl Sheet {
    fn fields(self, checklist: &str, first: bool) -> Mapping {
        let kind = if first { "baseline" } else { "review" };
        let head: [(&str, Value); 5] = [
            ("checklist", checklist.into()),
            ("kind", kind.into()),
            ("by", self.by.into()),
            ("seen_by", Observer::HomeVisitor.word().into()),
            ("observations", Value::Mapping(self.lines)),
        ];
        head.into_iter().map(|(key, value)| (key.into(), value)).collect()
    }
}

struct Line {
    of: (String, Date),
    by: String,
    item: String,
    value: Value,
}

fn line(cells: &mut Cells<'_>, around: &Circumstances) -> Option<Line> {
    let reference = cells.need("reference", cell::name);
    let date = cells.need("date", cell::date);
    let item = cells.need("item", cell::name);
    let value = cells.need("value", cell::word::<ObservationValue>);
    let by = cells.maybe("by", cell::name).or_else(|| around.only_staff.clone());
    if by.is_none() && cells.get("by").is_none() {
        cells.refuse("by", "", "write the id of a member of staff, as in the folder staff".into());
    }
    let more = [
        ("help", cells.maybe("help", cell::word::<Help>).map(|help| help.word().into())),
        ("step", cells.maybe("step", cell::whole).map(Value::from)),
        ("seen_by", cells.maybe("seen_by", cell::word::<Observer>).map(|by| by.word().into())),
        ("note", cells.maybe_text("note").map(Value::from)),
    ];
    let seen: Value = value?.word().into();
    let more: Mapping =
        more.into_iter().filter_map(|(key, value)| Some((key.into(), value?))).collect();
    let value = if more.is_empty() {
        seen
    } else {
        let mut whole = Mapping::new();
        whole.insert("value".into(), seen);
        whole.extend(more);
        Value::Mapping(whole)
    };
    Some(Line { of: (reference?, date?), by: by?, item: item?, value })
}
