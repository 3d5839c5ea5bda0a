//! Provision: minutes that are counted and add up, groups with somebody in them, days in order.

use crate::diag::{Message, Sink, number, quote, word};
use crate::model::{Date, Draft, LimitName, Per, Provision};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Spanned;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    NO_MINUTES "E11" Warning "provision does not say how long it takes"
        "Families and inspectors ask how many minutes, and so does the person who makes the timetable. Add minutes; or throughout: yes for what goes on all day, such as a picture timetable."
    TOTAL "E12" Warning "the minutes of provision do not add up to the weekly total"
        "A week has five school days; what is given each fortnight counts half, and what is given less often is left out. Correct one of the lines, or weekly_minutes."
    ENDS_FIRST "E13" Error "provision ends before it begins"
        "One of the two dates is probably a slip of the pen."
    LONG_DAY "E14" Warning "provision takes longer than a school day"
        "More than six and a half hours a day do not fit into school. Was a weekly figure given for each day?"
    EMPTY_GROUP "E15" Error "provision is for a group of nobody"
        "The number after group counts the children, this pupil among them: 1 means the pupil alone."
    NO_TIMES "E16" Error "provision is given no times at all"
        "Write how many times after times, and in which stretch of time after per."
}

/// School days in a week.
const SCHOOL_DAYS: u32 = 5;

/// Holds the provision of every plan to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    // A line that could not be read is not among those that are added up.
    let broken = super::broken_files(sink);
    let whole = |file| !broken.contains(&file);
    for one in OneChild::each(draft, context, grant) {
        for plan in one.records.support_plans.values() {
            plan.provision.iter().for_each(|line| sound(&one, line, sink));
            let said = one.open(&plan.weekly_minutes).as_ref().filter(|_| whole(plan.file));
            total(&one, &plan.provision, said, sink);
        }
        for plan in one.records.ehc_plans.values() {
            let all = plan.provision.iter().chain(&plan.health_provision);
            all.for_each(|line| sound(&one, line, sink));
            let said = one.open(&plan.weekly_minutes).as_ref().filter(|_| whole(plan.file));
            total(&one, &plan.provision, said, sink);
        }
        for report in one.records.reports.values() {
            report.provision.iter().for_each(|line| sound(&one, line, sink));
        }
        for plan in one.records.idp_contributions.values() {
            for line in &plan.provision {
                order(one.open(&line.from).as_ref(), one.open(&line.to).as_ref(), sink);
            }
        }
    }
}

fn sound(one: &OneChild<'_>, line: &Provision, sink: &mut Sink) {
    let (what, minutes) = (one.open(&line.what), one.open(&line.minutes));
    if minutes.is_none() && !one.open(&line.throughout) {
        let message = Message::new("nothing says how long {} takes", [quote(&what.value)]);
        sink.report(&NO_MINUTES, what.span, message)
            .hint("add minutes, or throughout: yes for what goes on all day");
    }
    let (times, group) = (one.open(&line.times), one.open(&line.group));
    if times.value == 0 {
        sink.report(&NO_TIMES, times.span, "it is given no times").hint("write 1 or more");
    }
    if group.value == 0 {
        sink.report(&EMPTY_GROUP, group.span, "there is nobody in the group")
            .hint("write 1 for the pupil alone");
    }
    let daily = *one.open(&line.per) == Per::Day;
    if let Some(minutes) = minutes.as_ref().filter(|_| daily) {
        let day = u32::from(minutes.value) * u32::from(times.value);
        if one.limit(LimitName::SchoolDayMinutes).is_some_and(|whole| day > u32::from(whole)) {
            let message = Message::new("{} minutes a day do not fit into school", [count(day)]);
            sink.report(&LONG_DAY, minutes.span, message).hint("was this meant for a week?");
        }
    }
    order(one.open(&line.from).as_ref(), one.open(&line.to).as_ref(), sink);
}

fn order(from: Option<&Spanned<Date>>, to: Option<&Spanned<Date>>, sink: &mut Sink) {
    if let (Some(from), Some(to)) = (from, to)
        && to.value < from.value
    {
        let message = Message::new("it ends on {}, before it begins", [word(to.value.to_string())]);
        sink.report(&ENDS_FIRST, to.span, message)
            .also(from.span, "it begins here")
            .hint("correct one of the two dates");
    }
}

/// Counts in half minutes, so that what is given each fortnight stays whole.
fn total(one: &OneChild<'_>, all: &[Provision], said: Option<&Spanned<u16>>, sink: &mut Sink) {
    let Some(said) = said else { return };
    let halves: u32 = all.iter().map(|line| weekly_halves(one, line)).sum();
    if halves != u32::from(said.value) * 2 {
        let message = Message::new(
            "the lines add up to {} minutes a week and the total says {}",
            [count(halves / 2), number(usize::from(said.value))],
        );
        sink.report(&TOTAL, said.span, message).hint("correct one of the lines, or the total");
    }
}

fn weekly_halves(one: &OneChild<'_>, line: &Provision) -> u32 {
    let minutes = one.open(&line.minutes).as_ref().map_or(0, |minutes| u32::from(minutes.value));
    let each = minutes * u32::from(one.open(&line.times).value);
    match one.open(&line.per) {
        Per::Day => each * SCHOOL_DAYS * 2,
        Per::Week => each * 2,
        Per::Fortnight => each,
        Per::HalfTerm | Per::Term | Per::Year => 0,
    }
}

fn count(minutes: u32) -> crate::diag::Arg {
    number(usize::try_from(minutes).unwrap_or(usize::MAX))
}
