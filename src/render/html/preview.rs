//! The demonstration cards as pages to look at, and how long they take.
//!
//! Run by hand: `cargo test --release --lib preview -- --ignored --nocapture`. The pages are
//! written to `target/preview`, each template at least once.

mod cards;
mod lists;
mod papers;

use std::path::Path;
use std::time::Instant;

use super::{HtmlEngine, routes, sample};
use crate::theme::Theme;
use crate::view::Address;
use crate::view::card::{ActivityPage, AreaName, CardLink};
use crate::view::prose::{Block, Inline};
use crate::view::service::ServiceLine;
use crate::view::site::{PageLink, SiteFrame, SitePage};
use crate::words::Words;

const AREAS: [(&str, &str, &str); 6] = [
    ("infant-development", "Infant development", "First looks, sounds, touches and movements."),
    ("social", "Social", "Being together: taking turns, playing and sharing feelings."),
    ("language", "Language", "Listening, understanding, and asking with looks, signs or words."),
    ("self-help", "Self-help", "Eating, dressing, washing and sleeping."),
    ("cognitive", "Cognitive", "Looking for, sorting, matching and working things out."),
    ("motor", "Motor", "Big movements like rolling and climbing, and small ones with hands."),
];

fn words() -> Words {
    let theme = Theme::default();
    let files: Vec<_> = theme
        .below("words/en-GB")
        .map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap()))
        .collect();
    Words::load(files.into_iter(), "en-GB").0
}

fn area(slug: &str) -> AreaName {
    let name = AREAS.iter().find(|(known, _, _)| *known == slug).unwrap().1;
    AreaName { slug: slug.into(), name: name.into(), address: Address::Area(slug.into()) }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph { inlines: vec![Inline::Text { text: text.into() }] }
}

fn card(page: &ActivityPage) -> CardLink {
    CardLink {
        title: page.title.clone(),
        summary: page.summary.clone(),
        for_a_child_who: page.for_a_child_who.clone(),
        minutes: page.minutes.clone(),
        area: page.area.clone(),
        address: page.address.clone(),
    }
}

fn frame() -> SiteFrame {
    SiteFrame {
        service: ServiceLine {
            name: "Thistledown Portage Service".into(),
            short_name: "Thistledown Portage".into(),
            strapline: "Learning through play, at home, across the Wend Valley".into(),
            area: "the Wend Valley".into(),
            phone: Some("01632 960200".into()),
            email: Some("hello@thistledown.example".into()),
            website: None,
            hours: Some("Monday to Friday, 9am to 5pm".into()),
            address: vec!["The Old Library".into(), "Mill Lane".into(), "Wendbridge".into()],
            language: "en-GB".into(),
        },
        language: "en-GB".into(),
        direction: "ltr".into(),
        shows_ages: true,
        has_sheets: true,
        has_statement: true,
        pages: vec![PageLink {
            title: "Ask for a home visitor".into(),
            address: Address::Page("referrals".into()),
        }],
    }
}

#[test]
#[ignore = "writes pages to look at"]
#[allow(clippy::disallowed_methods, reason = "pages to look at, and how long they take")]
fn preview() {
    let words = words();
    let engine = HtmlEngine::new(&Theme::default(), &words, &frame()).unwrap();
    let cards = cards::cards(&words);
    let mut pages = lists::pages(&cards, &words);
    pages.extend(papers::pages(&words));
    pages.extend(cards.into_iter().map(|card| SitePage::Activity(Box::new(card))));
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/preview");
    let put = |path: &str, bytes: &[u8]| {
        let path = out.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    };
    for page in &pages {
        put(&routes::file(page), engine.render(page).unwrap().as_bytes());
    }
    for (path, bytes) in engine.assets() {
        put(path, bytes);
    }
    let page = pages.last().unwrap();
    let begun = Instant::now();
    let bytes: usize = (0..10_000).map(|_| engine.render(page).unwrap().len()).sum();
    println!("{} bytes a page, {:?} a page", bytes / 10_000, begun.elapsed() / 10_000);
    let begun = Instant::now();
    for _ in 0..10_000 {
        std::hint::black_box(super::with_view(page, super::TeraView).unwrap());
    }
    println!("of which the view {:?}", begun.elapsed() / 10_000);
    assert!(words.missing().is_empty(), "{:?}", words.missing());
    assert_eq!(sample::pages().len(), 13);
}
