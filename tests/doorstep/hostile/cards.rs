//! Cards that nobody should write and somebody will: each is named at its place, and all others are made.

use crate::folder::Folder;
use crate::site::Site;

const BUBBLES: &str = "activities/language/bubbles.md";
const PAGE: &str = "public/activities/language/bubbles.html";

/// What is said of the card when this text stands in it in the place of that one.
fn said(from: &str, to: &str) -> (Vec<String>, bool, bool) {
    let built = Site::sound().patch(BUBBLES, from, to).build();
    assert!(built.tree.has("public/activities/social/sock-ball.html"), "{:#?}", built.said);
    assert!(built.tree.has("public/activities/social/sock-ball.pdf"), "{:#?}", built.said);
    let sheet = PAGE.replace(".html", ".pdf");
    (built.said, built.tree.has(PAGE), built.tree.has(&sheet))
}

#[test]
fn a_card_of_three_thousand_words_is_on_the_website_and_on_no_sheet() {
    let text = Site::sound().text(BUBBLES).to_owned();
    let last = text.trim_end().rsplit('\n').next().unwrap().to_owned();
    let long = format!("{last} {}", "Bubbles go, and only a person brings them back. ".repeat(330));
    let (said, page, sheet) = said(&last, long.trim_end());
    assert!(page && !sheet, "{said:#?}");
    assert!(said.iter().any(|one| one.contains("[B22]: the card has 3")), "{said:#?}");
    let by_how_much = said.iter().find(|one| one.contains("[H93]")).expect("by how many words");
    assert!(by_how_much.contains(BUBBLES) && by_how_much.contains("words too long"), "{said:#?}");
}

#[test]
fn a_step_without_words_is_named_by_its_line() {
    let text = Site::sound().text(BUBBLES).to_owned();
    let step = text.lines().find(|line| line.starts_with("  - do: ")).unwrap();
    let (said, page, _) = said(step, "  - do: \"…\"");
    let line = 1 + text.lines().position(|line| line == step).unwrap();
    let place = format!("{BUBBLES}:{line}:");
    assert!(said.iter().any(|one| one.contains("[B21]") && one.contains(&place)), "{said:#?}");
    assert!(!page, "a card without what to do is held back");
}

#[test]
fn a_symbol_that_no_pack_has_is_named_and_the_card_is_made_without_it() {
    let text = Site::sound().text(BUBBLES).to_owned();
    let step = text.lines().find(|line| line.starts_with("  - do: ")).unwrap().to_owned();
    for symbol in ["bubbels", "../../secret", "mulberry/bubbles"] {
        let (said, page, sheet) = said(&step, &format!("{step}\n    symbol: {symbol}"));
        assert!(page && sheet, "{said:#?}");
        let found = said.iter().find(|one| one.contains("[T06]")).expect("a message");
        assert!(found.contains(BUBBLES) && found.contains(symbol), "{found}");
    }
}

#[test]
fn a_second_master_of_a_card_is_named() {
    let text = Site::sound().text(BUBBLES).to_owned();
    for (path, says) in [
        ("activities/social/bubbles.md", "[B20]: another card is called"),
        ("activities/language/bubbles.en.md", "[Z07]"),
        ("activities/language/bubbles.md.md", "the ending stands twice"),
        ("activities/language/gone.pl.md", "[Z01]: there is no card `language/gone`"),
    ] {
        let translated =
            text.replace("---\ntitle:", "---\ntranslates: unknown\ntranslated_by: X\ntitle:");
        let keep =
            ["items:", "ages:", "minutes:", "routines:", "at_hand:", "with:", "before:", "after:"];
        let words: Vec<&str> = translated
            .lines()
            .filter(|line| !keep.iter().any(|key| line.starts_with(key)))
            .collect();
        let is_card = path.ends_with("social/bubbles.md");
        let file = if is_card { text.clone() } else { words.join("\n") };
        let built = Site::sound().with(path, file).build();
        assert!(built.said.iter().any(|one| one.contains(says)), "{path}: {:#?}", built.said);
        assert!(built.tree.has(PAGE), "{path}");
    }
}

#[test]
fn a_name_from_the_right_stands_whole_on_a_sheet_from_the_left() {
    let name = "\u{644}\u{64a}\u{644}\u{649}";
    let text = Site::sound().text(BUBBLES).to_owned();
    let title = text.lines().find(|line| line.starts_with("title: ")).unwrap().to_owned();
    let (said, page, sheet) = said(&title, &format!("title: Bubbles for {name} (5)"));
    assert!(page && sheet, "{said:#?}");
}

#[test]
fn check_names_a_misspelt_symbol_and_what_it_may_have_been() {
    let text = Site::sound().text(BUBBLES).to_owned();
    let step = text.lines().find(|line| line.starts_with("  - do: ")).unwrap().to_owned();
    let wrong = Site::sound().patch(BUBBLES, &step, &format!("{step}\n    symbol: bubbels"));
    let folder = Folder::of(&wrong);
    let run = folder.run(&["check", "--date", &wrong.day()]);
    run.ended(0).says("[T06]").says("did you mean `bubbles`?").says(BUBBLES);
    folder.run(&["check", "--theme", "nowhere"]).ended(2).says("there is no theme");
}
