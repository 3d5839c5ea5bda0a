//! What somebody met who knew the program by its reference alone: each of these was wrong once.

use crate::folder::Folder;
use crate::pdf;
use crate::site::Site;

#[test]
fn the_chart_prints_the_services_own_marks_by_which_visits_are_read() {
    let service = Site::sound().text("service.yaml").to_owned();
    let marks = "marks:\n  - {mark: y, means: quite alone, counts: yes}\n  - {mark: h, means: with a hand}\n  \
                 - {mark: n, means: another day}\n";
    let site = Site::sound().with("service.yaml", format!("{}\n{marks}", service.trim_end()));
    let built = site.build();
    let chart = pdf::text(built.tree.bytes("families/p014/home/activity-chart-2026-03-03.pdf"));
    for words in ["quite alone", "with a hand", "another day", "blank is fine"] {
        assert!(chart.contains(words), "{words}: {chart}");
    }
    assert!(!chart.contains('✓') && !chart.contains("not this time"), "{chart}");
}

#[test]
fn a_service_whose_children_have_one_home_that_receives_papers_can_prove_it_too() {
    let child = Site::sound().text("children/p014/child.yaml").to_owned();
    let receives = "    receives: [chart, review]\n";
    let at = child.rfind(receives).unwrap();
    let one_home = format!("{}{}", &child[..at], &child[at + receives.len()..]);
    let folder = Folder::of(&Site::sound().with("children/p014/child.yaml", one_home));
    let run = folder.run(&["prove", "--date", &Site::sound().day()]);
    run.ended(0);
    assert!(!run.all().contains("NOTHING WAS COMPARED"), "{}", run.all());
}

#[test]
fn a_telephone_number_ends_no_line_of_a_chart() {
    let built = Site::sound().build();
    for path in built.tree.paths().into_iter().filter(|path| path.contains("activity-chart")) {
        let text = pdf::text(built.tree.bytes(path));
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        assert!(lines.iter().all(|line| !line.ends_with(" 01632")), "{path}: {text}");
    }
}
