//! `children/<ref>/reviews/<date>.md`.

use crate::diag::Sink;
use crate::model::{Area, AreaProse, Date, Prose, Review};
use crate::privacy::Private;
use crate::source::Spanned;
use crate::source::yaml::Node;

use super::fields::Fields;
use super::page::Body;
use super::sections::Sections;
use super::staff::plain_all;
use super::visit::action;

/// The headings of a review, the areas of development last.
const HEADINGS: &[&str] = &[
    "Summary",
    "Parents' view",
    "Child's view",
    "Strengths and interests",
    "What helps",
    "Information from others",
    "Infant development",
    "Social",
    "Language",
    "Self-help",
    "Cognitive",
    "Motor",
];

/// How many of the headings are not areas.
const PARTS: usize = 6;

/// Reads a review.
pub(super) fn decode(node: &Node, body: Body<'_>, sink: &mut Sink) -> Option<Review> {
    let mut sections = Sections::read(body.0, body.1, body.2, sink);
    let mut texts: Vec<Prose> =
        HEADINGS.iter().map(|heading| sections.take(heading, sink)).collect();
    sections.finish(HEADINGS, sink);
    let by_area = texts.split_off(PARTS);
    let mut texts = texts.into_iter();
    let mut next = || texts.next().unwrap_or_default();

    let mut fields = Fields::open(node, sink)?;
    let title = fields.text("title");
    let by = fields.text("by");
    let period = fields.group("period", period);
    let took_part = fields.texts("took_part");
    let assessment = fields.date("assessment");
    let goals = fields.texts("goals");
    let next_goals = fields.maybe_texts("next_goals");
    let visits_every = fields.choice("visits_every");
    let next_review = fields.date("next_review");
    let actions = fields.maybe_each("actions", action);
    fields.finish();
    let (from, to) = period?;
    Some(Review {
        title: Private::new(title?.value),
        by: Private::new(by?),
        from: Private::new(from),
        to: Private::new(to),
        took_part: Private::new(plain_all(took_part?)),
        assessment: Private::new(assessment?),
        goals: Private::new(goals?),
        next_goals: Private::new(next_goals),
        visits_every: Private::new(visits_every?.value),
        next_review: Private::new(next_review?),
        actions,
        summary: Private::new(next()),
        parents_view: Private::new(next()),
        childs_view: Private::new(next()),
        strengths: Private::new(next()),
        what_helps: Private::new(next()),
        from_others: Private::new(next()),
        areas: areas(by_area),
    })
}

fn period(node: &Node, sink: &mut Sink) -> Option<(Spanned<Date>, Spanned<Date>)> {
    let mut fields = Fields::open(node, sink)?;
    let from = fields.date("from");
    let to = fields.date("to");
    fields.finish();
    Some((from?, to?))
}

/// The texts of the areas that were written about.
fn areas(texts: Vec<Prose>) -> Vec<AreaProse> {
    Area::ALL
        .iter()
        .zip(texts)
        .filter(|(_, text)| !text.is_empty())
        .map(|(area, text)| AreaProse { area: Private::new(*area), text: Private::new(text) })
        .collect()
}
