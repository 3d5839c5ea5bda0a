//! Weeks come back to a small service: by code, off the sheet, twice, late, and to the wrong child.

use jiff::civil::date;

use super::*;
use crate::cli::console::tests::printed;
use crate::model::{MarkingKey, WeekSheet};
use crate::scaffold::rewrite;

const VISIT: &str = "---\r\n# Ours.\r\nnumber: 2\r\nby: ada\r\nhow: home\r\nresults:\r\n  - {chart: 1, post_baseline: 3 of 4, decision: achieved} # well done\r\n---\r\n## Child-led play\r\nPans.\r\n";

/// A service with two children; the first has two charts and a visit of 12 January 2026.
fn service() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let child = |name: &str| {
        format!(
            "first_name: {name}\nsurname: Reed\nborn: 2024-02-08\npronouns: they\nlanguages: [English]\n\
             started: 2025-09-01\nvisitor: ada\nvisits_every: week\nhouseholds:\n  - id: home\n    name: Home\n    \
             people:\n      - {{id: mum, name: Mo, relation: mum, parental_responsibility: true}}\n"
        )
    };
    let chart = |number: u16, per_day: u16| {
        format!(
            "chart: {number}\nserves: asking\nactivity: language/bubbles\ngoal: {{who: Sam, does: waves, conditions: at \
             the door, success: 3 of 4 tries}}\nbecause: Fun.\ntries: 4\nper_day: {per_day}\nhelp: model\n"
        )
    };
    let service = "name: Ours\nshort_name: Ours\nstrapline: Play\narea: the valley\nlanguage: en-GB\nreview_months: 6\n\
                   marking: Official\n\
                   marks:\n  - {mark: y, means: alone, counts: yes}\n  - {mark: h, means: with help}\n  \
                   - {mark: \"-\", means: not this time}\n";
    let files = [
        NewFile::record("service.yaml", service),
        NewFile::record("staff/ada.yaml", "name: Ada\nrole: Portage home visitor\n"),
        NewFile::record("children/p1/child.yaml", child("Sam")),
        NewFile::record("children/p2/child.yaml", child("Nia")),
        NewFile::record("children/p1/charts/2026-01-05.yaml", chart(1, 1)),
        NewFile::record("children/p1/charts/2026-01-12.yaml", chart(2, 2)),
        NewFile::record("children/p2/charts/2026-01-05.yaml", chart(1, 1)),
        NewFile { path: "content/children/p1/visits/2026-01-12.md".into(), text: VISIT.into() },
    ];
    rewrite(folder.path(), &files).unwrap();
    folder
}

/// Types a command; its status and what it prints.
fn typed(folder: &tempfile::TempDir, line: &[&str]) -> (ExitStatus, String) {
    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        visit: Visit,
    }
    let line = <Line as clap::Parser>::try_parse_from([&["visit"], line].concat());
    let args = line.map_err(|error| error.to_string()).unwrap().visit;
    let world = World { root: folder.path().into(), today: date(2026, 1, 20) };
    let (status, data, talk) = printed(|console| run(&args, &world, console));
    (status, data + &talk)
}

/// A code, as the page of a chart makes it.
fn code(child: &str, chart: u16, places: u16, day: [u16; 3]) -> String {
    let service = service();
    let sources =
        Sources::load(&World { root: service.path().into(), today: date(2026, 1, 20) }.content());
    let key: MarkingKey = existing::families(&sources, &documents(&sources)).key;
    let sheet = WeekSheet::new(child, chart, places, &key).unwrap();
    let mut week = vec![vec![0; 3]; 7];
    week[1] = day.to_vec();
    sheet.write(&week).unwrap()
}

fn text(folder: &tempfile::TempDir, day: &str) -> String {
    let loader = crate::source::DiskLoader::new(folder.path().join("content"));
    let bytes =
        crate::source::Loader::read(&loader, &format!("children/p1/visits/{day}.md"), 1 << 20);
    bytes.map(|bytes| String::from_utf8(bytes).unwrap()).unwrap_or_default()
}

#[test]
fn a_code_goes_into_the_visit_and_nothing_else_is_touched() {
    let folder = service();
    let code = code("p1", 1, 4, [2, 1, 0]);
    let (status, said) = typed(&folder, &["p1", &code.to_lowercase(), "--on", "2026-01-12"]);
    assert_eq!(status, ExitStatus::Done, "{said}");
    assert!(said.contains("Chart 1 of p1, agreed on 2026-01-05\n"), "{said}");
    assert!(
        said.contains("  Tue  6 Jan  no marks\n  Wed  7 Jan  2 alone, 1 with help\n"),
        "{said}"
    );
    assert!(
        said.contains("Practised on 1 of 7 days: 3 tries, 2 of them as the goal says."),
        "{said}"
    );
    let marked = VISIT.replace("achieved}", "achieved, marks: [blank, y y h]}");
    assert_eq!(text(&folder, "2026-01-12"), marked);
    // A second time changes nothing, on whatever day it is typed; a code that says something else asks.
    let (status, said) = typed(&folder, &["p1", &code]);
    assert_eq!(status, ExitStatus::Done);
    assert!(
        said.contains("written down already, in content/children/p1/visits/2026-01-12.md"),
        "{said}"
    );
    assert!(said.contains("not the latest: chart 2 was agreed after it"), "{said}");
    let (status, said) = typed(&folder, &["p1", "--chart", "1", "--week", ". 3"]);
    assert_eq!(status, ExitStatus::ToolFailed);
    assert!(said.contains("has other marks for chart 1 already: blank, y y h. If these"), "{said}");
    assert_eq!(text(&folder, "2026-01-12"), marked);
    let (status, said) = typed(&folder, &["p1", "--chart", "1", "--week", ". 3", "--instead"]);
    assert_eq!(status, ExitStatus::Done, "{said}");
    assert_eq!(text(&folder, "2026-01-12"), marked.replace("y y h", "y y y"));
}

#[test]
fn a_visit_that_nobody_has_written_is_made() {
    let folder = service();
    let both = [code("p1", 2, 8, [0, 5, 1]), code("p1", 1, 4, [1, 0, 0])].join(" ");
    let (status, said) = typed(&folder, &["p1", &both]);
    assert_eq!(status, ExitStatus::Done, "{said}");
    assert!(said.contains("Made the visit of 2026-01-20"), "{said}");
    assert_eq!(said.matches("Made the visit").count(), 1, "{said}");
    let made = text(&folder, "2026-01-20");
    let results = "results:\n  - {chart: 2, marks: [blank, \"h h h h h -\"]}\n  - {chart: 1, marks: [blank, \"y\"]}\n";
    assert!(made.contains(results) && made.contains("number: 3\n"), "{made}");
    assert!(!made.contains("# results:"), "{made}");
}

#[test]
fn what_cannot_be_taken_is_said_with_the_way_out() {
    let folder = service();
    let code = code("p1", 1, 4, [2, 1, 0]);
    let wrong = code.replace(code.chars().last().unwrap(), "");
    for (line, why) in [
        (
            vec!["p2", code.as_str()],
            "this is no code of p2; it fits chart 1 of p1: look whether the reference is right",
        ),
        (vec!["p1", wrong.as_str()], "ask for it again, in groups of four"),
        (
            vec!["p1", "HELLO"],
            "the code has 5 letters and digits, and a code of this child’s charts has 12 or 16",
        ),
        (vec!["p1", "YOU"], "no code has a `U`"),
        (vec!["p3", code.as_str()], "there is no child `p3`"),
        (
            vec!["p1", "--week", "9"],
            "chart 2: day 1, `9`, has 9 marks, and a day of this chart has 8 boxes",
        ),
        (vec!["p1", "--chart", "7", "--week", "1"], "p1 has no chart 7; the latest are 2, 1"),
        (
            vec!["p1", "--chart", "2", "--week", "1", "--date", "2026-01-12"],
            "chart 2 was agreed on 2026-01-12, and its week begins the day after",
        ),
        (vec!["p1", "--week", "1", "--on", "2026-01-14"], ""),
        (
            vec!["p1", "--chart", "2", "--week", ". . 1", "--on", "2026-01-14", "--instead"],
            "the week has marks for 2026-01-15, and the visit is on 2026-01-14",
        ),
        (vec!["p1", "--week", "1", "--on", "2026-01-21"], "2026-01-21 has not come yet"),
        (
            vec!["p1", "--chart", "1", "--week", "1", "--on", "2026-01-10"],
            "there is a later one: put the week into that one with --on 2026-01-1",
        ),
    ] {
        let (status, said) = typed(&folder, &line);
        if why.is_empty() {
            assert_eq!(status, ExitStatus::Done, "{said}");
            continue;
        }
        assert_eq!(status, ExitStatus::ToolFailed, "{line:?} {said}");
        assert!(said.contains(why), "{line:?}: {said}");
        assert!(!said.contains("Sam") && !said.contains("Reed"), "{said}");
    }
}

#[test]
fn a_visit_that_was_not_held_or_cannot_be_read_takes_no_week() {
    let folder = service();
    let path = || "content/children/p1/visits/2026-01-12.md".to_owned();
    let unheld = VISIT.replace("how: home", "how: not-held\r\nreason: child-ill");
    rewrite(folder.path(), &[NewFile { path: path(), text: unheld.clone() }]).unwrap();
    let line = ["p1", "--chart", "1", "--week", "1", "--on", "2026-01-12"];
    assert!(typed(&folder, &line).1.contains("the visit of 2026-01-12 was not held"));
    let service = [NewFile::record("service.yaml", "name: Ours\nmarks: 3\n")];
    let broken = VISIT.replace("number: 2", "number: two");
    rewrite(folder.path(), &[NewFile { path: path(), text: broken.clone() }]).unwrap();
    assert!(typed(&folder, &line).1.contains("cannot be read: `doorstep check` says why"));
    rewrite(folder.path(), &service).unwrap();
    assert!(
        typed(&folder, &line).1.contains("service.yaml, where the key to the marks stands, cannot")
    );
    assert_eq!(text(&folder, "2026-01-12"), broken);
}
