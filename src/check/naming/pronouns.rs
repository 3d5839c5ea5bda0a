//! He and she: whether a text says of the child what the child's record says.

use std::ops::Range;

use crate::check::passages::{Passage, Told};
use crate::check::plain::few::Few;
use crate::diag::{Message, Sink, quote, word};
use crate::model::{Choice, Pronouns};

use super::cast::Cast;
use super::tokens::{Token, sentences};
use super::{Gender, OTHER_PRONOUN};

const HE: &[&str] = &["he", "him", "his", "himself", "he'll", "he'd", "he’ll", "he’d"];
const SHE: &[&str] = &["she", "her", "hers", "herself", "she'll", "she'd", "she’ll", "she’d"];

/// Words for men and boys.
const MEN: &[&str] = &[
    "dad",
    "dads",
    "daddy",
    "father",
    "stepdad",
    "stepfather",
    "grandad",
    "grandpa",
    "grandfather",
    "brother",
    "brothers",
    "uncle",
    "boy",
    "boys",
    "son",
    "man",
    "men",
    "husband",
    "nephew",
    "tata",
    "tad",
    "dada",
    "papa",
    "taid",
    "gentleman",
    "half-brother",
    "stepbrother",
    "mr",
    "king",
    "prince",
];

/// Words for women and girls.
const WOMEN: &[&str] = &[
    "mum",
    "mums",
    "mummy",
    "mother",
    "mam",
    "mama",
    "mami",
    "stepmum",
    "stepmother",
    "grandma",
    "gran",
    "granny",
    "nan",
    "nana",
    "nanna",
    "nain",
    "grandmother",
    "grandmothers",
    "sister",
    "sisters",
    "aunt",
    "auntie",
    "girl",
    "girls",
    "daughter",
    "woman",
    "women",
    "wife",
    "niece",
    "lady",
    "half-sister",
    "stepsister",
    "mrs",
    "ms",
    "miss",
    "midwife",
    "queen",
    "princess",
];

/// Words for people who may be either, and for what is spoken of as a person.
const PEOPLE: &[&str] = &[
    "visitor",
    "doctor",
    "dr",
    "therapist",
    "teacher",
    "paediatrician",
    "consultant",
    "nurse",
    "worker",
    "person",
    "somebody",
    "someone",
    "anybody",
    "anyone",
    "whoever",
    "everybody",
    "everyone",
    "nobody",
    "child",
    "friend",
    "baby",
    "toddler",
    "cousin",
    "twin",
    "parent",
    "carer",
    "physiotherapist",
    "psychologist",
    "officer",
    "dentist",
    "optician",
    "cat",
    "dog",
    "rabbit",
    "bear",
    "teddy",
    "doll",
    "puppet",
    "horse",
    "peer",
    "partner",
    "adult",
    "grown-up",
    "colleague",
    "interpreter",
    "driver",
    "neighbour",
    "author",
    "professional",
    "specialist",
    "assistant",
    "manager",
    "head",
    "senco",
    "practitioner",
    "childminder",
    "surgeon",
    "learner",
    "pupil",
    "classmate",
    "buddy",
    "godparent",
    "sibling",
    "character",
    "pony",
    "hamster",
];

/// Who is meant by a common word, when it is a person or something that is spoken of as one.
pub(super) fn noun(word: &str) -> Option<Gender> {
    let is = |list: &[&str]| list.contains(&word);
    if is(MEN) {
        Some(Gender::He)
    } else if is(WOMEN) {
        Some(Gender::She)
    } else if is(PEOPLE) {
        Some(Gender::Either)
    } else {
        None
    }
}

/// Looks through one record.
pub(super) fn judge(cast: &Cast<'_>, told: &Told, sink: &mut Sink) {
    let mut few = Few::new(&OTHER_PRONOUN, "{} more words in this record say he or she of another");
    // What stands before a paragraph may say of whom it goes on.
    let mut before: Option<(&str, &Passage)> = None;
    for passage in &told.passages {
        let last = before.filter(|(field, _)| *field == passage.field && passage.is_prose);
        let last = last.map(|(_, passage)| sentences(&passage.words)).unwrap_or_default();
        let all = sentences(&passage.words);
        // Who begins a paragraph may be meant to its end: Tom Aldridge, physiotherapist, …
        let subject = all.first().map(|first| &first[..first.len().min(2)]).unwrap_or_default();
        let names =
            |token: &Token<'_>| !is_pronoun(token, Gender::He) && !is_pronoun(token, Gender::She);
        let subject = if subject.iter().all(names) { subject } else { &[] };
        for (nth, sentence) in all.iter().enumerate() {
            let mut context: Vec<&[Token<'_>]> = Vec::new();
            if nth > 0 && subject.first().is_some_and(Token::is_capital) {
                context.push(subject);
            }
            if nth == 0 {
                context.extend(last.last().map(Vec::as_slice));
            }
            context.extend(so_far(&passage.words, &all[..nth]));
            if let Some((said, at)) = wrong(cast, sentence, &context) {
                let own = word(cast.pronouns.word());
                let message = Message::new("{} is said of a child who is {}", [quote(said), own]);
                let hint = Message::new("write what the record says, or say who else is meant", []);
                few.add(told.place(passage, &at), message, vec![hint]);
            }
        }
        before = Some((passage.field, passage));
    }
    few.report(sink);
}

/// The first word of a sentence that says he or she of the child and should not.
fn wrong(
    cast: &Cast<'_>,
    sentence: &[Token<'_>],
    before: &[&[Token<'_>]],
) -> Option<(String, Range<usize>)> {
    for (nth, token) in sentence.iter().enumerate() {
        let said = token.word.to_lowercase();
        let gender = if HE.contains(&said.as_str()) {
            Gender::He
        } else if SHE.contains(&said.as_str()) {
            Gender::She
        } else {
            continue;
        };
        let right = match cast.pronouns {
            Pronouns::He => gender == Gender::He,
            Pronouns::She => gender == Gender::She,
            Pronouns::They => false,
        };
        if right {
            continue;
        }
        let may_be = |who: Gender| who == gender || who == Gender::Either;
        // In the sentence itself anybody may be meant; who comes later only when nothing else can be.
        let inside = sentence[..nth].iter().any(|other| somebody(cast, other).is_some_and(may_be));
        let later = sentence[nth..].iter().any(|other| somebody(cast, other) == Some(gender));
        let earlier = before.iter().any(|before| {
            let of_the_child = begins_with_the_child(cast, before);
            before.iter().any(|other| {
                let who = somebody(cast, other);
                // When the sentence before is about the child, a visitor in it is not who goes on.
                who == Some(gender)
                    || who == Some(Gender::Either) && (!of_the_child || other.is_capital())
                    || !of_the_child && is_pronoun(other, gender)
            })
        });
        if !(inside || later || earlier) {
            return Some((token.word.to_owned(), token.at.clone()));
        }
        // Who is meant by the first is meant by the others.
        return None;
    }
    None
}

/// The sentence before, and those before that for as long as somebody is quoted in them.
fn so_far<'s, 't>(
    text: &str,
    before: &'s [Vec<Token<'t>>],
) -> impl Iterator<Item = &'s [Token<'t>]> {
    let mut quoted = true;
    let back = before.iter().rev().take_while(move |sentence| {
        let told = quoted;
        let from = sentence.first().map_or(0, |first| first.at.start);
        let marks = |c: char| matches!(c, '"' | '“' | '”');
        let open = text[..from].chars().filter(|c| marks(*c)).count() % 2 == 1;
        let ends = text[..from].trim_end().ends_with(marks);
        quoted = open || ends;
        told
    });
    back.map(Vec::as_slice)
}

fn is_pronoun(token: &Token<'_>, of: Gender) -> bool {
    let said = token.word.to_lowercase();
    (if of == Gender::He { HE } else { SHE }).contains(&said.as_str())
}

/// Who else may be meant by a word.
fn somebody(cast: &Cast<'_>, token: &Token<'_>) -> Option<Gender> {
    let small = token.word.to_lowercase();
    if let Some(gender) = noun(&small) {
        return Some(gender);
    }
    if !token.is_capital() || cast.is_own(token.word) {
        return None;
    }
    // A name that nobody knows may be anybody's, but a word that begins a sentence is seldom a name.
    cast.gender(token.word).or_else(|| (!token.begins).then_some(Gender::Either))
}

/// Whether a sentence is about the child: it begins with the name or with the right word for it.
fn begins_with_the_child(cast: &Cast<'_>, sentence: &[Token<'_>]) -> bool {
    let own = match cast.pronouns {
        Pronouns::He => Gender::He,
        Pronouns::She => Gender::She,
        Pronouns::They => return false,
    };
    sentence.first().is_some_and(|first| cast.is_own(first.word) || is_pronoun(first, own))
}
