//! The second step: trees to typed records, each kind by its own decoder.

use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Message, Sink, path};
use crate::model::kinds::every_kind;
use crate::model::{Assessment, Draft, ItemSheet, Record, RecordKey, Written};
use crate::privacy::Grant;
use crate::source::yaml::Node;
use crate::source::{FileId, SourceFile, Sources, Span};

use super::document::{document, report_refusals};
use super::misplaced::Once;
use super::reading::{self, Body};
use super::{Document, Documents, assessment, checklist, folder_of, nations, place_of, rules};

/// Decodes every document. What is wrong goes to the sink; a record that lacks something it cannot do
/// without is left out of the draft, and its file is still known there.
#[must_use]
pub fn decode(documents: &Documents, sources: &Sources, sink: &mut Sink) -> Draft {
    let decoded: Vec<(Option<Record>, Sink)> = documents
        .documents
        .par_iter()
        .map(|document| {
            let mut sink = Sink::new();
            let record = record(document, sources, &mut sink);
            (record, sink)
        })
        .collect();
    gather(documents.documents.iter().zip(decoded), sources, sink)
}

/// Parses and decodes file by file. It gives what [`super::parse`] and [`decode`] give one after the
/// other, but no tree outlives its record: those of a large library together are several times its
/// text.
#[must_use]
pub fn read(sources: &Sources, sink: &mut Sink) -> Draft {
    report_refusals(sources, sink);
    let files: Vec<_> = sources.iter().collect();
    let read = files.par_iter().map(|(id, file)| ReadFile::of(*id, file, sources));
    join(read.collect(), sources, sink)
}

/// Reads like [`read`], and takes over what an earlier reading made of each file whose text is the
/// same. The files must be the same ones in the same order, since places in messages count on it; if
/// they are not, everything is read. What it gives is the same either way.
#[must_use]
pub fn read_again(
    sources: &Sources,
    before: Option<(&Sources, &Remembered)>,
    sink: &mut Sink,
) -> (Draft, Remembered) {
    report_refusals(sources, sink);
    let same_files = |old: &Sources| {
        old.len() == sources.len()
            && old.iter().zip(sources.iter()).all(|(one, other)| one.1.path == other.1.path)
    };
    let before = before.filter(|(old, _)| same_files(old));
    let files: Vec<_> = sources.iter().enumerate().collect();
    let read = files.par_iter().map(|(index, (id, file))| {
        let known = before.filter(|(old, _)| old.file(*id).text == file.text);
        match known.and_then(|(_, memory)| memory.files.get(*index)) {
            Some(known) => Arc::clone(known),
            None => Arc::new(ReadFile::of(*id, file, sources)),
        }
    });
    let memory = Remembered { files: read.collect() };
    let read = memory.files.par_iter().map(|file| file.as_ref().clone()).collect();
    (join(read, sources, sink), memory)
}

/// What was made of each file of a reading, for the next one.
#[derive(Clone, Default)]
pub struct Remembered {
    files: Vec<Arc<ReadFile>>,
}

/// What was made of one file.
#[derive(Clone)]
struct ReadFile {
    document: Option<Document>,
    record: Option<Record>,
    said: Sink,
}

impl ReadFile {
    fn of(id: FileId, file: &SourceFile, sources: &Sources) -> Self {
        let mut said = Sink::new();
        let mut document = document(id, file, &mut said);
        let record = document.as_ref().and_then(|one| record(one, sources, &mut said));
        document.iter_mut().for_each(|one| one.fields = None);
        Self { document, record, said }
    }
}

/// Puts together what was made of each file.
fn join(read: Vec<ReadFile>, sources: &Sources, sink: &mut Sink) -> Draft {
    let mut documents = Vec::with_capacity(read.len());
    let mut decoded = Vec::with_capacity(read.len());
    let mut once = Once::default();
    for (ReadFile { document, record, said }, (_, file)) in read.into_iter().zip(sources.iter()) {
        match document {
            None if !once.is_new(&file.path) => {}
            Some(document) => {
                documents.push(document);
                decoded.push((record, said));
            }
            None => sink.absorb(said),
        }
    }
    gather(documents.iter().zip(decoded), sources, sink)
}

/// Puts records in their places, once what was said of each is in the sink.
fn gather<'d>(
    decoded: impl Iterator<Item = (&'d Document, (Option<Record>, Sink))>,
    sources: &Sources,
    sink: &mut Sink,
) -> Draft {
    let mut draft = Draft { shipped: nations::shipped(), ..Draft::default() };
    draft.picture_files = sources.pictures().to_vec();
    let refused = sources.refusals().iter();
    draft.unread = refused.filter_map(|refusal| place_of(&refusal.path).ok()).collect();
    let refused = sources.refusals().iter().map(|refusal| refusal.path.as_str());
    let all = refused.chain(sources.iter().map(|(_, file)| file.path.as_str()));
    let unnamed = all.filter(|path| place_of(path).is_err() && is_record_name(path));
    draft.unnamed = unnamed.filter_map(folder_of).collect();
    let mut of_children = Vec::new();
    for (document, (record, found)) in decoded {
        sink.absorb(found);
        let twin = draft.files.insert(document.key.clone(), document.file);
        if let Some(twin) = twin {
            report_twin(document, twin, sources, sink);
        }
        if let Some(record) = record {
            match document.key.child() {
                Some(_) => of_children.push((document, record)),
                None => draft.put(document.key.clone(), document.file, record),
            }
        }
    }
    // A child's own record goes first, whatever the order of the files.
    of_children.sort_by_key(|(document, _)| !matches!(document.key, RecordKey::Child(_)));
    for (document, record) in of_children {
        draft.put(document.key.clone(), document.file, record);
    }
    draft.settle_marks(&Grant::inspector());
    draft
}

/// Whether a file is meant as a record. A photo or a letter beside the records is not.
fn is_record_name(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    matches!(ending.to_ascii_lowercase().as_str(), "yaml" | "yml" | "md")
}

/// One record in two files, such as `2026-03-03.yaml` and `2026-03-03.yml`: neither can be trusted.
fn report_twin(document: &Document, twin: FileId, sources: &Sources, sink: &mut Sink) {
    let message = Message::new("{} holds the same record", [path(&sources.file(twin).path)]);
    sink.report(&rules::SAME_RECORD, Span::top(document.file), message)
        .hint("keep one of the two files, and take the other away");
}

/// A kind of record, read from a file whose name may say something too.
trait Decoded: Sized {
    fn decode(
        key: &RecordKey,
        fields: &Node,
        body: Option<Body<'_>>,
        sink: &mut Sink,
    ) -> Option<Self>;
}

impl<T: Written> Decoded for T {
    fn decode(
        _: &RecordKey,
        fields: &Node,
        body: Option<Body<'_>>,
        sink: &mut Sink,
    ) -> Option<Self> {
        reading::read(fields, body, sink)
    }
}

impl Decoded for Assessment {
    fn decode(
        key: &RecordKey,
        fields: &Node,
        _: Option<Body<'_>>,
        sink: &mut Sink,
    ) -> Option<Self> {
        let RecordKey::Assessment(_, date) = key else { return None };
        assessment::decode(fields, *date, sink)
    }
}

impl Decoded for ItemSheet {
    fn decode(
        key: &RecordKey,
        fields: &Node,
        _: Option<Body<'_>>,
        sink: &mut Sink,
    ) -> Option<Self> {
        let RecordKey::Items(_, area) = key else { return None };
        checklist::decode_sheet(fields, area, sink)
    }
}

macro_rules! record {
    (
        service { $($own:ident $a:ident $b:literal $c:ident $d:ident $e:literal;)* }
        child { $($kind:ident $f:ident $g:literal $h:ident $i:ident $j:literal;)* }
    ) => {
        fn record(document: &Document, sources: &Sources, sink: &mut Sink) -> Option<Record> {
            let fields = document.fields.as_ref()?;
            let text = &sources.file(document.file).text;
            let body = document.body_at.map(|at| (&text[at..], document.file, at));
            macro_rules! read {
                ($as:ident) => {
                    Record::$as(Box::new(Decoded::decode(&document.key, fields, body, sink)?))
                };
            }
            Some(match &document.key {
                RecordKey::Service => read!(Service),
                RecordKey::Allowances => read!(Allowances),
                RecordKey::Rules => read!(Rules),
                RecordKey::Addresses => read!(Addresses),
                RecordKey::Checklist(_) => read!(Checklist),
                RecordKey::Items(..) => read!(Items),
                RecordKey::Activity(_) => read!(Activity),
                RecordKey::Translation(..) => read!(Translation),
                RecordKey::PageTranslation(..) => read!(PageTranslation),
                RecordKey::Child(_) => read!(Child),
                $(RecordKey::$own(_) => read!($own),)*
                $(RecordKey::$kind(..) => read!($kind),)*
            })
        }
    };
}

every_kind!(record);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::privacy::policy::Public;
    use crate::source::MemoryLoader;

    fn page(title: &str) -> String {
        format!("---\ntitle: {title}\nsummary: About us\n---\nHello.\n")
    }

    /// The titles of the pages, and the codes of what was said.
    fn seen(draft: &Draft, sink: &Sink) -> (Vec<String>, Vec<&'static str>) {
        let grant: Grant<Public> = Grant::public();
        let titles = draft.pages.values().map(|page| grant.open(&page.title).clone()).collect();
        (titles, sink.diagnostics().iter().map(|found| found.rule.code).collect())
    }

    #[test]
    fn reading_again_gives_what_reading_gives() {
        let first = MemoryLoader::new()
            .with("pages/about.md", page("One"))
            .with("pages/broken.md", "---\ntitel: x\n---\n")
            .with("pages/help.md", page("Two"));
        let changed = first.clone().with("pages/about.md", page("Three"));
        let mended = changed.clone().with("pages/broken.md", page("Four"));
        let grown = mended.clone().with("pages/a.md", page("Five"));
        let mut known: Option<(Sources, Remembered)> = None;
        for loader in [first, changed, mended, grown] {
            let sources = Sources::load(&loader);
            let (mut once, mut again) = (Sink::new(), Sink::new());
            let draft = read(&sources, &mut once);
            let before = known.as_ref().map(|(sources, memory)| (sources, memory));
            let (other, memory) = read_again(&sources, before, &mut again);
            assert_eq!(seen(&draft, &once), seen(&other, &again));
            assert_eq!(once.into_sorted(), again.into_sorted());
            known = Some((sources, memory));
        }
    }
}
