//! Care status and placements: whose child in care this is, who answers for the child, and one home
//! at a time.

use crate::diag::{Message, Sink, word};
use crate::model::{
    CareRecord, Choice, Date, Dated, Draft, Entry, Happened, Placement, PlacementKind, StatusEnded,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::looked_after::{confidential, in_care};
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    ENDS_FIRST "VS01" Error "something ends before it begins"
        "The first day of a placement, a school, a period of attendance or the like is the day in its file's name, or the day after from. The last day cannot come before it."
    CARE_LATER "VS02" Error "a legal status begins before the child came into care"
        "The day in the name of a care record is the first day of its legal status, and into_care is the first day in care. The status cannot be the older of the two."
    NO_END_REASON "VS03" Warning "a legal status has ended and nothing says why"
        "Whether another status followed, or the child went home, decides whether the child is still looked after. Add ended, or take until away."
    STATUS_BREAKS_OFF "VS04" Warning "another legal status is to follow and there is none"
        "A care record that ended with another-status is followed by the next one, on the same day or the day after. Without it the child seems not to be looked after, and nobody is told about plans that are due."
    NO_SOCIAL_WORKER "VS05" Warning "a child in care has no social worker in the record"
        "School and carers need to know whom to ring. Add the social worker under professionals in child.yaml and name the id here; if nobody is allocated, ask the authority today."
    CARE_REVIEW_OVERDUE "VS06" Warning "a review of the care plan is overdue"
        "The personal education plan goes to each review of the care plan. Ask the reviewing officer for the day, and put it after next_review."
    NO_PLACEMENT "VS07" Warning "a child in care has no placement in the record"
        "Where the child lives, and whether it is confidential, decides what papers may say. Add a file to placements."
    TWO_PLACEMENTS "VS08" Error "two placements lie over each other"
        "A child lives in one home at a time; nights away from it are a short-break. Put until to the placement that ended, or correct the day in a file's name."
    NOBODY_CLEARED "VS09" Error "a placement is confidential and nobody is cleared to know it"
        "Somebody must know where the child is: at the least the social worker and the carers themselves. Name their ids under cleared."
    NOTHING_HIDDEN "VS10" Error "a placement is confidential and names nothing that must be hidden"
        "The program can keep only those names out of papers that it knows: the carers, and every school, surgery, venue and place under hidden, each with what papers say instead."
    OPEN_AND_HIDDEN "VS11" Warning "a placement is not confidential and yet hides names"
        "Names under hidden and people under cleared count only while the placement is confidential. Set confidential to yes, or take them away."
}

/// Holds every care record and every placement to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (begun, record) in &one.records.care {
            status(&one, begun, record, sink);
        }
        for (begun, placed) in &one.records.placements {
            order(begun.on, one.open(&placed.until).as_ref(), sink);
            openness(&one, placed, sink);
        }
        one_home(&one, sink);
        today(&one, sink);
    }
}

/// Reports a last day that comes before the first.
pub(super) fn order(first: Date, last: Option<&Spanned<Happened>>, sink: &mut Sink) {
    last.iter().for_each(|last| order_of(first, *last.value, last.span, sink));
}

/// The same for a last day that may lie ahead.
pub(super) fn order_of(first: Date, last: Date, at: Span, sink: &mut Sink) {
    if last < first {
        let days = [word(last.to_string()), word(first.to_string())];
        let message = Message::new("it ends on {}, before its first day {}", days);
        sink.report(&ENDS_FIRST, at, message).hint("correct one of the two days");
    }
}

fn status(one: &OneChild<'_>, begun: &Dated, record: &Entry<CareRecord>, sink: &mut Sink) {
    let until = one.open(&record.until).as_ref();
    order(begun.on, until, sink);
    let into_care = one.open(&record.into_care);
    if *into_care.value > begun.on {
        let message = Message::new(
            "the status begins before the first day in care, {}",
            [word(into_care.value.to_string())],
        );
        sink.report(&CARE_LATER, into_care.span, message)
            .hint("correct this day, or the day in the file's name");
    }
    let ended = one.open(&record.ended).as_ref();
    let Some(until) = until else { return };
    match ended.map(|ended| ended.value) {
        None => {
            let day = word(until.value.to_string());
            let message = Message::new("the status ended on {} and nothing says why", [day]);
            sink.report(&NO_END_REASON, until.span, message)
                .hint(Message::new("add ended: {}", [word(StatusEnded::WORDS.join(", "))]));
        }
        Some(StatusEnded::AnotherStatus) if !one.records.care.keys().any(|next| next > begun) => {
            sink.report(&STATUS_BREAKS_OFF, until.span, "no other legal status follows this one")
                .hint("add the care record of the next status");
        }
        Some(_) => {}
    }
}

/// What must be there while a child is looked after.
fn today(one: &OneChild<'_>, sink: &mut Sink) {
    let Some(record) = in_care(one, one.today) else { return };
    let top = Span::top(record.file);
    if one.open(&record.social_worker).is_none() {
        sink.report(&NO_SOCIAL_WORKER, top, "no social worker is named")
            .hint("add social_worker: and the id of somebody in the child's record");
    }
    if let Some(next) = one.open(&record.next_review).as_ref().filter(|day| day.value < one.today) {
        let message = Message::new("a review was due on {}", [word(next.value.to_string())]);
        sink.report(&CARE_REVIEW_OVERDUE, next.span, message)
            .hint("ask the reviewing officer, and put the next day in");
    }
    let lives = |(begun, placed): (&Dated, &Entry<Placement>)| {
        let until = one.open(&placed.until).as_ref();
        begun.on <= one.today && until.is_none_or(|until| *until.value >= one.today)
    };
    let all_read = one.all_read("placement", one.records.placements.len());
    if all_read && !one.records.placements.iter().any(lives) {
        sink.report(&NO_PLACEMENT, top, "nothing says where the child lives now")
            .hint("add a file to placements, named by the first day there");
    }
}

fn one_home(one: &OneChild<'_>, sink: &mut Sink) {
    let homes: Vec<_> = one
        .records
        .placements
        .iter()
        .filter(|(_, placed)| one.open(&placed.kind).value != PlacementKind::ShortBreak)
        .collect();
    for pair in homes.windows(2) {
        let [(_, earlier), (begun, later)] = pair else { continue };
        let until = one.open(&earlier.until).as_ref();
        if until.is_none_or(|until| *until.value > begun.on) {
            let message = Message::new(
                "another placement goes on when this one begins on {}",
                [word(begun.on.to_string())],
            );
            sink.report(&TWO_PLACEMENTS, Span::top(later.file), message)
                .also(Span::top(earlier.file), "the earlier one")
                .hint("put until: to the earlier one, or correct a day");
        }
    }
}

fn openness(one: &OneChild<'_>, placed: &Entry<Placement>, sink: &mut Sink) {
    let said = one.open(&placed.confidential);
    let cleared = one.open(&placed.cleared);
    if !said.value {
        if !cleared.is_empty() || !placed.hidden.is_empty() {
            sink.report(&OPEN_AND_HIDDEN, said.span, "the placement hides names and is open")
                .hint("set confidential: yes, or take cleared and hidden away");
        }
        return;
    }
    if cleared.is_empty() {
        sink.report(&NOBODY_CLEARED, said.span, "nobody is cleared to know this placement")
            .hint("name the social worker and the carers under cleared");
    }
    if placed.hidden.is_empty() && one.open(&placed.carers).is_empty() {
        sink.report(&NOTHING_HIDDEN, said.span, "nothing says which names must be hidden")
            .hint("name the carers, and put the other names under hidden");
    }
}

/// Whether a confidential placement and a time lie over each other.
pub(super) fn while_confidential(one: &OneChild<'_>, from: Date, until: Option<Date>) -> bool {
    confidential(one).any(|(begun, placed)| {
        let ended = one.open(&placed.until).as_ref().map(|day| *day.value);
        until.is_none_or(|until| until >= begun.on) && ended.is_none_or(|ended| ended >= from)
    })
}
