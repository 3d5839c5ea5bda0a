//! Reports that are released: a copy for each person who may have it and for nobody else, whoever is no party
//! to it covered in every form, what is new for somebody who had an earlier one, and a row of records that
//! nobody changes unseen.

use doorstep::output::Digest;

use crate::folder::{Folder, Run};
use crate::pdf;
use crate::site::Site;
use crate::tree::Tree;

const CHILD: &str = "children/p014/child.yaml";
/// The report to the child development team.
const REPORT: &str = "children/p014/reports/2026-03-01-clinic.md";
const DAY: &str = "2026-03-05";

fn release(folder: &Folder, more: &[&str]) -> Run {
    folder.run(&[&["release", "p014"], more].concat())
}

/// The files of all copies.
fn copies(folder: &Folder) -> Tree {
    let mut tree = Tree::of(&folder.path("released"));
    tree.0.retain(|path, _| path.contains('/'));
    tree
}

/// Every word of a file, whatever its form: the hidden ones of a PDF and the parts of a Word file included.
fn words(path: &str, bytes: &[u8]) -> String {
    if path.ends_with(".pdf") {
        return format!("{} {}", pdf::text(bytes), pdf::hidden(bytes).join(" "));
    }
    // The parts of a Word file are not packed, so that its bytes are its words.
    String::from_utf8_lossy(bytes).into_owned()
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn records(folder: &Folder) -> Vec<String> {
    let tree = Tree::of(&folder.path("content/children/p014/releases"));
    tree.0.keys().cloned().collect()
}

/// The record of the second release, since the sound service has a first one.
fn record(folder: &Folder) -> String {
    std::fs::read_to_string(folder.path(&format!("content/children/p014/releases/{DAY}-2.yaml")))
        .unwrap()
}

#[test]
fn each_form_of_a_copy_says_which_copy_it_is_and_the_record_knows_its_bytes() {
    let folder = Folder::of(&Site::sound());
    let run = release(&folder, &["cdt-report", "--to", "priya", "--date", DAY]);
    run.ended(0).says("copy 1 for Priya Nair").says("Nothing had to be left out.");
    let copies = copies(&folder);
    assert_eq!(copies.0.len(), 4, "{:?}", copies.0.keys());
    let record = record(&folder);
    for (path, bytes) in &copies.0 {
        let said = flat(&words(path, bytes));
        for needed in ["Copy 1 of 1 for Priya Nair", "Version 2, 5 March 2026"] {
            assert!(said.contains(needed), "{needed} not in {path}");
        }
        assert!(record.contains(&format!("{path}\n")), "{path} is not on record");
        assert!(record.contains(&Digest::of(bytes).to_string()), "{path} has another digest");
    }
    let paper = copies.0.iter().find(|(path, _)| path.ends_with(".pdf")).unwrap().1;
    let sides = pdf::text(paper);
    for side in sides.trim_end_matches('\u{c}').split('\u{c}') {
        assert!(flat(side).contains("Copy 1 of 1 for Priya Nair"), "a page without its copy");
    }
    folder.check().ended(0);
}

#[test]
fn a_copy_for_somebody_who_may_not_have_it_withholds_all() {
    let site = Site::sound();
    let folder = Folder::of(&site);
    for (to, why) in [
        ("dr-marsh", "the copy for `dr-marsh` is withheld: the record does not say"),
        ("dr-nobody", "`dr-nobody` is nobody in the record of `p014`"),
    ] {
        release(&folder, &["cdt-report", "--to", "priya", to, "--date", DAY]).ended(2).says(why);
    }
    let unasked = site.patch(
        CHILD,
        "receives: [review]}\n  - {id: priya",
        "receives: [review, cdt-report]}\n  - {id: priya",
    );
    let unasked = Folder::of(&unasked);
    release(&unasked, &["cdt-report", "--to", "priya", "dr-marsh", "--date", DAY])
        .ended(2)
        .says("no consent and no other basis in date names them for `reports`");
    for folder in [folder, unasked] {
        assert!(!folder.path("released").exists());
        assert_eq!(records(&folder), ["2026-02-02-1.yaml"]);
    }
}

#[test]
fn a_draft_and_what_nobody_else_has_read_are_not_released() {
    let site = Site::sound();
    for (from, to, why) in [
        ("signed: 2026-03-02\n", "", "is a draft: add signed"),
        ("second_look: {by: bron, on: 2026-03-03}\n", "", "nobody else has read"),
    ] {
        let folder = Folder::of(&site.clone().patch(REPORT, from, to));
        release(&folder, &["cdt-report", "--to", "priya", "--date", DAY]).ended(2).says(why);
        assert!(!folder.path("released").exists());
    }
    // A second reader who wrote it is none, whoever names them.
    let unread = site.patch(REPORT, "second_look: {by: bron, on: 2026-03-03}\n", "");
    let folder = Folder::of(&unread);
    release(&folder, &["cdt-report", "--to", "priya", "--read-by", "ada", "--date", DAY])
        .ended(2)
        .says("is its second reader");
}

#[test]
fn whoever_is_no_party_to_a_report_is_covered_in_every_form() {
    let site = Site::sound();
    let site = site
        .patch(
            CHILD,
            "parental_responsibility: true, languages",
            "parental_responsibility: true}\n      - {id: hania, name: Hania Halloway, relation: sister, parental_responsibility: false}\n      - {id: gran, name: Ursula Penhale, relation: grandmother, parental_responsibility: false, named_outside: yes, languages",
        )
        .patch(
            REPORT,
            "## Communication\n",
            "## Communication\nHe signs to **Hania Halloway**, to HANIA's friend, to his cousin Filip and to Ursula.\n\n",
        );
    let folder = Folder::of(&site);
    let run = release(&folder, &["cdt-report", "--to", "priya", "--date", DAY]);
    run.ended(0).says(&format!("content/{REPORT}:")).says("lives with the child");
    run.says("Communication: [a cousin]").says("the writer left it out");
    let copies = copies(&folder);
    assert_eq!(copies.0.len(), 4);
    for (path, bytes) in &copies.0 {
        let said = words(path, bytes);
        for covered in ["Hania", "HANIA", "Filip"] {
            assert!(!said.contains(covered), "{covered} in {path}");
        }
        let said = flat(&said);
        for stands in ["[a brother or sister]", "[a cousin]", "Ursula"] {
            assert!(said.contains(stands), "{stands} not in {path}");
        }
    }
    let record = record(&folder);
    for covered in ["Hania", "HANIA", "Filip"] {
        assert!(!record.contains(covered), "{covered} in the record");
    }
    assert!(record.contains("field: Communication"), "{record}");
}

#[test]
fn somebody_who_had_an_earlier_one_reads_what_has_changed() {
    let site = Site::sound();
    let folder = Folder::of(&site);
    let send = |day: &str| release(&folder, &["cdt-report", "--to", "priya", "--date", day]);
    send(DAY).ended(0);
    let text = site.text(REPORT).replace("## Learning\n", "## Learning\nHe sorts lids now.\n\n");
    let text = text.replace("## Senses\n", "## Sleep of nobody\n");
    let gone = text.split("## Sleep of nobody").next().unwrap().to_owned();
    let rest = text.split("## Feelings").nth(1).unwrap();
    folder.write(REPORT, format!("{gone}## Feelings{rest}"));
    send("2026-03-06").ended(0).says("Released version 3");
    let said: Vec<(String, String)> = copies(&folder)
        .0
        .iter()
        .map(|(path, bytes)| (path.clone(), flat(&words(path, bytes))))
        .collect();
    for (path, said) in said {
        let is_second = path.contains("version-3");
        let changed = said.contains("What has changed since the report of 5 March 2026");
        assert_eq!(changed, is_second, "{path}");
        if is_second && !path.ends_with(".docx") {
            assert!(said.contains("Learning: one line is new"), "{path}");
            assert!(said.contains("No longer in it: Senses"), "{path}");
        }
    }
    assert_eq!(records(&folder).len(), 3);
    folder.run(&["check", "--date", "2026-03-06"]).ended(0);
}

#[test]
fn a_row_that_is_not_whole_stops_every_release() {
    let folder = Folder::of(&Site::sound());
    release(&folder, &["cdt-report", "--to", "priya", "--date", DAY]).ended(0);
    let path = format!("children/p014/releases/{DAY}-2.yaml");
    let whole = record(&folder);
    folder.write(&path, whole.replace("by: ada", "by: bron"));
    folder.check().ended(1).says("RL01");
    release(&folder, &["ehc-advice", "--to", "priya", "--date", DAY])
        .ended(2)
        .says("until the row of releases is whole");
    folder.write(&path, &whole);
    folder.check().ended(0);
    std::fs::remove_file(folder.path("content/children/p014/releases/2026-02-02-1.yaml")).unwrap();
    folder.check().ended(1).says("RL02");
}

#[test]
fn a_contribution_goes_out_by_release_alone_and_into_a_folder_of_its_own() {
    let site = Site::sound();
    let folder = Folder::of(&site);
    let run = folder.build(&[]);
    run.ended(0);
    for (path, bytes) in &folder.output().0 {
        let said = words(path, bytes);
        for word in ["core-group", "The nights.", "He wakes at six.", "core group"] {
            assert!(!path.contains(word), "{path}");
            let is_of_families =
                path.starts_with("families/") || path.starts_with("professionals/");
            assert!(!(is_of_families && said.contains(word)), "{word} in {path}");
        }
    }
    release(&folder, &["core-group-contribution", "--to", "priya", "--date", DAY]).ended(0);
    for (path, bytes) in &copies(&folder).0 {
        assert!(path.starts_with("core-group/p014/"), "{path}");
        let said = flat(&words(path, bytes));
        for needed in ["OFFICIAL-SENSITIVE", "The nights.", "Copy 1 of 1"] {
            assert!(said.contains(needed), "{needed} not in {path}");
        }
        assert!(!said.contains("999 000 0018"), "the NHS number is not for a core group");
    }
    assert!(record(&folder).contains("apart:"));
    let unread = site.patch("children/p014/contributions/2026-03-02.md", "read_by: bron\n", "");
    let folder = Folder::of(&unread);
    folder.check().ended(0).says("CG01");
    release(&folder, &["core-group-contribution", "--to", "priya", "--date", DAY]).ended(2);
}

#[test]
fn a_folder_of_somebody_else_s_is_left_alone_and_output_is_no_place_for_copies() {
    let folder = Folder::of(&Site::sound());
    let send = |into: &str| {
        let into = folder.path(into).display().to_string();
        release(&folder, &["cdt-report", "--to", "priya", "--date", DAY, "--into", &into])
    };
    std::fs::create_dir(folder.path("mine")).unwrap();
    std::fs::write(folder.path("mine/holiday.txt"), "mine").unwrap();
    send("mine").ended(2);
    send("output").ended(2).says("cannot stand in output");
    assert_eq!(std::fs::read(folder.path("mine/holiday.txt")).unwrap(), b"mine");
    assert_eq!(records(&folder).len(), 1);
    send("elsewhere").ended(0);
}

#[test]
fn what_another_child_s_name_stands_in_is_not_released() {
    let site = Site::sound().with_second_child();
    let site = site.patch(REPORT, "## Learning\n", "## Learning\nHe likes Ottilie.\n\n");
    let folder = Folder::of(&site);
    release(&folder, &["cdt-report", "--to", "priya", "--date", DAY])
        .ended(3)
        .says("Nothing was released");
    assert!(!folder.path("released").exists());
}
