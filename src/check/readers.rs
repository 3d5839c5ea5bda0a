//! What the readers of a paper about a child look for: strengths before needs, a view of the child's own, evidence
//! that is not old, and nobody named who has not been asked.

mod phrases;

use std::collections::BTreeSet;

use crate::diag::{Message, Sink, quote, word};
use crate::model::{Date, DeadlineName, Draft};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::cited::MARKS;
use super::days_said::days_said;
use super::naming::NARRATIVE;
use super::one_child::OneChild;
use super::passages::{self, Passage, Told};
use super::plain::measure;
use super::rule::rules;
use phrases::{EVIDENCE, FOR_PROFESSIONALS, HARD, HISTORY, NO_VIEW, NOT, RESTS, VIEWS};

rules! {
    NO_VIEW_SAID "RN08" Warning "under a view stands only that there is none"
        "Every child has a view and shows it: by what is chosen, refused, looked at, gone back to. What a child is too young to say was seen by somebody. Write what was shown and how it was asked; if a parent would rather say nothing, write that in the parent's words."
    NEEDS_FIRST "RN09" Warning "a summary begins with what is hard"
        "The first line is what parents and a busy reader remember. Begin with what the child does and likes; needs come after it and rest on it."
    OLD_EVIDENCE "RN10" Warning "a text rests on something that was old already"
        "Children change, and local authorities rarely take evidence that is more than twelve months old. Ask whether it still holds, put a newer one beside it, or leave it out. How long evidence lasts is ehc-evidence under deadlines in rules.yaml. The history of birth and health is not meant."
    NO_DAY "RN17" Warning "information from somebody else has no day"
        "What a therapist said in spring may be another thing by autumn. Write the day on which it was said or written, as in letter of 4 May 2026."
    NO_ROLE "RN18" Warning "a source does not say what somebody is"
        "Readers weigh advice by who gave it, and do not know your colleagues. Write name and role: Priya Nair, speech and language therapist."
    NO_BY_WHEN "RN19" Warning "an action of a report or review has no day"
        "Without a day nobody notices that nothing was done. Add by; where no day can be named yet, name the one on which somebody asks."
    NAMES_A_CHILD_AT_HOME "RN11" Warning "a paper for professionals names a brother or sister who took no part"
        "What stands in one child's paper about another goes to people whom nobody has asked about that child. Write her brother or his sister. Who took part in a review of this child, as its took_part says, may be named: the family has put the name there."
}

/// Holds what is written about every child to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        let siblings = siblings(&one);
        for review in one.records.reviews.values() {
            let open = review.actions.iter().filter(|action| one.open(&action.by).is_none());
            open.for_each(|action| by_when(one.open(&action.what), sink));
        }
        for report in one.records.reports.values() {
            let open = report.actions.iter().filter(|action| one.open(&action.by).is_none());
            open.for_each(|action| by_when(one.open(&action.what), sink));
        }
        for told in &passages::of_child(&one) {
            if !NARRATIVE.contains(&told.kind()) {
                continue;
            }
            views(told, sink);
            strengths_first(told, sink);
            dated_and_known(told, sink);
            if let Some(made) = told.key.day() {
                evidence(&one, told, made, sink);
            }
            if FOR_PROFESSIONALS.contains(&told.kind()) {
                named(told, &siblings, sink);
            }
        }
    }
}

fn by_when(what: &Spanned<String>, sink: &mut Sink) {
    let message = Message::new("nothing says by when {}", [quote(&what.value)]);
    sink.report(&NO_BY_WHEN, what.span, message).hint("add by: and the day");
}

fn views(told: &Told, sink: &mut Sink) {
    let mut done = BTreeSet::new();
    for passage in told.passages.iter().filter(|passage| VIEWS.contains(&passage.field)) {
        if !done.insert(passage.field) {
            continue;
        }
        let all = told.passages.iter().filter(|other| other.field == passage.field);
        let whole: Vec<&str> = all.map(|passage| passage.words.as_str()).collect();
        let whole = whole.join(" ").to_lowercase();
        // Whoever writes more than a line has found something to say.
        if measure::words(&whole) > 25 {
            continue;
        }
        if let Some(words) = NO_VIEW.iter().find(|words| stands(&whole, words)) {
            let message = Message::new(
                "under {} stands only {}",
                [word(passage.field), quote((*words).to_owned())],
            );
            let at = told.place(passage, &(0..passage.words.len()));
            sink.report(&NO_VIEW_SAID, at, message)
                .hint("write what was shown or said, and how it was asked");
        }
    }
}

/// What others told has a day, and whoever gave a source has a role.
fn dated_and_known(told: &Told, sink: &mut Sink) {
    for passage in &told.passages {
        let all = 0..passage.words.len();
        // A line of a draft that waits for its author was told by nobody.
        let is_open = MARKS.iter().any(|mark| passage.words.starts_with(mark));
        if passage.field == "Information from others" && passage.is_prose && !is_open {
            let year = |word: &str| {
                word.len() == 4 && word.starts_with("20") && word.parse::<u16>().is_ok()
            };
            let mut words = passage.words.split(|c: char| !c.is_alphanumeric());
            if measure::words(&passage.words) >= 8 && !words.any(year) {
                sink.report(&NO_DAY, told.place(passage, &all), "nothing says when this was told")
                    .hint("write the day of the letter, the visit or the call");
            }
        }
        // A report's sources stand under from, and nothing else that it says in words does.
        if passage.field == "from" && told.kind() == "written report" {
            let said = passage.words.trim_start_matches("Dr ").trim();
            let capital = |word: &str| word.starts_with(char::is_uppercase);
            if said.split_whitespace().all(capital) && !said.contains([',', '(']) {
                let message = Message::new("{} has no role here", [quote(passage.words.clone())]);
                sink.report(&NO_ROLE, told.place(passage, &all), message)
                    .hint("write the role behind the name");
            }
        }
    }
}

/// Whether words stand in a text as whole words.
fn stands(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// The first sentence of a summary, and of the strengths themselves.
fn strengths_first(told: &Told, sink: &mut Sink) {
    for heading in ["Summary", "Strengths and interests"] {
        let Some(passage) = told.passages.iter().find(|one| one.field == heading) else { continue };
        let Some((from, sentence)) = measure::sentences(&passage.words).next() else { continue };
        let words =
            || sentence.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-'));
        let hard = words().filter(|word| HARD.contains(&word.to_lowercase().as_str())).count();
        let not = words().filter(|word| NOT.contains(&word.to_lowercase().as_str())).count();
        if hard >= 2 || hard + not >= 2 && hard >= 1 {
            let message = Message::new("{} begins with what is hard", [word(heading)]);
            let at = told.place(passage, &(from..from + sentence.len()));
            sink.report(&NEEDS_FIRST, at, message).hint("begin with what the child does and likes");
        }
    }
}

/// A day that a sentence rests on is not long ago when the paper is made.
fn evidence(one: &OneChild<'_>, told: &Told, made: Date, sink: &mut Sink) {
    let Some(oldest) = one.due_before(DeadlineName::EhcEvidence, made) else { return };
    for passage in told.passages.iter().filter(|passage| !is_history(passage)) {
        let days = days_said(&passage.words);
        // Something newer beside it says that it still holds.
        if days.is_empty() || days.iter().any(|(day, _)| *day >= oldest && *day <= made) {
            continue;
        }
        for (from, sentence) in measure::sentences(&passage.words) {
            let has = |list: &[&str]| {
                let mut words = sentence.split(|c: char| !c.is_alphanumeric());
                words.any(|word| list.contains(&word.to_lowercase().as_str()))
            };
            let inside =
                |at: &std::ops::Range<usize>| from <= at.start && at.end <= from + sentence.len();
            if let Some((day, at)) = days.iter().find(|(day, at)| *day < oldest && inside(at))
                && (has(EVIDENCE) || RESTS.contains(&passage.field))
                && !has(HISTORY)
            {
                let words = [word(day.to_string()), one.length(DeadlineName::EhcEvidence)];
                let message = Message::new("{} is more than {} before", words);
                sink.report(&OLD_EVIDENCE, told.place(passage, at), message)
                    .hint("ask whether it still holds, or put something newer beside it");
                break;
            }
        }
    }
}

/// What tells a history: health, what was tried, a voice.
fn is_history(passage: &Passage) -> bool {
    [
        "Health",
        "Family",
        "Involvement",
        "Parents' view",
        "Child's view",
        "Pupil's view",
        "known",
        "effect",
    ]
    .contains(&passage.field)
}

/// Brothers, sisters and other children at home who took part in no review of the child.
fn siblings(one: &OneChild<'_>) -> BTreeSet<String> {
    let reviews = one.records.reviews.values().flat_map(|review| one.open(&review.took_part));
    let took_part: Vec<&str> = reviews.map(|name| name.value.as_str()).collect();
    let own = &one.open(&one.child().first_name).value;
    let people = one.child().households.iter().flat_map(|home| &home.people);
    let children = people.filter(|person| {
        let relation = one.open(&person.relation).to_lowercase();
        let young = [
            "brother", "sister", "sibling", "twin", "cousin", "niece", "nephew", "brawd", "chwaer",
        ];
        young.iter().any(|word| relation.contains(word))
            && !one.open(&person.parental_responsibility)
    });
    let names = children.filter_map(|person| one.open(&person.name).split_whitespace().next());
    let names =
        names.filter(|name| *name != own && !took_part.iter().any(|part| stands(part, name)));
    let not_named = one.open(&one.child().not_named).iter().map(|name| name.value.clone());
    names.map(str::to_owned).chain(not_named).collect()
}

fn named(told: &Told, siblings: &BTreeSet<String>, sink: &mut Sink) {
    let mut said = BTreeSet::new();
    for passage in &told.passages {
        for name in siblings {
            let Some(at) =
                passage.words.match_indices(name.as_str()).map(|(at, _)| at).find(|at| {
                    let before = passage.words[..*at].chars().next_back();
                    let after = passage.words[at + name.len()..].chars().next();
                    !before.is_some_and(char::is_alphanumeric)
                        && !after.is_some_and(char::is_alphanumeric)
                })
            else {
                continue;
            };
            if said.insert(name) {
                let message = Message::new("{} took no part in this", [quote(name.clone())]);
                let at: Span = told.place(passage, &(at..at + name.len()));
                sink.report(&NAMES_A_CHILD_AT_HOME, at, message)
                    .hint("write her brother or his sister, or leave the sentence out");
            }
        }
    }
}
