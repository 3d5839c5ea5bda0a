//! One page of every kind, once with everything and once with nothing that can be left out.
//!
//! A theme is tried with these before it makes a real page: the full ones have every field, so a
//! name that they lack does not exist; the bare ones show a template that forgot to ask whether
//! something is there.

use crate::view::address::Address;
use crate::view::card::{
    ActivityPage, AreaName, Brief, CardLanguage, CardLink, Download, NotFor, Review, Step, Version,
};
use crate::view::find::{CardGroup, FindPage, GroupsPage, Pick};
use crate::view::photo::Photo;
use crate::view::prose::{Block, Inline, Prose};
use crate::view::service::ServiceLine;
use crate::view::sheet::CardPaper;
use crate::view::site::{
    AToZPage, AccessibilityPage, AgePage, AgesPage, AreaCard, AreaPage, AreasPage, BandCard,
    Compliance, Contact, Credit, CreditGroup, CreditsPage, Edition, EditionLink, Enforcement,
    HomePage, KnownIssue, Letter, NowGroup, NowPage, PageLink, PrivacyPage, ProsePage, SiteFrame,
    SitePage, WayPage,
};

/// The letters that stand for every text.
fn x() -> String {
    "x".to_owned()
}

fn slug() -> String {
    "language".to_owned()
}

/// A frame with everything in it.
pub(super) fn frame() -> SiteFrame {
    SiteFrame {
        service: ServiceLine {
            name: x(),
            short_name: x(),
            strapline: x(),
            area: x(),
            phone: Some(x()),
            email: Some(x()),
            website: Some(x()),
            hours: Some(x()),
            address: vec![x()],
            language: x(),
        },
        language: x(),
        direction: x(),
        folder: String::new(),
        keeps: true,
        up: String::new(),
        is_own: true,
        words_checked: Some(x()),
        has_about: true,
        whole: true,
        has_privacy: true,
        editions: vec![edition()],
        shows_ages: true,
        has_sheets: true,
        has_statement: true,
        pages: vec![PageLink { title: x(), address: Address::Page(slug()), here: true }],
    }
}

/// Every kind of page with every field.
pub(super) fn pages() -> Vec<SitePage> {
    vec![
        SitePage::Home(HomePage {
            welcome: Some(prose()),
            areas: vec![area_card()],
            first_cards: vec![card()],
            count: x(),
            routines: vec![pick(Some(Address::Routine(slug())))],
            finds_by_things: true,
        }),
        SitePage::Areas(AreasPage { areas: vec![area_card()] }),
        SitePage::Area(area_page(vec![card()])),
        SitePage::Activity(Box::new(activity())),
        SitePage::ToSend(Box::new(activity())),
        SitePage::Find(find_page(vec![pick(Some(Address::Areas)), pick(None)])),
        SitePage::Groups(groups_page(vec![card()])),
        SitePage::Now(NowPage { groups: vec![NowGroup { area: area(), cards: vec![card()] }] }),
        SitePage::Ages(AgesPage { bands: vec![band()] }),
        SitePage::Age(age_page(Some(band()))),
        SitePage::AToZ(AToZPage {
            letters: vec![Letter { name: x(), id: x(), cards: vec![card()] }],
        }),
        SitePage::Prose(prose_page(Some(x()))),
        SitePage::Accessibility(Box::new(accessibility())),
        SitePage::Privacy(PrivacyPage {
            organisation: x(),
            body: Some(prose()),
            contact: contact(),
            changed: Some(x()),
        }),
        SitePage::Credits(CreditsPage { groups: vec![credits(Some(x()))] }),
        SitePage::Kept,
        SitePage::Offline,
        SitePage::NotFound,
        SitePage::Way(way(Some(x()))),
    ]
}

/// Every kind of page with nothing that can be left out.
pub(super) fn bare_pages() -> Vec<SitePage> {
    vec![
        SitePage::Home(HomePage {
            welcome: None,
            areas: Vec::new(),
            first_cards: Vec::new(),
            count: x(),
            routines: Vec::new(),
            finds_by_things: false,
        }),
        SitePage::Areas(AreasPage { areas: Vec::new() }),
        SitePage::Area(area_page(vec![Brief { minutes: None, ..brief() }.into()])),
        SitePage::Activity(Box::new(bare_activity())),
        SitePage::ToSend(Box::new(bare_activity())),
        SitePage::Find(find_page(Vec::new())),
        SitePage::Groups(groups_page(Vec::new())),
        SitePage::Now(NowPage { groups: Vec::new() }),
        SitePage::Ages(AgesPage { bands: Vec::new() }),
        SitePage::Age(age_page(None)),
        SitePage::AToZ(AToZPage { letters: Vec::new() }),
        SitePage::Prose(prose_page(None)),
        SitePage::Accessibility(Box::new(bare_accessibility())),
        SitePage::Privacy(PrivacyPage {
            organisation: x(),
            body: None,
            contact: Contact { phone: None, email: None, form: None, address: Vec::new() },
            changed: None,
        }),
        SitePage::Credits(CreditsPage { groups: vec![credits(None)] }),
        SitePage::NotFound,
        SitePage::Way(way(None)),
    ]
}

fn prose() -> Prose {
    let inlines = vec![Inline::Text { text: x() }];
    Prose { blocks: vec![Block::Paragraph { inlines }] }
}

fn area() -> AreaName {
    AreaName { slug: slug(), name: x(), address: Address::Area(slug()) }
}

fn area_card() -> AreaCard {
    AreaCard { area: area(), about: x(), count: x() }
}

fn card() -> CardLink {
    brief().into()
}

fn brief() -> Brief {
    Brief {
        title: x(),
        summary: x(),
        for_a_child_who: x(),
        sentence: x(),
        minutes: Some(x()),
        area: area(),
        address: Address::Activity(slug(), slug()),
    }
}

fn edition() -> EditionLink {
    let edition = Edition {
        language: x(),
        name: x(),
        direction: x(),
        folder: format!("{}/", x()),
        this_page: x(),
        whole: true,
    };
    EditionLink { edition, address: "x/index.html".into(), same: true, at_head: true }
}

/// A page in other languages.
pub(super) fn twins() -> Vec<EditionLink> {
    vec![edition()]
}

fn pick(address: Option<Address>) -> Pick {
    Pick { key: slug(), name: x(), address }
}

fn find_page(picks: Vec<Pick>) -> FindPage {
    FindPage {
        areas: picks.clone(),
        routines: picks.clone(),
        years: picks.clone(),
        minutes: picks.clone(),
        needs: picks.clone(),
        things: picks,
        count: x(),
    }
}

fn groups_page(cards: Vec<CardLink>) -> GroupsPage {
    GroupsPage {
        address: Address::Minutes,
        title: x(),
        lead: x(),
        count: x(),
        groups: vec![CardGroup { id: slug(), name: x(), cards }],
        others_title: x(),
        others: vec![pick(Some(Address::Routine(slug())))],
    }
}

fn area_page(cards: Vec<CardLink>) -> AreaPage {
    AreaPage { area: area(), about: x(), count: x(), cards, others: vec![area()] }
}

fn way(said: Option<String>) -> WayPage {
    let address = Address::Short(x());
    WayPage { address, title: x(), to: Address::Find, elsewhere: false, said }
}

fn activity() -> ActivityPage {
    ActivityPage {
        address: Address::Activity(slug(), slug()),
        title: x(),
        summary: x(),
        sentence: x(),
        area: area(),
        age: Some(x()),
        minutes: Some(x()),
        routines: Some(x()),
        at_hand: true,
        materials: vec![x()],
        when: Some(x()),
        pictures: vec![photo()],
        steps: vec![Step {
            doing: x(),
            symbol: Some(Address::Symbol(x())),
            picture: Some(photo()),
            say: Some(x()),
        }],
        praise: Some(x()),
        if_not: Some(x()),
        easier: Some(x()),
        harder: Some(x()),
        versions: vec![Version { name: x(), change: x() }],
        notice: vec![x()],
        ladder: vec![x()],
        safety: Some(x()),
        not_for: vec![NotFor { about: x(), because: x() }],
        why: prose(),
        review: Review { done: true, text: x() },
        translation: Some(CardLanguage { made: x(), checked: x(), stale: Some(x()) }),
        languages: vec![edition()],
        sheets: vec![Download {
            address: Address::Sheet(slug(), slug(), CardPaper::A4),
            name: x(),
            detail: x(),
        }],
        to_send: Some(Address::ToSend(slug(), slug())),
        before: Some(card()),
        after: Some(card()),
        related: vec![card()],
        previous: Some(card()),
        next: Some(card()),
    }
}

/// The box in the place of a picture.
fn bare_photo() -> Photo {
    Photo { address: None, file: None, credit: None, left_out: Some(x()), ..photo() }
}

fn photo() -> Photo {
    Photo {
        address: Some(Address::Picture(x())),
        file: Some(x()),
        width: 4,
        height: 3,
        alt: x(),
        credit: Some(x()),
        left_out: Some(x()),
        mark: x(),
        source: String::new(),
    }
}

fn bare_activity() -> ActivityPage {
    ActivityPage {
        translation: None,
        languages: Vec::new(),
        age: None,
        minutes: None,
        routines: None,
        at_hand: false,
        materials: Vec::new(),
        when: None,
        pictures: vec![bare_photo()],
        steps: vec![Step { doing: x(), symbol: None, picture: None, say: None }],
        praise: None,
        if_not: None,
        easier: None,
        harder: None,
        versions: Vec::new(),
        notice: Vec::new(),
        ladder: Vec::new(),
        safety: None,
        not_for: Vec::new(),
        review: Review { done: false, text: x() },
        sheets: Vec::new(),
        to_send: None,
        before: None,
        after: None,
        related: Vec::new(),
        previous: None,
        next: None,
        ..activity()
    }
}

fn band() -> BandCard {
    BandCard { name: x(), address: Address::Age("9-12".into()), count: x() }
}

fn age_page(neighbour: Option<BandCard>) -> AgePage {
    AgePage {
        slug: "9-12".into(),
        name: x(),
        cards: vec![card()],
        previous: neighbour.clone(),
        next: neighbour,
    }
}

fn prose_page(summary: Option<String>) -> ProsePage {
    let translation =
        summary.as_ref().map(|_| CardLanguage { made: x(), checked: x(), stale: Some(x()) });
    ProsePage { title: x(), summary, address: Address::About, translation, body: prose() }
}

fn contact() -> Contact {
    Contact { phone: Some(x()), email: Some(x()), address: vec![x()], form: Some(x()) }
}

fn accessibility() -> AccessibilityPage {
    let issue = KnownIssue { what: x(), why: x(), instead: x(), mended: Some(x()) };
    AccessibilityPage {
        organisation: x(),
        scope: x(),
        status: Compliance::Partial,
        not_compliant: vec![issue.clone()],
        too_great_a_burden: vec![issue.clone()],
        outside_the_law: vec![issue],
        contact: contact(),
        answer: x(),
        enforcement: Enforcement::Ehrc,
        plans: Some(prose()),
        prepared: x(),
        reviewed: x(),
        tested: x(),
        tested_by: x(),
        method: x(),
    }
}

fn bare_accessibility() -> AccessibilityPage {
    AccessibilityPage {
        status: Compliance::None,
        not_compliant: vec![KnownIssue { what: x(), why: x(), instead: x(), mended: None }],
        too_great_a_burden: Vec::new(),
        outside_the_law: Vec::new(),
        contact: Contact { phone: None, email: None, form: None, address: Vec::new() },
        enforcement: Enforcement::Ecni,
        plans: None,
        ..accessibility()
    }
}

fn credits(optional: Option<String>) -> CreditGroup {
    let credit = Credit { name: x(), by: optional.clone(), licence: x(), website: optional };
    CreditGroup { name: x(), credits: vec![credit] }
}
