//! An example of any kind of record, made from its declaration: what is needed stands there, what is
//! not stands there as a note, and each line says what it is for.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::model::kinds::RecordKind;
use crate::model::{DATE, Date, FieldForm, Form, Kind, LinkKind, PAST, Place, TIME};

/// How many days ahead a planned day is put.
const AHEAD: i64 = 28;

/// How old the child of an example is, and how early it was born.
const AGE_YEARS: i64 = 2;
const EARLY_DAYS: i64 = 35;

/// Keys of days that are the record's own and not ahead, though nothing says that they are over.
const SAME_DAY: &[&str] = &[
    "on",
    "from",
    "began",
    "start",
    "started",
    "set",
    "assessment",
    "other_assessments",
    "checked_on",
    "tested_on",
    "prepared",
    "reviewed",
    "left",
];

/// Fields that an example shows though they may be left out: most records need them.
const SHOWN: &[&str] = &["by", "audience", "sessions"];

/// What stands where somebody has to write. A rule looks for it, so that it is never printed.
pub const WRITE_HERE: &str = "write here";

/// What an example may take from the records that are there.
#[derive(Clone)]
pub struct Facts {
    /// The day of the record.
    pub date: Date,
    /// Names that links may take, the best first.
    pub names: BTreeMap<LinkKind, Vec<String>>,
}

impl Facts {
    /// Made-up facts, for the reference.
    fn made_up() -> Self {
        let names = [
            (LinkKind::Staff, "ada-whitcombe"),
            (LinkKind::Person, "mum"),
            (LinkKind::Household, "home"),
            (LinkKind::Goal, "asking"),
            (LinkKind::Item, "language-12-18-04"),
            (LinkKind::Activity, "language/bubbles"),
            (LinkKind::Child, "p014"),
            (LinkKind::Equipment, "light-drum"),
            (LinkKind::Group, "rhyme-time"),
            (LinkKind::SessionPlan, "2026-03-25"),
            (LinkKind::EhcPlan, "2026-03-25"),
            (LinkKind::Picture, "sock-ball"),
            (LinkKind::OwnPicture, "torch"),
        ];
        let names = names.map(|(kind, name)| (kind, vec![name.to_owned()]));
        Self { date: jiff::civil::date(2026, 3, 25), names: names.into() }
    }
}

/// An example of a kind, with made-up facts.
#[must_use]
pub fn of(kind: &RecordKind) -> String {
    with(kind, &Facts::made_up())
}

/// An example of a kind that takes its names and its day from what is there.
#[must_use]
pub fn with(kind: &RecordKind, facts: &Facts) -> String {
    let mut lines = Vec::new();
    for field in kind.kind.fields.iter().filter(|field| field.place == Place::Key) {
        lines.extend(of_field(kind.kind, field, facts, true));
    }
    let fields = lines.iter().fold(String::new(), |text, line| text + line + "\n");
    if !kind.is_markdown() {
        return fields;
    }
    format!("---\n{fields}---\n{}", texts(kind.kind))
}

/// An example that was written by hand, with what is known put in.
#[must_use]
pub(super) fn filled(text: &str, facts: &Facts) -> String {
    let names = [
        ("{{staff}}", LinkKind::Staff),
        ("{{person}}", LinkKind::Person),
        ("{{household}}", LinkKind::Household),
        ("{{goal}}", LinkKind::Goal),
        ("{{item}}", LinkKind::Item),
    ];
    let dated = text.replace("{{date}}", &facts.date.to_string());
    names.iter().fold(dated, |text, (mark, to)| text.replace(mark, &name(*to, facts)))
}

/// The headings of a Markdown record, each with what belongs under it.
fn texts(kind: &Kind) -> String {
    let mut text = String::new();
    for field in kind.fields {
        match field.place {
            Place::Key => {}
            Place::Body => {
                let _ = writeln!(text, "{} {}", capital(WRITE_HERE), field.meaning());
            }
            Place::Heading if field.needed => {
                let said = field.meaning();
                let _ = writeln!(text, "## {}\n\n{}: {said}\n", field.key, capital(WRITE_HERE));
            }
            Place::Heading => {
                let _ = writeln!(text, "## {}\n", field.key);
            }
        }
    }
    text.trim_end().to_owned() + "\n"
}

/// The lines of a field: a note with its meaning, and the field, as a note if it is not needed.
fn of_field(kind: &Kind, field: &FieldForm, facts: &Facts, noted: bool) -> Vec<String> {
    let mut lines = Vec::new();
    if noted {
        lines.extend(wrapped(&said(field)).into_iter().map(|line| format!("# {line}")));
    }
    let value = value(kind, field.key, field.form, facts);
    let hash = if is_shown(field) { "" } else { "# " };
    lines.extend(value.into_iter().map(|line| format!("{hash}{line}")));
    lines
}

fn is_shown(field: &FieldForm) -> bool {
    field.needed || SHOWN.contains(&field.key)
}

/// The meaning of a field, with the words that it takes.
fn said(field: &FieldForm) -> String {
    let words = match field.form {
        Form::Words(words) | Form::List(Form::Words(words)) => {
            words.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    };
    let meaning = field.meaning();
    if words.is_empty() { meaning } else { format!("{meaning} One of: {words}.") }
}

/// A key with its value, which may take several lines.
fn value(kind: &Kind, key: &str, form: &Form, facts: &Facts) -> Vec<String> {
    let born = facts.date.saturating_sub(jiff::Span::new().years(AGE_YEARS));
    match form {
        // A child is there before its records are.
        Form::Shaped(shape) if shape.what == DATE.what && key == "born" => {
            vec![format!("{key}: {born}")]
        }
        Form::Shaped(shape) if shape.what == DATE.what && key == "due" && kind.has("born") => {
            let due = born.saturating_add(jiff::Span::new().days(EARLY_DAYS));
            vec![format!("{key}: {due}")]
        }
        // What ends, ends after it has begun.
        Form::Shaped(shape) if shape.what == TIME.what && key == "to" => {
            vec![format!("{key}: \"10:30\"")]
        }
        Form::Group(kind) => {
            std::iter::once(format!("{key}:")).chain(indented(inner(kind, facts))).collect()
        }
        Form::List(Form::Group(kind)) => {
            std::iter::once(format!("{key}:")).chain(entry(inner(kind, facts))).collect()
        }
        Form::List(Form::Shaped(shape)) if shape.what == DATE.what && SAME_DAY.contains(&key) => {
            vec![format!("{key}: [{}]", facts.date)]
        }
        Form::List(of) => vec![format!("{key}: [{}]", short(of, facts))],
        Form::Lines(of) => {
            let name = name(LinkKind::Item, facts);
            vec![format!("{key}:"), format!("  {name}: {}", short(of, facts))]
        }
        Form::Shaped(shape) if shape.what == DATE.what && SAME_DAY.contains(&key) => {
            vec![format!("{key}: {}", facts.date)]
        }
        form => vec![format!("{key}: {}", short(form, facts))],
    }
}

/// The needed fields of a group within a record; without any, the first.
fn inner(kind: &Kind, facts: &Facts) -> Vec<String> {
    let needed: Vec<&FieldForm> = kind.fields.iter().filter(|field| is_shown(field)).collect();
    let shown = if needed.is_empty() { kind.fields.iter().take(1).collect() } else { needed };
    shown.into_iter().flat_map(|field| value(kind, field.key, field.form, facts)).collect()
}

fn indented(lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(|line| format!("  {line}"))
}

fn entry(lines: Vec<String>) -> impl Iterator<Item = String> {
    let mut first = true;
    lines.into_iter().map(move |line| {
        let hyphen = if std::mem::take(&mut first) { "  - " } else { "    " };
        format!("{hyphen}{line}")
    })
}

/// A value that fits on one line.
fn short(form: &Form, facts: &Facts) -> String {
    match form {
        Form::Text | Form::Prose => WRITE_HERE.into(),
        Form::Shaped(shape) if shape.example == PAST.example => facts.date.to_string(),
        // What is planned lies ahead.
        Form::Shaped(shape) if shape.what == DATE.what => {
            facts.date.saturating_add(jiff::Span::new().days(AHEAD)).to_string()
        }
        Form::Shaped(shape) => format!("\"{}\"", shape.example),
        Form::Link(to) => name(*to, facts),
        Form::Whole => "1".into(),
        // Nothing is claimed that somebody would have to take back.
        Form::YesNo => "no".into(),
        Form::Words(words) => words.first().map_or_else(String::new, |(word, _)| (*word).into()),
        Form::List(of) => format!("[{}]", short(of, facts)),
        Form::Group(kind) => {
            let parts = inner(kind, facts);
            format!("{{{}}}", parts.join(", "))
        }
        Form::Lines(of) => format!("{{{}: {}}}", name(LinkKind::Item, facts), short(of, facts)),
        Form::Either(one, _) => short(one, facts),
    }
}

fn name(to: LinkKind, facts: &Facts) -> String {
    let first = facts.names.get(&to).and_then(|names| names.first());
    first.cloned().unwrap_or_else(|| "name".into())
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The widest a note may be.
const WIDTH: usize = 96;

fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut();
        let Some(line) = line else { continue };
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}
