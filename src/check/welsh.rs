//! Wales has two official languages: what the public reads is in Welsh as soon as it is in English.

use crate::diag::{Message, Sink, word};
use crate::model::{Draft, Nation, RecordKey};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::rule::rules;

/// The language, by its code.
const WELSH: &str = "cy";

rules! {
    CARD "CY01" Error "a card of a service in Wales is not in Welsh"
        "Under the Welsh Language Standards what a public body publishes is in Welsh no later than in English, and no less well. The card stays in use and on the website, since families need it, and the message stays until its translation is there. Make the file with doorstep new translation, and have it written by somebody who speaks Welsh."
    PAGE "CY02" Error "a page of a service in Wales is not in Welsh"
        "Under the Welsh Language Standards each page of a public body's website has a Welsh twin that is published at the same time. The page stays on the website, and the message stays until its translation is there."
}

/// Holds a service in Wales to both languages. One whose own language is Welsh has written everything in it.
pub(super) fn check(draft: &Draft, _: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let in_wales =
        draft.rules.as_ref().is_some_and(|rules| *grant.open(&rules.nation) == Nation::Wales);
    let own = draft.service.as_ref().map(|service| grant.open(&service.language).as_str());
    if !in_wales || own.is_none_or(|own| own.split('-').next() == Some(WELSH)) {
        return;
    }
    let way = |name: &str| {
        let command = format!("doorstep new translation {name} --language {WELSH}");
        Message::new("{} makes the file for it", [word(command)])
    };
    for (id, card) in &draft.activities {
        if !draft.files.contains_key(&translation(id)) {
            sink.report(&CARD, Span::top(card.file), "this card is not in Welsh").hint(way(id));
        }
    }
    for (slug, page) in &draft.pages {
        if !draft.files.contains_key(&page_translation(slug)) {
            sink.report(&PAGE, Span::top(page.file), "this page is not in Welsh").hint(way(slug));
        }
    }
}

fn translation(id: &str) -> RecordKey {
    RecordKey::Translation(id.to_owned(), WELSH.to_owned())
}

fn page_translation(slug: &str) -> RecordKey {
    RecordKey::PageTranslation(slug.to_owned(), WELSH.to_owned())
}
