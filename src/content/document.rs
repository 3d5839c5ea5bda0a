//! The first step: each file's identity and its YAML tree.

use rayon::prelude::*;

use crate::diag::{Message, Place, Sink, number, path, quote};
use crate::model::RecordKey;
use crate::source::yaml::{self, Node, Problem, ProblemKind};
use crate::source::{FileId, RefusalKind, SourceFile, Sources, Span};

use super::misplaced;
use super::place::place_of;
use super::{examples, front, notes, rules, slips};

/// A file whose identity is known.
#[derive(Debug, Clone)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// Which record it is.
    pub key: RecordKey,
    /// Its fields; `None` when they could not be read.
    pub fields: Option<Node>,
    /// Where its text begins, for a Markdown record.
    pub body_at: Option<usize>,
}

/// Every file that is some record's.
#[derive(Debug, Default)]
pub struct Documents {
    /// The documents, in the order of their paths.
    pub documents: Vec<Document>,
}

/// Reads the YAML of every file. What is wrong goes to the sink, and the rest goes on.
#[must_use]
pub fn parse(sources: &Sources, sink: &mut Sink) -> Documents {
    report_refusals(sources, sink);
    let files: Vec<_> = sources.iter().collect();
    let parsed: Vec<(Option<Document>, Sink)> = files
        .par_iter()
        .map(|(id, file)| {
            let mut sink = Sink::new();
            let document = document(*id, file, &mut sink);
            (document, sink)
        })
        .collect();
    let mut documents = Vec::with_capacity(parsed.len());
    let mut once = misplaced::Once::default();
    for ((document, found), (_, file)) in parsed.into_iter().zip(&files) {
        if document.is_some() || once.is_new(&file.path) {
            sink.absorb(found);
        }
        documents.extend(document);
    }
    Documents { documents }
}

/// Says what could not be read at all.
pub(super) fn report_refusals(sources: &Sources, sink: &mut Sink) {
    for refusal in sources.refusals() {
        refuse(&refusal.path, &refusal.kind, sink);
    }
}

/// Reads the YAML of one file; `None` when the file is no record's.
pub(super) fn document(file: FileId, source: &SourceFile, sink: &mut Sink) -> Option<Document> {
    let key = match place_of(&source.path) {
        Ok(key) => key,
        Err(misplaced) => {
            misplaced::report(file, &source.path, &misplaced, sink);
            return None;
        }
    };
    if source.text.trim().is_empty() {
        let message = Message::new("{} is empty", [path(&source.path)]);
        sink.report(&rules::EMPTY_FILE, Span::top(file), message);
        return Some(Document { file, key, fields: None, body_at: None });
    }
    if !source.path.ends_with(".md") {
        let fields = tree(&source.text, file, 0, sink);
        examples::report(fields.as_ref(), None, sink);
        return Some(Document { file, key, fields, body_at: None });
    }
    let Some(halves) = front::split(&source.text) else {
        sink.report(
            &rules::NO_FRONT_MATTER,
            Span::top(file),
            "the fields between two lines of --- are missing",
        )
        .hint("begin the file with a line of three hyphens, and end the fields with another");
        return Some(Document { file, key, fields: None, body_at: None });
    };
    let fields = tree(halves.fields, file, halves.fields_at, sink);
    examples::report(fields.as_ref(), Some((halves.body, file, halves.body_at)), sink);
    Some(Document { file, key, fields, body_at: Some(halves.body_at) })
}

fn tree(text: &str, file: FileId, base: usize, sink: &mut Sink) -> Option<Node> {
    match yaml::parse(text, file, base) {
        Ok((node, problems)) => {
            notes::report(&node, text, base, sink);
            problems.into_iter().for_each(|problem| report_yaml(problem, text, base, sink));
            Some(node)
        }
        Err(problem) => {
            report_yaml(problem, text, base, sink);
            None
        }
    }
}

/// What the parser could not read: the slip behind it, or its own words when none is known.
fn report_syntax(words: String, text: &str, base: usize, span: Span, sink: &mut Sink) {
    if let Some(slip) = slips::find(text, base, span) {
        sink.report(&rules::YAML_SYNTAX, slip.span, slip.message).hint(slip.hint);
        return;
    }
    sink.report(&rules::YAML_SYNTAX, span, "this line cannot be read, or the one above it")
        .hint(
            "look at both, leaving out notes (#): is a colon missing after a name, or a quotation \
             mark or a bracket left open, or has a line another number of spaces before it than its \
             neighbours?",
        )
        .hint(Message::new("the reader of YAML says: {}", [quote(words)]));
}

fn report_yaml(problem: Problem, text: &str, base: usize, sink: &mut Sink) {
    let span = problem.span;
    match problem.kind {
        ProblemKind::Syntax(words) => report_syntax(words, text, base, span, sink),
        ProblemKind::Tab => {
            sink.report(&rules::YAML_TAB, span, "there is a tab where spaces belong")
                .hint("use spaces, two for each level");
        }
        ProblemKind::DuplicateKey(key, first) => {
            let message = Message::new("{} stands twice", [quote(key)]);
            sink.report(&rules::DUPLICATE_KEY, span, message)
                .also(first, "the first stands here")
                .hint("take one of the two away");
        }
        ProblemKind::Anchor => {
            sink.report(
                &rules::ANCHOR,
                span,
                "anchors, aliases, merges and tags are not used here",
            )
            .hint("if it is a text that begins with *, & or !, put it in quotation marks");
        }
        ProblemKind::TooDeep => {
            let message =
                Message::new("the nesting goes deeper than {} levels", [number(yaml::MAX_DEPTH)]);
            sink.report(&rules::TOO_DEEP, span, message);
        }
        ProblemKind::TooMany => {
            let message =
                Message::new("the file holds more than {} entries", [number(yaml::MAX_NODES)]);
            sink.report(&rules::TOO_MANY_NODES, span, message);
        }
        ProblemKind::SecondDocument => {
            sink.report(&rules::SECOND_DOCUMENT, span, "a second document begins here")
                .hint("keep one record in a file");
        }
        ProblemKind::OddKey => {
            sink.report(&rules::ODD_KEY, span, "a list or group stands where a key should");
        }
    }
}

fn refuse(at: &str, kind: &RefusalKind, sink: &mut Sink) {
    let place = Place::File(at.to_owned());
    let (rule, message): (_, Message) = match kind {
        RefusalKind::Unreadable(why) => {
            (&rules::UNREADABLE, Message::new("it cannot be read: {}", [quote(why)]))
        }
        RefusalKind::Link => {
            (&rules::LINK, "a link stands here, and links are not followed".into())
        }
        RefusalKind::NotAFile => (&rules::NOT_A_FILE, "this is not an ordinary file".into()),
        RefusalKind::NotARecord => {
            (&rules::NOT_A_RECORD, "this is neither YAML nor Markdown, and is left alone".into())
        }
        RefusalKind::TooLong(bytes) => {
            let bytes = usize::try_from(*bytes).unwrap_or(usize::MAX);
            (&rules::TOO_LONG, Message::new("{} bytes are too many for a record", [number(bytes)]))
        }
        RefusalKind::NotText(at) => {
            let message = Message::new("from byte {} on it is not UTF-8 text", [number(*at)]);
            (&rules::NOT_TEXT, message)
        }
        RefusalKind::BrokenUtf16 => (&rules::NOT_TEXT, "the UTF-16 text breaks off".into()),
        RefusalKind::Nul(line) => {
            (&rules::NUL, Message::new("line {} holds a NUL character", [number(*line)]))
        }
        RefusalKind::Bidi(line) => {
            let template = "line {} holds an invisible character that turns text round";
            (&rules::BIDI, Message::new(template, [number(*line)]))
        }
        RefusalKind::Twin(first) => {
            let template = "this name and {} are one file on many computers";
            (&rules::TWIN, Message::new(template, [path(first)]))
        }
        RefusalKind::TooManyFiles(count) => {
            (&rules::TOO_MANY, Message::new("{} files are too many", [number(*count)]))
        }
    };
    let diagnostic = sink.report_at(rule, place, message);
    let lower = at.to_ascii_lowercase();
    if lower.ends_with(".yaml.txt") || lower.ends_with(".md.txt") {
        diagnostic.hint(Message::new(
            "Notepad has put .txt behind its name: rename it to {} (in Explorer, View, tick File \
             name extensions to see it)",
            [path(&at[..at.len() - ".txt".len()])],
        ));
    }
    if matches!(kind, RefusalKind::NotText(_) | RefusalKind::BrokenUtf16) {
        diagnostic.hint("save it as UTF-8: in Notepad, Save as, Encoding, UTF-8");
    }
}
