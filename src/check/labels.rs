//! What the service calls things: whole enough that sentences come out right.

use crate::diag::{Message, Sink, quote, word};
use crate::model::{Draft, Label, Labels, Thing};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;

use super::Context;
use super::rule::rules;

rules! {
    NO_PLURAL "S11" Warning "nobody can tell what more than one of a thing is called"
        "Papers speak of one and of many. English mostly adds an s, and not to this word. Write the word for more than one beside it: practitioners for practitioner, goals for goal, charts for chart, settings for setting."
    NO_ARTICLE "S12" Warning "nobody can tell whether a word is said after a or an"
        "It depends on how the word sounds: a unit, an SEN worker. Write it whole beside the word: a_practitioner, a_goal, a_chart or a_setting."
    NO_SINGULAR "S13" Warning "a label has a form and not the word itself"
        "The word for one of a thing is what counts; forms without it are not used. Add it, or take the form away."
}

/// Holds the labels to the rules of this theme.
pub(super) fn check(draft: &Draft, _: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let Some(service) = &draft.service else { return };
    let english = grant.open(&service.language).starts_with("en");
    let own = draft.rules.as_ref().map(|rules| &rules.labels);
    for labels in own.into_iter().chain([&service.labels]) {
        Thing::ALL.into_iter().for_each(|thing| whole(labels, thing, english, grant, sink));
    }
}

fn whole(labels: &Labels, thing: Thing, english: bool, grant: &Grant<Inspector>, sink: &mut Sink) {
    let [key, many_key, a_key] = thing.keys();
    let [one, many, a] = labels.written(thing, grant);
    let Some(one) = one else {
        for form in [many, a].into_iter().flatten() {
            let message = Message::new("{} stands without a word for one", [quote(&form.value)]);
            sink.report(&NO_SINGULAR, form.span, message)
                .hint(Message::new("add {}", [word(format!("{key}:"))]));
        }
        return;
    };
    if many.is_none() && (!english || Label::has_doubtful_plural(one)) {
        let message =
            Message::new("more than one {} may not be said with an s", [quote(&one.value)]);
        sink.report(&NO_PLURAL, one.span, message)
            .hint(Message::new("add {}", [word(format!("{many_key}:"))]));
    }
    if a.is_none() && english && Label::has_doubtful_article(one) {
        let message = Message::new("{} may be said after a or an", [quote(&one.value)]);
        sink.report(&NO_ARTICLE, one.span, message)
            .hint(Message::new("add {}", [word(format!("{a_key}:"))]));
    }
}
