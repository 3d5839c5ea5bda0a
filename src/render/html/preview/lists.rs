//! Pages that list the demonstration cards.

use std::collections::BTreeMap;

use super::{AREAS, area, card};
use crate::view::Address;
use crate::view::card::{ActivityPage, CardLink};
use crate::view::site::{
    AToZPage, AgePage, AgesPage, AreaCard, AreaPage, AreasPage, BandCard, HomePage, Letter,
    NowGroup, NowPage, SitePage,
};
use crate::words::Words;

/// Every page that lists cards.
pub(super) fn pages(cards: &[ActivityPage], words: &Words) -> Vec<SitePage> {
    let links: Vec<_> = cards.iter().map(card).collect();
    let areas: Vec<_> = AREAS.iter().map(|known| area_card(known, &links, words)).collect();
    let mut pages = vec![
        SitePage::Home(HomePage {
            welcome: None,
            areas: areas.clone(),
            first_cards: links.iter().step_by(9).take(3).cloned().collect(),
            count: count(links.len(), words),
        }),
        SitePage::Now(NowPage { groups: groups(&links) }),
        SitePage::AToZ(AToZPage { letters: letters(&links) }),
        SitePage::NotFound,
    ];
    pages.extend(areas.iter().map(|known| area_page(known, &links)));
    pages.push(SitePage::Areas(AreasPage { areas }));
    pages.extend(ages(&links, words));
    pages
}

fn count(cards: usize, words: &Words) -> String {
    words.say_with("site-count-cards", &[("count", cards.into())])
}

fn of(slug: &str, links: &[CardLink]) -> Vec<CardLink> {
    links.iter().filter(|link| link.area.slug == slug).cloned().collect()
}

fn area_card(known: &(&str, &str, &str), links: &[CardLink], words: &Words) -> AreaCard {
    let (slug, _, about) = known;
    let count = count(of(slug, links).len(), words);
    AreaCard { area: area(slug), about: (*about).into(), count }
}

fn area_page(known: &AreaCard, links: &[CardLink]) -> SitePage {
    let others = AREAS.iter().filter(|(slug, _, _)| *slug != known.area.slug);
    SitePage::Area(AreaPage {
        area: known.area.clone(),
        about: known.about.clone(),
        count: known.count.clone(),
        cards: of(&known.area.slug, links),
        others: others.map(|(slug, _, _)| area(slug)).collect(),
    })
}

fn groups(links: &[CardLink]) -> Vec<NowGroup> {
    let group = |slug: &str| NowGroup { area: area(slug), cards: of(slug, links) };
    AREAS.iter().map(|(slug, _, _)| group(slug)).collect()
}

fn letters(links: &[CardLink]) -> Vec<Letter> {
    let mut letters: BTreeMap<char, Vec<CardLink>> = BTreeMap::new();
    for link in links {
        letters.entry(link.title.chars().next().unwrap()).or_default().push(link.clone());
    }
    let letter = |(letter, cards): (char, _)| {
        let id = letter.to_ascii_lowercase().to_string();
        Letter { name: letter.to_string(), id, cards }
    };
    letters.into_iter().map(letter).collect()
}

fn ages(links: &[CardLink], words: &Words) -> [SitePage; 2] {
    let band = |from: u32, to: u32| BandCard {
        name: format!("{from} to {to} months"),
        address: Address::Age(format!("{from}-{to}")),
        count: count(8, words),
    };
    let page = AgePage {
        slug: "9-12".into(),
        name: "9 to 12 months".into(),
        cards: of("language", links),
        previous: Some(band(6, 9)),
        next: Some(band(12, 18)),
    };
    let bands = vec![band(0, 3), band(3, 6), band(6, 9), band(9, 12)];
    [SitePage::Ages(AgesPage { bands }), SitePage::Age(page)]
}
