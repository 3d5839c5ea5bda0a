//! Messages as text: for a person, for a log, for another program.

use std::fmt::Write as _;

use serde_json::json;

use crate::source::{Position, Sources, Span};

use super::{Diagnostic, Place, Quoted};

/// How messages are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// With the line itself and the way out: for the person who typed it.
    #[default]
    Human,
    /// `path:line:column: severity[CODE]: sentence`, without the words of any record.
    Short,
    /// One JSON object a line, without the words of any record.
    Json,
}

/// Turns messages into text, with the sources that they point into.
#[derive(Debug)]
pub struct Renderer<'s> {
    sources: &'s Sources,
    /// What stands before a path below the content folder, such as `content/`.
    prefix: &'s str,
}

impl<'s> Renderer<'s> {
    /// A renderer over these sources, whose paths are printed with `prefix` before them.
    #[must_use]
    pub fn new(sources: &'s Sources, prefix: &'s str) -> Self {
        Self { sources, prefix }
    }

    /// One message, with a line end.
    #[must_use]
    pub fn text(&self, diagnostic: &Diagnostic, format: Format) -> String {
        match format {
            Format::Human => self.human(diagnostic),
            Format::Short => self.short(diagnostic) + "\n",
            Format::Json => self.json(diagnostic) + "\n",
        }
    }

    /// One message on one line, without the words of any record.
    #[must_use]
    pub fn short(&self, diagnostic: &Diagnostic) -> String {
        let (path, at) = self.place(&diagnostic.place);
        let rule = diagnostic.rule;
        let sentence = diagnostic.message.text(Quoted::Hidden);
        let position = at.map_or_else(String::new, |at| format!("{}:{}:", at.line, at.column));
        format!("{path}:{position} {}[{}]: {sentence}", rule.severity.word(), rule.code)
    }

    fn human(&self, diagnostic: &Diagnostic) -> String {
        let rule = diagnostic.rule;
        let mut out = String::new();
        let sentence = diagnostic.message.text(Quoted::Shown);
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(out, "{}[{}]: {sentence}", rule.severity.word(), rule.code);
        let (path, at) = self.place(&diagnostic.place);
        match at {
            None => {
                let _ = writeln!(out, "  --> {path}");
            }
            Some(at) => {
                let _ = writeln!(out, "  --> {path}:{}:{}", at.line, at.column);
                if let Place::Span(span) = diagnostic.place {
                    self.excerpt(&mut out, span, at);
                }
            }
        }
        if let Some((span, message)) = &diagnostic.also {
            let (path, at) = self.place(&Place::Span(*span));
            let line = at.map_or(0, |at| at.line);
            let _ = writeln!(out, "  also: {path}:{line}: {}", message.text(Quoted::Shown));
        }
        for hint in &diagnostic.hints {
            let _ = writeln!(out, "  hint: {}", hint.text(Quoted::Shown));
        }
        out
    }

    /// The line that was typed, with marks under the words meant.
    fn excerpt(&self, out: &mut String, span: Span, at: Position) {
        let file = self.sources.file(span.file);
        let line = file.line(at.line);
        // A message about a whole file has nothing to show in its first line.
        let whole = span.start == span.end && at.line == 1;
        if line.trim().is_empty() || whole && line.starts_with(['#', '-']) {
            return;
        }
        let shown: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let shown: String = shown.chars().take(110).collect();
        let after = file.text.get(span.start as usize..span.end as usize).unwrap_or_default();
        let meant = after.split('\n').next().unwrap_or_default().trim_end().chars().count();
        let room = shown.chars().count().saturating_sub(at.column - 1);
        let marks = "^".repeat(meant.clamp(1, room.max(1)));
        let number = at.line.to_string();
        let gap = " ".repeat(number.len());
        let _ = writeln!(out, "   {number} | {shown}");
        let _ = writeln!(out, "   {gap} | {}{marks}", " ".repeat(at.column - 1));
    }

    fn json(&self, diagnostic: &Diagnostic) -> String {
        let (path, at) = self.place(&diagnostic.place);
        let hints: Vec<_> = diagnostic.hints.iter().map(|hint| hint.text(Quoted::Hidden)).collect();
        json!({
            "severity": diagnostic.rule.severity.word(),
            "code": diagnostic.rule.code,
            "path": path,
            "line": at.map(|at| at.line),
            "column": at.map(|at| at.column),
            "sentence": diagnostic.message.text(Quoted::Hidden),
            "hints": hints,
        })
        .to_string()
    }

    /// The path to print, and the line and column where there are any.
    fn place(&self, place: &Place) -> (String, Option<Position>) {
        match place {
            Place::Span(span) => {
                let file = self.sources.file(span.file);
                let path = format!("{}{}", self.prefix, file.path);
                (path, Some(file.position(span.start)))
            }
            Place::File(path) => (format!("{}{path}", self.prefix), None),
            Place::Theme(path, line, column) => {
                (path.clone(), Some(Position { line: *line, column: *column }))
            }
            Place::Service => (self.prefix.trim_end_matches('/').to_owned(), None),
        }
    }
}
