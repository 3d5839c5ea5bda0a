//! A file that is to be, and the one function that writes it.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

use super::ScaffoldError;
use crate::model::kinds;

/// A new file.
#[derive(Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Where it goes, below the folder that holds `content`, with `/` between its parts.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl NewFile {
    /// A record, by its path below `content`. A record in YAML names its schema in its first line, so
    /// that an editor completes and checks it.
    #[must_use]
    pub fn record(path: impl AsRef<str>, text: impl Into<String>) -> Self {
        let path = path.as_ref();
        let text = text.into();
        let text = match kinds::at(path).filter(|kind| !kind.is_markdown()) {
            Some(kind) if !text.starts_with("# yaml-language-server") => {
                let up = "../".repeat(path.matches('/').count() + 1);
                format!("# yaml-language-server: $schema={up}schemas/{}.json\n{text}", kind.slug())
            }
            _ => text,
        };
        Self { path: format!("content/{path}"), text }
    }
}

/// Writes new files below `root` and makes the folders that they need. Nothing is overwritten: when
/// any of the files is there, none is written.
///
/// # Errors
///
/// When a file is there already, or the computer will not write it.
pub fn write(root: &Path, files: &[NewFile]) -> Result<(), ScaffoldError> {
    let there = files.iter().map(|file| root.join(&file.path)).find(|path| path.exists());
    if let Some(path) = there {
        return Err(ScaffoldError::IsThere(path));
    }
    files.iter().try_for_each(|file| write_one(&root.join(&file.path), &file.text))
}

/// Writes files below `root` that the program makes itself and may make anew, such as schemas. A file
/// that says the same already is not touched.
///
/// # Errors
///
/// When the computer will not write one.
#[expect(clippy::disallowed_methods, reason = "the one place that writes schemas")]
pub fn rewrite(root: &Path, files: &[NewFile]) -> Result<(), ScaffoldError> {
    files.iter().try_for_each(|file| {
        let path = root.join(&file.path);
        let refuse = |error: std::io::Error| {
            ScaffoldError::Unwritable(path.clone(), error.kind().to_string())
        };
        if fs::read(&path).is_ok_and(|there| there == file.text.as_bytes()) {
            return Ok(());
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(refuse)?;
        }
        fs::write(&path, &file.text).map_err(refuse)
    })
}

#[expect(clippy::disallowed_methods, reason = "the one place that writes new records")]
fn write_one(path: &Path, text: &str) -> Result<(), ScaffoldError> {
    let refuse = |error: std::io::Error| match error.kind() {
        ErrorKind::AlreadyExists => ScaffoldError::IsThere(path.into()),
        kind => ScaffoldError::Unwritable(path.into(), kind.to_string()),
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(refuse)?;
    }
    // Asked for as new, so that a file which appeared a moment ago is safe too.
    let mut file = OpenOptions::new().write(true).create_new(true).open(path).map_err(refuse)?;
    file.write_all(text.as_bytes()).map_err(refuse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_when_one_of_the_files_is_there() {
        let root = tempfile::tempdir().unwrap();
        let first = [NewFile::record("staff/a.yaml", "name: A\n")];
        assert_eq!(write(root.path(), &first), Ok(()));
        let both = [NewFile::record("staff/b.yaml", "x"), NewFile::record("staff/a.yaml", "x")];
        let there = root.path().join("content/staff/a.yaml");
        assert_eq!(write(root.path(), &both), Err(ScaffoldError::IsThere(there.clone())));
        assert_eq!(std::fs::metadata(there).unwrap().len(), first[0].text.len() as u64);
        assert!(!root.path().join("content/staff/b.yaml").exists());
    }
}
