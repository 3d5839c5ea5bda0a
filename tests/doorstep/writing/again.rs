//! Building again: nothing changed does nothing; one change makes one child's papers.

use crate::folder::Folder;
use crate::site::Site;
use crate::tree::Tree;

use super::{CHART, inodes};

#[test]
fn nothing_changed_does_nothing() {
    let folder = Folder::of(&Site::sound());
    folder.build(&[]).ended(0);
    let before = inodes(&folder.path("output"));
    // Saving without a change is no change.
    folder.update(&Site::sound());
    folder.build(&[]).ended(0).says("Nothing has changed since the last build");
    assert_eq!(before, inodes(&folder.path("output")));
    let again = Site::sound().build_into(&folder.path("output"));
    assert!(again.unchanged && again.made["charts"].carried == 2);
}

#[test]
fn one_visit_changed_makes_that_childs_papers_and_leaves_all_others() {
    let site = Site::sound().with_second_child();
    let folder = Folder::of(&site);
    folder.build(&[]).ended(0);
    let (before, files) = (folder.output(), inodes(&folder.path("output")));
    let visit = "children/p014/visits/2026-03-03.md";
    folder.update(&site.clone().patch(visit, "baseline: 0 of 4", "baseline: 1 of 4"));
    let run = folder.build(&[]);
    run.ended(0).says(
        "Made 4 charts (2 as before), 24 other papers for families (23 as before), 34 other papers for \
         professionals (33 as before), 30 pages (30 as before)",
    );
    let (after, files_after) = (folder.output(), inodes(&folder.path("output")));
    let changed: Vec<String> = before.differences(&after);
    assert_eq!(
        changed,
        [
            "families/p014/dads/activity-chart-2026-03-03.pdf",
            CHART,
            "families/p014/home/visit-copy-2026-03-03.pdf",
            "manifest.json",
            "professionals/p014/activity-chart-2026-03-03.pdf"
        ]
    );
    for (path, file) in files {
        let new = path == "README.md" || changed.contains(&path);
        assert!(new || files_after[&path] == file, "{path} was written anew");
    }
}

#[test]
fn a_note_for_the_team_changes_no_paper() {
    let site = Site::sound();
    let folder = Folder::of(&site);
    folder.build(&[]).ended(0);
    let before = folder.output();
    let visit = "children/p014/visits/2026-03-03.md";
    folder.update(&site.clone().patch(
        visit,
        "Mum is tired.",
        "Something that nobody else may know.",
    ));
    folder.build(&[]).ended(0).says("Made 2 charts (2 as before)");
    assert_eq!(before.differences(&folder.output()), ["manifest.json"]);
}

#[test]
fn a_file_changed_by_hand_is_made_anew() {
    let folder = Folder::of(&Site::sound());
    folder.build(&[]).ended(0);
    let before = folder.output();
    for path in [CHART, "public/index.html", "public/style.css"] {
        std::fs::write(folder.path("output").join(path), "spoilt").unwrap();
    }
    std::fs::remove_file(folder.path("output/public/about.html")).unwrap();
    folder.build(&[]).ended(0);
    assert_eq!(before.differences(&folder.output()), Vec::<String>::new());
}

#[test]
fn a_child_taken_out_leaves_no_trace() {
    let folder = Folder::of(&Site::sound().with_second_child());
    folder.build(&[]).ended(0);
    std::fs::remove_dir_all(folder.path("content/children/p020")).unwrap();
    folder.build(&[]).ended(0);
    let after = folder.output();
    assert_eq!(after.differences(&Site::sound().build().tree), Vec::<String>::new());
    let manifest = after.text("manifest.json");
    assert!(!manifest.contains("p020") && !manifest.contains("Ottilie"));
}

#[test]
fn records_with_mistakes_are_named_at_every_build() {
    let site = Site::sound().patch("pages/about.md", "title:", "titel:");
    let folder = Folder::of(&site);
    let first = folder.build(&[]);
    let second = folder.build(&[]);
    first.ended(1).says("error[F02]");
    second.ended(1).says("error[F02]");
    assert_eq!(first.out, second.out);
}

#[test]
fn what_was_carried_over_is_what_would_be_made_at_once() {
    let site = Site::sound().with_second_child();
    let folder = Folder::of(&site);
    let mut later = site;
    for (path, from, to) in [
        ("children/p014/child.yaml", "Thick drinks only.", "Thick drinks alone."),
        ("activities/social/sock-ball.md", "After tea.", "Before tea."),
        ("staff/ada.yaml", "01632 960142", "01632 960149"),
        ("children/p020/reviews/2026-03-02.md", "He waits well.", "He waits very well."),
        ("service.yaml", "Small Portage Service", "Small and Friendly Portage Service"),
    ] {
        folder.build(&[]).ended(0);
        later = later.patch(path, from, to);
        folder.update(&later);
    }
    folder.build(&[]).ended(0);
    let fresh = folder.path("fresh");
    folder.build(&["--output", fresh.to_str().unwrap()]).ended(0);
    assert_eq!(folder.output().differences(&Tree::of(&fresh)), Vec::<String>::new());
}

#[test]
fn warnings_of_an_unchanged_build_are_counted_and_told_again_to_programs() {
    let site = Site::sound().patch("children/p014/visits/2026-02-24.md", "number: 1", "number: 5");
    let folder = Folder::of(&site);
    folder.build(&[]).ended(0).says("warning[V02]");
    folder.build(&[]).ended(0).says("Its 1 warning stands; `doorstep check` shows it.");
    folder.build(&["--format", "short"]).ended(0).says("warning[V02]");
}
