//! The promises of this room, tried on a real disk and on one that goes wrong.

mod faults;
mod faulty;
mod folder;
mod measure;
mod staging;

use std::collections::BTreeMap;
use std::path::Path;

use tempfile::TempDir;

use super::{Bundle, Committed, Digest, Manifest, Output, OutputError};

/// What a folder holds, by path; folders end in a slash.
pub(super) type Tree = BTreeMap<String, Vec<u8>>;

#[expect(clippy::disallowed_methods, reason = "the test looks at what was written")]
pub(super) fn tree(root: &Path) -> Tree {
    let mut tree = Tree::new();
    let mut waiting = vec![root.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries.map(Result::unwrap) {
            let path = entry.path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            if entry.file_type().unwrap().is_dir() {
                tree.insert(name + "/", Vec::new());
                waiting.push(path);
            } else {
                tree.insert(name, std::fs::read(path).unwrap());
            }
        }
    }
    tree
}

#[expect(clippy::disallowed_methods, reason = "the test plays the person who edits files")]
pub(super) fn put_by_hand(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

pub(super) fn bundle(audience: &'static str, subject: &str, files: &[(&str, &str)]) -> Bundle {
    let mut bundle = Bundle::new(audience, subject, Digest::of(subject.as_bytes()));
    for (path, text) in files {
        bundle.add(*path, text.as_bytes().to_vec()).unwrap();
    }
    bundle
}

/// The first build of a small service.
pub(super) fn first() -> Vec<Bundle> {
    vec![
        bundle("public", "", &[("public/index.html", "one"), ("public/a/b.html", "same")]),
        bundle("family", "p014/home", &[("families/p014/home/chart.pdf", "chart")]),
    ]
}

/// The second: one file changed, one gone, one new.
pub(super) fn second() -> Vec<Bundle> {
    vec![
        bundle("public", "", &[("public/index.html", "two"), ("public/c.html", "new")]),
        bundle("family", "p014/home", &[("families/p014/home/chart.pdf", "chart 2")]),
    ]
}

pub(super) fn publish(output: &Output, bundles: &[Bundle]) -> Result<Committed, OutputError> {
    let staging = output.stage()?;
    for bundle in bundles {
        staging.put(bundle)?;
    }
    staging.commit(Manifest::new(Digest::of(b"in")))
}

/// Opens a folder on a disk that does everything but wait for a power cut, which takes long on a
/// busy machine and thousands of times is too long.
pub(super) fn open(target: &Path) -> Output {
    let (calls, at) = (faulty::Calls::default(), usize::MAX);
    let disk = faulty::FaultyDisk { calls, at, fault: faulty::Fault::Death, exchanges: true };
    Output::open_on(target, Box::new(disk)).unwrap()
}

/// A folder that holds a first build, and what that looks like.
pub(super) fn built() -> (TempDir, Tree) {
    let place = tempfile::tempdir().unwrap();
    let target = place.path().join("output");
    let done = publish(&open(&target), &first()).unwrap();
    assert!(done.afterwards.is_empty());
    let tree = tree(&target);
    assert_eq!(tree["public/index.html"], b"one");
    (place, tree)
}

/// What the second build looks like.
pub(super) fn second_tree() -> Tree {
    let place = tempfile::tempdir().unwrap();
    let target = place.path().join("output");
    let _ = publish(&open(&target), &second()).unwrap();
    tree(&target)
}
