//! Goals: who does what, under what conditions, to what degree of success, in words that two people
//! would see in the same way.

use std::sync::LazyLock;

use crate::diag::{Message, Sink, quote, word};
use crate::model::{
    ChartGoal, Choice, DeadlineName, Draft, Goal, GoalSentence, GoalStatus, SmartOutcome,
    is_example,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Spanned;

use super::Context;
use super::lexicon::{Entry, Lexicon};
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    NOT_SEEN "G01" Error "a goal cannot be observed"
        "Nobody can see a child understand, know, be aware, improve, develop or enjoy, so two people would never agree whether the goal is met. Write what the child does when it happens: points to, gives, looks for, says, pulls up."
    VAGUE "G02" Warning "a goal is vague"
        "Words such as be able to, begins to, better and appropriately leave it open what counts. Write the action itself, and put how well and how often under success."
    NO_SUCCESS "G03" Error "a goal does not say when it is met"
        "Without a number nobody knows when to celebrate and go on. Write how well and how often: 3 of 4 tries, twice a day, every evening for a week."
    NAMELESS_HELP "G04" Warning "a goal speaks of help without saying which"
        "With support may be a hand under the child's hand or a glance. Name it: after you show it, with a hand on the elbow, when you point."
    SOMEBODY_ELSE "G05" Warning "a goal is about somebody with another name"
        "The word after who is usually this child's first name. A goal that was copied from another child's record would carry that child's name into this family's papers."
    NO_END "G06" Error "a goal that is not being worked on has no end"
        "A goal that was achieved, carried on, changed or stopped says when, so that the review can count it. Add ended with the date, or set the status back to working-on."
    ENDED_AND_ON "G07" Error "a goal has ended and is still being worked on"
        "One of the two lines is out of date. Change the status, or take ended away."
    ENDED_FIRST "G08" Error "a goal ends before it was set"
        "One of the two dates is probably a slip of the pen."
    LONG_AGO "G09" Warning "a goal has been worked on for more than a year"
        "Long-term goals are meant for three to six months. A goal that stays open for a year is usually too big a step. Talk it over with the family: make it smaller, change it, or celebrate what came of it."
}

/// Verbs that nobody can see, where they are the verb of the sentence: people whom a child knows may
/// well stand in it.
static UNSEEN_VERBS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            &["understand", "understands", "comprehend", "comprehends", "grasps that"],
            "write what you would see: finds the cup when it is named",
        ),
        (
            &["know", "knows", "realise", "realises", "remember", "remembers"],
            "write what you would see: points to, gives, goes to",
        ),
        (
            &[
                "improve",
                "improves",
                "develop",
                "develops",
                "increase",
                "increases",
                "learn",
                "learns",
                "progresses",
                "makes progress",
                "gets better at",
            ],
            "write what the child will do then that the child does not do now",
        ),
        (
            &["enjoy", "enjoys", "appreciate", "appreciates", "like", "likes", "feel", "feels"],
            "write how it shows: laughs, stays, comes back for more",
        ),
    ])
});

/// Words that make a sentence unseen wherever they stand in it.
static UNSEEN_WORDS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            &["be aware", "is aware", "becomes aware", "become aware", "awareness of"],
            "write what you would see: stills, turns, looks towards",
        ),
        (
            &[
                "shows understanding",
                "understanding of",
                "that he understands",
                "that she understands",
                "that they understand",
            ],
            "write what you would see: finds the cup when it is named",
        ),
    ])
});

/// Words after which the verb of a sentence may come.
const BEFORE_A_VERB: &[&str] =
    &["and", "or", "then", "will", "to", "can", "now", "also", "should", "not", "really", "fully"];

static VAGUE_WORDS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            &["be able to", "is able to", "will be able", "can", "has the ability to"],
            "leave these words out and begin with the action",
        ),
        (
            &["tries to", "attempts to", "begins to", "starts to", "works on", "experiences"],
            "write the action itself, as small as it need be",
        ),
        (
            &[
                "better",
                "more often",
                "more independently",
                "appropriately",
                "correctly",
                "properly",
                "as appropriate",
                "when appropriate",
            ],
            "write what counts, and put how often under success",
        ),
    ])
});

static HELP_WORDS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[(
        &[
            "with support",
            "with some support",
            "with adult support",
            "with minimal support",
            "with help",
            "with some help",
            "with adult help",
            "with minimal help",
            "with assistance",
            "with prompting",
            "with prompts",
            "with encouragement",
        ],
        "name the help: after you show it, when you point, with your hand under the elbow",
    )])
});

static DEGREES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[(
        &[
            "once", "twice", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "every", "each", "daily",
            "always",
        ],
        "",
    )])
});

/// Holds every goal, of months and of the week, to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for goal in one.records.goals.values() {
            sentence(&one, Parts::of_goal(&one, &goal.goal), sink);
            course(&one, goal, sink);
        }
        for chart in one.records.charts.values() {
            sentence(&one, Parts::of_chart(&one, &chart.goal), sink);
        }
    }
}

/// The four parts of a sentence that says what a child will do, whatever the record.
#[derive(Clone, Copy)]
pub(super) struct Parts<'p> {
    who: &'p Spanned<String>,
    does: &'p Spanned<String>,
    conditions: &'p Spanned<String>,
    success: Option<&'p Spanned<String>>,
}

impl<'p> Parts<'p> {
    /// Those of a goal.
    pub(super) fn of_goal(one: &OneChild<'_>, goal: &'p GoalSentence) -> Self {
        let [who, does, conditions, success] =
            [&goal.who, &goal.does, &goal.conditions, &goal.success].map(|part| one.open(part));
        Self { who, does, conditions, success: Some(success) }
    }

    /// Those of a week's goal. Whether one without a degree of success may be so is for another theme.
    fn of_chart(one: &OneChild<'_>, goal: &'p ChartGoal) -> Self {
        let [who, does, conditions] =
            [&goal.who, &goal.does, &goal.conditions].map(|part| one.open(part));
        Self { who, does, conditions, success: one.open(&goal.success).as_ref() }
    }

    /// Those of an outcome of a plan.
    pub(super) fn of_outcome(one: &OneChild<'_>, aim: &'p SmartOutcome) -> Self {
        let [who, does, conditions, success] =
            [&aim.who, &aim.does, &aim.conditions, &aim.success].map(|part| one.open(part));
        Self { who, does, conditions, success: Some(success) }
    }
}

/// Holds a sentence to the rules for what can be seen and counted.
pub(super) fn sentence(one: &OneChild<'_>, said: Parts<'_>, sink: &mut Sink) {
    let Parts { does, success, .. } = said;
    if let Some(entry) = unseen(does) {
        let message = Message::new("nobody can see a child {}", [quote(entry.words)]);
        sink.report(&NOT_SEEN, does.span, message).hint(entry.instead);
    }
    if let Some((entry, _)) = VAGUE_WORDS.find(does) {
        let message = Message::new("{} leaves it open what counts", [quote(entry.words)]);
        sink.report(&VAGUE, does.span, message).hint(entry.instead);
    }
    if let Some(success) = success.filter(|said| !counts(said) && !is_example(said)) {
        let message = Message::new("{} does not say how often", [quote(&success.value)]);
        sink.report(&NO_SUCCESS, success.span, message)
            .hint("write a number, such as 3 of 4 tries or twice a day");
    }
    help(does, sink);
    help(said.conditions, sink);
    who(one, said.who, sink);
}

/// Whether a text says a number, in figures or in words.
pub(super) fn counts(text: &str) -> bool {
    text.contains(|c: char| c.is_numeric()) || DEGREES.is_in(text)
}

/// Whether a text begins with a number, in figures or in words.
pub(super) fn begins_with_a_number(text: &str) -> bool {
    let first = text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
    first.is_some_and(counts)
}

/// The word of a sentence that nobody can see a child do, with what to write in its place.
pub(super) fn unseen(does: &str) -> Option<&'static Entry<'static>> {
    let verb = UNSEEN_VERBS.find_where(does, |start| leads(&does[..start]));
    verb.or_else(|| UNSEEN_WORDS.find(does)).map(|(entry, _)| entry)
}

/// Whether the verb of a sentence may come after these words: at its head, after a comma, or after
/// another word that leads to one.
fn leads(before: &str) -> bool {
    let before = before.trim_end();
    let last = before.rsplit(' ').next().unwrap_or_default();
    before.is_empty() || before.ends_with(',') || BEFORE_A_VERB.contains(&last)
}

/// Help is named when the phrase goes on to say from whom or of what kind.
fn help(text: &Spanned<String>, sink: &mut Sink) {
    let Some((entry, end)) = HELP_WORDS.find(text) else { return };
    let after = text[end..].trim_start();
    if !["from", "of", "to", "at the", "under", "on", "(", ":"]
        .iter()
        .any(|on| after.starts_with(on))
    {
        let message = Message::new("{} does not say which help", [quote(entry.words)]);
        sink.report(&NAMELESS_HELP, text.span, message).hint(entry.instead);
    }
}

fn who(one: &OneChild<'_>, who: &Spanned<String>, sink: &mut Sink) {
    let name = one.open(&one.child().first_name);
    if !who.to_lowercase().contains(&name.to_lowercase()) {
        let message = Message::new("{} is not this child's first name", [quote(&who.value)]);
        sink.report(&SOMEBODY_ELSE, who.span, message)
            .hint("was this goal copied from another child's record? read all of it again");
    }
}

fn course(one: &OneChild<'_>, goal: &Goal, sink: &mut Sink) {
    let (set, status) = (one.open(&goal.set), *one.open(&goal.status));
    match (one.open(&goal.ended), status) {
        (None, GoalStatus::WorkingOn) => {
            if one.due(DeadlineName::GoalTalk, set.value).is_some_and(|due| due < one.today) {
                let day = word(set.value.to_string());
                let message = Message::new("this goal has been open since {}", [day]);
                sink.report(&LONG_AGO, set.span, message)
                    .hint("talk it over with the family: smaller, different, or done?");
            }
        }
        (None, _) => {
            let message = Message::new("the goal is {} and has no end", [word(status.word())]);
            sink.report(&NO_END, set.span, message).hint("add ended: and the date");
        }
        (Some(ended), GoalStatus::WorkingOn) => {
            let message = Message::new(
                "it ended on {} and is being worked on",
                [word(ended.value.to_string())],
            );
            sink.report(&ENDED_AND_ON, ended.span, message)
                .hint("change the status, or take this line away");
        }
        (Some(ended), _) if ended.value < set.value => {
            let message =
                Message::new("it ended on {}, before it was set", [word(ended.value.to_string())]);
            sink.report(&ENDED_FIRST, ended.span, message).hint("correct one of the two dates");
        }
        (Some(_), _) => {}
    }
}
