//! Records as the rows of the tables that an import reads: what an export writes, and what a second
//! import compares its own with.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::yaml::{Node, Value};

use super::plan::{Other, Plan};
use super::{Exported, Subject};

/// One row: what tells it from others, and its cells by their columns.
pub(super) struct Row {
    pub(super) key: Vec<String>,
    pub(super) cells: BTreeMap<&'static str, String>,
}

/// The rows that a record gives in a table of a subject; none for a record of another kind.
pub(super) fn rows(subject: Subject, record: &Exported<'_>) -> Vec<Row> {
    let parts: Vec<&str> = record.path.split('/').collect();
    let (Some(file), fields) = (parts.last(), record.fields) else { return Vec::new() };
    let stem = file.rsplit_once('.').map_or(*file, |(stem, _)| stem);
    match (subject, parts.as_slice()) {
        (Subject::Children, ["children", reference, "child.yaml"]) => {
            vec![child(reference, fields)]
        }
        (Subject::Visits, ["children", reference, "visits", _]) => {
            vec![visit(reference, stem, fields, record.text.unwrap_or_default())]
        }
        (Subject::Assessments, ["children", reference, "assessments", _]) => {
            assessment(reference, stem, fields)
        }
        (Subject::Checklist, ["checklists", _, _]) if stem != "checklist" => items(fields),
        (Subject::Delegates, ["training", _]) => delegates(fields),
        _ => Vec::new(),
    }
}

fn row(key: &[&str], cells: impl IntoIterator<Item = (&'static str, Option<String>)>) -> Row {
    let key = key.iter().map(|part| (*part).to_owned()).collect();
    let cells = cells.into_iter().filter_map(|(column, cell)| Some((column, cell?)));
    Row { key, cells: cells.filter(|(_, cell)| !cell.is_empty()).collect() }
}

/// A field of a group.
fn field<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|(name, _)| name.name == key).map(|(_, node)| node)
}

/// A field as one cell: a list stands between semicolons.
fn cell(node: &Node, key: &str) -> Option<String> {
    text(field(node, key)?)
}

fn text(node: &Node) -> Option<String> {
    match &node.value {
        Value::Text(text) => Some(text.trim().to_owned()),
        Value::List(items) => Some(items.iter().filter_map(text).collect::<Vec<_>>().join("; ")),
        Value::Null | Value::Map(_) => None,
    }
}

/// The first entry of a list.
fn first<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    list(node, key).first()
}

fn list<'n>(node: &'n Node, key: &str) -> &'n [Node] {
    match field(node, key).map(|node| &node.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

fn child(reference: &str, fields: &Node) -> Row {
    let plain = [
        "first_name",
        "surname",
        "born",
        "due",
        "nhs_number",
        "pronouns",
        "languages",
        "started",
        "visitor",
        "visits_every",
        "interests",
    ];
    let home = first(fields, "households");
    let person = home.and_then(|home| first(home, "people"));
    let of_home = ["address", "phone", "email"];
    // Nobody has it of whom nothing is written.
    let responsible =
        person.map(|person| cell(person, "parental_responsibility").unwrap_or_default());
    let of_person = [
        ("parent", person.and_then(|person| cell(person, "name"))),
        ("relation", person.and_then(|person| cell(person, "relation"))),
        ("parental_responsibility", responsible.map(|yes| yes_or_no(&yes).to_owned())),
    ];
    let programme = |one: &Node| {
        let parts = ["kind", "from", "worker"].map(|key| cell(one, key).unwrap_or_default());
        parts.join(" ")
    };
    let programmes: Vec<String> = list(fields, "programmes").iter().map(programme).collect();
    let cells = std::iter::once(("reference", Some(reference.to_owned())))
        .chain([("programmes", Some(programmes.join("; ")))])
        .chain(plain.map(|key| (key, cell(fields, key))))
        .chain(of_home.map(|key| (key, home.and_then(|home| cell(home, key)))))
        .chain(of_person);
    row(&[reference], cells)
}

fn yes_or_no(text: &str) -> &'static str {
    if matches!(text, "yes" | "true") { "yes" } else { "no" }
}

fn visit(reference: &str, date: &str, fields: &Node, text: &str) -> Row {
    let plain = ["number", "by", "from", "to", "how", "reason", "present", "next"];
    let cells = [("reference", Some(reference.to_owned())), ("date", Some(date.to_owned()))];
    let cells = cells.into_iter().chain(plain.map(|key| (key, cell(fields, key))));
    let texts =
        super::visits::TEXTS.iter().map(|(column, heading)| (*column, under(text, heading)));
    row(&[reference, date], cells.chain(texts))
}

/// What stands under a heading of the second level.
fn under(text: &str, heading: &str) -> Option<String> {
    let mut lines = text.lines().skip_while(|line| line.strip_prefix("## ") != Some(heading));
    lines.next()?;
    let said: Vec<&str> = lines.take_while(|line| !line.starts_with("## ")).collect();
    Some(said.join("\n").trim().to_owned())
}

fn assessment(reference: &str, date: &str, fields: &Node) -> Vec<Row> {
    let Some(Value::Map(seen)) = field(fields, "observations").map(|node| &node.value) else {
        return Vec::new();
    };
    let of_line = |item: &str, node: &Node| {
        let said = |key: &str| cell(node, key);
        let value = text(node).or_else(|| said("value"));
        let cells = [
            ("reference", Some(reference.to_owned())),
            ("date", Some(date.to_owned())),
            ("checklist", cell(fields, "checklist")),
            ("item", Some(item.to_owned())),
            ("value", value),
            ("by", cell(fields, "by")),
            ("seen_by", said("seen_by").or_else(|| cell(fields, "seen_by"))),
            ("help", said("help")),
            ("step", said("step")),
            ("note", said("note")),
        ];
        row(&[reference, date, item], cells)
    };
    seen.iter().map(|(key, node)| of_line(&key.name, node)).collect()
}

fn items(fields: &Node) -> Vec<Row> {
    let area = cell(fields, "area");
    let one = |item: &Node| {
        let id = cell(item, "id").unwrap_or_default();
        let plain = ["id", "text", "band", "eyfs", "need", "steps"];
        let cells = plain.map(|key| (key, cell(item, key)));
        row(&[&id], cells.into_iter().chain([("area", area.clone())]))
    };
    list(fields, "items").iter().map(one).collect()
}

fn delegates(fields: &Node) -> Vec<Row> {
    let one = |person: &Node| {
        let name = cell(person, "name").unwrap_or_default();
        let agency = cell(person, "agency").unwrap_or_default();
        let plain = ["name", "role", "agency", "needs", "attended", "certificate"];
        row(&[&name, &agency], plain.map(|key| (key, cell(person, key))))
    };
    list(fields, "delegates").iter().map(one).collect()
}

/// Whether two cells say the same: spaces and lines do not matter, nor do those of an NHS number.
pub(super) fn says_the_same(column: &str, one: &str, other: &str) -> bool {
    let plain = |text: &str| -> String {
        match column {
            "nhs_number" => text.chars().filter(char::is_ascii_digit).collect(),
            _ => text.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    };
    plain(one) == plain(other)
}

impl Plan {
    /// Sorts what would be written by what is there: `there` are the records that can be read, `present`
    /// all of them. Only what the table says is compared: a record has much that no table knows.
    #[must_use]
    pub fn against(
        mut self,
        subject: Subject,
        planned: &[Exported<'_>],
        there: &[Exported<'_>],
        present: &BTreeMap<String, String>,
    ) -> Self {
        let there: BTreeMap<&str, &Exported<'_>> =
            there.iter().map(|record| (record.path, record)).collect();
        let planned: BTreeMap<&str, &Exported<'_>> =
            planned.iter().map(|record| (record.path, record)).collect();
        let (given, mut same, mut other) = (&self.given, self.same, Vec::new());
        self.new.retain(|file| {
            let path = file.path.strip_prefix("content/").unwrap_or(&file.path);
            let (Some(old), Some(new)) = (there.get(path), planned.get(path)) else {
                if !present.contains_key(path) {
                    return true;
                }
                let changes = vec!["it cannot be read; `doorstep check` says why".to_owned()];
                other.push(Other { path: path.to_owned(), changes });
                return false;
            };
            let changes = changes(&rows(subject, new), &rows(subject, old), given);
            if changes.is_empty() {
                same += 1;
            } else {
                other.push(Other { path: path.to_owned(), changes });
            }
            false
        });
        self.same = same;
        self.other.extend(other);
        self
    }
}

/// What the rows of a table would change in those of a record.
pub(super) fn changes(
    new: &[Row],
    old: &[Row],
    given: &BTreeMap<Vec<String>, BTreeSet<&'static str>>,
) -> Vec<String> {
    let mut changes = Vec::new();
    for row in new {
        let name = row.key.last().map_or("", String::as_str);
        let Some(before) = old.iter().find(|before| before.key == row.key) else {
            changes.push(format!("{name} would be new"));
            continue;
        };
        let said = given.get(&row.key);
        for (column, cell) in &row.cells {
            if said.is_some_and(|said| !said.contains(column)) {
                continue;
            }
            let was = before.cells.get(column).map_or("", String::as_str);
            if !says_the_same(column, was, cell) {
                let was = if was.is_empty() { "nothing" } else { was };
                changes.push(format!("{name}: {column} is `{was}` and would be `{cell}`"));
            }
        }
    }
    changes
}
