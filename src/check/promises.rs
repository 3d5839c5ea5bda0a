//! Words that promise nothing, wherever a paper says what will be given or done: in the lines of provision of
//! every plan, in what is asked for and agreed, and in the text of reports, minutes and advice.

mod phrases;

use std::sync::LazyLock;

use crate::diag::{Message, Rule, Sink, quote};
use crate::model::{Draft, WordingCheck};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Spanned;

use super::Context;
use super::lexicon::{Entry, Lexicon};
use super::naming::NARRATIVE;
use super::one_child::OneChild;
use super::passages::{self, Passage, Told};
use super::plain::few::Few;
use super::plain::measure;
use super::plain::settings::Settings;
use super::rule::rules;
use phrases::{HELP, HOLLOW, OF_HELP, OPEN, REGULAR, VOICES};

rules! {
    OPEN_PROMISE "RN06" Warning "a text promises help without saying how much"
        "Parents fight for years over words such as access to, regular, as appropriate and where possible, because nobody can be held to them. Write what is given, by whom, how often and for how long, as the record or the plan has it. Words that somebody is quoted to say are left alone. Below wording in rules.yaml a service adds words under promises, lets words stand under keep, and leaves all of this out with off: [promises]."
    NOBODY_ACTS "RN07" Warning "nobody is named who will do something"
        "What all are to do is done by none. Write the name of one person, and by when."
}

static HOLLOW_WORDS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&[(HOLLOW, INSTEAD)]));
static OPEN_WORDS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&[(OPEN, INSTEAD)]));

const INSTEAD: &str = "write what is given, by whom, how often and for how long";

/// The words that a service and the program call empty where somebody says what is given.
pub(super) fn empty_words<'d>(draft: &'d Draft, grant: &'d Grant<Inspector>) -> Lexicon<'d> {
    let settings = Settings::of(draft, grant);
    Lexicon::of(settings.own().words(|wording| &wording.promises, WordingCheck::Promises))
}

/// Says of a line of provision that it leaves open how much there is.
pub(super) fn uncounted(
    words: &Lexicon<'_>,
    text: &Spanned<String>,
    rule: &'static Rule,
    sink: &mut Sink,
) {
    if let Some((entry, _)) = in_own_words(words, text) {
        let message = Message::new("{} leaves it open how much", [quote(entry.words)]);
        sink.report(rule, text.span, message).hint(Message::from(entry.instead));
    }
}

/// The first such word that nobody is quoted to say, and of a small group only where it is not counted.
fn in_own_words<'e>(words: &'e Lexicon<'_>, text: &str) -> Option<(&'e Entry<'e>, usize)> {
    let quoted = quoted(text);
    let all = words.all(text).into_iter();
    let mut open = all.filter(|(entry, at)| {
        let after = &text[at.end..];
        // Up to three times may be none; up to song time is an hour.
        let up_to = entry.words == "up to" && !super::goals::begins_with_a_number(after);
        let said = quoted.iter().any(|(from, to)| *from < at.start && at.end <= *to);
        !up_to && !said && !is_counted(after)
    });
    open.next().map(|(entry, at)| (entry, at.end))
}

/// Whether a number comes right behind: a group of three, up to a count that is named is open all the same.
fn is_counted(after: &str) -> bool {
    let after = after.trim_start();
    let rest = after.strip_prefix("of ").or_else(|| after.strip_prefix('('));
    rest.is_some_and(super::goals::begins_with_a_number)
}

/// From where to where somebody is quoted.
fn quoted(text: &str) -> Vec<(usize, usize)> {
    let mut marks = text.char_indices().filter(|(_, c)| matches!(c, '"' | '“' | '”'));
    let mut all = Vec::new();
    while let (Some((from, _)), Some((to, _))) = (marks.next(), marks.next()) {
        all.push((from, to));
    }
    all
}

/// Holds what is written about every child to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let settings = Settings::of(draft, grant).own();
    if !settings.looks_at(WordingCheck::Promises) {
        return;
    }
    let kept: Vec<String> = settings.kept().map(str::to_lowercase).collect();
    let empty = empty_words(draft, grant);
    for one in OneChild::each(draft, context, grant) {
        for told in passages::of_child(&one).iter().filter(|told| is_held(told)) {
            let mut few = Few::new(
                &OPEN_PROMISE,
                "{} more sentences in this record promise without counting",
            );
            for passage in &told.passages {
                if passage.field == "who" && told.kind() != "goal" {
                    nobody(told, passage, sink);
                }
                if VOICES.contains(&passage.field) {
                    continue;
                }
                if is_of_help(told, passage) {
                    // Lines of plans for an assessment are held by rules of their own.
                    if let Some((entry, end)) = in_own_words(&empty, &passage.words) {
                        add(told, passage, entry.words, end, &mut few);
                        continue;
                    }
                }
                for (from, sentence) in measure::sentences(&passage.words) {
                    if let Some((words, end)) =
                        hollow(sentence).filter(|(words, _)| !kept.contains(words))
                    {
                        add(told, passage, &words, from + end, &mut few);
                    } else if let Some(words) = somebody_should(sentence) {
                        let at = told.place(passage, &(from..from + sentence.len()));
                        let message =
                            Message::new("{} names nobody who will do it", [quote(words)]);
                        sink.report(&NOBODY_ACTS, at, message)
                            .hint("write one person's name, and by when");
                    }
                }
            }
            few.report(sink);
        }
    }
}

/// Whether a field says what is given. Lines of reports have a rule of their own.
fn is_of_help(told: &Told, passage: &Passage) -> bool {
    OF_HELP.contains(&passage.field)
        || passage.field == "what" && told.kind() != "written report"
        || passage.field == "text" && told.kind() == "annual review"
}

fn is_held(told: &Told) -> bool {
    (NARRATIVE.contains(&told.kind()) || told.kind() == "meeting") && told.kind() != "EHC plan"
}

fn add(told: &Told, passage: &Passage, words: &str, end: usize, few: &mut Few) {
    let at = told.place(passage, &(end - words.len()..end));
    let message = Message::new("{} leaves it open how much", [quote(words)]);
    few.add(at, message, vec![Message::from(INSTEAD)]);
}

/// Hollow words of a sentence that tells what will be given, with their end.
fn hollow(sentence: &str) -> Option<(String, usize)> {
    let small = sentence.to_lowercase();
    if small.len() != sentence.len() {
        return None;
    }
    if let Some((entry, end)) = in_own_words(&HOLLOW_WORDS, sentence) {
        return Some((entry.words.to_owned(), end));
    }
    if small.starts_with("access to ") {
        return Some(("access to".into(), "access to".len()));
    }
    let words: Vec<&str> = small
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .collect();
    if words.iter().any(|word| HELP.contains(word))
        && let Some((entry, end)) = in_own_words(&OPEN_WORDS, sentence)
        && !is_a_measure(&small[..end], &small[end..])
    {
        return Some((entry.words.to_owned(), end));
    }
    regular(&small)
}

/// Up to a number of things that are not times: a ladder of up to five steps is no promise.
fn is_a_measure(before: &str, after: &str) -> bool {
    before.ends_with("up to")
        && !(after.contains(" times")
            || after.contains(" hours")
            || after.contains(" minutes")
            || after.contains(" sessions"))
}

/// Regular, when it is said of help and not of a heartbeat or a bedtime.
fn regular(small: &str) -> Option<(String, usize)> {
    let (at, said) = ["regular ", "frequent "].iter().find_map(|said| {
        let at = small.find(said)?;
        let whole =
            small[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '-');
        (whole && !quoted(small).iter().any(|(from, to)| *from < at && at < *to))
            .then_some((at, said))
    })?;
    let after = small[at + said.len()..].split(|c: char| c.is_whitespace()).take(3);
    let end = at + said.trim_end().len();
    let of_help = after
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .any(|word| REGULAR.contains(&word));
    of_help.then(|| (said.trim_end().to_owned(), end))
}

/// The words of a sentence in which somebody ought to do something and nobody is named.
fn somebody_should(sentence: &str) -> Option<&str> {
    const NOBODY: &[&str] =
        &["somebody", "someone", "we all", "all staff", "everyone", "everybody", "staff"];
    const OUGHT: &[&str] = &[" should ", " must ", " needs to ", " need to ", " ought to ", " to "];
    let small = sentence.to_lowercase();
    let who = NOBODY.iter().find(|who| small.starts_with(**who))?;
    let rest = &small[who.len()..];
    let vague = ["somebody", "someone"].contains(who) || rest.contains(" soon");
    let ought = OUGHT[..5].iter().any(|ought| rest.starts_with(ought));
    (ought && vague).then(|| &sentence[..who.len()])
}

/// Somebody who is nobody in particular, where a name belongs.
fn nobody(told: &Told, passage: &Passage, sink: &mut Sink) {
    const NOBODY: &[&str] = &[
        "all",
        "all of us",
        "everyone",
        "everybody",
        "tbc",
        "tba",
        "to be confirmed",
        "to be agreed",
        "staff",
        "all staff",
        "team",
        "the team",
        "somebody",
        "someone",
        "anyone",
        "anybody",
        "adults",
        "an adult",
        "?",
        "n/a",
        "not known",
        "unknown",
        "as appropriate",
        "all professionals",
        "professionals",
        "school staff",
        "nursery staff",
        "the setting",
        "various",
        "tbd",
        "whoever is free",
        "available staff",
        "relevant staff",
    ];
    let said = passage.words.trim().trim_end_matches('.').to_lowercase();
    // Of what goes on all day in class, everybody may well be the one who does it.
    let of_class = ["everybody", "everyone", "all staff"].contains(&said.as_str());
    if of_class && told.kind() == "support plan" {
        return;
    }
    if NOBODY.contains(&said.as_str())
        || said.starts_with("somebody from")
        || said.starts_with("someone from")
    {
        let message = Message::new("{} is nobody in particular", [quote(&passage.words)]);
        let at = told.place(passage, &(0..passage.words.len()));
        sink.report(&NOBODY_ACTS, at, message).hint("write one person's name and role");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hollow_is_told_from_what_only_sounds_so() {
        for said in [
            "Teo would benefit from regular games.",
            "Access to a quieter space at lunch, with support from a key adult where possible.",
            "regular quiet times for play",
            "Support will be given where necessary.",
        ] {
            assert!(hollow(said).is_some(), "{said}");
        }
        for sound in [
            "The ramp will give access to the vestry.",
            "Heart repair healed well, with a regular heartbeat.",
            "Marek adds: \"I have seen forms that say access to support as appropriate.\"",
            "He climbs up to five stairs.",
        ] {
            assert!(hollow(sound).is_none(), "{sound}");
        }
    }

    #[test]
    fn somebody_who_should_is_nobody() {
        assert_eq!(somebody_should("Somebody should make a page soon."), Some("Somebody"));
        assert_eq!(somebody_should("Everyone needs to wait for ten seconds."), None);
    }
}
