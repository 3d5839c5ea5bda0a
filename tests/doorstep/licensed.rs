//! A checklist that belongs to somebody else: its words stand in the papers that its licence lets them
//! into, and nowhere that a stranger reads.

use crate::pdf;
use crate::site::{Built, Site};

const LIST: &str = "checklists/burrow/checklist.yaml";
const CARD: &str = "activities/language/bubbles.md";
const FAMILY: &str = "families/p014/home/review-2026-03-02.pdf";
const PROFESSIONAL: &str = "professionals/p014/review-2026-03-02.pdf";

/// What an item of the checklist says, and nothing else in the world.
const CANARY: &str = "Posts the quokka through the letterbox";

/// The sound service with a licensed checklist, a card for one of its items, and a review that rests on
/// an assessment by it. A skill of it was lost, which every paper must say.
fn site(papers: &str) -> Site {
    let list = format!(
        "title: The Burrow\npublisher: Somebody Else\nlicence: all rights reserved\n\
         attribution: © Somebody Else\npublish: no\npapers: {papers}\nabout: For planning.\n\
         areas:\n  - {{id: digging, title: Digging things out, belongs_to: language}}\n\
         steps:\n  - {{id: one, title: Step one}}\n\
         scale:\n  - {{mark: N, means: Not so far, counts_as: not-yet}}\n  \
         - {{mark: A, means: All by oneself, counts_as: achieved}}\n"
    );
    let items = format!(
        "area: digging\nitems:\n  - {{id: B1, text: {CANARY}, band: one}}\n  \
         - {{id: B2, text: Finds the wombat that hides, band: one}}\n"
    );
    let seen = |kind: &str, first: &str, second: &str| {
        format!(
            "checklist: burrow\nkind: {kind}\nby: ada\nseen_by: setting\nobservations:\n  \
             B1: {first}\n  B2: {{value: {second}, note: The doctor knows.}}\n"
        )
    };
    Site::sound()
        .with(LIST, list)
        .with("checklists/burrow/digging.yaml", items)
        .with("children/p014/assessments/2025-09-10.yaml", seen("baseline", "N", "A"))
        .with("children/p014/assessments/2026-02-24.yaml", seen("review", "A", "lost"))
        .patch(
            "children/p014/reviews/2026-03-02.md",
            "assessment: 2026-02-23",
            "assessment: 2026-02-23\nother_assessments: [2026-02-24]",
        )
        .patch(CARD, "items: [", "items: [B1, ")
}

/// The words of a paper in one line.
fn paper(built: &Built, path: &str) -> String {
    let text = pdf::text(built.tree.bytes(path));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_anywhere(built: &Built, folder: &str, words: &str) -> bool {
    let words = words.to_lowercase();
    let holds = |text: &str| {
        let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
        plain.to_lowercase().contains(&words)
    };
    let files = built.tree.0.iter().filter(|(path, _)| path.starts_with(folder));
    let mut texts = files.flat_map(|(path, bytes)| {
        if path.ends_with(".pdf") {
            pdf::hidden(bytes).into_iter().chain([pdf::text(bytes)]).collect()
        } else {
            vec![String::from_utf8_lossy(bytes).into_owned()]
        }
    });
    texts.any(|text| holds(&text))
}

#[test]
fn its_words_stand_in_the_papers_that_the_licence_names_and_in_no_other() {
    let built = site("professional").build();
    assert_eq!(built.withheld, Vec::<String>::new(), "{:#?}", built.said);
    let report = paper(&built, PROFESSIONAL);
    // First that the search sees it where it is allowed.
    assert!(report.contains(CANARY), "{report}");
    assert!(report.contains("The Burrow: Digging things out"), "{report}");
    assert!(report.contains("Step one") && report.contains("All by oneself"), "{report}");
    assert!(report.contains("© Somebody Else"), "{report}");
    let family = paper(&built, FAMILY);
    assert!(family.contains("A skill in Digging things out (The Burrow)"), "{family}");
    assert!(family.contains("its licence does not let its words stand"), "{family}");
    for (folder, words) in [
        ("families/", CANARY),
        ("families/", "wombat"),
        ("public/", "quokka"),
        ("public/", "wombat"),
    ] {
        assert!(!is_anywhere(&built, folder, words), "{words} in {folder}");
    }
    assert!(!is_anywhere(&built, "public/", "Somebody Else"), "nothing of it is published");
    assert!(!built.tree.text("manifest.json").contains("quokka"));
}

#[test]
fn a_paper_without_its_words_counts_what_is_new() {
    let built = site("family").build();
    let report = paper(&built, PROFESSIONAL);
    assert!(!report.contains("quokka") && !report.contains("wombat"), "{report}");
    assert!(
        report.contains("New since 10 September 2025: 1 achieved, 0 just beginning."),
        "{report}"
    );
    assert!(report.contains("The Burrow is shown in numbers alone"), "{report}");
    assert!(paper(&built, FAMILY).contains("Finds the wombat that hides"));
    // Nobody has said anything: then no paper has them.
    let built = site("family").patch(LIST, "papers: family\n", "").build();
    assert!(!is_anywhere(&built, "", "wombat"));
}

#[test]
fn its_words_on_a_card_keep_the_whole_site_back() {
    let card = |words: &str| site("both").patch(CARD, "when: ", &format!("when: {words}. "));
    let built = card(CANARY).build();
    built.says("error[W09]").says("may not be published");
    assert!(!built.tree.has("public/index.html") && built.scan_withheld);
    assert!(built.said.iter().chain(&built.short).all(|said| !said.contains("quokka")));
    assert!(!built.tree.text("manifest.json").contains("quokka"));
    assert!(built.tree.has(PROFESSIONAL), "what its licence allows is made all the same");
    // Once its publisher allows it, it may stand there.
    let free = card(CANARY)
        .patch(LIST, "licence: all rights reserved", "licence: CC BY 4.0")
        .patch(LIST, "publish: no", "publish: yes");
    assert!(is_anywhere(&free.build(), "public/", CANARY));
}
