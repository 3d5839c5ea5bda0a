//! Cards and pages in other languages: whether the original is there, whether every part of it was translated, and
//! whether it is still the card that was translated.

use crate::diag::{Arg, Message, Sink, number, quote, reference, word};
use crate::model::{
    Activity, CareKind, Choice, Date, Draft, Entry, RecordKey, Translation, Versions,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{FileId, Span, Spanned};

use super::Context;
use super::rule::rules;

rules! {
    NO_CARD "Z01" Error "a translation has no card or page"
        "A card in another language stands beside the card itself: bubbles.cy.md beside bubbles.md, and so does a page. Was the card renamed or taken away? Rename the translation with it, or take it away too."
    OTHER_PARTS "Z02" Error "a translation has more or fewer parts than its card"
        "A family and a worker who read different languages talk about the same step by its number. So a translation has the same materials, steps, reasons to ask first and small steps, in the same order."
    STALE "Z03" Warning "a card or page has changed since it was translated"
        "The translation may now say something else than the card or the page. Until somebody has compared them, the translated card says so to its readers. Change what needs to be changed, and then write the letters that this message gives under translates."
    NOT_CHECKED_WHOLE "Z04" Error "a translation does not say both who checked it and when"
        "Write both checked_by and checked_on, once somebody who speaks the language has read the translation beside the card, or leave both out. The card then says that nobody has checked it yet."
    CHECKED_LATER "Z05" Error "a translation was checked in the future"
        "A card says who read its translation and when. A check that has not happened cannot be named."
    OTHER_ALERTS "Z06" Error "a translation asks first for other reasons than its card"
        "The reasons to ask first keep children safe. A translation has each of them, for the same kind of care alert and in the same order."
    SAME_LANGUAGE "Z07" Error "a translation is in the service's own language"
        "The card itself is in the language that service.yaml names. A file such as bubbles.en.md beside it would be a second master, and nobody could say which is right. Join the two."
    OTHER_VERSIONS "Z08" Error "a translation is made to fit for other needs than its card"
        "What changes for a child who does not see, hear or move as others do is part of the card. A translation says it for the same needs."
}

/// Holds every translation to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let own = draft.service.as_ref().map(|service| grant.open(&service.language).clone());
    let own = own.as_deref().and_then(|language| language.split('-').next());
    pages(draft, own, context, grant, sink);
    for ((id, language), translation) in &draft.translations {
        let top = Span::top(translation.file);
        if own.is_some() && own == language.split('-').next() {
            let message =
                Message::new("{} is the service's own language", [word(language.clone())]);
            sink.report(&SAME_LANGUAGE, top, message)
                .hint("put what is better here into the card itself, and take this file away");
            // What else is wrong with it goes with it.
            continue;
        }
        let (by, on) = (&translation.checked_by, &translation.checked_on);
        checked((grant.open(by), grant.open(on)), translation.file, context, sink);
        match draft.activities.get(id) {
            Some(card) => compare(card, translation, grant, sink),
            // A card with mistakes of its own is there, and its translations wait with it.
            None if draft.has(&RecordKey::Activity(id.clone())) => {}
            None => {
                let message = Message::new("there is no card {}", [reference(id.clone())]);
                sink.report(&NO_CARD, top, message).hint(
                    "give this file the name of the card and the language, such as bubbles.cy.md",
                );
            }
        }
    }
}

/// Holds the translations of pages to them.
fn pages(
    draft: &Draft,
    own: Option<&str>,
    context: &Context,
    grant: &Grant<Inspector>,
    sink: &mut Sink,
) {
    for ((slug, language), translation) in &draft.page_translations {
        let top = Span::top(translation.file);
        if own.is_some() && own == language.split('-').next() {
            let message =
                Message::new("{} is the service's own language", [word(language.clone())]);
            sink.report(&SAME_LANGUAGE, top, message)
                .hint("put what is better here into the page itself, and take this file away");
        }
        let (by, on) = (&translation.checked_by, &translation.checked_on);
        checked((grant.open(by), grant.open(on)), translation.file, context, sink);
        match draft.pages.get(slug) {
            Some(page) if !translation.is_current(page, grant) => {
                let of = grant.open(&translation.translates);
                stale(&of.value, of.span, ("page", page.words_digest(grant)), sink);
            }
            None if !draft.has(&RecordKey::Page(slug.clone())) => {
                let message = Message::new("there is no page {}", [reference(slug.clone())]);
                sink.report(&NO_CARD, top, message).hint(
                    "give this file the name of the page and the language, such as about.cy.md",
                );
            }
            _ => {}
        }
    }
}

/// Says that the original has changed since it was translated, and which letters stand for it now.
fn stale(of: &str, at: Span, (original, letters): (&'static str, String), sink: &mut Sink) {
    let message = match (original, of == Translation::UNKNOWN) {
        ("page", true) => "nobody knows which words of the page were translated",
        ("page", false) => "the page has changed since it was translated",
        (_, true) => "nobody knows which words of the card were translated",
        (_, false) => "the card has changed since it was translated",
    };
    sink.report(&STALE, at, message)
        .hint(Message::new("compare the two, and then write translates: {}", [word(letters)]));
}

/// Who has read it, and when.
pub(super) fn checked(
    (by, on): (&Option<String>, &Option<Spanned<Date>>),
    file: FileId,
    context: &Context,
    sink: &mut Sink,
) {
    if by.is_some() != on.is_some() {
        let missing = if by.is_some() { "checked_on" } else { "checked_by" };
        let message = Message::new("{} is missing", [word(missing)]);
        sink.report(&NOT_CHECKED_WHOLE, Span::top(file), message);
    }
    if let Some(on) = on.as_ref().filter(|on| on.value > context.date) {
        let message = Message::new("{} is in the future", [word(on.value.to_string())]);
        sink.report(&CHECKED_LATER, on.span, message).hint("look at the year and the month");
    }
}

/// Holds a translation against its card.
fn compare(
    card: &Activity,
    translation: &Entry<Translation>,
    grant: &Grant<Inspector>,
    sink: &mut Sink,
) {
    let top = Span::top(translation.file);
    let misfits = translation.misfits(card, grant);
    for misfit in &misfits {
        let parts = [word(misfit.field), number(misfit.card), number(misfit.translation)];
        sink.report(
            &OTHER_PARTS,
            top,
            Message::new("under {} the card has {} lines and the translation {}", parts),
        )
        .hint("one line for each line of the card, in the same order");
    }
    for (ours, theirs) in card.not_for.iter().zip(&translation.not_for) {
        let (ours, theirs) = (grant.open(&ours.alert), grant.open(&theirs.alert));
        if ours.value != theirs.value && misfits.iter().all(|misfit| misfit.field != "not_for") {
            let parts = [kind(ours.value), kind(theirs.value)];
            let message = Message::new("the card says {} here and the translation {}", parts);
            sink.report(&OTHER_ALERTS, theirs.span, message)
                .hint("put the reasons into the order of the card");
        }
    }
    if needs(card.versions.as_ref(), grant) != needs(translation.versions.as_ref(), grant) {
        let told = |needs: Vec<&str>| quote(needs.join(", "));
        let parts = [
            told(needs(card.versions.as_ref(), grant)),
            told(needs(translation.versions.as_ref(), grant)),
        ];
        let message =
            Message::new("the card has versions for {} and the translation for {}", parts);
        sink.report(&OTHER_VERSIONS, top, message).hint("translate each version of the card");
    }
    if !translation.is_current(card, grant) {
        let of = grant.open(&translation.translates);
        stale(&of.value, of.span, ("card", card.words_digest(grant)), sink);
    }
}

fn kind(of: CareKind) -> Arg {
    word(of.word())
}

/// The needs that something has a version for.
fn needs(versions: Option<&Versions>, grant: &Grant<Inspector>) -> Vec<&'static str> {
    let all = versions.map(|versions| versions.all(grant)).unwrap_or_default();
    all.into_iter().map(|(need, _)| need).collect()
}
