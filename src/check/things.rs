//! What cards are played with, by the words that families choose from: a word that nobody knows finds
//! nothing, and a card without one is not found so.

use std::collections::BTreeSet;

use crate::diag::{Message, Sink, nearest, quote, word};
use crate::model::{Choice, Draft, HomeThing, OwnThing};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::rule::rules;

rules! {
    NO_SUCH_THING "B16" Warning "a card is played with something that no list names"
        "Families choose cards by what they have. The words for it are few, so that they fit on a phone: nothing, bags, balls, blankets, books, bottles (with jars, tubs and lids), boxes, bubbles, chairs (with sofas), clothes (with hats and shoes), cloths (with towels, sponges and scarves), cups (with bowls, plates and jugs), cushions, food, mirrors, outdoors, pans, paper (with card and pens), pegs, photos, socks, spoons, toys, washing (with its basket), water. Write the nearest, leave the word out, or add your own under things in rules.yaml. Until then the card is found without this word."
    WITHOUT_THINGS "B17" Warning "a card does not say what it is played with"
        "Other cards of the library say under with what they are played with, and families find them by it. This one is not found so. Write with: [nothing] for a card that needs nothing in anybody's hands."
    NOTHING_AND_MORE "B18" Warning "a card needs nothing and something"
        "The word nothing promises a family that they can begin with empty hands. It stands alone."
    BAD_THING "B19" Error "a word for a thing cannot be used"
        "The word becomes part of the address of a page: small letters a to z, digits and single hyphens, such as light-box. The program's own words keep their meaning, and a word is explained once."
}

/// Holds the words for things, and the cards that say them, to the rules of this theme.
pub(super) fn check(draft: &Draft, _: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let own: &[OwnThing] = draft.rules.as_ref().map_or(&[], |rules| &rules.things);
    let mut known: BTreeSet<&str> = HomeThing::WORDS.iter().copied().collect();
    for thing in own {
        let name = grant.open(&thing.name);
        let is_new = known.insert(&name.value);
        if !is_word(&name.value) {
            let message = Message::new("{} cannot be part of an address", [quote(&name.value)]);
            sink.report(&BAD_THING, name.span, message)
                .hint("small letters a to z, digits and single hyphens, such as light-box");
        } else if !is_new {
            let message = Message::new("{} is a word already", [quote(&name.value)]);
            sink.report(&BAD_THING, name.span, message)
                .hint("take this line away, or choose another word");
        }
    }
    let some_say = draft.activities.values().any(|card| !grant.open(&card.with).is_empty());
    for card in draft.activities.values() {
        let with = grant.open(&card.with);
        if with.is_empty() && some_say {
            let message = "nothing says what this card is played with";
            sink.report(&WITHOUT_THINGS, Span::top(card.file), message).hint(
                "write a line such as with: [socks, cushions], or with: [nothing]; \
                 `doorstep explain B16` lists the words",
            );
        }
        for thing in with.iter().filter(|thing| !known.contains(&*thing.value)) {
            let message = Message::new("nothing is called {} here", [quote(&thing.value)]);
            let found = sink.report(&NO_SUCH_THING, thing.span, message);
            match nearest(&thing.value, known.iter().copied()) {
                Some(near) => found.hint(Message::new("did you mean {}?", [word(near)])),
                None => found.hint(
                    "`doorstep explain B16` lists the words; your own go under things in rules.yaml",
                ),
            };
        }
        let nothing = with.iter().find(|thing| thing.value == HomeThing::Nothing.word());
        if let Some(nothing) = nothing.filter(|_| with.len() > 1) {
            let message = Message::new("{} stands beside something", [word("nothing")]);
            sink.report(&NOTHING_AND_MORE, nothing.span, message)
                .hint("leave it alone on the line, or take it away");
        }
    }
}

/// Whether a word can be part of an address anywhere.
fn is_word(text: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.len() <= 40 && text.split('-').all(part)
}
