//! A list of visits: one row, one visit.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_yaml::{Mapping, Value};

use crate::model::Choice as _;
use crate::model::{HowVisited, NotHeldReason, Time};
use crate::scaffold::NewFile;

use super::children::{day, texts};
use super::plan::{Cells, Column, Known, Plan};
use super::{Circumstances, Table, cell};

pub(super) const COLUMNS: &[Column] = &[
    ("reference", &["ref", "id", "child", "child_id", "case"]),
    ("date", &["visit_date", "day", "on"]),
    ("number", &["visit", "visit_number", "no"]),
    ("by", &["visitor", "home_visitor", "worker", "portage_worker"]),
    ("from", &["start", "start_time", "time_from"]),
    ("to", &["end", "end_time", "time_to"]),
    ("how", &["kind", "type", "visit_type"]),
    ("reason", &["not_held", "why_not", "cancelled"]),
    ("present", &["who", "people"]),
    ("week", &["how_the_week_has_been"]),
    ("play", &["child_led_play"]),
    ("teaching", &["structured_teaching"]),
    ("focus", &["family_focus"]),
    ("comment", &["the_parent_s_comment", "parent_s_comment", "parents_comment"]),
    ("next", &["next_visit"]),
];

pub(super) const NEEDED: &[&str] = &["reference", "date"];

/// The texts of a visit: column and heading.
pub(super) const TEXTS: &[(&str, &str)] = &[
    ("week", "How the week has been"),
    ("play", "Child-led play"),
    ("teaching", "Structured teaching"),
    ("focus", "Family focus"),
    ("comment", "The parent's comment"),
];

/// Plans a record for each row. Where no column numbers the visits, they are numbered in the order of
/// their days, after the ones that are there.
pub(super) fn plan(table: &Table, around: &Circumstances) -> Plan {
    let mut plan = Plan::default();
    let Some(known) = Known::new(table, COLUMNS, NEEDED, &mut plan) else {
        return plan;
    };
    let mut made: BTreeMap<(String, String), (Mapping, String)> = BTreeMap::new();
    for mut cells in known.rows() {
        let visit = visit(&mut cells, known.keeps_zeros("reference"), around);
        if let Some((key, ..)) = &visit
            && made.contains_key(key)
        {
            cells.refuse("date", &key.1, "another row is of this child and day".into());
        }
        if let Some((key, fields, text)) = cells.finish(visit, key_of, &mut plan) {
            made.insert(key, (fields, text));
        }
    }
    numbered(&mut made, around);
    for ((reference, date), (fields, text)) in made {
        let fields = serde_yaml::to_string(&fields).unwrap_or_default();
        let path = format!("children/{reference}/visits/{date}.md");
        plan.new.push(NewFile::record(path, format!("---\n{fields}---\n{text}")));
    }
    plan
}

/// Gives a number to every visit that has none.
fn numbered(made: &mut BTreeMap<(String, String), (Mapping, String)>, around: &Circumstances) {
    let days: Vec<(String, String)> = made.keys().cloned().collect();
    for (reference, date) in days {
        let folder = format!("children/{reference}/visits/");
        let there =
            around.there.range(folder.clone()..).take_while(|(path, _)| path.starts_with(&folder));
        let earlier = there.filter(|(path, _)| **path < format!("{folder}{date}")).count();
        let of_table = made.keys().filter(|key| key.0 == reference && key.1 < date);
        let new =
            of_table.filter(|key| !around.there.contains_key(&format!("{folder}{}.md", key.1)));
        let number = earlier + new.count() + 1;
        if let Some((fields, _)) = made.get_mut(&(reference, date)) {
            let number = Value::from(u64::try_from(number).unwrap_or(u64::MAX));
            fields.entry("number".into()).or_insert(number);
        }
    }
}

type Visit = ((String, String), Mapping, String);

fn key_of(visit: &Visit) -> Vec<String> {
    vec![visit.0.0.clone(), visit.0.1.clone()]
}

fn visit(cells: &mut Cells<'_>, keeps_zeros: bool, around: &Circumstances) -> Option<Visit> {
    let reference = cells.reference("reference", keeps_zeros, &around.there);
    let date = cells.need("date", cell::date);
    let reason = cells.maybe("reason", cell::word::<NotHeldReason>);
    let held = if reason.is_some() { HowVisited::NotHeld } else { HowVisited::Home };
    let how = cells.maybe("how", cell::word::<HowVisited>).unwrap_or(held);
    let by = cells.maybe("by", cell::name).or_else(|| around.only_staff.clone());
    if by.is_none() && cells.get("by").is_none() {
        cells.refuse("by", "", "write the id of the visitor, as in the folder staff".into());
    }
    let time = |cell: &str| {
        let time = Time::parse(cell).or_else(|| Time::parse(&cell.replace('.', ":")));
        time.ok_or_else(|| "write hours and minutes, such as 10:00".to_owned())
    };
    let fields = [
        ("number", cells.maybe("number", cell::whole).map(Value::from)),
        ("by", by.map(Value::from)),
        ("from", cells.maybe("from", time).map(|time| time.to_string().into())),
        ("to", cells.maybe("to", time).map(|time| time.to_string().into())),
        ("how", Some(how.word().into())),
        ("reason", reason.map(|reason| reason.word().into())),
        ("present", cells.maybe("present", cell::several).map(texts)),
        ("next", cells.maybe("next", cell::date).map(day)),
    ];
    let mut text = String::new();
    for (column, heading) in TEXTS {
        if let Some(said) = cells.maybe(column, cell::prose) {
            let _ = write!(text, "## {heading}\n\n{said}\n\n");
        }
    }
    let fields = fields.into_iter().filter_map(|(key, value)| Some((key.into(), value?)));
    let key = (reference?, date?.to_string());
    Some((key, fields.collect(), text.trim_end().to_owned() + "\n"))
}
