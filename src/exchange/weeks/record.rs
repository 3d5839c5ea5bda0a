//! A week put into the record of a visit that somebody wrote: one line is added or changed, and every
//! other letter of the file, its notes and its layout, stays as it is.

use crate::source::yaml::{self, Key, Node, Value};
use crate::source::{FileId, MemoryLoader, Sources};

/// Words that older YAML tools read as yes and no.
const MISREAD: &[&str] = &["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// The record with a week under the results of a chart; marks that are there already are replaced.
/// `None` when the record cannot be changed so: it is no visit, or written in some odd way.
pub(super) fn with_week(text: &str, chart: u16, week: &[String]) -> Option<String> {
    let place = place(text, chart)?;
    let week_text =
        format!("[{}]", week.iter().map(|day| quoted(day)).collect::<Vec<_>>().join(", "));
    let entry = format!("{{chart: {chart}, marks: {week_text}}}");
    let (at, until, new) = match place {
        Place::NoResults(at) => (at, at, format!("results:\n  - {entry}\n")),
        Place::FirstItem(at) => (at, at, format!("\n  - {entry}")),
        Place::EmptyList(at, until) => (at, until, format!("[{entry}]")),
        Place::InList(at) => (at, at, format!(", {entry}")),
        Place::Item(at, indent) => (at, at, format!("\n{indent}- {entry}")),
        Place::InEntry(at) => (at, at, format!(", marks: {week_text}")),
        Place::Line(at, indent) => (at, at, format!("\n{indent}marks: {week_text}")),
        Place::Marks(at, until, space) => (at, until, format!("{space}{week_text}")),
    };
    let changed = format!("{}{new}{}", &text[..at], &text[until..]);
    // What was written is read again: nothing is changed on the strength of a guess.
    (week_of(&changed, chart).as_deref() == Some(week)).then_some(changed)
}

/// The marks of a chart in a visit, as they are written.
fn week_of(text: &str, chart: u16) -> Option<Vec<String>> {
    let root = read(text)?;
    let entry = entry_of(list(&value(&root, "results")?.1.value)?, chart)?;
    let marks = list(&value(entry, "marks")?.1.value)?.iter();
    marks
        .map(|mark| if let Value::Text(mark) = &mark.value { Some(mark.clone()) } else { None })
        .collect()
}

/// Where the week goes.
enum Place {
    /// There are no results: a line of the fields.
    NoResults(usize),
    /// There is the key without a list.
    FirstItem(usize),
    /// The list is empty.
    EmptyList(usize, usize),
    /// Behind the last entry of a list between brackets.
    InList(usize),
    /// Behind the last entry of a list of lines, so far from the edge.
    Item(usize, String),
    /// Behind the last field of an entry between brackets.
    InEntry(usize),
    /// Behind the last line of an entry, so far from the edge.
    Line(usize, String),
    /// In the place of these marks, with a space before them or none.
    Marks(usize, usize, &'static str),
}

fn place(text: &str, chart: u16) -> Option<Place> {
    let root = read(text)?;
    let Some((key, results)) = value(&root, "results") else {
        return Some(Place::NoResults(before_note(text)?));
    };
    let (from, until) = span(text, key, results);
    let entries = match &results.value {
        Value::Null if from == until => return Some(Place::FirstItem(line_end(text, from))),
        Value::Null => return Some(Place::EmptyList(from, until)),
        Value::List(entries) if entries.is_empty() => return Some(Place::EmptyList(from, until)),
        Value::List(entries) => entries,
        _ => return None,
    };
    let Some(entry) = entry_of(entries, chart) else {
        let last = end(text, entries.last()?);
        if text[from..].starts_with('[') {
            return Some(Place::InList(last));
        }
        let first = start(entries.first()?);
        let line = text[..first].rfind('\n').map_or(0, |at| at + 1);
        let indent = text[line..first].split('-').next()?.to_owned();
        return Some(Place::Item(line_end(text, last), indent));
    };
    if let Some((key, marks)) = value(entry, "marks") {
        let (from, until) = span(text, key, marks);
        return Some(Place::Marks(from, until, if from == until { " " } else { "" }));
    }
    let Value::Map(fields) = &entry.value else { return None };
    let (key, last) = fields.last()?;
    let (_, until) = span(text, key, last);
    if text[start(entry)..].starts_with('{') {
        return Some(Place::InEntry(until));
    }
    let first = at(fields.first()?.0.span.start);
    let line = text[..first].rfind('\n').map_or(0, |at| at + 1);
    Some(Place::Line(line_end(text, until), " ".repeat(text[line..first].chars().count())))
}

/// The tree of the fields, with places counted from the beginning of the file.
fn read(text: &str) -> Option<Node> {
    let from = fields_at(text)?;
    let until = from + fields_end(&text[from..])?;
    let (root, problems) = yaml::parse(&text[from..until], some_file()?, from).ok()?;
    problems.is_empty().then_some(root)
}

/// A file to count places in; which one does not matter here.
fn some_file() -> Option<FileId> {
    let sources = Sources::load(&MemoryLoader::new().with("visit.md", ""));
    sources.iter().next().map(|(id, _)| id)
}

/// Where the fields begin: behind the first line of three hyphens.
fn fields_at(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("---")?;
    let line = rest.split_inclusive('\n').next()?;
    line.trim().is_empty().then_some(3 + line.len())
}

/// Where the fields end: before the next line of three hyphens.
fn fields_end(fields: &str) -> Option<usize> {
    let mut at = 0;
    for line in fields.split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some(at);
        }
        at += line.len();
    }
    None
}

/// The line of a record before which results go: the note that offers them, or else the end of the
/// fields.
fn before_note(text: &str) -> Option<usize> {
    let from = fields_at(text)?;
    let until = from + fields_end(&text[from..])?;
    let note = text[from..until].find("\n# results:").map(|note| from + note + 1);
    Some(note.unwrap_or(until))
}

fn value<'n>(node: &'n Node, name: &str) -> Option<&'n (Key, Node)> {
    let Value::Map(fields) = &node.value else { return None };
    fields.iter().find(|(key, _)| key.name == name)
}

fn list(value: &Value) -> Option<&[Node]> {
    if let Value::List(entries) = value { Some(entries) } else { None }
}

fn entry_of(entries: &[Node], chart: u16) -> Option<&Node> {
    entries.iter().find(|entry| match value(entry, "chart") {
        Some((_, Node { value: Value::Text(number), .. })) => number.trim().parse() == Ok(chart),
        _ => false,
    })
}

fn at(offset: u32) -> usize {
    offset as usize
}

fn start(node: &Node) -> usize {
    at(node.span.start)
}

/// From where to where a value stands. One that was left out stands behind the colon of its key.
fn span(text: &str, key: &Key, node: &Node) -> (usize, usize) {
    let behind = at(key.span.end);
    let colon = text[behind..].find(':').map_or(behind, |colon| behind + colon + 1);
    match &node.value {
        Value::Null if text[start(node).min(text.len())..].starts_with(['~', 'n', 'N']) => {
            (start(node), end(text, node))
        }
        Value::Null => (colon, colon),
        _ => (start(node), end(text, node)),
    }
}

/// Where a value ends. A list or a group of lines ends where its last value does: what the parser calls
/// its end is the beginning of whatever follows.
fn end(text: &str, node: &Node) -> usize {
    let between_brackets = text[start(node)..].starts_with(['[', '{']);
    let last = match &node.value {
        Value::List(entries) if !between_brackets => entries.last().map(|last| end(text, last)),
        Value::Map(fields) if !between_brackets => {
            fields.last().map(|(key, last)| span(text, key, last).1)
        }
        _ => None,
    };
    last.unwrap_or_else(|| text[..at(node.span.end)].trim_end().len())
}

/// The end of the line in which a place is, before its line feed.
fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end)
}

/// A day's marks as one YAML value between brackets.
fn quoted(day: &str) -> String {
    let plain = day.chars().all(|sign| sign.is_ascii_alphabetic() || sign == ' ');
    if plain && !MISREAD.contains(&day.to_lowercase().as_str()) {
        return day.to_owned();
    }
    // Double quotes hold anything; JSON writes them as YAML reads them.
    serde_json::to_string(day).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEEK: [&str; 3] = ["y y h", "blank", "- -"];
    const LINE: &str = r#"marks: [y y h, blank, "- -"]"#;

    fn changed(fields: &str) -> String {
        let text = format!(
            "---\n# A note.\nnumber: 4 # kept\n{fields}next: 2026-09-21\n---\n## Play\n\nresults: x\n"
        );
        let week = WEEK.map(str::to_owned);
        let new = with_week(&text, 9, &week).unwrap_or_else(|| panic!("{text}"));
        // A second time changes nothing more.
        assert_eq!(with_week(&new, 9, &week).as_deref(), Some(new.as_str()));
        let (head, tail) = ("---\n# A note.\nnumber: 4 # kept\n", "---\n## Play\n\nresults: x\n");
        let fields = new.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail));
        fields.unwrap_or_else(|| panic!("{new}")).replace(LINE, "MARKS")
    }

    #[test]
    fn a_week_is_added_in_every_layout_and_nothing_else_is_touched() {
        let next = "next: 2026-09-21\n";
        for (fields, new) in [
            ("", format!("{next}results:\n  - {{chart: 9, MARKS}}\n")),
            (
                "# results:\n#   - {chart: 9}\n",
                format!(
                    "results:\n  - {{chart: 9, MARKS}}\n# results:\n#   - {{chart: 9}}\n{next}"
                ),
            ),
            ("results:\n", format!("results:\n  - {{chart: 9, MARKS}}\n{next}")),
            (
                "results: # none yet\n",
                format!("results: # none yet\n  - {{chart: 9, MARKS}}\n{next}"),
            ),
            ("results: []\n", format!("results: [{{chart: 9, MARKS}}]\n{next}")),
            ("results: ~\n", format!("results: [{{chart: 9, MARKS}}]\n{next}")),
            (
                "results: [{chart: 8}] # eight\n",
                format!("results: [{{chart: 8}}, {{chart: 9, MARKS}}] # eight\n{next}"),
            ),
            (
                "results:\n- {chart: 8, decision: stop} # it was\n\n",
                format!(
                    "results:\n- {{chart: 8, decision: stop}} # it was\n- {{chart: 9, MARKS}}\n\n{next}"
                ),
            ),
            (
                "results:\n  - {chart: 9, post_baseline: 3 of 4,\n     decision: stop} # it was\n",
                format!(
                    "results:\n  - {{chart: 9, post_baseline: 3 of 4,\n     decision: stop, MARKS}} # it was\n{next}"
                ),
            ),
            (
                "results:\n   -  chart: 9\n      post_baseline: \"3 of 4\"  # well\n      # a note\n   -  chart: 10\n",
                format!(
                    "results:\n   -  chart: 9\n      post_baseline: \"3 of 4\"  # well\n      MARKS\n      # a note\n   -  chart: 10\n{next}"
                ),
            ),
            (
                "results:\n  - chart: 8\n    decision: stop\n",
                format!(
                    "results:\n  - chart: 8\n    decision: stop\n  - {{chart: 9, MARKS}}\n{next}"
                ),
            ),
            (
                "results:\n  - chart: 9\n    marks:\n      - h\n      - h # two\n    decision: stop\n",
                format!(
                    "results:\n  - chart: 9\n    marks:\n      {} # two\n    decision: stop\n{next}",
                    &LINE[7..]
                ),
            ),
            (
                "results:\n  - chart: 9\n    decision:\n",
                format!("results:\n  - chart: 9\n    decision:\n    MARKS\n{next}"),
            ),
            (
                "results:\n  - {chart: 9, marks: }\n",
                format!("results:\n  - {{chart: 9, MARKS }}\n{next}"),
            ),
            (
                "results:\n  - {chart: 9, marks: [h, h]}\n",
                format!("results:\n  - {{chart: 9, MARKS}}\n{next}"),
            ),
        ] {
            assert_eq!(changed(fields), new, "{fields}");
        }
    }

    #[test]
    fn what_cannot_be_changed_safely_is_left() {
        let week = WEEK.map(str::to_owned);
        for text in [
            "",
            "number: 4\n",
            "---\nnumber: 4\n",
            "---\nresults: nine\n---\n",
            "---\na: [\n---\n",
            "---\n- a\n---\n",
            "---\na: 1\na: 2\n---\n",
        ] {
            assert_eq!(with_week(text, 9, &week), None, "{text}");
        }
    }
}
