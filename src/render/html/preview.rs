//! The demonstration cards as pages to look at, and how long they take.
//!
//! Run by hand: `cargo test --release --lib preview -- --ignored --nocapture`. The pages are
//! written to `target/preview`, each template at least once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use serde::Deserialize;

use super::{HtmlEngine, routes, sample};
use crate::theme::Theme;
use crate::view::Address;
use crate::view::card::{ActivityPage, AreaName, CardLink, Download, NotFor, Review, Step};
use crate::view::prose::{Block, Inline, Prose};
use crate::view::service::ServiceLine;
use crate::view::site::{
    AToZPage, AccessibilityPage, AgePage, AgesPage, AreaCard, AreaPage, AreasPage, BandCard,
    Compliance, Contact, Credit, CreditGroup, CreditsPage, Enforcement, HomePage, KnownIssue,
    Letter, NowGroup, NowPage, PageLink, PrivacyPage, ProsePage, SiteFrame, SitePage,
};
use crate::words::Words;

const AREAS: [(&str, &str, &str); 6] = [
    ("infant-development", "Infant development", "First looks, sounds, touches and movements."),
    ("social", "Social", "Being together: taking turns, playing and sharing feelings."),
    ("language", "Language", "Listening, understanding, and asking with looks, signs or words."),
    ("self-help", "Self-help", "Eating, dressing, washing and sleeping."),
    ("cognitive", "Cognitive", "Looking for, sorting, matching and working things out."),
    ("motor", "Motor", "Big movements like rolling and climbing, and small ones with hands."),
];

#[derive(Deserialize)]
struct Front {
    title: String,
    summary: String,
    for_a_child_who: String,
    minutes: u32,
    routines: Vec<String>,
    materials: Vec<String>,
    when: String,
    steps: Vec<FrontStep>,
    praise: String,
    if_not: String,
    easier: String,
    harder: String,
    safety: String,
    not_for: Vec<FrontNotFor>,
    ladder: Vec<String>,
}

#[derive(Deserialize)]
struct FrontStep {
    r#do: String,
    say: Option<String>,
}

#[derive(Deserialize)]
struct FrontNotFor {
    alert: String,
    because: String,
}

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

fn heading(text: &str) -> Block {
    Block::Heading { level: 1, inlines: vec![Inline::Text { text: text.into() }] }
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

#[allow(clippy::disallowed_methods, reason = "a look at the demonstration cards, by hand")]
fn read(path: &Path, words: &Words) -> ActivityPage {
    let text = std::fs::read_to_string(path).unwrap();
    let (front, body) = text.trim_start_matches("---\n").split_once("\n---\n").unwrap();
    let front: Front = serde_yaml::from_str(front).unwrap();
    let slug = path.file_stem().unwrap().to_str().unwrap();
    let area_slug = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
    let steps = front.steps.into_iter();
    let not_for = front.not_for.into_iter();
    ActivityPage {
        address: Address::Activity(area_slug.into(), slug.into()),
        title: front.title,
        summary: front.summary,
        for_a_child_who: front.for_a_child_who,
        area: area(area_slug),
        age: None,
        minutes: Some(words.say_with("site-about-minutes", &[("minutes", front.minutes.into())])),
        routines: Some(words.list(&front.routines)),
        materials: front.materials,
        when: Some(front.when),
        steps: steps.map(|step| Step { doing: step.r#do, say: step.say }).collect(),
        praise: Some(front.praise),
        if_not: Some(front.if_not),
        easier: Some(front.easier),
        harder: Some(front.harder),
        ladder: front.ladder,
        safety: Some(front.safety),
        not_for: not_for
            .map(|reason| {
                let (first, rest) = reason.alert.split_at(1);
                let about = first.to_uppercase() + rest;
                NotFor { about, because: reason.because }
            })
            .collect(),
        why: Prose { blocks: body.trim().split("\n\n").map(paragraph).collect() },
        review: Review { done: false, text: words.say("site-not-reviewed") },
        sheet: Some(Download {
            address: Address::Sheet(area_slug.into(), slug.into()),
            detail: words.say_with(
                "site-pdf",
                &[("pages", 2_u32.into()), ("size", (&words.file_size(139_800)).into())],
            ),
        }),
        related: Vec::new(),
        previous: None,
        next: None,
    }
}

#[allow(clippy::disallowed_methods, reason = "a look at the demonstration cards, by hand")]
fn cards(words: &Words) -> Vec<ActivityPage> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/activities");
    let mut pages: Vec<ActivityPage> = Vec::new();
    for (slug, _, _) in AREAS {
        let files = std::fs::read_dir(root.join(slug)).unwrap();
        let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
        files.sort();
        pages.extend(files.iter().map(|path| read(path, words)));
    }
    let links: Vec<_> = pages.iter().map(card).collect();
    for (index, page) in pages.iter_mut().enumerate() {
        page.previous = index.checked_sub(1).map(|before| links[before].clone());
        page.next = links.get(index + 1).cloned();
        page.related = links.iter().skip((index * 7) % 17).step_by(5).take(3).cloned().collect();
    }
    pages
}

fn frame() -> SiteFrame {
    SiteFrame {
        service: ServiceLine {
            name: "Thistledown Portage Service".into(),
            short_name: "Thistledown Portage".into(),
            strapline: "Learning through play, at home, across the Wend Valley".into(),
            area: "the Wend Valley".into(),
            phone: "01632 960200".into(),
            email: "hello@thistledown.example".into(),
            website: None,
            hours: Some("Monday to Friday, 9am to 5pm".into()),
            address: vec!["The Old Library".into(), "Mill Lane".into(), "Wendbridge".into()],
            language: "en-GB".into(),
        },
        language: "en-GB".into(),
        direction: "ltr".into(),
        shows_ages: true,
        has_sheets: true,
        pages: vec![PageLink {
            title: "Ask for a home visitor".into(),
            address: Address::Page("referrals".into()),
        }],
    }
}

fn contact() -> Contact {
    Contact {
        phone: "01632 960200".into(),
        email: "hello@thistledown.example".into(),
        address: vec!["The Old Library".into(), "Mill Lane".into(), "Wendbridge".into()],
        form: Some("https://thistledown.example/contact".into()),
    }
}

/// Every other page of the site, about these cards.
fn around(cards: &[ActivityPage], words: &Words) -> Vec<SitePage> {
    let links: Vec<_> = cards.iter().map(card).collect();
    let of = |slug: &str| -> Vec<CardLink> {
        links.iter().filter(|link| link.area.slug == slug).cloned().collect()
    };
    let count = |n: usize| words.say_with("site-count-cards", &[("count", n.into())]);
    let areas: Vec<_> = AREAS
        .iter()
        .map(|(slug, _, about)| AreaCard {
            area: area(slug),
            about: (*about).into(),
            count: count(of(slug).len()),
        })
        .collect();
    let mut letters: BTreeMap<char, Vec<CardLink>> = BTreeMap::new();
    for link in &links {
        letters.entry(link.title.chars().next().unwrap()).or_default().push(link.clone());
    }
    let band = |from: u32, to: u32| BandCard {
        name: format!("{from} to {to} months"),
        address: Address::Age(format!("{from}-{to}")),
        count: count(8),
    };
    let mut pages = vec![
        SitePage::Home(HomePage {
            welcome: None,
            areas: areas.clone(),
            first_cards: links.iter().step_by(9).take(3).cloned().collect(),
            count: count(links.len()),
        }),
        SitePage::Areas(AreasPage { areas }),
        SitePage::Now(NowPage {
            groups: AREAS
                .iter()
                .map(|(slug, _, _)| NowGroup { area: area(slug), cards: of(slug) })
                .collect(),
        }),
        SitePage::Ages(AgesPage { bands: vec![band(0, 3), band(3, 6), band(6, 9), band(9, 12)] }),
        SitePage::Age(AgePage {
            slug: "9-12".into(),
            name: "9 to 12 months".into(),
            cards: of("language"),
            previous: Some(band(6, 9)),
            next: Some(band(12, 18)),
        }),
        SitePage::AToZ(AToZPage {
            letters: letters
                .into_iter()
                .map(|(letter, cards)| Letter {
                    name: letter.to_string(),
                    id: letter.to_ascii_lowercase().to_string(),
                    cards,
                })
                .collect(),
        }),
        SitePage::NotFound,
    ];
    pages.extend(AREAS.iter().map(|(slug, _, about)| {
        SitePage::Area(AreaPage {
            area: area(slug),
            about: (*about).into(),
            count: count(of(slug).len()),
            cards: of(slug),
            others: AREAS.iter().filter(|(o, _, _)| o != slug).map(|(o, _, _)| area(o)).collect(),
        })
    }));
    pages
}

/// The pages of words alone.
fn papers(words: &Words) -> Vec<SitePage> {
    let issue = |what: &str| KnownIssue {
        what: what.into(),
        why: "Some screen readers say the two columns of the chart in the wrong order \
              (WCAG 2.2 success criterion 1.3.2, meaningful sequence)."
            .into(),
        instead: "Every chart is also a list on the page beside it.".into(),
        mended: Some("By March 2027.".into()),
    };
    let body = Prose {
        blocks: vec![
            paragraph(
                "We are a small team of home visitors. We work with families in their own homes, and in nurseries when a child starts there.",
            ),
            heading("How to ask for a home visitor"),
            paragraph(
                "Anyone can ask: you, your health visitor, a nursery or a friend with your say-so. There is no form that you have to fill in alone.",
            ),
            heading("What happens first"),
            Block::List {
                ordered: false,
                items: vec![
                    vec![paragraph("We ring you within a week.")],
                    vec![paragraph("Somebody comes for a cup of tea and a chat.")],
                    vec![paragraph("Together we look at what your child enjoys.")],
                ],
            },
        ],
    };
    let applies = words.say_with("site-applies-to", &[("what", "thistledown.example".into())]);
    let credit = |name: &str, by: &str, licence: &str| Credit {
        name: name.into(),
        by: Some(by.into()),
        licence: licence.into(),
        website: Some("https://software.sil.org/andika/".into()),
    };
    vec![
        SitePage::Prose(ProsePage {
            title: "About Thistledown Portage".into(),
            summary: Some("Who we are, whom we visit, and how to ask for us.".into()),
            address: Address::About,
            body: body.clone(),
        }),
        SitePage::Accessibility(Box::new(AccessibilityPage {
            organisation: "Thistledown Portage Service is part of Wend Valley Council.".into(),
            scope: applies,
            status: Compliance::Partial,
            not_compliant: vec![issue("Charts in some printed sheets")],
            too_great_a_burden: Vec::new(),
            outside_the_law: vec![issue("Training papers from before 2018")],
            contact: contact(),
            answer: words.say_with("site-answer-within", &[("days", 5_u32.into())]),
            enforcement: Enforcement::Ehrc,
            plans: Some(Prose { blocks: vec![paragraph("We test every new card with two families.")] }),
            prepared: "3 March 2026".into(),
            reviewed: "22 November 2026".into(),
            tested: "20 November 2026".into(),
            tested_by: "Wend Valley Council web team".into(),
            method: "Every template was tested with a keyboard, with two screen readers and at four times the size.".into(),
        })),
        SitePage::Privacy(PrivacyPage {
            organisation: "Wend Valley Council".into(),
            body: Some(body),
            contact: contact(),
            changed: Some("22 November 2026".into()),
        }),
        SitePage::Credits(CreditsPage {
            groups: vec![CreditGroup {
                name: "Fonts".into(),
                credits: vec![credit("Andika", "SIL Global", "SIL Open Font Licence 1.1")],
            }],
        }),
    ]
}

#[test]
#[ignore = "writes pages to look at"]
#[allow(clippy::disallowed_methods, reason = "pages to look at, and how long they take")]
fn preview() {
    let words = words();
    let engine = HtmlEngine::new(&Theme::default(), &words, &frame()).unwrap();
    let cards = cards(&words);
    let mut pages = around(&cards, &words);
    pages.extend(papers(&words));
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
