//! What goes out as a table comes in again and changes nothing, for each of the five lists.

use std::path::Path;

use crate::cargo::files;
use crate::folder::{Folder, Run};
use crate::site::Site;

/// Imports one of the tables of an export.
fn import(folder: &Folder, table: &Path, write: bool) -> Run {
    let name = table.file_stem().unwrap().to_str().unwrap().to_owned();
    let (what, of) = name.split_once('-').unwrap_or((&name, ""));
    let table = table.to_str().unwrap();
    let mut arguments = vec!["import", what, table];
    match what {
        "checklist" => arguments.extend(["--checklist", of]),
        "delegates" => arguments.extend(["--event", of]),
        _ => {}
    }
    arguments.extend(write.then_some("--write"));
    folder.run(&arguments)
}

fn export(folder: &Folder) -> Vec<std::path::PathBuf> {
    folder.run(&["export", "out"]).ended(0);
    files(&folder.path("out/lists"), ".csv").into_iter().map(|(_, path)| path).collect()
}

#[test]
fn the_demonstration_goes_out_and_in_again_and_nothing_changes() {
    let folder = Folder::of(&Site::demonstration());
    let tables = export(&folder);
    let kinds = ["children", "visits", "assessments", "checklist-", "delegates-"];
    for kind in kinds {
        let is = |table: &&std::path::PathBuf| {
            table.file_name().unwrap().to_str().unwrap().starts_with(kind)
        };
        assert!(tables.iter().any(|table| is(&table)), "there is no table of {kind}");
    }
    for table in &tables {
        let run = import(&folder, table, true);
        run.ended(0).says("0 new, 0 changed, ").says(" 0 different, 0 refused.");
        assert!(!run.says("there already").all().contains(" 0 there already"), "{}", run.all());
    }
    // Everything is in the one file as well, with what no table has room for.
    let all = std::fs::read_to_string(folder.path("out/records.json")).unwrap();
    assert!(all.contains("\"counts_as\": \"developing\"") && all.contains("\"publish\": \"no\""));
}

#[test]
fn a_service_is_moved_into_another_by_its_tables() {
    let from = Folder::of(&Site::demonstration());
    let tables = export(&from);
    // The staff, the records of checklists and the workshops are no lists and go by hand.
    let to = Folder::of(&Site::empty(jiff::civil::date(2026, 11, 22)));
    let kept = |path: &str| {
        path == "service.yaml"
            || path.starts_with("staff/")
            || path.starts_with("training/")
            || path.ends_with("/checklist.yaml")
    };
    for (path, file) in files(&from.path("content"), "") {
        if kept(&path) {
            to.write(&path, std::fs::read(file).unwrap());
        }
    }
    // Children come before what is recorded of them, and items before what was seen of them.
    for wanted in ["checklist", "children", "visits", "assessments", "delegates"] {
        for table in tables
            .iter()
            .filter(|table| table.file_name().unwrap().to_str().unwrap().starts_with(wanted))
        {
            import(&to, table, true).ended(0).says(" 0 different, 0 refused.");
        }
    }
    let again = export(&to);
    for (one, other) in tables.iter().zip(&again) {
        assert_eq!(one.file_name(), other.file_name());
        let (one, other) = (std::fs::read_to_string(one), std::fs::read_to_string(other));
        assert_eq!(one.unwrap(), other.unwrap());
    }
    assert_eq!(tables.len(), again.len());
}
