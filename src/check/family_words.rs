//! Papers in the language that a family reads: whether the lines fit the records, and whether what keeps a
//! child safe is said in checked words alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Message, Sink, path, quote, reference, word};
use crate::model::{Draft, Entry, FamilyWords, Retold};
use crate::privacy::policy::Inspector;
use crate::privacy::{Grant, Retelling};
use crate::source::{Span, Spanned};

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;
use super::translations::checked;

rules! {
    NO_SUCH_LINE "Z09" Warning "a translated line stands in no record of the child"
        "The record was changed, or the line was typed otherwise. The paper stays in the service's language until each of its lines is said in the other one. Write the line as the record has it now, and look whether its translation still fits."
    KEEPS_SAFE "Z10" Error "a line that keeps a child safe is translated in the child's words"
        "A slip in such a line can harm a child. So care alerts, a therapist's advice and what to look out for are said in another language in checked words alone. Put the line and its translation into content/phrases, in the file of the language, and let somebody who speaks it check it. Until then the line stands in the service's language."
    SAID_TWICE "Z11" Error "a line is translated twice"
        "Nobody can tell which of the two was meant. Keep one."
    OWN_LANGUAGE "Z12" Error "a household is said to read another language, and it is the service's own"
        "What stands under reads is a language beside the service's own. Leave it out, and the papers are in the service's language."
    NO_LANGUAGE "Z13" Error "what a household reads is no language"
        "A language is written as its code: ur for Urdu, pl for Polish, cy for Welsh."
    NOBODY_READS "Z14" Warning "words are in a language that no household of the child reads"
        "A paper is made in another language only for a household that says so. Write the language under reads in the household."
}

/// Holds the words of every family and every checked phrase to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let own = draft.service.as_ref().map(|service| grant.open(&service.language).as_str());
    let own = own.and_then(|language| language.split('-').next());
    for phrases in draft.phrases.values() {
        let mut said = BTreeMap::new();
        for phrase in &phrases.phrases {
            let (by, on) = (&phrase.checked_by, &phrase.checked_on);
            checked((grant.open(by), grant.open(on)), phrases.file, context, sink);
            once(grant.open(&phrase.says), &mut said, sink);
        }
    }
    let retold = draft.retold(context.date, grant);
    for one in OneChild::each(draft, context, grant) {
        let mut languages = BTreeSet::new();
        for home in &one.child().households {
            if let Some(reads) = one.open(&home.reads) {
                languages.insert(reads.value.as_str());
                language(reads, own, sink);
            }
        }
        for (language, words) in &one.records.words {
            if !languages.contains(language.as_str()) {
                let message = Message::new("no household reads {}", [word(language.clone())]);
                sink.report(&NOBODY_READS, Span::top(words.file), message).hint(Message::new(
                    "write {} into the household in {}",
                    [
                        word(format!("reads: {language}")),
                        path(format!("children/{}/child.yaml", one.reference)),
                    ],
                ));
            }
            let (by, on) = (&words.checked_by, &words.checked_on);
            checked((one.open(by), one.open(on)), words.file, context, sink);
            let told = retold.get(&(one.reference.to_owned(), language.clone()));
            lines(&one, (language, words), told, sink);
        }
    }
}

fn language(reads: &Spanned<String>, own: Option<&str>, sink: &mut Sink) {
    let code = reads.value.split('-').next().unwrap_or_default();
    let letters = reads.value.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    if !(2..=3).contains(&code.len()) || !letters {
        let message = Message::new("{} is no code of a language", [quote(&reads.value)]);
        sink.report(&NO_LANGUAGE, reads.span, message)
            .hint("two or three small letters, such as ur for Urdu");
    } else if own == Some(code) {
        let message = Message::new("{} is the service's own language", [word(reads.value.clone())]);
        sink.report(&OWN_LANGUAGE, reads.span, message).hint("take the line away");
    }
}

/// A line that was said before.
fn once(says: &Spanned<String>, said: &mut BTreeMap<String, Span>, sink: &mut Sink) {
    if let Some(first) = said.insert(Retelling::plain(&says.value), says.span) {
        let message = Message::new("{} is translated twice", [quote(&says.value)]);
        sink.report(&SAID_TWICE, says.span, message)
            .also(first, "the other one")
            .hint("keep the one that is right");
    }
}

fn lines(
    one: &OneChild<'_>,
    (language, words): (&str, &Entry<FamilyWords>),
    told: Option<&Retold>,
    sink: &mut Sink,
) {
    let keeps_safe = one.records.safety_lines(one.grant());
    let keeps_safe: BTreeSet<String> = keeps_safe.into_iter().map(Retelling::plain).collect();
    let mut said = BTreeMap::new();
    for line in &words.lines {
        let says = one.open(&line.says);
        once(says, &mut said, sink);
        let plain = Retelling::plain(&says.value);
        if keeps_safe.contains(&plain) {
            let message = Message::new("{} keeps the child safe", [quote(&says.value)]);
            sink.report(&KEEPS_SAFE, says.span, message).hint(Message::new(
                "move the line to {}, under phrases, and let a speaker check it",
                [path(format!("phrases/{language}.yaml"))],
            ));
        } else if told.is_some_and(|told| told.unused.contains(&plain)) {
            let message = Message::new(
                "{} stands in no record of {}",
                [quote(&says.value), reference(one.reference.to_owned())],
            );
            sink.report(&NO_SUCH_LINE, says.span, message)
                .hint("write it as the record has it now, or take the line away");
        }
    }
}
