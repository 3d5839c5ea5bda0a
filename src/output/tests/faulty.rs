//! A disk on which the n-th call goes wrong.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::output::disk::{Disk, Found, Readers, RealDisk};

/// How the chosen call goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The system refuses it, with this number.
    Refused(i32),
    /// A file is written half, and then the disk is full.
    Half,
    /// The program dies before it, and so does all that would come after.
    Death,
    /// The program dies just after it.
    LateDeath,
}

/// How many calls were made so far, seen from outside the disk.
pub(super) type Calls = Arc<AtomicUsize>;

/// The real disk, but for one call.
pub(super) struct FaultyDisk {
    pub(super) calls: Calls,
    pub(super) at: usize,
    pub(super) fault: Fault,
    /// Whether it can swap two folders in one step.
    pub(super) exchanges: bool,
}

impl FaultyDisk {
    fn call<T>(&self, real: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        let now = self.calls.fetch_add(1, Ordering::Relaxed);
        let dead = io::Error::from_raw_os_error(5);
        match self.fault {
            Fault::Refused(number) if now == self.at => Err(io::Error::from_raw_os_error(number)),
            Fault::Half if now == self.at => Err(io::Error::from_raw_os_error(28)),
            Fault::Death if now >= self.at => Err(dead),
            Fault::LateDeath if now == self.at => real().and(Err(dead)),
            Fault::LateDeath if now > self.at => Err(dead),
            _ => real(),
        }
    }
}

impl Disk for FaultyDisk {
    fn find(&self, path: &Path) -> io::Result<Found> {
        self.call(|| RealDisk.find(path))
    }
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.call(|| RealDisk.read(path))
    }
    fn list(&self, path: &Path) -> io::Result<Vec<(String, bool)>> {
        self.call(|| RealDisk.list(path))
    }
    fn make_folder(&self, path: &Path, readers: Readers) -> io::Result<()> {
        self.call(|| RealDisk.make_folder(path, readers))
    }
    fn write(&self, path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
        let torn = !matches!(self.fault, Fault::Refused(_));
        if torn && self.calls.load(Ordering::Relaxed) == self.at {
            RealDisk.write(path, &bytes[..bytes.len() / 2], readers)?;
        }
        self.call(|| RealDisk.write(path, bytes, readers))
    }
    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call(|| RealDisk.link(from, to))
    }
    fn open_up(&self, path: &Path) -> io::Result<()> {
        self.call(|| RealDisk.open_up(path))
    }
    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.call(|| RealDisk.remove_file(path))
    }
    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.call(|| RealDisk.remove_folder(path))
    }
    fn remove_tree(&self, path: &Path) -> io::Result<()> {
        self.call(|| RealDisk.remove_tree(path))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call(|| RealDisk.rename(from, to))
    }
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        if !self.exchanges {
            return Err(io::ErrorKind::Unsupported.into());
        }
        self.call(|| RealDisk.exchange(one, other))
    }
    fn settle(&self, _folder: &Path) -> io::Result<()> {
        // Thousands of small builds need not wait for the machine's disk.
        self.call(|| Ok(()))
    }
    fn settle_names(&self, _folder: &Path) -> io::Result<()> {
        self.call(|| Ok(()))
    }
    fn lock(&self, path: &Path) -> io::Result<Option<File>> {
        self.call(|| RealDisk.lock(path))
    }
}
