//! The folder where the next output is made, beside the old one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::disk::Readers;
use super::{Bundle, Committed, Digest, FileEntry, Manifest, Output, OutputError, path, swap};

/// An output in the making. Dropping it without [`Staging::commit`] leaves the old one as it was.
pub struct Staging<'o> {
    output: &'o Output,
    staged: Mutex<Staged>,
    /// Set when a bundle could not be written whole: what is here must not be published then.
    broken: AtomicBool,
}

/// What is in the staging folder.
#[derive(Default)]
struct Staged {
    files: BTreeMap<String, FileEntry>,
    folders: BTreeSet<String>,
    /// Every path and folder in small letters, with its own spelling.
    spellings: BTreeMap<String, Spelling>,
}

#[derive(PartialEq, Eq, Clone)]
struct Spelling {
    path: String,
    is_folder: bool,
}

impl Staged {
    /// Notes the spelling of a file or folder, and refuses a second one that differs only in
    /// capitals.
    fn claim(&mut self, path: &str, is_folder: bool) -> Result<(), OutputError> {
        let claim = Spelling { path: path.to_owned(), is_folder };
        match self.spellings.get(&path.to_ascii_lowercase()) {
            Some(known) if is_folder && *known == claim => Ok(()),
            Some(known) => Err(OutputError::Collision(known.path.clone(), claim.path)),
            None => {
                self.spellings.insert(path.to_ascii_lowercase(), claim);
                Ok(())
            }
        }
    }

    /// Notes a file and the folders that it needs, and gives those that are new.
    fn reserve(&mut self, path: &str) -> Result<Vec<String>, OutputError> {
        path::check(path).map_err(|fault| OutputError::Path(path.to_owned(), fault))?;
        let mut missing = Vec::new();
        for folder in path::folders(path) {
            if !self.folders.contains(folder) {
                self.claim(folder, true)?;
                self.folders.insert(folder.to_owned());
                missing.push(folder.to_owned());
            }
        }
        self.claim(path, false)?;
        Ok(missing)
    }
}

impl<'o> Staging<'o> {
    pub(super) fn new(output: &'o Output) -> Result<Self, OutputError> {
        let folder = &output.places.staging;
        let made = output.disk.make_folder(folder, Readers::Owner);
        made.map_err(OutputError::disk("make the folder", folder))?;
        Ok(Self { output, staged: Mutex::default(), broken: AtomicBool::new(false) })
    }

    /// Writes one complete bundle. Several threads may do so at once.
    ///
    /// # Errors
    /// When a path collides with one that is there already, or a system call fails. Nothing can be
    /// committed after that.
    pub fn put(&self, bundle: &Bundle) -> Result<(), OutputError> {
        let written = self.write_all(bundle);
        if written.is_err() {
            self.broken.store(true, Ordering::Relaxed);
        }
        written
    }

    fn write_all(&self, bundle: &Bundle) -> Result<(), OutputError> {
        self.reserve(bundle.files().keys().map(String::as_str))?;
        let write = |(path, bytes): (&String, &Vec<u8>)| {
            self.write(path, bytes)?;
            Ok(FileEntry {
                path: path.clone(),
                audience: bundle.audience().to_owned(),
                subject: bundle.subject().to_owned(),
                sha256: Digest::of(bytes),
                bytes: bytes.len() as u64,
                inputs: bundle.inputs_of(path),
                pages: bundle.pages_of(path),
            })
        };
        let files: Vec<_> = bundle.files().iter().collect();
        // A household's few files are not worth waking a second thread.
        let written = files.into_par_iter().with_min_len(32).map(write);
        let written = written.collect::<Result<Vec<FileEntry>, OutputError>>()?;
        let mut staged = self.lock();
        staged.files.extend(written.into_iter().map(|entry| (entry.path.clone(), entry)));
        Ok(())
    }

    /// The digest of a file that is here, by its path.
    #[must_use]
    pub fn digest_of(&self, path: &str) -> Option<Digest> {
        self.lock().files.get(path).map(|entry| entry.sha256)
    }

    /// Takes a file over from the old output. Gives false, and does nothing, when its bytes on disk
    /// no longer have the digest that the manifest says: then it has to be made again.
    ///
    /// # Errors
    /// When its path is taken, or a system call fails.
    pub fn carry(&self, entry: &FileEntry) -> Result<bool, OutputError> {
        let carried = self.carry_over(entry);
        if carried.is_err() {
            self.broken.store(true, Ordering::Relaxed);
        }
        carried
    }

    fn carry_over(&self, entry: &FileEntry) -> Result<bool, OutputError> {
        let Some(old) = self.output.intact(entry)? else {
            return Ok(false);
        };
        self.reserve([entry.path.as_str()])?;
        let new = self.output.places.staging.join(&entry.path);
        // A second name costs no space; a file system that knows none gets a copy.
        if self.output.disk.link(&old, &new).is_err() {
            let bytes = self.output.disk.read(&old).map_err(OutputError::disk("read", &old))?;
            self.write(&entry.path, &bytes)?;
        }
        self.lock().files.insert(entry.path.clone(), entry.clone());
        Ok(true)
    }

    /// Takes away what was staged for an audience, because the scan found something in it.
    ///
    /// # Errors
    /// When a system call fails. Nothing can be committed after that.
    pub fn discard(&self, audience: &str) -> Result<(), OutputError> {
        let taken = self.take_away(audience);
        if taken.is_err() {
            self.broken.store(true, Ordering::Relaxed);
        }
        taken
    }

    fn take_away(&self, audience: &str) -> Result<(), OutputError> {
        let root = &self.output.places.staging;
        let mut staged = self.lock();
        let (gone, kept): (BTreeMap<_, _>, BTreeMap<_, _>) = std::mem::take(&mut staged.files)
            .into_iter()
            .partition(|(_, entry)| entry.audience == audience);
        for file in gone.keys() {
            let file = root.join(file);
            self.output.disk.remove_file(&file).map_err(OutputError::disk("take away", &file))?;
        }
        let used: BTreeSet<&str> = kept.keys().flat_map(|file| path::folders(file)).collect();
        // From the end, so that a folder comes after those inside it.
        for folder in staged.folders.iter().rev().filter(|one| !used.contains(one.as_str())) {
            let folder = root.join(folder);
            let removed = self.output.disk.remove_folder(&folder);
            removed.map_err(OutputError::disk("take away", &folder))?;
        }
        *staged = Staged::default();
        for file in kept.keys() {
            staged.reserve(file)?;
        }
        staged.files = kept;
        Ok(())
    }

    /// Carries over everything that the old output has for an audience, and gives the paths of what
    /// could not be, because it was changed or taken away since.
    ///
    /// # Errors
    /// As [`Staging::carry`].
    pub fn keep_old(&self, audience: &str) -> Result<Vec<String>, OutputError> {
        let old = self.output.old().map(Manifest::files).unwrap_or_default();
        let old: Vec<_> = old.iter().filter(|entry| entry.audience == audience).collect();
        let carry = |entry: &FileEntry| Ok((!self.carry(entry)?).then(|| entry.path.clone()));
        let lost = old.into_par_iter().with_min_len(32).map(carry);
        let lost = lost.collect::<Result<Vec<Option<String>>, OutputError>>()?;
        Ok(lost.into_iter().flatten().collect())
    }

    /// Makes what was staged the output, in one step. The list of files is filled in here.
    ///
    /// # Errors
    /// When a system call fails before that step; the old output is as it was then.
    pub fn commit(self, mut manifest: Manifest) -> Result<Committed, OutputError> {
        if self.broken.load(Ordering::Relaxed) {
            return Err(OutputError::Incomplete);
        }
        manifest.list(std::mem::take(&mut self.lock().files).into_values());
        swap::commit(self.output, &manifest)
    }

    /// Claims paths and makes the folders that they need, one call for each.
    fn reserve<'p>(&self, paths: impl IntoIterator<Item = &'p str>) -> Result<(), OutputError> {
        let mut staged = self.lock();
        for path in paths {
            for folder in staged.reserve(path)? {
                let readers = readers_of(&folder);
                let folder = self.output.places.staging.join(folder);
                let made = self.output.disk.make_folder(&folder, readers);
                made.map_err(OutputError::disk("make the folder", &folder))?;
            }
        }
        Ok(())
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        let file = self.output.places.staging.join(path);
        let written = self.output.disk.write(&file, bytes, readers_of(path));
        written.map_err(OutputError::disk("write", &file))
    }

    /// A thread that panicked leaves the map as it was: entries go in only when they are complete.
    fn lock(&self) -> MutexGuard<'_, Staged> {
        self.staged.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Staging<'_> {
    fn drop(&mut self) {
        // After a commit there is nothing here. What cannot be taken away now, the next build takes.
        let _ = self.output.disk.remove_tree(&self.output.places.staging);
    }
}

fn readers_of(path: &str) -> Readers {
    if path::is_published(path) { Readers::Everybody } else { Readers::Owner }
}
