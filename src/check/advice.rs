//! Where a therapist has the first word: eating, drinking, positions, and cards that are not for
//! every child.

use std::sync::LazyLock;

use crate::diag::{Message, Sink, quote, reference, word};
use crate::model::{Chart, Choice, Date, Draft, Goal, NotFor, RecordKey};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Spanned;

use super::Context;
use super::charts::card_of;
use super::lexicon::Lexicon;
use super::one_child::OneChild;
use super::rule::rules;
use super::week;

rules! {
    NOT_FOR_THIS_CHILD "H21" Error "a chart uses a card that is not for a child with this care alert"
        "The card says that it is not for children with such an alert, or not without asking. Ask the therapist or nurse. If the answer is yes, write it on the chart under advice, with from, on and text; the family reads it there. If not, choose another card."
    OLDER_ADVICE "H22" Warning "a chart's advice is older than the care alert that it must answer"
        "The child's care alert was given after this advice, so the therapist may not have known of it. Ask whether the advice still holds, and put the new date in."
    NEEDS_ADVICE "H23" Error "a chart about eating, drinking or positions has no therapist's advice"
        "How a child eats, drinks, sits, stands and lies can be dangerous to change. A chart about it goes out only with the advice of the child's therapist, with name and date, on the page. Add it under advice."
    GOAL_NEEDS_ADVICE "H24" Warning "a long-term goal about eating, drinking or positions has no therapist's advice yet"
        "Before the first chart for this goal is made, ask the child's therapist. The chart will need the advice with name and date."
}

static BODY_WORDS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[(
        &[
            "eat",
            "eats",
            "eating",
            "drink",
            "drinks",
            "drinking",
            "swallow",
            "swallows",
            "swallowing",
            "chew",
            "chews",
            "chewing",
            "sip",
            "sips",
            "feeds himself",
            "feeds herself",
            "feeds themself",
            "feeding",
            "tube feed",
            "spoonful",
            "spoonfuls",
            "mouthful",
            "mouthfuls",
            "straw",
            "tastes",
            "tasting",
            "positioning",
            "standing frame",
            "walking frame",
            "walker",
            "splint",
            "splints",
            "gaiters",
            "orthoses",
            "harness",
            "hoist",
            "sling",
            "wedge",
            "side-lying",
            "side lying",
            "tummy time",
            "sleep system",
            "supportive seat",
        ],
        "",
    )])
});

/// Holds every chart and goal to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        let this_week: Vec<RecordKey> = week::charts(&one).collect();
        let latest = one.records.charts.keys().next_back();
        for (name, chart) in &one.records.charts {
            // An old chart is judged by what was known then; one that may still be printed, by today.
            let key = RecordKey::Chart(one.reference.to_owned(), name.clone());
            let printed = Some(name) == latest || this_week.contains(&key);
            let known_by = if printed { Date::MAX } else { name.on };
            not_for(&one, chart, known_by, sink);
            let said = [&chart.goal.does, &chart.goal.conditions].map(|part| one.open(part));
            if let Some(place) = about_body(said).filter(|_| chart.advice.is_none()) {
                let message =
                    Message::new("{} needs the therapist's advice", [quote(&place.value)]);
                sink.report(&NEEDS_ADVICE, place.span, message)
                    .hint("add advice: with from, on and text");
            }
        }
        for (slug, goal) in &one.records.goals {
            of_goal(&one, slug, goal, sink);
        }
    }
}

/// Whether a text speaks of eating, drinking or positions.
pub(super) fn is_about_body(text: &str) -> bool {
    BODY_WORDS.is_in(text)
}

/// The part of a goal that speaks of eating, drinking or positions.
fn about_body(said: [&Spanned<String>; 2]) -> Option<&Spanned<String>> {
    said.into_iter().find(|part| BODY_WORDS.is_in(part))
}

fn of_goal(one: &OneChild<'_>, slug: &str, goal: &Goal, sink: &mut Sink) {
    let said = [&goal.goal.does, &goal.goal.conditions].map(|part| one.open(part));
    let Some(place) = about_body(said) else { return };
    let mut charts = one.records.charts.values();
    let advised =
        charts.any(|chart| one.open(&chart.serves).value == slug && chart.advice.is_some());
    if !advised {
        let message = Message::new("{} will need the therapist's advice", [quote(&place.value)]);
        sink.report(&GOAL_NEEDS_ADVICE, place.span, message)
            .hint("ask before the first chart, and put the advice on the chart with name and date");
    }
}

/// Finds the lines of the card that meet an alert known by then.
fn not_for(one: &OneChild<'_>, chart: &Chart, known_by: Date, sink: &mut Sink) {
    let (Some(card), Some(name)) = (card_of(one, chart), one.open(&chart.activity)) else { return };
    for line in &card.not_for {
        let kind = one.open(&line.alert).value;
        let alerts = one.child().alerts.care.iter();
        let dates = alerts.filter(|alert| one.open(&alert.kind).value == kind);
        let dates = dates.map(|alert| one.open(&alert.on).value).filter(|on| *on <= known_by);
        let Some(last) = dates.max() else { continue };
        match &chart.advice {
            None => refuse(one, line, name, sink),
            Some(advice) if one.open(&advice.on).value < last => {
                let on = one.open(&advice.on);
                let message = Message::new(
                    "this advice is older than the {} alert of {}",
                    [word(kind.word()), word(last.to_string())],
                );
                sink.report(&OLDER_ADVICE, on.span, message)
                    .hint("ask whether it still holds, and put the new date in");
            }
            Some(_) => {}
        }
    }
}

fn refuse(one: &OneChild<'_>, line: &NotFor, card: &Spanned<String>, sink: &mut Sink) {
    let kind = word(one.open(&line.alert).value.word());
    let message = Message::new(
        "the card {} is not for a child with a {} alert without asking",
        [reference(&card.value), kind],
    );
    sink.report(&NOT_FOR_THIS_CHILD, card.span, message)
        .hint(Message::new("the card says: {}", [quote(one.open(&line.because))]))
        .hint("ask the therapist or nurse, and add advice: with from, on and text")
        .hint("or choose another card");
}
