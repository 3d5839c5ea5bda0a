//! A new visit.

use std::collections::BTreeMap;

use jiff::ToSpan;

use crate::model::{Date, Label, Rhythm, Thing};

use super::records;
use super::template::Template;
use super::{Event, Known, KnownChild, NewFile, ScaffoldError, child_of, labelled};

/// The visit. What came of the charts is offered as notes and never made up.
pub(super) fn new(event: &Event, known: &Known) -> Result<Vec<NewFile>, ScaffoldError> {
    let child = child_of(event, known)?;
    Ok(vec![file(&event.child, event.date, child)?])
}

/// The visit of a child who is known already, its notes in the service's words.
///
/// # Errors
///
/// When there is a visit of that day or later.
pub fn visit(
    reference: &str,
    on: Date,
    child: &KnownChild,
    labels: &BTreeMap<Thing, Label>,
) -> Result<NewFile, ScaffoldError> {
    if on < child.started {
        return Err(ScaffoldError::BeforePortage(reference.to_owned(), child.started));
    }
    let mut file = file(reference, on, child)?;
    file.text = labelled::labelled(&file.text, labels);
    Ok(file)
}

fn file(reference: &str, on: Date, child: &KnownChild) -> Result<NewFile, ScaffoldError> {
    if let Some((last, _)) = child.visits.last_key_value().filter(|(last, _)| **last >= on) {
        return Err(ScaffoldError::NotLater("a visit", *last));
    }
    let number = child.visits.values().max().unwrap_or(&0) + 1;
    let text = Template::new(records::VISIT)
        .number("number", number)
        .words("by", &child.visitor)
        .list("present", &present(child))
        .lines("results", results(child, on))
        .words("skill", "language-9-12-01")
        .date("date", on)
        .date("next", next_visit(on, child.visits_every));
    let path = format!("children/{reference}/visits/{on}.md");
    Ok(NewFile::record(path, text.fill()))
}

/// The first person of the home, and the child.
fn present(child: &KnownChild) -> Vec<String> {
    let first = child.people.first().map(|(name, relation)| format!("{name} ({relation})"));
    first.into_iter().chain(std::iter::once(child.first_name.clone())).collect()
}

/// A note for each chart of the last day before this visit, and one for each chart agreed on the day.
fn results(child: &KnownChild, on: Date) -> Vec<String> {
    let before = || child.charts.iter().filter(|(name, _)| name.on < on);
    let last = before().next_back().map(|(name, _)| name.on);
    let looked_at = before().filter(|(name, _)| Some(name.on) == last);
    let looked_at = looked_at.map(|(_, (number, _))| {
        format!("#   - {{chart: {number}, post_baseline: 3 of 4, decision: achieved}}")
    });
    let today = child.charts.iter().filter(|(name, _)| name.on == on);
    let mut today: Vec<u16> = today.map(|(_, (number, _))| *number).collect();
    if today.is_empty() {
        today.push(before().next_back().map_or(0, |(_, (number, _))| *number) + 1);
    }
    let agreed =
        today.into_iter().map(|number| format!("#   - {{chart: {number}, baseline: 1 of 4}}"));
    std::iter::once("# results:".to_owned()).chain(looked_at).chain(agreed).collect()
}

fn next_visit(from: Date, every: Rhythm) -> Date {
    from.saturating_add(match every {
        Rhythm::Week => 7.days(),
        Rhythm::Fortnight => 14.days(),
        Rhythm::Month => 28.days(),
    })
}
