//! Looking closely: observations of play, and engagement records.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::diag::{Message, Sink, number, quote, word};
use crate::model::{
    AdultPart, CareKind, Choice, Draft, Engagement, Entry, LimitName, Look, PlayObservation,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::casework::all_empty;
use super::lexicon::Lexicon;
use super::one_child::OneChild;
use super::profiles::has_alert;
use super::rule::rules;
use super::texts;

rules! {
    LONGER_THAN_WATCHED "RF47" Error "a child stayed with one thing for longer than anybody watched"
        "The minutes after longest lie between from and to. One of the three is a slip."
    JOINED_FIRST "RF48" Warning "somebody joined in before watching"
        "The framework for play begins with watching and waiting, since a child who is joined at once plays the adult's game. If you did watch first, say so: adult lists what was done in its order."
    OPINION "RF49" Warning "an observation says what somebody thought and not what was seen"
        "Somebody else should see the child before their eyes. Write what the child did, and for how long; what it may have meant goes under Ideas to try."
    NOTHING_FROM_IT "RF50" Warning "nothing follows from an observation"
        "Watching ends with a thought: one idea to try, or one other place where it could happen. If the best idea is to watch once more, write that."
    TWICE_IN_LIST "RF51" Warning "a list names the same thing twice"
        "The second says no more than the first. Take one of them out."
    FEW_LOOKS "RF52" Warning "an engagement record rests on fewer than three looks"
        "One look can be a good moment or a bad one. Three short ones on a day tell more than a long one."
    LONG_LOOK "RF53" Warning "a look is too long to be a look"
        "A child with profound needs may give everything for two minutes. A look is one to ten minutes; make two of a longer one, or correct minutes."
    LOOKS_OVERLAP "RF54" Error "a look begins before the one above it ended"
        "Looks stand in the order of the day, one after the other. Look at at and minutes."
    AREA_TWICE "RF55" Error "one look names the same area twice"
        "Put what was seen of one area into one line, or make a second look of it."
    CONDITION_MISSING "RF56" Warning "a condition that matters for this child is not written down"
        "What the child could show depends on it: how a child with a positioning alert lay, what light a child with a vision alert had, how quiet it was for a child with a hearing alert. Without it two records cannot be compared."
}

static OPINION_WORDS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            &[
                "for no reason",
                "was bored",
                "got bored",
                "seemed bored",
                "in a mood",
                "in a bad mood",
                "not interested",
                "no interest",
                "showed off",
                "to annoy",
                "on purpose to",
                "stubborn",
                "fussy",
            ],
            "write what the child did, and what happened just before",
        ),
        (
            &["obviously", "clearly wanted", "of course", "as usual", "typical of"],
            "write what was seen, so that others can judge",
        ),
    ])
});

/// Holds every observation and engagement record to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for play in one.records.play_observations.values() {
            watched(&one, play, sink);
            seen_not_thought(&one, play, sink);
            twice(one.open(&play.play).iter(), |kind| kind.word().to_owned(), sink);
            twice(one.open(&play.adult).iter(), |part| part.word().to_owned(), sink);
            twice(one.open(&play.items).iter(), ToString::to_string, sink);
        }
        for record in one.records.engagements.values() {
            looks(&one, record, sink);
            conditions(&one, record, sink);
        }
    }
}

fn watched(one: &OneChild<'_>, play: &Entry<PlayObservation>, sink: &mut Sink) {
    let (from, to) = (one.open(&play.from), one.open(&play.to));
    if let (Some(from), Some(to), Some(longest)) = (from, to, one.open(&play.longest)) {
        let watched = to.value.minutes().saturating_sub(from.value.minutes());
        if to.value > from.value && longest.value > watched {
            let minutes = [longest.value, watched].map(|count| number(usize::from(count)));
            let message = Message::new("{} minutes with one thing, and {} watched", minutes);
            sink.report(&LONGER_THAN_WATCHED, longest.span, message)
                .hint("look at longest, from and to");
        }
    }
    let first = one.open(&play.adult).first();
    let joined = |part: AdultPart| !matches!(part, AdultPart::Watched | AdultPart::Waited);
    if let Some(first) = first.filter(|first| joined(first.value)) {
        let message = Message::new("the first thing was {}", [word(first.value.word())]);
        sink.report(&JOINED_FIRST, first.span, message)
            .hint("begin the list with watched or waited, if that is how it was");
    }
    if all_empty(&[one.open(&play.ideas), one.open(&play.elsewhere)]) {
        sink.report(&NOTHING_FROM_IT, Span::top(play.file), "no idea and no other place follows")
            .hint("write one under Ideas to try");
    }
}

fn seen_not_thought(one: &OneChild<'_>, play: &Entry<PlayObservation>, sink: &mut Sink) {
    let seen = [&play.chose, &play.how, &play.communicated, &play.new].map(|prose| one.open(prose));
    let top = Span::top(play.file);
    for (text, at) in seen.into_iter().flat_map(|prose| texts::of_prose(prose, top)) {
        opinion(text, at, sink);
    }
}

fn opinion(text: &str, at: Span, sink: &mut Sink) {
    if let Some((entry, _)) = OPINION_WORDS.find(text) {
        let message = Message::new("{} is what somebody thought", [quote(entry.words)]);
        sink.report(&OPINION, at, message).hint(entry.instead);
    }
}

fn twice<'d, T: 'd>(
    list: impl Iterator<Item = &'d Spanned<T>>,
    name: impl Fn(&T) -> String,
    sink: &mut Sink,
) {
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    for one in list {
        let name = name(&one.value);
        if let Some(earlier) = first.get(&name) {
            let message = Message::new("{} stands here twice", [word(name)]);
            sink.report(&TWICE_IN_LIST, one.span, message)
                .also(*earlier, "the first")
                .hint("take one out");
        } else {
            first.insert(name, one.span);
        }
    }
}

fn looks(one: &OneChild<'_>, record: &Entry<Engagement>, sink: &mut Sink) {
    let count = record.looks.len();
    let fewest = one.limit(LimitName::LooksFewest).map_or(1, usize::from);
    if count < fewest {
        let message = Message::new("the number of looks is {}", [number(count)]);
        sink.report(&FEW_LOOKS, Span::top(record.file), message).hint(Message::new(
            "{} or more short ones, on one day",
            [one.spelt(LimitName::LooksFewest)],
        ));
    }
    let longest = one.limit(LimitName::LookMinutes).unwrap_or(u16::MAX);
    let mut ended = 0;
    for look in &record.looks {
        let (at, minutes) = (one.open(&look.at), one.open(&look.minutes));
        if !(1..=longest).contains(&minutes.value) {
            let message =
                Message::new("{} minutes are no short look", [number(usize::from(minutes.value))]);
            sink.report(&LONG_LOOK, minutes.span, message)
                .hint(Message::new("one to {} minutes", [one.spelt(LimitName::LookMinutes)]));
        }
        if at.value.minutes() < ended {
            let message = Message::new(
                "the look at {} begins before the one above ended",
                [word(at.value.to_string())],
            );
            sink.report(&LOOKS_OVERLAP, at.span, message).hint("look at at and minutes");
        }
        ended = at.value.minutes().saturating_add(minutes.value);
        areas(one, look, sink);
    }
}

fn areas(one: &OneChild<'_>, look: &Look, sink: &mut Sink) {
    let mut named = Vec::new();
    for seen in &look.seen {
        let area = one.open(&seen.area);
        if named.contains(&area.value) {
            let message = Message::new("{} stands twice in one look", [word(area.value.word())]);
            sink.report(&AREA_TWICE, area.span, message).hint("make one line of the two");
        }
        named.push(area.value);
        let did = one.open(&seen.did);
        opinion(&did.value, did.span, sink);
    }
}

fn conditions(one: &OneChild<'_>, record: &Entry<Engagement>, sink: &mut Sink) {
    let said = &record.conditions;
    let wanted = [
        (CareKind::Positioning, &said.position, "position"),
        (CareKind::Vision, &said.light, "light"),
        (CareKind::Hearing, &said.sound, "sound"),
    ];
    for (kind, condition, name) in wanted {
        if has_alert(one, kind) && one.open(condition).is_none() {
            let message = Message::new(
                "there is a {} alert, and {} is missing",
                [word(kind.word()), word(name)],
            );
            sink.report(&CONDITION_MISSING, Span::top(record.file), message)
                .hint("add it under conditions");
        }
    }
}
