//! A folder of finished output, as paths and bytes.

use std::collections::BTreeMap;
use std::path::Path;

use crate::cargo::files;

/// What an output folder holds.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Tree(pub(crate) BTreeMap<String, Vec<u8>>);

impl Tree {
    /// Reads a folder; one that is not there holds nothing.
    pub(crate) fn of(folder: &Path) -> Self {
        if !folder.is_dir() {
            return Self(BTreeMap::new());
        }
        let all = files(folder, "").into_iter();
        Self(all.map(|(path, file)| (path, std::fs::read(file).unwrap())).collect())
    }

    /// The paths, in order.
    pub(crate) fn paths(&self) -> Vec<&str> {
        self.0.keys().map(String::as_str).collect()
    }

    /// Whether a file is there.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// The bytes of a file that must be there.
    #[track_caller]
    pub(crate) fn bytes(&self, path: &str) -> &[u8] {
        let found = self.0.get(path);
        found.unwrap_or_else(|| panic!("{path} was not made; there are {:#?}", self.paths()))
    }

    /// A text file that must be there.
    #[track_caller]
    pub(crate) fn text(&self, path: &str) -> &str {
        std::str::from_utf8(self.bytes(path)).unwrap()
    }

    /// The paths in which two trees differ.
    pub(crate) fn differences(&self, other: &Self) -> Vec<String> {
        let mut paths: Vec<&String> = self.0.keys().chain(other.0.keys()).collect();
        paths.sort();
        paths.dedup();
        let differing = paths.into_iter().filter(|path| self.0.get(*path) != other.0.get(*path));
        differing.cloned().collect()
    }
}
