//! The content folder on disk. No link is followed, on the way down or at the file itself, because
//! a link can carry another family's record, or the machine's own files, into a printed page.

use std::fs::{self, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::{Entry, EntryKind, Loader};

/// Reads content below one folder.
#[derive(Debug, Clone)]
pub struct DiskLoader {
    root: PathBuf,
}

impl DiskLoader {
    /// A loader of this folder, which need not exist.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The path below the root, with `/` between its parts; `None` if it is not Unicode.
    fn relative(&self, path: &Path) -> Option<String> {
        let parts = path.strip_prefix(&self.root).ok()?.components();
        let parts: Option<Vec<_>> = parts.map(|part| part.as_os_str().to_str()).collect();
        parts.map(|parts| parts.join("/"))
    }

    fn entry(&self, found: Result<walkdir::DirEntry, walkdir::Error>) -> Option<Entry> {
        let found = match found {
            Ok(found) => found,
            Err(error) => return Some(self.unreadable(&error)),
        };
        let lossy = || found.path().to_string_lossy().into_owned();
        let Some(path) = self.relative(found.path()) else {
            return Some(Entry { path: lossy(), kind: EntryKind::Other });
        };
        let kind = found.file_type();
        if kind.is_dir() {
            return None;
        }
        let kind = if kind.is_symlink() {
            EntryKind::Link
        } else if !kind.is_file() {
            EntryKind::Other
        } else {
            match found.metadata() {
                Ok(data) => EntryKind::File(data.len()),
                Err(error) => EntryKind::Unreadable(reason(&error)),
            }
        };
        Some(Entry { path, kind })
    }

    fn unreadable(&self, error: &walkdir::Error) -> Entry {
        let path = error.path().and_then(|path| self.relative(path)).unwrap_or_default();
        Entry { path, kind: EntryKind::Unreadable(reason(error)) }
    }
}

/// What the operating system said, without the path, which may hold more than a message should.
fn reason(error: &walkdir::Error) -> String {
    error.io_error().map_or_else(|| "it cannot be listed".into(), |io| io.kind().to_string())
}

impl Loader for DiskLoader {
    fn list(&self) -> Vec<Entry> {
        let walk = WalkDir::new(&self.root).min_depth(1).follow_links(false);
        walk.into_iter().filter_map(|found| self.entry(found)).collect()
    }

    #[expect(clippy::disallowed_methods, reason = "the one place that opens content")]
    fn read(&self, path: &str, most: u64) -> std::io::Result<Vec<u8>> {
        let mut options = OpenOptions::new();
        options.read(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            // The walk saw a file; if it has become a link since, opening it must fail.
            options.custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
        }
        let file: fs::File = options.open(self.root.join(path))?;
        let mut bytes = Vec::new();
        // One byte more than is allowed, so that a file that grew is seen to be too long.
        file.take(most + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}
