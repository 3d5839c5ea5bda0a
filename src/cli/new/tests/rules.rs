//! The rules of a new service, for each nation, and notes in the words that a service chose.

use super::*;

#[test]
fn a_new_service_goes_by_the_rules_of_its_nation() {
    for nation in ["england", "wales", "scotland", "northern-ireland"] {
        let office = Office { folder: tempfile::tempdir().unwrap() };
        office.done(&format!("init . --nation {nation}"));
        assert!(office.text("rules.yaml").contains(&format!("\nnation: {nation}\n")), "{nation}");
        let (sources, draft, mut sink) = read(&office.disk());
        let _ = crate::check::check(draft, &crate::check::Context::on(TODAY), &mut sink);
        assert_eq!(faults(&sources, sink), "", "{nation}");
        assert!(office.refused("new rules").contains("rules.yaml"));
    }
}

#[test]
fn notes_of_new_records_speak_as_the_service_does() {
    let office = Office::new();
    office.child("p014", ("Teo", "Wren"));
    office.change("rules.yaml", "# labels:\n#   goal: aim", "labels:\n  goal: aim");
    office.done("new goal p014 asking");
    let text = office.text("children/p014/goals/asking.yaml");
    assert!(text.contains("# A long-term aim,") && text.contains("\ngoal:\n"), "{text}");
}
