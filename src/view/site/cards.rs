//! Every card of the library, found once: its brief for lists, its neighbours and its relations.

use std::collections::BTreeMap;

use crate::model::{Activity, ActivityId, Area, CardPaper, Choice};
use crate::privacy::policy::Public;
use crate::source::Spanned;
use crate::view::address::Address;
use crate::view::card::{ActivityPage, AreaName, Brief, CardLink, Download, NotFor, Review, Step};
use crate::view::sheet::build::{ages, reviewed, routines, versions};
use crate::view::sight::{Sight, prose};

use super::build::Sheets;
use super::editions::{Editions, note};

/// The most cards that are named as going well with another.
const MOST_RELATED: usize = 3;

/// The library as lists need it.
pub(super) struct Cards<'a> {
    sight: &'a Sight<'a, Public>,
    /// The ids, in the order of areas and titles.
    pub(super) ids: Vec<&'a str>,
    /// Their records, in the same order.
    records: Vec<&'a Activity>,
    /// The brief of each card, in the same order.
    pub(super) links: Vec<CardLink>,
    /// The areas that have a card.
    pub(super) areas: Vec<AreaName>,
    /// The place of each card.
    places: BTreeMap<&'a str, usize>,
    /// Which cards work on an item.
    by_item: BTreeMap<&'a str, Vec<usize>>,
    /// The papers that are offered of each.
    papers: Vec<CardPaper>,
}

impl<'a> Cards<'a> {
    pub(super) fn new(sight: &'a Sight<'a, Public>) -> Self {
        let mut cards: Vec<(Area, &str, &'a str, &'a Activity)> = sight
            .cards
            .iter()
            .filter_map(|(id, entry)| {
                let area = Area::from_word(id.split_once('/')?.0)?;
                let title = sight.open(&entry.title).value.as_str();
                Some((area, title, id.as_str(), &entry.record))
            })
            .collect();
        let order = sight.words.order();
        cards.sort_by(|(area, title, id, _), (other, neighbour, by, _)| {
            let titles = || order.compare(title, neighbour);
            area.cmp(other).then_with(titles).then_with(|| id.cmp(by))
        });
        let names: BTreeMap<Area, AreaName> =
            Area::ALL.iter().map(|area| (*area, area_name(sight, *area))).collect();
        let mut by_item: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, (_, _, _, card)) in cards.iter().enumerate() {
            for item in sight.open(&card.items) {
                by_item.entry(item.value.as_str()).or_default().push(index);
            }
        }
        let link = |(area, _, id, card): &(Area, &str, &str, &Activity)| {
            link(sight, id, card, names[area].clone())
        };
        let links = cards.iter().map(link).collect();
        let has = |area: &Area| cards.iter().any(|card| card.0 == *area);
        let areas = Area::ALL.iter().filter(|area| has(area)).map(|area| names[area].clone());
        let areas = areas.collect();
        let ids: Vec<&str> = cards.iter().map(|card| card.2).collect();
        let records = cards.iter().map(|card| card.3).collect();
        let places = ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
        Self { sight, ids, records, links, areas, places, by_item, papers: sight.card_papers() }
    }

    /// Whether there is this card.
    pub(super) fn has(&self, id: &str) -> bool {
        self.places.contains_key(id)
    }

    /// The brief of a card.
    pub(super) fn link(&self, id: &str) -> Option<&CardLink> {
        self.places.get(id).map(|place| &self.links[*place])
    }

    /// Every record with its brief, in the order of areas and titles.
    pub(super) fn all(&self) -> impl Iterator<Item = (&'a Activity, &CardLink)> {
        self.records.iter().copied().zip(&self.links)
    }

    /// The briefs of one area.
    pub(super) fn of_area(&self, slug: &str) -> Vec<CardLink> {
        self.links.iter().filter(|link| link.area.slug == slug).cloned().collect()
    }

    /// The page of the card at this place in the list.
    pub(super) fn page(
        &self,
        index: usize,
        sheets: &Sheets,
        editions: &Editions,
    ) -> Option<ActivityPage> {
        let sight = self.sight;
        let id = self.ids[index];
        let card = self.records[index];
        let link = &self.links[index];
        let (area, slug) = id.split_once('/')?;
        let same_area = |other: usize| {
            self.links.get(other).filter(|other| other.area.slug == link.area.slug).cloned()
        };
        let not_for = |not_for: &crate::model::NotFor| NotFor {
            about: sight.words.say(&format!("not-for-{}", sight.open(&not_for.alert).word())),
            because: sight.open(&not_for.because).clone(),
        };
        let some = |text: &String| Some(text.clone());
        Some(ActivityPage {
            address: link.address.clone(),
            title: link.title.clone(),
            summary: link.summary.clone(),
            sentence: link.sentence.clone(),
            area: link.area.clone(),
            age: ages(sight, card),
            minutes: link.minutes.clone(),
            routines: Some(routines(sight, card)),
            at_hand: *sight.open(&card.at_hand),
            materials: sight.open(&card.materials).iter().map(|need| need.value.clone()).collect(),
            when: some(sight.open(&card.when)),
            pictures: sight
                .open(&card.pictures)
                .iter()
                .map(|name| sight.photo(&name.value, None))
                .collect(),
            steps: card
                .steps
                .iter()
                .map(|step| Step {
                    doing: sight.open(&step.act).value.clone(),
                    picture: sight
                        .open(&step.picture)
                        .as_ref()
                        .map(|name| sight.photo(&name.value, None)),
                    symbol: editions.pictures.of(sight.open(&step.symbol).as_ref()),
                    say: sight.open(&step.say).clone(),
                })
                .collect(),
            praise: some(sight.open(&card.praise)),
            if_not: some(sight.open(&card.if_not)),
            easier: some(sight.open(&card.easier)),
            harder: some(sight.open(&card.harder)),
            versions: versions(sight, card),
            notice: sight.open(&card.notice).clone(),
            ladder: sight.open(&card.ladder).iter().map(|step| step.value.clone()).collect(),
            safety: some(sight.open(&card.safety)),
            not_for: card.not_for.iter().map(not_for).collect(),
            why: prose(sight.open(&card.why)),
            review: Review {
                done: card.reviewed.is_some(),
                text: reviewed(sight, card, "site-reviewed", "site-not-reviewed"),
            },
            translation: note(sight, id),
            languages: editions.of_card(sight, id, &link.address),
            sheets: self.downloads((area, slug), &editions.own().folder, sheets),
            to_send: sight.sends_cards().then(|| Address::ToSend(area.to_owned(), slug.to_owned())),
            before: self.named(sight.open(&card.before).as_ref()),
            after: self.named(sight.open(&card.after).as_ref()),
            related: self.related(index, card),
            previous: index.checked_sub(1).and_then(same_area),
            next: same_area(index + 1),
        })
    }

    /// The papers of a card that there are, each with what a link to it says.
    fn downloads(
        &self,
        (area, slug): (&str, &str),
        folder: &str,
        sheets: &Sheets,
    ) -> Vec<Download> {
        let words = self.sight.words;
        let download = |paper: &CardPaper| {
            let address = Address::Sheet(area.to_owned(), slug.to_owned(), *paper);
            let detail = match sheets {
                Sheets::None => return None,
                Sheets::OnRequest => words.say("site-pdf-only"),
                Sheets::Made(sizes) => {
                    let paper = sizes.get(&format!("{folder}{address}"))?;
                    let size = words.file_size(paper.bytes);
                    let pages = usize::try_from(paper.pages).unwrap_or(usize::MAX);
                    let parts = [("pages", pages.into()), ("size", (&size).into())];
                    words.say_with("site-pdf", &parts)
                }
            };
            let name = match paper {
                CardPaper::A4 => words.say("site-sheet"),
                other => words.say(&format!("site-sheet-{}", other.word())),
            };
            Some(Download { address, name, detail })
        };
        // What is in the service's own language already has nothing to stand beside.
        let alone = self.sight.is_own_language();
        let papers = self.papers.iter().filter(|paper| !alone || **paper != CardPaper::Beside);
        papers.filter_map(download).collect()
    }

    /// The brief of a card that another names; `None` when it is held back.
    fn named(&self, id: Option<&Spanned<ActivityId>>) -> Option<CardLink> {
        let id: &str = &id?.value;
        self.places.get(id).map(|place| self.links[*place].clone())
    }

    /// Cards that work on the same items, those that share most first; without the card before and
    /// the card after, which have places of their own on the page.
    fn related(&self, index: usize, card: &Activity) -> Vec<CardLink> {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        let named = [&card.before, &card.after].map(|id| self.sight.open(id).as_ref());
        let named = named.map(|id| id.and_then(|id| self.places.get(&*id.value)));
        for item in self.sight.open(&card.items) {
            for other in self.by_item.get(item.value.as_str()).into_iter().flatten() {
                // The nearest few are enough, however many cards an item has.
                let shown = *other == index || named.contains(&Some(other));
                if !shown && shared.len() <= 4 * MOST_RELATED {
                    *shared.entry(*other).or_default() += 1;
                }
            }
        }
        let mut others: Vec<(usize, usize)> = shared.into_iter().collect();
        others.sort_by_key(|(other, count)| (usize::MAX - count, *other));
        others.iter().take(MOST_RELATED).map(|(other, _)| self.links[*other].clone()).collect()
    }
}

/// An area as pages name it.
fn area_name(sight: &Sight<'_, Public>, area: Area) -> AreaName {
    let slug = area.word().to_owned();
    AreaName { name: sight.area(area), address: Address::Area(slug.clone()), slug }
}

fn link(sight: &Sight<'_, Public>, id: &str, card: &Activity, area: AreaName) -> CardLink {
    let slug = id.split_once('/').map_or(id, |(_, slug)| slug);
    let minutes = usize::from(*sight.open(&card.minutes));
    let does = &sight.open(&card.for_a_child_who).value;
    let brief = Brief {
        sentence: sight.words.say_with("sheet-for", &[("does", does.into())]),
        title: sight.open(&card.title).value.clone(),
        summary: sight.open(&card.summary).clone(),
        for_a_child_who: does.clone(),
        minutes: Some(sight.words.say_with("site-about-minutes", &[("minutes", minutes.into())])),
        address: Address::Activity(area.slug.clone(), slug.to_owned()),
        area,
    };
    brief.into()
}
