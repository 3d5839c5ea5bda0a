//! Taking the fields of a record one by one, and saying everything that is wrong with them at once.
//!
//! A decoder asks for each field by name and type. What is missing, misspelt or of the wrong kind is
//! reported here, with the words that would have been right; the decoder only puts values together.

use crate::diag::{Message, Sink, line, nearest, quote, word};
use crate::model::{
    Choice, DATE, Date, FieldForm, Kind, Place, Shape, Words, date_of, is_example, joined,
};
use crate::source::yaml::{Key, Node, Value};
use crate::source::{Span, Spanned};

use super::{dates, rules};

/// The fields of one record or group, while they are taken.
pub(super) struct Fields<'d, 's> {
    entries: &'d [(Key, Node)],
    span: Span,
    asked: Vec<&'static str>,
    /// What must be there and is not. A field of nearly that name is the likeliest cause, and is
    /// known only when all have been asked for.
    missing: Vec<&'static str>,
    pub(super) sink: &'s mut Sink,
}

impl<'d, 's> Fields<'d, 's> {
    /// Opens a group of fields; reports and gives `None` when the node is no group.
    /// `kind` has the fields, as far as they are known beforehand.
    pub(super) fn open(
        node: &'d Node,
        kind: Option<&'static Kind>,
        sink: &'s mut Sink,
    ) -> Option<Self> {
        match &node.value {
            Value::Map(entries) => {
                let (asked, missing) = (Vec::new(), Vec::new());
                Some(Self { entries, span: node.span, asked, missing, sink })
            }
            _ => {
                let found =
                    sink.report(&rules::WRONG_SHAPE, node.span, "fields with names belong here");
                found.hint("write a name, a colon and a value, one to a line");
                if let Some(kind) = kind {
                    let fields = kind.fields.iter().filter(|field| field.place == Place::Key);
                    let names: Vec<String> = fields.map(named).collect();
                    found.hint(Message::new("the fields are {}", [word(names.join(", "))]));
                }
                None
            }
        }
    }

    /// The value of a field that need not be there.
    pub(super) fn maybe(&mut self, key: &'static str) -> Option<&'d Node> {
        self.asked.push(key);
        let (name, node) = self.entries.iter().find(|(name, _)| name.name == key)?;
        if matches!(node.value, Value::Null) {
            let message = Message::new("{} is empty", [word(key)]);
            self.sink
                .report(&rules::EMPTY, name.span, message)
                .hint("fill it in, or take the line away if it is not needed");
            return None;
        }
        Some(node)
    }

    /// The value of a field that must be there.
    pub(super) fn need(&mut self, key: &'static str) -> Option<&'d Node> {
        if !self.entries.iter().any(|(name, _)| name.name == key) {
            self.asked.push(key);
            self.missing.push(key);
            return None;
        }
        self.maybe(key)
    }

    /// A text.
    pub(super) fn text(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.need(key).and_then(|node| text(node, self.sink))
    }

    /// A text that need not be there.
    pub(super) fn maybe_text(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.maybe(key).and_then(|node| text(node, self.sink))
    }

    /// A date that need not be there.
    pub(super) fn maybe_date(&mut self, key: &'static str) -> Option<Spanned<Date>> {
        self.maybe(key).and_then(|node| date(node, self.sink))
    }

    /// A whole number that need not be there.
    pub(super) fn maybe_number(&mut self, key: &'static str) -> Option<Spanned<u16>> {
        self.maybe(key).and_then(|node| whole(node, self.sink))
    }

    /// One of a set of words.
    pub(super) fn choice<T: Choice>(&mut self, key: &'static str) -> Option<Spanned<T>> {
        self.need(key).and_then(|node| choice(node, self.sink))
    }

    /// One of a set of words, or nothing.
    pub(super) fn maybe_choice<T: Choice>(&mut self, key: &'static str) -> Option<Spanned<T>> {
        self.maybe(key).and_then(|node| choice(node, self.sink))
    }

    /// A list of texts that need not be there.
    pub(super) fn maybe_texts(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        let Some(items) = self.maybe(key).and_then(|node| list(node, self.sink)) else {
            return Vec::new();
        };
        gather(items, self.sink, text)
    }

    /// A list whose entries are groups of fields, with at least one entry.
    pub(super) fn each<T>(
        &mut self,
        key: &'static str,
        one: impl FnMut(&'d Node, &mut Sink) -> Option<T>,
    ) -> Option<Vec<T>> {
        let node = self.need(key)?;
        list(node, self.sink).map(|items| gather(items, self.sink, one))
    }

    /// A group of fields that must be there.
    pub(super) fn group<T>(
        &mut self,
        key: &'static str,
        one: impl FnOnce(&'d Node, &mut Sink) -> Option<T>,
    ) -> Option<T> {
        self.need(key).and_then(|node| one(node, self.sink))
    }

    /// Reports every field that nobody asked for, and every one that must be there and is not. To be
    /// called once all fields are taken.
    pub(super) fn finish(mut self) -> &'s mut Sink {
        for key in std::mem::take(&mut self.missing) {
            let mut others = self.entries.iter().map(|(name, _)| name.name.as_str());
            let misspelt = others.any(|other| {
                !self.asked.contains(&other)
                    && nearest(other, self.asked.iter().copied()) == Some(key)
            });
            if !misspelt {
                let message = Message::new("{} is missing", [word(key)]);
                let top = self.top();
                self.sink.report(&rules::MISSING, top, message).hint(Message::new(
                    "add a line that begins with {}; is it there behind a #?",
                    [word(format!("{key}:"))],
                ));
            }
        }
        for (key, node) in self.entries {
            if self.asked.contains(&key.name.as_str()) {
                continue;
            }
            let message = Message::new("{} is not a field here", [quote(&key.name)]);
            let diagnostic = self.sink.report(&rules::UNKNOWN_KEY, key.span, message);
            if matches!(node.value, Value::Null) && key.name.contains(' ') {
                diagnostic.hint(
                    "between { and } a comma ends a text; if this belongs to the text before it, \
                     put the whole text in quotation marks",
                );
                continue;
            }
            match nearest(&key.name, self.asked.iter().copied()) {
                Some(near) => diagnostic.hint(Message::new("did you mean {}?", [word(near)])),
                None => diagnostic
                    .hint(Message::new("the fields are {}", [word(self.asked.join(", "))])),
            };
        }
        self.sink
    }

    /// The beginning of the group, for a message about what is not there.
    pub(super) fn top(&self) -> Span {
        Span { end: self.span.start, ..self.span }
    }
}

/// A field as a list of all of them names it.
fn named(field: &FieldForm) -> String {
    if field.needed { format!("{} (needed)", field.key) } else { field.key.to_owned() }
}

/// The entries of a list, which must have some.
pub(super) fn list<'d>(node: &'d Node, sink: &mut Sink) -> Option<&'d [Node]> {
    match &node.value {
        Value::List(items) if items.is_empty() => {
            sink.report(&rules::EMPTY, node.span, "the list is empty")
                .hint("add an entry, or take the line away if it is not needed");
            None
        }
        Value::List(items) => Some(items),
        Value::Text(text) => {
            sink.report(&rules::WRONG_SHAPE, node.span, "a list belongs here")
                .hint(Message::new("put it in square brackets: {}", [line(format!("[{text}]"))]));
            None
        }
        _ => {
            sink.report(&rules::WRONG_SHAPE, node.span, "a list belongs here")
                .hint("put each entry on a line of its own after a hyphen, or all in [ ]");
            None
        }
    }
}

fn gather<'d, T>(
    items: &'d [Node],
    sink: &mut Sink,
    mut one: impl FnMut(&'d Node, &mut Sink) -> Option<T>,
) -> Vec<T> {
    items.iter().filter_map(|item| one(item, sink)).collect()
}

/// A text with something in it.
pub(super) fn text(node: &Node, sink: &mut Sink) -> Option<Spanned<String>> {
    match &node.value {
        Value::Text(text) if !text.trim().is_empty() => {
            Some(Spanned::new(text.trim().to_owned(), node.span))
        }
        Value::Text(_) | Value::Null => {
            sink.report(&rules::EMPTY, node.span, "nothing stands here");
            None
        }
        Value::List(_) | Value::Map(_) => {
            sink.report(&rules::WRONG_SHAPE, node.span, "a text belongs here")
                .hint("if the text holds a colon or a bracket, put it in quotation marks");
            None
        }
    }
}

/// A text of a certain shape, such as a date.
pub(super) fn shaped(
    node: &Node,
    shape: &'static Shape,
    parse: &mut dyn FnMut(&str) -> bool,
    sink: &mut Sink,
) -> Option<Spanned<()>> {
    let said = text(node, sink)?;
    if parse(&said.value) {
        return Some(said.map(|_| ()));
    }
    if is_example(&said.value) {
        return None;
    }
    let message = Message::new(format!("{{}} is not {}", shape.what), [quote(&said.value)]);
    let way_out = dates::way_out(&said.value).filter(|_| shape.what == DATE.what);
    sink.report(rules::of_shape(shape), said.span, message)
        .hint(way_out.unwrap_or_else(|| shape.hint.into()));
    None
}

/// A date such as `2026-03-03`.
fn date(node: &Node, sink: &mut Sink) -> Option<Spanned<Date>> {
    let mut found = None;
    let mut parse = |text: &str| {
        found = date_of(text);
        found.is_some()
    };
    let at = shaped(node, &DATE, &mut parse, sink)?;
    found.map(|date| Spanned::new(date, at.span))
}

/// A whole number from 0 to 65,535.
pub(super) fn whole(node: &Node, sink: &mut Sink) -> Option<Spanned<u16>> {
    let said = text(node, sink)?;
    let digits = said.value.bytes().all(|b| b.is_ascii_digit());
    let number = digits.then(|| said.value.parse().ok()).flatten();
    if number.is_none() && !is_example(&said.value) {
        let message = Message::new("{} is not a whole number", [quote(&said.value)]);
        sink.report(&rules::NOT_A_NUMBER, said.span, message);
    }
    number.map(|number| Spanned::new(number, said.span))
}

/// One of a set of words.
pub(super) fn choice<T: Choice>(node: &Node, sink: &mut Sink) -> Option<Spanned<T>> {
    let at = one_of(node, T::MEANINGS, sink)?;
    let chosen = T::from_word(T::WORDS[at.value])?;
    Some(at.map(|_| chosen))
}

/// One of a set of words: its place among them.
pub(super) fn one_of(node: &Node, words: Words, sink: &mut Sink) -> Option<Spanned<usize>> {
    let said = text(node, sink)?;
    let at = words.iter().position(|(word, _)| *word == said.value);
    if at.is_none() {
        not_a_word(&said, words, sink);
    }
    at.map(|at| Spanned::new(at, said.span))
}

/// `yes` or `no`, or `true` or `false`.
pub(super) fn yes(node: &Node, sink: &mut Sink) -> Option<Spanned<bool>> {
    let said = text(node, sink)?;
    let yes = match said.value.to_lowercase().as_str() {
        "yes" | "y" | "true" => true,
        "no" | "n" | "false" => false,
        _ => {
            not_a_word(&said, &[("yes", &[]), ("no", &[])], sink);
            return None;
        }
    };
    Some(said.map(|_| yes))
}

/// The value without its place.
pub(super) fn plain<T>(found: Option<Spanned<T>>) -> Option<T> {
    found.map(|found| found.value)
}

/// The values without their places.
pub(super) fn plain_all<T>(found: Vec<Spanned<T>>) -> Vec<T> {
    found.into_iter().map(|found| found.value).collect()
}

/// What people call a kind of alert that has another name here. A guess by letters alone would take
/// `feeding` for `hearing`.
const OTHER_NAMES: &[(&[&str], &str)] = &[
    (&["feeding", "eating", "drinking", "choking", "dysphagia", "aspiration"], "swallowing"),
    (&["epilepsy", "fits", "fit", "seizure"], "seizures"),
    (&["asthma", "oxygen", "airway", "tracheostomy"], "breathing"),
    (&["allergies", "allergic", "anaphylaxis"], "allergy"),
    (&["sight", "eyes", "blind"], "vision"),
    (&["ears", "deaf"], "hearing"),
    (&["seating", "posture", "sitting"], "positioning"),
    (&["walking", "standing", "lifting", "moving"], "mobility"),
];

/// More words than anybody reads when the right one has been named.
const MOST_WORDS: usize = 30;

/// Words so short that they say nothing by themselves, such as the codes of attendance.
const CODE: usize = 2;

fn not_a_word(said: &Spanned<String>, meanings: Words, sink: &mut Sink) {
    // A line that nobody has written yet has been named as a whole.
    if is_example(&said.value) {
        return;
    }
    let words: Vec<&str> = meanings.iter().map(|(word, _)| *word).collect();
    let codes = words.iter().all(|word| word.chars().count() <= CODE);
    let message = Message::new("{} cannot stand here", [quote(&said.value)]);
    let diagnostic = sink.report(&rules::NOT_A_WORD, said.span, message);
    let other_name = OTHER_NAMES.iter().find(|(names, meant)| {
        words.contains(meant) && names.contains(&said.value.to_lowercase().as_str())
    });
    let near = other_name.map(|(_, meant)| *meant);
    let near = near.or_else(|| nearest(&said.value, words.iter().copied()));
    if let Some(near) = near {
        diagnostic.hint(Message::new("did you mean {}?", [word(near)]));
    }
    // A list that fills the window would hide the word that was meant.
    if near.is_some() && words.len() > MOST_WORDS {
        return;
    }
    if codes && meanings.iter().all(|(_, about)| !about.is_empty()) {
        let told = meanings.iter().map(|(word, about)| {
            format!("{word} ({})", joined(about).trim_end_matches('.').to_lowercase())
        });
        let told = told.collect::<Vec<_>>().join(", ");
        diagnostic.hint(Message::new("the words are {}", [word(told)]));
        return;
    }
    diagnostic.hint(Message::new("the words are {}", [word(words.join(", "))]));
}
