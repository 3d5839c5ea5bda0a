//! Builds that may not be: the old output stays as it was, and one sentence says why.

use doorstep::output::Output;

use crate::folder::Folder;
use crate::site::Site;

use super::CHART;

/// A folder with an output, and what is then wrong.
#[track_caller]
fn leaves_all(wrong: impl FnOnce(&Folder), says: &str) {
    let folder = Folder::of(&Site::sound());
    folder.build(&[]).ended(0);
    let before = folder.output();
    wrong(&folder);
    folder.write("pages/about.md", "---\ntitle: Other\nsummary: Other\n---\nOther.\n");
    folder.build(&[]).ended(2).says(says);
    assert_eq!(before.differences(&folder.output()), Vec::<String>::new());
}

#[test]
fn a_theme_that_cannot_be_used_publishes_nothing() {
    let put = |path: &'static str, text: &'static str| {
        move |folder: &Folder| {
            let file = folder.path("themes/default").join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, text).unwrap();
        }
    };
    let nothing = "the theme cannot be used, so nothing was published";
    leaves_all(put("html/page.html", "{{ view.nothing_of_the_kind }}"), nothing);
    leaves_all(put("html/page.html", "{{ view.title | safe }}"), nothing);
    leaves_all(put("pdf/chart.typ", "#read(\"/etc/passwd\")"), nothing);
    leaves_all(put("reports/review-family.yaml", "kind: nonsense\n"), nothing);
}

#[test]
fn an_output_that_becomes_somebody_elses_is_left_alone() {
    let take_over = |folder: &Folder| {
        std::fs::write(folder.path("output/README.md"), "# My own site\n").unwrap();
    };
    let folder = Folder::of(&Site::sound());
    folder.build(&[]).ended(0);
    take_over(&folder);
    let before = folder.output();
    folder.write("pages/about.md", "---\ntitle: Other\nsummary: Other\n---\nOther.\n");
    folder.build(&[]).ended(2).says("has files in it that Doorstep did not make");
    assert_eq!(before.differences(&folder.output()), Vec::<String>::new());
}

#[test]
fn a_folder_without_the_marker_is_never_touched() {
    let folder = Folder::of(&Site::sound());
    std::fs::create_dir_all(folder.path("papers/letters")).unwrap();
    std::fs::write(folder.path("papers/letters/mine.txt"), "mine").unwrap();
    let papers = folder.path("papers");
    let run = folder.build(&["--output", papers.to_str().unwrap()]);
    run.ended(2).says("has files in it that Doorstep did not make, so it was left alone");
    assert_eq!(crate::tree::Tree::of(&papers).paths(), ["letters/mine.txt"]);
    let file = folder.path("papers/letters/mine.txt");
    folder.build(&["--output", file.to_str().unwrap()]).ended(2).says("is not a folder");
    assert_eq!(std::fs::read_to_string(file).unwrap(), "mine");
}

#[test]
fn two_builds_at_once_are_one_and_a_refusal() {
    let folder = Folder::of(&Site::sound());
    folder.build(&[]).ended(0);
    let before = folder.output();
    let held = Output::open(&folder.path("output")).unwrap();
    folder.write("pages/about.md", "---\ntitle: Other\nsummary: Other\n---\nOther.\n");
    folder
        .build(&[])
        .ended(2)
        .says("Another build is writing to")
        .says("Wait until it has finished");
    assert!(before == folder.output());
    drop(held);
    folder.build(&[]).ended(0);
    assert!(before != folder.output());
}

#[test]
fn without_records_nothing_is_made_and_nothing_taken_away() {
    let folder = Folder::of(&Site::sound());
    folder.build(&[]).ended(0);
    let before = folder.output();
    std::fs::rename(folder.path("content"), folder.path("records")).unwrap();
    folder.build(&[]).ended(2).says("there is no folder");
    assert!(before == folder.output());
}

#[test]
fn a_slip_in_the_services_particulars_leaves_the_last_site_and_makes_no_paper() {
    let folder = Folder::of(&Site::sound());
    folder.build(&[]).ended(0);
    let before = folder.output();
    folder.update(&Site::sound().patch("service.yaml", "short_name:", "shortname:"));
    let run = folder.build(&[]);
    run.ended(1)
        .says("error[F02]: `shortname` is not a field here")
        .says("did you mean `short_name`?");
    run.says(
        "withheld: the public website: service.yaml is missing or has an error; the last one stays",
    );
    let after = folder.output();
    for path in before.paths() {
        assert_eq!(after.has(path), !path.contains("p014"), "{path}");
    }
    folder.update(&Site::sound());
    folder.build(&[]).ended(0);
    assert_eq!(before.differences(&folder.output()), Vec::<String>::new());
}

#[test]
fn a_service_without_its_particulars_says_so() {
    let built = Site::sound().without("service.yaml").build();
    assert!(built.tree.paths() == ["README.md", "manifest.json"], "{:?}", built.tree.paths());
    assert!(built.withheld.concat().contains("service.yaml is missing or has an error"));
}

#[test]
fn checking_names_every_problem_in_one_run_and_writes_nothing() {
    let broken = Site::sound().patch("pages/about.md", "title:", "titel:").patch(
        "children/p014/charts/2026-03-03.yaml",
        "help: gesture",
        "help: shouting",
    );
    let folder = Folder::of(&broken);
    let run = folder.check();
    run.ended(1).says("content/pages/about.md:2:1").says("charts/2026-03-03.yaml");
    assert!(folder.output().paths().is_empty());
    folder.run(&["explain", "F02"]).ended(0).says("a field is not known");
}

#[test]
fn a_mistake_withholds_its_record_and_what_rests_on_it_and_nothing_else() {
    let goal = "children/p014/goals/asking.yaml";
    let site = Site::sound().with_second_child().patch(goal, "area: language", "area: talking");
    let folder = Folder::of(&site);
    let run = folder.build(&[]);
    run.ended(1).says("error[F06]").says("--> content/children/p014/goals/asking.yaml:1:7");
    run.says("withheld: goal asking of p014: it has an error of its own");
    run.says("withheld: chart 2026-03-03 of p014: it rests on goal asking of p014");
    run.says("withheld: review 2026-03-02 of p014: it rests on");
    let made = folder.output();
    for rests in ["activity-chart", "/review", "celebration", "certificate"] {
        let rests = |path: &&str| path.contains("/p014/") && path.contains(rests);
        assert_eq!(made.paths().into_iter().find(rests), None);
    }
    assert!(made.has("families/p014/home/all-about-me-2026-02-02.pdf"), "{:?}", made.paths());
    assert!(made.has("families/p020/home/activity-chart-2026-03-03.pdf"));
    assert!(made.has("professionals/p020/review-2026-03-02.pdf"));
    assert!(made.has("public/activities/language/bubbles.pdf"));
    folder.update(&Site::sound());
    folder.build(&[]).ended(0);
    assert!(folder.output().has(CHART));
}

#[test]
fn a_paper_without_permission_is_withheld_and_the_others_are_made() {
    let child = "children/p014/child.yaml";
    let site = Site::sound().patch(child, "until: 2026-12-31", "until: 2026-02-01");
    let built = site.build();
    built.has_all_but(&[
        "professionals/p014",
        "families/p014/home/review",
        "families/p014/dads/review",
    ]);
    let said = built.withheld.join("\n");
    assert!(said.contains("no consent or other lawful basis in date"), "{said}");
}
