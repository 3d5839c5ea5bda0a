//! What is said about one child, record by record and passage by passage, with the place of the words: for
//! rules about how something is written, whatever the record.

use std::ops::Range;

use crate::model::{
    Block, Date, Inline, LinkKind, Prose, RecordKey, RecordWalker, Walker, Written,
};
use crate::privacy::Audience;
use crate::privacy::policy::{self, Family, Professional};
use crate::source::{FileId, Span};

use super::one_child::OneChild;

/// A paragraph, an item of a list, or the text of a field.
pub(super) struct Passage {
    /// The key or heading of its field.
    pub(super) field: &'static str,
    /// Whether it is Markdown.
    pub(super) is_prose: bool,
    /// The words.
    pub(super) words: String,
    /// Where parts of it begin, in bytes, and where those were typed.
    places: Vec<(usize, Span)>,
}

impl Passage {
    /// The place of some of its words; nothing when it was kept without its own.
    pub(super) fn place(&self, of: &Range<usize>) -> Option<Span> {
        let nth = self.places.iter().rposition(|(from, _)| *from <= of.start)?;
        let (from, span) = self.places[nth];
        let end = self.places.get(nth + 1).map_or(self.words.len(), |(from, _)| *from);
        let typed = (span.end - span.start) as usize;
        // As it was typed, letter for letter: then the words themselves can be pointed at.
        let verbatim = typed == end - from && of.end <= end;
        let start = span.start as usize + of.start - from;
        Some(if verbatim { Span::new(span.file, start, start + of.len()) } else { span })
    }
}

/// What one record says.
pub(super) struct Told {
    /// Which.
    pub(super) key: RecordKey,
    /// The beginning of its file.
    pub(super) top: Span,
    /// Its passages, in the order in which the record has them.
    pub(super) passages: Vec<Passage>,
}

impl Told {
    /// The place of some words of a passage.
    pub(super) fn place(&self, passage: &Passage, of: &Range<usize>) -> Span {
        passage.place(of).unwrap_or(self.top)
    }

    /// The record in the words of the format.
    pub(super) fn kind(&self) -> &'static str {
        self.key.kind()
    }
}

/// Everything that a family or professionals may come to read of a child, the child's own record first.
pub(super) fn of_child(one: &OneChild<'_>) -> Vec<Told> {
    let mut walk = Gatherer { class: "", field: "", said: true, told: Vec::new() };
    walk.enter(RecordKey::Child(one.reference.to_owned()), one.records.child.file);
    one.records.child.record.walk(one.grant(), &mut walk);
    one.records.walk(one.reference, one.grant(), &mut walk);
    // Parts of the child's own record come twice.
    walk.told.remove(1);
    walk.told
}

struct Gatherer {
    class: &'static str,
    field: &'static str,
    said: bool,
    told: Vec<Told>,
}

impl Gatherer {
    fn is_read(&self) -> bool {
        let by = |audience| policy::allows(audience, self.class);
        self.said && (by(Professional::NAME) || by(Family::NAME))
    }

    fn keep(&mut self, is_prose: bool, words: String, places: Vec<(usize, Span)>) {
        if let Some(told) = self.told.last_mut() {
            told.passages.push(Passage { field: self.field, is_prose, words, places });
        }
    }

    fn blocks<'p>(&mut self, blocks: impl IntoIterator<Item = &'p Block>) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) | Block::Heading(_, inlines) => {
                    let (mut words, mut places) = (String::new(), Vec::new());
                    join(inlines, &mut words, &mut places);
                    self.keep(true, words, places);
                }
                Block::List { items, .. } => self.blocks(items.iter().flatten()),
            }
        }
    }
}

impl RecordWalker for Gatherer {
    fn enter(&mut self, key: RecordKey, file: FileId) {
        (self.class, self.field, self.said) = ("", "", true);
        self.told.push(Told { key, top: Span::top(file), passages: Vec::new() });
    }
}

impl Walker for Gatherer {
    fn class(&mut self, class: &'static str) {
        self.class = class;
    }

    fn field(&mut self, field: &'static str, said: bool) {
        (self.field, self.said) = (field, said);
    }

    fn link(&mut self, _: LinkKind, _: &str, _: Span) {}

    fn happened(&mut self, _: Date, _: Span) {}

    fn text(&mut self, text: &str, at: Option<Span>) {
        if self.is_read() {
            self.keep(false, text.to_owned(), at.map(|at| (0, at)).into_iter().collect());
        }
    }

    fn prose(&mut self, prose: &Prose) {
        if self.is_read() {
            self.blocks(&prose.blocks);
        }
    }
}

/// The words of inline text, with the places of its parts.
pub(super) fn join(inlines: &[Inline], words: &mut String, places: &mut Vec<(usize, Span)>) {
    for inline in inlines {
        match inline {
            Inline::Text(text, span) => {
                places.push((words.len(), *span));
                words.push_str(text);
            }
            Inline::Code(text) => words.push_str(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                join(inner, words, places);
            }
            Inline::Cited(..) => {}
            Inline::Picture { .. } | Inline::Break => words.push(' '),
        }
    }
}
