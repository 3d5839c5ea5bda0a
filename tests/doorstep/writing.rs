//! Writing out: whatever happens, the output folder holds the old output or the new one; only what
//! changed is made again; the same records make the same bytes.

mod again;
mod kills;
mod partial;
mod refused;
mod same_bytes;
mod scanned;

use std::collections::BTreeMap;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use crate::cargo::files;

/// The chart of the sound service's first household.
const CHART: &str = "families/p014/home/activity-chart-2026-03-03.pdf";

/// The number that the file system gives each file: a file that was carried over keeps it.
fn inodes(folder: &Path) -> BTreeMap<String, u64> {
    let all = files(folder, "").into_iter();
    all.map(|(path, file)| (path, std::fs::metadata(file).unwrap().ino())).collect()
}

/// What lies beside the output: nothing may be left there but the records and the lock.
fn beside(root: &Path) -> Vec<String> {
    let names = std::fs::read_dir(root).unwrap();
    let mut names: Vec<String> =
        names.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
