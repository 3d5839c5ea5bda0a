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

/// Writes records that are there and to which something was added. Every line that was not changed stays
/// byte for byte as it was, line ends of Windows and byte-order mark and all; and the old record stands
/// until the new one is whole.
///
/// # Errors
///
/// When a record is not UTF-8, or the computer will not write it.
#[expect(clippy::disallowed_methods, reason = "the one place that changes records")]
pub fn amend(root: &Path, files: &[NewFile]) -> Result<(), ScaffoldError> {
    files.iter().try_for_each(|file| {
        let path = root.join(&file.path);
        let refuse = |why: String| ScaffoldError::Unwritable(path.clone(), why);
        let kind = |error: std::io::Error| refuse(error.kind().to_string());
        let old = fs::read(&path).map_err(kind)?;
        let old = String::from_utf8(old)
            .map_err(|_| refuse("it is not UTF-8; save it as UTF-8 first".to_owned()))?;
        let mut beside = path.clone().into_os_string();
        beside.push(".new");
        let beside = std::path::PathBuf::from(beside);
        let written = fs::write(&beside, with_old_ends(&old, &file.text))
            .and_then(|()| fs::set_permissions(&beside, fs::metadata(&path)?.permissions()))
            .and_then(|()| fs::File::open(&beside)?.sync_all())
            .and_then(|()| fs::rename(&beside, &path));
        written.map_err(|error| {
            let _ = fs::remove_file(&beside);
            kind(error)
        })
    })
}

/// A changed text with the mark and the line ends of the old one. Lines are the same from the front and
/// from the back as far as they say the same; what is new between them ends as the line before it.
fn with_old_ends(old: &str, new: &str) -> String {
    let (mark, body) = match old.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", old),
    };
    let old: Vec<&str> = body.split_inclusive('\n').collect();
    let new: Vec<&str> = new.split_inclusive('\n').collect();
    let said = |line: &str| (line.trim_end_matches(['\r', '\n']).to_owned(), line.ends_with('\n'));
    let same = |(one, other): &(&&str, &&str)| said(one) == said(other);
    let front = old.iter().zip(&new).take_while(same).count();
    let shorter = old.len().min(new.len()) - front;
    let back = old.iter().rev().zip(new.iter().rev()).take(shorter).take_while(same).count();
    let windows = old.get(front.saturating_sub(1)).is_some_and(|line| line.ends_with("\r\n"));
    let end = if windows { "\r\n" } else { "\n" };
    let mut text = mark.to_owned();
    old[..front].iter().for_each(|line| text.push_str(line));
    for line in &new[front..new.len() - back] {
        text.push_str(&line.replace('\n', end));
    }
    old[old.len() - back..].iter().for_each(|line| text.push_str(line));
    text
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
    fn lines_that_were_not_changed_keep_their_ends() {
        for (old, new, text) in [
            ("a\nb\n", "a\nx\nb\n", "a\nx\nb\n"),
            ("\u{feff}a\r\nb\r\n", "a\nx\nb\n", "\u{feff}a\r\nx\r\nb\r\n"),
            ("a\r\nb\nc", "a\nB\nc", "a\r\nB\r\nc"),
            ("a\nb\r\nc\r\n", "a\nb\nb\nc\n", "a\nb\r\nb\r\nc\r\n"),
            ("a", "a\nb\n", "a\nb\n"),
            ("a\n", "a\n", "a\n"),
        ] {
            assert_eq!(with_old_ends(old, new), text, "{old:?} {new:?}");
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "what stands on the disk is what is tested")]
    fn a_record_is_changed_whole_and_keeps_its_layout() {
        let root = tempfile::tempdir().unwrap();
        let file = |text: &str| NewFile { path: "content/a.md".into(), text: text.into() };
        assert_eq!(rewrite(root.path(), &[file("a\r\nb\r\n")]), Ok(()));
        assert_eq!(amend(root.path(), &[file("a\nx\nb\n")]), Ok(()));
        let read = || std::fs::read(root.path().join("content/a.md")).unwrap();
        assert_eq!(read(), b"a\r\nx\r\nb\r\n");
        assert_eq!(std::fs::read_dir(root.path().join("content")).unwrap().count(), 1);
        std::fs::write(root.path().join("content/a.md"), b"\xff").unwrap();
        assert!(amend(root.path(), &[file("a\n")]).is_err());
        assert_eq!(read(), b"\xff");
    }

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
