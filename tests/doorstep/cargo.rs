//! Where this package is, for tests that read it or run it.

use std::path::{Path, PathBuf};

/// A path below the folder of the package.
pub(crate) fn package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The program as it was built for these tests.
pub(crate) fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_doorstep"))
}

/// Every file below a folder that ends so, with its path below that folder, in order.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(next) = waiting.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let below = path.strip_prefix(folder).unwrap();
                found.push((below.to_string_lossy().replace('\\', "/"), path));
            }
        }
    }
    found.sort();
    found
}
