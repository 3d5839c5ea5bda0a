//! The rules that the service goes by: holidays that are right, deadlines that can be worked out, and
//! reviews within the interval.

use std::collections::BTreeMap;

use crate::diag::{Message, Place, Sink, number, quote, reference, sentence, word};
use crate::model::{
    ChildFile, Choice, Clock, Date, DeadlineName, Draft, Limit, LimitName, Limits, ProgrammeKind,
    Rules, easter_monday,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    SAME_NAME "Q61" Error "two rules of a list have the same name or day"
        "Each is found by its name, and each day is one holiday. With two of them nobody can tell which counts."
    NOT_EASTER "Q62" Error "a holiday of Easter is not at Easter"
        "Good Friday is two days before Easter Sunday and Easter Monday one day after it. Easter moves from year to year, so it is easily copied wrongly."
    WEEKEND "Q63" Warning "a bank holiday falls on a weekend"
        "When a holiday falls on a weekend, the bank holiday is on a weekday instead. Put the day of the bank holiday here."
    CANNOT_DECIDE "Q64" Warning "deadlines in working days cannot be worked out"
        "The bank holidays of some year are neither in rules.yaml nor among those that came with the program, so nobody can tell which days are working days. The government publishes them two years ahead; add those of the next year each autumn. Councils in Scotland keep holidays of their own: write down those of yours. Until then checks of these deadlines say nothing."
    NO_TIME "Q65" Error "a deadline or an interval is nothing"
        "A count of nothing would make everything overdue, and an offer without a visit is none. Write how many there are, or take the line away."
    TOO_LATE "Q66" Warning "a next review is planned later than the rules allow"
        "rules.yaml says how many months there are from one review to the next, and how many days it may be late. Agree on an earlier day with the family, or write down why not in the review."
    DUE_SOON "Q67" Warning "a review is due"
        "The day of the next review has come, or comes soon: review-soon in rules.yaml says within how many days. Agree on a day with the family, and look again at the checklist before it."
    SAYS_OTHERWISE "Q68" Warning "the rules and the service's particulars say different things"
        "What stands in rules.yaml counts. Take the line out of service.yaml if it may be left out, or write the same in both."
    BEYOND_THE_LAW "Q69" Warning "a deadline in the rules is another than the law's"
        "A service may promise to be quicker than the law, and not slower. Without a line of its own in rules.yaml the deadline is as long as the law makes it; doorstep reference rules lists them all, with their sources."
    HOLIDAY_BACKWARDS "Q71" Error "a school holiday ends before it begins"
        "The day after to is the last day without school and comes on or after the day after from. One of the two is a slip."
    NOBODY_OF_AGE "Q72" Error "a rule holds for nobody, since it ends before it begins"
        "Two limits go together, one from which and one until which something holds: pep-from and pep-until, sdq-from and sdq-until, leaver-from and leaver-until, outcomes-fewest and outcomes-most. The second is the greater. The one that rules.yaml does not name is as its nation has it: doorstep explain limits."
    NOT_KNOWN_HERE "Q73" Warning "the rules do not say how long something about a child in care may take"
        "Guidance differs from nation to nation, and where the program knows of none it does not guess. Ask your council, and add a line under deadlines in rules.yaml; doorstep explain deadlines has the names. Until then no check of it says anything."
}

/// What a service for children in care has to know.
const OF_CARE: &[DeadlineName] = &[
    DeadlineName::PepFirst,
    DeadlineName::PepReview,
    DeadlineName::SchoolPlace,
    DeadlineName::AdmissionAnswer,
];

/// Limits that go together, the lower one first, with what must lie between them at the least.
const PAIRS: &[(LimitName, LimitName, u16)] = &[
    (LimitName::PepFrom, LimitName::PepUntil, 1),
    (LimitName::SdqFrom, LimitName::SdqUntil, 1),
    (LimitName::LeaverFrom, LimitName::LeaverUntil, 1),
    (LimitName::OutcomesFewest, LimitName::OutcomesMost, 0),
];

/// How many days ahead deadlines in working days must be able to be worked out: a month and more, so
/// that the gap is noticed before it matters.
const AHEAD_DAYS: i64 = 40;

/// Holds the rules of the service, and the reviews that follow them, to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    if let Some(rules) = &draft.rules {
        holidays(rules, grant, sink);
        school_holidays(rules, grant, sink);
        names(rules, grant, sink);
        counts(rules, grant, sink);
        otherwise(draft, rules, grant, sink);
    }
    if let Some(clock) = &context.clock {
        known_years(draft, clock, context.date, grant, sink);
        known_lengths(draft, clock, sink);
        draft.rules.iter().for_each(|rules| ages(rules, clock.limits(), grant, sink));
        draft.rules.iter().for_each(|rules| beyond_the_law(rules, clock, context, grant, sink));
    }
    for one in OneChild::each(draft, context, grant) {
        if one.has(ProgrammeKind::Portage) {
            reviews(&one, sink);
        }
    }
}

/// How many days a review may be late.
pub(super) fn grace_days(one: &OneChild<'_>) -> i64 {
    let rules = one.draft.rules.as_ref();
    let days = rules.and_then(|rules| one.open(&rules.review_grace_days).as_ref());
    days.map_or(0, |days| i64::from(days.value))
}

fn holidays(rules: &Rules, grant: &Grant<Inspector>, sink: &mut Sink) {
    let mut seen: BTreeMap<Date, Span> = BTreeMap::new();
    for holiday in &rules.bank_holidays {
        let (on, name) = (grant.open(&holiday.on), grant.open(&holiday.name));
        let day = || word(on.value.to_string());
        if let Some(first) = seen.insert(on.value, on.span) {
            sink.report(&SAME_NAME, on.span, Message::new("{} stands here twice", [day()]))
                .also(first, "the first stands here")
                .hint("take one of the two away");
        }
        let monday = easter_monday(on.value.year());
        let easter = match name.to_lowercase().as_str() {
            "good friday" => Some(monday.saturating_sub(jiff::Span::new().days(3))),
            "easter monday" => Some(monday),
            _ => None,
        };
        if let Some(right) = easter.filter(|right| *right != on.value) {
            let message = Message::new("{} is not {}", [day(), quote(&name.value)]);
            sink.report(&NOT_EASTER, on.span, message)
                .hint(Message::new("in that year it is {}", [word(right.to_string())]));
        } else if on.value.weekday().to_monday_zero_offset() >= 5 {
            let message = Message::new("{} is a day of the weekend", [day()]);
            sink.report(&WEEKEND, on.span, message).hint("put the weekday here that is free");
        }
    }
}

fn school_holidays(rules: &Rules, grant: &Grant<Inspector>, sink: &mut Sink) {
    for holiday in &rules.school_holidays {
        let (from, to) = (grant.open(&holiday.from), grant.open(&holiday.to));
        if to.value < from.value {
            let day = word(to.value.to_string());
            let message = Message::new("it ends on {}, before it begins", [day]);
            sink.report(&HOLIDAY_BACKWARDS, to.span, message).hint("correct one of the two days");
        }
    }
}

fn names(rules: &Rules, grant: &Grant<Inspector>, sink: &mut Sink) {
    let offers = rules.offers.iter().map(|one| grant.open(&one.name));
    let offers = offers.map(|name| (name.value.as_str(), name.span)).collect();
    let deadlines = rules.deadlines.iter().map(|one| grant.open(&one.name));
    let deadlines = deadlines.map(|name| (name.value.word(), name.span)).collect();
    let limits = rules.limits.iter().map(|one| grant.open(&one.name));
    let limits = limits.map(|name| (name.value.word(), name.span)).collect();
    let days = rules.year_days.iter().map(|one| grant.open(&one.name));
    let days = days.map(|name| (name.value.word(), name.span)).collect();
    let terms = rules.terms.iter().map(|one| grant.open(&one.term));
    let terms = terms.map(|term| (term.value.word(), term.span)).collect();
    let lists: [Vec<(&str, Span)>; 5] = [offers, deadlines, limits, days, terms];
    for list in lists {
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for (name, span) in list {
            if let Some(first) = seen.insert(name, span) {
                let message = Message::new("{} stands here twice", [quote(name)]);
                sink.report(&SAME_NAME, span, message)
                    .also(first, "the first stands here")
                    .hint("give each a name of its own");
            }
        }
    }
}

fn counts(rules: &Rules, grant: &Grant<Inspector>, sink: &mut Sink) {
    let months = grant.open(&rules.review_months).iter();
    let visits = rules.offers.iter().filter_map(|one| grant.open(&one.visits).as_ref());
    let deadlines = rules.deadlines.iter().map(|one| grant.open(&one.count));
    for none in months.chain(visits).chain(deadlines).filter(|count| count.value == 0) {
        sink.report(&NO_TIME, none.span, "0 is no count here")
            .hint("write how many there are, or take the line away");
    }
}

/// Whether deadlines in working days that begin today can be worked out. A service that wrote no rules
/// has to know only once it has children for whom such deadlines are counted.
fn known_years(
    draft: &Draft,
    clock: &Clock,
    today: Date,
    grant: &Grant<Inspector>,
    sink: &mut Sink,
) {
    let in_care = |child: &ChildFile| !child.care.is_empty() || !child.exclusions.is_empty();
    if draft.rules.is_none() && !draft.children.values().any(in_care) {
        return;
    }
    let Some(deadline) = clock.in_working_days().next() else { return };
    let ahead = today.saturating_add(jiff::Span::new().days(AHEAD_DAYS));
    let missing = (today.year()..=ahead.year()).find(|year| !clock.working_days().knows(*year));
    if let Some(year) = missing {
        let written = draft.rules.iter().flat_map(|rules| &rules.deadlines);
        let mut written = written.map(|one| grant.open(&one.name));
        let place = match (written.find(|name| name.value == deadline), &draft.rules) {
            (Some(name), _) => Place::Span(name.span),
            (None, Some(rules)) => Place::Span(Span::top(rules.file)),
            (None, None) => Place::Service,
        };
        let words = [reference(deadline.word()), word(year.to_string())];
        let message = Message::new("{} cannot be worked out: no bank holidays of {}", words);
        sink.report_at(&CANNOT_DECIDE, place, message)
            .hint("add them under bank_holidays; the government publishes them ahead");
    }
}

/// Deadlines of children in care that neither the service nor its nation has.
fn known_lengths(draft: &Draft, clock: &Clock, sink: &mut Sink) {
    let Some(rules) = &draft.rules else { return };
    if draft.children.values().all(|child| child.care.is_empty()) {
        return;
    }
    let missing = OF_CARE.iter().filter(|name| clock.length(**name).is_none());
    let missing: Vec<&str> = missing.map(|name| name.word()).collect();
    if !missing.is_empty() {
        let words = [word(missing.join(", ")), sentence(clock.nation().named())];
        let message = Message::new("nothing says how long {} is in {}", words);
        sink.report(&NOT_KNOWN_HERE, Span::top(rules.file), message)
            .hint("ask your council, and add each under deadlines");
    }
}

/// Limits that leave nobody between them, at the one that the service wrote.
fn ages(rules: &Rules, limits: &Limits, grant: &Grant<Inspector>, sink: &mut Sink) {
    for (from, until, least) in PAIRS {
        let [Some(first), Some(end)] = [*from, *until].map(|name| limits.count(name)) else {
            continue;
        };
        if first.saturating_add(*least) <= end {
            continue;
        }
        let mine = |of: &&Limit| [*from, *until].contains(&grant.open(&of.name).value);
        if let Some(own) = rules.limits.iter().rfind(mine) {
            let words = [
                reference(from.word()),
                number(usize::from(first)),
                reference(until.word()),
                number(usize::from(end)),
            ];
            let message = Message::new("{} is {}, and {} is {}", words);
            sink.report(&NOBODY_OF_AGE, grant.open(&own.count).span, message)
                .hint("correct one of the two");
        }
    }
}

/// Deadlines of the service's own that give more time than a law does, counted from today.
fn beyond_the_law(
    rules: &Rules,
    clock: &Clock,
    context: &Context,
    grant: &Grant<Inspector>,
    sink: &mut Sink,
) {
    for deadline in &rules.deadlines {
        let name = grant.open(&deadline.name);
        let (Some(own), Some(law)) = (clock.length(name.value), clock.by_law(name.value)) else {
            continue;
        };
        let [ours, theirs] = [own, law].map(|length| clock.after(length, context.date).day());
        let least = name.value.is_least();
        if let (Some(ours), Some(theirs)) = (ours, theirs)
            && if least { ours < theirs } else { ours > theirs }
        {
            let words = [
                reference(name.value.word()),
                sentence(own.to_string()),
                sentence(law.to_string()),
            ];
            let message = Message::new("{} is {} here, and the law says {}", words);
            sink.report(&BEYOND_THE_LAW, name.span, message)
                .hint("take the line away, or write what the law says");
        }
    }
}

/// What the service's own particulars say of the same.
fn otherwise(draft: &Draft, rules: &Rules, grant: &Grant<Inspector>, sink: &mut Sink) {
    let Some(service) = &draft.service else { return };
    let Some(months) = grant.open(&rules.review_months) else { return };
    let others = *grant.open(&service.review_months);
    if others != months.value {
        let words = [months.value, others].map(|months| number(usize::from(months)));
        let message = Message::new("reviews come every {} months, and service.yaml says {}", words);
        sink.report(&SAYS_OTHERWISE, months.span, message).hint("write the same in both");
    }
}

/// The last review that there is by today, and the next one that it names.
fn reviews(one: &OneChild<'_>, sink: &mut Sink) {
    let mut past = one.records.reviews.iter().rev().filter(|(date, _)| **date <= one.today);
    let Some((date, review)) = past.next() else { return };
    let next = one.open(&review.next_review);
    let day = |date: Date| word(date.to_string());
    let soon = one.days(LimitName::ReviewSoon).unwrap_or(0);
    if (0..=soon).contains(&(next.value - one.today).get_days()) {
        sink.report(&DUE_SOON, next.span, Message::new("a review is due on {}", [day(next.value)]))
            .hint("agree on a day with the family");
    }
    // Without rules of its own a service says when the next review is in each review alone.
    let Some(rules) = &one.draft.rules else { return };
    let Some(months) = one.open(&rules.review_months) else { return };
    let wait = jiff::Span::new().months(i64::from(months.value)).days(grace_days(one));
    let latest = date.saturating_add(wait);
    if next.value > latest {
        let message = Message::new(
            "the next review is planned for {}, and the rules want it by {}",
            [day(next.value), day(latest)],
        );
        sink.report(&TOO_LATE, next.span, message).hint("agree on an earlier day with the family");
    }
}
