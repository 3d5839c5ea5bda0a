//! The public site from its records. Lists get briefs, never whole cards; each page is made when it
//! is asked for, so that a large library is never in memory as views all at once.

use std::collections::BTreeMap;

use crate::model::{Activity, Band, Choice, Routine};
use crate::privacy::policy::Public;
use crate::view::address::Address;
use crate::view::card::{ActivityPage, AreaName, CardLink};
use crate::view::sight::Sight;

use super::alphabet::a_to_z;
use super::cards::Cards;
use super::editions::{EditionLink, Editions, has, page_note};
use super::finding::{self, Finding};
use super::{
    AgePage, AgesPage, AreaCard, AreaPage, AreasPage, BandCard, HomePage, NowGroup, NowPage,
    PageLink, ProsePage, SiteFrame, SitePage, WayPage, statements, ways::ways,
};

/// Pages that a service writes and that have a place of their own in the site.
const OWN_PLACE: &[&str] = &["home", "privacy", "accessibility", "credits"];

/// The most cards that the first page offers: one an area.
const FIRST_CARDS: usize = 6;

/// The printable sheets beside the pages.
#[derive(Debug, Clone)]
pub enum Sheets {
    /// There are none.
    None,
    /// They are made when somebody asks, as in the preview.
    OnRequest,
    /// They are made: how large each is, by its path below the root of the site.
    Made(BTreeMap<String, PaperSize>),
}

/// How large a paper is, for people who think about ink and about data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaperSize {
    /// The bytes of the file.
    pub bytes: u64,
    /// The sides that it prints on.
    pub pages: u32,
}

/// The public site, page by page.
pub struct Site<'a> {
    sight: &'a Sight<'a, Public>,
    cards: Cards<'a>,
    sheets: Sheets,
    editions: Editions,
    frame: SiteFrame,
    /// What the cards are played with, by key, each with its name.
    things: Vec<(String, String)>,
    /// What stands at addresses that were printed in this language.
    ways: Vec<WayPage>,
    pages: Vec<Planned<'a>>,
}

/// A page before it is made.
enum Planned<'a> {
    Home,
    Areas,
    Area(usize),
    Activity(usize),
    ToSend(usize),
    Find,
    FindData,
    Routine(Routine),
    Thing(usize),
    Minutes,
    Now,
    Ages,
    Age(Band),
    AToZ,
    Prose(&'a str),
    Accessibility,
    Privacy,
    Credits,
    Kept,
    Offline,
    NotFound,
    Way(usize),
}

impl<'a> Site<'a> {
    /// Plans the site; `None` when the service's particulars are missing.
    #[must_use]
    pub fn new(sight: &'a Sight<'a, Public>, sheets: Sheets, editions: Editions) -> Option<Self> {
        let frame = frame(sight, &sheets, &editions)?;
        let is_own = editions.own().is_own();
        let cards = Cards::new(sight);
        let mut pages = vec![Planned::Home, Planned::Areas, Planned::Now, Planned::AToZ];
        pages.extend([Planned::Find, Planned::FindData, Planned::Minutes]);
        pages.extend((0..cards.areas.len()).map(Planned::Area));
        pages.extend((0..cards.ids.len()).map(Planned::Activity));
        if sight.sends_cards() {
            pages.extend((0..cards.ids.len()).map(Planned::ToSend));
        }
        if frame.keeps {
            pages.extend([Planned::Kept, Planned::Offline]);
        }
        pages.extend(finding::routines(sight, &cards).into_iter().map(Planned::Routine));
        let things = finding::things(sight, &cards);
        pages.extend((0..things.len()).map(Planned::Thing));
        if frame.shows_ages {
            pages.push(Planned::Ages);
            pages.extend(Band::ALL.iter().copied().map(Planned::Age));
        }
        // What the service wrote itself, it wrote in its own language, and perhaps in this one.
        let here = editions.own();
        let written = sight.service.pages().keys().map(String::as_str);
        let written = written.filter(|slug| !OWN_PLACE.contains(slug));
        pages.extend(written.filter(|slug| has(sight, here, &address(slug))).map(Planned::Prose));
        let by_law = [
            (Planned::Accessibility, Address::Accessibility),
            (Planned::Privacy, Address::Privacy),
            (Planned::Credits, Address::Credits),
        ];
        pages.extend(
            by_law.into_iter().filter(|(_, at)| has(sight, here, at)).map(|(page, _)| page),
        );
        if is_own {
            pages.push(Planned::NotFound);
        }
        let ways = ways(sight, &cards, &sheets, &editions);
        pages.extend((0..ways.len()).map(Planned::Way));
        Some(Self { sight, cards, sheets, editions, frame, things, ways, pages })
    }

    /// What every page of a site shares, without planning the site; `None` when the service's
    /// particulars are missing.
    #[must_use]
    pub fn frame_of(sight: &'a Sight<'a, Public>, editions: &Editions) -> Option<SiteFrame> {
        frame(sight, &Sheets::None, editions)
    }

    /// What every page shares.
    #[must_use]
    pub fn frame(&self) -> &SiteFrame {
        &self.frame
    }

    /// How many pages there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// Whether there is no page, which is never so.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// Where each page stands, in the order of their numbers, without making any of them.
    pub fn addresses(&self) -> impl Iterator<Item = Address> {
        self.pages.iter().map(|page| match page {
            Planned::Home => Address::Home,
            Planned::Areas => Address::Areas,
            Planned::Area(area) => self.cards.areas[*area].address.clone(),
            Planned::Activity(card) => self.cards.links[*card].address.clone(),
            Planned::ToSend(card) => match self.cards.links[*card].address.clone() {
                Address::Activity(area, slug) => Address::ToSend(area, slug),
                other => other,
            },
            Planned::Find => Address::Find,
            Planned::FindData => Address::FindData,
            Planned::Routine(routine) => Address::Routine(routine.word().to_owned()),
            Planned::Thing(thing) => Address::Thing(self.things[*thing].0.clone()),
            Planned::Minutes => Address::Minutes,
            Planned::Now => Address::Now,
            Planned::Ages => Address::Ages,
            Planned::Age(band) => Address::Age(band.word().to_owned()),
            Planned::AToZ => Address::AToZ,
            Planned::Prose(slug) => address(slug),
            Planned::Accessibility => Address::Accessibility,
            Planned::Privacy => Address::Privacy,
            Planned::Credits => Address::Credits,
            Planned::Kept => Address::Kept,
            Planned::Offline => Address::Offline,
            Planned::NotFound => Address::NotFound,
            Planned::Way(way) => self.ways[*way].address.clone(),
        })
    }

    /// Makes one page; `None` for a page whose record is missing, such as an accessibility statement
    /// that nobody has written.
    #[must_use]
    pub fn page(&self, index: usize) -> Option<SitePage> {
        let record = self.sight.service.particulars()?;
        Some(match self.pages.get(index)? {
            Planned::Home => SitePage::Home(self.home()),
            Planned::Areas => SitePage::Areas(AreasPage { areas: self.area_cards() }),
            Planned::Area(area) => SitePage::Area(self.area(*area)),
            Planned::Activity(card) => SitePage::Activity(self.card(*card)?),
            Planned::ToSend(card) => SitePage::ToSend(self.card(*card)?),
            Planned::Find => SitePage::Find(self.finding().page()),
            Planned::FindData => SitePage::FindData(Box::new(self.finding().data())),
            Planned::Routine(routine) => SitePage::Groups(self.finding().routine(*routine)),
            Planned::Thing(thing) => {
                SitePage::Groups(self.finding().thing(&self.things.get(*thing)?.0)?)
            }
            Planned::Minutes => SitePage::Groups(self.finding().minutes()),
            Planned::Now => SitePage::Now(self.now()),
            Planned::Ages => SitePage::Ages(AgesPage {
                bands: Band::ALL.iter().map(|band| self.band_card(*band)).collect(),
            }),
            Planned::Age(band) => SitePage::Age(self.age(*band)),
            Planned::AToZ => SitePage::AToZ(a_to_z(self.sight, &self.cards.links)),
            Planned::Prose(slug) => SitePage::Prose(self.prose(slug)?),
            Planned::Accessibility => {
                SitePage::Accessibility(Box::new(statements::accessibility(self.sight, record)?))
            }
            Planned::Privacy => SitePage::Privacy(statements::privacy(self.sight, record)),
            Planned::Credits => {
                SitePage::Credits(statements::credits(self.sight, &self.editions.pictures.credits))
            }
            Planned::Kept => SitePage::Kept,
            Planned::Offline => SitePage::Offline,
            Planned::NotFound => SitePage::NotFound,
            Planned::Way(way) => SitePage::Way(self.ways.get(*way)?.clone()),
        })
    }

    /// A page in the other languages of the site, by its address.
    #[must_use]
    pub fn twins(&self, address: &Address) -> Vec<EditionLink> {
        self.editions.twins(self.sight, address)
    }

    fn card(&self, index: usize) -> Option<Box<ActivityPage>> {
        self.cards.page(index, &self.sheets, &self.editions).map(Box::new)
    }

    fn count(&self, count: usize) -> String {
        finding::count(self.sight, count)
    }

    fn finding(&self) -> Finding<'_> {
        Finding { sight: self.sight, cards: &self.cards, things: &self.things }
    }

    fn home(&self) -> HomePage {
        let first = |area: &AreaName| {
            self.cards.links.iter().find(|link| link.area.slug == area.slug).cloned()
        };
        HomePage {
            welcome: statements::page(self.sight, "home"),
            areas: self.area_cards(),
            first_cards: self.cards.areas.iter().filter_map(first).take(FIRST_CARDS).collect(),
            count: self.count(self.cards.ids.len()),
            routines: self.finding().routine_picks(),
            finds_by_things: !self.things.is_empty(),
        }
    }

    fn area_cards(&self) -> Vec<AreaCard> {
        let card = |area: &AreaName| AreaCard {
            about: self.about(area),
            count: self
                .count(self.cards.links.iter().filter(|link| link.area.slug == area.slug).count()),
            area: area.clone(),
        };
        self.cards.areas.iter().map(card).collect()
    }

    fn about(&self, area: &AreaName) -> String {
        self.sight.words.say(&format!("area-about-{}", area.slug))
    }

    fn area(&self, index: usize) -> AreaPage {
        let area = self.cards.areas[index].clone();
        let cards = self.cards.of_area(&area.slug);
        let others = self.cards.areas.iter().filter(|other| other.slug != area.slug);
        AreaPage {
            about: self.about(&area),
            count: self.count(cards.len()),
            others: others.cloned().collect(),
            cards,
            area,
        }
    }

    fn now(&self) -> NowPage {
        let group = |area: &AreaName| NowGroup {
            area: area.clone(),
            cards: self.cards.of_area(&area.slug),
        };
        NowPage { groups: self.cards.areas.iter().map(group).collect() }
    }

    /// Cards whose ages overlap a band.
    fn of_band(&self, band: Band) -> impl Iterator<Item = &CardLink> {
        let (from, to) = months(band);
        let fits = move |card: &Activity| {
            *self.sight.open(&card.ages.from) < to && *self.sight.open(&card.ages.to) > from
        };
        self.cards.all().filter(move |(card, _)| fits(card)).map(|(_, link)| link)
    }

    fn band_card(&self, band: Band) -> BandCard {
        BandCard {
            name: self.sight.words.say(&format!("band-{}", band.word())),
            address: Address::Age(band.word().to_owned()),
            count: self.count(self.of_band(band).count()),
        }
    }

    fn age(&self, band: Band) -> AgePage {
        let at = Band::ALL.iter().position(|other| *other == band).unwrap_or_default();
        let neighbour = |index: usize| Band::ALL.get(index).map(|band| self.band_card(*band));
        AgePage {
            slug: band.word().to_owned(),
            name: self.sight.words.say(&format!("band-{}", band.word())),
            cards: self.of_band(band).cloned().collect(),
            previous: at.checked_sub(1).and_then(neighbour),
            next: neighbour(at + 1),
        }
    }

    fn prose(&self, slug: &str) -> Option<ProsePage> {
        let page = statements::written(self.sight, slug)?;
        Some(ProsePage {
            title: page.title,
            summary: Some(page.summary),
            address: address(slug),
            translation: page_note(self.sight, slug),
            body: page.body,
        })
    }
}

/// Where a page that the service wrote stands.
fn address(slug: &str) -> Address {
    if slug == "about" { Address::About } else { Address::Page(slug.to_owned()) }
}

fn frame(sight: &Sight<'_, Public>, sheets: &Sheets, editions: &Editions) -> Option<SiteFrame> {
    let own = editions.own();
    let words = sight.words;
    let checked =
        if words.has("language-checked") { "language-checked" } else { "language-not-checked" };
    let service = sight.service_line()?;
    let pages = sight.service.pages().iter();
    let extra = pages.filter(|(slug, _)| !OWN_PLACE.contains(&slug.as_str()) && *slug != "about");
    Some(SiteFrame {
        language: own.language.clone(),
        direction: own.direction.clone(),
        folder: own.folder.clone(),
        keeps: sight.keeps_on_phone(),
        up: if own.is_own() { String::new() } else { "../".into() },
        is_own: own.is_own(),
        words_checked: (!own.is_own()).then(|| words.say(checked)),
        editions: editions.others(),
        shows_ages: sight.finds_by_age(),
        has_sheets: !matches!(sheets, Sheets::None),
        has_statement: sight
            .service
            .particulars()
            .is_some_and(|record| record.accessibility.is_some()),
        has_about: own.is_own() || has(sight, own, &Address::About),
        whole: own.whole,
        has_privacy: has(sight, own, &Address::Privacy),
        pages: extra
            .map(|(slug, page)| match statements::written(sight, slug) {
                Some(page) => PageLink { title: page.title, address: address(slug), here: true },
                None => PageLink {
                    title: sight.open(&page.title).clone(),
                    address: address(slug),
                    here: false,
                },
            })
            .collect(),
        service,
    })
}

/// The months of a band, as its word says them.
fn months(band: Band) -> (u16, u16) {
    let (from, to) = band.word().split_once('-').unwrap_or(("0", "60"));
    (from.parse().unwrap_or(0), to.parse().unwrap_or(60))
}
