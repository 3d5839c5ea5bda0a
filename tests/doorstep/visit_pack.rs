//! What a worker takes along to a visit: always there, whatever the records lack, and never more on it than
//! the household may see.

use crate::folder::{Folder, Run};
use crate::pdf;
use crate::site::Site;

const CHILD: &str = "children/p014/child.yaml";
const FIRST: &str = "children/p014/charts/2026-02-24.yaml";
const SECOND: &str = "children/p014/charts/2026-03-03.yaml";

fn print(folder: &Folder, more: &[&str]) -> Run {
    let day = Site::sound().day();
    folder.run(&[&["print", "visit-pack"], more, &["--date", &day]].concat())
}

/// The sides of a pack, with the words one space apart.
fn sides(folder: &Folder) -> Vec<String> {
    let bytes = std::fs::read(folder.path("print/visit-pack-p014.pdf")).unwrap();
    let text = pdf::text(&bytes);
    let sides = text.trim_end_matches('\u{c}').split('\u{c}');
    sides.map(|side| side.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn it_has_the_last_chart_next_steps_and_two_charts_to_fill_in() {
    let folder = Folder::of(&Site::sound());
    print(&folder, &["p014"]).ended(0).says("The first part is your own paper");
    let sides = sides(&folder);
    let all = sides.join(" ");
    for needed in [
        "Visit pack for Teodor",
        "Your own page. Take it away with you.",
        "For the visit on Tuesday 10 March 2026",
        "signs “more” to Gran",
        "Before teaching: 0 of 4",
        "What you decided together",
        // What the chart says in the place of its card, side by side with it.
        "Changed from the card “Bubbles, and more bubbles”",
        "“You asked for more!”",
        "Blow and laugh.",
        "Next steps to choose from",
        "Another, in your own words",
    ] {
        assert!(all.contains(needed), "{needed:?} not in {all}");
    }
    // Two charts to fill in: one with the child's things and alerts, and one wholly blank.
    let [.., own, blank] = &*sides else { panic!("{sides:?}") };
    for needed in [
        "Activity chart for Teodor",
        "a pot of bubbles",
        "loves: bubbles",
        "Thick drinks only.",
        "Wed 11",
    ] {
        assert!(own.contains(needed), "{needed:?} not in {own}");
    }
    for unneeded in ["Teodor", "bubbles", "Thick", "Changed from"] {
        assert!(!blank.contains(unneeded), "{unneeded:?} in {blank}");
    }
    assert!(!own.contains("Changed from"), "what was changed is no matter of the family's");
}

#[test]
fn it_never_says_what_no_paper_says() {
    let folder = Folder::of(&Site::sound());
    print(&folder, &["p014"]).ended(0);
    let all = sides(&folder).join(" ");
    for secret in
        ["Ring before you come", "Weir Cottages", "Halloway", "999 000 0018", "Joanna", "Marek"]
    {
        assert!(!all.contains(secret), "{secret:?}");
    }
}

#[test]
fn it_needs_no_chart_no_permission_and_no_record_without_a_mistake() {
    let none = Site::sound().without(FIRST).without(SECOND);
    let folder = Folder::of(&none);
    // The visits name charts that are not there, which is a mistake of theirs.
    print(&folder, &["p014"]).ended(0);
    assert!(sides(&folder).join(" ").contains("There is no activity chart to look at yet."));

    let unasked = Site::sound().patch(
        CHILD,
        "  - {for: chart, basis: consent, by: mum, on: 2025-09-01}\n",
        "",
    );
    let folder = Folder::of(&unasked);
    print(&folder, &["p014"]).ended(0);
    assert!(sides(&folder).join(" ").contains("Activity chart 2 for Teodor"));

    let broken = Site::sound().patch(SECOND, "tries: 4", "tries: 44");
    let folder = Folder::of(&broken);
    let run = print(&folder, &["p014"]);
    run.ended(1).says("The chart 2026-03-03 is not in the pack, because of a mistake");
    let all = sides(&folder).join(" ");
    assert!(all.contains("Activity chart for Teodor") && !all.contains("44"), "{all}");
}

#[test]
fn it_is_searched_for_other_children() {
    let site = Site::sound().with_second_child().patch(
        CHILD,
        "interests: [bubbles ",
        "interests: [playing with Ottilie, bubbles ",
    );
    let folder = Folder::of(&site);
    print(&folder, &["p014"]).ended(3).says("Nothing was printed");
    assert!(!folder.path("print/visit-pack-p014.pdf").exists());
}

#[test]
fn a_slip_in_the_child_or_the_household_is_named() {
    let folder = Folder::of(&Site::sound());
    print(&folder, &["p041"]).ended(2).says("there is no child `p041`; did you mean `p014`?");
    print(&folder, &["p014", "--household", "grans"]).ended(2).says("there is home, dads");
    print(&folder, &["p014", "--household", "dads"]).ended(0);
}

#[test]
fn the_same_records_give_the_same_bytes() {
    let folder = Folder::of(&Site::sound());
    print(&folder, &["p014"]).ended(0);
    let first = std::fs::read(folder.path("print/visit-pack-p014.pdf")).unwrap();
    print(&folder, &["p014"]).ended(0);
    assert!(first == std::fs::read(folder.path("print/visit-pack-p014.pdf")).unwrap());
}

#[test]
fn charts_to_fill_in_are_on_the_paper_that_the_household_needs() {
    let sound = Site::sound();
    let needs = |need: &str| {
        let home = "    receives: [chart, review, family-papers]\n    week:";
        let with =
            format!("    receives: [chart, review, family-papers]\n    needs: [{need}]\n    week:");
        let folder = Folder::of(&sound.clone().patch(CHILD, home, &with));
        print(&folder, &["p014"]).ended(0);
        let bytes = std::fs::read(folder.path("print/visit-pack-p014.pdf")).unwrap();
        (sides(&folder), pdf::sizes(&bytes))
    };
    let (plain, _) = needs("cream-paper");
    // Large letters take both sides of a paper, and nothing is lost on the way.
    let (large, _) = needs("large-print");
    assert_eq!(large.len(), plain.len() + 2);
    let [.., doing, marking, _, _] = &*large else { panic!("{large:?}") };
    assert!(doing.contains("a pot of bubbles") && doing.contains("What to do"), "{doing}");
    assert!(marking.contains("Thick drinks only.") && marking.contains("Wed Thu Fri"), "{marking}");
    let (easy, _) = needs("easy-read");
    assert_eq!(easy.len(), plain.len() + 2);
    assert!(!easy.join(" ").contains("Why we chose it"), "easy read says less");
    let (small, sizes) = needs("a5");
    assert_eq!(small.len(), plain.len() + 2);
    let [.., last] = &*sizes else { panic!("no side") };
    assert!((last.0 - 419.5).abs() < 1.0 && (last.1 - 595.3).abs() < 1.0, "A5: {last:?}");
    let (across, sizes) = needs("landscape");
    assert_eq!(across.len(), plain.len());
    assert!(sizes.last().is_some_and(|(width, height)| width > height), "{sizes:?}");
}

#[test]
fn charts_to_fill_in_are_in_the_family_s_language_once_its_chart_is_read() {
    let folder = Folder::of(&Site::demonstration());
    let run = |child: &str| {
        folder.run(&["print", "visit-pack", child, "--date", "2026-11-22"]).ended(0);
        let bytes = std::fs::read(folder.path(&format!("print/visit-pack-{child}.pdf"))).unwrap();
        pdf::text(&bytes).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let pack = run("p014");
    // The label in Polish, and in English for whoever writes; and what is safe in checked words.
    assert!(pack.contains("Co robić (What to do)"), "{pack}");
    assert!(pack.contains("rozgniecione widelcem"), "{pack}");
    assert!(pack.contains("Your own page. Take it away with you."), "{pack}");
    // What Teo loves is on no paper that anybody has read in Polish.
    assert!(!pack.contains("What Teo loves: water"), "{pack}");

    let site = Site::demonstration();
    let words = site.text("children/p014/words/pl.yaml");
    let unread = words.split("read_through:").next().unwrap().to_owned();
    folder.write("children/p014/words/pl.yaml", &unread);
    let pack = run("p014");
    assert!(pack.contains("This is not in Polski yet."), "{pack}");
    assert!(!pack.contains("Co robić"), "{pack}");
}
