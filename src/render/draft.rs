//! A draft as the text of a record: for its author to open in any editor, read, finish and put in its
//! place.

use std::fmt::Write as _;

use crate::view::report::{DraftSection, Entry, Field, Line, ReportDraft};

/// The record, with where it goes in its first line.
#[must_use]
pub fn text(draft: &ReportDraft, child: &str) -> String {
    let mut out = format!("---\n# content/children/{child}/{}/{}\n", draft.folder, file(draft));
    for note in &draft.notes {
        add(&mut out, format_args!("# {note}\n"));
    }
    draft.fields.iter().for_each(|field| put(&mut out, field));
    out.push_str("---\n");
    for DraftSection { heading, lines, ask } in &draft.sections {
        add(&mut out, format_args!("## {heading}\n\n"));
        lines.iter().for_each(|line| sentence(&mut out, line));
        if let Some(ask) = ask {
            add(&mut out, format_args!("{}\n\n", escaped(&ask.text)));
        }
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// What the file is called.
#[must_use]
pub fn file(draft: &ReportDraft) -> String {
    match draft.word {
        Some(word) => format!("{}-{word}.md", draft.date),
        None => format!("{}.md", draft.date),
    }
}

fn sentence(out: &mut String, Line { text, rests_on }: &Line) {
    let text = escaped(text.trim_end_matches('.'));
    match rests_on.as_slice() {
        [] => add(out, format_args!("{text}.\n\n")),
        all => add(out, format_args!("{text} [{}].\n\n", all.join(", "))),
    }
}

fn put(out: &mut String, field: &Field) {
    match field {
        Field::One(key, value) => add(out, format_args!("{key}: {}\n", scalar(value))),
        Field::Many(key, values) => {
            let values: Vec<String> = values.iter().map(|value| scalar(value)).collect();
            add(out, format_args!("{key}: [{}]\n", values.join(", ")));
        }
        Field::Group(key, values) => {
            let values: Vec<String> =
                values.iter().map(|(key, value)| format!("{key}: {}", scalar(value))).collect();
            add(out, format_args!("{key}: {{{}}}\n", values.join(", ")));
        }
        Field::Each(key, groups) => {
            add(out, format_args!("{key}:\n"));
            for group in groups {
                let values: Vec<String> = group
                    .iter()
                    .map(|(key, value)| match value {
                        Entry::Words(words) => format!("{key}: {}", quoted(words)),
                        Entry::Plain(plain) => format!("{key}: {plain}"),
                    })
                    .collect();
                add(out, format_args!("  - {{{}}}\n", values.join(", ")));
            }
        }
        Field::Open(lines) => lines.iter().for_each(|line| add(out, format_args!("# {line}\n"))),
    }
}

/// A value that stands by itself: in quotation marks unless it is a plain word or a day.
fn scalar(value: &str) -> String {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    // What YAML would take for something else than a word.
    let other = ["", "yes", "no", "on", "off", "true", "false", "null", "y", "n"].contains(&value);
    let number = value.chars().all(|c| c.is_ascii_digit());
    if value.chars().all(plain) && !other && !number { value.to_owned() } else { quoted(value) }
}

fn quoted(value: &str) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Text in which no sign means anything to Markdown.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '`' | '#') {
            out.push('\\');
        }
        out.push(if c == '\n' { ' ' } else { c });
    }
    out
}

fn add(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing into a string cannot fail.
    let _ = out.write_fmt(text);
}
