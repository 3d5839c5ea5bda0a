//! A new visit.

use jiff::ToSpan;

use crate::model::{Date, Rhythm};

use super::records;
use super::template::Template;
use super::{Event, Known, KnownChild, NewFile, ScaffoldError, child_of};

/// The visit. What came of the charts is offered as notes and never made up.
pub(super) fn new(event: &Event, known: &Known) -> Result<Vec<NewFile>, ScaffoldError> {
    let child = child_of(event, known)?;
    if let Some((last, _)) = child.visits.last_key_value().filter(|(last, _)| **last >= event.date)
    {
        return Err(ScaffoldError::NotLater("a visit", *last));
    }
    let number = child.visits.values().max().unwrap_or(&0) + 1;
    let text = Template::new(records::VISIT)
        .number("number", number)
        .words("by", &child.visitor)
        .list("present", &present(child))
        .lines("results", results(child, event.date))
        .words("skill", "language-9-12-01")
        .date("date", event.date)
        .date("next", next_visit(event.date, child.visits_every));
    let path = format!("children/{}/visits/{}.md", event.child, event.date);
    Ok(vec![NewFile::record(path, text.fill())])
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
