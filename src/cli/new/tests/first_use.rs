//! What somebody does who has only the README: records as they were made, and then filled in. What
//! nobody has written is never on a paper.

use super::*;
use crate::check::{Context, check};
use crate::model::{EXAMPLE, is_example};
use crate::source::yaml::{Node, Value};

/// Values that are right as they stand for many services and families, and are no claim about one.
const READY: &[&str] = &[
    "Play and learning at home, one small step at a time",
    "our part of the county",
    "Portage home visitor",
    "at home during this game with one of us",
    "3 of 4 tries",
    "all rights reserved",
    "Official - sensitive",
];

/// Every text of a tree, with the key that it stands under.
fn texts(node: &Node, key: &str, found: &mut Vec<(String, String)>) {
    match &node.value {
        Value::Text(text) => found.push((key.to_owned(), text.clone())),
        Value::List(items) => items.iter().for_each(|item| texts(item, key, found)),
        Value::Map(entries) => {
            entries.iter().for_each(|(key, value)| texts(value, &key.name, found));
        }
        Value::Null => {}
    }
}

#[test]
fn every_sentence_of_an_example_says_that_it_is_one() {
    assert!(is_example(crate::scaffold::example::WRITE_HERE));
    let office = Office::new();
    let before = office.disk().list().len();
    office.child("p014", ("Teo", "Wren"));
    office.every_kind();
    assert!(office.disk().list().len() > before);
    let mut claims = Vec::new();
    for entry in office.disk().list() {
        let ready_made = entry.path.starts_with("checklists/early-steps")
            || [
                "pages/about.md",
                "activities/language/bubbles.md",
                "activities/self-help/sock-off.md",
            ]
            .contains(&entry.path.as_str());
        if ready_made {
            continue;
        }
        let text = office.text(&entry.path);
        let fields = text.strip_prefix("---\n").map_or(text.as_str(), |rest| {
            rest.split_once("\n---\n").map_or(rest, |(fields, _)| fields)
        });
        let sources = Sources::load(&MemoryLoader::new().with("service.yaml", fields));
        let (file, _) = sources.iter().next().unwrap();
        let (tree, _) = crate::source::yaml::parse(fields, file, 0).unwrap();
        let mut found = Vec::new();
        texts(&tree, "", &mut found);
        // A sentence has three words and more; what is shorter is a name, a choice or a number.
        claims.extend(found.into_iter().filter(|(key, text)| {
            let words = text.split_whitespace().count();
            let given =
                ["name", "short_name", "title", "does", "took_part"].contains(&key.as_str());
            words > 2 && !given && !is_example(text) && !READY.contains(&text.as_str())
        }));
    }
    // Dates of the calendar, items of a checklist and names of people are taken from what is there.
    assert_eq!(claims, Vec::<(String, String)>::new());
}

/// The papers that could be made today, by what they are, and what is wrong.
fn papers(office: &Office) -> (Vec<String>, String) {
    let (sources, draft, mut sink) = read(&office.disk());
    let service = check(draft, &Context::on(TODAY), &mut sink);
    let papers = service.papers().iter().map(|paper| paper.id.kind()).collect();
    (papers, faults(&sources, sink))
}

#[test]
fn the_steps_of_the_readme_give_a_chart_once_everything_is_written_and_never_before() {
    let office = Office::new();
    office.child("c101", ("Sam", "Example"));
    let steps = ["new assessment c101", "new goal c101 asking", "new visit c101"];
    steps.iter().for_each(|line| drop(office.done(line)));
    office.done("new chart c101 --serves asking");
    office.done("new review c101");
    let (made, wrong) = papers(&office);
    assert_eq!((made, wrong.as_str()), (Vec::new(), ""));
    let folder = "children/c101";
    let child = format!("{folder}/child.yaml");
    office.change(&child, "# permissions:", "permissions:");
    office.change(&child, "#   - {for: chart", "  - {for: chart");
    office.change(&child, "parental_responsibility: no}", "parental_responsibility: yes}");
    let (made, wrong) = papers(&office);
    assert_eq!((made, wrong.as_str()), (Vec::new(), ""), "a permission alone");
    for path in ["child.yaml", "goals/asking.yaml", "charts/2026-11-23.yaml"] {
        let path = format!("{folder}/{path}");
        assert!(office.text(&path).contains(EXAMPLE), "{path}");
        office.change(&path, EXAMPLE, "Points to");
    }
    let goal = format!("{folder}/goals/asking.yaml");
    office.change(&goal, "Points to how often", "three times in one day");
    let (made, wrong) = papers(&office);
    assert_eq!((made, wrong.as_str()), (vec!["activity chart".to_owned()], ""));
}

#[test]
fn a_first_assessment_has_the_items_of_the_child_s_age() {
    let office = Office::new();
    office.child("p014", ("Teo", "Wren"));
    // Born on 8 February 2024, and two years and nine months old.
    office.done("new assessment p014");
    let text = office.text("children/p014/assessments/2026-11-23.yaml");
    for band in ["12-18", "18-24", "24-36"] {
        assert!(text.contains(&format!("\n  language-{band}-01: ")), "{band}: {text}");
    }
    for band in ["9-12", "36-48"] {
        assert!(!text.contains(&format!("\n  language-{band}-01: ")), "{band}");
    }
    assert!(text.contains("# These are the items of 12 to 36 months."), "{text}");
    assert!(text.contains("--band 24-36"), "{text}");
}
