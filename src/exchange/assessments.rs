//! A list of observations: one row, one item as it was seen; the rows of one child and day are one
//! assessment.

use std::collections::BTreeMap;

use serde_yaml::{Mapping, Value};

use crate::model::Choice as _;
use crate::model::{Date, Help, ObservationValue, Observer, is_everywhere};
use crate::scaffold::NewFile;

use super::cell::Fault;
use super::plan::{Cells, Column, Known, Plan};
use super::{Circumstances, KnownList, Table, cell};

pub(super) const COLUMNS: &[Column] = &[
    ("reference", &["ref", "id", "child", "child_id", "case"]),
    ("date", &["day", "on", "assessed_on"]),
    ("checklist", &["list"]),
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
        let line = line(&mut cells, known.keeps_zeros("reference"), around);
        if let Some(line) = &line
            && let Some(sheet) = made.get(&line.of)
        {
            if sheet.lines.contains_key(line.item.as_str()) {
                cells.refuse("item", &line.item, "another row of this day has this item".into());
            }
            if sheet.checklist != line.checklist {
                let why = format!("other rows of this child and day are by {}", sheet.checklist);
                cells.refuse("checklist", &line.checklist, why);
            }
        }
        let key = |line: &Line| vec![line.of.0.clone(), line.of.1.to_string(), line.item.clone()];
        if let Some(line) = cells.finish(line, key, &mut plan) {
            let Line { of, checklist, by, item, value } = line;
            let sheet = made.entry(of);
            let sheet = sheet.or_insert_with(|| Sheet { checklist, by, lines: Mapping::new() });
            sheet.lines.insert(item.into(), value);
        }
    }
    for ((reference, date), sheet) in made {
        let folder = format!("children/{reference}/assessments/");
        let first = !around
            .there
            .keys()
            .any(|path| path.starts_with(&folder) && *path < format!("{folder}{date}"))
            && !plan.new.iter().any(|file| file.path.contains(&folder));
        let fields = sheet.fields(first);
        let text = serde_yaml::to_string(&fields).unwrap_or_default();
        plan.new.push(NewFile::record(format!("{folder}{date}.yaml"), text));
    }
    plan
}

/// One assessment while its rows are gathered.
struct Sheet {
    checklist: String,
    by: String,
    lines: Mapping,
}

impl Sheet {
    fn fields(self, first: bool) -> Mapping {
        let kind = if first { "baseline" } else { "review" };
        let head: [(&str, Value); 5] = [
            ("checklist", self.checklist.into()),
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
    checklist: String,
    by: String,
    item: String,
    value: Value,
}

fn line(cells: &mut Cells<'_>, keeps_zeros: bool, around: &Circumstances) -> Option<Line> {
    let reference = cells.reference("reference", keeps_zeros, &around.there);
    let date = cells.need("date", cell::date);
    let checklist = cells.maybe("checklist", cell::name);
    let checklist = checklist.unwrap_or_else(|| around.checklist.clone());
    let list = around.lists.get(&checklist);
    let item = cells.need("item", |cell| item(cell, list));
    let value = cells.need("value", |cell| mark(cell, list));
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
    let seen: Value = value?.into();
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
    Some(Line { of: (reference?, date?), checklist, by: by?, item: item?, value })
}

/// An item of the checklist, if that can be read.
fn item(cell: &str, list: Option<&KnownList>) -> Result<String, Fault> {
    let typed = cell::item_id(cell)?;
    let Some(list) = list else { return Ok(typed) };
    let known = list.items.iter().find(|item| item.eq_ignore_ascii_case(&typed));
    known.cloned().ok_or_else(|| {
        match crate::diag::nearest(&typed, list.items.iter().map(String::as_str)) {
            Some(near) => format!("the checklist has no such item; did you mean {near}?"),
            None => "the checklist has no such item".into(),
        }
    })
}

/// What was seen: one of our words, or a mark of the checklist's own scale.
fn mark(cell: &str, list: Option<&KnownList>) -> Result<String, Fault> {
    let marks = list.map(|list| list.marks.as_slice()).unwrap_or_default();
    if marks.is_empty() {
        return cell::word::<ObservationValue>(cell).map(|value| value.word().to_owned());
    }
    let own = marks.iter().find(|mark| mark.eq_ignore_ascii_case(cell)).cloned();
    let always = || {
        let word = cell::word::<ObservationValue>(cell).ok();
        word.filter(|word| is_everywhere(*word)).map(|word| word.word().to_owned())
    };
    own.or_else(always).ok_or_else(|| format!("the marks are {}", marks.join(", ")))
}
