//! One file that somebody asked for, beside the output and not part of it.

use std::path::Path;

use super::OutputError;
use super::disk::{Disk as _, Readers, RealDisk};

/// Writes a file whole, in the place of one that was there before, and makes its folder. Whatever goes
/// wrong, the old file is as it was.
///
/// # Errors
///
/// When the computer will not write it.
pub fn put_file(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    put(path, bytes, Readers::Everybody)
}

/// The same for a file that nobody but its owner may read (mode 0600, where there are modes).
///
/// # Errors
///
/// As [`put_file`].
pub fn put_secret(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    put(path, bytes, Readers::Owner)
}

fn put(path: &Path, bytes: &[u8], readers: Readers) -> Result<(), OutputError> {
    let Some(name) = path.file_name() else { return Err(OutputError::NoName(path.into())) };
    let disk = RealDisk;
    let folder = path.parent().unwrap_or(Path::new("."));
    for folder in folder.ancestors().collect::<Vec<_>>().into_iter().rev() {
        if !folder.as_os_str().is_empty() && !folder.exists() {
            disk.make_folder(folder, Readers::Everybody)
                .map_err(OutputError::disk("make the folder", folder))?;
        }
    }
    let mut beside = name.to_owned();
    beside.push(".new");
    let beside = folder.join(beside);
    // What a run that was stopped half-way left there is nobody's.
    let _ = disk.remove_file(&beside);
    disk.write(&beside, bytes, readers).map_err(OutputError::disk("write", &beside))?;
    disk.rename(&beside, path).map_err(|error| {
        let _ = disk.remove_file(&beside);
        OutputError::disk("write", path)(error)
    })
}
