//! Activity charts: one side of paper on a fridge that a family fills in for a week.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Message, Sink, number, path, reference, word};
use crate::model::{
    Activity, Chart, ChartResult, Choice, Date, Draft, Entry, Household, HowVisited, Loan, Needs,
    RecordKey, Tries, Visit, word_count,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    NO_PRAISE "H01" Error "a chart has no praise"
        "The praise line tells the family what to do at once when it goes well; it is what makes the game worth playing. Write it on the chart, or name a card that has one."
    NO_STEPS "H02" Error "a chart does not say what to do"
        "Without steps nobody at home can do the activity as it was agreed. Write three to six, or name a card that has them."
    STEP_COUNT "H03" Warning "a chart has few or many steps"
        "Three to six steps fit on the page and in a head."
    TRIES "H04" Error "a chart's tries do not fit its grid"
        "The family ticks one box a try. One to ten tries fit on a line; more is more than a child will give at one time."
    PER_DAY "H05" Error "a chart's times a day do not fit its grid"
        "One to six times a day fit on the page. Little and often is better than a long list."
    LONG_GOAL "H06" Warning "a chart's goal is too long for the fridge"
        "The goal is the largest text on the page, read from across the kitchen. Forty words at most: take out what the steps say already."
    SAME_NUMBER "H07" Error "two charts have the same number"
        "Visits give results by the number of the chart. With two of one number nobody knows whose results they are."
    NUMBER_ORDER "H08" Warning "a later chart has a lower number"
        "Charts are numbered in the order in which they were agreed. A number out of order is usually a slip in the number or in the date of the file."
    NO_BASELINE "H09" Warning "a chart has no baseline"
        "The tries before teaching, on the day that the chart is agreed, are what the week is compared with. Put them into that day's visit under results."
    NO_POST_BASELINE "H10" Warning "a chart was not looked at again at the next visit"
        "The same tries at the next visit show what the week brought. If there was no time, say so with a decision; if they were made, put them under results."
    UNREADY "H11" Warning "a chart leaves out something that a family needs"
        "What you need, when in the day, and what to do if it does not go well: a family alone on a bad day needs all three. Write them on the chart, or name a card that has them."
    SERVES_ENDED "H12" Warning "a chart serves a long-term goal that had ended"
        "A weekly goal is a step towards a long-term goal that is being worked on. Name another goal after serves, or set a new one."
    OTHER_COUNT "H13" Warning "a chart's goal counts other tries than its grid"
        "If the goal says 3 of 4 and the grid has three boxes, the family cannot see when it is met. The second number is the tries at a time, or those of a whole day."
    NOT_COUNTED "H14" Error "a chart does not say how often"
        "A family that does not know how often to try, or when it has got there, cannot use the chart: tries, per_day and the goal's success make its grid. Where there is nothing to reach and nothing to count, because you want them to play and to tell you what they saw, write kind: open-ended."
    COUNTED_OPEN "H15" Warning "an open-ended chart counts tries"
        "Play without an aim has no degree of success, no tries and no times a day: the family ticks the days on which it played, and writes what it saw. What is written there is not printed. Take it away, or take kind: open-ended away."
    NOT_LENT "H16" Warning "a chart needs a thing that the family does not have"
        "lent names what of the materials the service has lent. The family reads its name and number only where the record of the thing has a loan to this child that was not back on the day of the chart. Write the loan down, or take the name away."
    TWO_PAPERS "H17" Warning "a household needs two papers that exclude each other"
        "A chart has one size: large-print and easy-read are A4 with two sides, landscape is A4 across, a5 is both sides of A5. Large print goes before easy read, that before a5, and that before landscape. Keep the one that they asked for."
}

/// The most words of a goal that prints in large letters on one side.
const LONGEST_GOAL: usize = 40;

/// Holds every chart to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        numbers(&one, sink);
        one.child().households.iter().for_each(|home| papers(&one, home, sink));
        for (name, chart) in &one.records.charts {
            content(&one, chart, sink);
            length(&one, chart, sink);
            lent(&one, name.on, chart, sink);
            goal_served(&one, name.on, chart, sink);
            if chart.is_open_ended(grant) {
                uncounted(&one, chart, sink);
            } else {
                grid(&one, chart, sink);
                if name.on <= one.today {
                    results(&one, name.on, chart, sink);
                }
            }
        }
    }
}

/// The card that a chart comes from, when it is there.
pub(super) fn card_of<'d>(one: &OneChild<'d>, chart: &Chart) -> Option<&'d Activity> {
    let name = one.open(&chart.activity).as_ref()?;
    one.draft.activities.get(&name.value).map(|entry| &entry.record)
}

/// Whether a chart names a card. One that could not be read has messages of its own.
fn has_card(one: &OneChild<'_>, chart: &Chart) -> bool {
    one.open(&chart.activity).is_some()
}

fn numbers(one: &OneChild<'_>, sink: &mut Sink) {
    let mut first: BTreeMap<u16, Span> = BTreeMap::new();
    let mut highest = 0;
    for chart in one.records.charts.values() {
        let said = one.open(&chart.number);
        let shown = number(usize::from(said.value));
        if let Some(other) = first.insert(said.value, said.span) {
            for (here, there) in [(said.span, other), (other, said.span)] {
                let message =
                    Message::new("there are two charts with the number {}", [shown.clone()]);
                sink.report(&SAME_NUMBER, here, message)
                    .also(there, "the other one")
                    .hint("give the later chart the next free number");
            }
        } else if said.value < highest {
            let message = Message::new(
                "chart {} is later than chart {}",
                [shown, number(usize::from(highest))],
            );
            sink.report(&NUMBER_ORDER, said.span, message)
                .hint("look at the number, and at the date in the file's name");
        }
        highest = highest.max(said.value);
    }
}

fn content(one: &OneChild<'_>, chart: &Entry<Chart>, sink: &mut Sink) {
    let top = Span::top(chart.file);
    if one.open(&chart.praise).is_none() && !has_card(one, chart) {
        sink.report(&NO_PRAISE, top, "the chart has no praise, and no card to take it from")
            .hint("add praise: and what to say or do at once when it goes well");
    }
    let steps = chart.steps.len();
    if steps == 0 && !has_card(one, chart) {
        sink.report(&NO_STEPS, top, "the chart has no steps, and no card to take them from")
            .hint("add steps: three to six, each with do and perhaps say");
    } else if steps > 0 && !(3..=6).contains(&steps) {
        let span = one.open(&chart.steps[0].act).span;
        let message = Message::new("the number of steps is {}", [number(steps)]);
        sink.report(&STEP_COUNT, span, message).hint("three to six");
    }
    if has_card(one, chart) {
        return;
    }
    let missing: Vec<&str> = [
        ("materials", one.open(&chart.materials).is_empty()),
        ("when", one.open(&chart.when).is_none()),
        ("if_not", one.open(&chart.if_not).is_none()),
    ]
    .into_iter()
    .filter_map(|(name, missing)| missing.then_some(name))
    .collect();
    if !missing.is_empty() {
        let message = Message::new("the chart lacks {}", [word(missing.join(", "))]);
        sink.report(&UNREADY, top, message).hint("add it, or name a card under activity");
    }
}

/// What makes the grid of a chart that is after something.
fn grid(one: &OneChild<'_>, chart: &Entry<Chart>, sink: &mut Sink) {
    let (tries, per_day) = (one.open(&chart.tries), one.open(&chart.per_day));
    let success = one.open(&chart.goal.success);
    let missing: Vec<&str> = [
        ("success", success.is_none()),
        ("tries", tries.is_none()),
        ("per_day", per_day.is_none()),
    ]
    .into_iter()
    .filter_map(|(name, missing)| missing.then_some(name))
    .collect();
    let (Some(tries), Some(per_day), Some(success)) = (tries, per_day, success) else {
        let message = Message::new("the chart lacks {}", [word(missing.join(", "))]);
        let said = sink.report(&NOT_COUNTED, Span::top(chart.file), message);
        said.hint("add it, such as success: 3 of 4 tries, tries: 4 and per_day: 1; or kind: open-ended, if there is nothing to reach");
        return;
    };
    if !(1..=10).contains(&tries.value) {
        let message =
            Message::new("{} tries do not fit the grid", [number(usize::from(tries.value))]);
        sink.report(&TRIES, tries.span, message).hint("one to ten");
    }
    if !(1..=6).contains(&per_day.value) {
        let message = Message::new(
            "{} times a day do not fit the grid",
            [number(usize::from(per_day.value))],
        );
        sink.report(&PER_DAY, per_day.span, message).hint("one to six");
    }
    let Some(count) = leading_count(success) else { return };
    let day = tries.value.saturating_mul(per_day.value);
    if count.of != tries.value && count.of != day {
        let message = Message::new(
            "the goal counts {} tries and the grid has {}",
            [number(usize::from(count.of)), number(usize::from(tries.value))],
        );
        sink.report(&OTHER_COUNT, success.span, message)
            .hint("make the two agree, or count the tries of a whole day");
    }
}

/// What an open-ended chart counts all the same.
fn uncounted(one: &OneChild<'_>, chart: &Chart, sink: &mut Sink) {
    let counts = [one.open(&chart.tries), one.open(&chart.per_day)];
    let counts = counts.map(|count| count.as_ref().map(|count| count.span));
    let success = one.open(&chart.goal.success).as_ref().map(|success| success.span);
    let said = [("tries", counts[0]), ("per_day", counts[1]), ("success", success)];
    for (name, span) in said {
        let Some(span) = span else { continue };
        let message = Message::new("the chart is open-ended and has {}", [word(name)]);
        sink.report(&COUNTED_OPEN, span, message)
            .hint("take this line away, or kind: open-ended, if there is something to reach");
    }
}

fn length(one: &OneChild<'_>, chart: &Chart, sink: &mut Sink) {
    let goal = &chart.goal;
    let parts = [&goal.who, &goal.does, &goal.conditions].map(|part| one.open(part));
    let parts = parts.into_iter().chain(one.open(&goal.success));
    let words: usize = parts.map(|part| word_count(&part.value)).sum();
    if words > LONGEST_GOAL {
        let message = Message::new("the goal has {} words", [number(words)]);
        sink.report(&LONG_GOAL, one.open(&goal.does).span, message)
            .hint("forty at most; what the steps say already can go");
    }
}

/// The things that a chart says were lent: each is with a home of this child on the day of the chart.
fn lent(one: &OneChild<'_>, on: Date, chart: &Chart, sink: &mut Sink) {
    for name in one.open(&chart.lent) {
        let Some(thing) = one.draft.equipment.get(&*name.value) else { continue };
        let here = |loan: &&Loan| *one.open(&loan.to).value == *one.reference;
        let out = |loan: &&Loan| {
            let back = one.open(&loan.back).as_ref();
            *one.open(&loan.from).value <= on && back.is_none_or(|back| *back.value >= on)
        };
        if !thing.loans.iter().filter(here).any(|loan| out(&loan)) {
            let message = Message::new(
                "{} was not on loan to this child on {}",
                [reference(name.value.to_string()), word(on.to_string())],
            );
            sink.report(&NOT_LENT, name.span, message)
                .hint("write the loan into the record of the thing, or take the name away here");
        }
    }
}

/// Needs of a household that one paper cannot meet.
fn papers(one: &OneChild<'_>, home: &Household, sink: &mut Sink) {
    let people = home.people.iter().flat_map(|person| one.open(&person.needs));
    let needs: BTreeSet<Needs> = one.open(&home.needs).iter().chain(people).copied().collect();
    let excluding = [
        (Needs::LargePrint, Needs::A5),
        (Needs::LargePrint, Needs::Landscape),
        (Needs::EasyRead, Needs::A5),
        (Needs::EasyRead, Needs::Landscape),
        (Needs::A5, Needs::Landscape),
    ];
    let both = |(one, other): &(Needs, Needs)| needs.contains(one) && needs.contains(other);
    if let Some((first, second)) = excluding.iter().find(|pair| both(pair)) {
        let message = Message::new(
            "a chart cannot be {} and {} at once",
            [word(first.word()), word(second.word())],
        );
        sink.report(&TWO_PAPERS, one.open(&home.id).span, message)
            .hint("keep the one that they asked for, under needs of the household or of a person");
    }
}

/// The count at the head of a degree of success, such as `3 of 4 tries`.
fn leading_count(success: &str) -> Option<Tries> {
    let words: Vec<&str> = success.split_whitespace().take(3).collect();
    Tries::parse(&words.join(" "))
}

fn goal_served(one: &OneChild<'_>, date: Date, chart: &Chart, sink: &mut Sink) {
    let serves = one.open(&chart.serves);
    let goal = one.records.goals.get(&serves.value);
    let ended = goal.and_then(|goal| one.open(&goal.ended).as_ref());
    if let Some(ended) = ended.filter(|ended| ended.value < date) {
        let message =
            Message::new("this long-term goal ended on {}", [word(ended.value.to_string())]);
        sink.report(&SERVES_ENDED, serves.span, message)
            .hint("name a goal that is being worked on, or set a new one");
    }
}

fn results(one: &OneChild<'_>, date: Date, chart: &Chart, sink: &mut Sink) {
    let said = one.open(&chart.number);
    let shown = number(usize::from(said.value));
    let result = |day: Date| {
        let visit = one.records.visits.get(&day)?;
        visit.results.iter().find(|result| one.open(&result.chart).value == said.value)
    };
    let known = |of: Option<&ChartResult>| of.is_some_and(|of| one.open(&of.baseline).is_some());
    let held = |(_, visit): &(&Date, &Entry<Visit>)| is_held(one, visit);
    let later = one.records.visits.iter().filter(|(day, _)| **day > date && **day <= one.today);
    // As long as neither that visit nor a later one is written down, there is nowhere to put it.
    let written = one.records.visits.contains_key(&date) || later.clone().any(|visit| held(&visit));
    if written && !known(result(date)) && !visit_unread(one, date) {
        let message = Message::new("chart {} has no baseline", [shown.clone()]);
        let line = format!(
            "  - {{chart: {}, baseline: 1 of {}}}",
            said.value,
            one.open(&chart.tries).as_ref().map_or(4, |tries| tries.value)
        );
        let file = format!("children/{}/visits/{date}.md", one.reference);
        sink.report(&NO_BASELINE, said.span, message).hint(Message::new(
            "say how many tries went well before you taught anything: in {}, below results:, a line such as {}",
            [path(file), word(line)],
        ));
    }
    let Some((next, _)) = later.filter(held).min_by_key(|(day, _)| **day) else { return };
    let looked_at = result(*next).is_some_and(|of| {
        one.open(&of.post_baseline).is_some() || one.open(&of.decision).is_some()
    });
    if !looked_at {
        let day = word(next.to_string());
        let message = Message::new("chart {} was not looked at on {}", [shown, day]);
        sink.report(&NO_POST_BASELINE, said.span, message)
            .hint("put it under results in that visit: chart, post_baseline and decision");
    }
}

/// Whether the visit of that day is there and could not be read.
fn visit_unread(one: &OneChild<'_>, date: Date) -> bool {
    let key = RecordKey::Visit(one.reference.to_owned(), date);
    one.draft.has(&key) && !one.records.visits.contains_key(&date)
}

fn is_held(one: &OneChild<'_>, visit: &Entry<Visit>) -> bool {
    one.open(&visit.how).value != HowVisited::NotHeld
}
