//! YAML and Markdown as the model asks for them: each question that a value cannot answer is said to
//! the writer of the record, with its place and the way out.

use crate::diag::{Message, Sink, nearest, quote, word};
use crate::model::{FieldForm, Fields as Asked, Kind, Place, Prose, Reader, Shape, Words, Written};
use crate::source::yaml::{Node, Value};
use crate::source::{FileId, Spanned};

use super::fields::{self, Fields};
use super::sections::Sections;
use super::{markdown, rules};

/// The text half of a Markdown record: the text, its file, and where it begins.
pub(super) type Body<'t> = (&'t str, FileId, usize);

/// Reads a whole record. What is wrong goes to the sink, all of it at once.
pub(super) fn read<T: Written>(node: &Node, body: Option<Body<'_>>, sink: &mut Sink) -> Option<T> {
    T::read(&mut Field { node, body, sink })
}

/// A value among the fields; the outermost one has the text below the fields with it.
struct Field<'d, 's> {
    node: &'d Node,
    body: Option<Body<'d>>,
    sink: &'s mut Sink,
}

impl Reader for Field<'_, '_> {
    fn text(&mut self) -> Option<Spanned<String>> {
        fields::text(self.node, self.sink)
    }

    fn shaped(
        &mut self,
        shape: &'static Shape,
        parse: &mut dyn FnMut(&str) -> bool,
    ) -> Option<Spanned<()>> {
        fields::shaped(self.node, shape, parse, self.sink)
    }

    fn whole(&mut self) -> Option<Spanned<u16>> {
        fields::whole(self.node, self.sink)
    }

    fn yes(&mut self) -> Option<Spanned<bool>> {
        fields::yes(self.node, self.sink)
    }

    fn word(&mut self, words: Words) -> Option<Spanned<usize>> {
        fields::one_of(self.node, words, self.sink)
    }

    fn each(&mut self, one: &mut dyn FnMut(&mut dyn Reader)) -> bool {
        let Some(items) = fields::list(self.node, self.sink) else { return false };
        for node in items {
            one(&mut Field { node, body: None, sink: self.sink });
        }
        true
    }

    fn group(&mut self, kind: &'static Kind, take: &mut dyn FnMut(&mut dyn Asked)) {
        let whole = kind.fields.iter().any(|field| field.place == Place::Body);
        let text = match self.body {
            Some((text, file, at)) if whole => {
                Text::Whole(Some(markdown::prose(text, file, at, self.sink)))
            }
            Some((text, file, at)) => Text::Parts(Sections::read(text, file, at, self.sink)),
            None => Text::None,
        };
        if belongs_elsewhere(self.node, kind) {
            return report_stray(self.node, self.sink);
        }
        let Some(fields) = Fields::open(self.node, Some(kind), self.sink) else { return };
        let mut group = Group { fields, text };
        take(&mut group);
        let Group { fields, text } = group;
        let sink = fields.finish();
        if let Text::Parts(parts) = text {
            let headings = kind.fields.iter().filter(|field| field.place == Place::Heading);
            let headings: Vec<&'static str> = headings.map(|field| field.key).collect();
            parts.finish(&headings, sink);
        }
    }

    fn prose(&mut self) -> Option<Prose> {
        match &self.node.value {
            Value::Text(text) => {
                let at = self.node.span.start as usize;
                Some(markdown::prose(text, self.node.span.file, at, self.sink))
            }
            _ => fields::text(self.node, self.sink).map(|_| Prose::default()),
        }
    }
}

/// Whether a group has fields, and not one of them is one of this kind: then it is a group of another
/// kind that has ended up here, and to go through it field by field would tell nobody anything.
fn belongs_elsewhere(node: &Node, kind: &Kind) -> bool {
    let Value::Map(entries) = &node.value else { return false };
    let known = |name: &str| kind.fields.iter().any(|field| field.key == name);
    let near = |name: &str| nearest(name, kind.fields.iter().map(|field| field.key)).is_some();
    entries.len() > 1 && !entries.iter().any(|(key, _)| known(&key.name) || near(&key.name))
}

fn report_stray(node: &Node, sink: &mut Sink) {
    let Value::Map(entries) = &node.value else { return };
    let keys: Vec<&str> = entries.iter().map(|(key, _)| key.name.as_str()).collect();
    let message = Message::new("this entry belongs somewhere else: {}", [quote(keys.join(", "))]);
    sink.report(&rules::UNKNOWN_KEY, node.span, message).hint(
        "has the line above it that names the group still a # before it, such as # permissions:? \
         Take that # away too, with the one space after it",
    );
}

/// The text below the fields.
enum Text {
    /// There is none, since the record is not in Markdown.
    None,
    /// One text.
    Whole(Option<Prose>),
    /// Texts under headings.
    Parts(Sections),
}

/// The fields of a group, with the texts of a whole record.
struct Group<'d, 's> {
    fields: Fields<'d, 's>,
    text: Text,
}

impl Asked for Group<'_, '_> {
    fn take(&mut self, field: &FieldForm, read: &mut dyn FnMut(&mut dyn Reader)) -> bool {
        let prose = match (&mut self.text, field.place) {
            (_, Place::Key) => {
                let key = field.key;
                let node =
                    if field.needed { self.fields.need(key) } else { self.fields.maybe(key) };
                if let Some(node) = node {
                    read(&mut Field { node, body: None, sink: self.fields.sink });
                }
                return node.is_some();
            }
            (Text::Whole(prose), _) => prose.take().unwrap_or_default(),
            (Text::Parts(parts), _) => parts.take(field.key, self.fields.sink),
            (Text::None, _) => Prose::default(),
        };
        if prose.is_empty() && field.needed {
            let top = self.fields.top();
            let sink = &mut *self.fields.sink;
            if field.place == Place::Body {
                sink.report(&rules::MISSING, top, "the text is missing")
                    .hint("write it below the second line of three hyphens");
            } else {
                let message = Message::new("the text under {} is missing", [word(field.key)]);
                let heading = word(format!("## {}", field.key));
                sink.report(&rules::MISSING, top, message)
                    .hint(Message::new("write it below a line {}", [heading]));
            }
            return false;
        }
        read(&mut Under(Some(prose)));
        true
    }
}

/// A text under a heading, which answers to nothing but its being a text.
struct Under(Option<Prose>);

impl Reader for Under {
    fn text(&mut self) -> Option<Spanned<String>> {
        None
    }

    fn shaped(
        &mut self,
        _: &'static Shape,
        _: &mut dyn FnMut(&str) -> bool,
    ) -> Option<Spanned<()>> {
        None
    }

    fn whole(&mut self) -> Option<Spanned<u16>> {
        None
    }

    fn yes(&mut self) -> Option<Spanned<bool>> {
        None
    }

    fn word(&mut self, _: Words) -> Option<Spanned<usize>> {
        None
    }

    fn each(&mut self, _: &mut dyn FnMut(&mut dyn Reader)) -> bool {
        false
    }

    fn group(&mut self, _: &'static Kind, _: &mut dyn FnMut(&mut dyn Asked)) {}

    fn prose(&mut self) -> Option<Prose> {
        self.0.take()
    }
}
