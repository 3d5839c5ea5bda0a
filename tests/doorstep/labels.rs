//! What a service calls things, and the nation by whose law it goes: seen in everything that a build
//! makes, and not in one paper alone.

use crate::pdf;
use crate::site::Site;

/// The sound service with labels of its own, and without our words in its own sentences.
fn with_labels() -> Site {
    let service = Site::sound().text("service.yaml").to_owned();
    let labels = "labels:\n  practitioner: Portage practitioner\n  goal: aim\n  chart: play plan\n";
    Site::sound()
        .with("service.yaml", format!("{}\n{labels}", service.trim_end()))
        .patch("pages/about.md", "home visitor", "friend")
        .patch("staff/ada.yaml", "Portage home visitor", "Portage practitioner")
}

/// The words that a reader of a page sees or hears.
fn seen(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let hidden = ["<script", "<style"].iter().any(|tag| rest[at..].starts_with(tag));
        let end = if hidden { rest[at..].find("</") } else { None };
        let from = end.map_or(at, |end| at + end);
        rest = rest[from..].find('>').map_or("", |close| &rest[from + close + 1..]);
        text.push(' ');
    }
    text + rest
}

#[test]
fn a_service_that_says_aim_and_practitioner_finds_neither_goal_nor_home_visitor() {
    let site = with_labels();
    assert!(site.check().is_empty(), "{:#?}", site.check());
    let built = site.build();
    built.has_all_but(&[]);
    let mut said = String::new();
    for path in built.tree.paths() {
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        let text = match ending {
            "pdf" => pdf::text(built.tree.bytes(path)),
            "html" => seen(built.tree.text(path)),
            _ => continue,
        };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for word in ["goal", "home visitor", "activity chart"] {
            let found = text.to_lowercase().find(word);
            assert_eq!(found.map(|at| text.get(at.saturating_sub(60)..at + 20)), None, "{path}");
        }
        said.push_str(&text);
    }
    for words in [
        "This week’s aim",
        "Play plan 2 for",
        "Your Portage practitioner:",
        "Aims worked on",
        "The aims we worked on",
        "A Portage practitioner comes to see you",
        "was set on a play plan in this time",
    ] {
        assert!(said.contains(words), "{words:?} is nowhere");
    }
}

#[test]
fn a_service_in_wales_builds_and_its_rules_are_those_of_wales() {
    let plan = "children/p014/ehc-plans/2026-02-09.yaml";
    let site = Site::sound().patch("rules.yaml", "nation: england", "nation: wales").patch(
        plan,
        "across_border: no",
        "across_border: yes",
    );
    // What Wales leaves to its councils is asked for, and nothing is counted until it is there.
    let said = site.check();
    let [asked] = said.as_slice() else { panic!("{said:#?}") };
    assert!(asked.contains("pep-first, pep-review, school-place"), "{asked}");
    let built = site.build();
    built.has_all_but(&[]);
    // The statement's law is one for the whole of the United Kingdom, and England's alone is not named.
    let statement = seen(built.tree.text("public/accessibility.html"));
    assert!(statement.contains("Accessibility Regulations 2018"), "{statement}");
}

#[test]
fn a_thing_that_only_this_service_has_is_a_page_and_a_choice() {
    let rules = Site::sound().text("rules.yaml").trim_end().to_owned();
    let things = "things:\n  - {name: light-box, called: The light box}\n";
    let card = "activities/language/bubbles.md";
    let with = |words: &str| {
        Site::sound()
            .with("rules.yaml", format!("{rules}\n{things}"))
            .patch(card, "when: ", &format!("with: [{words}]\nwhen: "))
            .patch("activities/social/sock-ball.md", "when: ", "with: [nothing]\nwhen: ")
            .build()
    };
    let built = with("bubbles, light-box");
    let page = built.tree.text("public/with/light-box.html");
    assert!(page.contains("The light box") && page.contains("language/bubbles.html"), "{page}");
    assert!(!page.contains("sock-ball.html"), "{page}");
    assert!(built.tree.text("public/find.html").contains("value=\"light-box\""));
    assert!(built.tree.text("public/with/nothing.html").contains("social/sock-ball.html"));
    // A word that nobody knows is said, and the card is found by its other words.
    let built = with("bubbles, ligt-box");
    assert!(built.said.iter().any(|one| one.contains("[B16]") && one.contains("light-box")));
    assert!(
        built.tree.has("public/with/bubbles.html") && !built.tree.has("public/with/ligt-box.html")
    );
}
