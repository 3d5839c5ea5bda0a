//! The charts of a visit pack that are filled in by hand: on the paper that the household needs, and in its
//! language where somebody who speaks that has read this week's charts in it.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::privacy::policy::Family;
use crate::view::chart::{ChartReader, Day, Grid, contact, day_of, key, lent, loves};
use crate::view::family::{Said, is_told};
use crate::view::sight::Sight;
use crate::words::Words;

use super::BlankChart;
use super::build::{Named, last_charts};

/// How many tries a chart has that is filled in by hand.
const TRIES: u16 = 4;

/// How many things to have at hand are taken over from the last charts: more than on most of them.
const MATERIALS: usize = 5;

/// The household in its own language.
pub struct TheirTongue<'a> {
    /// What it may see, in the words of its language.
    pub sight: Sight<'a, Family>,
    /// What stands on its papers that somebody who speaks the language has read; none where every line has
    /// been checked.
    pub read: Option<Said>,
}

impl TheirTongue<'_> {
    /// Whether a text may stand on a chart: somebody has said it in the language, and somebody has read that.
    fn may_say(&self, text: &str) -> bool {
        is_told(&self.sight, text) && self.read.as_ref().is_none_or(|read| read.has(text))
    }
}

/// A chart with the child's things and alerts, and one that is wholly blank. `None` when there is no such
/// child.
pub(super) fn to_fill_in(
    own: &Sight<'_, Family>,
    theirs: Option<&TheirTongue<'_>>,
    note: Option<String>,
    visit: Option<Date>,
) -> Option<Vec<BlankChart>> {
    let sight = theirs.map_or(own, |theirs| &theirs.sight);
    let may_say = |text: &String| theirs.is_none_or(|theirs| theirs.may_say(text));
    let records = sight.child()?;
    let first_name = &sight.open(&records.child.first_name).value;
    let last = last_charts(sight, records);
    let said = visit.unwrap_or(sight.date);
    let loans = sight.service.on_loan(&sight.grant, said);
    let loans = loans.into_iter().map(|(_, thing)| lent(sight, thing));
    let things = materials(sight, &last).into_iter().filter(may_say);
    let loves = loves(sight, records);
    // A title that names the child is one of a pack's own words.
    let by_hand = by_hand(sight.words, own.words);
    let title = by_hand.say_with("pack-chart", &[("child", first_name.into())]);
    let (paper, _) = Family::paper(sight);
    let chart = BlankChart {
        paper,
        large_print: sight.reads_large_print(),
        language: sight.words.language().to_owned(),
        direction: sight.words.say("language-direction"),
        note,
        title: Some(title),
        materials: things.chain(loans.filter(may_say)).collect(),
        loves: loves.filter(may_say),
        alerts: sight.care_alerts(&records.child.alerts.care),
        safety: None,
        advice: None,
        open_ended: false,
        grid: blank_grid(sight, visit),
        contact: contact(sight, records),
        words: labels(sight.words, by_hand),
        also: theirs.map(|_| labels(own.words, own.words)),
    };
    let blank = BlankChart {
        title: None,
        materials: Vec::new(),
        loves: None,
        alerts: Vec::new(),
        grid: blank_grid(sight, None),
        contact: None,
        ..chart.clone()
    };
    Some(vec![chart, blank])
}

/// The words for what is written by hand: those of the language where somebody has checked them.
fn by_hand<'w>(theirs: &'w Words, own: &'w Words) -> &'w Words {
    if theirs.has("language-checked") { theirs } else { own }
}

/// The labels of a chart that is filled in by hand.
fn labels(chart: &Words, by_hand: &Words) -> BTreeMap<String, String> {
    chart.all("chart-").into_iter().chain(by_hand.all("pack-")).collect()
}

/// What the last charts asked for: their own, or their cards'.
fn materials(sight: &Sight<'_, Family>, last: &[Named<'_>]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for (_, chart) in last {
        let own = sight.open(&chart.materials);
        let card = sight.open(&chart.activity).as_ref().and_then(|id| sight.activity(id));
        let cards = card.map(|card| sight.open(&card.materials).as_slice()).unwrap_or_default();
        let cards = cards.iter().map(|need| &need.value).filter(|_| own.is_empty());
        for thing in own.iter().chain(cards) {
            if !all.contains(thing) {
                all.push(thing.clone());
            }
        }
    }
    all.truncate(MATERIALS);
    all
}

/// A grid without a number of tries that anybody has agreed yet: with its days where the visit is known.
fn blank_grid(sight: &Sight<'_, Family>, visit: Option<Date>) -> Grid {
    let day = |after: i32| match visit {
        Some(visit) => day_of(sight, visit.saturating_add(after.days())),
        None => Day { name: String::new(), date: String::new() },
    };
    Grid {
        caption: sight.words.say("chart-grid"),
        tries: (1..=TRIES).map(|number| number.to_string()).collect(),
        times: 1,
        days: (1..=7).map(day).collect(),
        baseline: None,
        baseline_day: None,
        next_day: None,
        key: key(sight),
    }
}
