//! Contributions to core groups and child in need meetings: in time, read by a second person, and shared with
//! the parents before the meeting.

use crate::diag::{Message, Sink, quote, word};
use crate::model::{Contribution, Draft, Entry};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

/// For how many days before its day a contribution is said to be due.
const SOON: i64 = 14;

rules! {
    DUE "CG01" Warning "a contribution is due"
        "A core group meets every four to six weeks, and somebody who cannot come sends what they have seen all the same. Finish the contribution, have it read by a second person, and give it out with `doorstep release`; no build makes anything of it."
    OWN_READER "CG02" Error "the writer of a contribution is its second reader"
        "What is written for a meeting about a child's safety is read by a second person first. Name somebody else after read_by, or leave it out until somebody has read it."
    NOT_SHARED "CG03" Warning "the parents have not seen a contribution before the meeting"
        "Parents read what is said about their child before others do, unless that would put the child at risk. Add shared with the day, or not_shared with the reason."
    NO_ACTION "CG04" Warning "a contribution names a worry and nothing that needs to happen"
        "A worry without what needs to happen leaves the group to guess. Write under What needs to happen who does what by when, or that the plan goes on as it is."
    TELLING_FILE "CG05" Error "the name of a contribution's file says something about it"
        "Names of files stand in lists and messages that others see. The day is enough; where a day has several, put a number behind it, such as 2026-03-03-2."
}

/// Holds every contribution to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (name, contribution) in &one.records.contributions {
            if !name.word.bytes().all(|byte| byte.is_ascii_digit()) {
                sink.report(
                    &TELLING_FILE,
                    Span::top(contribution.file),
                    "the file's name has a word in it",
                )
                .hint("name it by the day, with a number behind it where a day has several");
            }
            readers(&one, contribution, sink);
            due(&one, contribution, sink);
        }
    }
}

fn readers(one: &OneChild<'_>, of: &Entry<Contribution>, sink: &mut Sink) {
    let by = one.open(&of.by);
    if let Some(reader) = one.open(&of.read_by).as_ref().filter(|reader| reader.value == by.value) {
        let message = Message::new("{} wrote it and read it", [quote(reader.to_string())]);
        sink.report(&OWN_READER, reader.span, message)
            .also(by.span, "the writer stands here")
            .hint("name somebody else, or leave read_by out until somebody has read it");
    }
    if let Some(signed) = one.open(&of.signed)
        && one.open(&of.shared).is_none()
        && one.open(&of.not_shared).is_none()
    {
        sink.report(&NOT_SHARED, signed.span, "nothing says whether the parents have seen it")
            .hint("add shared with the day, or not_shared with the reason");
    }
    if !one.open(&of.worried).is_empty() && one.open(&of.needs_to_happen).is_empty() {
        sink.report(&NO_ACTION, Span::top(of.file), "nothing stands under What needs to happen")
            .hint("write who does what by when");
    }
}

/// Until it is signed and read it is due, from some days before on.
fn due(one: &OneChild<'_>, of: &Entry<Contribution>, sink: &mut Sink) {
    let ready = one.open(&of.signed).is_some() && one.open(&of.read_by).is_some();
    let day = one.open(&of.due).as_ref().or(one.open(&of.meeting).as_ref());
    let Some(day) = day.filter(|_| !ready) else { return };
    let soon = one.today.saturating_add(jiff::Span::new().days(SOON));
    if day.value <= soon {
        let message = Message::new("it has to be there by {}", [word(day.value.to_string())]);
        sink.report(&DUE, day.span, message)
            .hint("finish it, have it read by a second person, and use `doorstep release`");
    }
}
