//! Tables become records, a second time nothing, and every cell that was spoilt is named.

mod weeks;

use super::*;
use crate::cli::console::tests::printed;
use crate::scaffold::{NewFile, rewrite};

/// A service with one member of staff, and a table beside it.
fn office(table: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        NewFile::record("staff/ada.yaml", "name: Ada\nrole: Portage home visitor\n"),
        NewFile { path: "table.csv".into(), text: table.into() },
    ];
    rewrite(folder.path(), &files).unwrap();
    let path = folder.path().join("table.csv");
    (folder, path)
}

fn import(
    folder: &tempfile::TempDir,
    what: What,
    file: &std::path::Path,
    write: bool,
) -> (ExitStatus, String, String) {
    let args = Import {
        what,
        file: Some(file.into()),
        write,
        partly: false,
        columns: false,
        checklist: "early-steps".into(),
        sheet: None,
        event: None,
    };
    let world = World { root: folder.path().into(), today: jiff::civil::date(2026, 11, 23) };
    printed(|console| run(&args, &world, console))
}

const CHILDREN: &str = "Ref,First name,Last name,DOB,NHS number,Mother,PR,Tel\n\
                        c101,Zoë,O'Brien,25/03/2024,999 000 0018,Aoife O'Brien,yes,01632 960211\n\
                        c102,No,Null,2024-04-13,,Mo Null,no,\n";

#[test]
fn nothing_is_written_before_it_is_asked_for_and_twice_changes_nothing() {
    let (folder, file) = office(CHILDREN);
    let child = folder.path().join("content/children/c101/child.yaml");
    let (status, data, talk) = import(&folder, What::Children, &file, false);
    assert_eq!(status, ExitStatus::Done, "{data}{talk}");
    assert!(data.contains("new: content/children/c101/child.yaml"), "{data}");
    assert!(talk.contains("Nothing was written yet") && !child.exists(), "{talk}");
    assert_eq!(import(&folder, What::Children, &file, true).0, ExitStatus::Done);
    assert!(child.exists());
    let (status, data, talk) = import(&folder, What::Children, &file, true);
    assert_eq!((status, data.as_str()), (ExitStatus::Done, ""), "{talk}");
    assert!(talk.contains("0 new, 0 changed, 2 there already, 0 different, 0 refused."), "{talk}");
}

#[test]
fn every_cell_that_a_spreadsheet_mangled_is_named_and_nothing_is_written() {
    let (folder, file) = office(
        "reference,first_name,surname,born,parent,nhs_number,phone\n\
         c101,Sam,Holt,03/04/2024,Jo,9.99E+09,1632960211\n\
         c102,Nia,Reed,2024-04-13,Mo,,\n",
    );
    let (status, data, _) = import(&folder, What::Children, &file, true);
    assert_eq!(status, ExitStatus::ContentProblems);
    for said in [
        "refused: D2 (born) `03/04/2024`: it could be 2024-04-03 or 2024-03-04",
        "refused: F2 (nhs_number) `9.99E+09`: the spreadsheet shortened a long number",
        "refused: G2 (phone) `1632960211`: the zero at the front was lost",
    ] {
        assert!(data.contains(said), "{said}\n{data}");
    }
    assert!(!folder.path().join("content/children/c102/child.yaml").exists());
}

#[test]
fn visits_and_observations_become_records_that_hold() {
    let (folder, file) = office(CHILDREN);
    assert_eq!(import(&folder, What::Children, &file, true).0, ExitStatus::Done);
    let visits = folder.path().join("visits.csv");
    let table = NewFile {
        path: "visits.csv".into(),
        text: "ref,date,start,end,reason,play,teaching\n\
               c101,2026-11-16,10.00,11:00,,We rolled the ball.,\"He gave it back, twice.\"\n\
               c101,2026-11-09,,,child-ill,,\n"
            .into(),
    };
    rewrite(folder.path(), &[table]).unwrap();
    let (status, data, talk) = import(&folder, What::Visits, &visits, true);
    assert_eq!(status, ExitStatus::Done, "{data}{talk}");
    let loader = crate::source::DiskLoader::new(folder.path().join("content"));
    let text = crate::source::Loader::read(&loader, "children/c101/visits/2026-11-16.md", 1 << 20);
    let text = String::from_utf8(text.unwrap()).unwrap();
    assert!(text.contains("number: 2\n") && text.contains("from: 10:00\n"), "{text}");
    assert!(text.contains("## Structured teaching\n\nHe gave it back, twice.\n"), "{text}");
}

#[test]
fn a_column_that_is_missing_is_named_with_the_one_that_may_be_meant() {
    let (folder, file) = office("reference,first_name,surnam,born,parent\nc1,A,B,2024-01-01,C\n");
    let (status, data, _) = import(&folder, What::Children, &file, true);
    assert_eq!(status, ExitStatus::ContentProblems);
    assert!(data.contains("surname: the column is missing; is it the one called `surnam`?"));
}

/// Imports a table into a service that is there, with what its kind needs beside it.
fn import_with(
    root: &std::path::Path,
    what: What,
    file: &std::path::Path,
    (checklist, event): (&str, Option<&str>),
    write: bool,
) -> (ExitStatus, String, String) {
    let args = Import {
        what,
        file: Some(file.into()),
        write,
        partly: false,
        columns: false,
        checklist: checklist.into(),
        sheet: None,
        event: event.map(str::to_owned),
    };
    let world = World { root: root.into(), today: jiff::civil::date(2026, 11, 23) };
    printed(|console| run(&args, &world, console))
}

/// A service with these records, and a place for tables beside them.
fn service(records: &[(&str, &str)]) -> tempfile::TempDir {
    let (folder, _) = office("");
    let files: Vec<NewFile> = records
        .iter()
        .map(|(path, text)| NewFile { path: format!("content/{path}"), text: (*text).into() })
        .collect();
    rewrite(folder.path(), &files).unwrap();
    folder
}

fn table(folder: &tempfile::TempDir, text: &str) -> PathBuf {
    rewrite(folder.path(), &[NewFile { path: "list.csv".into(), text: text.into() }]).unwrap();
    folder.path().join("list.csv")
}

fn record(folder: &tempfile::TempDir, path: &str) -> String {
    let loader = crate::source::DiskLoader::new(folder.path().join("content"));
    String::from_utf8(crate::source::Loader::read(&loader, path, 1 << 20).unwrap()).unwrap()
}

const WORKSHOP: (&str, &str) = (
    "training/2026-11-10-steps.yaml",
    "title: Small steps # our favourite\ndays:\n  - {on: 2026-11-10}\n  - {on: 2026-11-17}\nhours: 5\n\
     trainers: [ada]\ndelegates:\n  # came early\n  - {name: Meg Carrow, role: teacher, attended: [2026-11-10]}\n\
     note: The hall is cold.\n",
);

#[test]
fn delegates_join_their_workshop_and_every_other_line_stays() {
    let folder = service(&[WORKSHOP]);
    let file = table(
        &folder,
        "Delegate,Organisation,Job,Attended\nMeg Carrow,,teacher,10/11/2026\n\
         \"Aldridge, Tom\",Larch Nursery,physiotherapist,2026-11-10; 2026-11-17\n",
    );
    let event = ("early-steps", Some("2026-11-10-steps"));
    let import = |write| import_with(folder.path(), What::Delegates, &file, event, write);
    let (status, data, talk) = import(false);
    assert_eq!(status, ExitStatus::ContentProblems, "{data}{talk}");
    assert!(data.contains("refused: D2 (attended) `10/11/2026`: it could be"), "{data}");
    let file = table(
        &folder,
        "Delegate,Organisation,Job,Attended\nMeg Carrow,,teacher,2026-11-10\n\
         \"Aldridge, Tom\",Larch Nursery,physiotherapist,2026-11-10; 2026-11-17\n",
    );
    let import = |write| import_with(folder.path(), What::Delegates, &file, event, write);
    let (status, data, talk) = import(true);
    assert_eq!(status, ExitStatus::Done, "{data}{talk}");
    let text = record(&folder, WORKSHOP.0);
    let added = "  - {name: \"Aldridge, Tom\", role: \"physiotherapist\", agency: \"Larch Nursery\", \
                 attended: [2026-11-10, 2026-11-17]}\n";
    assert_eq!(text, WORKSHOP.1.replace("note:", &format!("{added}note:")));
    // Twice changes nothing.
    let (status, data, talk) = import(true);
    assert_eq!((status, data.as_str()), (ExitStatus::Done, ""), "{talk}");
    assert!(talk.contains("0 new, 0 changed, 2 there already, 0 different, 0 refused."), "{talk}");
    // And a table with a change says what would change.
    let file = table(&folder, "name,role\nMeg Carrow,head teacher\n");
    let (_, data, _) = import_with(folder.path(), What::Delegates, &file, event, true);
    assert!(data.contains("role is `teacher` and would be `head teacher`"), "{data}");
    assert_eq!(record(&folder, WORKSHOP.0), text);
}

#[test]
fn delegates_join_a_list_in_one_line_an_empty_one_and_none() {
    for (list, then) in [
        ("delegates: [{name: Meg}]\n", "delegates: [{name: Meg}, {name: \"Nia\"}]\n"),
        ("delegates:\n", "delegates:\n  - {name: \"Nia\"}\n"),
        ("", "delegates:\n  - {name: \"Nia\"}\n"),
        (
            "delegates:\n  - name: Meg\n    role: cook",
            "delegates:\n  - name: Meg\n    role: cook\n  - {name: \"Nia\"}\n",
        ),
    ] {
        let head = "title: x\ndays: [{on: 2026-11-10}]\nhours: 1\ntrainers: [ada]\n";
        let folder = service(&[(WORKSHOP.0, &format!("{head}{list}"))]);
        let file = table(&folder, "name\nNia\n");
        let event = ("early-steps", Some("2026-11-10-steps"));
        let (_, data, talk) = import_with(folder.path(), What::Delegates, &file, event, true);
        assert_eq!(record(&folder, WORKSHOP.0), format!("{head}{then}"), "{data}{talk}");
    }
    let folder = service(&[WORKSHOP]);
    let file = table(&folder, "name\nNia\n");
    let none = import_with(folder.path(), What::Delegates, &file, ("x", None), true);
    assert_eq!(none.0, ExitStatus::ToolFailed);
    assert!(none.2.contains("there is 2026-11-10-steps"), "{}", none.2);
}

const ITEMS: &str = "Code,Section,Statement,Step\nS1.1,Sounds & signs,Turns to a bell,Step 1\n\
                     S2.1,Sounds & signs,Copies a sound,Step 2\nP1.1,Play,Looks for a ball,Step 1\n";

#[test]
fn a_checklist_without_a_record_gets_a_closed_one_that_asks_for_its_licence() {
    let folder = service(&[]);
    let file = table(&folder, ITEMS);
    let import =
        |write| import_with(folder.path(), What::Checklist, &file, ("ladder", None), write);
    let (status, data, talk) = import(true);
    assert_eq!(status, ExitStatus::Done, "{data}{talk}");
    assert!(talk.contains("filled in its publisher, its licence"), "{talk}");
    let head = record(&folder, "checklists/ladder/checklist.yaml");
    for said in [
        "title: Ladder\n",
        "licence: Write here the licence of its text\n",
        "publish: no\n",
        "papers: none\n",
        "- id: sounds-signs\n  title: Sounds & signs\n",
        "steps:\n- id: step-1\n  title: Step 1\n",
    ] {
        assert!(head.contains(said), "{said}\n{head}");
    }
    assert!(record(&folder, "checklists/ladder/sounds-signs.yaml").contains("id: S2.1"));
    let (status, data, talk) = import(true);
    assert_eq!((status, data.as_str()), (ExitStatus::Done, ""), "{talk}");
    assert!(talk.contains("2 there already"), "{talk}");
}

#[test]
fn rows_that_do_not_fit_their_checklist_are_named_with_what_is_there() {
    let folder = service(&[]);
    let file = table(&folder, ITEMS);
    let import =
        |file: &PathBuf| import_with(folder.path(), What::Checklist, file, ("ladder", None), true);
    assert_eq!(import(&file).0, ExitStatus::Done);
    let file = table(
        &folder,
        "id,area,text,band\nS3.1,Sounds & sings,Sings,step 2\nS3.2,play,Hides,02-Mar\n02-Jan,play,Runs,Step 1\n",
    );
    let (status, data, _) = import(&file);
    assert_eq!(status, ExitStatus::ContentProblems);
    for said in [
        "refused: B2 (area) `Sounds & sings`: did you mean",
        "refused: D3 (band) `02-Mar`: the spreadsheet made a day of it",
        "refused: A4 (id) `02-Jan`: the spreadsheet made a day of it",
    ] {
        assert!(data.contains(said), "{said}\n{data}");
    }
}

#[test]
fn a_reference_that_may_have_lost_a_zero_is_not_guessed() {
    let folder = service(&[]);
    let file = table(
        &folder,
        "ref,first name,surname,dob,mother\n0014,A,B,2024-03-25,C\n15,D,E,2024-03-26,F\n",
    );
    let (status, data, _) = import(&folder, What::Children, &file, true);
    assert_eq!(status, ExitStatus::ContentProblems);
    assert!(
        data.contains("refused: A3 (reference) `15`: a zero at the front may have been lost"),
        "{data}"
    );
}

#[test]
fn a_second_table_with_another_value_says_what_would_change() {
    let (folder, file) = office(CHILDREN);
    assert_eq!(import(&folder, What::Children, &file, true).0, ExitStatus::Done);
    let file = table(
        &folder,
        "ref,forename,surname,dob,parent\nc101,Zoë,O'Brien,2024-03-26,Aoife O'Brien\n",
    );
    let (status, data, _) = import(&folder, What::Children, &file, true);
    assert_eq!(status, ExitStatus::Done);
    assert!(data.contains("c101: born is `2024-03-25` and would be `2024-03-26`"), "{data}");
    assert!(!data.contains("surname is"), "{data}");
}

#[expect(clippy::disallowed_methods, reason = "what was written is looked at")]
#[test]
fn several_languages_in_one_cell_are_several() {
    let table = "Ref,First name,Last name,DOB,Mother,Languages\n\
                 c101,Zoë,Vane,2024-03-25,Ada Vane,\"English, Urdu\"\nc102,Ida,Vale,2024-03-26,Di Vale,Polish and Welsh\n";
    let (folder, file) = office(table);
    let (status, data, talk) = import(&folder, What::Children, &file, true);
    assert_eq!(status, ExitStatus::Done, "{data}{talk}");
    let languages = |child: &str| {
        let path = folder.path().join(format!("content/children/{child}/child.yaml"));
        let text = fs::read_to_string(path).unwrap();
        let all = text.lines().skip_while(|line| *line != "languages:").skip(1);
        let all = all.map_while(|line| line.trim_start().strip_prefix("- "));
        all.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(languages("c101"), ["English", "Urdu"]);
    assert_eq!(languages("c102"), ["Polish", "Welsh"]);
}

#[test]
fn a_visit_needs_no_text() {
    let (folder, _) = office(CHILDREN);
    let path = folder.path().join("table.csv");
    let _ = import(&folder, What::Children, &path, true);
    let visits = "reference,date,by\nc101,2026-11-16,ada\n";
    let table = NewFile { path: "table.csv".into(), text: visits.into() };
    rewrite(folder.path(), &[table]).unwrap();
    let (status, data, talk) = import(&folder, What::Visits, &path, true);
    assert_eq!(status, ExitStatus::Done, "{data}{talk}");
    assert!(folder.path().join("content/children/c101/visits/2026-11-16.md").exists());
}

#[test]
fn the_columns_say_which_of_them_take_several_values() {
    for (what, column) in [
        (What::Children, "languages"),
        (What::Visits, "present"),
        (What::Checklist, "steps"),
        (What::Delegates, "attended"),
    ] {
        let args = Import {
            what,
            file: None,
            write: false,
            partly: false,
            columns: true,
            checklist: "early-steps".into(),
            sheet: None,
            event: None,
        };
        let world = World { root: ".".into(), today: jiff::civil::date(2026, 11, 23) };
        let (_, data, _) = printed(|console| run(&args, &world, console));
        let line = data.lines().find(|line| line.starts_with(column)).unwrap_or_default();
        assert!(line.ends_with("; several, with semicolons between them"), "{data}");
    }
}
