//! Where messages go while a build runs: everything is kept, nothing is printed.

use crate::source::{FileId, Span};

use super::{Message, Rule, Severity};

/// What a message points at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A place in a record.
    Span(Span),
    /// A file that could not be read, by its path below the content folder.
    File(String),
    /// A place in a theme: path, line and column, counted from one.
    Theme(String, usize, usize),
    /// The service as a whole.
    Service,
}

/// One thing to say: what, where, and how to put it right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// Where.
    pub place: Place,
    /// The sentence.
    pub message: Message,
    /// Ways out, the likeliest first.
    pub hints: Vec<Message>,
    /// Another place that belongs to it, such as the first of two twins.
    pub also: Option<(Span, Message)>,
}

impl Diagnostic {
    /// Adds a way out.
    pub fn hint(&mut self, hint: impl Into<Message>) -> &mut Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds the other place that belongs to it.
    pub fn also(&mut self, span: Span, message: impl Into<Message>) -> &mut Self {
        self.also = Some((span, message.into()));
        self
    }

    /// The file that it is about, when that file was read.
    #[must_use]
    pub fn file(&self) -> Option<FileId> {
        match self.place {
            Place::Span(span) => Some(span.file),
            _ => None,
        }
    }
}

/// Gathers messages.
#[derive(Debug, Clone, Default)]
pub struct Sink {
    diagnostics: Vec<Diagnostic>,
}

impl Sink {
    /// An empty sink.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reports a breach of a rule at a place in a record, and gives the message back so that a way
    /// out can be added.
    pub fn report(
        &mut self,
        rule: &'static Rule,
        span: Span,
        message: impl Into<Message>,
    ) -> &mut Diagnostic {
        self.report_at(rule, Place::Span(span), message)
    }

    /// Reports a breach at any place.
    pub fn report_at(
        &mut self,
        rule: &'static Rule,
        place: Place,
        message: impl Into<Message>,
    ) -> &mut Diagnostic {
        let message = message.into();
        self.diagnostics.push(Diagnostic { rule, place, message, hints: Vec::new(), also: None });
        let last = self.diagnostics.len() - 1;
        &mut self.diagnostics[last]
    }

    /// Takes over all messages of another sink.
    pub fn absorb(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// Takes back those messages after the first so many that turn out to be none.
    pub fn forget_after(&mut self, first: usize, none: impl Fn(&Diagnostic) -> bool) {
        let later = self.diagnostics.split_off(first.min(self.diagnostics.len()));
        self.diagnostics.extend(later.into_iter().filter(|found| !none(found)));
    }

    /// The messages so far.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// All messages, each once, in the order of their places.
    #[must_use]
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut all = self.diagnostics;
        all.sort_by(|a, b| a.place.cmp(&b.place).then_with(|| a.rule.code.cmp(b.rule.code)));
        all.dedup();
        all
    }

    /// Whether any message is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|found| found.rule.severity == Severity::Error)
    }
}
