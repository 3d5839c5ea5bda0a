//! Names and the words that stand for them: a paper about a child says this child's name, and no other
//! child's, and he or she as the child's record does.
//!
//! What is copied from another child's report carries that child along. Spelling checkers see nothing of it,
//! and the writer, who knows what should stand there, reads past it.

mod cast;
mod first_names;
mod pronouns;
mod tokens;

use std::collections::BTreeSet;

use crate::diag::{Message, Sink, quote};
use crate::model::{Draft, WordingCheck, is_ordinary};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;

use super::Context;
use super::one_child::OneChild;
use super::passages::{self, Passage, Told};
use super::plain::settings::Settings;
use super::rule::rules;
use cast::{Cast, Known};
use tokens::{Token, sentences};

rules! {
    OTHER_CHILD "RN01" Warning "a record about one child names another child"
        "What was copied from another child's record carries that child's name into this family's papers, and what is true of the one is then told of the other. Read the whole text again. If this is somebody else of the same name, write the name under keep below wording in rules.yaml; off: [names] there leaves names alone. The search of finished papers goes on looking for the names of children in any case."
    NOBODYS_NAME "RN02" Warning "a name stands where nobody in this child's record bears it"
        "Either the text came from another child's report, or somebody has not been introduced. Write this child's name; or say who it is when the name first comes, such as Dana, her key person. A name that is a word, a place or a toy is let stand by keep below wording in rules.yaml, and off: [names] there leaves names alone."
    OTHER_PRONOUN "RN03" Warning "a text says he or she of a child of whom the record says the other"
        "A text that came from another child's report often keeps its he or she. Nothing is said where somebody else may be meant, in the same sentence or the one before. If the record is wrong, correct pronouns in child.yaml; off: [pronouns] below wording in rules.yaml leaves pronouns alone."
    OTHER_NEED "RN04" Warning "a need is told of somebody with another name"
        "A need is a sentence about this child. One that begins with another name was copied, and the readers of the report decide about a child by it."
}

/// What is written as a whole text about a child and read by others: there every name counts.
pub(super) const NARRATIVE: &[&str] = &[
    "written report",
    "review",
    "annual review",
    "support plan",
    "EHC plan",
    "IDP contribution",
    "outcome progress",
    "personal education plan",
    "passport",
    "profile",
    "nursery advice",
    "transition plan",
    "closing",
    "goal",
    "package",
];

/// Papers that tell of several people at a time, and mostly of this child.
const MORE: &[&str] = &["meeting", "initial visit"];

/// Records in which people come and go by their names, and are known to whoever reads them.
const TALES: &[&str] =
    &["child", "chart", "family words", "contact note", "group note", "home-school note"];

/// Fields that say who somebody is, and where.
const IDENTITY: &[&str] = &[
    "name",
    "first_name",
    "surname",
    "not_named",
    "address",
    "languages",
    "school",
    "setting",
    "agency",
];

/// To whom a name or a word belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gender {
    He,
    She,
    Either,
}

/// Holds what is written about every child to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let settings = Settings::of(draft, grant).own();
    let (names, pronouns) =
        (settings.looks_at(WordingCheck::Names), settings.looks_at(WordingCheck::Pronouns));
    if !names && !pronouns {
        return;
    }
    let kept: BTreeSet<&str> = settings.kept().collect();
    let service = cast::Service::of(draft, grant);
    for one in OneChild::each(draft, context, grant) {
        let all = passages::of_child(&one);
        let known = Known::of(&all);
        let cast = Cast::of(&one, &service, &known);
        for told in &all {
            if names {
                let mut named = Named { cast: &cast, kept: &kept, told, said: BTreeSet::new() };
                named.judge(sink);
            }
            let whole = NARRATIVE.contains(&told.kind()) || MORE.contains(&told.kind());
            if pronouns && whole {
                pronouns::judge(&cast, told, sink);
            }
        }
    }
}

/// The names of one record.
struct Named<'a> {
    cast: &'a Cast<'a>,
    kept: &'a BTreeSet<&'a str>,
    told: &'a Told,
    /// Those of which something was said.
    said: BTreeSet<String>,
}

impl Named<'_> {
    fn judge(&mut self, sink: &mut Sink) {
        let parsed: Vec<(&Passage, Vec<Vec<Token<'_>>>)> = self
            .told
            .passages
            .iter()
            .filter(|passage| !IDENTITY.contains(&passage.field))
            .map(|passage| (passage, sentences(&passage.words)))
            .collect();
        let introduced = introduced(&parsed);
        for (passage, sentences) in &parsed {
            for sentence in sentences {
                for nth in 0..sentence.len() {
                    self.one(passage, sentence, nth, &introduced, sink);
                }
            }
        }
    }

    fn one(
        &mut self,
        passage: &Passage,
        sentence: &[Token<'_>],
        nth: usize,
        introduced: &BTreeSet<&str>,
        sink: &mut Sink,
    ) {
        let token = &sentence[nth];
        if !token.is_capital() || self.kept.contains(token.word) || self.said.contains(token.word) {
            return;
        }
        let name = token.word;
        let around = Around { sentence, nth };
        if self.cast.is_own(name) || self.cast.is_here(name) {
            return;
        }
        if self.cast.is_other_child(name, &self.told.key) {
            let like = !is_ordinary(&name.to_lowercase()) || around.is_like_a_name();
            // A cousin of the same name is no child of the service.
            if like && !around.is_introduced() {
                self.said.insert(name.to_owned());
                let message = Message::new("{} is another child", [quote(name)]);
                sink.report(&OTHER_CHILD, self.told.place(passage, &token.at), message).hint(
                    "was this copied? read all of it again, and write what is so for this child",
                );
            }
            return;
        }
        if TALES.contains(&self.told.kind()) {
            return;
        }
        if nth == 0
            && passage.field == "text"
            && around.needs()
            && self.cast.is_unknown(name, &self.told.key)
            && !introduced.contains(name)
        {
            self.said.insert(name.to_owned());
            let message = Message::new("{} is not this child's first name", [quote(name)]);
            sink.report(&OTHER_NEED, self.told.place(passage, &token.at), message)
                .hint("write this child's name, and read whether the need is this child's too");
            return;
        }
        let listed = first_names::gender(name).is_some();
        // Whoever is at home with another child of the service is a name, in whatever list it is.
        let listed = listed || self.cast.is_at_another_home(name);
        let like = if listed && is_ordinary(&name.to_lowercase()) {
            around.is_like_a_name() && !around.is_of_a_calendar()
        } else if listed {
            !around.is_a_place()
        } else {
            !token.begins && around.acts()
        };
        if like
            && self.cast.is_unknown(name, &self.told.key)
            && !introduced.contains(name)
            && !around.is_introduced()
        {
            self.said.insert(name.to_owned());
            let message = Message::new("nobody in this child's record is called {}", [quote(name)]);
            sink.report(&NOBODYS_NAME, self.told.place(passage, &token.at), message)
                .hint("write this child's name, or say who it is where the name first comes");
        }
    }
}

/// A word among the others of its sentence.
struct Around<'a, 't> {
    sentence: &'a [Token<'t>],
    nth: usize,
}

/// What people do and things do not.
const ACTS: &[&str] = &[
    "needs",
    "wants",
    "likes",
    "loves",
    "enjoys",
    "says",
    "said",
    "laughs",
    "smiles",
    "asks",
    "asked",
    "signs",
    "eats",
    "sleeps",
    "walks",
    "plays",
    "prefers",
    "understands",
    "knows",
    "thinks",
    "feels",
    "struggles",
    "hopes",
    "worries",
    "chose",
    "wanted",
    "needed",
    "liked",
    "loved",
    "enjoyed",
];

/// What may follow a name that is an ordinary word too.
const FOLLOWS: &[&str] = &[
    "is", "was", "has", "had", "can", "does", "uses", "makes", "takes", "gives", "looks", "points",
    "reaches", "lifts", "turns", "finds", "goes", "comes", "shows", "tells", "tries", "sits",
    "stands", "drinks", "holds",
];

/// Words after which a person is named and said to be somebody.
const ROLES: &[&str] = &[
    "brother",
    "brothers",
    "sister",
    "sisters",
    "friend",
    "friends",
    "cousin",
    "twin",
    "classmate",
    "mum",
    "dad",
    "mother",
    "father",
    "mam",
    "grandma",
    "gran",
    "nan",
    "granny",
    "grandad",
    "grandpa",
    "grandmother",
    "grandfather",
    "aunt",
    "auntie",
    "uncle",
    "visitor",
    "worker",
    "teacher",
    "therapist",
    "nurse",
    "doctor",
    "officer",
    "psychologist",
    "paediatrician",
    "physiotherapist",
    "person",
    "assistant",
    "practitioner",
    "manager",
    "head",
    "colleague",
    "neighbour",
    "interpreter",
    "driver",
    "carer",
    "childminder",
    "partner",
    "dog",
    "cat",
    "rabbit",
    "hamster",
    "guinea-pig",
    "horse",
    "pony",
    "teddy",
    "bear",
    "doll",
    "toy",
    "puppet",
    "character",
    "called",
    "named",
];

/// Titles, whose bearers are known by them.
const TITLES: &[&str] = &[
    "Dr",
    "Mr",
    "Mrs",
    "Ms",
    "Miss",
    "Mx",
    "Prof",
    "Professor",
    "Nurse",
    "Sister",
    "Auntie",
    "Aunty",
    "Aunt",
    "Uncle",
    "St",
    "Saint",
    "Grandma",
    "Granny",
    "Nan",
    "Nana",
    "Grandad",
    "Grandpa",
    "Sir",
    "Lady",
    "Father",
    "King",
    "Queen",
    "Prince",
    "Princess",
    "Brother",
    "Mum",
    "Dad",
    "Mam",
    "Captain",
    "Mister",
];

/// Words after which a name is that of a place.
const PLACES: &[&str] = &[
    "Street",
    "Road",
    "Lane",
    "Close",
    "Avenue",
    "Drive",
    "Park",
    "House",
    "Ward",
    "Centre",
    "School",
    "Nursery",
    "Hospital",
    "Unit",
    "Clinic",
    "Library",
    "Surgery",
    "Trust",
    "College",
    "Hall",
    "Court",
    "Church",
    "Green",
    "Cottage",
    "Cottages",
    "Team",
    "Group",
    "Primary",
    "Academy",
    "Day",
    "Rabbit",
    "Bear",
    "Pig",
    "Chapel",
    "Infants",
    "Pre-school",
    "Room",
    "Rise",
    "Gardens",
    "Square",
    "Terrace",
    "Station",
    "Bridge",
    "Island",
];

/// Words before a name that make it a month, a season or a day.
const OF_A_CALENDAR: &[&str] = &[
    "in", "of", "last", "next", "this", "since", "until", "by", "from", "early", "late", "to",
    "mid", "during", "before", "after", "every", "each", "on", "till", "and",
];

impl<'t> Around<'_, 't> {
    fn token(&self) -> &Token<'t> {
        &self.sentence[self.nth]
    }

    fn before(&self) -> Option<&Token<'t>> {
        self.nth.checked_sub(1).map(|before| &self.sentence[before])
    }

    fn after(&self) -> Option<&Token<'t>> {
        self.sentence.get(self.nth + 1)
    }

    /// Whether somebody does something here that things do not do.
    fn acts(&self) -> bool {
        !self.token().owns
            && self.after().is_some_and(|next| next.gap == " " && ACTS.contains(&next.word))
    }

    fn needs(&self) -> bool {
        self.after().is_some_and(|next| ["needs", "must", "will", "should"].contains(&next.word))
    }

    /// Whether a word that may be a name is one here.
    fn is_like_a_name(&self) -> bool {
        let follows =
            self.after().is_some_and(|next| next.gap == " " && FOLLOWS.contains(&next.word));
        let capital = self.after().is_some_and(|next| next.gap == " " && next.is_capital());
        let joined =
            self.before().is_some_and(|before| before.is_capital() && before.gap.is_empty());
        self.acts() || follows && !capital || !self.token().begins && !capital && !joined
    }

    fn is_of_a_calendar(&self) -> bool {
        let digit = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
        self.before().is_some_and(|before| {
            OF_A_CALENDAR.contains(&before.word.to_lowercase().as_str()) || digit(before.word)
        }) || self.after().is_some_and(|next| digit(next.word))
    }

    fn is_a_place(&self) -> bool {
        let after = |word: &str| PLACES.contains(&word);
        let next = self.after().filter(|next| next.gap == " " && !self.token().owns);
        let second = self.sentence.get(self.nth + 2);
        next.is_some_and(|next| {
            after(next.word) || next.is_capital() && second.is_some_and(|second| after(second.word))
        }) || self.token().owns && self.after().is_some_and(|next| after(next.word))
            || self.before().is_some_and(|before| before.word == "the" && !self.token().owns)
    }

    /// Whether the sentence says who this is: by a title or a role before the name or behind it.
    fn is_introduced(&self) -> bool {
        let before = self.before().is_some_and(|before| {
            TITLES.contains(&before.word)
                || ROLES.contains(&before.word.to_lowercase().as_str())
                || before.is_capital() && !before.begins && self.token().gap == " "
                || before.is_capital()
                    && first_names::gender(before.word).is_some()
                    && self.token().gap == " "
        });
        before || self.says_who_behind()
    }

    /// Whether the name is followed, after a surname perhaps, by who bears it.
    fn says_who_behind(&self) -> bool {
        let mut at = self.nth + 1;
        while self.sentence.get(at).is_some_and(|next| {
            [" ", "-"].contains(&next.gap) && next.is_capital() && !self.sentence[at - 1].owns
        }) {
            at += 1;
        }
        let Some(next) = self.sentence.get(at) else { return false };
        if self.sentence[at - 1].owns {
            return false;
        }
        let gap = next.gap.trim();
        let determiner =
            ["a", "an", "the", "her", "his", "their", "our", "its", "who", "from", "of"];
        // A role need not be in any list: what stands between commas and in small letters says who.
        let role = self.sentence[at..].iter().take(6).any(|word| ROLES.contains(&word.word));
        gap.starts_with('(') && !next.word.starts_with(|c: char| c.is_ascii_digit())
            || gap.starts_with(',')
                && !next.is_capital()
                && (determiner.contains(&next.word) && next.word != "who" || role)
    }
}

/// Names of which the record says, in one place, who bears them.
fn introduced<'t>(parsed: &[(&Passage, Vec<Vec<Token<'t>>>)]) -> BTreeSet<&'t str> {
    let mut all = BTreeSet::new();
    for sentence in parsed.iter().flat_map(|(_, sentences)| sentences) {
        for (nth, token) in sentence.iter().enumerate() {
            if token.is_capital() && (Around { sentence, nth }).is_introduced() {
                all.insert(token.word);
            }
        }
    }
    all
}
