//! Content held in memory: for tests, for the proof, and for the preview's changed files.

use std::collections::BTreeMap;

use super::{Entry, EntryKind, Loader};

/// A content folder that exists only in memory.
#[derive(Debug, Clone, Default)]
pub struct MemoryLoader {
    files: BTreeMap<String, Vec<u8>>,
    links: Vec<String>,
}

impl MemoryLoader {
    /// An empty folder.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds or replaces a file.
    #[must_use]
    pub fn with(mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.set(path, bytes);
        self
    }

    /// Adds a symbolic link.
    #[must_use]
    pub fn with_link(mut self, path: impl Into<String>) -> Self {
        self.links.push(path.into());
        self
    }

    /// Adds or replaces a file in place.
    pub fn set(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// Takes a file away, and says whether it was there.
    pub fn remove(&mut self, path: &str) -> bool {
        self.files.remove(path).is_some()
    }

    /// The bytes of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// The paths of all files, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}

impl Loader for MemoryLoader {
    fn list(&self) -> Vec<Entry> {
        let files = self.files.iter().map(|(path, bytes)| Entry {
            path: path.clone(),
            kind: EntryKind::File(bytes.len() as u64),
        });
        let links =
            self.links.iter().map(|path| Entry { path: path.clone(), kind: EntryKind::Link });
        files.chain(links).collect()
    }

    fn read(&self, path: &str, _: u64) -> std::io::Result<Vec<u8>> {
        self.files.get(path).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into())
    }
}
