//! Kinds of paper in the service's own folder: made like any other, held to the same rules, and a mistake in
//! one stops no other.

use crate::pdf;
use crate::site::{Built, Site};

const KIND: &str = "reports/pool-sheet.yaml";

const TEXT: &str = "audience: family
draws_on: play-observation
permission: family-papers
text_size: 13
title: {says: \"At the pool with {child}\"}
sections:
  - heading: {says: What was tried, in: [{language: cy, says: Beth wnaethom ni}]}
    blocks: [play-ideas]
  - heading: {theme: report-care}
    blocks: [care-alerts]
";

fn sheet(built: &Built) -> String {
    let path = built.tree.0.keys().find(|path| path.contains("home/pool-sheet"));
    let path = path.unwrap_or_else(|| panic!("no sheet: {:?}", built.said));
    pdf::text(built.tree.bytes(path)).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_service_writes_a_kind_in_its_own_words() {
    let built = Site::sound().with(KIND, TEXT).build();
    assert_eq!(built.said, Vec::<String>::new());
    let said = sheet(&built);
    for words in ["At the pool with Teodor", "What was tried", "Care and safety"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!built.tree.0.keys().any(|path| path.starts_with("public/") && path.contains("pool")));
}

#[test]
fn a_kind_of_the_same_name_takes_the_place_of_one_that_comes_with_the_program() {
    let text = TEXT.replace("At the pool with {child}", "Our own plan for {child}");
    let built = Site::sound().with("reports/play-plan.yaml", text).build();
    let path = built.tree.0.keys().find(|path| path.contains("home/play-plan")).unwrap();
    assert!(pdf::text(built.tree.bytes(path)).contains("Our own plan for Teodor"));
}

#[test]
fn a_mistake_is_named_with_its_line_and_the_other_papers_are_made() {
    for (wrong, line, said) in [
        ("blocks: [profile]", 8, "[T04]: `profile` is not for the readers of this report"),
        ("blocks: [visit-week]", 8, "[T03]: `visit-week` is told from another record"),
        ("blocks: [play-idea]", 8, "[T03]: there is no block `play-idea`"),
    ] {
        let text = TEXT.replace("blocks: [play-ideas]", wrong);
        let built = Site::sound().with(KIND, text).build();
        let found = built.said.iter().find(|found| found.contains(said));
        let found = found.unwrap_or_else(|| panic!("{said}: {:#?}", built.said));
        assert!(found.contains(&format!("content/{KIND}:{line}:")), "{found}");
        let made = |part: &str| built.tree.0.keys().any(|path| path.contains(part));
        assert!(!made("pool-sheet") && made("home/play-plan") && made("home/visit-copy"));
    }
    let no_source = TEXT.replace("play-observation", "play-observatory");
    let built = Site::sound().with(KIND, no_source).build();
    assert!(built.said.concat().contains("did you mean `play-observation`?"), "{:#?}", built.said);
}
