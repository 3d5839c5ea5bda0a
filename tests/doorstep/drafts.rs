//! From half a year of marked charts and visits, with not one sentence written, the program tells the
//! drafts of a review and of advice: every sentence with what it rests on, and what only a person can write
//! left open.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::site::{Built, Site};

const FIRST: Date = date(2025, 9, 1);
const WEEKS: i64 = 26;
const TODAY: Date = date(2026, 3, 5);
const REVIEW: &str = "team/drafts/d7/reviews-2026-03-05.md";
const ADVICE: &str = "team/drafts/d7/reports-2026-03-05-ehc-advice.md";

const CHILD: &str = "\
first_name: Sanna
surname: Vale
born: 2023-02-20
pronouns: she
languages: [English]
started: 2025-09-01
visitor: ada
visits_every: week
households:
  - id: home
    name: Home
    people:
      - {id: mum, name: Ilse, relation: mum, parental_responsibility: true}
    receives: [chart]
permissions:
  - {for: chart, basis: consent, by: mum, on: 2025-09-01}
";

const LIST: &str = "checklists/small/checklist.yaml";

const GOAL: &str = "\
area: language
title: Asking for more
goal: {who: Sanna, does: asks for what she wants with a sign, conditions: at home, success: five times in a day}
because: Mum wants to know before she cries.
items: [language-12-18-01]
set: 2025-09-01
status: working-on
";

/// A child with so many weeks of charts and visits, and no sentence of anybody's.
fn half_a_year(weeks: i64) -> Site {
    let at = |path: &str| format!("children/d7/{path}");
    let mut site = Site::sound()
        .patch(LIST, "licence: CC-BY-4.0\n", "licence: CC-BY-4.0\npapers: professional\n")
        .with(&at("child.yaml"), CHILD)
        .with(&at("goals/asking.yaml"), GOAL)
        .with(&at("assessments/2025-09-01.yaml"), assessed("baseline", "not-yet"))
        .on(TODAY);
    for week in 0..weeks {
        let day = FIRST.saturating_add((week * 7).days());
        let chart = week + 1;
        let help = if week < weeks / 2 { "part-physical" } else { "verbal" };
        let goal = "{who: Sanna, does: signs more, conditions: at play, success: 3 of 4 tries}";
        let text = format!(
            "chart: {chart}\nserves: asking\nactivity: language/bubbles\ngoal: {goal}\n\
             because: She likes it.\nitem: language-12-18-01\ntries: 4\nper_day: 1\nhelp: {help}\n"
        );
        site = site.with(&at(&format!("charts/{day}.yaml")), text);
        let after = (1 + week / 9).min(4);
        let last = match week {
            0 => String::new(),
            _ => {
                format!("  - {{chart: {week}, post_baseline: {after} of 4, decision: achieved}}\n")
            }
        };
        let next = day.saturating_add(7.days());
        let text = format!(
            "---\nnumber: {chart}\nby: ada\nhow: home\npresent: [Ilse]\nresults:\n{last}\
             \x20 - {{chart: {chart}, baseline: 1 of 4}}\nnext: {next}\n---\n"
        );
        site = site.with(&at(&format!("visits/{day}.md")), text);
    }
    site
}

fn assessed(kind: &str, value: &str) -> String {
    format!(
        "checklist: small\nkind: {kind}\nby: ada\nseen_by: home-visitor\nobservations:\n  \
         language-0-3-01: achieved\n  language-12-18-01: {value}\n  language-12-18-02: not-yet\n"
    )
}

fn whole() -> Site {
    half_a_year(WEEKS)
        .with("children/d7/assessments/2026-02-23.yaml", assessed("review", "achieved"))
}

fn drafts(built: &Built) -> (String, String) {
    (built.tree.text(REVIEW).to_owned(), built.tree.text(ADVICE).to_owned())
}

#[test]
fn half_a_year_without_a_sentence_gives_both_drafts_with_their_evidence() {
    let built = whole().build();
    let (review, advice) = drafts(&built);
    for line in [
        "title: \"Review\"",
        "period: {from: 2025-09-01, to: 2026-03-05}",
        "assessment: 2026-02-23",
        "goals: [asking]",
        "Most is new in Language: one skill since the assessment before [assessment 2026-02-23].",
        "26 weekly goals were set on activity charts in this time, and 25 were achieved.",
        "26 of 26 planned visits took place.",
        "New: Signs or says one word to ask for more [item language-12-18-01].",
        "Asking for more: 25 of 26 weekly goals reached; 1 of 4 at first, 3 of 4 lately [chart 1, chart 25].",
        "Asking for more: help went from a touch to begin to words [chart 1, chart 26].",
        "ONLY YOU: what Sanna chose, enjoyed and finished with",
    ] {
        assert!(review.contains(line), "{line}\n---\n{review}");
    }
    for line in [
        "kind: ehc-advice",
        "#     does: \"asks for what she wants with a sign\"",
        "Visits held: 25 (at home 25).",
        "Not seen yet: Points to ask for a thing out of reach [item language-12-18-02].",
        "## Sensory and physical\n\nONLY YOU:",
    ] {
        assert!(advice.contains(line), "{line}\n---\n{advice}");
    }
    // Nobody but the team has them.
    let elsewhere = built.tree.paths().into_iter().filter(|path| {
        path.contains("d7") && !path.starts_with("team/") && path.contains("ehc-advice")
    });
    assert_eq!(elsewhere.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn a_draft_in_its_place_waits_for_what_only_a_person_can_write_and_for_nothing_else() {
    let (review, advice) = drafts(&whole().build());
    let site = whole()
        .with("children/d7/reviews/2026-03-05.md", &review)
        .with("children/d7/reports/2026-03-05-ehc-advice.md", &advice);
    let said = site.check();
    let about = |line: &&String| line.contains("children/d7/re");
    let other: Vec<&String> = said
        .iter()
        .filter(about)
        .filter(|line| !line.contains("[EV05]"))
        // What a person has to give is asked for by the rules of the report itself.
        .filter(|line| !["[RP07]", "[RP08]", "[V26]"].iter().any(|code| line.contains(code)))
        .collect();
    assert!(other.is_empty(), "{other:#?}");
    let open = said.iter().filter(|line| line.contains("[EV05]")).count();
    assert!(open > 10, "{open}");
}

#[test]
fn nothing_is_told_of_a_child_who_is_hardly_known_or_has_left() {
    let few = half_a_year(2).build();
    assert!(!few.tree.has(REVIEW) && !few.tree.has(ADVICE), "two visits");
    let closing = "---\nby: ada\nreason: died\n---\n";
    let left = whole().with("children/d7/closings/2026-03-02.md", closing).build();
    assert!(!left.tree.has(REVIEW) && !left.tree.has(ADVICE), "{:#?}", left.short);
}

#[test]
fn many_visits_and_assessments_that_contradict_each_other_are_told_as_they_are() {
    let site = half_a_year(WEEKS)
        .with("children/d7/assessments/2026-01-05.yaml", assessed("review", "achieved"))
        .with("children/d7/assessments/2026-02-23.yaml", assessed("review", "lost"));
    let (review, advice) = drafts(&site.build());
    let lost = "No longer seen: Signs or says one word to ask for more [item language-12-18-01].";
    assert!(review.contains(lost), "{review}");
    assert!(advice.contains(lost), "{advice}");
    assert!(!review.contains("New: Signs"), "{review}");
}
