//! How long a save takes to show at a thousand activities. Run by name, on a quiet machine.

use std::fs;
use std::time::Instant;

use tempfile::TempDir;

use super::site::{Site, copied};

const AREAS: [&str; 6] =
    ["infant-development", "social", "language", "self-help", "cognitive", "motor"];

/// The demonstration service with copies of one card, each under a name and title of its own.
fn service(cards: usize) -> TempDir {
    let folder = copied();
    let activities = folder.path().join("content/activities");
    let card = fs::read_to_string(activities.join("language/bubbles.md")).unwrap();
    let title = card.lines().find(|line| line.starts_with("title: ")).unwrap().to_owned();
    for number in 0..cards {
        let area = activities.join(AREAS[number % AREAS.len()]);
        fs::create_dir_all(&area).unwrap();
        let text = card.replace(&title, &format!("title: Bubbles number {number}"));
        fs::write(area.join(format!("bubbles-{number}.md")), text).unwrap();
    }
    folder
}

#[test]
#[ignore = "a measurement"]
#[expect(clippy::disallowed_methods, reason = "it measures time")]
fn from_a_save_to_the_fresh_page_at_a_thousand_activities() {
    let site = Site::of(service(1000), false);
    let path = "content/activities/language/bubbles-500.md";
    let card = site.read(path);
    let mut saves = Vec::new();
    for round in 0..10 {
        let word = format!("Freshly saved {round}");
        let text = card.replace("title: Bubbles number 500", &format!("title: {word}"));
        let shown = site.edition();
        let begun = Instant::now();
        site.write(path, &text);
        site.wait(&shown);
        let told = begun.elapsed();
        assert!(site.page("/activities/language/bubbles-500.html").contains(&word));
        let page = begun.elapsed();
        assert!(site.page("/areas/language.html").contains(&word));
        assert!(site.page("/a-to-z.html").contains(&word));
        saves.push((page.as_millis(), told.as_millis(), begun.elapsed().as_millis()));
    }
    saves.sort_unstable();
    let memory = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let memory: Vec<&str> = memory
        .lines()
        .filter(|line| line.starts_with("VmHWM") || line.starts_with("VmRSS"))
        .collect();
    println!("(page, told, page and two lists) in ms: {saves:?}; {memory:?}");
}
