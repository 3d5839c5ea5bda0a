//! Pupil passports: not too old, made with the pupil, and with something to do in them.

use crate::diag::{Message, Sink, word};
use crate::model::{Date, DeadlineName, Draft, Entry, Passport};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    OLD_PASSPORT "E91" Warning "a passport is older than a year, or past the day of its renewal"
        "Six-year-olds change a great deal in a year. Look at it again with the pupil and the family, and make a new one."
    NO_SUPPORT "E92" Warning "a passport does not say how to support the pupil"
        "A supply teacher reads it in the minute before class. Write under How to support me what to do, in three to six short lines."
    NOT_WITH_PUPIL "E93" Warning "a passport does not say how the pupil took part"
        "It speaks as the pupil, so the pupil has a say in it: by words, photographs, pointing, or by what people saw at play. Add pupil_took_part."
    RENEWED_FIRST "E94" Error "a passport is to be renewed before it is made"
        "The date after renew_by is later than the passport itself."
}

/// Holds every child's passports to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (name, passport) in &one.records.passports {
            content(&one, name.on, passport, sink);
        }
        age(&one, sink);
    }
}

fn content(one: &OneChild<'_>, made: Date, passport: &Entry<Passport>, sink: &mut Sink) {
    let top = Span::top(passport.file);
    if one.open(&passport.support).is_empty() {
        sink.report(&NO_SUPPORT, top, "nothing stands under How to support me")
            .hint("write what to do, in three to six short lines");
    }
    if one.open(&passport.pupil_took_part).is_none() {
        sink.report(&NOT_WITH_PUPIL, top, "nothing says how the pupil took part")
            .hint("add pupil_took_part");
    }
    let renew = one.open(&passport.renew_by);
    if renew.value <= made {
        let message =
            Message::new("{} is not after this passport", [word(renew.value.to_string())]);
        sink.report(&RENEWED_FIRST, renew.span, message).hint("look at the year");
    }
}

/// The latest is the one in use.
fn age(one: &OneChild<'_>, sink: &mut Sink) {
    let passports = &one.records.passports;
    let mut known = passports.iter().rev();
    let Some((name, passport)) = known.find(|(name, _)| name.on <= one.today) else { return };
    let renew = one.open(&passport.renew_by);
    let due = one.due(DeadlineName::Passport, name.on);
    let old = due.is_some_and(|due| due < one.today) || renew.value < one.today;
    if old && one.all_read("passport", passports.len()) {
        let message = Message::new("this passport is of {}", [word(name.on.to_string())]);
        sink.report(&OLD_PASSPORT, renew.span, message)
            .hint("make a new one with the pupil and the family");
    }
}
