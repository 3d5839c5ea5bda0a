//! `children/<ref>/assessments/<date>.yaml`.
//!
//! Most lines are `item: value`; a line that has more to say is a group of fields. What a line leaves
//! out is said once at the head of the file, so every observation has its date and its observer.

use crate::diag::{Message, Sink, number, word};
use crate::model::{Assessment, Date, Mark, Observation, Observer};
use crate::privacy::Private;
use crate::source::yaml::{Key, Node, Value};
use crate::source::{Span, Spanned};

use super::fields::{self, Fields, plain};
use super::rules;

/// Reads an assessment made on `date`.
pub(super) fn decode(node: &Node, date: Date, sink: &mut Sink) -> Option<Assessment> {
    let mut fields = Fields::open(node, None, sink)?;
    let checklist = fields.text("checklist");
    let kind = fields.choice("kind");
    let by = fields.text("by");
    let seen_by = fields.choice::<Observer>("seen_by");
    let place = fields.maybe_text("where");
    let usual = seen_by.map(|seen_by| Usual { seen_by: seen_by.value, date });
    let observations =
        fields.group("observations", |node, sink| lines(node, usual.as_ref()?, sink));
    fields.finish();
    Some(Assessment {
        checklist: Private::new(checklist?),
        kind: Private::new(kind?),
        by: Private::new(by?),
        place: Private::new(plain(place)),
        observations: observations?,
    })
}

/// What holds for a line that says nothing else.
struct Usual {
    seen_by: Observer,
    date: Date,
}

fn lines(node: &Node, usual: &Usual, sink: &mut Sink) -> Option<Vec<Observation>> {
    let Value::Map(entries) = &node.value else {
        sink.report(&rules::WRONG_SHAPE, node.span, "lines of item and value belong here")
            .hint("write each as the item's id, a colon and what was seen, such as achieved");
        return None;
    };
    // Every line is read before any is missed, so that all mistakes show at once.
    let read: Vec<_> = entries.iter().map(|(key, node)| line(key, node, usual, sink)).collect();
    let missed = read.iter().filter(|line| line.is_none()).count();
    if missed > 0 {
        let message =
            Message::new("{} lines of {} have mistakes", [number(missed), word("observations")]);
        sink.report(&rules::MISSING, Span { end: node.span.start, ..node.span }, message)
            .hint("no line is left out without a word; mend them all");
    }
    read.into_iter().collect()
}

fn line(key: &Key, node: &Node, usual: &Usual, sink: &mut Sink) -> Option<Observation> {
    let item = Spanned::new(key.name.clone(), key.span);
    if let Value::Text(_) | Value::Null = node.value {
        let value = fields::text(node, sink)?;
        return Some(Observation {
            item: Private::new(item),
            value: Private::new(Mark::of(&value.value)),
            help: Private::new(None),
            step: Private::new(None),
            seen_by: Private::new(usual.seen_by),
            on: Private::new(Spanned::new(usual.date, key.span)),
            note: Private::new(None),
        });
    }
    let mut fields = Fields::open(node, None, sink)?;
    let value = fields.text("value");
    let help = fields.maybe_choice("help");
    let step = fields.maybe_number("step");
    let seen_by = fields.maybe_choice("seen_by");
    let on = fields.maybe_date("on");
    let note = fields.maybe_text("note");
    fields.finish();
    Some(Observation {
        item: Private::new(item),
        value: Private::new(Mark::of(&value?.value)),
        help: Private::new(plain(help)),
        step: Private::new(plain(step)),
        seen_by: Private::new(plain(seen_by).unwrap_or(usual.seen_by)),
        on: Private::new(on.unwrap_or(Spanned::new(usual.date, key.span))),
        note: Private::new(plain(note)),
    })
}
