//! A review report from its records, in the order that its kind asks for.

use std::collections::BTreeSet;

use crate::model::{Date, Review};
use crate::privacy::policy::{Family, Professional};
use crate::view::kind::{KindAudience, ReportKind};
use crate::view::sight::{ChildReader, Sight};

use super::blocks::Told;
use super::{Block, Fact, PAGE_PLACE, PAGES_PLACE, Report, Section};

/// The size of large print, in points.
const LARGE_PRINT: u8 = 18;

impl Report {
    /// The review of `date` for the household that the grant names. `None` when there is no such
    /// review, or the kind is for somebody else.
    #[must_use]
    pub fn for_family(sight: &Sight<'_, Family>, kind: &ReportKind, date: Date) -> Option<Self> {
        let told = Told::new(sight, date, &[], KindAudience::Family)?;
        let mut report = report(&told, kind, told.facts())?;
        if sight.reads_large_print() {
            report.text_size = LARGE_PRINT;
        }
        Some(report)
    }

    /// The review of `date` for professionals, with the ids of those who may receive it.
    #[must_use]
    pub fn for_professionals(
        sight: &Sight<'_, Professional>,
        kind: &ReportKind,
        date: Date,
        recipients: &[String],
    ) -> Option<Self> {
        let told = Told::new(sight, date, recipients, KindAudience::Professional)?;
        let mut facts = told.facts();
        if let Some(number) = sight.open(&told.records.child.nhs_number) {
            let label = sight.words.say("report-nhs-number");
            facts.insert(2.min(facts.len()), Fact { label, value: grouped(number) });
        }
        let mut report = report(&told, kind, facts)?;
        report.notice = told.notice();
        Some(report)
    }
}

/// An NHS number as it is read out: three, three and four digits.
fn grouped(number: &str) -> String {
    let part = |from: usize, to: usize| number.get(from..to).unwrap_or_default();
    format!("{} {} {}", part(0, 3), part(3, 6), part(6, 10))
}

fn report<A: ChildReader>(
    told: &Told<'_, A>,
    kind: &ReportKind,
    facts: Vec<Fact>,
) -> Option<Report> {
    if kind.audience != told.audience {
        return None;
    }
    let sight = told.sight;
    let words = sight.words;
    let first_name = &sight.open(&told.records.child.first_name).value;
    let title = words.say(&kind.title);
    let subtitle = subtitle(told);
    let named = [("child", first_name.into())];
    let sections = kind.sections.iter().map(|section| Section {
        heading: words.say_with(&section.heading, &named),
        blocks: section.blocks.iter().flat_map(|block| told.blocks(*block)).collect(),
    });
    let mut sections: Vec<Section> =
        sections.filter(|section| !section.blocks.is_empty()).collect();
    say_once(&mut sections);
    let pages = [("page", PAGE_PLACE.into()), ("pages", PAGES_PLACE.into())];
    Some(Report {
        running_title: format!("{title}, {subtitle}"),
        page_of: words.say_with("report-page-of", &pages),
        marking: sight.service.particulars().map(|record| sight.open(&record.marking).clone()),
        text_size: kind.text_size,
        notice: None,
        service: sight.service_line()?,
        facts,
        sections,
        words: words.all("report-"),
        title,
        subtitle,
    })
}

/// Whose words a checklist's are is said under its profile, or else where they first stand.
fn say_once(sections: &mut [Section]) {
    let mut said = BTreeSet::new();
    let blocks = sections.iter().flat_map(|section| &section.blocks);
    for block in blocks {
        if let Block::Profile(profile) = block {
            said.extend(profile.sources.iter().cloned());
        }
    }
    for block in sections.iter_mut().flat_map(|section| &mut section.blocks) {
        if let Block::CanDo { sources, .. } | Block::LostSkills { sources, .. } = block {
            sources.retain(|line| said.insert(line.clone()));
        }
    }
}

/// Whose report, and over what time: by first name for the family, in full for professionals.
fn subtitle<A: ChildReader>(told: &Told<'_, A>) -> String {
    let sight = told.sight;
    let review: &Review = told.review;
    let first = &sight.open(&told.records.child.first_name).value;
    let child = match told.audience {
        KindAudience::Family => first.clone(),
        KindAudience::Professional => {
            format!("{first} {}", sight.open(&told.records.child.surname).value)
        }
    };
    let (from, to) = (sight.open(&review.period.from).value, sight.open(&review.period.to).value);
    let (from, to) = (sight.words.date(from), sight.words.date(to));
    let parts = [("child", (&child).into()), ("from", (&from).into()), ("to", (&to).into())];
    sight.words.say_with("report-about", &parts)
}
