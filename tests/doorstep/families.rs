//! A family reads its papers in its own language once somebody who speaks it has read them, and never
//! before.

use std::collections::BTreeSet;

use crate::pdf;
use crate::site::{Built, Site};

const CHILD: &str = "children/p014/child.yaml";
const CHART: &str = "children/p014/charts/2026-03-03.yaml";
const WORDS: &str = "children/p014/words/pl.yaml";
const PAPER: &str = "families/p014/home/activity-chart-2026-03-03.pdf";

/// The sound service with a household that reads Polish and receives charts alone.
fn polish(words: &str) -> Site {
    let site = Site::sound().patch(CHILD, "    needs: [large-print]\n", "");
    let site = reads_polish(site);
    if words.is_empty() { site } else { site.with(WORDS, words) }
}

/// Both households read Polish, so that there is one language to look for.
fn reads_polish(site: Site) -> Site {
    let text = site.text(CHILD).replace("    reads: cy\n", "");
    // What somebody there receives lies with the papers of the home.
    let text = text.replacen(", receives: [review]}", "}", 1);
    let line = |line: &str| match line.strip_prefix("    receives: ") {
        Some(_) => "    receives: [chart]\n    reads: pl\n".to_owned(),
        None => format!("{line}\n"),
    };
    let text: String = text.lines().map(line).collect();
    site.with(CHILD, text).without("children/p014/words/cy.yaml")
}

/// Every line that waits to be translated, each said in Polish.
fn filled(built: &Built, told: impl Fn(&str) -> String) -> String {
    let line =
        |line: String| format!("  - says: {}\n    in: {}\n", quoted(&line), quoted(&told(&line)));
    let lines: String = waiting(built).into_iter().map(line).collect();
    format!("translated_by: Ewa Lis\nlines:\n{lines}")
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn waiting(built: &Built) -> BTreeSet<String> {
    let text = built.tree.text("team/to-translate/p014/pl.yaml");
    let file: serde_json::Value = serde_yaml::from_str(text).unwrap();
    let lines = file["lines"].as_array().unwrap();
    lines.iter().map(|line| line["says"].as_str().unwrap().to_owned()).collect()
}

/// A line in something like Polish: words that no English paper has.
fn in_polish(line: &str) -> String {
    format!("Ząb {} żółw", line.len())
}

fn text(built: &Built, path: &str) -> String {
    pdf::text(built.tree.bytes(path)).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The letters of the chart that waits to be read through, as the message gives them.
fn letters(built: &Built) -> String {
    let said = built.said.iter().find(|said| said.contains("[T11]")).expect("nothing waits");
    said.split("letters: ").nth(1).unwrap()[..12].to_owned()
}

#[test]
fn a_paper_with_a_line_in_another_language_than_the_rest_goes_to_no_family() {
    // Nobody has said anything in Polish yet: the family's own paper is for the interpreter, the worker is
    // told so once, and the file to fill in is the whole record.
    let built = polish("").build();
    let told = built.notes.iter().filter(|note| note.contains("for the interpreter"));
    let told: Vec<&String> = told.collect();
    assert!(
        told.len() == 1 && told[0].contains("saved as content/children/p014/words/pl.yaml"),
        "{told:?}"
    );
    let file = built.tree.text("team/to-translate/p014/pl.yaml");
    assert!(file.starts_with("translated_by: ''\nlines:\n"), "{file}");
    assert!(waiting(&built).contains("Gran wants to play too."), "{file}");
    let site =
        polish("translated_by: Ewa Lis\nlines:\n  - {says: Blow one slow stream., in: Dmuchaj.}\n");
    let built = site.build();
    assert!(
        built.notes[0].contains("for the interpreter: 2 papers for p014, until"),
        "{:?}",
        built.notes
    );
    assert!(text(&built, PAPER).contains("Please go through this together with the interpreter"));
    let lines = waiting(&built);
    assert!(lines.contains("Gran wants to play too."), "{lines:?}");
    assert!(!lines.contains("Joanna"), "a name is a name in every language: {lines:?}");

    // One line is still missing.
    let words = filled(&built, in_polish);
    let short = words.replace("  - says: 'Gran wants to play too.'\n", "  - says: 'Gone.'\n");
    assert_ne!(short, words);
    let built = polish(&short).build();
    assert!(built.notes[0].contains("until 1 line is in pl"), "{:?}", built.notes);
    assert!(text(&built, PAPER).contains("Gran wants to play too."));
    assert!(!built.tree.has("team/to-read/p014/home/activity-chart-2026-03-03.pl.pdf"));
}

#[test]
fn a_whole_paper_waits_until_somebody_has_read_it_and_again_when_its_words_change() {
    let first =
        polish("translated_by: Ewa Lis\nlines:\n  - {says: Blow one slow stream., in: Dmuchaj.}\n");
    let words = filled(&first.build(), in_polish);
    let site = polish(&words);
    let built = site.build();
    built.says("nobody has read");
    let english = text(&built, PAPER);
    assert!(english.contains("Please go through this together with the interpreter"), "{english}");
    let draft = text(&built, "team/to-read/p014/home/activity-chart-2026-03-03.pl.pdf");
    assert!(draft.contains(&in_polish("Gran wants to play too.")), "{draft}");
    assert!(draft.contains("Wersja robocza"), "{draft}");
    // The interpreter has both languages to compare.
    let both = text(&built, "team/to-read/p014/home/activity-chart-2026-03-03.pl-en.pdf");
    assert!(both.contains(&in_polish("Gran wants to play too.")), "{both}");
    assert!(both.contains("Gran wants to play too.") && both.contains("Draft."), "{both}");

    // The interpreter has read it: it goes out, with the same in English beside it.
    let read = format!(
        "{words}read_through:\n  - {{paper: activity-chart-2026-03-03, letters: {}, by: Ewa Lis, on: \
         2026-03-04}}\n",
        letters(&built),
    );
    let built = polish(&read).build();
    let told = text(&built, PAPER);
    assert!(told.contains(&in_polish("Gran wants to play too.")), "{told}");
    assert!(!told.contains("Wersja robocza") && !told.contains("Gran wants to play"), "{told}");
    // Line by line, so that a visitor who reads no Polish follows with a finger.
    let beside = text(&built, "families/p014/home/activity-chart-2026-03-03.pl-en.pdf");
    assert!(beside.contains("In both languages, line by line"), "{beside}");
    let line = "Gran wants to play too.";
    let [theirs, ours] = [in_polish(line), line.to_owned()]
        .map(|line| beside.find(&line).unwrap_or_else(|| panic!("{line}: {beside}")));
    let between = &beside[theirs.min(ours)..theirs.max(ours)];
    assert!(between.len() < 120, "another part stands between the two: {between}");

    // Another step, and it is another paper.
    let changed = polish(&read).patch(CHART, "tries: 4", "tries: 3");
    let changed = changed.patch(CHART, "success: 3 of 4 tries", "success: 3 of 3 tries");
    let built = changed.build();
    assert!(!text(&built, PAPER).contains(&in_polish("Gran wants to play too.")));
}

#[test]
fn what_keeps_a_child_safe_is_said_in_checked_words_alone() {
    let first =
        polish("translated_by: Ewa Lis\nlines:\n  - {says: Blow one slow stream., in: Dmuchaj.}\n");
    let built = first.build();
    let alert = "Thick drinks only.";
    assert!(text(&built, PAPER).contains(alert));
    assert!(!waiting(&built).iter().any(|line| line.contains(alert)));
    let words = filled(&built, in_polish);
    let draft = "team/to-read/p014/home/activity-chart-2026-03-03.pl.pdf";
    let phrase = |checked: &str| {
        format!("phrases:\n  - {{says: {alert}, in: Tylko gęste napoje.{checked}}}\n")
    };
    let built = polish(&words).with("phrases/pl.yaml", phrase("")).build();
    assert!(text(&built, draft).contains(alert), "nobody has checked the phrase");
    let checked = phrase(", checked_by: Ewa Lis, checked_on: 2026-03-01");
    let built = polish(&words).with("phrases/pl.yaml", checked).build();
    let draft = text(&built, draft);
    assert!(draft.contains("Tylko gęste napoje.") && !draft.contains(alert), "{draft}");
}

#[test]
fn a_paragraph_with_words_set_strongly_is_a_line_like_any_other() {
    let reads = polish("").patch(CHILD, "receives: [chart]", "receives: [chart, review]");
    let told = "**What has gone well.** He asks *before* he cries.";
    let built =
        reads.patch("children/p014/reviews/2026-03-02.md", "He asks for more.", told).build();
    let lines = waiting(&built);
    assert!(lines.contains("What has gone well. He asks before he cries."), "{lines:#?}");
}

#[test]
fn a_language_that_the_theme_has_no_words_in_is_said_once() {
    let site = polish("");
    let tigrinya = site.text(CHILD).replace("reads: pl", "reads: ti");
    let site = site.with(CHILD, tigrinya);
    let built = site.build();
    let said = built.said.iter().filter(|said| said.contains("[T12]")).count();
    // Once for each of the two households.
    assert_eq!(said, 2, "{:?}", built.said);
    assert!(text(&built, PAPER).contains("together with the interpreter (Welsh)"));
    let dads = text(&built, "families/p014/dads/activity-chart-2026-03-03.pdf");
    assert!(dads.contains("This is not in ti yet."), "nobody there has an interpreter: {dads}");
}

#[test]
fn a_family_with_an_interpreter_has_that_on_its_papers() {
    // Mum in the sound service has one for Welsh.
    let built = Site::sound().build();
    assert!(text(&built, PAPER).contains("together with the interpreter (Welsh)"));
    assert!(!text(&built, "families/p014/dads/activity-chart-2026-03-03.pdf").contains("(Welsh)"));
}
