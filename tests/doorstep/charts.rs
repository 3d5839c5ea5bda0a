//! Charts as families get them: on the paper that a home needs, as many as it does, and of the week that
//! lies ahead.

use crate::pdf;
use crate::site::{Built, Site};

const CHILD: &str = "children/p014/child.yaml";
const FIRST: &str = "children/p014/charts/2026-02-24.yaml";
const SECOND: &str = "children/p014/charts/2026-03-03.yaml";
const VISIT: &str = "children/p014/visits/2026-03-03.md";
const DRUM: &str = "equipment/drum.yaml";
const HOME: &str = "families/p014/home/activity-chart-2026-03-03.pdf";
const DADS: &str = "families/p014/dads/activity-chart-2026-03-03.pdf";

/// The words of a paper, one space apart.
fn words(built: &Built, path: &str) -> String {
    let text = pdf::text(built.tree.bytes(path));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The papers of one home, without the folders.
fn of_home(built: &Built) -> Vec<&str> {
    let paths = built.tree.paths().into_iter();
    paths.filter_map(|path| path.strip_prefix("families/p014/home/activity-chart-")).collect()
}

/// How large the sheets of a paper are, in points, and how many there are.
fn sheets(pdf: &[u8]) -> (String, usize) {
    let all = pdf::hidden(pdf).join("\n");
    let sizes: Vec<&str> =
        all.split("/MediaBox").skip(1).filter_map(|rest| rest.split(']').next()).collect();
    (sizes[0].trim_start_matches([' ', '[']).to_owned(), pdf::text(pdf).matches('\u{c}').count())
}

#[test]
fn a_home_gets_the_paper_that_it_or_somebody_in_it_needs() {
    let needs = |needs: &str| Site::sound().patch(CHILD, "needs: [cream-paper]", needs).build();
    for (said, size, most) in [
        ("needs: [cream-paper]", "0 0 595.27", 1),
        ("needs: [landscape]", "0 0 841.88", 1),
        ("needs: [a5]", "0 0 419.5", 2),
        ("needs: [large-print]", "0 0 595.27", 2),
        ("needs: [easy-read]", "0 0 595.27", 2),
        ("needs: [easy-read, large-print]", "0 0 595.27", 3),
    ] {
        let built = needs(said);
        assert!(built.tree.has(HOME), "{said}: {:?}", built.said);
        let (found, count) = sheets(built.tree.bytes(HOME));
        assert!(found.starts_with(size), "{said}: {found}");
        assert!(count <= most, "{said}: {count} sides");
        let text = words(&built, HOME);
        // Whatever the paper, nobody goes without these.
        for needed in
            ["Thick drinks only.", "Blow and laugh.", "3 of 4 tries", "Not this week", "Next visit"]
        {
            assert!(text.contains(needed), "{said}: {needed:?} not in {text}");
        }
        let is_easy = said.contains("easy-read");
        assert_eq!(text.contains("Gran wants to play too."), !is_easy, "{said}");
    }
}

#[test]
fn an_open_ended_chart_has_a_box_a_day_and_nothing_to_count() {
    let built = Site::sound()
        .patch(SECOND, "serves:", "kind: open-ended\nserves:")
        .patch(
            SECOND,
            "  success: 3 of 4 tries «ChartGoal.success=»\n"
                .replace("«ChartGoal.success=»", "")
                .as_str(),
            "",
        )
        .patch(SECOND, "tries: 4\nper_day: 1\n", "")
        .build();
    let text = words(&built, HOME);
    for needed in ["This week’s play", "We played", "What we saw", "nothing to count"] {
        assert!(text.contains(needed), "{needed:?} not in {text}");
    }
    for unneeded in ["Try", "3 of 4", "try 4 times"] {
        assert!(!text.contains(unneeded), "{unneeded:?} in {text}");
    }
    // A review does not count it as a goal that was missed, and says so in words.
    let review = words(&built, "families/p014/home/review-2026-03-02.pdf");
    assert!(!review.contains("play to share"), "it was made after the review's time: {review}");
    let earlier = Site::sound()
        .patch(FIRST, "serves:", "kind: open-ended\nserves:")
        .patch(FIRST, "tries: 4\nper_day: 1\n", "")
        .patch(VISIT, "marks: [y y n, not this week]", "marks: [y, not this week]")
        .build();
    let review = words(&earlier, "families/p014/home/review-2026-03-02.pdf");
    assert!(review.contains("play to share, with nothing to reach: 1."), "{review}");
}

#[test]
fn what_a_home_has_on_loan_stands_with_its_number_and_another_home_is_told_nothing_of_it() {
    let site = Site::sound().patch(SECOND, "materials:", "lent: [drum]\nmaterials:").patch(
        DRUM,
        "due: 2025-12-01, back: 2025-12-01, condition: good, ",
        "due: 2026-04-01, ",
    );
    let built = site.build();
    assert!(words(&built, HOME).contains("(number E-012)"));
    assert!(
        words(&built, HOME).contains("On loan from us: A drum that lights"),
        "{}",
        words(&built, HOME)
    );
    assert!(!words(&built, DADS).contains("drum"), "it is at the other home");
    let back = Site::sound().patch(SECOND, "materials:", "lent: [drum]\nmaterials:").build();
    assert!(!words(&back, HOME).contains("lights up"), "it went back");
    assert!(back.said.iter().any(|one| one.contains("H16")), "{:?}", back.said);
}

#[test]
fn the_praise_of_a_card_is_made_the_childs_own() {
    let own = words(&Site::sound().build(), HOME);
    assert!(!own.contains("loves:"), "{own}");
    let praise = Site::sound()
        .text(SECOND)
        .lines()
        .find(|line| line.starts_with("praise:"))
        .unwrap()
        .to_owned();
    let cards = words(&Site::sound().patch(SECOND, &format!("{praise}\n"), "").build(), HOME);
    assert!(
        cards.contains("You asked for more!”") && cards.contains("What Teodor loves:"),
        "{cards}"
    );
}

#[test]
fn each_home_gets_every_chart_of_a_visit() {
    let second = Site::sound().text(SECOND).replace("chart: 2\n", "chart: 3\n");
    let site = Site::sound().with("children/p014/charts/2026-03-03-2.yaml", second);
    let built = site.build();
    assert_eq!(of_home(&built), ["2026-03-03-2.pdf", "2026-03-03.pdf"]);
    assert!(
        built.said.iter().any(|one| one.contains("H30")),
        "the family said one: {:?}",
        built.said
    );
}

#[test]
fn a_chart_that_is_carried_on_has_the_days_that_lie_ahead() {
    let built = Site::sound().patch(VISIT, "decision: achieved", "decision: carry-on").build();
    assert_eq!(of_home(&built), ["2026-02-24.pdf", "2026-03-03.pdf"]);
    let text = words(&built, "families/p014/home/activity-chart-2026-02-24.pdf");
    assert!(text.contains("Wed 4") && text.contains("Tue 10") && text.contains("3 of 4"), "{text}");
    assert!(!text.contains("Wed 25"), "{text}");
}

#[test]
fn what_does_not_fit_is_said_in_words_and_never_made_smaller() {
    let long = "Blow one stream and then another one, slowly, and look at the child each time. "
        .repeat(12);
    let built = Site::sound()
        .patch(SECOND, "stop_when: He turns away.", &format!("stop_when: {long}"))
        .build();
    assert!(!built.tree.has(HOME));
    let said = built.said.iter().find(|one| one.contains("H90")).unwrap();
    assert!(said.contains("words too long for one side of A4"), "{said}");
}

/// The copy of the second chart for people outside the home.
const COPY: &str = "professionals/p014/activity-chart-2026-03-03.pdf";

#[test]
fn a_nursery_that_a_permission_names_has_a_copy_without_what_belongs_to_a_home() {
    let lent = "due: 2025-12-01, back: 2025-12-01, condition: good, ";
    let built = Site::sound()
        .patch(SECOND, "materials:", "lent: [drum]\nmaterials:")
        .patch(DRUM, lent, "due: 2026-04-01, ")
        .build();
    assert!(words(&built, HOME).contains("(number E-012)"));
    let text = words(&built, COPY);
    for needed in [
        "Copy for Priya Nair.",
        "Thick drinks only.",
        "Blow and laugh.",
        "Bubbles sting eyes.",
        "3 of 4 tries",
        "Please tell ",
    ] {
        assert!(text.contains(needed), "{needed:?} not in {text}");
    }
    for unneeded in [
        "On loan",
        "E-012",
        "before the bath",
        "Gran wants to play too",
        "Next visit:",
        "Marek",
        "Joanna",
        "01632 960211",
        "01632 960212",
        "Your home visitor",
        "your child",
    ] {
        assert!(!text.contains(unneeded), "{unneeded:?} in {text}");
    }
}

#[test]
fn nobody_outside_the_home_has_a_chart_whom_no_permission_names() {
    let named = "{for: shared-papers, basis: consent, by: mum, on: 2025-09-01, to: [priya]}";
    let over = named.replace("to: [priya]", "until: 2026-01-31, to: [priya]");
    let unnamed = named.replace(", to: [priya]", "");
    for given in [over, unnamed] {
        let built = Site::sound().patch(CHILD, named, &given).build();
        assert!(built.tree.has(HOME), "{:?}", built.said);
        assert!(!built.tree.has(COPY), "{given}");
    }
    let wants = "receives: [chart, setting-advice, ";
    let built = Site::sound().patch(CHILD, wants, "receives: [setting-advice, ").build();
    assert!(!built.tree.has(COPY), "a permission alone sends nothing");
}
