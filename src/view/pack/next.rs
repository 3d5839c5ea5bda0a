//! What could come next: the next small step of the ladder that was being climbed, and the next items of the
//! checklist that are not achieved. A person chooses; the program only looks up what stands next.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{ChildFile, GoalStatus, Item, ObservationValue, PaperUse};
use crate::privacy::policy::Family;
use crate::view::sight::Sight;

use super::NextStep;
use super::build::{Named, card_id, title};

/// So many small steps at most: first those of the cards of the last charts, then items of checklists.
pub(super) fn next_steps(
    sight: &Sight<'_, Family>,
    records: &ChildFile,
    last: &[Named<'_>],
    most: usize,
) -> Vec<NextStep> {
    let mut all: Vec<NextStep> = Vec::new();
    // Of the three, the ladders of cards leave room for one item at least.
    for (_, chart) in last {
        let rung = ladder(sight, chart).filter(|_| all.len() + 1 < most);
        all.extend(rung);
    }
    let said: BTreeSet<String> = all.iter().map(|step| step.text.clone()).collect();
    let items = items(sight, records, last).into_iter().filter(|step| !said.contains(&step.text));
    all.extend(items.take(most.saturating_sub(all.len())));
    all
}

/// The small step of the card after the one that is most like the chart's goal; the first one, where none
/// is like it.
fn ladder(sight: &Sight<'_, Family>, chart: &crate::model::Chart) -> Option<NextStep> {
    let id = card_id(sight, chart)?;
    let rungs = sight.open(&sight.activity(id)?.ladder);
    let goal = words_of(&sight.open(&chart.goal.does).value);
    let alike = |text: &str| words_of(text).intersection(&goal).count();
    let reached = rungs.iter().enumerate().map(|(at, rung)| (alike(&rung.value), at));
    // Of two that are as alike, the earlier one: a step too small costs a day, one too large the courage.
    let reached = reached.max_by_key(|(alike, at)| (*alike, usize::MAX - at));
    let at = match reached {
        Some((alike, at)) if alike >= 2 => at + 1,
        _ => 0,
    };
    let rung = rungs.get(at)?;
    let card = title(sight, id)?;
    let parts = [("card", card.into()), ("step", (at + 1).into()), ("steps", rungs.len().into())];
    Some(NextStep { text: rung.value.clone(), from: sight.words.say_with("pack-ladder", &parts) })
}

/// The words of a text that tell it from others.
fn words_of(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3);
    words.map(str::to_lowercase).collect()
}

/// Items that are not achieved: those of the last charts and of the goals that are being worked on, and
/// after each that is achieved the next one of its area.
fn items(sight: &Sight<'_, Family>, records: &ChildFile, last: &[Named<'_>]) -> Vec<NextStep> {
    let achieved = achieved(sight, records);
    let of_charts = last.iter().filter_map(|(_, chart)| sight.open(&chart.item).as_ref());
    let goals = records.goals.values();
    let goals = goals.filter(|goal| *sight.open(&goal.status) == GoalStatus::WorkingOn);
    let of_goals = goals.flat_map(|goal| sight.open(&goal.items));
    let seeds = of_charts.chain(of_goals).map(|seed| seed.value.as_str());
    let mut chosen: Vec<&str> = Vec::new();
    let mut steps = Vec::new();
    for seed in seeds.chain(emerging(sight, records)) {
        let Some((list, item)) = next_item(sight, seed, &achieved) else { continue };
        let id = sight.open(&item.id).value.as_str();
        if chosen.contains(&id) {
            continue;
        }
        chosen.push(id);
        let parts = [("list", list.into())];
        steps.push(NextStep {
            text: sentence(&sight.open(&item.text).value),
            from: sight.words.say_with("pack-item", &parts),
        });
    }
    steps
}

/// The item itself if it is not achieved, or else the next one of its area that is not; with the title of
/// its checklist, if the words of that may stand on a family's paper.
fn next_item<'a>(
    sight: &Sight<'a, Family>,
    seed: &str,
    achieved: &BTreeSet<&str>,
) -> Option<(&'a str, &'a Item)> {
    let service = sight.service;
    service.checklists().iter().find_map(|(id, list)| {
        let speaks = matches!(list.paper_use(&sight.grant), PaperUse::Both | PaperUse::Family);
        let all: Vec<&Item> = service.items(id).collect();
        let at = all.iter().position(|item| sight.open(&item.id).value == seed)?;
        let area = sight.open(&all[at].area);
        let mut later = all[at..].iter().filter(|item| sight.open(&item.area) == area);
        let next = later.find(|item| !achieved.contains(sight.open(&item.id).value.as_str()))?;
        speaks.then(|| (sight.open(&list.title).as_str(), *next))
    })
}

/// The items that were achieved when they were last looked at, or seen at a visit since.
fn achieved<'a>(sight: &Sight<'a, Family>, records: &'a ChildFile) -> BTreeSet<&'a str> {
    let mut marks: BTreeMap<&str, ObservationValue> = BTreeMap::new();
    for (_, assessment) in records.assessments.range(..=sight.date) {
        for seen in &assessment.observations {
            marks.insert(sight.open(&seen.item).as_str(), sight.open(&seen.value).value());
        }
    }
    let done = marks.into_iter().filter(|(_, mark)| *mark == ObservationValue::Achieved);
    done.map(|(item, _)| item).collect()
}

/// The items that were seen for the first time when they were last looked at: what a child has begun is
/// the nearest step of all, where no chart and no goal says more.
fn emerging<'a>(sight: &Sight<'a, Family>, records: &'a ChildFile) -> Vec<&'a str> {
    let last = records.assessments.range(..=sight.date).next_back();
    let seen = last.into_iter().flat_map(|(_, assessment)| &assessment.observations);
    let begun = [ObservationValue::Developing, ObservationValue::Emerging];
    let of = |value| {
        let seen = seen.clone().filter(move |seen| sight.open(&seen.value).value() == value);
        seen.map(|seen| sight.open(&seen.item).as_str())
    };
    begun.into_iter().flat_map(of).collect()
}

/// A text that begins with a capital letter.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().collect::<String>());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}
