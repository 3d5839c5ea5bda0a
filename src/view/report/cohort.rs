//! The report of the head of a Virtual School: figures over all children in care, theme by theme, as the
//! annual reports of Virtual Schools have them, and room for what only its head can say.

use crate::model::{Cohort, CohortTable, Pounds};
use crate::privacy::policy::Public;
use crate::view::sight::Sight;
use crate::words::Words;

use super::{Block, Fact, PAGE_PLACE, PAGES_PLACE, Report, Section};

/// The size of its letters, in points.
const TEXT_SIZE: u8 = 11;

/// The sections, by the id of their heading, each with the tables in it and whether a figure over all
/// stands before them.
const SECTIONS: &[(&str, &[&str], Option<Sum>)] = &[
    ("cohort-children", &["in-care", "stage", "status", "unaccompanied"], None),
    ("cohort-homes", &["home", "area", "home-moves"], None),
    ("cohort-schools", &["setting", "school-moves", "sen"], None),
    ("cohort-plans", &["pep", "pep-quality", "views"], None),
    ("cohort-attending", &["attendance"], Some(Sum::Attended)),
    ("cohort-excluded", &["exclusions"], Some(Sum::Lost)),
    ("cohort-progress", &["standing"], None),
    ("cohort-feeling", &["well-being"], None),
    ("cohort-money", &[], Some(Sum::Premium)),
];

/// What its head writes, each under a heading of its own.
const TO_WRITE: &[&str] = &["cohort-voice", "cohort-priorities"];

/// A figure over all children.
#[derive(Clone, Copy)]
enum Sum {
    Attended,
    Lost,
    Premium,
}

impl Report {
    /// The report on a cohort. It looks at no child's record: all that it knows are the figures.
    #[must_use]
    pub fn of_cohort(sight: &Sight<'_, Public>, cohort: &Cohort) -> Option<Self> {
        let words = sight.words;
        let day = words.date(sight.date);
        let title = words.say("paper-cohort-report");
        let subtitle = words.say_with("cohort-counted-on", &[("date", (&day).into())]);
        let marking = sight.service.particulars().map(|record| sight.open(&record.marking).clone());
        let pages = [("page", PAGE_PLACE.into()), ("pages", PAGES_PLACE.into())];
        Some(Self {
            running_title: format!("{title}, {subtitle}"),
            page_of: words.say_with("report-page-of", &pages),
            marking,
            copy: None,
            form: None,
            text_size: TEXT_SIZE,
            notice: cohort.waiting.then(|| words.say("cohort-waiting")),
            service: sight.service_line()?,
            facts: Vec::new(),
            sections: sections(words, cohort),
            words: words.all("report-"),
            title,
            subtitle,
        })
    }
}

fn sections(words: &Words, cohort: &Cohort) -> Vec<Section> {
    let limit = [("limit", cohort.smallest.into())];
    let Some(size) = cohort.size else {
        let text = words.say_with("cohort-too-few", &limit);
        return vec![Section { heading: None, blocks: vec![Block::Note { text }] }];
    };
    let since = words.date(cohort.since);
    let rows =
        vec![fact(words, "cohort-size", size.to_string()), fact(words, "cohort-since", since)];
    let how = words.say_with("cohort-how-counted", &limit);
    let mut sections = vec![Section {
        heading: None,
        blocks: vec![Block::Facts { rows }, Block::Note { text: how }],
    }];
    for (heading, tables, sum) in SECTIONS {
        let sums = sum.map(|sum| summed(words, cohort, sum)).into_iter().flatten();
        let tables = tables.iter().filter_map(|name| cohort.table(name));
        let blocks = sums.chain(tables.flat_map(|found| table(words, found))).collect();
        sections.push(Section { heading: Some(words.say(heading)), blocks });
    }
    for heading in TO_WRITE {
        let text = words.say(&format!("{heading}-to-write"));
        let blocks = vec![Block::Note { text }];
        sections.push(Section { heading: Some(words.say(heading)), blocks });
    }
    sections
}

/// A table under its name; where every figure of it is hidden, a sentence says so.
fn table(words: &Words, found: &CohortTable) -> [Block; 2] {
    let name = format!("cohort-{}", found.name);
    let heading = Block::Heading { text: words.say(&name) };
    if found.rows.iter().all(|(_, figure)| figure.is_none()) {
        return [heading, Block::Note { text: words.say("cohort-all-hidden") }];
    }
    let hidden = || words.say("cohort-hidden");
    let row = |(row, figure): &(&str, Option<u32>)| {
        let figure = figure.map_or_else(hidden, |figure| figure.to_string());
        vec![Some(words.say(&format!("{name}-{row}"))), Some(figure)]
    };
    let heads = ["cohort-which", "cohort-how-many"].map(|id| words.say(id)).to_vec();
    // The words take the room, and the figures stand close to them.
    [
        heading,
        Block::Table { heads, widths: vec![3, 1], rows: found.rows.iter().map(row).collect() },
    ]
}

fn fact(words: &Words, label: &str, value: String) -> Fact {
    Fact { label: words.say(label), value }
}

fn summed(words: &Words, cohort: &Cohort, sum: Sum) -> Vec<Block> {
    let hidden = || words.say("cohort-hidden");
    let told = |figure: Option<u32>| figure.map_or_else(hidden, |figure| figure.to_string());
    let pounds = |figure: Option<u32>| {
        let amount = |figure: u32| Pounds::parse(&figure.to_string()).map(|sum| sum.to_string());
        figure.and_then(amount).unwrap_or_else(hidden)
    };
    let rows = match sum {
        Sum::Attended => {
            let share = cohort.attended.map(|share| format!("{}.{}%", share / 10, share % 10));
            vec![fact(words, "cohort-attended", share.unwrap_or_else(hidden))]
        }
        Sum::Lost => vec![fact(words, "cohort-lost", told(cohort.lost))],
        Sum::Premium => vec![
            fact(words, "cohort-given", pounds(cohort.given)),
            fact(words, "cohort-used", pounds(cohort.used)),
        ],
    };
    vec![Block::Facts { rows }]
}
