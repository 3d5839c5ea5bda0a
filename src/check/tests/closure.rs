//! One bad record withholds itself and what rests on it, and nothing else.

use crate::check::sound::sound;
use crate::source::MemoryLoader;

const CHILD: &str = "children/p1/child.yaml";
const ALL_PAPERS: [&str; 6] = [
    "activity chart for home of p1",
    "review for the family for home of p1",
    "review for professionals for dr-marsh of p1",
    "activity chart for home of p2",
    "review for the family for home of p2",
    "review for professionals for dr-marsh of p2",
];

/// All papers but those of one kind for the first child.
fn without(missing: &[&str]) -> Vec<String> {
    let kept = ALL_PAPERS.iter().filter(|paper| !missing.contains(*paper));
    kept.map(|paper| (*paper).to_owned()).collect()
}

#[test]
fn a_sound_service_has_all_its_papers() {
    assert_eq!(sound().check().papers(), ALL_PAPERS);
}

#[test]
fn a_withheld_chart_is_not_replaced_by_an_older_one() {
    let latest = "children/p1/charts/2026-01-12.yaml";
    let checked = sound().replace(latest, "tries: 4", "tries: 40").check();
    assert_eq!(
        checked.withheld(),
        [
            "chart 2026-01-12 of p1: error",
            "activity chart for home of p1: rests on chart 2026-01-12 of p1",
        ]
    );
    assert_eq!(checked.papers(), without(&["activity chart for home of p1"]));
}

#[test]
fn a_chart_that_is_not_even_text_is_not_replaced_by_an_older_one() {
    let latin =
        MemoryLoader::new().with("children/p1/charts/2026-01-12.yaml", b"who: Zo\xeb".to_vec());
    let checked = sound().check_with(latin);
    assert_eq!(checked.papers(), without(&["activity chart for home of p1"]));
    let held = checked.withheld();
    assert!(held.contains(&"chart 2026-01-12 of p1: error".to_owned()), "{held:?}");
}

#[test]
fn a_chart_whose_name_is_no_date_might_be_the_latest() {
    let chart = "children/p1/charts/2026-01-12.yaml";
    let checked = sound().rename(chart, "children/p1/charts/12-1-26.yaml").check();
    assert!(checked.said().contains(&"R12 `12-1-26` cannot be used in a name here".to_owned()));
    assert_eq!(checked.papers(), without(&["activity chart for home of p1"]));
    let stray = sound().with("children/p1/charts/photo.jpg", "not a record").check();
    assert_eq!(stray.papers(), ALL_PAPERS);
}

#[test]
fn one_chart_in_two_files_is_trusted_in_neither() {
    let chart = "children/p1/charts/2026-01-12";
    let checked = sound().copy(&format!("{chart}.yaml"), &format!("{chart}.yml")).check();
    assert_eq!(checked.papers(), without(&["activity chart for home of p1"]));
}

#[test]
fn an_older_chart_with_a_mistake_takes_only_itself_away() {
    let checked =
        sound().replace("children/p1/charts/2026-01-05.yaml", "tries: 4", "tries: 40").check();
    assert_eq!(checked.withheld(), ["chart 2026-01-05 of p1: error"]);
    assert_eq!(checked.papers(), ALL_PAPERS);
}

#[test]
fn a_visit_with_a_mistake_takes_the_charts_that_it_names() {
    let checked =
        sound().replace("children/p1/visits/2026-01-12.md", "0 of 4", "none of 4").check();
    assert_eq!(
        checked.withheld(),
        [
            "chart 2026-01-05 of p1: rests on visit 2026-01-12 of p1",
            "chart 2026-01-12 of p1: rests on visit 2026-01-12 of p1",
            "visit 2026-01-12 of p1: error",
            "activity chart for home of p1: rests on chart 2026-01-12 of p1",
        ]
    );
}

#[test]
fn the_baseline_takes_the_review_that_compares_with_it() {
    let checked =
        sound().replace("children/p1/assessments/2025-09-08.yaml", "emerging", "emergent").check();
    assert_eq!(
        checked.withheld(),
        [
            "assessment 2025-09-08 of p1: error",
            "review 2026-01-06 of p1: rests on assessment 2025-09-08 of p1",
            "review for the family for home of p1: rests on review 2026-01-06 of p1",
            "review for professionals for professionals of p1: rests on review 2026-01-06 of p1",
        ]
    );
}

#[test]
fn a_child_with_a_mistake_takes_all_of_that_child_and_nothing_of_another() {
    let checked = sound().replace(CHILD, "999 000 0018", "999 000 0081").check();
    assert_eq!(checked.papers(), ALL_PAPERS[3..]);
    assert!(checked.withheld().iter().all(|held| held.contains("p1")));
}

#[test]
fn a_child_who_cannot_be_read_takes_every_record_along() {
    let checked = sound().replace(CHILD, "born: 2023-02-11", "born: [").check();
    let held = checked.withheld();
    assert!(held.len() >= 10, "{held:#?}");
    assert!(held.contains(&"visit 2026-01-05 of p1: rests on child p1".to_owned()), "{held:#?}");
    assert_eq!(checked.papers(), ALL_PAPERS[3..]);
}

#[test]
fn a_sheet_with_a_mistake_takes_what_links_to_its_items() {
    let checked = sound()
        .replace("checklists/small/social.yaml", "id: social-9-12-01", "id: social-1")
        .check();
    let held = checked.withheld();
    assert!(held.contains(&"items small/social: error".to_owned()), "{held:#?}");
    assert!(!held.iter().any(|held| held.starts_with("checklist")), "{held:#?}");
    // The dangling link in the goal is an error of its own.
    assert!(held.iter().any(|held| held.starts_with("goal finished of p1")), "{held:#?}");
    assert!(!held.iter().any(|held| held.starts_with("goal asking of p1")), "{held:#?}");
    assert!(checked.papers().contains(&"activity chart for home of p1".to_owned()));
}

#[test]
fn a_card_with_a_mistake_takes_the_charts_that_come_from_it() {
    let checked = sound()
        .replace("activities/language/bubbles.md", "from: 9, to: 24", "from: 24, to: 9")
        .check();
    let held = checked.withheld();
    assert!(held.contains(&"activity language/bubbles: error".to_owned()));
    assert!(
        held.contains(&"chart 2026-01-12 of p1: rests on activity language/bubbles".to_owned())
    );
    assert!(checked.service.activities().is_empty());
    assert!(!checked.papers().iter().any(|paper| paper.starts_with("activity chart")));
    assert!(checked.papers().iter().any(|paper| paper.starts_with("review")));
}

#[test]
fn a_missing_permission_takes_the_paper_and_no_record() {
    let consent = "  - {for: chart, basis: consent, by: mum, on: 2025-09-01}\n";
    let checked = sound().replace(CHILD, consent, "").check();
    assert_eq!(checked.withheld(), ["activity chart for home of p1: no permission"]);
    assert_eq!(checked.papers(), without(&["activity chart for home of p1"]));
}

#[test]
fn a_permission_that_has_ended_takes_both_reviews_and_leaves_the_chart() {
    let checked = sound().replace(CHILD, "until: 2026-12-31", "until: 2026-01-19").check();
    assert_eq!(
        checked.withheld(),
        [
            "review for the family for home of p1: no permission",
            "review for professionals for professionals of p1: no permission",
        ]
    );
}

#[test]
fn a_professional_whom_no_permission_names_receives_nothing() {
    let checked =
        sound().replace(CHILD, "role: Therapist", "role: Therapist, receives: [review]").check();
    assert_eq!(checked.papers(), ALL_PAPERS);
}

#[test]
fn without_the_service_there_is_no_paper() {
    let checked = sound().replace("service.yaml", "review_months: 6", "review_months: six").check();
    assert_eq!(checked.papers(), Vec::<String>::new());
    assert!(checked.service.particulars().is_none());
    assert!(checked.withheld().contains(&"activity chart for home of p1: no service".to_owned()));
}

#[test]
fn a_chart_that_is_still_to_come_waits() {
    let checked = sound().on("2026-01-11").check();
    assert_eq!(checked.papers(), ALL_PAPERS);
    let papers = checked.service.papers().iter().filter(|paper| paper.id.child() == "p1");
    let days: Vec<String> = papers.map(|paper| paper.id.on().to_string()).collect();
    assert_eq!(days, ["2026-01-05", "2026-01-06", "2026-01-06"]);
}

#[test]
fn while_a_placement_cannot_be_read_no_other_record_of_the_child_is_used() {
    let placement = "children/v1/placements/2024-05-13.yaml";
    let checked = sound().replace(placement, "confidential: yes", "confidential: perhaps").check();
    let held = checked.withheld();
    for record in ["schooling 2024-05-20", "personal education plan 2025-10-16", "SDQ 2025-09-22"] {
        let expected = format!("{record} of v1: rests on placement 2024-05-13 of v1");
        assert!(held.contains(&expected), "{held:#?}");
    }
    assert!(held.iter().all(|held| held.contains(" of v1: ")), "{held:#?}");
    assert_eq!(checked.papers(), ALL_PAPERS);
}

#[test]
fn a_plan_that_tells_a_hidden_name_takes_itself_away_and_nothing_else() {
    let plan = "children/v1/peps/2025-10-16.md";
    let checked =
        sound().replace(plan, "drummers", "drummers of Farwend Estuary High School").check();
    assert_eq!(checked.withheld(), ["personal education plan 2025-10-16 of v1: error"]);
}
