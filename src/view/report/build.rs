//! A paper from its records, in the order that its kind asks for.

use std::collections::BTreeSet;

use crate::model::Dated;
use crate::privacy::policy::{CoreGroup, Family, Professional};
use crate::view::kind::{BlockName, KindBlock, KindSection, KindWords, PaperAudience, ReportKind};
use crate::view::sight::{ChildReader, Sight};

use super::blocks::Told;
use super::sources::Reader;
use super::{Block, Fact, PAGE_PLACE, PAGES_PLACE, Report, Section};

/// The size of large print, in points.
const LARGE_PRINT: u8 = 18;

impl Report {
    /// The paper for the household that the grant names, told from the record of this name. `None` when
    /// there is no such record, nothing in it to print, or the kind is for somebody else.
    #[must_use]
    pub fn for_family(sight: &Sight<'_, Family>, kind: &ReportKind, on: &Dated) -> Option<Self> {
        if kind.plan.audience != PaperAudience::Family {
            return None;
        }
        let told = Told::new(sight, &kind.plan, on, &[])?;
        let facts = told.review().map(|review| told.facts(review));
        let mut report = report(&told, kind, facts.unwrap_or_default())?;
        if sight.reads_large_print() {
            report.text_size = report.text_size.max(LARGE_PRINT);
        }
        Some(report)
    }

    /// The paper for professionals, told from the record of this name, with the ids of those who may
    /// receive it.
    #[must_use]
    pub fn for_professionals(
        sight: &Sight<'_, Professional>,
        kind: &ReportKind,
        on: &Dated,
        recipients: &[String],
    ) -> Option<Self> {
        if kind.plan.audience != PaperAudience::Professional {
            return None;
        }
        let told = Told::new(sight, &kind.plan, on, recipients)?;
        let mut facts = Vec::new();
        if let Some(review) = told.review() {
            facts = told.facts(review);
            if let Some(number) = sight.open(&told.records.child.nhs_number) {
                let label = sight.words.say("report-nhs-number");
                facts.insert(2.min(facts.len()), Fact { label, value: number.as_read() });
            }
        }
        let mut report = report(&told, kind, facts)?;
        report.notice = told.notice();
        // A paper that lists those who receive it says there on what ground, and any other at its head.
        let blocks = kind.sections.iter().flat_map(|section| &section.blocks);
        if !blocks.into_iter().any(|block| *block == KindBlock::Named(BlockName::Recipients)) {
            let ground = told.ground();
            report.notice =
                report.notice.zip(ground).map(|(names, ground)| format!("{names} {ground}"));
        }
        let draft = told.draft().map(|id| sight.words.say(id));
        let notice = draft.into_iter().chain(report.notice.take());
        report.notice = Some(notice.collect::<Vec<_>>().join(" ")).filter(|said| !said.is_empty());
        Some(report)
    }

    /// A contribution for the people of one meeting, told from the record of this name, with the ids of those
    /// who may receive it. Only a release makes it.
    #[must_use]
    pub fn for_core_group(
        sight: &Sight<'_, CoreGroup>,
        kind: &ReportKind,
        on: &Dated,
        recipients: &[String],
    ) -> Option<Self> {
        if kind.plan.audience != PaperAudience::CoreGroup {
            return None;
        }
        let told = Told::new(sight, &kind.plan, on, recipients)?;
        let mut report = report(&told, kind, Vec::new())?;
        let notice = told.notice().into_iter().chain(told.ground());
        report.notice = Some(notice.collect::<Vec<_>>().join(" ")).filter(|said| !said.is_empty());
        Some(report)
    }
}

fn report<A: Reader>(told: &Told<'_, A>, kind: &ReportKind, facts: Vec<Fact>) -> Option<Report> {
    let sight = told.sight;
    let words = sight.words;
    let first_name = &sight.open(&told.records.child.first_name).value;
    let named = [("child", first_name.into())];
    let title = match kind.title.message() {
        Some(message) => words.say_with(message, &named),
        None => own_words(told, &kind.title)?,
    };
    let subtitle = subtitle(told, kind.subtitle.as_deref());
    let mut sections = Vec::new();
    let mut last_cited = None;
    for section in &kind.sections {
        let cited_before = told.citations();
        let blocks = blocks(told, section);
        if blocks.is_empty() {
            continue;
        }
        let heading = match &section.heading {
            Some(heading) => match heading.message() {
                Some(message) => Some(heading_of(told, message)),
                None => Some(own_words(told, heading)?),
            },
            None => None,
        };
        if told.citations() > cited_before {
            last_cited = Some(sections.len());
        }
        sections.push(Section { heading, blocks });
    }
    if sections.is_empty() {
        return None;
    }
    // The numbers are told below the last text that has new ones, where a reader looks for them.
    if let Some((section, numbers)) =
        last_cited.and_then(|at| sections.get_mut(at)).zip(told.numbers_told())
    {
        section.blocks.push(numbers);
    }
    say_once(&mut sections);
    let pages = [("page", PAGE_PLACE.into()), ("pages", PAGES_PLACE.into())];
    Some(Report {
        running_title: format!("{title}, {subtitle}"),
        page_of: words.say_with("report-page-of", &pages),
        marking: marking(told, kind),
        copy: None,
        form: form(told, kind),
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

/// How the paper is to be handled; a draft says on every page that it is one.
fn marking<A: ChildReader>(told: &Told<'_, A>, kind: &ReportKind) -> Option<String> {
    let sight = told.sight;
    let marking = sight.service.particulars().map(|record| sight.open(&record.marking));
    let marking = kind.marking.as_ref().or(marking);
    if told.draft().is_none() {
        return marking.cloned();
    }
    let marking = marking.map_or("", String::as_str);
    Some(sight.words.say_with("report-draft-marking", &[("marking", marking.into())]))
}

/// Whose form it is, in a line; nothing for a paper that is nobody's form.
fn form<A: ChildReader>(told: &Told<'_, A>, kind: &ReportKind) -> Option<String> {
    let words = told.sight.words;
    let (authority, version) = (kind.form.authority.as_ref(), kind.form.version.as_ref());
    match (authority, version) {
        (None, None) => None,
        (Some(whose), None) => Some(words.say_with("report-form-of", &[("whose", whose.into())])),
        (None, Some(version)) => {
            Some(words.say_with("report-form-version", &[("version", version.into())]))
        }
        (Some(whose), Some(version)) => {
            let parts = [("whose", whose.into()), ("version", version.into())];
            Some(words.say_with("report-form-of-version", &parts))
        }
    }
}

/// What stands in a section: its blocks, or where none has anything to say, that there is nothing yet.
fn blocks<A: Reader>(told: &Told<'_, A>, section: &KindSection) -> Vec<Block> {
    let blocks = section.blocks.iter().flat_map(|block| match block {
        KindBlock::Named(name) => told.blocks(*name),
        KindBlock::Fields(fields) => told.told_of_fields(fields),
    });
    let blocks: Vec<Block> = blocks.collect();
    let empty = section.empty.as_ref().filter(|_| blocks.is_empty());
    let nothing = empty.map(|message| Block::Note { text: told.said_of_the_child(message) });
    blocks.into_iter().chain(nothing).collect()
}

/// The service's own words in the language of this paper; `None` when nobody has said them in it.
fn own_words<A: Reader>(told: &Told<'_, A>, heading: &KindWords) -> Option<String> {
    let sight = told.sight;
    let said = heading.own(sight.words.language(), sight.is_own_language())?;
    Some(said.replace("{child}", &sight.open(&told.records.child.first_name).value))
}

/// A heading. Where the page speaks of the child and not as the child, so does the heading, if there are
/// such words.
fn heading_of<A: Reader>(told: &Told<'_, A>, message: &str) -> String {
    let words = told.sight.words;
    let first_name = &told.sight.open(&told.records.child.first_name).value;
    let of_the_child = format!("{message}-of");
    let speaks_of = told.speaks_of_the_child() && words.has(&of_the_child);
    let message = if speaks_of { &of_the_child } else { message };
    words.say_with(message, &[("child", first_name.into())])
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

/// Whose paper, and of when: by first name for the family, in full for professionals. A review says over
/// what time.
fn subtitle<A: ChildReader>(told: &Told<'_, A>, message: Option<&str>) -> String {
    let sight = told.sight;
    let first = &sight.open(&told.records.child.first_name).value;
    let child = match told.audience {
        PaperAudience::Family => first.clone(),
        PaperAudience::Professional | PaperAudience::CoreGroup => {
            format!("{first} {}", sight.open(&told.records.child.surname).value)
        }
    };
    let day = sight.words.date(told.date);
    let mut parts = vec![("child", (&child).into()), ("date", (&day).into())];
    let message = message.unwrap_or("paper-about");
    let Some(review) = told.review() else { return sight.words.say_with(message, &parts) };
    let (from, to) = (sight.open(&review.period.from).value, sight.open(&review.period.to).value);
    let (from, to) = (sight.words.date(from), sight.words.date(to));
    parts.extend([("from", (&from).into()), ("to", (&to).into())]);
    sight.words.say_with(message, &parts)
}
