//! Words that hurt, in anything that a family or a professional reads.

use std::sync::LazyLock;

use crate::diag::{Message, Sink, quote, sentence};
use crate::model::{Draft, WordingCheck};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::lexicon::Lexicon;
use super::one_child::OneChild;
use super::plain::settings::Settings;
use super::rule::rules;
use super::texts::Texts;

rules! {
    HURTFUL "N01" Warning "a word tells a family what their child lacks"
        "Parents keep these papers for years. Say what the child does now, with what help, and what comes next; name a condition as a fact and not as a fate. The hint has another way to say it."
    GOOD_CHILD "N02" Warning "praise judges the child and not what the child did"
        "Praise teaches when it names what went well: You asked for more! Good girl says only that a grown-up is pleased, and on the next day, when it is not said, that the child is not good."
    MASKING "N03" Warning "a goal trains a child to hide who they are"
        "Looking away, moving, flapping, humming and leaving food are ways of listening, coping and saying no. Training them away costs a child a great deal and teaches that a body must please others. Ask what the goal is for, and work on that: being heard, being calm, taking part in the child's own way."
}

static JUDGING_PRAISE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[(
        &[
            "good boy",
            "good girl",
            "good child",
            "clever boy",
            "clever girl",
            "bad boy",
            "bad girl",
            "naughty boy",
            "naughty girl",
        ],
        "say what went well, such as \"You asked for more!\"",
    )])
});

static MASKING_WORDS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            &[
                "eye contact",
                "look at me",
                "looks at me when",
                "look me in the eye",
                "looks me in the eye",
                "looks people in the eye",
                "good looking at",
            ],
            "aim for being noticed in the child's own way: a turn, a reach, a sound, coming near",
        ),
        (
            &[
                "sit still",
                "sits still",
                "sitting still",
                "sit nicely",
                "sits nicely",
                "sitting nicely",
                "good sitting",
                "stay still",
                "stays still",
                "keep still at",
                "whole body listening",
            ],
            "aim for joining in: many children listen best while they move",
        ),
        (
            &["quiet hands", "still hands", "hands still", "hands to himself", "hands to herself"],
            "let hands move, and offer something to hold if the child would like it",
        ),
        (
            &[
                "stop flapping",
                "stops flapping",
                "without flapping",
                "no flapping",
                "less flapping",
                "reduce flapping",
                "reduces flapping",
                "stop rocking",
                "stops rocking",
                "without rocking",
                "stop spinning",
                "stops spinning",
                "stop stimming",
                "stops stimming",
                "without stimming",
                "less stimming",
                "reduce stimming",
                "stop humming",
                "stops humming",
            ],
            "flapping, rocking and humming help a child to cope: ask what they tell us",
        ),
        (
            &[
                "clear the plate",
                "clears the plate",
                "clear his plate",
                "clears his plate",
                "clear her plate",
                "clears her plate",
                "clears their plate",
                "clean plate",
                "finish everything",
                "finishes everything",
                "eats everything",
                "eat everything",
                "empties the plate",
                "one more bite",
            ],
            "let the child decide how much to eat, and aim for touching, smelling or choosing food",
        ),
        (
            &[
                "hug when asked",
                "hugs when asked",
                "hug on request",
                "hugs on request",
                "kiss when asked",
                "kisses when asked",
                "kiss on request",
                "kiss goodbye",
                "kisses goodbye",
                "gives a kiss",
                "gives a hug",
                "hug goodbye",
                "hugs goodbye",
            ],
            "aim for a greeting that the child chooses: a wave, a look, a high five, or none",
        ),
        (
            &[
                "indistinguishable",
                "act normal",
                "acts normal",
                "look normal",
                "behaves normally",
                "age-appropriate behaviour",
                "plays appropriately",
                "play appropriately",
                "stop crying",
                "stops crying",
                "does not cry",
            ],
            "aim for what the child would like to do, in the child's own way",
        ),
    ])
});

/// Holds every printed text to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let words = &deficit_words(draft, grant);
    let hurtful = |texts: &[(&str, Span)], sink: &mut Sink| hurtful(words, texts, sink);
    for card in draft.activities.values() {
        hurtful(&Texts::card(card, grant), sink);
        let top = Span::top(card.file);
        praise(grant.open(&card.praise).as_str(), top, sink);
        let says = card.steps.iter().filter_map(|step| grant.open(&step.say).as_deref());
        says.for_each(|say| praise(say, top, sink));
        let title = grant.open(&card.title);
        let steps = std::iter::once(title).chain(grant.open(&card.ladder));
        steps.for_each(|step| masking(step, step.span, sink));
    }
    for ((checklist, _), sheet) in &draft.sheets {
        // Another publisher's words are not ours to change.
        if draft.checklists.get(checklist).is_some_and(|list| !list.is_divided_as_ours()) {
            continue;
        }
        let texts = Texts::sheet(sheet, grant);
        hurtful(&texts, sink);
        for (text, span) in texts {
            masking(text, span, sink);
        }
    }
    for one in OneChild::each(draft, context, grant) {
        of_child(&one, words, sink);
    }
}

fn of_child(one: &OneChild<'_>, words: &Lexicon<'_>, sink: &mut Sink) {
    let hurtful = |texts: &[(&str, Span)], sink: &mut Sink| hurtful(words, texts, sink);
    let (records, grant) = (one.records, one.grant());
    hurtful(&Texts::child(&records.child, grant), sink);
    for goal in records.goals.values() {
        let texts = Texts::goal(goal, grant);
        hurtful(&texts, sink);
        for (text, span) in texts {
            masking(text, span, sink);
        }
    }
    for chart in records.charts.values() {
        let texts = Texts::chart(chart, grant);
        hurtful(&texts, sink);
        for (text, span) in texts {
            masking(text, span, sink);
            praise(text, span, sink);
        }
    }
    for visit in records.visits.values() {
        hurtful(&Texts::visit(visit, grant), sink);
    }
    for review in records.reviews.values() {
        hurtful(&Texts::review(review, grant), sink);
    }
}

/// The words that tell what a child lacks, in the service's language: those that ship with the program
/// and the service's own.
pub(super) fn deficit_words<'d>(draft: &'d Draft, grant: &'d Grant<Inspector>) -> Lexicon<'d> {
    let settings = Settings::of(draft, grant);
    Lexicon::of(settings.own().words(|wording| &wording.deficit, WordingCheck::Deficit))
}

/// Looks for words that hurt.
pub(super) fn hurtful(words: &Lexicon<'_>, texts: &[(&str, Span)], sink: &mut Sink) {
    for (text, span) in texts {
        if let Some((entry, _)) = words.find(text) {
            let message = Message::new("{} tells what a child lacks", [quote(entry.words)]);
            sink.report(&HURTFUL, *span, message)
                .hint(Message::new("{}", [sentence(entry.instead)]));
        }
    }
}

fn praise(text: &str, span: Span, sink: &mut Sink) {
    if let Some((entry, _)) = JUDGING_PRAISE.find(text) {
        let message = Message::new("{} judges the child", [quote(entry.words)]);
        sink.report(&GOOD_CHILD, span, message).hint(entry.instead);
    }
}

/// Looks for aims that ask a child to hide something.
pub(super) fn masking(text: &str, span: Span, sink: &mut Sink) {
    if let Some((entry, _)) = MASKING_WORDS.find(text) {
        let message = Message::new("{} asks a child to hide something", [quote(entry.words)]);
        sink.report(&MASKING, span, message).hint(entry.instead);
    }
}
