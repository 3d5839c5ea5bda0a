//! Weeks that families marked become part of the visits at which they came back.

use super::*;

#[test]
fn weeks_go_into_the_visits_that_are_there_and_make_those_that_are_not() {
    let (folder, _) = office("");
    let child = "first_name: Zoë\nsurname: Reed\nborn: 2024-02-08\npronouns: she\nlanguages: [English]\n\
                 started: 2025-09-01\nvisitor: ada\nvisits_every: week\nhouseholds:\n  - id: home\n    name: Home\n    \
                 people:\n      - {id: mum, name: Mo, relation: mum, parental_responsibility: true}\n";
    let chart = |number: u16| {
        format!(
            "chart: {number}\nserves: asking\nactivity: language/bubbles\ngoal: {{who: Zoë, does: waves, \
             conditions: at the door, success: 3 of 4 tries}}\nbecause: Fun.\ntries: 4\nper_day: 1\nhelp: model\n"
        )
    };
    let visit = "---\nnumber: 1\nby: ada\nhow: home # ours\n---\n## Child-led play\n\nPans.\n";
    let table = "ref,date,chart,week\n\
                 c101,2026-11-09,1,\"3 2h . y- 4\"\n\
                 c101,2026-11-16,2,not this week\n\
                 c101,2026-11-16,9,1\n\
                 c101,2026-11-09,1,3 2h . y- 4\n";
    let files = [
        NewFile::record("children/c101/child.yaml", child),
        NewFile::record("children/c101/charts/2026-11-02.yaml", chart(1)),
        NewFile::record("children/c101/charts/2026-11-09.yaml", chart(2)),
        NewFile { path: "content/children/c101/visits/2026-11-09.md".into(), text: visit.into() },
        NewFile { path: "weeks.csv".into(), text: table.into() },
    ];
    rewrite(folder.path(), &files).unwrap();
    let weeks = folder.path().join("weeks.csv");
    let (status, data, talk) = import(&folder, What::Weeks, &weeks, true);
    assert_eq!(status, ExitStatus::ContentProblems, "{data}{talk}");
    assert!(
        data.contains("refused: D4 (week) `1`: c101 has no chart 9; the latest are 2, 1"),
        "{data}"
    );
    let right = table.replace("c101,2026-11-16,9,1\n", "");
    rewrite(folder.path(), &[NewFile { path: "weeks.csv".into(), text: right }]).unwrap();
    let (status, data, talk) = import(&folder, What::Weeks, &weeks, true);
    assert_eq!(status, ExitStatus::Done, "{data}{talk}");
    assert!(
        talk.contains("1 new, 1 changed, 1 there already, 0 different, 0 refused."),
        "{data}{talk}"
    );
    let loader = crate::source::DiskLoader::new(folder.path().join("content"));
    let read = |day: &str| {
        let path = format!("children/c101/visits/{day}.md");
        String::from_utf8(crate::source::Loader::read(&loader, &path, 1 << 20).unwrap()).unwrap()
    };
    let line = "results:\n  - {chart: 1, marks: [✓ ✓ ✓, H H, blank, ✓ –, ✓ ✓ ✓ ✓]}\n";
    let line = line
        .replace("✓ ✓ ✓, H H", "\"✓ ✓ ✓\", H H")
        .replace("✓ –", "\"✓ –\"")
        .replace("✓ ✓ ✓ ✓", "\"✓ ✓ ✓ ✓\"");
    assert_eq!(read("2026-11-09"), visit.replace("# ours\n", &format!("# ours\n{line}")));
    assert!(read("2026-11-16").contains("  - {chart: 2, marks: [not this week]}\n"));
    let (status, data, _) = import(&folder, What::Weeks, &weeks, true);
    assert_eq!((status, data.as_str()), (ExitStatus::Done, ""));
}
