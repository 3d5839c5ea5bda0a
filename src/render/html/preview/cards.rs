//! The demonstration cards, read in the simplest way that shows them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{AREAS, area, card, paragraph};
use crate::view::Address;
use crate::view::card::{ActivityPage, Download, NotFor, Review, Step, Version};
use crate::view::prose::Prose;
use crate::words::Words;

#[derive(Deserialize)]
struct Front {
    title: String,
    summary: String,
    for_a_child_who: String,
    minutes: u32,
    routines: Vec<String>,
    #[serde(default)]
    at_hand: bool,
    materials: Vec<String>,
    when: String,
    steps: Vec<FrontStep>,
    praise: String,
    if_not: String,
    easier: String,
    harder: String,
    #[serde(default)]
    versions: BTreeMap<String, String>,
    #[serde(default)]
    notice: Vec<String>,
    safety: String,
    not_for: Vec<FrontNotFor>,
    ladder: Vec<String>,
    before: Option<String>,
    after: Option<String>,
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
fn read(path: &Path, words: &Words) -> (ActivityPage, [Option<String>; 2]) {
    let text = std::fs::read_to_string(path).unwrap();
    let (front, body) = text.trim_start_matches("---\n").split_once("\n---\n").unwrap();
    let mut front: Front = serde_yaml::from_str(front).unwrap();
    let slug = path.file_stem().unwrap().to_str().unwrap();
    let area_slug = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
    let named = [front.before.take(), front.after.take()];
    (page(front, area_slug, slug, body, words), named)
}

/// The page of one card, with what its record says.
fn page(front: Front, area_slug: &str, slug: &str, body: &str, words: &Words) -> ActivityPage {
    let steps = front.steps.into_iter();
    let not_for = front.not_for.into_iter().map(not_for);
    let routines = front.routines.iter().map(|routine| words.say(&format!("routine-{routine}")));
    let version = |(need, change)| Version { name: words.say(&format!("fit-{need}")), change };
    ActivityPage {
        address: Address::Activity(area_slug.into(), slug.into()),
        title: front.title,
        summary: front.summary,
        for_a_child_who: front.for_a_child_who,
        area: area(area_slug),
        age: None,
        minutes: Some(words.say_with("site-about-minutes", &[("minutes", front.minutes.into())])),
        routines: Some(words.list(&routines.collect::<Vec<_>>())),
        at_hand: front.at_hand,
        materials: front.materials,
        when: Some(front.when),
        steps: steps.map(|step| Step { doing: step.r#do, say: step.say }).collect(),
        praise: Some(front.praise),
        if_not: Some(front.if_not),
        easier: Some(front.easier),
        harder: Some(front.harder),
        versions: front.versions.into_iter().map(version).collect(),
        notice: front.notice,
        ladder: front.ladder,
        safety: Some(front.safety),
        not_for: not_for.collect(),
        why: Prose { blocks: body.trim().split("\n\n").map(paragraph).collect() },
        review: Review { done: false, text: words.say("site-not-reviewed") },
        sheet: Some(sheet(area_slug, slug, words)),
        before: None,
        after: None,
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

/// Every demonstration card, with its neighbours and the cards that it names.
#[allow(clippy::disallowed_methods, reason = "a look at the demonstration cards, by hand")]
pub(super) fn cards(words: &Words) -> Vec<ActivityPage> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/activities");
    let mut read_all: Vec<(ActivityPage, [Option<String>; 2])> = Vec::new();
    for (slug, _, _) in AREAS {
        let files = std::fs::read_dir(root.join(slug)).unwrap();
        let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
        files.sort();
        read_all.extend(files.iter().map(|path| read(path, words)));
    }
    let (mut pages, named): (Vec<_>, Vec<_>) = read_all.into_iter().unzip();
    let links: Vec<_> = pages.iter().map(card).collect();
    for (index, page) in pages.iter_mut().enumerate() {
        page.previous = index.checked_sub(1).map(|before| links[before].clone());
        page.next = links.get(index + 1).cloned();
        let link = |id: &Option<String>| {
            let (area, slug) = id.as_ref()?.split_once('/')?;
            let address = Address::Activity(area.into(), slug.into());
            links.iter().find(|link| link.address == address).cloned()
        };
        (page.before, page.after) = (link(&named[index][0]), link(&named[index][1]));
        page.related = links.iter().skip((index * 7) % 17).step_by(5).take(3).cloned().collect();
    }
    pages
}
