//! A new assessment: every item that has ever been looked at, so that none is dropped in silence; for
//! the first, the items around the child's age.

use crate::model::{Age, AssessmentKind, Band, Choice, Date, ObservationValue};

use super::records;
use super::template::{Template, comment};
use super::{
    Event, Known, KnownAssessment, KnownChild, KnownItem, NewFile, ScaffoldError, child_of,
};

/// The note on our words for what was seen.
const OUR_MARKS: &[&str] = &[
    "# not-yet     looked at, and not there yet",
    "# emerging    seen for the first time        developing  seen sometimes",
    "# achieved    seen reliably                  lost        could do it and no longer does: tell a doctor",
    "# not-seen    not looked at this time",
];

/// The words that hold in every scale.
const ALWAYS: &[&str] = &[
    "# not-seen    not looked at this time",
    "# lost        could do it and no longer does: tell a doctor",
];

/// The assessment: the items of the earlier ones, or for the first one the items around an age band.
pub(super) fn new(
    event: &Event,
    band: Option<Band>,
    named: Option<&str>,
    known: &Known,
) -> Result<Vec<NewFile>, ScaffoldError> {
    let child = child_of(event, known)?;
    let last = child.assessments.last_key_value();
    if let Some((last, _)) = last.filter(|(last, _)| **last >= event.date) {
        return Err(ScaffoldError::NotLater("an assessment", *last));
    }
    let checklist = match (named, last) {
        (Some(named), _) => known_checklist(named, known)?,
        (None, Some((_, last))) => last.checklist.clone(),
        (None, None) => first_checklist(known)?,
    };
    let earlier: Vec<&KnownAssessment> =
        child.assessments.values().filter(|earlier| earlier.checklist == checklist).collect();
    let kind = if earlier.is_empty() { AssessmentKind::Baseline } else { AssessmentKind::Review };
    let of_list = || known.items.iter().filter(|item| item.checklist == checklist);
    // A checklist with bands or steps of its own says nothing about our bands: all of it is offered.
    let has_our_bands = of_list().any(|item| item.band.is_some());
    let bands = if has_our_bands { bands(child, event.date, &earlier, band) } else { Vec::new() };
    let mut chosen: Vec<_> = of_list().filter(|item| chosen(item, &earlier, &bands)).collect();
    if chosen.is_empty() || !has_our_bands {
        // A checklist of other ages: better all of it than nothing.
        chosen = of_list().collect();
    }
    let lines = chosen.into_iter().flat_map(|item| line(item, &earlier));
    let text = Template::new(records::ASSESSMENT)
        .words("checklist", &checklist)
        .words("kind", kind.word())
        .words("by", &child.visitor)
        .lines("marks", marks(known.scales.get(&checklist)))
        .lines("which", which(&event.child, &bands, !earlier.is_empty()))
        .lines("observations", lines.collect());
    let path = format!("children/{}/assessments/{}.yaml", event.child, event.date);
    Ok(vec![NewFile::record(path, text.fill())])
}

fn known_checklist(named: &str, known: &Known) -> Result<String, ScaffoldError> {
    let there = known.items.iter().any(|item| item.checklist == named);
    if there { Ok(named.to_owned()) } else { Err(ScaffoldError::NoSuchChecklist(named.into())) }
}

/// What the marks mean: our words, or those of the checklist's own scale.
fn marks(scale: Option<&Vec<(String, String)>>) -> Vec<String> {
    let Some(scale) = scale else {
        return OUR_MARKS.iter().map(|line| (*line).to_owned()).collect();
    };
    let widest = scale.iter().map(|(mark, _)| mark.chars().count()).max().unwrap_or_default();
    let own = scale.iter().map(|(mark, means)| format!("# {mark:widest$}  {means}"));
    own.chain(ALWAYS.iter().map(|line| (*line).to_owned())).collect()
}

fn first_checklist(known: &Known) -> Result<String, ScaffoldError> {
    let first = known.items.first().map(|item| item.checklist.clone());
    first.ok_or_else(|| ScaffoldError::NoItems("language".into()))
}

/// The bands whose items are looked at: the one that was named with its neighbours; or for a first
/// assessment the child's own and the two before it.
fn bands(
    child: &KnownChild,
    on: Date,
    earlier: &[&KnownAssessment],
    named: Option<Band>,
) -> Vec<Band> {
    let own = || {
        let age = child.due.and_then(|due| Age::corrected(child.born, due, on));
        let months = age.or_else(|| Age::on(child.born, on)).map_or(0, Age::in_months);
        let reached = |band: &&Band| starts_at(**band) <= months;
        Band::ALL.iter().filter(reached).count().saturating_sub(1)
    };
    let place = |band: Band| Band::ALL.iter().position(|other| *other == band).unwrap_or(0);
    let (first, last) = match named {
        Some(band) => (place(band).saturating_sub(1), place(band) + 1),
        None if earlier.is_empty() => (own().saturating_sub(2), own()),
        None => return Vec::new(),
    };
    Band::ALL[first..=last.min(Band::ALL.len() - 1)].to_vec()
}

/// The month with which a band begins.
fn starts_at(band: Band) -> i16 {
    band.word().split_once('-').and_then(|(from, _)| from.parse().ok()).unwrap_or(0)
}

/// A note that says which items stand below, and how to have others.
fn which(child: &str, bands: &[Band], before: bool) -> Vec<String> {
    let (Some(first), Some(last)) = (bands.first(), bands.last()) else { return Vec::new() };
    let from = first.word().split('-').next().unwrap_or_default();
    let to = last.word().split('-').next_back().unwrap_or_default();
    let too = if before {
        "These are the items of earlier times and those"
    } else {
        "These are the items"
    };
    let other = last.word();
    vec![
        format!("# {too} of {from} to {to} months. For others delete this file, and type for example"),
        format!("#   doorstep new assessment {child} --band {other}"),
        "# A band comes with its two neighbours. There are 0-3, 3-6, 6-9, 9-12, 12-18, 18-24, 24-36,".into(),
        "# 36-48 and 48-60.".into(),
    ]
}

/// Whether an item is looked at: always when it was before.
fn chosen(item: &KnownItem, earlier: &[&KnownAssessment], bands: &[Band]) -> bool {
    let before = earlier.iter().any(|earlier| earlier.seen.iter().any(|(id, _)| *id == item.id));
    before || item.band.is_some_and(|band| bands.contains(&band))
}

/// A note with the item's words and what was seen last, then the line itself.
fn line(item: &KnownItem, earlier: &[&KnownAssessment]) -> [String; 2] {
    let seen = earlier.iter().rev().flat_map(|earlier| &earlier.seen);
    let last = seen
        .filter(|(id, mark)| *id == item.id && mark.value() != ObservationValue::NotSeen)
        .map(|(_, mark)| format!(" (last time: {})", mark.word()))
        .next();
    let note = comment(&format!("{}{}", item.text, last.unwrap_or_default()));
    [note, format!("{}: {}", item.id, ObservationValue::NotSeen.word())]
}
