//! The same records make the same bytes, whoever builds, wherever, and on how many threads.

use std::process::Command;

use crate::cargo::program;
use crate::folder::Folder;
use crate::site::Site;

/// How many threads, what the environment says, and what the files may be.
type Circumstances = (&'static str, &'static [(&'static str, &'static str)], &'static str);

#[test]
fn circumstances_change_no_byte() {
    let site = Site::sound().with_second_child();
    let expected = site.build().tree;
    let circumstances: &[Circumstances] = &[
        ("1", &[("TZ", "Pacific/Kiritimati"), ("LC_ALL", "C"), ("LANG", "C")], "077"),
        ("2", &[("TZ", "America/Adak"), ("LC_ALL", "tr_TR.UTF-8"), ("HOME", "/nowhere")], "022"),
        ("5", &[("TZ", "Europe/London"), ("COLUMNS", "20"), ("NO_COLOR", "1")], "002"),
        ("3", &[("SOURCE_DATE_EPOCH", "0"), ("RUST_LOG", "trace"), ("PATH", "")], "000"),
    ];
    for (jobs, environment, umask) in circumstances {
        let folder = Folder::of(&site);
        let elsewhere = tempfile::tempdir().unwrap();
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", "umask \"$0\"; exec \"$@\"", umask]);
        shell.arg(program()).arg("--root").arg(folder.root());
        shell.args(["build", "--date", &site.day(), "--jobs", jobs]);
        shell.envs(environment.iter().copied()).current_dir(elsewhere.path());
        let run: crate::folder::Run = shell.output().unwrap().into();
        run.ended(0);
        let differing = expected.differences(&folder.output());
        assert_eq!(differing, Vec::<String>::new(), "{environment:?}, {jobs} jobs, umask {umask}");
    }
}

#[test]
fn the_working_directory_is_the_root_if_no_other_is_named() {
    let folder = Folder::of(&Site::sound());
    let mut build = Command::new(program());
    build.args(["build", "--date", "2026-03-05"]).current_dir(folder.root());
    let run: crate::folder::Run = build.output().unwrap().into();
    run.ended(0).says("in output.");
    let tree = Site::sound().build().tree;
    assert_eq!(tree.differences(&folder.output()), Vec::<String>::new());
}

#[test]
fn the_order_in_which_a_disk_lists_files_changes_nothing() {
    let site = Site::sound();
    let place = tempfile::tempdir().unwrap();
    let content = place.path().join("content");
    for path in site.all_paths().into_iter().rev() {
        let file = content.join(&path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, site.bytes(&path)).unwrap();
    }
    let mut build = Command::new(program());
    build.args(["build", "--date", "2026-03-05"]).current_dir(place.path());
    assert!(build.output().unwrap().status.success());
    let made = crate::tree::Tree::of(&place.path().join("output"));
    assert_eq!(site.build().tree.differences(&made), Vec::<String>::new());
}
