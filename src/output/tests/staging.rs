//! What ends up in the output folder, and what does not.

use super::{built, bundle, first, publish, put_by_hand, second, tree};
use crate::output::{Digest, Manifest, Output, OutputError};

#[test]
fn nothing_stale_stays_and_the_marker_and_the_manifest_are_there() {
    let (place, _) = built();
    let target = place.path().join("output");
    let _ = publish(&Output::open(&target).unwrap(), &second()).unwrap();
    let now = tree(&target);
    assert_eq!(now["public/index.html"], b"two");
    assert!(!now.contains_key("public/a/b.html") && !now.contains_key("public/a/"));
    let output = Output::open(&target).unwrap();
    let manifest = output.old().unwrap();
    let listed: Vec<_> = manifest.files().iter().map(|file| file.path.as_str()).collect();
    let expected = ["families/p014/home/chart.pdf", "public/c.html", "public/index.html"];
    assert_eq!(listed, expected);
    let chart = manifest.file(expected[0]).unwrap();
    assert_eq!((chart.audience.as_str(), chart.subject.as_str()), ("family", "p014/home"));
    assert_eq!(chart.sha256, Digest::of(b"chart 2"));
    assert!(manifest.file("public/a/b.html").is_none());
    let mut beside: Vec<_> = tree(place.path()).into_keys().collect();
    beside.retain(|path| !path.starts_with("output/"));
    assert_eq!(beside, [".output.lock"], "nothing but the lock is left beside the output");
}

#[test]
fn dropping_the_staging_folder_leaves_everything_as_it_was() {
    let (place, old) = built();
    let target = place.path().join("output");
    let output = Output::open(&target).unwrap();
    let staging = output.stage().unwrap();
    staging.put(&second()[0]).unwrap();
    assert!(tree(place.path()).len() > old.len() + 2);
    drop(staging);
    assert_eq!(tree(&target), old);
    assert_eq!(tree(place.path()).len(), old.len() + 2, "the folder itself and the lock");
}

#[test]
fn paths_that_differ_only_in_capitals_are_refused_across_the_whole_output() {
    let twins = [
        ("public/About.html", "public/about.html"),
        ("public/A/x.html", "public/a/y.html"),
        ("public/a", "public/A/b"),
        ("public/a/b", "public/a"),
        ("public/same", "public/same"),
    ];
    for (one, other) in twins {
        let (place, old) = built();
        let output = Output::open(&place.path().join("output")).unwrap();
        let staging = output.stage().unwrap();
        staging.put(&bundle("public", "", &[(one, "1")])).unwrap();
        let refused = staging.put(&bundle("team", "", &[(other, "2")]));
        assert!(matches!(refused, Err(OutputError::Collision(..))), "{one} {other}");
        let commit = staging.commit(Manifest::new(Digest::of(b"in")));
        assert!(matches!(commit, Err(OutputError::Incomplete)), "{one} {other}");
        assert_eq!(tree(&place.path().join("output")), old);
    }
}

#[test]
fn a_withheld_audience_keeps_its_last_output_while_the_others_change() {
    let (place, old) = built();
    let target = place.path().join("output");
    let output = Output::open(&target).unwrap();
    let staging = output.stage().unwrap();
    for bundle in &second() {
        staging.put(bundle).unwrap();
    }
    staging.discard("public").unwrap();
    assert!(staging.keep_old("public").unwrap().is_empty());
    let _ = staging.commit(Manifest::new(Digest::of(b"in"))).unwrap();
    let now = tree(&target);
    for (path, bytes) in old.iter().filter(|(path, _)| path.starts_with("public/")) {
        assert_eq!(now.get(path), Some(bytes), "{path}");
    }
    assert!(!now.contains_key("public/c.html"));
    assert_eq!(now["families/p014/home/chart.pdf"], b"chart 2");
}

#[test]
fn a_file_that_was_changed_by_hand_is_not_carried_over() {
    let (place, _) = built();
    let target = place.path().join("output");
    put_by_hand(&target.join("public/index.html"), "0ne");
    let output = Output::open(&target).unwrap();
    let staging = output.stage().unwrap();
    let lost = staging.keep_old("public").unwrap();
    assert_eq!(lost, ["public/index.html"]);
    let _ = staging.commit(Manifest::new(Digest::of(b"in"))).unwrap();
    let now = tree(&target);
    assert_eq!(now["public/a/b.html"], b"same");
    assert!(!now.contains_key("public/index.html"));
}

#[test]
fn same_input_same_bytes_whatever_was_there_before() {
    let (place, old) = built();
    let target = place.path().join("output");
    for bundles in [second(), first()] {
        let _ = publish(&Output::open(&target).unwrap(), &bundles).unwrap();
    }
    assert_eq!(tree(&target), old);
}

#[cfg(unix)]
#[test]
fn only_what_is_uploaded_may_be_read_by_others() {
    use std::os::unix::fs::PermissionsExt as _;
    let (place, old) = built();
    for path in old.keys() {
        let data = place.path().join("output").join(path).metadata().unwrap();
        let others = data.permissions().mode() & 0o077;
        let published = path.starts_with("public/") || path == "README.md";
        // The person's own settings may take rights away from what is published, and add none.
        assert!(published || others == 0, "{path} {others:o}");
    }
}
