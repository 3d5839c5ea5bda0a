//! Names and the words that stand for them: a paper about a child says this child's name, and no other
//! child's, and he or she as the child's record does.
//!
//! What is copied from another child's report carries that child along. Spelling checkers see nothing of it,
//! and the writer, who knows what should stand there, reads past it.

mod around;
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
use around::Around;
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

/// Fields that list who was there: a name there needs no introduction.
const PEOPLE: &[&str] = &[
    "interpreter",
    "present",
    "took_part",
    "with",
    "chair",
    "notes_by",
    "circulation",
    "key_person",
    "written_by",
    "coordinator",
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
        if TALES.contains(&self.told.kind()) || PEOPLE.contains(&passage.field) {
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
