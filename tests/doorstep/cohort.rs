//! The report of the head of a Virtual School: figures over every child in care, none so small that it
//! tells of one, and no child's name or place.

use crate::pdf;
use crate::site::{Built, Site};

/// A learner with a number, in care for years, or since lately.
fn with_learner(site: Site, number: usize, change: impl Fn(&str, &str) -> String) -> Site {
    let letter = char::from(b'a' + u8::try_from(number % 26).unwrap());
    let born = 2010 + number % 12;
    let child = format!(
        "first_name: Quill{letter}\nsurname: Ostrander{letter}\nborn: {born}-01-20\npronouns: they\n\
         languages: [English]\nprogrammes:\n  - {{kind: virtual-school, from: 2023-05-14, worker: ada}}\n\
         households:\n  - id: carers\n    name: With the carers\n    people:\n      \
         - {{id: ros, name: Ros Quillingham{letter}, relation: foster carer}}\n      \
         - {{id: mum, name: Mab Ostrander{letter}, relation: mum, parental_responsibility: true}}\n\
         professionals:\n  - {{id: sw, name: Jo Birchwood{letter}, role: Social worker}}\n  \
         - {{id: dt, name: Di Idlewild{letter}, role: Designated teacher}}\n"
    );
    let care = "status: care-order\nauthority: Valley Council\ninto_care: 2023-05-13\n\
                social_worker: sw\nnext_review: 2026-08-13\n";
    let place = "kind: foster-carers\nhousehold: carers\ncarers: [ros]\nconfidential: no\n";
    let school = format!(
        "school: Saltmarsh{letter} School\nkind: primary\nyear: year-3\ndesignated_teacher: dt\n\
         hours: 30\nsen: none\n"
    );
    let term = "to: 2025-10-24\npossible: 70\nattended: 66\nauthorised: 4\nunauthorised: 0\n";
    let records = [
        ("child.yaml", child.as_str()),
        ("care/2023-05-13.yaml", care),
        ("placements/2023-05-13.yaml", place),
        ("schooling/2023-09-04.yaml", &school),
        ("attendance/2025-09-03.yaml", term),
    ];
    records.into_iter().fold(site, |site, (path, text)| {
        site.with(&format!("children/v{number:03}/{path}"), change(path, text))
    })
}

fn site(learners: usize) -> Site {
    (0..learners).fold(Site::sound(), |site, number| {
        with_learner(site, number, |path, text| {
            // Seven of twenty-four have SEN support, three an EHC plan, and one lives in another area.
            let sen = match number {
                0..7 => "sen: sen-support",
                7..10 => "sen: ehc-plan",
                _ => "sen: none",
            };
            let text = text.replace("sen: none", sen);
            let late = number == 23 && path.starts_with("placements");
            if late { format!("{text}outside: Farshire\n") } else { text }
        })
    })
}

fn report(built: &Built, ending: &str) -> String {
    let path = built
        .tree
        .0
        .keys()
        .find(|path| path.starts_with("team/cohort-report-") && path.ends_with(ending));
    let path = path.unwrap_or_else(|| panic!("no report: {:#?} {:#?}", built.said, built.withheld));
    let bytes = built.tree.bytes(path);
    let text = if ending == ".pdf" {
        pdf::text(bytes)
    } else {
        String::from_utf8(bytes.to_vec()).unwrap()
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn figures_are_shown_and_those_that_could_tell_of_a_child_are_not() {
    let built = site(24).build();
    for said in [report(&built, ".pdf"), report(&built, ".txt")] {
        assert!(said.contains("Children in care"), "{said}");
        let after = |words: &str| {
            let at = said.find(words).unwrap_or_else(|| panic!("{words}: {said}")) + words.len();
            let left =
                said[at..].trim_start_matches("; How many:").trim_start_matches([' ', '-', '=']);
            left.chars().take(9).collect::<String>()
        };
        // Three have a plan; so nothing is told of who has which support.
        assert!(after("Special educational needs").starts_with("The figur"), "{said}");
        assert!(!said.contains("SEN support"), "{said}");
        assert!(after("Foster carers").starts_with("24"));
        // One child lives elsewhere; so nothing is told of who lives where.
        assert!(after("In or outside the area").starts_with("The figur"), "{said}");
        assert!(said.contains("94.2%"), "{said}");
        for name in ["Quill", "Ostrander", "Saltmarsh", "Farshire", "Birchwood", "v003"] {
            assert!(!said.contains(name), "{name}");
        }
    }
}

#[test]
fn too_few_children_give_no_figure_and_none_gives_no_report() {
    let said = report(&site(4).build(), ".txt");
    assert!(said.contains("Fewer than 5 children in care are on record"), "{said}");
    assert!(!said.contains("Foster carers"), "{said}");
    // The child of the sound service is in care, and not with the Virtual School.
    let built = site(0).build();
    assert!(!built.tree.0.keys().any(|path| path.starts_with("team/cohort")));
}

#[test]
fn a_service_writes_its_own_limit() {
    let rules = Site::sound().text("rules.yaml").to_owned();
    let own = if rules.contains("\nlimits:") {
        rules.replacen("\nlimits:", "\nlimits:\n  - {name: smallest-figure, count: 3}", 1)
    } else {
        format!("{rules}limits:\n  - {{name: smallest-figure, count: 3}}\n")
    };
    let said = report(&site(24).with("rules.yaml", own).build(), ".txt");
    assert!(said.contains("SEN support; How many: 7"), "{said}");
}
