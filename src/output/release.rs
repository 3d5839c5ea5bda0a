//! Copies that went out: a folder of its own for each release, which is made once and never replaced.
//!
//! The copies are written into a folder beside, with a name that begins with a dot; then the record of the
//! release is written; then the folder gets its name. A run that is stopped in between leaves the copies and no
//! record, or both: the next run looks which, and takes the copies away or gives them their name. So there is
//! never a record without its copies, nor copies that nobody wrote down.

use std::path::{Path, PathBuf};

use super::OutputError;
use super::disk::{Disk, Found, Readers, RealDisk};

/// The name of the file that says that the folder of all releases is ours.
const MARKER: &str = "README.md";

/// Its first line.
const FIRST_LINE: &str = "# Made by Doorstep: copies that went out";

/// The whole of it.
const TEXT: &str = "\
# Made by Doorstep: copies that went out

`doorstep release` writes here, a folder for each release, and never changes one. What went out, to whom and
on what ground stands in `content/children/<ref>/releases/`. `professionals/` holds reports, and `core-group/`
what was written for a core group or a child in need meeting: keep that apart, where the service keeps what
is confidential above all. No build touches this folder. Send a copy to the person whose name stands on each
of its pages, and take the folder away when the service's rule for keeping copies says so.
";

/// What a folder in the making is called.
const STAGED: &str = ".doorstep-release-";

/// The folder of all releases.
pub struct Releases {
    root: PathBuf,
    disk: Box<dyn Disk>,
    _lock: std::fs::File,
}

/// The copies of one release, written and not yet in their place.
#[must_use]
pub struct StagedRelease<'r> {
    releases: &'r Releases,
    staged: PathBuf,
    target: PathBuf,
    done: bool,
}

impl Releases {
    /// Opens the folder, which may be missing, empty or ours, and puts right what a run that was stopped left.
    /// `is_recorded` says of the folder of a release, below this one, whether its record is there.
    ///
    /// # Errors
    /// When the folder holds something else, when another run holds it, or when a system call fails.
    pub fn open(root: &Path, is_recorded: &dyn Fn(&str) -> bool) -> Result<Self, OutputError> {
        let disk: Box<dyn Disk> = Box::new(RealDisk);
        let found = disk.find(root).map_err(OutputError::disk("look at", root))?;
        let marker = root.join(MARKER);
        match found {
            Found::Nothing => {
                disk.make_folder(root, Readers::Owner)
                    .map_err(OutputError::disk("make the folder", root))?;
            }
            Found::Folder => {}
            Found::File(_) | Found::Other => return Err(OutputError::NotAFolder(root.into())),
        }
        let names = disk.list(root).map_err(OutputError::disk("look into", root))?;
        let others = names.iter().any(|(name, _)| name != LOCK);
        let ours = disk.read(&marker).is_ok_and(|bytes| bytes.starts_with(FIRST_LINE.as_bytes()));
        if others && !ours {
            return Err(OutputError::NotOurs(root.into()));
        }
        let lock_file = root.join(LOCK);
        let lock = disk.lock(&lock_file).map_err(OutputError::disk("lock", &lock_file))?;
        let lock = lock.ok_or_else(|| OutputError::Busy(root.into()))?;
        if !ours {
            disk.write(&marker, TEXT.as_bytes(), Readers::Owner)
                .map_err(OutputError::disk("write", &marker))?;
        }
        let releases = Self { root: root.into(), disk, _lock: lock };
        releases.put_right(is_recorded)?;
        Ok(releases)
    }

    /// Folders in the making that a run left: their copies get their name when their record is there.
    fn put_right(&self, is_recorded: &dyn Fn(&str) -> bool) -> Result<(), OutputError> {
        for audience in self.folders(&self.root)? {
            let of_audience = self.root.join(&audience);
            for child in self.folders(&of_audience)? {
                let of_child = of_audience.join(&child);
                for name in self.folders(&of_child)? {
                    let Some(wanted) = name.strip_prefix(STAGED) else { continue };
                    let staged = of_child.join(&name);
                    if is_recorded(&format!("{audience}/{child}/{wanted}")) {
                        let target = of_child.join(wanted);
                        self.disk
                            .rename(&staged, &target)
                            .map_err(OutputError::disk("finish", &target))?;
                    } else {
                        self.disk
                            .remove_tree(&staged)
                            .map_err(OutputError::disk("take away", &staged))?;
                    }
                }
            }
        }
        Ok(())
    }

    fn folders(&self, of: &Path) -> Result<Vec<String>, OutputError> {
        let names = self.disk.list(of).map_err(OutputError::disk("look into", of))?;
        Ok(names.into_iter().filter(|(_, is_folder)| *is_folder).map(|(name, _)| name).collect())
    }

    /// Writes the copies of one release beside their place. Nobody but the owner may read them.
    ///
    /// # Errors
    /// When there is such a folder already, or a system call fails; then nothing is left of it.
    pub fn stage(
        &self,
        folder: &str,
        files: &[(String, Vec<u8>)],
    ) -> Result<StagedRelease<'_>, OutputError> {
        super::path::check(folder).map_err(|fault| OutputError::Path(folder.to_owned(), fault))?;
        let target = self.root.join(folder);
        if self.disk.find(&target).map_err(OutputError::disk("look at", &target))? != Found::Nothing
        {
            return Err(OutputError::NotOurs(target));
        }
        let (above, name) = folder.rsplit_once('/').unwrap_or(("", folder));
        let mut place = self.root.clone();
        for part in above.split('/').filter(|part| !part.is_empty()) {
            place.push(part);
            if self.disk.find(&place).map_err(OutputError::disk("look at", &place))?
                == Found::Nothing
            {
                self.disk
                    .make_folder(&place, Readers::Owner)
                    .map_err(OutputError::disk("make the folder", &place))?;
            }
        }
        let staged = place.join(format!("{STAGED}{name}"));
        self.disk
            .make_folder(&staged, Readers::Owner)
            .map_err(OutputError::disk("make the folder", &staged))?;
        // From here on, dropping it takes the folder away again.
        let release = StagedRelease { releases: self, staged: staged.clone(), target, done: false };
        for (name, bytes) in files {
            super::path::check(name).map_err(|fault| OutputError::Path(name.clone(), fault))?;
            let path = staged.join(name);
            let written = self.disk.write(&path, bytes, Readers::Owner);
            written.map_err(OutputError::disk("write", &path))?;
        }
        self.disk.settle(&staged).map_err(OutputError::disk("make safe", &staged))?;
        Ok(release)
    }
}

/// What two runs at once are kept apart by.
const LOCK: &str = ".doorstep-lock";

impl StagedRelease<'_> {
    /// Gives the copies their place. The record has to be there by now.
    ///
    /// # Errors
    /// When a system call fails. The copies then wait beside their place, and the next run puts that right.
    pub fn commit(mut self) -> Result<PathBuf, OutputError> {
        self.done = true;
        let disk = &self.releases.disk;
        disk.rename(&self.staged, &self.target)
            .map_err(OutputError::disk("give its place to", &self.target))?;
        Ok(self.target.clone())
    }
}

impl Drop for StagedRelease<'_> {
    fn drop(&mut self) {
        if !self.done {
            // What cannot be taken away now is taken away by the next run.
            let _ = self.releases.disk.remove_tree(&self.staged);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOLDER: &str = "professionals/p1/2026-01-20-review-version-1";

    fn files() -> Vec<(String, Vec<u8>)> {
        vec![("copy-1-dr.pdf".into(), b"copy".to_vec())]
    }

    #[test]
    fn copies_get_their_place_once_and_are_never_replaced() {
        let root = tempfile::tempdir().unwrap();
        let place = root.path().join("released");
        let releases = Releases::open(&place, &|_| false).unwrap();
        let staged = releases.stage(FOLDER, &files()).unwrap();
        assert!(!place.join(FOLDER).exists());
        let folder = staged.commit().unwrap();
        assert!(folder.join("copy-1-dr.pdf").is_file());
        assert!(matches!(releases.stage(FOLDER, &files()), Err(OutputError::NotOurs(_))));
    }

    #[test]
    fn what_a_stopped_run_left_is_finished_or_taken_away_by_what_is_recorded() {
        for recorded in [true, false] {
            let root = tempfile::tempdir().unwrap();
            let releases = Releases::open(root.path(), &|_| false).unwrap();
            let mut staged = releases.stage(FOLDER, &files()).unwrap();
            staged.done = true;
            drop(staged);
            drop(releases);
            let _ = Releases::open(root.path(), &|folder| recorded && folder == FOLDER).unwrap();
            assert_eq!(root.path().join(FOLDER).exists(), recorded);
            let left = RealDisk.list(&root.path().join("professionals/p1")).unwrap();
            assert_eq!(left.len(), usize::from(recorded));
        }
    }

    #[test]
    fn a_folder_of_somebody_elses_is_not_touched() {
        let root = tempfile::tempdir().unwrap();
        RealDisk.write(&root.path().join("mine.txt"), b"mine", Readers::Owner).unwrap();
        assert!(matches!(Releases::open(root.path(), &|_| false), Err(OutputError::NotOurs(_))));
        assert_eq!(RealDisk.list(root.path()).unwrap().len(), 1);
    }
}
