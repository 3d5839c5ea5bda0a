//! The output folder as a build finds it: ours or not, locked, and put in order after a kill.

use std::fs::File;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::disk::{Disk, Found, RealDisk};
use super::{Digest, FileEntry, Manifest, OutputError, Staging, manifest, marker};

/// The output folder, held by this build alone until it is dropped.
pub struct Output {
    pub(super) disk: Box<dyn Disk>,
    pub(super) places: Places,
    old: Option<Manifest>,
    /// Holding it is the lock; the system lets go of it however the program ends.
    _lock: File,
}

/// The folders that this room touches. All lie side by side, so that a move between them is a
/// change of name.
pub(super) struct Places {
    /// The output itself.
    pub(super) target: PathBuf,
    /// Where the next output is made.
    pub(super) staging: PathBuf,
    /// Where the old output waits while a system without a swap moves the new one in.
    pub(super) previous: PathBuf,
    /// What holds them all.
    pub(super) parent: PathBuf,
    lock: PathBuf,
}

impl Places {
    fn beside(target: &Path) -> Result<Self, OutputError> {
        let no_name = || OutputError::NoName(target.to_path_buf());
        let name = target.file_name().and_then(|name| name.to_str()).ok_or_else(no_name)?;
        let parent = match target.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
            _ => PathBuf::from("."),
        };
        Ok(Self {
            // Rebuilt, so that a slash at the end does not turn into "follow this link".
            target: parent.join(name),
            staging: parent.join(format!(".{name}.staging-doorstep")),
            previous: parent.join(format!(".{name}.previous-doorstep")),
            lock: parent.join(format!(".{name}.lock")),
            parent,
        })
    }
}

/// How closely [`Output::unchanged`] looks at the old files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// That every file is there with its length.
    Lengths,
    /// That every file is there with its very bytes.
    Bytes,
}

impl Output {
    /// Opens an output folder, which may be missing, empty, or made by an earlier build. Takes the
    /// lock, puts right what a killed build left, and reads the old manifest.
    ///
    /// # Errors
    /// When the folder is not ours, when another build holds it, or when a system call fails.
    pub fn open(dir: &Path) -> Result<Self, OutputError> {
        Self::open_on(dir, Box::new(RealDisk))
    }

    pub(super) fn open_on(dir: &Path, disk: Box<dyn Disk>) -> Result<Self, OutputError> {
        let places = Places::beside(dir)?;
        let lock = disk.lock(&places.lock).map_err(OutputError::disk("lock", &places.lock))?;
        let lock = lock.ok_or_else(|| OutputError::Busy(places.target.clone()))?;
        let mut output = Self { disk, places, old: None, _lock: lock };
        output.put_right()?;
        output.old = output.read_manifest()?;
        Ok(output)
    }

    /// The account of the old output, when there is one and it can be trusted.
    #[must_use]
    pub fn old(&self) -> Option<&Manifest> {
        self.old.as_ref()
    }

    /// Whether the old output was made, completely, from exactly this input and is still whole,
    /// with nothing added. Then nothing needs to be read or made.
    #[must_use]
    pub fn unchanged(&self, build: &Digest, look: Look) -> bool {
        let Some(old) = self.old.as_ref().filter(|old| old.complete && old.build == *build) else {
            return false;
        };
        // The marker and the manifest are in the folder and not in the list.
        self.count(&self.places.target) == Some(old.files().len() + 2)
            && self.read_marker().is_ok_and(|ours| ours)
            && old.files().par_iter().all(|entry| match look {
                Look::Lengths => self.has_length(entry).is_ok_and(|same| same),
                Look::Bytes => self.intact(entry).is_ok_and(|path| path.is_some()),
            })
    }

    /// Whether an old file still has the bytes that the manifest says.
    ///
    /// # Errors
    /// When a system call fails.
    pub fn holds(&self, entry: &FileEntry) -> Result<bool, OutputError> {
        self.intact(entry).map(|path| path.is_some())
    }

    /// The bytes of an old file, when they are still those that the manifest says.
    #[must_use]
    pub fn bytes_of(&self, entry: &FileEntry) -> Option<Vec<u8>> {
        let bytes = self.disk.read(&self.places.target.join(&entry.path)).ok()?;
        (Digest::of(&bytes) == entry.sha256).then_some(bytes)
    }

    /// An empty staging folder beside the output.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn stage(&self) -> Result<Staging<'_>, OutputError> {
        Staging::new(self)
    }

    /// Where an old file is, when it still has the bytes that the manifest says. A disk that cannot
    /// say is an error, and not a file that may be lost.
    pub(super) fn intact(&self, entry: &FileEntry) -> Result<Option<PathBuf>, OutputError> {
        // The length first: a file that grew huge is not worth reading.
        if !self.has_length(entry)? {
            return Ok(None);
        }
        let path = self.places.target.join(&entry.path);
        let bytes = self.disk.read(&path).map_err(OutputError::disk("read", &path))?;
        Ok((Digest::of(&bytes) == entry.sha256).then_some(path))
    }

    fn has_length(&self, entry: &FileEntry) -> Result<bool, OutputError> {
        let found = self.find(&self.places.target.join(&entry.path))?;
        Ok(found == Found::File(entry.bytes))
    }

    /// How many files there are below a folder; none when that cannot be told.
    fn count(&self, folder: &Path) -> Option<usize> {
        let mut files = 0;
        for (name, is_folder) in self.disk.list(folder).ok()? {
            files += if is_folder { self.count(&folder.join(name))? } else { 1 };
        }
        Some(files)
    }

    /// Finishes or undoes what a killed build began. Nothing is touched before the folder is known
    /// to be ours.
    fn put_right(&self) -> Result<(), OutputError> {
        let Places { target, staging, previous, .. } = &self.places;
        self.hold_to_marker(target)?;
        let waits = self.find(previous)? != Found::Nothing;
        if waits && self.find(target)? == Found::Nothing {
            // Killed between the two moves of a system without a swap: the old output goes back.
            let moved = self.disk.rename(previous, target);
            moved.map_err(OutputError::disk("move back", previous))?;
        } else if waits {
            self.sweep(previous)?;
        }
        if self.find(staging)? != Found::Nothing {
            self.sweep(staging)?;
        }
        Ok(())
    }

    pub(super) fn sweep(&self, folder: &Path) -> Result<(), OutputError> {
        let swept = match self.find(folder)? {
            Found::Folder => self.disk.remove_tree(folder),
            _ => self.disk.remove_file(folder),
        };
        swept.map_err(OutputError::disk("take away", folder))
    }

    /// Refuses a folder with somebody else's files in it.
    fn hold_to_marker(&self, target: &Path) -> Result<(), OutputError> {
        match self.find(target)? {
            Found::Nothing => return Ok(()),
            Found::Folder => {}
            Found::File(_) | Found::Other => {
                return Err(OutputError::NotAFolder(target.to_path_buf()));
            }
        }
        let names = self.disk.list(target).map_err(OutputError::disk("look into", target))?;
        if names.is_empty() || self.read_marker()? {
            return Ok(());
        }
        Err(OutputError::NotOurs(target.to_path_buf()))
    }

    /// Whether the output folder carries the marker.
    fn read_marker(&self) -> Result<bool, OutputError> {
        let path = self.places.target.join(marker::FILE);
        if !matches!(self.find(&path)?, Found::File(_)) {
            return Ok(false);
        }
        let bytes = self.disk.read(&path).map_err(OutputError::disk("read", &path))?;
        Ok(marker::is_ours(&bytes))
    }

    fn read_manifest(&self) -> Result<Option<Manifest>, OutputError> {
        let path = self.places.target.join(manifest::FILE);
        if !matches!(self.find(&path)?, Found::File(_)) {
            return Ok(None);
        }
        let bytes = self.disk.read(&path).map_err(OutputError::disk("read", &path))?;
        Ok(Manifest::read(&bytes))
    }

    pub(super) fn find(&self, path: &Path) -> Result<Found, OutputError> {
        self.disk.find(path).map_err(OutputError::disk("look at", path))
    }
}
