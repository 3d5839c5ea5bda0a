//! Files in odd places and of odd kinds: links, pipes, folders that may not be read, names that are
//! one name on other computers.

use std::os::unix::fs::{PermissionsExt, symlink};

use rustix::fs::{CWD, FileType, Mode, mknodat};

use crate::folder::Folder;
use crate::site::Site;

use super::{PAGE, one_bad};

#[test]
fn a_link_is_named_and_never_followed() {
    let folder = Folder::of(&Site::sound());
    let secret = "---\ntitle: Kettlewick\nsummary: x\n---\nKettlewick\n";
    std::fs::create_dir_all(folder.path("elsewhere/pages")).unwrap();
    std::fs::write(folder.path("elsewhere/pages/secret.md"), secret).unwrap();
    symlink(folder.path("elsewhere/pages/secret.md"), folder.path("content/pages/linked.md"))
        .unwrap();
    symlink(folder.path("elsewhere/pages"), folder.path("content/activities/motor")).unwrap();
    symlink(folder.root(), folder.path("content/children/p099")).unwrap();
    let run = folder.build(&[]);
    run.ended(1).says("error[R02]: a link stands here, and links are not followed");
    for path in ["pages/linked.md", "activities/motor", "children/p099"] {
        run.says(&format!("--> content/{path}"));
    }
    let output = folder.output();
    assert!(output.has("public/activities/language/bubbles.pdf"));
    let leaked = output.0.values().any(|bytes| bytes.windows(10).any(|part| part == b"Kettlewick"));
    assert!(!leaked && !run.all().contains("Kettlewick"));
}

#[test]
fn a_link_in_memory_is_named_as_well() {
    let site = Site::sound().with_link("pages/linked.md");
    one_bad(&site, "error[R02]: a link stands here", &[]);
}

#[test]
fn the_content_folder_may_itself_be_reached_by_a_link() {
    let folder = Folder::of(&Site::sound());
    std::fs::rename(folder.path("content"), folder.path("records")).unwrap();
    symlink(folder.path("records"), folder.path("content")).unwrap();
    let run = folder.build(&[]);
    // Either is sound: to build from it, or to refuse it; never to publish an empty service.
    let made = folder.output();
    assert!(run.status == 0 && made.has("public/index.html") || made.0.is_empty(), "{}", run.all());
}

#[test]
fn a_pipe_a_folder_and_a_locked_file_in_the_place_of_a_record_hold_nothing_up() {
    let folder = Folder::of(&Site::sound());
    let pipe = folder.path("content/pages/pipe.md");
    mknodat(CWD, &pipe, FileType::Fifo, Mode::RUSR, 0).unwrap();
    std::fs::create_dir_all(folder.path("content/pages/folder.md")).unwrap();
    folder.write("pages/locked.md", "---\ntitle: A\nsummary: b\n---\nc\n");
    let locked = folder.path("content/pages/locked.md");
    std::fs::set_permissions(&locked, PermissionsExt::from_mode(0o000)).unwrap();
    let anybody = std::fs::read(&locked).is_ok();
    let run = folder.build(&[]);
    run.ended(1).says("error[R03]: this is not an ordinary file").says("content/pages/pipe.md");
    if !anybody {
        run.says("error[R01]: it cannot be read");
    }
    assert!(folder.output().has("families/p014/home/activity-chart-2026-03-03.pdf"));
}

#[test]
fn names_that_are_one_name_elsewhere_are_refused() {
    let sound = Site::sound();
    let page = sound.text(PAGE).to_owned();
    let built = one_bad(&sound.with("pages/About.md", &page), "error[", &["public/about.html"]);
    assert!(built.said.concat().contains("are one file on many computers"), "{:#?}", built.said);
    let forms = Site::sound().with("pages/zo\u{EB}.md", &page).with("pages/zoe\u{308}.md", &page);
    one_bad(&forms, "are one file on many computers", &[]);
}

#[test]
fn a_record_in_two_files_is_refused() {
    let twin = Site::sound().text("staff/ada.yaml").to_owned();
    let said = Site::sound().with("staff/ada.yml", twin).check();
    assert!(said.iter().any(|one| one.contains("error[R13]")), "{said:#?}");
}

#[test]
fn names_that_some_computers_keep_for_devices_never_become_files() {
    for name in ["con", "nul", "aux", "prn", "com1", "lpt9"] {
        let page = Site::sound().text(PAGE).to_owned();
        let folder = Folder::of(&Site::sound().with(&format!("pages/{name}.md"), page));
        let run = folder.build(&[]);
        let made = folder.output();
        assert!(!made.has(&format!("public/{name}.html")), "{name} was made");
        assert!(run.status != 0, "{name} is not named: {}", run.all());
        assert!(run.all().contains(name), "{}", run.all());
        assert!(made.has("public/index.html"), "{name} stops everything: {}", run.all());
    }
}

#[test]
fn files_in_no_place_and_badly_named_are_named() {
    let wrong = [
        ("notes.md", "error[R11]: no kind of record is kept at `notes.md`"),
        ("children/p014/diary.md", "error[R11]"),
        ("pages/About Us.md", "error[R12]"),
        ("children/p014/visits/tuesday.md", "error[R12]"),
        ("activities/cooking/soup.md", "error[R1"),
        ("letter.docx", "warning[R04]: this is neither YAML nor Markdown, and is left alone"),
    ];
    for (path, words) in wrong {
        let site = Site::sound().with(path, "---\ntitle: A\nsummary: b\n---\nc\n");
        one_bad(&site, words, &[]);
    }
}
