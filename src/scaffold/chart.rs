//! A new activity chart: the weekly goal. It must be makeable in five minutes, so whatever can be
//! known is filled in: number, name, goal, and from a card its first small step and its items.

use crate::model::{Choice, Dated, EXAMPLE, is_example};

use super::records;
use super::template::{Template, comment, enclosed, scalar};
use super::{
    Known, KnownCard, KnownChild, KnownGoal, NewChart, NewFile, ScaffoldError, child_of, lowered,
};

/// The chart.
pub(super) fn new(chart: &NewChart, known: &Known) -> Result<Vec<NewFile>, ScaffoldError> {
    let child = child_of(&chart.event, known)?;
    let card = card(chart, child, known)?;
    let number = number(chart, child)?;
    let serves = serves(chart, child)?;
    let goal = child.goals.get(serves);
    let because = goal.map(|goal| &goal.because).filter(|because| !is_example(because));
    let because = because.cloned().unwrap_or_else(|| format!("{EXAMPLE} the family's own reason"));
    let text = Template::new(records::CHART)
        .number("number", number)
        .lines("goals", goals(child))
        .words("serves", serves)
        .words("because", &because)
        .words("who", &child.first_name)
        .lines("advice", vec![advice(chart)]);
    let text = match card {
        Some((name, card)) => from_card(text, name, card, chart.step, known),
        None => from_goal(text, goal, known),
    };
    let path = format!("children/{}/charts/{}.yaml", chart.event.child, file_name(chart, child));
    Ok(vec![NewFile::record(path, text.fill())])
}

/// The card, if it may be used for this child.
fn card<'k>(
    chart: &'k NewChart,
    child: &KnownChild,
    known: &'k Known,
) -> Result<Option<(&'k str, &'k KnownCard)>, ScaffoldError> {
    let Some(name) = &chart.activity else { return Ok(None) };
    let card = known.cards.get(name).ok_or_else(|| ScaffoldError::NoSuchCard(name.clone()))?;
    let against = card.not_for.iter().find(|(kind, _)| child.care.contains(kind));
    match against {
        Some((kind, because)) if chart.advice.is_none() => {
            Err(ScaffoldError::NotForThisChild(name.clone(), kind.word(), because.clone()))
        }
        _ => Ok(Some((name, card))),
    }
}

/// The name of its file: the day, and for a further chart of one visit its number among them.
fn file_name(chart: &NewChart, child: &KnownChild) -> Dated {
    let on = chart.event.date;
    let free = |name: &Dated| !child.charts.contains_key(name);
    let further = (2_u16..).map(|place| Dated { on, word: place.to_string() });
    // A child has fewer charts than there are numbers.
    std::iter::once(Dated::from(on)).chain(further).find(free).unwrap_or_else(|| on.into())
}

fn number(chart: &NewChart, child: &KnownChild) -> Result<u16, ScaffoldError> {
    match child.charts.last_key_value() {
        Some((last, _)) if last.on > chart.event.date => {
            Err(ScaffoldError::NotLater("a chart", last.on))
        }
        _ => Ok(child.charts.values().map(|(number, _)| *number).max().unwrap_or(0) + 1),
    }
}

/// The goal that was named; or the one that the last chart served, if it goes on; or the first.
fn serves<'k>(chart: &'k NewChart, child: &'k KnownChild) -> Result<&'k str, ScaffoldError> {
    let current: Vec<&String> = child.current_goals().map(|(slug, _)| slug).collect();
    let Some(first) = current.first() else {
        return Err(ScaffoldError::NoGoal(chart.event.child.clone()));
    };
    match &chart.serves {
        Some(slug) if current.contains(&slug) => Ok(slug),
        Some(slug) => {
            let there = current.into_iter().cloned().collect();
            Err(ScaffoldError::NoSuchGoal(slug.clone(), there))
        }
        None => {
            let last = child.charts.values().next_back().map(|(_, slug)| slug);
            Ok(last.filter(|slug| current.contains(slug)).unwrap_or(first))
        }
    }
}

/// The goals to choose from, as notes.
fn goals(child: &KnownChild) -> Vec<String> {
    child.current_goals().map(|(slug, goal)| comment(&format!("{slug} ({})", goal.title))).collect()
}

fn from_card(
    text: Template,
    name: &str,
    card: &KnownCard,
    step: Option<u16>,
    known: &Known,
) -> Template {
    let at = usize::from(step.unwrap_or(1).max(1)) - 1;
    let chosen = card.ladder.get(at).or(card.ladder.last());
    let ladder = std::iter::once("# Small steps of this card, the easiest first:".to_owned())
        .chain(card.ladder.iter().map(|step| format!("#   {}", lowered(step))));
    let items = card.items.iter().filter_map(|id| known.item(id));
    let items = items.map(|item| comment(&format!("{} ({})", item.id, item.text)));
    let first = card.items.first().map(|id| format!("item: {}", scalar(id)));
    text.lines("activity", vec![format!("activity: {}", scalar(name))])
        .lines("ladder", ladder.collect())
        .words("does", &chosen.map_or_else(String::new, |step| lowered(step)))
        .words("conditions", "at home during this game with one of us")
        .lines("items", items.collect())
        .lines("item", first.into_iter().collect())
        .lines("teaching", records::CHART_CARD.lines().map(str::to_owned).collect())
}

/// Without a card there is the long-term goal: its place and its item.
fn from_goal(text: Template, goal: Option<&KnownGoal>, known: &Known) -> Template {
    let place = goal.map(|goal| &goal.conditions).filter(|place| !is_example(place));
    let place = place.cloned().unwrap_or_else(|| format!("{EXAMPLE} where and with whom"));
    let items = goal.map(|goal| goal.items.as_slice()).unwrap_or_default();
    let notes = items.iter().filter_map(|id| known.item(id));
    let notes = notes.map(|item| comment(&format!("{} ({})", item.id, item.text)));
    let item = items.first().map_or_else(
        || "# item: language-9-12-01".to_owned(),
        |id| format!("item: {}", scalar(id)),
    );
    text.lines("activity", vec!["# activity: language/bubbles".into()])
        .lines("ladder", Vec::new())
        .words("does", &format!("{EXAMPLE} one small thing"))
        .words("conditions", &place)
        .lines("items", notes.collect())
        .lines("item", vec![item])
        .lines("teaching", records::CHART_OWN.lines().map(str::to_owned).collect())
}

/// The advice that was given, or a note that shows how advice is written.
fn advice(chart: &NewChart) -> String {
    let Some(advice) = &chart.advice else {
        let on = chart.event.date;
        return format!(
            "# advice: {{from: {EXAMPLE} who advises, on: {on}, text: {EXAMPLE} the advice}}"
        );
    };
    let (from, text) = (enclosed(&advice.from), enclosed(&advice.text));
    format!("advice: {{from: {from}, on: {}, text: {text}}}", advice.on)
}
