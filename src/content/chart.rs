//! `children/<ref>/charts/<date>.yaml`.

use crate::diag::Sink;
use crate::model::{Advice, Chart, ChartStep};
use crate::privacy::Private;
use crate::source::yaml::Node;

use super::fields::Fields;
use super::goal::sentence;
use super::staff::{plain, plain_all};

/// Reads an activity chart.
pub(super) fn decode(node: &Node, sink: &mut Sink) -> Option<Chart> {
    let mut fields = Fields::open(node, sink)?;
    let number = fields.number("chart");
    let serves = fields.text("serves");
    let activity = fields.maybe_text("activity");
    let goal = fields.group("goal", sentence);
    let because = fields.text("because");
    let item = fields.maybe_text("item");
    let materials = fields.maybe_texts("materials");
    let when = fields.maybe_text("when");
    let tries = fields.number("tries");
    let per_day = fields.number("per_day");
    let steps = fields.maybe_each("steps", step);
    let help = fields.choice("help");
    let praise = fields.maybe_text("praise");
    let if_not = fields.maybe_text("if_not");
    let easier = fields.maybe_text("easier");
    let harder = fields.maybe_text("harder");
    let stop_when = fields.maybe_text("stop_when");
    let safety = fields.maybe_text("safety");
    let advice = fields.maybe_group("advice", advice);
    fields.finish();
    Some(Chart {
        number: Private::new(number?),
        serves: Private::new(serves?),
        activity: Private::new(activity),
        goal: goal?,
        because: Private::new(because?.value),
        item: Private::new(item),
        materials: Private::new(plain_all(materials)),
        when: Private::new(plain(when)),
        tries: Private::new(tries?),
        per_day: Private::new(per_day?),
        steps,
        help: Private::new(help?.value),
        praise: Private::new(praise),
        if_not: Private::new(plain(if_not)),
        easier: Private::new(plain(easier)),
        harder: Private::new(plain(harder)),
        stop_when: Private::new(plain(stop_when)),
        safety: Private::new(plain(safety)),
        advice,
    })
}

fn step(node: &Node, sink: &mut Sink) -> Option<ChartStep> {
    let mut fields = Fields::open(node, sink)?;
    let act = fields.text("do");
    let say = fields.maybe_text("say");
    fields.finish();
    Some(ChartStep { act: Private::new(act?), say: Private::new(plain(say)) })
}

fn advice(node: &Node, sink: &mut Sink) -> Option<Advice> {
    let mut fields = Fields::open(node, sink)?;
    let from = fields.text("from");
    let on = fields.date("on");
    let text = fields.text("text");
    fields.finish();
    Some(Advice {
        from: Private::new(from?.value),
        on: Private::new(on?),
        text: Private::new(text?.value),
    })
}
