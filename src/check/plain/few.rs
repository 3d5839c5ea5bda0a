//! A handful of messages about one record and one reason: the first ones in full, the rest counted.

use crate::diag::{Message, Rule, Sink, number};
use crate::source::Span;

/// How many are told in full, when there are more than one beyond them.
const TOLD: usize = 3;

/// What one rule has to say about one record.
pub(in crate::check) struct Few {
    rule: &'static Rule,
    /// How the rest is counted: `{} more …`.
    rest: &'static str,
    all: Vec<(Span, Message, Vec<Message>)>,
}

impl Few {
    /// Nothing yet.
    pub(in crate::check) fn new(rule: &'static Rule, rest: &'static str) -> Self {
        Self { rule, rest, all: Vec::new() }
    }

    /// One more.
    pub(in crate::check) fn add(&mut self, at: Span, message: Message, hints: Vec<Message>) {
        self.all.push((at, message, hints));
    }

    /// Says them. One beyond those that are told is told as well, since counting it is no shorter.
    pub(in crate::check) fn report(self, sink: &mut Sink) {
        let told = if self.all.len() > TOLD + 1 { TOLD } else { self.all.len() };
        let rest = self.all.len() - told;
        for (nth, (at, message, hints)) in self.all.into_iter().enumerate() {
            if nth < told {
                let found = sink.report(self.rule, at, message);
                found.hints = hints;
            } else {
                sink.report(self.rule, at, Message::new(self.rest, [number(rest)]));
                return;
            }
        }
    }
}
