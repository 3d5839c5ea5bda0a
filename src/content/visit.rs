//! `children/<ref>/visits/<date>.md`.

use crate::diag::{Message, Sink, word};
use crate::model::{Action, ChartResult, HowVisited, NewAdvice, Visit};
use crate::privacy::Private;
use crate::source::yaml::Node;

use super::fields::Fields;
use super::page::Body;
use super::rules;
use super::sections::Sections;
use super::staff::{plain, plain_all};

/// The headings of a visit.
const HEADINGS: &[&str] = &[
    "How the week has been",
    "Child-led play",
    "Structured teaching",
    "Family focus",
    "The parent's comment",
];

/// Reads a visit.
pub(super) fn decode(node: &Node, body: Body<'_>, sink: &mut Sink) -> Option<Visit> {
    let mut sections = Sections::read(body.0, body.1, body.2, sink);
    let mut prose = HEADINGS.iter().map(|heading| sections.take(heading, sink));
    let mut next = || prose.next().unwrap_or_default();
    let (week, play, teaching, focus, comment) = (next(), next(), next(), next(), next());
    drop(prose);
    let top = sections.top();
    sections.finish(HEADINGS, sink);

    let mut fields = Fields::open(node, sink)?;
    let number = fields.number("number");
    let by = fields.text("by");
    let from = fields.maybe_text("from");
    let to = fields.maybe_text("to");
    let how = fields.choice::<HowVisited>("how");
    let reason = fields.maybe_choice("reason");
    let present = fields.maybe_texts("present");
    let results = fields.maybe_each("results", result);
    let new_skills = fields.maybe_texts("new_skills");
    let advice = fields.maybe_each("advice", advice);
    let loans = fields.maybe_texts("loans");
    let actions = fields.maybe_each("actions", action);
    let next_visit = fields.maybe_date("next");
    fields.finish();
    let held = how.as_ref().is_some_and(|how| how.value != HowVisited::NotHeld);
    for (prose, heading) in [(&play, HEADINGS[1]), (&teaching, HEADINGS[2])] {
        if held && prose.is_empty() {
            let message =
                Message::new("a visit that was held has a text under {}", [word(heading)]);
            sink.report(&rules::MISSING, top, message);
        }
    }
    Some(Visit {
        number: Private::new(number?),
        by: Private::new(by?),
        from: Private::new(plain(from)),
        to: Private::new(plain(to)),
        how: Private::new(how?),
        reason: Private::new(reason),
        present: Private::new(plain_all(present)),
        results,
        new_skills: Private::new(new_skills),
        advice,
        loans: Private::new(plain_all(loans)),
        actions,
        next: Private::new(next_visit),
        week: Private::new(week),
        child_led_play: Private::new(play),
        structured_teaching: Private::new(teaching),
        family_focus: Private::new(focus),
        comment: Private::new(comment),
    })
}

fn result(node: &Node, sink: &mut Sink) -> Option<ChartResult> {
    let mut fields = Fields::open(node, sink)?;
    let chart = fields.number("chart");
    let baseline = fields.maybe_tries("baseline");
    let post_baseline = fields.maybe_tries("post_baseline");
    let decision = fields.maybe_choice("decision");
    fields.finish();
    Some(ChartResult {
        chart: Private::new(chart?),
        baseline: Private::new(baseline),
        post_baseline: Private::new(post_baseline),
        decision: Private::new(plain(decision)),
    })
}

fn advice(node: &Node, sink: &mut Sink) -> Option<NewAdvice> {
    let mut fields = Fields::open(node, sink)?;
    let from = fields.text("from");
    let on = fields.date("on");
    let text = fields.text("text");
    fields.finish();
    Some(NewAdvice {
        from: Private::new(from?.value),
        on: Private::new(on?),
        text: Private::new(text?.value),
    })
}

/// Reads something that somebody will do.
pub(super) fn action(node: &Node, sink: &mut Sink) -> Option<Action> {
    let mut fields = Fields::open(node, sink)?;
    let what = fields.text("what");
    let who = fields.text("who");
    let by = fields.maybe_date("by");
    fields.finish();
    Some(Action { what: Private::new(what?), who: Private::new(who?.value), by: Private::new(by) })
}
