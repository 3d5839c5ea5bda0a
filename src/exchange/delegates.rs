//! A list of the people who come to a workshop: they are added to the workshop's own record, which stays
//! as it was written in every other line.

use std::fmt::Write as _;

use serde_yaml::{Mapping, Value};

use crate::model::Date;
use crate::scaffold::NewFile;
use crate::source::yaml::{Node, Value as Written};

use super::children::texts;
use super::plan::{Cells, Column, Known, Other, Plan};
use super::rows::{self, Row};
use super::{Circumstances, Exported, Subject, Table, cell};

pub(super) const COLUMNS: &[Column] = &[
    ("name", &["delegate", "full_name", "participant"]),
    ("role", &["job", "job_title", "post"]),
    ("agency", &["organisation", "setting", "school", "employer", "team"]),
    ("needs", &["access_needs", "requirements"]),
    ("attended", &["attendance", "came", "dates"]),
    ("certificate", &["certificate_number", "certificate_no"]),
];

pub(super) const NEEDED: &[&str] = &["name"];

/// Plans what is added to the workshop. `event` is its record as it was read.
pub(super) fn plan(table: &Table, around: &Circumstances, event: Option<&Exported<'_>>) -> Plan {
    let mut plan = Plan::default();
    let Some(known) = Known::new(table, COLUMNS, NEEDED, &mut plan) else { return plan };
    let there = event.map(|event| rows::rows(Subject::Delegates, event)).unwrap_or_default();
    let (Some(event), Some(text)) = (event, event.and_then(|event| around.there.get(event.path)))
    else {
        plan.refuse_all("name", "there is no such workshop that can be read; see --event");
        return plan;
    };
    let days = days(event.fields);
    let mut people: Vec<(Vec<String>, Mapping)> = Vec::new();
    for mut cells in known.rows() {
        let person = person(&mut cells, &days);
        if let Some((key, _)) = &person
            && people.iter().any(|(known, _)| is_same(known, key))
        {
            cells.refuse("name", &key[0], "another row has this name".into());
        }
        people.extend(cells.finish(person, |(key, _)| key.clone(), &mut plan));
    }
    let mut new = Vec::new();
    let mut changes = Vec::new();
    for (key, fields) in people {
        match there.iter().find(|row| is_same(&row.key, &key)) {
            None => new.push(fields),
            Some(before) => {
                let now = Row { key: before.key.clone(), cells: cells_of(&fields) };
                let changed = rows::changes(&[now], std::slice::from_ref(before), &plan.given);
                plan.same += usize::from(changed.is_empty());
                changes.extend(changed);
            }
        }
    }
    if !changes.is_empty() {
        plan.other.push(Other { path: event.path.to_owned(), changes });
    }
    if !new.is_empty() {
        let names = new.iter().filter_map(|person| person.get("name")?.as_str());
        let names: Vec<&str> = names.collect();
        plan.notes.push(format!("Added to {}: {}.", event.path, names.join(", ")));
        let text = with_delegates(text, event.fields, &new);
        plan.changed.push(NewFile { path: format!("content/{}", event.path), text });
    }
    plan
}

/// Two names are one person's, unless both are known to work in different places.
fn is_same(one: &[String], other: &[String]) -> bool {
    let plain = |text: &String| text.to_lowercase();
    let (place, elsewhere) = (plain(&one[1]), plain(&other[1]));
    plain(&one[0]) == plain(&other[0])
        && (place.is_empty() || elsewhere.is_empty() || place == elsewhere)
}

/// The days of the workshop.
fn days(event: &Node) -> Vec<String> {
    let Written::Map(fields) = &event.value else { return Vec::new() };
    let days = fields.iter().find(|(key, _)| key.name == "days").map(|(_, node)| &node.value);
    let Some(Written::List(days)) = days else { return Vec::new() };
    let on = |day: &Node| match &day.value {
        Written::Map(fields) => {
            fields.iter().find(|(key, _)| key.name == "on").and_then(|(_, on)| match &on.value {
                Written::Text(on) => Some(on.trim().to_owned()),
                _ => None,
            })
        }
        _ => None,
    };
    days.iter().filter_map(on).collect()
}

fn person(cells: &mut Cells<'_>, days: &[String]) -> Option<(Vec<String>, Mapping)> {
    let name = cells.text("name");
    let agency = cells.maybe_text("agency");
    let attended = cells.maybe("attended", |cell| {
        let dates: Result<Vec<Date>, _> =
            cell::several(cell)?.iter().map(|day| cell::date(day)).collect();
        let dates: Vec<String> = dates?.iter().map(ToString::to_string).collect();
        match dates.iter().find(|date| !days.contains(date)) {
            Some(other) => {
                Err(format!("{other} is no day of this workshop; there is {}", days.join(", ")))
            }
            None => Ok(dates),
        }
    });
    let fields = [
        ("name", name.clone().map(Value::from)),
        ("role", cells.maybe_text("role").map(Value::from)),
        ("agency", agency.clone().map(Value::from)),
        ("needs", cells.maybe_text("needs").map(Value::from)),
        ("attended", attended.map(texts)),
        ("certificate", cells.maybe_text("certificate").map(Value::from)),
    ];
    let fields = fields.into_iter().filter_map(|(key, value)| Some((key.into(), value?)));
    Some((vec![name?, agency.unwrap_or_default()], fields.collect()))
}

/// The cells of a planned delegate.
fn cells_of(fields: &Mapping) -> std::collections::BTreeMap<&'static str, String> {
    let text = |value: &Value| match value {
        Value::Sequence(all) => {
            Some(all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("; "))
        }
        other => other.as_str().map(str::to_owned),
    };
    let columns = COLUMNS.iter().map(|(column, _)| *column);
    columns.filter_map(|column| Some((column, fields.get(column).and_then(text)?))).collect()
}

/// The record with more people at the end of its list. Every other line stays as somebody wrote it.
fn with_delegates(text: &str, event: &Node, new: &[Mapping]) -> String {
    let Written::Map(fields) = &event.value else { return text.to_owned() };
    let list = fields.iter().find(|(key, _)| key.name == "delegates").map(|(_, node)| node);
    let people = match list.map(|node| (&node.value, node.span)) {
        Some((Written::List(people), span)) => Some((people, span)),
        _ => None,
    };
    let Some((people, span)) = people.filter(|(people, _)| !people.is_empty()) else {
        let without: String = match fields.iter().find(|(key, _)| key.name == "delegates") {
            // An empty line `delegates:` gives way to one with people under it.
            Some((key, _)) => {
                let start = line_start(text, key.span.start as usize);
                let end = text[start..].find('\n').map_or(text.len(), |end| start + end + 1);
                format!("{}{}", &text[..start], &text[end..])
            }
            None => text.to_owned(),
        };
        let end = if without.ends_with('\n') { "" } else { "\n" };
        return format!("{without}{end}delegates:\n{}", lines(new, "  "));
    };
    let start = span.start as usize;
    if text[start..].starts_with('[') {
        // The closing bracket of a list in one line, before which the new people stand.
        let end = (span.end as usize).min(text.len());
        let Some(close) = text[..end].rfind(']') else { return text.to_owned() };
        let more: Vec<String> = new.iter().map(in_braces).collect();
        return format!("{}, {}{}", text[..close].trim_end(), more.join(", "), &text[close..]);
    }
    let last = people.last().map_or(start, |person| person.span.end as usize).min(text.len());
    // Behind the last line of the last person.
    let inside = text[..last].trim_end().len();
    let end = text[inside..].find('\n').map_or(text.len(), |end| inside + end + 1);
    let first = line_start(text, people[0].span.start as usize);
    let indent: String = text[first..].chars().take_while(|c| *c == ' ').collect();
    let gap = if text[..end].ends_with('\n') { "" } else { "\n" };
    format!("{}{gap}{}{}", &text[..end], lines(new, &indent), &text[end..])
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at.min(text.len())].rfind('\n').map_or(0, |line| line + 1)
}

fn lines(people: &[Mapping], indent: &str) -> String {
    let mut out = String::new();
    for person in people {
        // Writing to a text cannot fail.
        let _ = writeln!(out, "{indent}- {}", in_braces(person));
    }
    out
}

/// A person in one line.
fn in_braces(person: &Mapping) -> String {
    let quoted = |text: &str| serde_json::to_string(text).unwrap_or_default();
    let value = |value: &Value| match value {
        Value::Sequence(all) => {
            format!("[{}]", all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "))
        }
        other => quoted(other.as_str().unwrap_or_default()),
    };
    let fields = person.iter().filter_map(|(key, said)| Some((key.as_str()?, value(said))));
    let fields: Vec<String> = fields.map(|(key, value)| format!("{key}: {value}")).collect();
    format!("{{{}}}", fields.join(", "))
}
