//! `activities/<area>/<slug>.md`.

use crate::diag::Sink;
use crate::model::{Activity, AgeRange, NotFor, Reviewed, Step};
use crate::privacy::Private;
use crate::source::yaml::Node;

use super::fields::Fields;
use super::markdown;
use super::page::Body;
use super::staff::{plain, plain_all};

/// Reads a card of the library.
pub(super) fn decode(node: &Node, body: Body<'_>, sink: &mut Sink) -> Option<Activity> {
    let (text, file, at) = body;
    let why = markdown::prose(text, file, at, sink);
    let mut fields = Fields::open(node, sink)?;
    let title = fields.text("title");
    let summary = fields.text("summary");
    let for_a_child_who = fields.text("for_a_child_who");
    let items = fields.texts("items");
    let ages = fields.group("ages", ages);
    let minutes = fields.number("minutes");
    let routines = fields.texts("routines");
    let materials = fields.texts("materials");
    let when = fields.text("when");
    let steps = fields.each("steps", step);
    let praise = fields.text("praise");
    let if_not = fields.text("if_not");
    let easier = fields.text("easier");
    let harder = fields.text("harder");
    let safety = fields.text("safety");
    let not_for = fields.each("not_for", not_for);
    let ladder = fields.texts("ladder");
    let reviewed = fields.maybe_group("reviewed", reviewed);
    fields.finish();
    Some(Activity {
        title: Private::new(title?),
        summary: Private::new(summary?.value),
        for_a_child_who: Private::new(for_a_child_who?),
        items: Private::new(items?),
        ages: ages?,
        minutes: Private::new(minutes?.value),
        routines: Private::new(plain_all(routines?)),
        materials: Private::new(materials?),
        when: Private::new(when?.value),
        steps: steps?,
        praise: Private::new(praise?.value),
        if_not: Private::new(if_not?.value),
        easier: Private::new(easier?.value),
        harder: Private::new(harder?.value),
        safety: Private::new(safety?.value),
        not_for: not_for?,
        ladder: Private::new(ladder?),
        reviewed,
        why: Private::new(why),
    })
}

fn ages(node: &Node, sink: &mut Sink) -> Option<AgeRange> {
    let mut fields = Fields::open(node, sink)?;
    let from = fields.number("from");
    let to = fields.number("to");
    fields.finish();
    Some(AgeRange { from: Private::new(from?.value), to: Private::new(to?.value) })
}

fn step(node: &Node, sink: &mut Sink) -> Option<Step> {
    let mut fields = Fields::open(node, sink)?;
    let act = fields.text("do");
    let say = fields.maybe_text("say");
    fields.finish();
    Some(Step { act: Private::new(act?), say: Private::new(plain(say)) })
}

fn not_for(node: &Node, sink: &mut Sink) -> Option<NotFor> {
    let mut fields = Fields::open(node, sink)?;
    let alert = fields.choice("alert");
    let because = fields.text("because");
    fields.finish();
    Some(NotFor { alert: Private::new(alert?), because: Private::new(because?.value) })
}

fn reviewed(node: &Node, sink: &mut Sink) -> Option<Reviewed> {
    let mut fields = Fields::open(node, sink)?;
    let by = fields.text("by");
    let role = fields.text("role");
    let on = fields.date("on");
    fields.finish();
    Some(Reviewed {
        by: Private::new(by?.value),
        role: Private::new(role?.value),
        on: Private::new(on?),
    })
}
