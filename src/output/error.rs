//! What can go wrong while writing, in sentences that say what to do.

use std::path::{Path, PathBuf};
use std::{fmt, io};

use super::PathFault;

/// Why nothing was published. Whatever it is, the old output is as it was.
#[derive(Debug)]
pub enum OutputError {
    /// The folder has files in it and does not carry the marker.
    NotOurs(PathBuf),
    /// There is something at that path that is not a folder.
    NotAFolder(PathBuf),
    /// The path has no last part that a folder could be called, such as `/` or `..`.
    NoName(PathBuf),
    /// Another build is writing to the same folder.
    Busy(PathBuf),
    /// A file of the output has a path that cannot be written everywhere.
    Path(String, PathFault),
    /// Two files, or a file and a folder, differ only in capitals, so that some computers would
    /// write one over the other.
    Collision(String, String),
    /// An earlier bundle could not be written completely, so the staging folder is not to be used.
    Incomplete,
    /// The manifest could not be put into words.
    Manifest(String),
    /// A system call failed: what was being done, to which path.
    Disk {
        /// What was being done, as in "could not …".
        doing: &'static str,
        /// To which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The swap stopped half way and could not be undone; the next build undoes it.
    HalfWay {
        /// Where the old output is now.
        old: PathBuf,
        /// Where it belongs.
        target: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl OutputError {
    /// Makes an error of a failed system call.
    pub(super) fn disk(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::Disk { doing, path, source }
    }
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOurs(path) => write!(
                f,
                "The folder `{}` has files in it that Doorstep did not make, so it was left alone. \
                 Choose an empty folder with `--output`.",
                path.display()
            ),
            Self::NotAFolder(path) => write!(
                f,
                "`{}` is not a folder. Choose another place with `--output`; a link to a folder is \
                 not followed.",
                path.display()
            ),
            Self::NoName(path) => {
                write!(f, "`{}` cannot be the output folder. Give it a name.", path.display())
            }
            Self::Busy(path) => write!(
                f,
                "Another build is writing to `{}`. Wait until it has finished, then build again.",
                path.display()
            ),
            Self::Path(path, fault) => {
                write!(
                    f,
                    "The output path `{}` {}. Rename its record.",
                    shown(path),
                    fault.reason()
                )
            }
            Self::Collision(path, other) => write!(
                f,
                "The output paths `{path}` and `{other}` differ only in capitals, or one is a \
                 folder of the same name. Rename one of their records."
            ),
            Self::Incomplete => f.write_str(
                "An earlier part of the output could not be written, so nothing was published. \
                 Build again.",
            ),
            Self::Manifest(why) => {
                write!(f, "The manifest could not be written: {why}. Please report this.")
            }
            Self::Disk { doing, path, source } => {
                write!(f, "Could not {doing} `{}`: {}", path.display(), plainly(source))
            }
            Self::HalfWay { old, target, source } => write!(
                f,
                "The last output is whole, in `{}`, but could not be moved back to `{}`: {} The \
                 next build moves it back first.",
                old.display(),
                target.display(),
                plainly(source)
            ),
        }
    }
}

impl std::error::Error for OutputError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Disk { source, .. } | Self::HalfWay { source, .. } => Some(source),
            _ => None,
        }
    }
}

/// A path that was refused may hold anything.
fn shown(path: &str) -> String {
    path.chars().map(|c| if c.is_ascii_graphic() || c == ' ' { c } else { '?' }).take(160).collect()
}

/// What the system said, and what to do about it.
fn plainly(error: &io::Error) -> String {
    let known = match error.kind() {
        io::ErrorKind::StorageFull => "the disk is full. Make room, then build again.",
        io::ErrorKind::QuotaExceeded => {
            "your share of the disk is full. Make room, then build again."
        }
        io::ErrorKind::ReadOnlyFilesystem => {
            "the disk is read-only. Choose another place with `--output`."
        }
        io::ErrorKind::PermissionDenied => {
            "you are not allowed to. Ask for the right to write there, or choose another place with \
             `--output`."
        }
        io::ErrorKind::NotFound => "it is not there. Make the folder that it belongs in first.",
        io::ErrorKind::ResourceBusy => {
            "it is in use. Close the programs that have it open, then build again."
        }
        io::ErrorKind::CrossesDevices => {
            "it is a disk of its own. Name a folder inside it with `--output`."
        }
        _ => "",
    };
    if !known.is_empty() {
        return known.to_owned();
    }
    let said = error.to_string();
    let said = said.split(" (os error").next().unwrap_or_default();
    format!("the computer says \"{said}\". Try again; if it happens again, check the disk.")
}
