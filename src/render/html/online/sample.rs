//! A page online with everything in it: a theme is tried with it before it makes a real one.

use std::collections::BTreeMap;

use crate::view::address::Address;
use crate::view::card::Version;
use crate::view::online::{
    AboutMe, AboutPart, Achieved, Alert, Grid, GridDay, GridRow, Mark, MarkingWord, OnlinePage,
    PageCard, PageChart, Part, Sign, Step, Tongue, Week,
};
use crate::view::photo::Photo;
use crate::view::printed::PrintedAddress;
use crate::view::prose::{Block, Inline, Prose};
use crate::view::service::ServiceLine;
use crate::view::sheet::{self, NotFor, Sheet};
use crate::words::Words;

/// The letters that stand for every text.
fn x() -> String {
    "x".to_owned()
}

/// A page with everything in it, in these words.
pub(super) fn page(words: &Words) -> OnlinePage {
    OnlinePage {
        language: x(),
        direction: x(),
        own: Tongue { language: x(), direction: x() },
        large_print: true,
        title: x(),
        for_whom: x(),
        until: x(),
        until_said: x(),
        mixed: Some(x()),
        charts: vec![chart()],
        weeks: vec![Week { when: x(), goal: x(), result: Some(x()) }],
        about: Some(AboutMe {
            picture: Some(photo()),
            parts: vec![AboutPart { heading: x(), text: prose() }],
            signs: vec![Sign { sign: x(), means: x(), answer: Some(x()) }],
        }),
        achieved: vec![Achieved { title: x(), goal: x(), when: Some(x()) }],
        cards: vec![PageCard {
            language: x(),
            direction: x(),
            sheet: card(),
            labels: OnlinePage::named(&words.all("sheet-")),
        }],
        contact: Some(x()),
        service: service(),
        words: OnlinePage::named(&words.all("online-")),
        marking: vec![MarkingWord { id: x(), text: x() }],
        keep: Some(x()),
        labels: OnlinePage::named(&words.all("chart-")),
    }
}

fn photo() -> Photo {
    Photo {
        address: Some(Address::Picture("x.png".into())),
        file: Some(x()),
        width: 1,
        height: 1,
        alt: x(),
        credit: Some(x()),
        left_out: Some(x()),
        mark: x(),
        source: x(),
    }
}

fn prose() -> Prose {
    Prose { blocks: vec![Block::Paragraph { inlines: vec![Inline::Text { text: x() }] }] }
}

fn service() -> ServiceLine {
    ServiceLine {
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
    }
}

fn chart() -> PageChart {
    PageChart {
        number: 1,
        title: x(),
        agreed: x(),
        goal: x(),
        why: Some(x()),
        alerts: vec![Alert { kind: x(), text: x(), source: x() }],
        safety: Some(x()),
        picture: Some(photo()),
        materials: vec![x()],
        when: x(),
        how_often: x(),
        steps: vec![Step { does: x(), say: Some(x()) }],
        parts: vec![Part { heading: x(), text: x(), note: Some(x()), said: true }],
        grid: Grid {
            bound: Some(x()),
            marks: x(),
            caption: x(),
            days: vec![GridDay { on: x(), name: x(), date: x() }],
            rows: vec![GridRow { number: 1, label: x() }],
            key: vec![Mark { sign: x(), meaning: x() }],
        },
        next_visit: Some(x()),
    }
}

fn card() -> Sheet {
    Sheet {
        title: x(),
        summary: x(),
        area: x(),
        for_a_child_who: x(),
        ages: Some(x()),
        minutes: x(),
        materials: vec![x()],
        at_hand: true,
        when: x(),
        routines: x(),
        pictures: vec![photo()],
        steps: vec![sheet::Step {
            does: x(),
            say: Some(x()),
            picture: Some(x()),
            photo: Some(photo()),
        }],
        praise: x(),
        if_not: x(),
        easier: Some(x()),
        harder: Some(x()),
        versions: vec![Version { name: x(), change: x() }],
        notice: vec![x()],
        ladder: vec![x()],
        safety: Some(x()),
        not_for: vec![NotFor { kind: x(), because: x() }],
        before: Some(x()),
        after: Some(x()),
        why: prose(),
        review: x(),
        translation: vec![x()],
        lost_skill: x(),
        reminder: vec![x()],
        signs: BTreeMap::new(),
        address: PrintedAddress::new("https://x.example", "", "x"),
        credits: vec![x()],
        courtesy: Vec::new(),
        sides: 1,
        service: service(),
        words: BTreeMap::new(),
    }
}
