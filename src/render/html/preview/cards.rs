//! The demonstration cards, read in the simplest way that shows them.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{AREAS, area, card, paragraph};
use crate::view::Address;
use crate::view::card::{ActivityPage, Download, NotFor, Review, Step};
use crate::view::prose::Prose;
use crate::words::Words;

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

#[allow(clippy::disallowed_methods, reason = "a look at the demonstration cards, by hand")]
fn read(path: &Path, words: &Words) -> ActivityPage {
    let text = std::fs::read_to_string(path).unwrap();
    let (front, body) = text.trim_start_matches("---\n").split_once("\n---\n").unwrap();
    let front: Front = serde_yaml::from_str(front).unwrap();
    let slug = path.file_stem().unwrap().to_str().unwrap();
    let area_slug = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
    page(front, area_slug, slug, body, words)
}

/// The page of one card, with what its record says.
fn page(front: Front, area_slug: &str, slug: &str, body: &str, words: &Words) -> ActivityPage {
    let steps = front.steps.into_iter();
    let not_for = front.not_for.into_iter().map(not_for);
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
        not_for: not_for.collect(),
        why: Prose { blocks: body.trim().split("\n\n").map(paragraph).collect() },
        review: Review { done: false, text: words.say("site-not-reviewed") },
        sheet: Some(sheet(area_slug, slug, words)),
        related: Vec::new(),
        previous: None,
        next: None,
    }
}

fn not_for(reason: FrontNotFor) -> NotFor {
    let (first, rest) = reason.alert.split_at(1);
    NotFor { about: first.to_uppercase() + rest, because: reason.because }
}

fn sheet(area_slug: &str, slug: &str, words: &Words) -> Download {
    let size = words.file_size(139_800);
    let parts = [("pages", 2_u32.into()), ("size", (&size).into())];
    Download {
        address: Address::Sheet(area_slug.into(), slug.into()),
        detail: words.say_with("site-pdf", &parts),
    }
}

/// Every demonstration card, with its neighbours.
#[allow(clippy::disallowed_methods, reason = "a look at the demonstration cards, by hand")]
pub(super) fn cards(words: &Words) -> Vec<ActivityPage> {
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
