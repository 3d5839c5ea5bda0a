//! The record of a release: what went out, to whom and on what ground, joined to the one before it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::check::redaction::Covered;
use crate::diag::Sink;
use crate::model::{ChildFile, Choice, Dated, Draft, PaperAudience};
use crate::output::Digest;
use crate::pipeline::decode;
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{MemoryLoader, Sources};

use super::who::{Hands, Recipient};
use super::{Copy, Form, ReleaseError, Released, Sending};

/// What went out about a child before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// The number of the next release.
    number: u16,
    /// The version that this paper has next.
    pub(super) version: u16,
    /// The seal of the last release.
    seal: Option<String>,
    /// The last release of this paper to each person.
    last: BTreeMap<String, Dated>,
}

impl Row {
    /// What a draft says of it.
    pub(super) fn of(draft: &Draft, child: &str, paper: &str, grant: &Grant<Inspector>) -> Self {
        Self::of_records(draft.children.get(child), paper, grant)
    }

    /// What a child's records say of it.
    pub(super) fn of_records(
        records: Option<&ChildFile>,
        paper: &str,
        grant: &Grant<Inspector>,
    ) -> Self {
        let mut row = Self { number: 1, version: 1, ..Self::default() };
        let mut all: Vec<_> = records.iter().flat_map(|records| &records.releases).collect();
        all.sort_by_key(|(_, release)| grant.open(&release.number).value);
        for (name, release) in all {
            row.number = grant.open(&release.number).value + 1;
            row.seal = Some(grant.open(&release.seal).value.clone());
            if *grant.open(&release.paper).value == *paper {
                row.version = *grant.open(&release.version) + 1;
                for copy in &release.copies {
                    row.last.insert(grant.open(&copy.to).clone(), name.clone());
                }
            }
        }
        row
    }

    /// The last release of this paper to somebody.
    pub(super) fn last_to(&self, id: &str) -> Option<&Dated> {
        self.last.get(id)
    }
}

/// A release as it is written.
#[derive(Serialize)]
struct Written<'w> {
    number: u16,
    paper: &'w str,
    of: String,
    version: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    marking: Option<&'w str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    form: Option<&'w str>,
    by: &'w str,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed: Option<&'w str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    second: Option<&'w str>,
    copies: Vec<WrittenCopy<'w>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    redacted: Vec<WrittenPlace<'w>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    goals_met: Vec<&'w str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sections: Vec<WrittenSection<'w>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    apart: Vec<WrittenSection<'w>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<&'w str>,
    seal: String,
}

#[derive(Serialize)]
struct WrittenCopy<'w> {
    copy: usize,
    to: &'w str,
    name: &'w str,
    basis: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    agreed_by: Option<&'w str>,
    agreed_on: String,
    files: Vec<WrittenFile>,
}

#[derive(Serialize)]
struct WrittenFile {
    name: String,
    sha256: String,
}

#[derive(Serialize)]
struct WrittenPlace<'w> {
    file: String,
    line: usize,
    field: &'w str,
    says: &'w str,
    why: &'w str,
}

#[derive(Serialize)]
struct WrittenSection<'w> {
    #[serde(skip_serializing_if = "Option::is_none")]
    heading: Option<&'w str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lines: Vec<&'w str>,
}

/// A seal that fits no record, until the right one is known.
const NO_SEAL: &str = "unsealed";

/// What the record begins with.
const HEAD: &str = "# Written by `doorstep release`: what went out, and to whom. It is never changed afterwards.\n";

/// The copies and their record, ready to be written.
pub(super) fn released(
    sources: &Sources,
    sending: &Sending<'_>,
    form: &Form,
    hands: &Hands,
    (copies, places): (Vec<Copy>, Vec<Covered>),
) -> Result<Released, ReleaseError> {
    let row = sending.row;
    let places: Vec<WrittenPlace<'_>> = places.iter().map(|place| at(sources, place)).collect();
    let left_out = places.iter().map(|place| {
        let WrittenPlace { file, line, field, says, why } = place;
        format!("content/{file}:{line}: {field}: {says} ({why})")
    });
    let left_out: Vec<String> = left_out.collect();
    let sections: Vec<WrittenSection<'_>> = form.frozen.sections.iter().map(section).collect();
    let is_apart = sending.kind.plan.audience == PaperAudience::CoreGroup;
    let (sections, apart) = if is_apart { (Vec::new(), sections) } else { (sections, Vec::new()) };
    let of = &sending.id;
    let mut written = Written {
        number: row.number,
        paper: &of.paper,
        of: format!("{} {}", of.draws_on, of.on),
        version: row.version,
        marking: form.marking.as_deref(),
        form: form.form.as_deref(),
        by: &hands.by,
        signed: hands.signed.as_deref(),
        second: hands.second.as_deref(),
        copies: sending
            .recipients
            .iter()
            .zip(&copies)
            .enumerate()
            .map(|(place, (who, copy))| of_copy(place + 1, who, copy, &form.folder))
            .collect(),
        redacted: places,
        goals_met: form.frozen.met.iter().map(String::as_str).collect(),
        sections,
        apart,
        after: row.seal.as_deref(),
        seal: NO_SEAL.to_owned(),
    };
    let day = &form.folder.rsplit('/').next().unwrap_or_default()[..10];
    let path = format!("children/{}/releases/{day}-{}.yaml", of.child, row.number);
    written.seal = seal(sources, (&text(&written)?, &path), &of.child)?;
    let text = text(&written)?;
    Ok(Released {
        version: row.version,
        copies: sending.recipients.iter().map(|who| who.name.clone()).collect(),
        record: (path, text),
        files: copies.into_iter().flat_map(|copy| copy.files).collect(),
        folder: form.folder.clone(),
        left_out,
    })
}

fn of_copy<'w>(number: usize, who: &'w Recipient, copy: &Copy, folder: &str) -> WrittenCopy<'w> {
    let file = |(name, bytes): &(String, Vec<u8>)| WrittenFile {
        name: format!("{folder}/{name}"),
        sha256: Digest::of(bytes).to_string(),
    };
    WrittenCopy {
        copy: number,
        to: &who.id,
        name: &who.name,
        basis: who.basis.word(),
        agreed_by: who.agreed_by.as_deref(),
        agreed_on: who.agreed_on.to_string(),
        files: copy.files.iter().map(file).collect(),
    }
}

/// By how many letters a text is found in its file.
const BEGINS: usize = 24;

fn at<'w>(sources: &Sources, place: &'w Covered) -> WrittenPlace<'w> {
    let file = sources.file(place.file);
    // Where no place was kept, it is the first line that says the same, or begins to.
    let typed = place.typed.lines().next().unwrap_or_default();
    let begins: String = typed.chars().take(BEGINS).collect();
    let found = if place.span.start == 0 { file.text.find(&begins) } else { None };
    let start = found.and_then(|at| u32::try_from(at).ok()).unwrap_or(place.span.start);
    let line = file.position(start).line;
    let (field, says, why) = (place.field, place.says.as_str(), place.why.as_str());
    WrittenPlace { file: file.path.clone(), line, field, says, why }
}

fn section(of: &crate::view::report::FrozenSection) -> WrittenSection<'_> {
    WrittenSection {
        heading: of.heading.as_deref(),
        lines: of.lines.iter().map(String::as_str).collect(),
    }
}

fn text(written: &Written<'_>) -> Result<String, ReleaseError> {
    let text = serde_yaml::to_string(written);
    let text =
        text.map_err(|error| format!("the record of the release cannot be written: {error}"))?;
    Ok(format!("{HEAD}{text}"))
}

/// The seal of a record, from what a reader makes of its text: so it fits whatever writes the file again.
fn seal(
    sources: &Sources,
    (text, path): (&str, &str),
    child: &str,
) -> Result<String, ReleaseError> {
    // A record of a child is read with the child's own.
    let own = format!("children/{child}/child.yaml");
    let about = sources.iter().find(|(_, file)| file.path == own).map(|(_, file)| &file.text);
    let about = about.map(String::as_bytes).unwrap_or_default();
    let loader = MemoryLoader::new().with(own, about).with(path, text.as_bytes());
    let sources = Sources::load(&loader);
    let mut sink = Sink::new();
    let draft = decode(&sources, &mut sink);
    let grant = Grant::inspector();
    let records = draft.children.get(child);
    let read = records.and_then(|records| records.releases.values().next());
    let seal = read.map(|release| release.due_seal(&grant));
    seal.ok_or_else(|| "the record of the release cannot be read again".to_owned().into())
}
