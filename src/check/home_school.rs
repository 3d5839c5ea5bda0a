//! Home-school notes: from somebody, with something in them, answered, and never about a concern.

use std::sync::LazyLock;

use crate::diag::{Message, Sink, quote, word};
use crate::model::{Date, Draft, Entry, HomeSchoolNote, NoteFrom, Prose};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::lexicon::Lexicon;
use super::one_child::OneChild;
use super::rule::rules;
use super::texts;

rules! {
    NOBODY_WROTE "E41" Error "a home-school note does not say who wrote it"
        "A note from school has by with a staff id, and a note from home has person with an id from the child's record, so that an answer reaches them."
    REPLY_OVERDUE "E42" Warning "a home-school note waits for an answer"
        "The day by which an answer would help has gone by. Ask again, kindly and in another way; or take reply_by away if it no longer matters."
    ANSWERED_FIRST "E43" Error "a home-school note was answered before it was written"
        "Look at the date after answered or reply_by, and at the one in the file's name."
    EMPTY_NOTE "E44" Warning "a home-school note says nothing"
        "One line about the best moment of the day is worth the paper. Write it, or take the file away."
    CONCERN_IN_NOTE "E45" Error "a home-school note speaks of a concern about safety"
        "These notes go home, and lie open in bags and on kitchen tables. A concern goes to the designated safeguarding lead at once and is written in the safeguarding system alone. Take the words out of the note."
}

/// Words that belong into the safeguarding system and into no note that goes home.
static CONCERN_WORDS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[(
        &[
            "safeguarding",
            "child protection",
            "disclosure",
            "disclosed",
            "designated lead",
            "social services",
            "social care referral",
            "section 47",
            "strategy meeting",
            "mash referral",
            "cpoms",
            "myconcern",
            "body map",
            "abuse",
            "abused",
            "neglect",
            "neglected",
        ],
        "tell the designated safeguarding lead today, and take the words out of this note",
    )])
});

/// Holds every home-school note to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (name, note) in &one.records.home_school_notes {
            writer(&one, note, sink);
            answer(&one, name.on, note, sink);
            words(&one, note, sink);
        }
    }
}

fn writer(one: &OneChild<'_>, note: &HomeSchoolNote, sink: &mut Sink) {
    let from = one.open(&note.from);
    let (named, key) = match from.value {
        NoteFrom::School => (one.open(&note.by).is_some(), "by"),
        NoteFrom::Home => (one.open(&note.person).is_some(), "person"),
    };
    if !named {
        sink.report(&NOBODY_WROTE, from.span, "nobody is named who wrote this note")
            .hint(Message::new("add {}", [word(key)]));
    }
}

fn answer(one: &OneChild<'_>, on: Date, note: &HomeSchoolNote, sink: &mut Sink) {
    let (due, came) = (one.open(&note.reply_by), one.open(&note.answered));
    let early = |date: Date, at: Span, sink: &mut Sink| {
        if date < on {
            let message = Message::new("{} is before this note", [word(date.to_string())]);
            sink.report(&ANSWERED_FIRST, at, message).hint("look at the year and the month");
        }
    };
    if let Some(due) = due {
        early(due.value, due.span, sink);
    }
    if let Some(came) = came {
        early(*came.value, came.span, sink);
    }
    if let Some(due) = due.as_ref().filter(|due| came.is_none() && due.value < one.today) {
        let message = Message::new("an answer was hoped for by {}", [word(due.value.to_string())]);
        sink.report(&REPLY_OVERDUE, due.span, message)
            .hint("ask again, and add answered when it has come");
    }
}

fn words(one: &OneChild<'_>, note: &Entry<HomeSchoolNote>, sink: &mut Sink) {
    let top = Span::top(note.file);
    let parts: Vec<&Prose> = [&note.best, &note.did, &note.day, &note.at_home, &note.at_school]
        .map(|part| one.open(part))
        .into();
    if parts.iter().all(|part| part.is_empty()) {
        sink.report(&EMPTY_NOTE, top, "the note is empty").hint("write a line under Best moment");
    }
    for (text, span) in parts.iter().flat_map(|part| texts::of_prose(part, top)) {
        if let Some((entry, _)) = CONCERN_WORDS.find(text) {
            let message = Message::new("{} belongs in no note", [quote(entry.words)]);
            sink.report(&CONCERN_IN_NOTE, span, message).hint(entry.instead);
        }
    }
}
