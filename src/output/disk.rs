//! The file-system calls of this room, and no others. They stand behind a trait so that a test can
//! make any one of them go wrong.
#![allow(clippy::disallowed_methods, reason = "this is where the output tree is read and written")]

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::Path;

/// What is at a path. Links are not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing.
    Nothing,
    /// A file, with its length.
    File(u64),
    /// A folder.
    Folder,
    /// A link, or something stranger.
    Other,
}

/// Who may read what is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Readers {
    /// Everybody on this computer, as far as the person's own settings allow.
    Everybody,
    /// The person who builds, alone.
    Owner,
}

/// What this room asks of a file system. Each method either does the whole thing or says why not.
pub(super) trait Disk: Send + Sync {
    fn find(&self, path: &Path) -> io::Result<Found>;
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// The names in a folder, and which of them are folders themselves.
    fn list(&self, path: &Path) -> io::Result<Vec<(String, bool)>>;
    fn make_folder(&self, path: &Path, readers: Readers) -> io::Result<()>;
    /// Writes a file that is not there yet.
    fn write(&self, path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()>;
    /// Gives a file a second name.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Lets everybody list a folder.
    fn open_up(&self, path: &Path) -> io::Result<()>;
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    /// Removes an empty folder.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;
    /// Removes a folder and all in it, and no link's target.
    fn remove_tree(&self, path: &Path) -> io::Result<()>;
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Swaps two folders in one step; `Unsupported` where the system cannot.
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()>;
    /// Waits until everything below a folder is safe from a power cut.
    fn settle(&self, folder: &Path) -> io::Result<()>;
    /// Waits until the names in one folder are safe from a power cut.
    fn settle_names(&self, folder: &Path) -> io::Result<()>;
    /// Takes the lock; none when somebody else has it. It ends with the file or the program.
    fn lock(&self, path: &Path) -> io::Result<Option<File>>;
}

/// The disk of this computer.
pub(super) struct RealDisk;

impl Disk for RealDisk {
    fn find(&self, path: &Path) -> io::Result<Found> {
        match fs::symlink_metadata(path) {
            Ok(data) if data.is_dir() => Ok(Found::Folder),
            Ok(data) if data.is_file() => Ok(Found::File(data.len())),
            Ok(_) => Ok(Found::Other),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Found::Nothing),
            Err(error) => Err(error),
        }
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn list(&self, path: &Path) -> io::Result<Vec<(String, bool)>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            names.push((name, entry.file_type()?.is_dir()));
        }
        names.sort();
        Ok(names)
    }

    fn make_folder(&self, path: &Path, readers: Readers) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt as _;
            builder.mode(if readers == Readers::Everybody { 0o755 } else { 0o700 });
        }
        #[cfg(not(unix))]
        let _ = readers;
        builder.create(path)
    }

    fn write(&self, path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(if readers == Readers::Everybody { 0o644 } else { 0o600 });
        }
        #[cfg(not(unix))]
        let _ = readers;
        options.open(path)?.write_all(bytes)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(from, to)
    }

    fn open_up(&self, path: &Path) -> io::Result<()> {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(path, fs::Permissions::from_mode(0o755))?;
        }
        #[cfg(not(unix))]
        let _ = path;
        Ok(())
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn remove_tree(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir_all(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        #[cfg(any(target_os = "linux", target_os = "macos"))]
        {
            use rustix::fs::{CWD, RenameFlags, renameat_with};
            Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
        }
        #[cfg(not(any(target_os = "linux", target_os = "macos")))]
        {
            let _ = (one, other);
            Err(io::ErrorKind::Unsupported.into())
        }
    }

    fn settle(&self, folder: &Path) -> io::Result<()> {
        // One call for the whole file system costs the same for ten files and for ten thousand;
        // one for each file would cost a journal commit each.
        #[cfg(target_os = "linux")]
        {
            Ok(rustix::fs::syncfs(File::open(folder)?)?)
        }
        #[cfg(not(target_os = "linux"))]
        {
            for (name, is_folder) in self.list(folder)? {
                let path = folder.join(name);
                if is_folder {
                    self.settle(&path)?;
                } else {
                    File::open(&path)?.sync_all()?;
                }
            }
            self.settle_names(folder)
        }
    }

    fn settle_names(&self, folder: &Path) -> io::Result<()> {
        #[cfg(unix)]
        File::open(folder)?.sync_all()?;
        #[cfg(not(unix))]
        let _ = folder;
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Option<File>> {
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}
