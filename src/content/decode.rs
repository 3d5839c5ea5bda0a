//! The second step: trees to typed records, each kind by its own decoder.

use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Message, Sink, path};
use crate::model::{
    Activity, Allowances, Assessment, Chart, Checklist, Child, ChildFile, Draft, Entry, Goal,
    ItemSheet, Page, RecordKey, Review, ServiceRecord, Staff, Visit,
};
use crate::source::{FileId, SourceFile, Sources, Span};

use super::document::{document, report_refusals};
use super::reading::read as read_one;
use super::{Document, Documents, assessment, checklist, paper_folder_of, place_of, rules};

/// Any decoded record.
#[derive(Clone)]
enum Record {
    Service(Box<ServiceRecord>),
    Allowances(Allowances),
    Staff(Staff),
    Checklist(Checklist),
    Items(ItemSheet),
    Activity(Box<Activity>),
    Page(Page),
    Child(Box<Child>),
    Assessment(Assessment),
    Goal(Box<Goal>),
    Chart(Box<Chart>),
    Visit(Box<Visit>),
    Review(Box<Review>),
}

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
    for ReadFile { document, record, said } in read {
        match document {
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
    let mut draft = Draft::default();
    let refused = sources.refusals().iter();
    draft.unread = refused.filter_map(|refusal| place_of(&refusal.path).ok()).collect();
    let refused = sources.refusals().iter().map(|refusal| refusal.path.as_str());
    let all = refused.chain(sources.iter().map(|(_, file)| file.path.as_str()));
    let unnamed = all.filter(|path| place_of(path).is_err() && is_record_name(path));
    draft.unnamed = unnamed.filter_map(paper_folder_of).collect();
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
                None => place(&mut draft, document, record),
            }
        }
    }
    // A child's own record goes first, whatever the order of the files.
    of_children.sort_by_key(|(document, _)| !matches!(document.key, RecordKey::Child(_)));
    for (document, record) in of_children {
        place_of_child(&mut draft, document, record);
    }
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

fn record(document: &Document, sources: &Sources, sink: &mut Sink) -> Option<Record> {
    let fields = document.fields.as_ref()?;
    let text = &sources.file(document.file).text;
    let body = document.body_at.map(|at| (&text[at..], document.file, at));
    Some(match &document.key {
        RecordKey::Service => Record::Service(Box::new(read_one(fields, body, sink)?)),
        RecordKey::Allowances => Record::Allowances(read_one(fields, body, sink)?),
        RecordKey::Staff(_) => Record::Staff(read_one(fields, body, sink)?),
        RecordKey::Checklist(_) => Record::Checklist(read_one(fields, body, sink)?),
        RecordKey::Items(_, area) => Record::Items(checklist::decode_sheet(fields, *area, sink)?),
        RecordKey::Activity(_) => Record::Activity(Box::new(read_one(fields, body, sink)?)),
        RecordKey::Page(_) => Record::Page(read_one(fields, body, sink)?),
        RecordKey::Child(_) => Record::Child(Box::new(read_one(fields, body, sink)?)),
        RecordKey::Assessment(_, date) => {
            Record::Assessment(assessment::decode(fields, *date, sink)?)
        }
        RecordKey::Goal(..) => Record::Goal(Box::new(read_one(fields, body, sink)?)),
        RecordKey::Chart(..) => Record::Chart(Box::new(read_one(fields, body, sink)?)),
        RecordKey::Visit(..) => Record::Visit(Box::new(read_one(fields, body, sink)?)),
        RecordKey::Review(..) => Record::Review(Box::new(read_one(fields, body, sink)?)),
    })
}

fn place(draft: &mut Draft, document: &Document, record: Record) {
    let file = document.file;
    match (document.key.clone(), record) {
        (_, Record::Service(record)) => draft.service = Some(Entry { file, record: *record }),
        (_, Record::Allowances(record)) => draft.allowances = Some(Entry { file, record }),
        (RecordKey::Staff(id), Record::Staff(record)) => {
            draft.staff.insert(id, Entry { file, record });
        }
        (RecordKey::Checklist(id), Record::Checklist(record)) => {
            draft.checklists.insert(id, Entry { file, record });
        }
        (RecordKey::Items(id, area), Record::Items(record)) => {
            draft.sheets.insert((id, area), Entry { file, record });
        }
        (RecordKey::Activity(id), Record::Activity(record)) => {
            draft.activities.insert(id, Entry { file, record: *record });
        }
        (RecordKey::Page(id), Record::Page(record)) => {
            draft.pages.insert(id, Entry { file, record });
        }
        _ => {}
    }
}

/// A record whose child has no readable record of its own is known by its file alone.
fn place_of_child(draft: &mut Draft, document: &Document, record: Record) {
    let file = document.file;
    if let (RecordKey::Child(reference), Record::Child(record)) = (&document.key, &record) {
        let child = ChildFile::new(Entry { file, record: record.as_ref().clone() });
        draft.children.insert(reference.clone(), child);
        return;
    }
    let Some(records) = document.key.child().and_then(|child| draft.children.get_mut(child)) else {
        return;
    };
    match (document.key.clone(), record) {
        (RecordKey::Assessment(_, date), Record::Assessment(record)) => {
            records.assessments.insert(date, Entry { file, record });
        }
        (RecordKey::Goal(_, slug), Record::Goal(record)) => {
            records.goals.insert(slug, Entry { file, record: *record });
        }
        (RecordKey::Chart(_, date), Record::Chart(record)) => {
            records.charts.insert(date, Entry { file, record: *record });
        }
        (RecordKey::Visit(_, date), Record::Visit(record)) => {
            records.visits.insert(date, Entry { file, record: *record });
        }
        (RecordKey::Review(_, date), Record::Review(record)) => {
            records.reviews.insert(date, Entry { file, record: *record });
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::privacy::Grant;
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
