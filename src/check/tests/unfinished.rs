//! What nobody has written yet is no mistake, and is not printed either.

use crate::check::sound::sound;

const GOAL: &str = "children/p1/goals/asking.yaml";

#[test]
fn a_record_with_an_example_waits_and_so_does_the_paper_that_rests_on_it() {
    let checked = sound().replace(GOAL, "asks for more", "Write here what Sam does").check();
    assert_eq!(
        checked.said(),
        ["X01 `Write here what Sam does with a sign or a sound` is still the example"]
    );
    let withheld = checked.withheld();
    for held in [
        "goal asking of p1: still an example",
        "chart 2026-01-12 of p1: rests on goal asking of p1",
        "activity chart for home of p1: rests on chart 2026-01-12 of p1",
        "review for the family for home of p1: rests on review 2026-01-06 of p1",
    ] {
        assert!(withheld.iter().any(|one| one == held), "{held}: {withheld:#?}");
    }
    assert!(
        checked.papers().iter().all(|paper| paper.ends_with("of p2")),
        "{:?}",
        checked.papers()
    );
}

#[test]
fn a_page_and_a_card_with_an_example_are_not_published() {
    let card = "activities/language/bubbles.md";
    let page = "---\ntitle: Fees\nsummary: Costs\n---\nWrite here what families should know.\n";
    let checked = sound().with("pages/fees.md", page).check();
    assert!(checked.service.pages().is_empty());
    let card_held = sound().replace(card, "praise: ", "praise: Write here ").check();
    assert!(card_held.service.activities().is_empty());
}

#[test]
fn a_visit_with_an_example_does_not_keep_the_chart_from_the_family() {
    let visit = "children/p1/visits/2026-01-12.md";
    let checked = sound()
        .replace(visit, "## Child-led play\n", "## Child-led play\nWrite here more. ")
        .check();
    assert_eq!(checked.said(), ["X01 `Write here more. Sam chose the pans.` is still the example"]);
    assert_eq!(checked.papers().len(), 6);
}

#[test]
fn a_date_that_nobody_has_written_is_named_once() {
    let checked = sound().replace(GOAL, "set: 2025-10-06", "set: Write here the day").check();
    assert_eq!(checked.said(), ["X01 `Write here the day` is still the example"]);
    assert!(
        checked.papers().iter().all(|paper| paper.ends_with("of p2")),
        "{:?}",
        checked.papers()
    );
}

#[test]
fn nobody_has_been_asked_yet_and_only_the_paper_waits() {
    let permission = "  - {for: chart, basis: consent, by: mum, on: 2025-09-01}\n";
    let checked = sound().replace("children/p1/child.yaml", permission, "").check();
    assert_eq!(checked.said(), ["P13 no permission for the `chart` is written down yet"]);
    assert_eq!(checked.withheld(), ["activity chart for home of p1: no permission"]);
    let hints: Vec<String> =
        checked.found[0].hints.iter().map(|hint| hint.text(crate::diag::Quoted::Shown)).collect();
    assert_eq!(
        hints,
        ["once somebody has agreed, add below permissions: the line \
          `  - {for: chart, basis: consent, by: mum, on: 2026-01-20}`"]
    );
}

#[test]
fn a_wrong_year_of_birth_is_said_once() {
    let checked =
        sound().replace("children/p1/child.yaml", "born: 2023-02-11", "born: 2027-02-11").check();
    let about_dates: Vec<String> = checked
        .said()
        .into_iter()
        .filter(|said| said.starts_with('D') || said.starts_with("A03"))
        .collect();
    assert_eq!(about_dates, ["D02 `2027-02-11` is in the future"]);
}
