//! A new review: the time since the last one, the latest assessment, and the goals of that time.

use std::collections::BTreeSet;

use jiff::ToSpan;

use crate::model::{Area, Choice, Date, Mark, ObservationValue};

use super::records;
use super::template::{Template, comment, scalar};
use super::{
    Event, Known, KnownAssessment, KnownChild, KnownItem, NewFile, ScaffoldError, child_of,
    title_of,
};

/// How many months until the next review where the service does not say.
const USUAL_MONTHS: u16 = 6;

/// The review.
pub(super) fn new(event: &Event, known: &Known) -> Result<Vec<NewFile>, ScaffoldError> {
    let child = child_of(event, known)?;
    let from = period_start(event, child)?;
    let latest = latest(child, event.date);
    let (main, others) =
        latest.split_first().ok_or_else(|| ScaffoldError::NoAssessment(event.child.clone()))?;
    let (assessed, assessment) = *main;
    let others: Vec<_> = others.iter().filter(|(on, _)| *on >= from).collect();
    let goals = goals_since(from, child);
    if goals.is_empty() {
        return Err(ScaffoldError::NoGoal(event.child.clone()));
    }
    let months = i32::from(known.review_months.unwrap_or(USUAL_MONTHS));
    let text = Template::new(records::REVIEW)
        .words("by", &child.visitor)
        .date("from", from)
        .date("to", event.date)
        .list("took_part", &took_part(child, known))
        .date("assessment", assessed)
        .lines("others", other_assessments(&others))
        .list("goals", &goals)
        .lines("next_goals", next_goals(child))
        .words("visits_every", child.visits_every.word())
        .date("next_review", event.date.saturating_add(months.months()))
        .lines("seen", all_seen(assessment, &others, known))
        .lines("areas", areas(assessment, known));
    let path = format!("children/{}/reviews/{}.md", event.child, event.date);
    Ok(vec![NewFile::record(path, text.fill())])
}

/// The latest assessment by each checklist, that of the child's first checklist in front.
fn latest(child: &KnownChild, on: Date) -> Vec<(Date, &KnownAssessment)> {
    let all: Vec<_> = child.assessments.range(..=on).map(|(on, one)| (*on, one)).collect();
    let mut lists: Vec<&str> = Vec::new();
    for (_, one) in &all {
        if !lists.contains(&one.checklist.as_str()) {
            lists.push(&one.checklist);
        }
    }
    let last = |list: &&str| all.iter().rev().find(|(_, one)| one.checklist == **list).copied();
    lists.iter().filter_map(last).collect()
}

/// The line that names assessments by other checklists.
fn other_assessments(others: &[&(Date, &KnownAssessment)]) -> Vec<String> {
    if others.is_empty() {
        return Vec::new();
    }
    let days: Vec<String> = others.iter().map(|(on, _)| on.to_string()).collect();
    vec![
        "# Those by other checklists in this time.".into(),
        format!("other_assessments: [{}]", days.join(", ")),
    ]
}

/// The day after the last review's period, or the day on which Portage started.
fn period_start(event: &Event, child: &KnownChild) -> Result<Date, ScaffoldError> {
    if let Some((last, _)) = child.reviews.last_key_value().filter(|(on, _)| **on >= event.date) {
        return Err(ScaffoldError::NotLater("a review", *last));
    }
    let last = child.reviews.values().next_back();
    let from = last.map_or(child.started, |last| last.saturating_add(1.day()));
    if from > event.date { Err(ScaffoldError::NothingSince(from)) } else { Ok(from) }
}

/// Goals that are being worked on, and those that ended in this time.
fn goals_since(from: Date, child: &KnownChild) -> Vec<String> {
    let goals = child.goals.iter();
    goals
        .filter(|(_, goal)| goal.ended.is_none_or(|ended| ended >= from))
        .map(|(slug, _)| slug.clone())
        .collect()
}

fn next_goals(child: &KnownChild) -> Vec<String> {
    let current: Vec<String> =
        child.current_goals().map(|(slug, _)| format!("  - {}", scalar(slug))).collect();
    if current.is_empty() {
        return vec!["# next_goals: [asking]".into()];
    }
    std::iter::once("next_goals:".into()).chain(current).collect()
}

/// The child first, then everybody of the homes and the visitor.
fn took_part(child: &KnownChild, known: &Known) -> Vec<String> {
    let visitor = known.staff.get(&child.visitor).map(|(name, role)| format!("{name} ({role})"));
    std::iter::once(child.first_name.clone())
        .chain(child.people.iter().map(|(name, relation)| format!("{name} ({relation})")))
        .chain(visitor)
        .collect()
}

/// A heading for each area of which something was looked at.
fn areas(assessment: &KnownAssessment, known: &Known) -> Vec<String> {
    let areas: BTreeSet<Area> =
        looked_at(assessment, known).into_iter().filter_map(|(item, _)| item.area).collect();
    areas.into_iter().flat_map(|area| [format!("## {}", heading(area)), String::new()]).collect()
}

/// What the assessments say, that on which the review rests in the first place above the others.
fn all_seen(
    main: &KnownAssessment,
    others: &[&(Date, &KnownAssessment)],
    known: &Known,
) -> Vec<String> {
    let mut notes = seen(main, known);
    for (_, other) in others {
        notes.extend(seen(other, known));
    }
    notes
}

/// A note for each item that was looked at, so that nobody writes a review with two windows open.
fn seen(assessment: &KnownAssessment, known: &Known) -> Vec<String> {
    let mut notes = Vec::new();
    let mut last = None;
    if looked_at(assessment, known).is_empty() {
        return vec!["#   nothing was looked at yet: write what you saw into it first".into()];
    }
    for (item, mark) in looked_at(assessment, known) {
        let area = item.own_area.clone().or(item.area.map(heading)).unwrap_or_default();
        if last.as_ref() != Some(&area) {
            notes.push(comment(&area));
            last = Some(area);
        }
        notes.push(format!("#   {}: {}", mark.word(), item.text));
    }
    notes
}

/// The items that were looked at, in the order of areas, with what was seen.
fn looked_at<'k>(
    assessment: &'k KnownAssessment,
    known: &'k Known,
) -> Vec<(&'k KnownItem, &'k Mark)> {
    let seen = assessment.seen.iter();
    let seen = seen.filter(|(_, mark)| mark.value() != ObservationValue::NotSeen);
    let mut items: Vec<_> = seen.filter_map(|(id, mark)| Some((known.item(id)?, mark))).collect();
    items.sort_by_key(|(item, _)| (item.own_area.clone(), item.area));
    items
}

/// The words of an area as a heading, the hyphen of self-help being part of the word.
fn heading(area: Area) -> String {
    match area {
        Area::SelfHelp => "Self-help".into(),
        _ => title_of(area.word()),
    }
}
