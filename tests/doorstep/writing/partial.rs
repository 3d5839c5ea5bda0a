//! Builds of a part: what was asked for is made, what still holds is carried over, the rest is
//! removed and named.

use crate::folder::Folder;
use crate::site::Site;
use crate::tree::Tree;

/// Two children, built; then both change.
fn changed() -> (Folder, Tree) {
    let site = Site::sound().with_second_child();
    let folder = Folder::of(&site);
    folder.build(&[]).ended(0);
    let before = folder.output();
    for child in ["p014", "p020"] {
        let chart = format!("children/{child}/charts/2026-03-03.yaml");
        let text =
            site.text(&chart).replace("Wait and count to five.", "Count to five in your head.");
        folder.write(&chart, text);
    }
    (folder, before)
}

fn chart(child: &str, household: &str) -> String {
    format!("families/{child}/{household}/activity-chart-2026-03-03.pdf")
}

#[test]
fn one_childs_papers_are_made_and_the_others_outdated_ones_go() {
    let (folder, before) = changed();
    let run = folder.build(&["--child", "p014"]);
    run.ended(0);
    for household in ["home", "dads"] {
        let gone = chart("p020", household);
        run.says(&format!("removed: {gone}, which no longer holds and was not asked for"));
    }
    let after = folder.output();
    assert!(after.bytes(&chart("p014", "home")) != before.bytes(&chart("p014", "home")));
    assert!(!after.has(&chart("p020", "home")) && !after.has(&chart("p020", "dads")));
    let kept = ["public/index.html", "public/activities/language/bubbles.pdf"];
    for path in kept.into_iter().chain(["professionals/p020/review-2026-03-02.pdf"]) {
        assert_eq!(after.bytes(path), before.bytes(path), "{path}");
    }
    // A build of everything then makes what is missing, and is what it would have been at once.
    folder.build(&[]).ended(0);
    let fresh = folder.path("fresh");
    folder.build(&["--output", fresh.to_str().unwrap()]).ended(0);
    assert_eq!(folder.output().differences(&Tree::of(&fresh)), Vec::<String>::new());
}

#[test]
fn one_audience_is_made() {
    let (folder, before) = changed();
    let run = folder.build(&["--audience", "professional"]);
    run.ended(0).says(&format!("removed: {}", chart("p014", "home")));
    let after = folder.output();
    assert!(!after.has(&chart("p014", "home")));
    let review = "professionals/p014/review-2026-03-02.pdf";
    assert_eq!(after.bytes(review), before.bytes(review));
    folder.build(&["--audience", "family", "--child", "p020"]).ended(0);
    let after = folder.output();
    assert!(after.has(&chart("p020", "home")) && !after.has(&chart("p014", "home")));
}

#[test]
fn a_part_built_into_an_empty_folder_is_that_part_alone() {
    let folder = Folder::of(&Site::sound().with_second_child());
    folder.build(&["--child", "p020", "--audience", "family"]).ended(0);
    for path in folder.output().paths() {
        let expected = path.starts_with("families/p020/")
            || path.starts_with("team/to-translate/p020/")
            || matches!(path, "README.md" | "manifest.json");
        assert!(expected, "{path}");
    }
}

#[test]
fn a_part_that_does_not_exist_is_said() {
    let folder = Folder::of(&Site::sound());
    folder.build(&["--audience", "neighbours"]).ended(2).says("neighbours");
    folder.build(&[]).ended(0);
    let before = folder.output();
    folder.write("pages/about.md", "---\ntitle: About\nsummary: Us\n---\nNew words.\n");
    let run = folder.build(&["--child", "p999"]);
    run.ended(1).says("withheld: the papers of p999: there is no child with this reference");
    assert_eq!(folder.output().differences(&before), Vec::<String>::new());
}
