//! The one step in which the new output takes the old one's place.

use std::io;
use std::path::Path;

use super::disk::{Found, Readers};
use super::folder::Places;
use super::{Manifest, Output, OutputError, manifest, marker};

/// The new output is in place.
#[derive(Debug)]
#[must_use]
pub struct Committed {
    /// What went wrong after the step. The new output is whole; but when the old one could not be
    /// taken away it is still on the disk, with what has since been erased, until the next build.
    pub afterwards: Vec<OutputError>,
}

/// Writes the last files, makes everything safe, and swaps.
pub(super) fn commit(output: &Output, manifest: &Manifest) -> Result<Committed, OutputError> {
    let Places { staging, parent, previous, .. } = &output.places;
    let text = manifest.to_text().map_err(|error| OutputError::Manifest(error.to_string()))?;
    write(output, manifest::FILE, text.as_bytes(), Readers::Owner)?;
    write(output, marker::FILE, marker::TEXT.as_bytes(), Readers::Everybody)?;
    output.disk.open_up(staging).map_err(OutputError::disk("open up", staging))?;
    output.disk.settle(staging).map_err(OutputError::disk("make safe", staging))?;
    swap(output)?;
    let mut afterwards = Vec::new();
    let settled = output.disk.settle_names(parent);
    afterwards.extend(settled.map_err(OutputError::disk("make safe", parent)).err());
    for old in [staging, previous] {
        afterwards.extend(take_away(output, old).err());
    }
    Ok(Committed { afterwards })
}

fn write(output: &Output, name: &str, bytes: &[u8], who: Readers) -> Result<(), OutputError> {
    let path = output.places.staging.join(name);
    output.disk.write(&path, bytes, who).map_err(OutputError::disk("write", &path))
}

fn take_away(output: &Output, old: &Path) -> Result<(), OutputError> {
    if output.find(old)? == Found::Nothing { Ok(()) } else { output.sweep(old) }
}

/// After this, the target is the new output; or there was an error, and it is the old one.
fn swap(output: &Output) -> Result<(), OutputError> {
    let Places { target, staging, .. } = &output.places;
    if output.find(target)? == Found::Nothing {
        let moved = output.disk.rename(staging, target);
        return moved.map_err(OutputError::disk("make the new output", target));
    }
    match output.disk.exchange(staging, target) {
        Err(error) if cannot_exchange(&error) => in_two_moves(output),
        swapped => swapped.map_err(OutputError::disk("swap in the new output as", target)),
    }
}

/// A system call, or a file system, that knows no exchange.
fn cannot_exchange(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput)
}

/// The names are the journal: a target that is missing while the previous output waits is what the
/// next [`Output::open`] puts right.
fn in_two_moves(output: &Output) -> Result<(), OutputError> {
    let Places { target, staging, previous, .. } = &output.places;
    let aside = output.disk.rename(target, previous);
    aside.map_err(OutputError::disk("move aside", target))?;
    let Err(failed) = output.disk.rename(staging, target) else {
        return Ok(());
    };
    match output.disk.rename(previous, target) {
        Ok(()) => Err(OutputError::disk("make the new output", target)(failed)),
        Err(source) => {
            Err(OutputError::HalfWay { old: previous.clone(), target: target.clone(), source })
        }
    }
}
