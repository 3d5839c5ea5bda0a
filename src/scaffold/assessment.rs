//! A new assessment: every item that has ever been looked at, so that none is dropped in silence.

use crate::model::{AssessmentKind, Band, Choice, ObservationValue};

use super::records;
use super::template::{Template, comment};
use super::{Event, Known, KnownAssessment, KnownItem, NewFile, ScaffoldError, child_of};

/// The assessment: the items of the earlier ones, or for the first one the items around an age band.
pub(super) fn new(
    event: &Event,
    band: Option<Band>,
    known: &Known,
) -> Result<Vec<NewFile>, ScaffoldError> {
    let child = child_of(event, known)?;
    let last = child.assessments.last_key_value();
    if let Some((last, _)) = last.filter(|(last, _)| **last >= event.date) {
        return Err(ScaffoldError::NotLater("an assessment", *last));
    }
    let (checklist, kind) = match last {
        Some((_, last)) => (last.checklist.clone(), AssessmentKind::Review),
        None => (first_checklist(known)?, AssessmentKind::Baseline),
    };
    let earlier: Vec<&KnownAssessment> =
        child.assessments.values().filter(|earlier| earlier.checklist == checklist).collect();
    let lines = known
        .items
        .iter()
        .filter(|item| item.checklist == checklist)
        .filter(|item| chosen(item, &earlier, band))
        .flat_map(|item| line(item, &earlier));
    let text = Template::new(records::ASSESSMENT)
        .words("checklist", &checklist)
        .words("kind", kind.word())
        .words("by", &child.visitor)
        .lines("observations", lines.collect());
    let path = format!("children/{}/assessments/{}.yaml", event.child, event.date);
    Ok(vec![NewFile::record(path, text.fill())])
}

fn first_checklist(known: &Known) -> Result<String, ScaffoldError> {
    let first = known.items.first().map(|item| item.checklist.clone());
    first.ok_or_else(|| ScaffoldError::NoItems("language".into()))
}

/// Whether an item is looked at: always when it was before; else when it is near the band, which for
/// a first assessment is the first year.
fn chosen(item: &KnownItem, earlier: &[&KnownAssessment], band: Option<Band>) -> bool {
    let before = earlier.iter().any(|earlier| earlier.seen.iter().any(|(id, _)| *id == item.id));
    let place = |band: Band| Band::ALL.iter().position(|other| *other == band).unwrap_or(0);
    before
        || match band {
            Some(band) => place(item.band).abs_diff(place(band)) <= 1,
            None => earlier.is_empty() && item.band < Band::M12,
        }
}

/// A note with the item's words and what was seen last, then the line itself.
fn line(item: &KnownItem, earlier: &[&KnownAssessment]) -> [String; 2] {
    let seen = earlier.iter().rev().flat_map(|earlier| &earlier.seen);
    let last = seen
        .filter(|(id, value)| *id == item.id && *value != ObservationValue::NotSeen)
        .map(|(_, value)| format!(" (last time: {})", value.word()))
        .next();
    let note = comment(&format!("{}{}", item.text, last.unwrap_or_default()));
    [note, format!("{}: {}", item.id, ObservationValue::NotSeen.word())]
}
