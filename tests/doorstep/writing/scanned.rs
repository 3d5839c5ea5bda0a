//! The scan before the swap: what names a child where it may not is withheld, and the last public
//! site stays.

use crate::folder::Folder;
use crate::site::Site;

use super::CHART;

const PAGE: &str = "pages/about.md";

#[test]
fn a_child_named_in_public_keeps_the_last_site_and_ends_with_three() {
    let site = Site::sound();
    let folder = Folder::of(&site);
    folder.build(&[]).ended(0);
    let before = folder.output();
    let chart = "children/p014/charts/2026-03-03.yaml";
    let named = site
        .clone()
        .patch(PAGE, "and plays.", "and plays. Ask how Teodor Halloway learned to sign.")
        .patch(chart, "Blow at once.", "Blow as soon as he signs.");
    folder.update(&named);
    let run = folder.build(&[]);
    run.ended(3)
        .says("error[W02]")
        .says("the scan found something of a child in it; the last one stays");
    assert!(!run.err.contains("Halloway"), "{}", run.err);
    let after = folder.output();
    for path in before.paths().into_iter().filter(|path| path.starts_with("public/")) {
        assert_eq!(before.bytes(path), after.bytes(path), "{path}");
    }
    assert!(before.bytes(CHART) != after.bytes(CHART), "the chart is made all the same");
    // And once it is put right, everything is published.
    folder.update(&site.patch(PAGE, "and plays.", "and plays with you."));
    folder.build(&[]).ended(0);
    assert!(folder.output().text("public/about.html").contains("plays with you"));
}

#[test]
fn a_child_named_in_the_very_first_site_leaves_no_site() {
    let site = Site::sound().patch(PAGE, "and plays.", "and plays with Teodor Halloway.");
    let folder = Folder::of(&site);
    folder.build(&[]).ended(3).says("error[W02]");
    let made = folder.output();
    assert!(!made.paths().iter().any(|path| path.starts_with("public/")), "{:?}", made.paths());
    assert!(made.has(CHART));
}

#[test]
fn a_child_named_on_a_sheet_keeps_the_whole_last_site() {
    let site = Site::sound();
    let folder = Folder::of(&site);
    folder.build(&[]).ended(0);
    let before = folder.output();
    let card = "activities/social/sock-ball.md";
    folder.update(&site.patch(
        card,
        "when: After tea.",
        "when: After tea, as Teodor Halloway does.",
    ));
    folder.build(&[]).ended(3);
    let after = folder.output();
    for path in before.paths().into_iter().filter(|path| path.starts_with("public/")) {
        assert_eq!(before.bytes(path), after.bytes(path), "{path}");
    }
}

#[test]
fn another_child_named_in_a_childs_papers_withholds_that_paper_alone() {
    let site = Site::sound().with_second_child().patch(
        "children/p014/reviews/2026-03-02.md",
        "He asks for more.",
        "He asks for more, as Ottilie Fenwright does.",
    );
    let built = site.build();
    built.says("error[W01]").has_all_but(&[
        "professionals/p014",
        "families/p014/home/review",
        "families/p014/dads/review",
    ]);
    assert!(built.scan_withheld && built.tree.has("professionals/p020/review-2026-03-02.pdf"));
    assert!(built.short.iter().all(|said| !said.contains("Fenwright")));
}

#[test]
fn where_one_parent_lives_is_in_no_paper_of_the_other() {
    for secret in ["4 Weir Cottages", "01632 960211", "joanna@home.example"] {
        let site = Site::sound().patch(
            "children/p014/charts/2026-03-03.yaml",
            "Gran wants to play too.",
            &format!("Gran wants to play too ({secret})."),
        );
        let built = site.build();
        built.says("error[W08]").says("of a household");
        built.has_all_but(&["families/p014/home/activity", "families/p014/dads/activity"]);
        assert!(built.scan_withheld && !built.said.concat().contains(secret), "{secret}");
    }
}

#[test]
fn a_number_or_address_that_is_not_the_services_own_keeps_the_site_back() {
    for secret in ["SW1A 2AA", "07700 900123", "someone@home.example", "999 014 0146"] {
        let built =
            Site::sound().patch(PAGE, "and plays.", &format!("and plays. {secret}")).build();
        built.says("error[W0");
        assert!(!built.tree.has("public/index.html"), "{secret} was published");
    }
}
