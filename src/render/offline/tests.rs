//! What a phone would notice of a version, and a theme of its colours.

use super::*;

fn files(card: &str) -> BTreeMap<String, Digest> {
    let file = |path: &str, text: &str| (path.to_owned(), Digest::of(text.as_bytes()));
    BTreeMap::from([file("activities/motor/ball.html", card), file("style.css", "a{}")])
}

#[test]
fn a_version_is_that_of_its_files() {
    let one = version(&files("roll"));
    assert_eq!(one, version(&files("roll")));
    assert_ne!(one, version(&files("throw")));
    let mut more = files("roll");
    more.insert("activities/motor/cup.html".into(), Digest::of(b"x"));
    assert_ne!(one, version(&more));
}

#[test]
fn nobody_s_name_or_number_can_be_read_from_a_version() {
    for text in ["a", "b", "c", "roll", "throw"] {
        let said = letters(&Digest::of(text.as_bytes()));
        assert_eq!(said.len(), 8);
        assert!(said.chars().all(|c| c.is_ascii_lowercase() && !"aeiouyx".contains(c)), "{said}");
    }
}

#[test]
fn cards_may_be_kept_and_the_rest_of_the_website_may_not() {
    for path in ["activities/motor/ball.html", "index.html", "find-data.js", "app.json"] {
        assert!(may_be_kept(path), "{path}");
    }
    for path in ["about.html", "send/motor/ball.html", "areas/motor.html", "now/index.html"] {
        assert!(!may_be_kept(path), "{path}");
    }
}

#[test]
fn the_worker_says_its_version_first_and_the_list_is_one_that_it_can_read() {
    let text = worker("bdghjklm");
    assert!(text.starts_with("self.doorstepVersion = \"bdghjklm\";\n"), "{text:.60}");
    let editions = BTreeMap::from([("pl/".to_owned(), Listed { said: "Karty \"x\"".into() })]);
    let read: serde_json::Value =
        serde_json::from_str(&list("bdghjklm", &editions, &files("roll"))).unwrap();
    assert_eq!(read["version"], "bdghjklm");
    assert_eq!(read["editions"]["pl/"]["said"], "Karty \"x\"");
    assert!(read["files"]["style.css"].is_string());
}

#[test]
fn the_home_screen_has_the_colours_of_the_theme() {
    assert_eq!(colour(":root { --deep: #123456; --x: 1 }", "--deep:"), Some("#123456"));
    assert_eq!(colour(":root { --deep: url(x) }", "--deep:"), None);
    assert_eq!(colour("a { color: red }", "--deep:"), None);
}
