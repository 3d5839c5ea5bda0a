//! Text and where it came from.
//!
//! Everything that Doorstep says about a record points at a line that a person typed, so every
//! later stage carries a [`Span`]. This room reads content and nothing else does; it knows nothing
//! of records or of messages, and turns what it could not read into plain [`Refusal`] values.

mod disk;
mod memory;
mod photos;
mod refusal;
mod span;
mod text;
pub mod yaml;

use std::collections::BTreeMap;

use rayon::prelude::*;

pub use disk::DiskLoader;
pub use memory::MemoryLoader;
pub use photos::PictureFile;
pub use refusal::{Refusal, RefusalKind};
pub use span::{FileId, Position, Span, Spanned};

/// The largest file that is read, in bytes. A record of a child is a few kilobytes; a megabyte of
/// text is a mistake, and refusing it by its size keeps a build inside its memory.
pub const MAX_FILE_BYTES: u64 = 1_048_576;

/// The largest number of files in one content folder.
pub const MAX_FILES: usize = 200_000;

/// What a loader found at one place in the content folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The path below the content folder, with `/` between its parts.
    pub path: String,
    /// What stands there.
    pub kind: EntryKind,
}

/// What stands at a place in the content folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryKind {
    /// An ordinary file of this many bytes.
    File(u64),
    /// A symbolic link, which is never followed: it could point outside the folder.
    Link,
    /// A pipe, a device, or a name that is not valid Unicode.
    Other,
    /// A folder or file that could not be looked at, with the reason.
    Unreadable(String),
}

/// The one way in which content is reached, so that tests need no disk.
pub trait Loader: Sync {
    /// Lists everything below the content folder, folders left out, in any order.
    fn list(&self) -> Vec<Entry>;

    /// Reads one file that [`Loader::list`] named: so many bytes of it and one more, by which a file is
    /// seen to have grown too long.
    ///
    /// # Errors
    ///
    /// Whatever the operating system says.
    fn read(&self, path: &str, most: u64) -> std::io::Result<Vec<u8>>;
}

/// One file of content, as text.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The path below the content folder, with `/` between its parts.
    pub path: String,
    /// The text, as UTF-8 with `\n` at the end of each line, whatever the file had.
    pub text: String,
    /// Where each line begins, in bytes.
    lines: Vec<u32>,
}

impl SourceFile {
    /// Makes a file of text that is already decoded.
    #[must_use]
    pub fn new(path: impl Into<String>, text: String) -> Self {
        let starts = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(starts.map(|(at, _)| span::offset(at + 1))).collect();
        Self { path: path.into(), text, lines }
    }

    /// Line and column of a byte offset, both counted from one, the column in characters.
    #[must_use]
    pub fn position(&self, offset: u32) -> Position {
        let offset = offset.min(span::offset(self.text.len()));
        let line = self.lines.partition_point(|start| *start <= offset).max(1) - 1;
        let start = self.lines[line] as usize;
        let before = self.text.get(start..offset as usize).unwrap_or_default();
        Position { line: line + 1, column: before.chars().count() + 1 }
    }

    /// The text of a line, counted from one, without its end.
    #[must_use]
    pub fn line(&self, line: usize) -> &str {
        let Some(start) = self.lines.get(line.wrapping_sub(1)) else { return "" };
        let rest = &self.text[*start as usize..];
        rest.split('\n').next().unwrap_or_default()
    }
}

/// All the content of a service, read and decoded: every readable file as text with an id.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    pictures: Vec<PictureFile>,
    refusals: Vec<Refusal>,
}

impl Sources {
    /// Reads everything that the loader lists. Nothing stops it: what cannot be read becomes a
    /// [`Refusal`], and the other files are there. Files are in the order of their paths, so that
    /// ids do not depend on the disk.
    #[must_use]
    pub fn load(loader: &dyn Loader) -> Self {
        let mut entries = loader.list();
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        let mut sources = Self::default();
        if entries.len() > MAX_FILES {
            sources.refusals.push(Refusal::new("", RefusalKind::TooManyFiles(entries.len())));
            return sources;
        }
        entries.retain(|entry| !is_litter(&entry.path));
        let (pictures, records): (Vec<Entry>, Vec<Entry>) =
            entries.into_iter().partition(PictureFile::is_one);
        let pictures = pictures.par_iter().map(|entry| PictureFile::look(loader, entry));
        sources.pictures = pictures.collect();
        let read: Vec<_> = records.par_iter().map(|entry| read_entry(loader, entry)).collect();
        for outcome in read {
            match outcome {
                Ok(file) => sources.files.push(file),
                Err(refusal) => sources.refusals.push(refusal),
            }
        }
        sources.refuse_twins();
        sources
    }

    /// Every file, in the order of its id.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId::new(index), file))
    }

    /// The file with this id.
    ///
    /// # Panics
    ///
    /// If the id comes from other sources.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.index()]
    }

    /// The pictures beside the records, in the order of their paths: what each is, and not its bytes.
    #[must_use]
    pub fn pictures(&self) -> &[PictureFile] {
        &self.pictures
    }

    /// What could not be read, and why.
    #[must_use]
    pub fn refusals(&self) -> &[Refusal] {
        &self.refusals
    }

    /// How many files were read.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether nothing was read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Refuses files whose paths are the same once case and Unicode form are folded: on a Windows
    /// or Mac disk one of them would silently overwrite the other.
    fn refuse_twins(&mut self) {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        let mut twins = Vec::new();
        for file in &self.files {
            let folded = text::fold_path(&file.path);
            if let Some(first) = seen.get(&folded) {
                twins.push(Refusal::new(&file.path, RefusalKind::Twin(first.clone())));
            } else {
                seen.insert(folded, file.path.clone());
            }
        }
        self.files.retain(|file| !twins.iter().any(|twin| twin.path == file.path));
        self.refusals.extend(twins);
    }
}

/// Files that operating systems and editors leave behind and nobody means as content.
fn is_litter(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.starts_with('.')
        || name.starts_with("~$")
        || name.ends_with('~')
        || name.ends_with(".swp")
        || matches!(name, "Thumbs.db" | "desktop.ini")
        || path.split('/').any(|part| part == ".git")
}

/// Reads and decodes one entry.
fn read_entry(loader: &dyn Loader, entry: &Entry) -> Result<SourceFile, Refusal> {
    let refuse = |kind| Refusal::new(&entry.path, kind);
    match &entry.kind {
        EntryKind::Link => return Err(refuse(RefusalKind::Link)),
        EntryKind::Other => return Err(refuse(RefusalKind::NotAFile)),
        EntryKind::Unreadable(reason) => {
            return Err(refuse(RefusalKind::Unreadable(reason.clone())));
        }
        EntryKind::File(length) if *length > MAX_FILE_BYTES => {
            return Err(refuse(RefusalKind::TooLong(*length)));
        }
        EntryKind::File(_) => {}
    }
    if !is_record_name(&entry.path) {
        return Err(refuse(RefusalKind::NotARecord));
    }
    let bytes = loader
        .read(&entry.path, MAX_FILE_BYTES)
        .map_err(|error| refuse(RefusalKind::Unreadable(error.kind().to_string())))?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(refuse(RefusalKind::TooLong(bytes.len() as u64)));
    }
    let text = text::decode(&bytes).map_err(refuse)?;
    Ok(SourceFile::new(entry.path.clone(), text))
}

/// Records are YAML or Markdown, and their names say so.
fn is_record_name(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    ["yaml", "yml", "md"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn position_counts_characters_and_lines_from_one() {
        let file = SourceFile::new("a.yaml", "name: Zoë\nborn: x\n".into());
        let at = span::offset(file.text.find("born").unwrap_or_default());
        assert_eq!(file.position(at), Position { line: 2, column: 1 });
        assert_eq!(file.position(10), Position { line: 1, column: 10 });
        assert_eq!(file.line(2), "born: x");
        assert_eq!(file.line(9), "");
    }

    #[test]
    fn twins_by_case_or_form_are_refused_and_the_first_is_kept() {
        let loader = MemoryLoader::new()
            .with("staff/Zoe\u{308}.yaml", "a: 1")
            .with("staff/zoë.yaml", "a: 1")
            .with("staff/other.yaml", "a: 1");
        let sources = Sources::load(&loader);
        assert_eq!(sources.len(), 2);
        assert!(matches!(sources.refusals()[0].kind, RefusalKind::Twin(_)));
    }

    #[test]
    fn litter_is_passed_over_without_a_word() {
        let loader = MemoryLoader::new().with(".DS_Store", "x").with("~$child.yaml", "x");
        let sources = Sources::load(&loader);
        assert!(sources.is_empty() && sources.refusals().is_empty());
    }
}
