//! What parents read of a record, gathered from its own declaration: a text counts when the policy lets a
//! family's papers, or the website, hold its class.

use crate::model::{Block, Date, Draft, LinkKind, Prose, RecordKey, RecordWalker, Walker, Written};
use crate::privacy::Grant;
use crate::privacy::policy::{
    self, Audience, Class, Family, Health, Inspector, Professional, Public, Voice,
};
use crate::source::{FileId, Span};

use super::super::naming::NARRATIVE;
use super::super::passages::join;
use super::super::texts::Texts;

/// One text that parents read.
pub(super) struct Text {
    /// The key or heading of its field; nothing for the text of a Markdown record.
    pub(super) field: &'static str,
    /// Whether everybody may read it, and not only who has to do with the child.
    pub(super) published: bool,
    /// Whether it is in the family's papers. What is in those of professionals alone parents are shown as well.
    pub(super) of_family: bool,
    words: String,
    /// Where parts of it begin, in bytes, and where those were typed.
    places: Vec<(usize, Span)>,
}

impl Text {
    /// The words.
    pub(super) fn words(&self) -> &str {
        &self.words
    }

    /// The place of a byte in it.
    pub(super) fn at(&self, byte: usize, top: Span) -> Span {
        let before = self.places.iter().rev().find(|(from, _)| *from <= byte);
        before.map_or(top, |(_, span)| *span)
    }

    /// Whether it is a step: what somebody does, one thing after another.
    pub(super) fn is_step(&self) -> bool {
        self.field == "do"
    }

    /// Whether it is written in sentences, and not a name, a title or a word or two.
    pub(super) fn is_sentences(&self) -> bool {
        let end = self.words.trim_end_matches(['"', '\'', ')', '”', '’', ' ']);
        end.ends_with(['.', '!', '?', '…'])
    }
}

/// What parents read of one record.
pub(super) struct Record {
    /// Which.
    pub(super) key: RecordKey,
    /// The beginning of its file, for texts that were kept without their place.
    pub(super) top: Span,
    /// The texts, in the order in which the record has them.
    pub(super) texts: Vec<Text>,
}

/// Gathers record after record and hands each on when it is whole. Of the records that a child has one
/// after another, such as visits, only the newest is handed on: older ones were read long ago, and
/// nobody writes them anew.
pub(super) struct Gatherer<'g> {
    class: &'static str,
    field: &'static str,
    /// Whether papers say what stands in the field.
    said: bool,
    record: Option<Record>,
    done: &'g mut dyn FnMut(&Record),
}

impl<'g> Gatherer<'g> {
    /// Goes through all that parents read.
    pub(super) fn gather(
        draft: &Draft,
        grant: &Grant<Inspector>,
        done: &'g mut dyn FnMut(&Record),
    ) {
        let mut walk = Self { class: "", field: "", said: true, record: None, done };
        for (id, card) in &draft.activities {
            walk.begin(RecordKey::Activity(id.clone()), card.file);
            card.record.walk(grant, &mut walk);
        }
        for ((id, language), words) in &draft.translations {
            walk.begin(RecordKey::Translation(id.clone(), language.clone()), words.file);
            words.record.walk(grant, &mut walk);
        }
        for ((slug, language), words) in &draft.page_translations {
            walk.begin(RecordKey::PageTranslation(slug.clone(), language.clone()), words.file);
            words.record.walk(grant, &mut walk);
        }
        for ((id, area), sheet) in &draft.sheets {
            // Another publisher's words are not ours to change.
            if draft.checklists.get(id).is_some_and(|list| !list.is_divided_as_ours()) {
                continue;
            }
            walk.begin(RecordKey::Items(id.clone(), area.clone()), sheet.file);
            for (text, at) in Texts::sheet(sheet, grant) {
                walk.keep("items", text.to_owned(), vec![(0, at)]);
            }
        }
        if let Some(service) = &draft.service {
            walk.begin(RecordKey::Service, service.file);
            service.record.walk(grant, &mut walk);
        }
        draft.walk(grant, &mut walk);
        for (reference, records) in &draft.children {
            walk.begin(RecordKey::Child(reference.clone()), records.child.file);
            records.child.record.walk(grant, &mut walk);
            records.walk(reference, grant, &mut walk);
        }
        walk.hand_on();
    }

    fn begin(&mut self, key: RecordKey, file: FileId) {
        // Reports of one day and another are of different kinds, for different readers.
        let replaced =
            |record: &Record| record.key.is_older_than(&key) && key.kind() != "written report";
        if self.record.as_ref().is_some_and(replaced) {
            self.record = None;
        }
        self.hand_on();
        (self.class, self.field) = ("", "");
        self.record = Some(Record { key, top: Span::top(file), texts: Vec::new() });
    }

    fn hand_on(&mut self) {
        if let Some(record) = self.record.take() {
            (self.done)(&record);
        }
    }

    /// Whether professionals read what comes next in a text of which parents are shown a copy.
    fn is_shown(&self) -> bool {
        let record = self.record.as_ref().map(|record| record.key.kind());
        self.said
            && self.class != Voice::NAME
            && record.is_some_and(|kind| NARRATIVE.contains(&kind))
            && policy::allows(Professional::NAME, self.class)
    }

    /// Whether parents read what comes next. What they said themselves nobody corrects, nor what a doctor
    /// called a condition.
    fn is_read(&self) -> bool {
        let of_others = [Voice::NAME, Health::NAME].contains(&self.class);
        self.said && !of_others && policy::allows(Family::NAME, self.class)
    }

    fn keep(&mut self, field: &'static str, words: String, places: Vec<(usize, Span)>) {
        if let Some(record) = &mut self.record {
            let published = self.class.is_empty() || policy::allows(Public::NAME, self.class);
            let of_family = self.class.is_empty() || {
                let of_others = [Voice::NAME, Health::NAME].contains(&self.class);
                !of_others && policy::allows(Family::NAME, self.class)
            };
            record.texts.push(Text { field, published, of_family, words, places });
        }
    }

    fn blocks<'p>(&mut self, blocks: impl IntoIterator<Item = &'p Block>) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) | Block::Heading(_, inlines) => {
                    let (mut words, mut places) = (String::new(), Vec::new());
                    join(inlines, &mut words, &mut places);
                    self.keep(self.field, words, places);
                }
                Block::List { items, .. } => self.blocks(items.iter().flatten()),
            }
        }
    }
}

impl RecordWalker for Gatherer<'_> {
    fn enter(&mut self, key: RecordKey, file: FileId) {
        // Of a child's own record this walk shows only parts, and all of it was seen before.
        if matches!(key, RecordKey::Child(_)) {
            self.hand_on();
        } else {
            self.begin(key, file);
        }
    }
}

impl Walker for Gatherer<'_> {
    fn class(&mut self, class: &'static str) {
        self.class = class;
    }

    fn field(&mut self, field: &'static str, said: bool) {
        (self.field, self.said) = (field, said);
    }

    fn link(&mut self, _: LinkKind, _: &str, _: Span) {}

    fn happened(&mut self, _: Date, _: Span) {}

    fn text(&mut self, text: &str, at: Option<Span>) {
        if self.is_read() || self.is_shown() {
            self.keep(self.field, text.to_owned(), at.map(|at| (0, at)).into_iter().collect());
        }
    }

    fn prose(&mut self, prose: &Prose) {
        if self.is_read() || self.is_shown() {
            self.blocks(&prose.blocks);
        }
    }
}
