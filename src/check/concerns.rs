//! Concerns as they were reported: at once, to somebody who says that they have it, and under a
//! reference that gives nobody away.

use crate::diag::{Message, Sink, word};
use crate::model::{ConcernReport, Date, DeadlineName, Draft, Entry};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    REPORTED_FIRST "E51" Error "a concern was reported before anything was noticed"
        "The file is named by the day on which something was noticed. Look at both dates."
    REPORTED_LATE "E52" Warning "a concern was not reported on its day"
        "A concern is reported at once, on the day itself (Keeping Children Safe in Education). If it was, correct the date. If it was not, tell the designated safeguarding lead so."
    UNACKNOWLEDGED "E53" Warning "nobody has said that they have a concern"
        "Ask whoever was told whether it has reached them, and add acknowledged. Without an answer, go to the deputy, or to children's social care yourself: anybody may."
    ACKNOWLEDGED_FIRST "E54" Error "a concern was acknowledged before it was reported"
        "One of the two dates is a slip."
    TELLING_CONCERN "E55" Error "the reference of a concern gives the child away"
        "A reference holds no name. Use the one that the safeguarding system gave."
    TELLING_FILE "E56" Error "the name of a concern's file says something about it"
        "Names of files stand in lists and messages that others see. The day is enough; where a day has several concerns, put a number behind it, such as 2026-03-03-2."
}

/// The shortest name that is looked for in a reference.
const SHORTEST_NAME: usize = 3;

/// Holds every concern to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (name, concern) in &one.records.concerns {
            reported(&one, name.on, concern, sink);
            reference(&one, &name.word, concern, sink);
        }
    }
}

fn reported(one: &OneChild<'_>, noticed: Date, concern: &ConcernReport, sink: &mut Sink) {
    let on = one.open(&concern.reported);
    let day = word(on.to_string());
    if *on.value < noticed {
        let message = Message::new("{} is before the day on which it was noticed", [day]);
        sink.report(&REPORTED_FIRST, on.span, message)
            .hint("look at this date, and at the one in the file's name");
    } else if *on.value > noticed {
        let message = Message::new("it was reported on {}, on a later day", [day]);
        sink.report(&REPORTED_LATE, on.span, message)
            .hint("correct the date, or tell the safeguarding lead why");
    }
    match one.open(&concern.acknowledged) {
        Some(back) if *back.value < *on.value => {
            let message = Message::new("{} is before it was reported", [word(back.to_string())]);
            sink.report(&ACKNOWLEDGED_FIRST, back.span, message)
                .hint("correct one of the two dates");
        }
        None if unanswered(one, *on.value) => {
            sink.report(&UNACKNOWLEDGED, on.span, "nobody has said that they have it")
                .hint("ask whoever was told, and add acknowledged");
        }
        _ => {}
    }
}

/// Whether whoever was told should have said by now that they have it.
fn unanswered(one: &OneChild<'_>, reported: Date) -> bool {
    one.due(DeadlineName::ConcernAnswer, reported).is_some_and(|due| due < one.today)
}

/// The letters of a reference are no name of the child, and the file's name has no words.
fn reference(one: &OneChild<'_>, name: &str, concern: &Entry<ConcernReport>, sink: &mut Sink) {
    let said = one.open(&concern.reference);
    let letters = said.value.letters().to_lowercase();
    let mut names = [one.open(&one.child().first_name), one.open(&one.child().surname)]
        .map(|name| name.to_lowercase())
        .into_iter();
    if names.any(|name| name.chars().count() >= SHORTEST_NAME && letters.contains(&name)) {
        sink.report(&TELLING_CONCERN, said.span, "the child's name stands in the reference")
            .hint("use the reference that the safeguarding system gave");
    }
    if !name.bytes().all(|byte| byte.is_ascii_digit()) {
        let top = Span::top(concern.file);
        sink.report(&TELLING_FILE, top, "the file's name has a word in it")
            .hint("name it by the day, with a number behind it where a day has several");
    }
}
