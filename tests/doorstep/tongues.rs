//! What is printed in another language stays true, and a service in Wales has everything twice.

use crate::folder::Folder;
use crate::site::Site;

const CARD: &str = "language/bubbles";
const LINES: &str = "printed:\n  - {code: k7m2xq, card: language/bubbles, since: 2026-01-01}\n  - {code: \
                     k7m2xq, card: language/bubbles, language: cy, since: 2026-01-01}\n";

/// The sound service with one card in Welsh, which was printed in both languages.
fn service() -> Site {
    let site = Site::sound();
    let welsh = welsh_of(&site);
    site.with(&format!("activities/{CARD}.cy.md"), welsh).with("addresses.yaml", LINES).patch(
        "service.yaml",
        "language: en-GB\n",
        "language: en-GB\npublished_at: https://cards.example/\n",
    )
}

/// The card itself behind the head of a translation: words are words for the way to them.
fn welsh_of(site: &Site) -> String {
    let text = site.text(&format!("activities/{CARD}.md"));
    let own = [
        "items:",
        "ages:",
        "minutes:",
        "routines:",
        "at_hand:",
        "before:",
        "after:",
        "    symbol:",
    ];
    let kept = text.lines().skip(1).filter(|line| !own.iter().any(|key| line.starts_with(key)));
    let kept: Vec<&str> = kept.collect();
    format!("---\ntranslates: unknown\ntranslated_by: Siân Morgan\n{}\n", kept.join("\n"))
}

/// Where the page at an address leads to.
fn leads(site: &Site, path: &str) -> String {
    let built = site.build();
    let page = String::from_utf8(built.tree.bytes(&format!("public/{path}")).to_vec()).unwrap();
    page.split("content=\"0; url=")
        .nth(1)
        .unwrap_or("nowhere\"")
        .split('"')
        .next()
        .unwrap()
        .to_owned()
}

#[test]
fn a_printed_address_leads_to_the_card_in_its_language_as_long_as_there_is_one() {
    let site = service();
    assert_eq!(leads(&site, "c/k7m2xq/index.html"), "../../activities/language/bubbles.html");
    assert_eq!(leads(&site, "cy/c/k7m2xq/index.html"), "../../activities/language/bubbles.html");
    // The translation is taken away, and with it the language: the sheet leads to the card all the same.
    let gone = site.without(&format!("activities/{CARD}.cy.md"));
    assert_eq!(leads(&gone, "cy/c/k7m2xq/index.html"), "../../../activities/language/bubbles.html");
}

#[test]
fn what_became_of_a_card_stands_in_one_line_and_holds_in_every_language() {
    let moved = service().without(&format!("activities/{CARD}.cy.md")).patch(
        "addresses.yaml",
        "bubbles, since: 2026-01-01}",
        "bubbles, since: 2026-01-01, instead: social/sock-ball}",
    );
    for path in ["c/k7m2xq/index.html", "cy/c/k7m2xq/index.html"] {
        assert!(leads(&moved, path).ends_with("activities/social/sock-ball.html"), "{path}");
    }
}

#[test]
fn in_wales_every_page_says_where_its_welsh_twin_is() {
    let about = "---\ntranslates: unknown\ntranslated_by: Siân Morgan\ntitle: Amdanom ni\nsummary: Pwy \
                 ydym ni\n---\nRydym ni'n chwarae.\n";
    let site = service()
        .patch("rules.yaml", "nation: england", "nation: wales")
        .with("pages/about.cy.md", about);
    let said = site.check();
    let missing: Vec<&String> = said.iter().filter(|line| line.contains("CY0")).collect();
    assert!(missing.len() == 1 && missing[0].contains("this card is not in Welsh"), "{said:#?}");
    let built = site.build();
    let twin = "lang=\"cy\" hreflang=\"cy\" dir=\"ltr\">Y dudalen hon yn Gymraeg</a>";
    for path in built.tree.paths() {
        let of_english = path.strip_prefix("public/").filter(|path| path.ends_with(".html"));
        let Some(page) = of_english
            .filter(|path| !["cy/", "send/", "c/"].iter().any(|folder| path.starts_with(folder)))
        else {
            continue;
        };
        let html = String::from_utf8(built.tree.bytes(path).to_vec()).unwrap();
        if built.tree.has(&format!("public/cy/{page}")) {
            assert!(html.contains(twin), "{page}");
        } else {
            // The one card that is not in Welsh, its area and parts of the day, and what a server shows.
            assert!(html.contains("dir=\"ltr\">Cymraeg</a>"), "{page}");
        }
    }
    for page in ["about.html", "areas/language.html", "privacy.html", "credits.html"] {
        assert!(built.tree.has(&format!("public/cy/{page}")), "{page}");
    }
    // The card that is not in Welsh yet is in use all the same.
    assert!(built.tree.has("public/activities/social/sock-ball.html"));
}

#[test]
fn a_new_service_in_wales_begins_with_everything_in_both_languages() {
    let folder = Folder::of(&Site::sound());
    folder.run(&["init", "new", "--nation", "wales"]).ended(0);
    std::fs::remove_dir_all(folder.path("content")).unwrap();
    std::fs::rename(folder.path("new/content"), folder.path("content")).unwrap();
    let run = folder.check();
    run.ended(0).says("0 errors");
    assert!(!run.all().contains("CY0") && !run.all().contains("Z0"), "{}", run.all());
}
