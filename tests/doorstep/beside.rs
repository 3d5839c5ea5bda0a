//! Cards in two languages on one paper: the same steps under the same numbers, and what has no place there.

use crate::folder::{Folder, Run};
use crate::pdf;
use crate::site::Site;

const CARD: &str = "cognitive/under-the-saucepan";

fn print(folder: &Folder, more: &[&str]) -> Run {
    let day = Site::demonstration().day();
    folder.run(&[&["print", "cards"], more, &["--date", &day]].concat())
}

fn lines_of(folder: &Folder) -> String {
    lines(folder).join("\n")
}

/// The text of the paper, each line with its words one space apart.
fn lines(folder: &Folder) -> Vec<String> {
    let text = pdf::text(&std::fs::read(folder.path("print/cards.pdf")).unwrap());
    text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn a_step_stands_beside_the_same_step_under_the_same_number() {
    let folder = Folder::of(&Site::demonstration());
    print(&folder, &[CARD, "--beside", "pl"]).ended(0).says("Printed 1 card on");
    let lines = lines(&folder);
    assert!(lines.iter().any(|line| line == "English Polski"), "{lines:#?}");
    for number in ["1.", "2.", "3."] {
        let both = |line: &&String| line.split(' ').filter(|word| *word == number).count() == 2;
        // Once among the steps, and once among the small steps towards it.
        assert!(lines.iter().filter(both).count() >= 2, "{number} of {lines:#?}");
    }
    assert!(lines.iter().any(|line| line == "What to do Co robić"), "{lines:#?}");
}

#[test]
fn the_language_from_the_right_stands_at_the_right_whichever_is_named_first() {
    let folder = Folder::of(&Site::demonstration());
    let printed = |languages: [&str; 4]| {
        print(&folder, &[&[CARD], &languages[..]].concat()).ended(0);
        std::fs::read(folder.path("print/cards.pdf")).unwrap()
    };
    let ours = printed(["--language", "en-GB", "--beside", "ur"]);
    assert!(ours == printed(["--language", "ur", "--beside", "en-GB"]), "the order typed counts");
    let head = lines(&folder).into_iter().find(|line| line.contains("English")).unwrap();
    assert!(head.contains("اردو"), "{head}");
}

#[test]
fn in_wales_welsh_is_read_first() {
    let head = |site: &Site| {
        let folder = Folder::of(site);
        let _ = print(&folder, &[CARD, "--beside", "cy"]).ended(0);
        lines(&folder).into_iter().find(|line| line.contains("Cymraeg")).unwrap()
    };
    let england = Site::demonstration();
    assert_eq!(head(&england), "English Cymraeg");
    let wales = Site::demonstration().patch("rules.yaml", "nation: england", "nation: wales");
    assert_eq!(head(&wales), "Cymraeg English");
}

#[test]
fn a_card_without_a_translation_is_left_out_and_one_that_is_stale_says_so() {
    let path = format!("activities/{CARD}.md");
    let site = Site::demonstration();
    let title = site.text(&path).lines().find(|line| line.starts_with("summary: ")).unwrap();
    let folder = Folder::of(&site.clone().patch(&path, title, "summary: Another summary"));
    print(&folder, &[CARD, "cognitive/water-shop", "--beside", "cy"])
        .ended(1)
        .says("Left out: cognitive/water-shop, which is not in `cy`")
        .says("has changed since it was translated into `cy`")
        .says("Printed 1 card on");
    assert!(lines(&folder).iter().any(|line| line.contains("wedi newid")), "{:#?}", lines(&folder));
}

#[test]
fn large_print_has_one_below_the_other_and_what_has_no_room_is_said() {
    let folder = Folder::of(&Site::demonstration());
    print(&folder, &[CARD, "--beside", "ar", "--as", "large-print"]).ended(0);
    assert!(!lines(&folder).iter().any(|line| line.contains("English العربية")));
    let cases: [(&[&str], &str); 5] = [
        (&[CARD, "--beside", "cy", "--as", "a5"], "need more room than `a5` has"),
        (&[CARD, "--beside", "cy", "--as", "reminder"], "need more room than `reminder` has"),
        (&[CARD, "--as", "beside"], "say which second language"),
        (&[CARD, "--beside", "xx"], "there are no cards in `xx`"),
        (&[CARD, "--beside", "en-GB"], "are in `en-GB` already"),
    ];
    for (arguments, words) in cases {
        print(&folder, arguments).ended(2).says(words);
    }
}

#[test]
fn each_language_of_a_sheet_leads_to_its_own_page() {
    let folder = Folder::of(&Site::demonstration().without("addresses.yaml"));
    print(&folder, &[CARD, "--beside", "ur"]).ended(0).says("2 addresses are printed");
    let kept = std::fs::read_to_string(folder.path("content/addresses.yaml")).unwrap();
    let lines: Vec<&str> = kept.lines().filter(|line| line.contains(CARD)).collect();
    assert!(lines.len() == 2 && lines[1].contains(", language: ur, "), "{lines:?}");
    let code = lines[0].split("code: ").nth(1).unwrap().split(',').next().unwrap();
    let text = lines_of(&folder);
    for address in [format!("/c/{code}"), format!("/ur/c/{code}")] {
        assert!(text.contains(&address), "{address} not in {text}");
    }
}

#[test]
fn on_the_website_a_card_in_another_language_has_a_sheet_beside_the_service_s_own() {
    let record = Site::demonstration().text("service.yaml").trim_end().to_owned();
    let site = Site::demonstration().with("service.yaml", format!("{record}\nsheets: [beside]\n"));
    let built = site.build();
    let sheet = |language: &str| format!("public/{language}activities/{CARD}.beside.pdf");
    let text = pdf::text(built.tree.bytes(&sheet("pl/")));
    assert!(text.contains("English") && text.contains("Co robić"), "{text}");
    let page = built.tree.text(&format!("public/pl/activities/{CARD}.html"));
    assert!(page.contains("under-the-saucepan.beside.pdf") && page.contains("obok siebie"));
    // What is in the service's own language alone has nothing to stand beside.
    assert!(!built.tree.has(&sheet("")));
    assert!(!built.tree.text(&format!("public/activities/{CARD}.html")).contains("beside.pdf"));
}
