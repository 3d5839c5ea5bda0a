//! Gives the program an identity: one digest over its sources, its default theme and the versions
//! that it is built with. A build of a service may be skipped only when the very same program made
//! the last one, and two machines that build the same sources must agree about that.
#![expect(clippy::disallowed_methods, reason = "a build script reads the sources")]

use std::fmt::Write as _;
use std::io::Result;
use std::path::{Path, PathBuf};
use std::{env, fs};

use sha2::{Digest, Sha256};

fn main() -> Result<()> {
    let mut files = Vec::new();
    for place in ["src", "themes/default", "Cargo.lock", "Cargo.toml"] {
        println!("cargo:rerun-if-changed={place}");
        gather(Path::new(place), &mut files)?;
    }
    files.sort();
    let mut digest = Sha256::new();
    for file in files {
        let bytes = fs::read(&file)?;
        digest.update(file.to_string_lossy().replace('\\', "/").as_bytes());
        digest.update((bytes.len() as u64).to_le_bytes());
        digest.update(&bytes);
    }
    for setting in ["TARGET", "PROFILE"] {
        digest.update(env::var(setting).unwrap_or_default().as_bytes());
    }
    let mut hex = String::new();
    for byte in digest.finalize() {
        write!(hex, "{byte:02x}").map_err(std::io::Error::other)?;
    }
    println!("cargo:rustc-env=DOORSTEP_PROGRAM={hex}");
    Ok(())
}

fn gather(place: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if !place.is_dir() {
        files.push(place.to_path_buf());
        return Ok(());
    }
    for entry in fs::read_dir(place)? {
        gather(&entry?.path(), files)?;
    }
    Ok(())
}
