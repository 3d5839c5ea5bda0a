//! Where the key file is, reading it and writing it.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::cli::World;
use crate::output::put_secret;
use crate::seal::Keys;

/// The name of the key file beside `content`.
const KEYS: &str = "keys.toml";

/// The largest key file that is read, in bytes: a page takes some four hundred.
const LARGEST: u64 = 16 << 20;

/// Where the key file is, or will be.
pub(in crate::cli) fn place(named: Option<&Path>, world: &World) -> Result<PathBuf, String> {
    let place = named.map_or_else(|| world.below(KEYS), Path::to_path_buf);
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    for ours in ["content", "output"] {
        if whole(folder).starts_with(whole(&world.below(ours))) {
            return Err(format!(
                "the key file may not stand in the folder {ours}: whoever gets that folder would open every \
                 page; put it beside {ours} or elsewhere, and name it with --keys"
            ));
        }
    }
    Ok(place)
}

/// Reads the key file; `None` when there is none.
#[expect(clippy::disallowed_methods, reason = "the key file stands outside the records")]
pub(in crate::cli) fn read_keys(place: &Path) -> Result<Option<Keys>, String> {
    let unreadable =
        |why: &dyn std::fmt::Display| format!("{} cannot be read: {why}", place.display());
    match std::fs::metadata(place) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(&error)),
        Ok(about) if about.len() > LARGEST => {
            return Err(unreadable(&"it is too large for a key file"));
        }
        Ok(_) => {}
    }
    let bytes = Zeroizing::new(std::fs::read(place).map_err(|error| unreadable(&error))?);
    let text = std::str::from_utf8(&bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].split(|byte| *byte == b'\n').count();
        damaged(place, line, "this line is no text")
    })?;
    Keys::parse(text).map(Some).map_err(|fault| damaged(place, fault.line, &fault.message))
}

/// What is said of a damaged key file.
fn damaged(place: &Path, line: usize, message: &str) -> String {
    format!(
        "{}:{line}: {message}. The key file is damaged, so no key was used: put back the copy that you keep \
         of it. If there is none, move this file away and begin again with `doorstep keys new`; then every \
         family needs a new card.",
        place.display()
    )
}

/// Writes the key file whole, for its owner alone.
pub(super) fn write_keys(place: &Path, keys: &Keys) -> Result<(), String> {
    let text = Zeroizing::new(keys.to_text());
    put_secret(place, text.as_bytes()).map_err(|error| error.to_string())
}

/// Randomness from the computer.
pub(super) fn random(bytes: &mut [u8]) -> Result<(), String> {
    getrandom::fill(bytes).map_err(|error| format!("the computer gives no randomness: {error}"))
}
