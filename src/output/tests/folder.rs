//! Which folders are touched, and what is known of the old output.

use super::{built, first, publish, put_by_hand, second, tree};
use crate::output::{Digest, Look, Manifest, Output, OutputError};

#[test]
fn a_folder_with_somebody_elses_files_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    let target = place.path().join("thesis");
    put_by_hand(&target.join("chapter.txt"), "years of work");
    put_by_hand(&target.join("README.md"), "# My thesis");
    let error = Output::open(&target).err().unwrap();
    assert!(matches!(error, OutputError::NotOurs(_)));
    assert!(error.to_string().contains("thesis"));
    assert_eq!(tree(&target).len(), 2);
}

#[test]
fn missing_and_empty_folders_are_taken() {
    for make in [false, true] {
        let place = tempfile::tempdir().unwrap();
        let target = place.path().join("output");
        if make {
            put_by_hand(&target.join("x"), "");
            #[expect(clippy::disallowed_methods, reason = "the test empties the folder again")]
            std::fs::remove_file(target.join("x")).unwrap();
        }
        let _ = publish(&Output::open(&target).unwrap(), &first()).unwrap();
        assert!(tree(&target).contains_key("public/index.html"));
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed_and_a_file_is_not_replaced() {
    let (place, old) = built();
    let link = place.path().join("link");
    std::os::unix::fs::symlink(place.path().join("output"), &link).unwrap();
    assert!(matches!(Output::open(&link).err(), Some(OutputError::NotAFolder(_))));
    let slashed = place.path().join("link/");
    assert!(matches!(Output::open(&slashed).err(), Some(OutputError::NotAFolder(_))));
    put_by_hand(&place.path().join("file"), "text");
    let file = Output::open(&place.path().join("file"));
    assert!(matches!(file.err(), Some(OutputError::NotAFolder(_))));
    assert_eq!(tree(&place.path().join("output")), old);
}

#[test]
fn a_second_build_is_told_to_wait() {
    let (place, _) = built();
    let target = place.path().join("output");
    let first = Output::open(&target).unwrap();
    assert!(matches!(Output::open(&target).err(), Some(OutputError::Busy(_))));
    drop(first);
    assert!(Output::open(&target).is_ok());
}

#[test]
fn a_path_that_names_no_folder_is_refused() {
    for path in ["/", "..", ""] {
        let opened = Output::open(std::path::Path::new(path));
        assert!(matches!(opened.err(), Some(OutputError::NoName(_))), "{path}");
    }
}

#[test]
fn it_is_unchanged_only_with_the_same_input_and_every_byte_in_place() {
    let (place, _) = built();
    let target = place.path().join("output");
    let same = |look| Output::open(&target).unwrap().unchanged(&Digest::of(b"in"), look);
    assert!(same(Look::Lengths) && same(Look::Bytes));
    assert!(!Output::open(&target).unwrap().unchanged(&Digest::of(b"other"), Look::Lengths));
    put_by_hand(&target.join("public/index.html"), "ONE");
    assert!(same(Look::Lengths) && !same(Look::Bytes), "same length, other bytes");
    put_by_hand(&target.join("public/index.html"), "longer");
    assert!(!same(Look::Lengths));
    put_by_hand(&target.join("public/index.html"), "one");
    assert!(same(Look::Bytes));
    put_by_hand(&target.join("public/stray.html"), "");
    assert!(!same(Look::Lengths), "something was added");
}

#[test]
fn a_partial_build_is_never_unchanged() {
    let (place, _) = built();
    let output = Output::open(&place.path().join("output")).unwrap();
    let mut manifest = Manifest::new(Digest::of(b"in"));
    manifest.complete = false;
    let _ = output.stage().unwrap().commit(manifest).unwrap();
    drop(output);
    let again = Output::open(&place.path().join("output")).unwrap();
    assert!(!again.unchanged(&Digest::of(b"in"), Look::Lengths));
}

#[test]
fn a_manifest_edited_by_hand_counts_as_none() {
    let (place, _) = built();
    let target = place.path().join("output");
    let text = String::from_utf8(tree(&target)["manifest.json"].clone()).unwrap();
    assert!(Output::open(&target).unwrap().old().is_some());
    for edited in [text.replace("p014", "p015"), String::new(), "{}".into()] {
        put_by_hand(&target.join("manifest.json"), &edited);
        let output = Output::open(&target).unwrap();
        assert!(output.old().is_none());
        assert!(!output.unchanged(&Digest::of(b"in"), Look::Lengths));
    }
    let _ = publish(&Output::open(&target).unwrap(), &second()).unwrap();
}
