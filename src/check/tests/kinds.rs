//! Papers of kinds: who has one, and what a record itself says about its readers.

use super::{Row, untouched};
use crate::check::permissions as p;
use crate::check::sound::{Site, sound};
use crate::check::visits as v;
use crate::model::PaperId;

const CHILD: &str = "children/p1/child.yaml";
const VISIT: &str = "children/p1/visits/2026-01-12.md";
const CLOSING: &str = "children/p1/closings/2025-09-20.md";
const PROFILE: &str = "children/p1/profiles/2025-12-01.md";
const SECOND_HOME: &str = "  - id: dads\n    name: Other\n    people:\n      - {id: dad, name: Marek, relation: dad, parental_responsibility: true}\n    receives: [visit-copy]\nprofessionals:";
const ADVICE: &str = "children/p1/nursery-advice/2025-11-10.md";
const GIVEN: &str = "permissions:\n  - {for: family-papers, basis: consent, by: mum, on: 2025-09-01}\n  - {for: shared-papers, basis: consent, by: mum, on: 2025-09-01, to: [priya]}";

pub(super) const ROWS: &[Row] = &[
    Row {
        rule: &p::NAMES_SOMEBODY_AT_HOME,
        wrong: |site| {
            advised(site).replace(
                ADVICE,
                "## What we suggested\n",
                "## What we suggested\nAsk Rose. ",
            )
        },
        says: "`Rose`, who lives with the child, is named to people outside",
        // A parent is named, a flower is none, and the team's own notes go nowhere.
        right: |site| {
            advised(site)
                .replace(
                    ADVICE,
                    "## What we suggested\n",
                    "## What we suggested\nAsk Joanna for a rose. ",
                )
                .replace(ADVICE, "as Priya says.", "as Priya says.\n\n## Note for the team\nRose.")
        },
    },
    Row {
        rule: &v::COPY_FOR_NOBODY,
        wrong: |site| with_papers(site).replace(CHILD, "professionals:", SECOND_HOME),
        says: "nothing says which home has the copy of this visit",
        right: |site| {
            with_papers(site).replace(CHILD, "professionals:", SECOND_HOME).replace(
                VISIT,
                "how: home",
                "how: home\ncopy_to: [home]",
            )
        },
    },
    Row {
        rule: &v::FOCUS_NOT_AGREED,
        wrong: |site| site.replace(VISIT, "## Child-led play", FOCUS),
        says: "nobody at home has agreed to the words about family focus for the copy",
        right: |site| {
            site.replace(VISIT, "## Child-led play", FOCUS).replace(
                VISIT,
                "how: home",
                "how: home\nfocus_agreed_by: mum",
            )
        },
    },
    Row {
        rule: &v::FOCUS_NOT_AGREED,
        wrong: |site| {
            site.replace(VISIT, "## Child-led play", FOCUS).replace(
                VISIT,
                "how: home",
                "how: home\nfocus_agreed_by: priya",
            )
        },
        says: "nobody at home has agreed to the words about family focus for the copy",
        right: untouched,
    },
];

const FOCUS: &str = "## Family focus, for the copy\nThe toy library.\n\n## Child-led play";

/// The day on which the family agreed the page.
const AGREED_ON: &str = "agreed_on: 2025-12-01\n";

/// The nursery's papers, with its advice among them.
fn advised(site: Site) -> Site {
    with_papers(site).replace(CHILD, "receives: [all-about-me]", "receives: [setting-advice]")
}

/// The child's home is to have its own papers, a therapist the page about the child, and both may.
fn with_papers(site: Site) -> Site {
    site.replace(CHILD, "receives: [chart, review]", "receives: [chart, review, family-papers]")
        .replace(CHILD, "role: Therapist}", "role: Therapist, receives: [all-about-me]}")
        .replace(CHILD, "permissions:", GIVEN)
}

/// The papers of the first child beside its chart and its reviews.
fn papers(site: &Site) -> Vec<String> {
    let all = site.check().papers().into_iter();
    let ours = all.filter(|paper| paper.ends_with("of p1"));
    ours.filter(|paper| !paper.contains("chart") && !paper.contains("review")).collect()
}

#[test]
fn a_home_that_names_the_group_has_every_paper_of_its_own() {
    let papers = papers(&with_papers(sound()));
    let copy = "visit copy for the family for home of p1".to_owned();
    assert!(papers.contains(&copy), "{papers:#?}");
    assert!(
        papers.contains(&"all about me for professionals for priya of p1".to_owned()),
        "{papers:#?}"
    );
}

#[test]
fn without_a_permission_of_its_own_nothing_is_made() {
    let site = sound().replace(
        CHILD,
        "receives: [chart, review]",
        "receives: [chart, review, family-papers]",
    );
    assert_eq!(papers(&site), Vec::<String>::new());
    let checked = site.check();
    let asked = "P13 no permission for the `family's own papers` is written down yet".to_owned();
    assert_eq!(checked.said().iter().filter(|said| **said == asked).count(), 1);
}

#[test]
fn a_child_who_has_died_and_a_family_that_left_in_sorrow_get_nothing_by_themselves() {
    let died = with_papers(sound()).replace(CLOSING, "reason: moved", "reason: died");
    let sorrow = with_papers(sound()).replace(CLOSING, "by: ada", "by: ada\nquietly: yes");
    let unread = with_papers(sound()).replace(CLOSING, "reason: moved", "reason: [");
    for site in [died, sorrow, unread] {
        let papers = site.check().papers();
        let ours: Vec<_> = papers.iter().filter(|paper| paper.ends_with("of p1")).collect();
        let of_home = |paper: &str| paper.contains("family") || paper.contains("chart");
        assert!(!ours.iter().any(|paper| of_home(paper)), "{ours:#?}");
        assert!(ours.iter().any(|paper| paper.contains("professionals")), "{ours:#?}");
    }
}

#[test]
fn what_is_told_in_one_kitchen_is_not_for_another() {
    let homes = with_papers(sound()).replace(CHILD, "professionals:", SECOND_HOME);
    let copies = |site: &Site| -> Vec<String> {
        papers(site).into_iter().filter(|paper| paper.contains("visit copy")).collect()
    };
    assert_eq!(copies(&homes), Vec::<String>::new());
    let named = homes.replace(VISIT, "how: home", "how: home\ncopy_to: [dads]");
    assert_eq!(copies(&named), ["visit copy for the family for dads of p1"]);
}

#[test]
fn papers_of_one_day_are_told_apart_by_a_number_and_not_by_a_name() {
    let goal = "children/p1/goals/finished.yaml";
    let checked = with_papers(sound()).copy(goal, "children/p1/goals/sharing-too.yaml").check();
    let ids = checked.service.papers().iter().filter_map(|paper| match &paper.id {
        PaperId::Kind(id) if id.kind == "certificate" && id.child == "p1" => Some(id.nth),
        _ => None,
    });
    assert_eq!(ids.collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn a_visit_with_an_example_has_no_copy_yet() {
    let site = with_papers(sound());
    let site = site.replace(VISIT, "## Child-led play\n", "## Child-led play\nWrite here more. ");
    let papers = papers(&site);
    assert!(!papers.iter().any(|paper| paper.contains("visit copy")), "{papers:#?}");
}

#[test]
fn nobody_outside_has_a_page_that_the_family_has_not_agreed() {
    let site = with_papers(sound());
    let text = "agreed_by: mum\n";
    let agreed = papers(&site);
    assert!(agreed.contains(&"all about me for professionals for priya of p1".to_owned()));
    let site = site.replace(PROFILE, text, "").replace(PROFILE, AGREED_ON, "");
    let papers = papers(&site);
    assert!(!papers.iter().any(|paper| paper.contains("all about me")), "{papers:#?}");
}

#[test]
fn what_somebody_at_home_receives_lies_with_the_papers_of_that_home() {
    let gran = |receives: &str| {
        let site = with_papers(sound()).replace(CHILD, "review, family-papers]", "review]");
        site.replace(CHILD, "relation: gran}", &format!("relation: gran, receives: [{receives}]}}"))
    };
    let copy = vec!["visit copy for the family for home of p1".to_owned()];
    let of_home = |site: &Site| -> Vec<String> {
        papers(site).into_iter().filter(|paper| paper.contains("for the family")).collect()
    };
    // Somebody without parental responsibility is named in a consent first.
    assert_eq!(of_home(&gran("visit-copy")), Vec::<String>::new());
    let agreed = "consents:\n  - {for: share-information, with: [gran], by: mum, on: 2025-09-01}";
    assert_eq!(of_home(&gran("visit-copy").replace(CHILD, "consents:", agreed)), copy);
    let mum = with_papers(sound()).replace(CHILD, "review, family-papers]", "review]").replace(
        CHILD,
        "relation: mum,",
        "relation: mum, receives: [visit-copy],",
    );
    assert_eq!(of_home(&mum), copy);
    let given = "for: family-papers";
    assert_eq!(of_home(&mum.replace(CHILD, given, "for: chart")), Vec::<String>::new());
}
