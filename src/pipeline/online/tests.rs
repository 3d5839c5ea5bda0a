//! What stands on a family's page before it is sealed, in another language than the service's own.

use std::num::NonZeroUsize;
use std::path::Path;

use jiff::civil::date;

use super::{OnlineKit, who};
use crate::config::{Settings, Wanted};
use crate::model::OnlineId;
use crate::pipeline::album::{Album, Developed};
use crate::pipeline::work::Desk;
use crate::pipeline::{Engines, read, tongue};
use crate::seal::Who;
use crate::source::MemoryLoader;
use crate::theme::Theme;

const CHILD: &str = "children/p014/child.yaml";
const CHART: &str = "children/p014/charts/2026-11-16.yaml";
const WORDS: &str = "children/p014/words/pl.yaml";
const PHRASES: &str = "phrases/pl.yaml";

/// The safety line of the card that the chart comes from in these tests, as the card says it.
const CARDS: &str = "The mixture stings eyes and makes floors like ice.";
/// The same as the card's translation has it, which nobody has checked.
const TRANSLATED: &str = "Płyn szczypie w oczy";

/// The demonstration service, whose records can be changed.
#[expect(
    clippy::disallowed_methods,
    reason = "the demonstration's own files, to be changed in memory"
)]
fn demonstration() -> MemoryLoader {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut loader = MemoryLoader::new();
    for entry in walkdir::WalkDir::new(&root).into_iter().flatten() {
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(&root).unwrap().to_string_lossy().into_owned();
            loader.set(path, std::fs::read(entry.path()).unwrap());
        }
    }
    loader
}

#[expect(
    clippy::disallowed_methods,
    reason = "the demonstration's own files, to be changed in memory"
)]
fn text(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    std::fs::read_to_string(root.join(path)).unwrap()
}

/// The page of Teo's mother: in Polish, whoever has read it, or as the service would seal it; with the
/// language that it is in.
fn page(loader: &MemoryLoader, in_polish: bool) -> (String, String) {
    let settings = Settings {
        date: date(2026, 11, 22),
        jobs: NonZeroUsize::MIN,
        wanted: Wanted::default(),
        sheets: false,
        every_message: false,
        keys: None,
    };
    let theme = Theme::default();
    let checked = read(loader, &theme, &settings);
    let (service, guard) = (checked.service, checked.guard);
    let engines = Engines::new(&theme, &service).ok().flatten().unwrap();
    let kit = OnlineKit::new(&theme, &service).ok().flatten().unwrap();
    let tongues = tongue::tongues(&engines, &service, settings.date);
    let libraries = engines.libraries(&service);
    let developed = Developed::default();
    let desk = Desk {
        service: &service,
        libraries: &libraries,
        tongues: &tongues,
        engines: &engines,
        guard: &guard,
        settings: &settings,
        album: Album { loader, old: None, developed: &developed },
    };
    let mum = |id: &&OnlineId| who(id) == Who::new("p014", "mum");
    let id = service.online().iter().find(mum).unwrap();
    let language =
        if in_polish { (&kit.words["pl"], &kit.libraries["pl"]) } else { kit.language(&desk, id) };
    let view = OnlineKit::view(&desk, id, language).unwrap();
    let words = view.language.clone();
    (serde_json::to_string(&view).unwrap(), words)
}

/// Teo's chart from a card, without a safety line of its own.
fn from_a_card() -> MemoryLoader {
    let chart = text(CHART);
    let chart: String = chart
        .lines()
        .filter(|line| !line.starts_with("safety:"))
        .fold(String::new(), |all, line| all + line + "\n");
    let chart = chart.replace("chart: 18\n", "chart: 18\nactivity: language/bubbles\n");
    demonstration().with(CHART, chart)
}

/// A phrase for the card's safety line, with what is said of who has checked it.
fn phrase(checked: &str) -> String {
    let card = text("activities/language/bubbles.md");
    let says = card.lines().find_map(|line| line.strip_prefix("safety: ")).unwrap();
    format!(
        "{}  - {{says: \"{says}\", in: \"Sprawdzone zdanie o płynie.\"{checked}}}\n",
        text(PHRASES)
    )
}

#[test]
fn what_keeps_a_child_safe_comes_from_checked_phrases_alone() {
    // Neither the card's translation, which nobody has checked, nor the child's words can say it.
    let words = text(WORDS).replace(
        "lines:\n",
        &format!("lines:\n  - {{says: \"{CARDS} Blow away from faces, mop up, and put the pot out of reach.\", in: Nic takiego.}}\n"),
    );
    let loader = from_a_card().with(WORDS, words.clone());
    let (unsaid, language) = page(&loader, true);
    assert_eq!(language, "pl");
    assert!(unsaid.contains("Cel na ten tydzień"), "it is a page in Polish");
    assert!(unsaid.contains(CARDS), "{unsaid}");
    assert!(!unsaid.contains(TRANSLATED) && !unsaid.contains("Nic takiego"), "{unsaid}");

    let (unchecked, _) = page(&loader.with(PHRASES, phrase("")), true);
    assert!(unchecked.contains(CARDS) && !unchecked.contains("Sprawdzone"), "{unchecked}");

    let checked = phrase(", checked_by: Ewa Lis, checked_on: 2026-11-02");
    let (checked, _) = page(&from_a_card().with(WORDS, words).with(PHRASES, checked), true);
    assert!(checked.contains("Sprawdzone zdanie o płynie."), "{checked}");
    assert!(!checked.contains(TRANSLATED), "{checked}");
}

#[test]
fn care_alerts_and_advice_on_it_are_the_checked_phrases_too() {
    let without = text(PHRASES).replace(", checked_by: 'Dr Zofia Lipska", ", checked_by_: '");
    let none = without.lines().filter(|line| !line.contains("says:") || line.contains("'alone'"));
    let none: String = none.fold(String::new(), |all, line| all + line + "\n");
    let none = none.replace("checked_by_: '", "checked_by: 'Dr Zofia Lipska");
    let (page, _) = page(&demonstration().with(PHRASES, none), true);
    for line in ["Soft, moist food mashed with a fork. No hard", "Come close, light your hands"] {
        assert!(page.contains(line), "{line}: {page}");
    }
    assert!(!page.contains("rozgniecione widelcem"), "{page}");
}

#[test]
fn it_is_in_the_language_that_the_household_reads_once_its_charts_are_read() {
    let (read, language) = page(&demonstration(), false);
    assert_eq!(language, "pl");
    assert!(read.contains("Usiądź naprzeciw Teo"), "{read}");
    assert!(read.contains("Pierwszy zauważam"), "the page about him is read: {read}");
    assert!(!read.contains("Sit facing Teo") && !read.contains("I am the first"), "{read}");
    // Weeks that nobody has read are left to their papers.
    assert!(!read.contains("bangs, stops"), "{read}");

    // Nobody has read the page about him: it waits as the paper does.
    let words = text(WORDS)
        .lines()
        .filter(|line| !line.contains("paper: all-about-me"))
        .fold(String::new(), |all, line| all + line + "\n");
    let (waits, language) = page(&demonstration().with(WORDS, words), false);
    assert_eq!(language, "pl");
    assert!(!waits.contains("Pierwszy zauważam") && !waits.contains("I am the first"), "{waits}");

    // Nobody has read the chart: the page is the service's, and says so at its head.
    let words = text(WORDS)
        .lines()
        .filter(|line| !line.contains("paper: activity-chart"))
        .fold(String::new(), |all, line| all + line + "\n");
    let (unread, language) = page(&demonstration().with(WORDS, words), false);
    assert_eq!(language, "en-GB");
    assert!(unread.contains("Sit facing Teo") && !unread.contains("Usiądź"), "{unread}");
    assert!(unread.contains("This is not in Polski yet."), "{unread}");

    // What adults speak is no answer to what they read.
    let child = text(CHILD).replace("    reads: pl\n", "");
    let (own, language) = page(&demonstration().with(CHILD, child), false);
    assert_eq!(language, "en-GB");
    assert!(!own.contains("Polski yet"), "{own}");
}
