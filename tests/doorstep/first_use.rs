//! What hurt people who used Doorstep for the first time, tried on whole services.

use crate::pdf;
use crate::site::Site;

const BASELINE: &str = "children/p014/assessments/2025-09-08.yaml";
const ASSESSMENT: &str = "children/p014/assessments/2026-02-23.yaml";
const CHILD: &str = "children/p014/child.yaml";
const CHART: &str = "families/p014/home/activity-chart-2026-03-03.pdf";
const FAMILY_REVIEW: &str = "families/p014/home/review-2026-03-02.pdf";
const REVIEW: &str = "professionals/p014/review-2026-03-02.pdf";

#[test]
fn a_care_alert_is_on_every_paper_about_the_child() {
    let built = Site::sound().build();
    for path in [CHART, FAMILY_REVIEW, REVIEW] {
        assert!(pdf::text(built.tree.bytes(path)).contains("Swallowing"), "{path}");
    }
}

#[test]
fn a_review_stands_though_nothing_was_looked_at_yet() {
    let unseen = |value: &str| {
        format!(
            "checklist: small\nkind: {value}\nby: ada\nseen_by: home-visitor\nobservations:\n  \
             language-0-3-01: not-seen\n  language-12-18-01: not-seen\n  social-9-12-01: not-seen\n"
        )
    };
    let site = Site::sound().with(BASELINE, unseen("baseline")).with(ASSESSMENT, unseen("review"));
    let built = site.build();
    built.has_all_but(&[]).says("in the assessment of `2026-02-23` nothing was looked at yet");
    assert!(built.withheld.is_empty(), "{:#?}", built.withheld);
}

#[test]
fn an_example_is_never_printed_and_the_paper_that_waits_for_it_is_named() {
    let goal = "children/p014/goals/asking.yaml";
    let site = Site::sound()
        .with(goal, Site::sound().text(goal).replace("because: ", "because: Write here "));
    let built = site.build();
    assert!(!built.tree.has(CHART) && !built.tree.has(REVIEW), "{:#?}", built.withheld);
    built.says("is still the example");
    let held = built.withheld.iter().find(|held| held.starts_with("goal asking"));
    assert!(
        held.is_some_and(|held| held.contains("still holds the example")),
        "{:?}",
        built.withheld
    );
}

#[test]
fn nobody_has_been_asked_yet_and_check_has_no_error() {
    let text = Site::sound().text(CHILD).to_owned();
    let without: Vec<&str> = text.lines().filter(|line| !line.contains("basis:")).collect();
    let site = Site::sound().with(CHILD, without.join("\n").replace("permissions:", "") + "\n");
    let said = site.check();
    assert!(said.iter().all(|one| one.starts_with("warning[P13]")), "{said:#?}");
    // One of each group of papers.
    assert!(said.len() == 8 && said[0].contains("  - {for: "), "{said:#?}");
    let built = site.build();
    assert!(!built.tree.has(CHART) && !built.tree.has(FAMILY_REVIEW) && !built.tree.has(REVIEW));
}

#[test]
fn the_footer_points_to_no_page_that_is_not_there() {
    let service = Site::sound().text("service.yaml").to_owned();
    let without: Vec<&str> = service
        .split_inclusive('\n')
        .scan(false, |inside, line| {
            *inside = line.starts_with("accessibility:") || *inside && line.starts_with(' ');
            Some(if *inside { "" } else { line })
        })
        .collect();
    let built = Site::sound().with("service.yaml", without.concat()).build();
    assert!(!built.tree.has("public/accessibility.html"));
    assert!(!built.tree.text("public/index.html").contains("accessibility.html"));
    let whole = Site::sound().build();
    assert!(whole.tree.text("public/index.html").contains("accessibility.html"));
}

#[test]
fn a_service_that_cannot_be_reached_yet_has_a_website_all_the_same() {
    let service = Site::sound().text("service.yaml").to_owned();
    let without: Vec<&str> = service
        .lines()
        .filter(|line| !line.starts_with("phone:") && !line.starts_with("email:"))
        .collect();
    let built = Site::sound().with("service.yaml", without.join("\n") + "\n").build();
    built.has_all_but(&[]).says("there is neither a telephone nor an e-mail");
    assert!(!built.tree.text("public/index.html").contains("tel:"));
}
