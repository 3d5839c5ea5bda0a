//! The canary: every private field of two children's records holds a word that stands nowhere else.
//! After a build every file is searched for every one of them, and each may stand only where the
//! policy table lets it.

mod no_word;
mod of_the_service;
mod readings;
mod sent;
mod tokens;
mod virtual_school;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::cargo::{files, package};
use crate::folder::Folder;
use crate::site::Built;
use crate::tree::Tree;
use readings::{letters, readings};
use tokens::{Token, holds_no_word, records, service};

/// Which tokens stand in which files.
fn found(tree: &Tree, tokens: &[Token]) -> BTreeMap<String, BTreeSet<usize>> {
    let files: Vec<(&String, &Vec<u8>)> = tree.0.iter().collect();
    let found = files.into_par_iter().map(|(path, bytes)| {
        let readings = readings(path, bytes);
        let stands = |token: &Token| {
            let mut spellings = token.spellings.iter();
            spellings.any(|spelling| readings.iter().any(|text| text.contains(spelling)))
        };
        let found = (0..tokens.len()).filter(|at| stands(&tokens[*at])).collect();
        (path.clone(), found)
    });
    found.collect()
}

/// What must be found, or the search is blind: fields and the papers in which they stand.
const STANDS_IN: &[(&str, &[&str])] = &[
    (
        "Child.first_name",
        &["home/activity-chart", "dads/activity-chart", "home/review", "professionals/p014"],
    ),
    ("Child.surname", &["professionals/p014"]),
    ("Child.born", &["professionals/p014"]),
    ("Child.nhs_number", &["professionals/p014"]),
    ("CareAlert.text", &["home/activity-chart", "dads/activity-chart", "professionals/p014"]),
    ("ChartGoal.does", &["home/activity-chart", "dads/activity-chart"]),
    ("ChartGoal.conditions", &["home/activity-chart"]),
    ("ChartGoal.success", &["home/activity-chart"]),
    ("GoalSentence.does", &["home/review", "professionals/p014"]),
    ("OwnPicture.words", &["home/activity-chart", "dads/activity-chart"]),
    ("Chart.because", &["home/activity-chart", "dads/activity-chart"]),
    ("Chart.materials", &["home/activity-chart"]),
    ("Chart.praise", &["home/activity-chart"]),
    ("Chart.stop_when", &["home/activity-chart"]),
    ("ChartStep.act", &["home/activity-chart"]),
    ("ChartStep.say", &["home/activity-chart"]),
    ("Advice.text", &["home/activity-chart"]),
    ("Goal.title", &["home/activity-chart"]),
    ("Review.summary", &["home/review", "dads/review", "professionals/p014"]),
    ("Review.parents_view", &["home/review", "professionals/p014"]),
    ("Review.childs_view", &["home/review", "professionals/p014"]),
    ("Review.what_helps", &["home/review", "professionals/p014"]),
    ("Review.from_others", &["professionals/p014"]),
    ("Review.language", &["professionals/p014"]),
    ("Action.what", &["home/review", "professionals/p014"]),
    ("Professional.name", &["professionals/p014"]),
    ("Visit.week", &["home/visit-copy"]),
    ("Visit.focus_copy", &["home/visit-copy"]),
    (
        "Profile.admired",
        &["home/all-about-me", "dads/all-about-me", "professionals/p014/all-about"],
    ),
    ("NurseryAdvice.advice", &["professionals/p014/setting-advice"]),
    ("HomeSchoolNote.best", &["home/home-school-note"]),
    ("Signpost.to", &["home/signposting"]),
    ("PlayObservation.ideas", &["home/play-plan", "dads/play-plan"]),
    ("GroupNote.well", &["home/group-sheet", "dads/group-sheet"]),
    ("Review.strengths", &["home/celebration"]),
    ("WrittenReport.summary", &["ehc-advice-2026-03-02.pdf", "ehc-advice-2026-03-02.docx"]),
    ("WrittenReport.need_physical", &["ehc-advice-2026-03-02.txt", "ehc-advice-2026-03-02.html"]),
    ("NeedSeen.text", &["professionals/p014/ehc-advice"]),
    ("Tried.effect", &["professionals/p014/ehc-advice"]),
    ("WrittenReport.senses", &["professionals/p014/cdt-report"]),
    ("QuestionAnswered.answer", &["professionals/p014/cdt-report"]),
    ("SupportPlan.assess", &["professionals/p014/support-plan"]),
    ("Passport.support", &["professionals/p014/pupil-passport"]),
    ("AnnualReview.well", &["professionals/p014/annual-review"]),
    ("OutcomeSeen.evidence", &["professionals/p014/progress-report"]),
    ("LearningProvision.steps", &["professionals/p014/idp-contribution"]),
    ("Meeting.parents", &["professionals/p014/meeting-minutes"]),
    ("Transition.helps", &["professionals/p014/transition-report"]),
    ("Pep.learners_view", &["professionals/p014/pep"]),
];

fn built() -> (Built, Vec<Token>) {
    let (site, tokens) = service();
    let built = site.build();
    assert_eq!(built.said, Vec::<String>::new());
    assert_eq!(built.withheld, Vec::<String>::new());
    (built, tokens)
}

#[test]
fn every_private_field_has_a_canary_or_can_hold_none() {
    let (_, tokens) = service();
    let written: BTreeSet<&str> = tokens.iter().map(|token| token.field.as_str()).collect();
    for field in records().flatten() {
        let name = format!("{}.{}", field.record, field.name);
        let has = written.contains(name.as_str());
        assert!(has != holds_no_word(&name), "{name} needs a canary in sound/child");
    }
}

#[test]
fn every_record_of_a_child_is_walked() {
    let published = [
        "ServiceRecord",
        "MarkMeaning",
        "Labels",
        "AccessibilityStatement",
        "KnownIssue",
        "PrivacyNotice",
        "Rules",
        "BankHoliday",
        "SchoolHoliday",
        "NationRules",
        "VisitOffer",
        "OwnThing",
        "Deadline",
        "Limit",
        "YearDay",
        "TermOfYear",
        "Wording",
        "PlainWord",
        "Acronym",
        "Page",
        "Phrases",
        "Phrase",
        "PictureWords",
        "Activity",
        "Versions",
        "AgeRange",
        "Step",
        "Addresses",
        "PrintedAddress",
        "NotFor",
        "Reviewed",
        "Translation",
        "TranslatedStep",
        "PageTranslation",
        "Checklist",
        "Item",
        "ItemSheet",
        "OwnArea",
        "OwnBand",
        "ScaleMark",
        "Allowance",
        "Allowances",
        "OwnReport",
        "ReportSection",
        "ReportWords",
        "ReportWordsIn",
        // It holds two lists and nothing of its own.
        "Alerts",
    ];
    let walked: BTreeSet<&str> =
        records().filter_map(<[_]>::first).map(|field| field.record).collect();
    for (path, file) in files(&package("src/model"), ".rs") {
        let text = std::fs::read_to_string(file).unwrap();
        let declared = text.split("\nrecord! {").skip(1).chain(text.split("\nwritten! {").skip(1));
        for declared in declared {
            let name = declared.split("pub struct ").nth(1).and_then(|rest| rest.split(' ').next());
            let name = name.unwrap();
            let known = walked.contains(name) || published.contains(&name);
            assert!(known, "{path}: {name} is neither walked nor published");
        }
    }
}

#[test]
fn each_word_stands_only_where_the_policy_lets_it() {
    let (built, tokens) = built();
    let found = found(&built.tree, &tokens);
    // First that the search sees: what it must find, it finds, in the child's papers.
    for (field, papers) in STANDS_IN {
        let at = tokens.iter().position(|token| token.child == "p014" && token.field == *field);
        let at = at.unwrap_or_else(|| panic!("{field} has no canary"));
        for paper in *papers {
            let stands = found.iter().any(|(path, tokens)| {
                path.contains("/p014/") && path.contains(paper) && tokens.contains(&at)
            });
            assert!(stands, "{field} is not found in {paper}");
        }
    }
    let mut leaks = Vec::new();
    for (path, stand) in &found {
        for token in stand.iter().map(|at| &tokens[*at]).filter(|one| !one.may_stand_in(path)) {
            leaks.push(format!(
                "{} {:?} of {} in {path}",
                token.field, token.household, token.child
            ));
        }
    }
    assert!(leaks.is_empty(), "{leaks:#?}");
}

#[test]
fn a_visit_pack_holds_no_word_that_its_household_may_not_see() {
    let (site, tokens) = service();
    let folder = Folder::of(&site);
    folder.run(&["print", "visit-pack", "p014", "--date", &site.day()]).ended(0);
    let pack = std::fs::read(folder.path("print/visit-pack-p014.pdf")).unwrap();
    let path = "families/p014/home/visit-pack-p014.pdf";
    let found = found(&Tree(BTreeMap::from([(path.to_owned(), pack)])), &tokens);
    let stand: Vec<&Token> = found[path].iter().map(|at| &tokens[*at]).collect();
    for needed in ["Child.first_name", "ChartGoal.does", "Chart.praise", "Child.interests"] {
        assert!(stand.iter().any(|token| token.field == needed), "{needed} is not in the pack");
    }
    let leaks: Vec<&String> =
        stand.iter().filter(|one| !one.may_stand_in(path)).map(|one| &one.field).collect();
    assert!(leaks.is_empty(), "{leaks:#?}");
}

/// Papers that are released for the canary, with a field that stands in each and says that the search sees it.
const RELEASED: &[(&str, &str)] = &[
    ("core-group-contribution", "Contribution.worried"),
    ("cdt-report", "WrittenReport.senses"),
    ("support-plan", "SupportPlan.assess"),
    ("meeting-minutes", "Meeting.parents"),
    ("pep", "Pep.learners_view"),
];

#[test]
fn a_released_copy_holds_no_word_that_its_reader_may_not_see() {
    let (site, tokens) = service();
    let folder = Folder::of(&site);
    let day = site.day();
    for (paper, needed) in RELEASED {
        let who = ["--to", "priya", "--by", "ada", "--read-by", "bron", "--date", &day];
        folder.run(&[&["release", "p014", *paper], &who[..]].concat()).ended(0);
        let tree = Tree::of(&folder.path("released"));
        let of_paper = tree.0.into_iter().filter(|(path, _)| path.contains(&format!("-{paper}-")));
        let of_paper = of_paper.map(|(path, bytes)| (format!("released/{path}"), bytes));
        let found = found(&Tree(of_paper.collect()), &tokens);
        assert!(!found.is_empty(), "{paper}");
        let at = tokens.iter().position(|one| one.child == "p014" && one.field == *needed);
        let at = at.unwrap_or_else(|| panic!("{needed} has no canary"));
        for (path, stand) in &found {
            assert!(stand.contains(&at), "{needed} is not found in {path}");
            let leaks = stand.iter().map(|at| &tokens[*at]).filter(|one| !one.may_stand_in(path));
            let leaks: Vec<&String> = leaks.map(|one| &one.field).collect();
            assert!(leaks.is_empty(), "{path}: {leaks:?}");
        }
    }
}

#[test]
fn the_search_sees_a_leak_in_any_kind_of_file() {
    let (built, tokens) = built();
    let name = tokens.iter().position(|token| token.field == "Child.first_name").unwrap();
    let chart = built.tree.bytes("families/p014/home/activity-chart-2026-03-03.pdf").to_vec();
    let page = format!("<p title=\"&#81;zx{}\">", &tokens[name].spellings[0][3..]);
    for (path, bytes) in [("public/a.pdf", chart), ("public/a.html", page.into_bytes())] {
        let tree = Tree(BTreeMap::from([(path.to_owned(), bytes)]));
        let found = found(&tree, &tokens);
        assert!(found[path].contains(&name) && !tokens[name].may_stand_in(path), "{path}");
    }
}

#[test]
fn messages_for_logs_and_the_manifest_hold_no_word_of_a_record() {
    let (site, tokens) = service();
    let child = "children/p014/child.yaml";
    let secret = "Qzx777vane";
    let broken = site
        .patch(child, "pronouns: he", &format!("pronouns: {secret}"))
        .patch("children/p014/visits/2026-03-03.md", "how: home", &format!("how: {secret}"))
        .patch("children/p014/reviews/2026-03-02.md", "## What helps", &format!("## {secret}"))
        .patch("children/p014/goals/asking.yaml", "status:", &format!("{secret}: no\nstatus:"))
        .patch("children/p014/charts/2026-03-03.yaml", "item:", &format!("{secret}: \"\nitem:"))
        .patch(
            "children/p014/assessments/2026-02-23.yaml",
            "help: model",
            &format!("help: {secret}"),
        );
    let built = broken.build();
    assert!(
        built.said.iter().filter(|said| said.contains(secret)).count() >= 5,
        "{:#?}",
        built.said
    );
    let all = [built.short.concat(), built.json.concat(), built.withheld.concat()];
    let manifest = built.tree.text("manifest.json").to_owned();
    for text in all.iter().chain([&manifest]).map(|text| letters(text)) {
        assert!(!text.contains(&letters(secret)));
        for token in &tokens {
            assert!(!token.spellings.iter().any(|one| text.contains(one)), "{}", token.field);
        }
    }
    assert!(built.tree.has("professionals/p020/review-2026-03-02.pdf"));
}
