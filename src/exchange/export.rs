//! Records out: every record as JSON, and one table a kind as CSV. They are as private as the records.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use crate::model::Place;
use crate::model::kinds::{self, RecordKind};
use crate::source::yaml::{Node, Value};

use super::rows::rows;
use super::{Subject, columns};

/// One record as it was read.
pub struct Exported<'d> {
    /// Its path below `content`.
    pub path: &'d str,
    /// Its fields.
    pub fields: &'d Node,
    /// The text below the fields.
    pub text: Option<&'d str>,
}

/// The files of an export, by name: `records.json`, a table for each kind that has records, and in the
/// folder `lists` the tables that an import reads.
#[must_use]
pub fn export(records: &[Exported<'_>]) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let all: Vec<Json> = records.iter().map(whole).collect();
    files.insert("records.json".to_owned(), format!("{:#}\n", json!({"records": all})));
    for kind in kinds::all() {
        let of_kind: Vec<&Exported<'_>> = records
            .iter()
            .filter(|one| kinds::at(one.path).is_some_and(|at| at.path == kind.path))
            .collect();
        if !of_kind.is_empty() {
            files.insert(format!("{}.csv", kind.slug()), table(kind, &of_kind));
        }
    }
    files.extend(lists(records));
    files
}

/// The tables that an import reads. A checklist and a workshop have a table each.
fn lists(records: &[Exported<'_>]) -> BTreeMap<String, String> {
    let subjects = [
        (Subject::Children, "children"),
        (Subject::Visits, "visits"),
        (Subject::Assessments, "assessments"),
        (Subject::Checklist, "checklist"),
        (Subject::Delegates, "delegates"),
    ];
    let mut tables: BTreeMap<String, (Subject, Vec<Vec<String>>)> = BTreeMap::new();
    for (subject, name) in subjects {
        for record in records {
            let of = match (subject, record.path.split('/').collect::<Vec<_>>().as_slice()) {
                (Subject::Checklist, [_, id, _]) => format!("lists/{name}-{id}.csv"),
                (Subject::Delegates, [_, file]) => {
                    let event = file.rsplit_once('.').map_or(*file, |(event, _)| event);
                    format!("lists/{name}-{event}.csv")
                }
                _ => format!("lists/{name}.csv"),
            };
            for row in rows(subject, record) {
                let cell = |column| row.cells.get(column).cloned().unwrap_or_default();
                let cells = columns(subject).map(|(column, ..)| cell(column)).collect();
                tables.entry(of.clone()).or_insert_with(|| (subject, Vec::new())).1.push(cells);
            }
        }
    }
    let written = |(name, (subject, rows)): (String, (Subject, Vec<Vec<String>>))| {
        let head = columns(subject).map(|(column, ..)| column.to_owned()).collect();
        (name, csv_of(std::iter::once(head).chain(rows)))
    };
    tables.into_iter().map(written).collect()
}

fn csv_of(rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        // Writing to memory cannot fail.
        let _ = writer.write_record(row.iter().map(|cell| safe(cell)));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn whole(record: &Exported<'_>) -> Json {
    let mut all = Map::new();
    all.insert("path".into(), record.path.into());
    let kind = kinds::at(record.path).map_or("", |kind| kind.word);
    all.insert("kind".into(), kind.into());
    all.insert("fields".into(), value(record.fields));
    if let Some(text) = record.text {
        all.insert("text".into(), text.trim().into());
    }
    Json::Object(all)
}

fn value(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Text(text) => text.trim().into(),
        Value::List(items) => items.iter().map(value).collect(),
        Value::Map(entries) => {
            let each = entries.iter().map(|(key, node)| (key.name.clone(), value(node)));
            Json::Object(each.collect())
        }
    }
}

/// One row a record: the file, then every field of the kind. What is a list or a group of its own
/// stands in its cell as JSON.
fn table(kind: &RecordKind, records: &[&Exported<'_>]) -> String {
    let keys: Vec<&str> = kind
        .kind
        .fields
        .iter()
        .filter(|field| field.place == Place::Key)
        .map(|field| field.key)
        .collect();
    let head = ["file"].into_iter().chain(keys.iter().copied()).chain(["text"]);
    let mut rows = vec![head.map(str::to_owned).collect::<Vec<_>>()];
    for record in records {
        let Json::Object(fields) = value(record.fields) else { continue };
        let cells = keys.iter().map(|key| fields.get(*key).map_or_else(String::new, cell));
        let text = record.text.map_or_else(String::new, |text| text.trim().to_owned());
        rows.push(std::iter::once(record.path.to_owned()).chain(cells).chain([text]).collect());
    }
    csv_of(rows)
}

fn cell(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Null => String::new(),
        Json::Array(items) if items.iter().all(Json::is_string) => {
            items.iter().filter_map(Json::as_str).collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}

/// A cell that a spreadsheet would take for a formula gets an apostrophe, so that a record's words are
/// never run.
fn safe(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let rest = cell.get(1..).unwrap_or_default();
    let number = !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit() || b == b' ');
    if formula && !number { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{MemoryLoader, Sources, yaml};

    #[test]
    fn a_cell_may_begin_with_any_letter() {
        for cell in ["© Ada", "Ŵyn", "é", ""] {
            assert_eq!(safe(cell), cell);
        }
        assert_eq!(safe("+44 7700 900123"), "+44 7700 900123");
        assert_eq!(safe("-1+1"), "'-1+1");
    }

    #[test]
    fn a_record_goes_out_whole_and_no_word_of_it_is_run() {
        let loader = MemoryLoader::new()
            .with("staff/ada.yaml", "name: =HYPERLINK(1)\nrole: \"visitor, senior\"\n");
        let sources = Sources::load(&loader);
        let (id, file) = sources.iter().next().unwrap();
        let fields = yaml::parse(&file.text, id, 0).unwrap().0;
        let files = export(&[Exported { path: &file.path, fields: &fields, text: None }]);
        let table = &files["staff.csv"];
        assert!(table.starts_with("file,name,role,"), "{table}");
        assert!(table.contains("staff/ada.yaml,'=HYPERLINK(1),\"visitor, senior\""), "{table}");
        let json: Json = serde_json::from_str(&files["records.json"]).unwrap();
        assert_eq!(json["records"][0]["fields"]["name"], "=HYPERLINK(1)");
        assert_eq!(json["records"][0]["kind"], "staff");
    }
}
