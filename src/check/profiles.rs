//! The one-page profile: one side, agreed, up to date, and safe where the body is concerned.

use std::sync::LazyLock;

use crate::diag::{Message, Sink, number, quote, word};
use crate::model::{CareKind, Choice, Date, Draft, Entry, PictureConsent, Profile, Prose};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::casework::{day, latest};
use super::lexicon::Lexicon;
use super::one_child::OneChild;
use super::rule::rules;
use super::texts;

rules! {
    TOO_LONG "RF40" Warning "a profile is too long for one side"
        "People read one side before they meet a child, and no second one. Keep what would be missed on the first morning; the rest belongs in the transition plan."
    GROWN_OUT_OF "RF41" Warning "a profile has not been looked at for a year"
        "Young children change fast. Read it with the family, and write a new one with today's date, even if only three words change."
    BODY_UNADVISED "RF42" Error "a profile tells how to feed or hold a child, and names nobody's advice"
        "A child with a swallowing or positioning alert is fed and held as the therapist says. A profile travels to people who have never met the child. Add advice with from, on and text, or leave that part to the care plan."
    BEFORE_ALERT "RF43" Warning "a profile is older than a care alert"
        "Whoever reads this profile does not learn what the alert says. Look at it again with the family, and write a new one."
    CANNOT "RF44" Warning "what people admire about a child says what the child cannot do"
        "This part holds what is good, and nothing else. What is hard for the child goes, as help, under How best to support me."
    NOT_SHOWN "RF45" Warning "nobody in the family has agreed a profile"
        "It is the family's page about their own child. Read it to them, change what they would change, and write under agreed_by who agreed."
    NO_PICTURES "RF46" Error "a profile has a photograph, and the family said no to photographs"
        "The latest initial visit says no. Take the photograph out, or ask the family again and write down the new answer."
}

/// More words than fit one side in a readable size.
const MOST_WORDS: usize = 450;

static CANNOT_WORDS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[(
        &[
            "cannot",
            "can't",
            "can’t",
            "can not",
            "unable",
            "struggles",
            "struggle",
            "refuses",
            "poor",
            "limited",
            "difficulty",
            "difficulties",
            "delayed",
            "delay",
            "despite",
            "doesn't",
            "doesn’t",
            "does not",
        ],
        "say what people like, as the family says it",
    )])
});

/// Holds every profile to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for profile in one.records.profiles.values() {
            length(&one, profile, sink);
            admired(&one, profile, sink);
        }
        if let Some((date, profile)) = latest(&one, &one.records.profiles) {
            up_to_date(&one, date, profile, sink);
            advised(&one, profile, sink);
            agreed(&one, profile, sink);
        }
    }
}

/// Every text of the page.
fn page<'d>(one: &OneChild<'_>, profile: &'d Profile) -> [&'d Prose; 14] {
    [
        one.open(&profile.admired),
        one.open(&profile.important),
        one.open(&profile.support),
        one.open(&profile.hopes),
        one.open(&profile.communicates),
        one.open(&profile.likes),
        one.open(&profile.dislikes),
        one.open(&profile.family),
        one.open(&profile.moves),
        one.open(&profile.eating),
        one.open(&profile.toileting),
        one.open(&profile.senses),
        one.open(&profile.calm),
        one.open(&profile.routines),
    ]
}

fn length(one: &OneChild<'_>, profile: &Entry<Profile>, sink: &mut Sink) {
    let top = Span::top(profile.file);
    let of = |prose| {
        let said = texts::of_prose(prose, top);
        said.iter().map(|(text, _)| text.split_whitespace().count()).sum::<usize>()
    };
    let words: usize = page(one, profile).into_iter().map(of).sum();
    if words > MOST_WORDS {
        let message = Message::new("this profile has {} words", [number(words)]);
        sink.report(&TOO_LONG, top, message).hint("450 at most fit one side");
    }
}

fn admired(one: &OneChild<'_>, profile: &Entry<Profile>, sink: &mut Sink) {
    for (text, at) in texts::of_prose(one.open(&profile.admired), Span::top(profile.file)) {
        if let Some((entry, _)) = CANNOT_WORDS.find(text) {
            let message = Message::new("{} is no word of liking", [quote(entry.words)]);
            sink.report(&CANNOT, at, message).hint(entry.instead);
        }
    }
}

fn up_to_date(one: &OneChild<'_>, date: Date, profile: &Entry<Profile>, sink: &mut Sink) {
    let year_on = date.saturating_add(jiff::Span::new().years(1));
    let due = one.open(&profile.look_again).as_ref().map_or(year_on, |again| again.value);
    let top = Span::top(profile.file);
    if due.min(year_on) < one.today {
        let message = Message::new("this profile is of {}", [day(date)]);
        sink.report(&GROWN_OUT_OF, top, message)
            .hint("read it with the family, and write a new one");
    }
    let alerts = one.child().alerts.care.iter();
    let newer = alerts.filter(|alert| one.open(&alert.on).value > date);
    if let Some(alert) = newer.max_by_key(|alert| one.open(&alert.on).value) {
        let kind = word(one.open(&alert.kind).value.word());
        let message = Message::new(
            "the {} alert of {} is newer than this profile",
            [kind, day(one.open(&alert.on).value)],
        );
        sink.report(&BEFORE_ALERT, top, message).hint("look at it again with the family");
    }
}

fn advised(one: &OneChild<'_>, profile: &Entry<Profile>, sink: &mut Sink) {
    if !profile.advice.is_empty() {
        return;
    }
    let parts = [
        (CareKind::Swallowing, &profile.eating, "Eating and drinking"),
        (CareKind::Positioning, &profile.moves, "How I move"),
    ];
    for (kind, part, heading) in parts {
        if has_alert(one, kind) && !one.open(part).is_empty() {
            let message = Message::new(
                "there is a {} alert, and {} names no advice",
                [word(kind.word()), word(heading)],
            );
            sink.report(&BODY_UNADVISED, Span::top(profile.file), message)
                .hint("add advice: with from, on and text");
        }
    }
}

/// Whether the child has a care alert of a kind.
pub(super) fn has_alert(one: &OneChild<'_>, kind: CareKind) -> bool {
    one.child().alerts.care.iter().any(|alert| one.open(&alert.kind).value == kind)
}

fn agreed(one: &OneChild<'_>, profile: &Entry<Profile>, sink: &mut Sink) {
    if one.open(&profile.agreed_by).is_none() {
        sink.report(
            &NOT_SHOWN,
            Span::top(profile.file),
            "nobody in the family has agreed this page",
        )
        .hint("read it with them, and add agreed_by");
    }
    let Some(photo) = one.open(&profile.photo) else { return };
    let visit = latest(one, &one.records.initial_visits);
    let said = visit.and_then(|(_, visit)| one.open(&visit.pictures).as_ref());
    if said.is_some_and(|said| said.value == PictureConsent::No) {
        sink.report(&NO_PICTURES, photo.span, "the family said no to photographs")
            .hint("take the photograph out, or ask again");
    }
}
