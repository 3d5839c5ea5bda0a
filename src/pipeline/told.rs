//! A message in its parts, for a page that sets them apart as a person reads them: what is wrong,
//! where, the line itself, and the way out.

use crate::diag::{Diagnostic, Place, Quoted, Severity};
use crate::source::{Sources, Span};

use super::CONTENT;

/// A line longer than this is cut, as on a terminal.
const LONGEST_LINE: usize = 300;

/// One message, in parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Whether the record is withheld because of it.
    pub is_error: bool,
    /// The code, for `explain`.
    pub code: &'static str,
    /// What is wrong, as a sentence without a full stop.
    pub sentence: String,
    /// The file, with line and column where there are any: `content/service.yaml:3:1`.
    pub place: String,
    /// The line that was typed, when there is one.
    pub line: Option<TypedLine>,
    /// Another place that belongs to it, with a sentence.
    pub also: Option<String>,
    /// Ways out, the likeliest first.
    pub hints: Vec<String>,
    /// Why there is such a rule.
    pub about: &'static str,
}

/// A line of a record, parted at the words meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedLine {
    /// Its number, counted from one.
    pub number: usize,
    /// What stands before the words meant.
    pub before: String,
    /// The words meant.
    pub meant: String,
    /// What stands after them.
    pub after: String,
}

impl Told {
    /// A message in its parts, with the sources that it points into.
    #[must_use]
    pub fn new(sources: &Sources, diagnostic: &Diagnostic) -> Self {
        let line = match diagnostic.place {
            Place::Span(span) => typed_line(sources, span),
            _ => None,
        };
        let also = diagnostic.also.as_ref().map(|(span, message)| {
            format!("{}: {}", spot(sources, *span), message.text(Quoted::Shown))
        });
        Self {
            is_error: diagnostic.rule.severity == Severity::Error,
            code: diagnostic.rule.code,
            sentence: diagnostic.message.text(Quoted::Shown),
            place: place(sources, &diagnostic.place),
            line,
            also,
            hints: diagnostic.hints.iter().map(|hint| hint.text(Quoted::Shown)).collect(),
            about: diagnostic.rule.about,
        }
    }
}

fn place(sources: &Sources, place: &Place) -> String {
    match place {
        Place::Span(span) => spot(sources, *span),
        Place::File(path) => format!("{CONTENT}{path}"),
        Place::Theme(path, line, column) => format!("{path}:{line}:{column}"),
        Place::Service => CONTENT.trim_end_matches('/').to_owned(),
    }
}

fn spot(sources: &Sources, span: Span) -> String {
    let file = sources.file(span.file);
    let at = file.position(span.start);
    format!("{CONTENT}{}:{}:{}", file.path, at.line, at.column)
}

fn typed_line(sources: &Sources, span: Span) -> Option<TypedLine> {
    let file = sources.file(span.file);
    let at = file.position(span.start);
    let line = file.line(at.line);
    // A message about a whole file has nothing to show in its first line.
    let whole = span.start == span.end && at.line == 1;
    if line.trim().is_empty() || whole && line.starts_with(['#', '-']) {
        return None;
    }
    let text = file.text.get(span.start as usize..span.end as usize).unwrap_or_default();
    let meant = text.split('\n').next().unwrap_or_default().trim_end().chars().count().max(1);
    let mut letters = line.chars().take(LONGEST_LINE).map(|c| if c.is_control() { ' ' } else { c });
    let before = letters.by_ref().take(at.column - 1).collect();
    let meant = letters.by_ref().take(meant).collect();
    Some(TypedLine { number: at.line, before, meant, after: letters.collect() })
}
