//! Cards that a family keeps on its phone, and cards as one file to send: what a phone, an e-mail and a
//! service that switches them off would notice.

use doorstep::output::Digest;
use doorstep::render::offline::{self, WORKER_OFF};
use serde_json::Value;

use crate::site::{Built, Site};

const CARD: &str = "activities/language/bubbles.md";
const SERVICE: &str = "service.yaml";
const KEPT: &str = "activities/language/bubbles.html";
const SENT: &str = "public/send/language/bubbles.html";

/// The most bytes of a card that is sent: mailboxes and phones take it without a thought.
const MOST_SENT: usize = 60_000;

/// The most that one photograph or drawing adds to it.
const MOST_PHOTO: usize = 60_000;

fn json(built: &Built, path: &str) -> Value {
    serde_json::from_str(built.tree.text(path)).unwrap()
}

fn list(built: &Built) -> Value {
    json(built, "public/worker-list.json")
}

/// A service with one line more in its record.
fn with_line(line: &str) -> Site {
    Site::sound().patch(SERVICE, "review_months: 6", &format!("review_months: 6\n{line}"))
}

#[test]
fn the_list_names_the_files_as_they_are_and_the_worker_their_version() {
    let built = Site::demonstration().asked(|settings| settings.sheets = false).build();
    let list = list(&built);
    let version = list["version"].as_str().unwrap();
    let worker = built.tree.text("public/worker.js");
    assert!(worker.starts_with(&format!("self.doorstepVersion = \"{version}\";\n")));
    let files = list["files"].as_object().unwrap();
    for (path, digest) in files {
        let bytes = built.tree.bytes(&format!("public/{path}"));
        assert_eq!(digest, &offline::letters(&Digest::of(bytes)), "{path}");
        assert!(!path.starts_with("send/") && !path.ends_with(".pdf"), "{path}");
    }
    for path in [KEPT, "index.html", "find-data.js", "style.css", "keep.js", "pl/offline.html"] {
        assert!(files.contains_key(path), "{path}");
    }
    let said = &list["editions"];
    assert_eq!(said[""]["said"], format!("Cards of 22 November 2026, version {version}"));
    for folder in ["ar/", "cy/", "pl/", "ur/"] {
        assert!(said[folder]["said"].as_str().unwrap().contains(version), "{folder}");
    }
}

#[test]
fn a_changed_card_changes_the_version_and_another_day_does_not() {
    let before = list(&Site::sound().build());
    let same = list(&Site::sound().on(jiff::civil::date(2026, 3, 6)).build());
    assert_eq!(before["version"], same["version"]);
    let changed = list(&Site::sound().patch(CARD, "Wait for a look.", "Wait longer.").build());
    assert_ne!(before["version"], changed["version"]);
    assert_ne!(before["files"][KEPT], changed["files"][KEPT]);
    assert_eq!(before["files"]["style.css"], changed["files"]["style.css"]);
    let other = "activities/social/sock-ball.html";
    assert_eq!(before["files"][other], changed["files"][other]);
}

#[test]
fn a_home_screen_gets_a_name_a_place_to_begin_and_pictures_that_are_there() {
    let built = Site::demonstration().asked(|settings| settings.sheets = false).build();
    for (folder, language, direction) in
        [("", "en-GB", "ltr"), ("pl/", "pl", "ltr"), ("ar/", "ar", "rtl")]
    {
        let app = json(&built, &format!("public/{folder}app.json"));
        assert_eq!((&app["lang"], &app["dir"]), (&language.into(), &direction.into()));
        assert_eq!(app["name"], "Thistledown Portage Service");
        assert_eq!(app["start_url"], "./index.html");
        assert_eq!(app["theme_color"], "#144b4f");
        for icon in app["icons"].as_array().unwrap() {
            let src = icon["src"].as_str().unwrap();
            let up = if folder.is_empty() { "" } else { "../" };
            assert!(built.tree.has(&format!("public/{}", src.strip_prefix(up).unwrap())), "{src}");
        }
    }
}

#[test]
fn a_service_that_switches_it_off_has_the_worker_that_ends_the_others_and_no_button() {
    let built = with_line("keep_on_phone: no").build();
    assert_eq!(built.said, Vec::<String>::new());
    assert_eq!(built.tree.text("public/worker.js"), WORKER_OFF);
    for gone in ["worker-list.json", "app.json", "kept.html", "offline.html"] {
        assert!(!built.tree.has(&format!("public/{gone}")), "{gone}");
    }
    for page in built.tree.paths().into_iter().filter(|path| path.ends_with(".html")) {
        let html = built.tree.text(page);
        assert!(!html.contains("keep.js") && !html.contains("data-keep"), "{page}");
    }
    let on = Site::sound().build();
    assert!(on.tree.text(&format!("public/{KEPT}")).contains("data-keep="));
    assert!(on.tree.text("public/privacy.html").contains("Nobody is told which cards you keep"));
}

#[test]
fn a_card_to_send_is_small_and_whole_and_runs_nothing() {
    let built = Site::demonstration().asked(|settings| settings.sheets = false).build();
    let sent: Vec<&str> =
        built.tree.paths().into_iter().filter(|path| path.contains("/send/")).collect();
    // Where a card stood that has gone, a page says so.
    let is_card = |path: &str| !built.tree.text(path).contains("data-template=\"way\"");
    let kept = built.tree.paths().into_iter().filter(|path| path.contains("/activities/"));
    let kept = kept.filter(|path| is_card(path));
    assert_eq!(sent.len(), kept.count());
    assert_eq!(built.made["single-file cards"].new, sent.len());
    for path in sent {
        let html = built.tree.text(path);
        let photos = html.matches("<span class=\"photo\">").count();
        assert!(html.len() < MOST_SENT + photos * MOST_PHOTO, "{path} has {} bytes", html.len());
        assert!(html.contains("default-src 'none'; style-src 'sha256-"), "{path}");
        assert!(!html.contains("<script") && !html.contains("<link"), "{path}");
        for (name, leads) in
            [(" src=\"", &["data:image/"][..]), (" href=\"", &["#", "tel:", "mailto:", "https://"])]
        {
            for address in html.split(name).skip(1) {
                assert!(
                    leads.iter().any(|lead| address.starts_with(lead)),
                    "{path}: {address:.60}"
                );
            }
        }
    }
    let card = built.tree.text("public/activities/language/bubbles.html");
    assert!(card.contains("href=\"../../send/language/bubbles.html\" download"));
    assert!(built.tree.text("public/ar/send/language/bubbles.html").contains("dir=\"rtl\""));
}

#[test]
fn a_service_that_sends_no_cards_makes_none_and_leads_to_none() {
    let built = with_line("cards_to_send: no").build();
    assert!(!built.tree.has(SENT));
    assert!(!built.tree.text(&format!("public/{KEPT}")).contains("send/"));
    assert!(!built.made.contains_key("single-file cards"));
    assert!(Site::sound().build().tree.has(SENT));
}

#[test]
fn what_a_phone_keeps_goes_through_the_same_scan() {
    let built = Site::sound().patch(SERVICE, "Play at home", "Play with 01632 960199").build();
    assert!(built.short.iter().any(|said| said.contains("error[W03]")), "{:#?}", built.short);
    for path in ["public/app.json", SENT] {
        assert!(!built.tree.has(path), "{path}");
    }
}
