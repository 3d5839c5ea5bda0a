//! What a chart has changed from its card: for the worker, and on no family's paper.

use crate::model::{Activity, Chart};
use crate::privacy::policy::Family;
use crate::view::sight::Sight;

use super::build::{card_id, title};
use super::{Change, Changed};

/// How a chart differs from its card; `None` where it comes from none, or from one that is held back.
pub(super) fn changed(sight: &Sight<'_, Family>, chart: &Chart) -> Option<Changed> {
    let id = card_id(sight, chart)?;
    let card = sight.activity(id)?;
    let parts = parts(sight, chart, card);
    let message = if parts.is_empty() { "pack-unchanged" } else { "pack-changed" };
    let named = [("card", title(sight, id)?.into())];
    Some(Changed { heading: sight.words.say_with(message, &named), parts })
}

/// The parts in which the chart has words of its own that are not the card's.
fn parts(sight: &Sight<'_, Family>, chart: &Chart, card: &Activity) -> Vec<Change> {
    let mut parts = Vec::new();
    let mut add = |id: &str, card: Vec<String>, here: Vec<String>| {
        if !here.is_empty() && here != card {
            parts.push(Change { part: sight.words.say(id), card, here });
        }
    };
    let needs = sight.open(&card.materials).iter().map(|need| need.value.clone());
    add("chart-need", needs.collect(), sight.open(&chart.materials).clone());
    let line = |text: &String| vec![text.clone()];
    let own = |text: &Option<String>| text.iter().cloned().collect::<Vec<_>>();
    add("chart-when", line(sight.open(&card.when)), own(sight.open(&chart.when)));
    let step = |act: &str, say: Option<&str>| match say {
        Some(say) => format!("{act} “{say}”"),
        None => act.to_owned(),
    };
    let cards = card
        .steps
        .iter()
        .map(|of| step(&sight.open(&of.act).value, sight.open(&of.say).as_deref()));
    let here = chart
        .steps
        .iter()
        .map(|of| step(&sight.open(&of.act).value, sight.open(&of.say).as_deref()));
    add("chart-steps", cards.collect(), here.collect());
    let praise = sight.open(&chart.praise).iter().map(|praise| praise.value.clone());
    add("chart-praise", line(sight.open(&card.praise)), praise.collect());
    add("chart-if-not", line(sight.open(&card.if_not)), own(sight.open(&chart.if_not)));
    add("chart-easier", line(sight.open(&card.easier)), own(sight.open(&chart.easier)));
    add("chart-harder", line(sight.open(&card.harder)), own(sight.open(&chart.harder)));
    add("chart-safety", line(sight.open(&card.safety)), own(sight.open(&chart.safety)));
    parts
}
