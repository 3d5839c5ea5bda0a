//! Schools and settings: one at a time unless registered at both, in a year that fits the age, and
//! never without one for long.

use crate::diag::{Message, Sink, number, quote, word};
use crate::model::{Choice, Date, DeadlineName, Draft, Entry, SchoolKind, SchoolYear, Schooling};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::care::order;
use super::looked_after::{in_care, schools, usual_year};
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    TWO_SCHOOLS "VS15" Error "two schools lie over each other"
        "A learner goes to one school or setting at a time. Put until to the one that ended; if the learner is registered at both, say dual: yes in one of them."
    WHY_LEFT "VS16" Warning "a learner left a school and nothing says why"
        "School moves cost children in care a great deal, and the service counts them. Add left."
    ODD_YEAR "VS17" Warning "a year of school does not fit the age"
        "The year follows from the date of birth. One year apart is common and is left alone; two or more is usually a slip."
    HOURS "VS18" Error "the hours in a week cannot be right"
        "A learner is in school for at least one and at most 50 hours in a week. Write hours, and not sessions or minutes."
    REDUCED_OVERDUE "VS19" Warning "a reduced timetable was to be looked at again"
        "A shorter timetable is for a limited time, with a way back to the full one. Look at it with the learner, the carers and the school, and put the next day after review, or the last day after until."
    NO_DESIGNATED_TEACHER "VS20" Warning "a school has no designated teacher in the record"
        "Every maintained school and academy has a designated teacher for children in care (Children and Young Persons Act 2008, section 20). Ask the school, add the teacher under professionals, and name the id."
    NO_SCHOOL "VS21" Warning "a child in care has had no school for too long"
        "A child in care who is of school age has a suitable place within 20 school days. School holidays count as school days unless rules.yaml names them. If there is tuition meanwhile, write it down as a school of the kind tuition-only."
}

/// The most hours in a week at a school or setting.
const MOST_HOURS: u16 = 50;

/// Kinds that have a designated teacher by law.
const WITH_DESIGNATED_TEACHER: &[SchoolKind] =
    &[SchoolKind::Primary, SchoolKind::Secondary, SchoolKind::Special];

/// Holds every school and setting to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (begun, school) in &one.records.schooling {
            of_school(&one, begun.on, school, sink);
            reduced(&one, school, sink);
        }
        one_school(&one, sink);
        of_today(&one, sink);
    }
}

fn of_school(one: &OneChild<'_>, begun: Date, school: &Schooling, sink: &mut Sink) {
    let until = one.open(&school.until).as_ref();
    order(begun, until, sink);
    if let Some(until) = until.filter(|_| one.open(&school.left).is_none()) {
        let day = word(until.value.to_string());
        let message = Message::new("the learner left on {} and nothing says why", [day]);
        sink.report(&WHY_LEFT, until.span, message)
            .hint("add left: next-stage, moved-home, better-fit, managed-move, excluded or other");
    }
    year(one, one.open(&school.year), begun, sink);
    let hours = one.open(&school.hours);
    if !(1..=MOST_HOURS).contains(&hours.value) {
        let message =
            Message::new("{} hours in a week cannot be", [number(usize::from(hours.value))]);
        sink.report(&HOURS, hours.span, message).hint("write the hours of a usual week");
    }
}

/// Reports a year of school that is far from the usual one for the age.
pub(super) fn year(
    one: &OneChild<'_>,
    year: &crate::source::Spanned<SchoolYear>,
    on: Date,
    sink: &mut Sink,
) {
    let Some(usual) = usual_year(one, on) else { return };
    if year.value.apart(usual) > 1 {
        let words = [word(year.value.word()), word(usual.word())];
        let message = Message::new("{} does not fit the age, which is that of {}", words);
        sink.report(&ODD_YEAR, year.span, message)
            .hint("correct the year, the day in the file's name, or the date of birth");
    }
}

fn reduced(one: &OneChild<'_>, school: &Schooling, sink: &mut Sink) {
    let Some(reduced) = &school.reduced else { return };
    let (from, review) = (one.open(&reduced.from), one.open(&reduced.review));
    let until = one.open(&reduced.until).as_ref();
    order(*from.value, until, sink);
    if until.is_none() && review.value < one.today {
        let day = word(review.value.to_string());
        let message = Message::new("the shorter timetable was to be looked at on {}", [day]);
        sink.report(&REDUCED_OVERDUE, review.span, message)
            .hint("look at it together, and put the next day or the last one in");
    }
}

fn one_school(one: &OneChild<'_>, sink: &mut Sink) {
    let main: Vec<_> =
        one.records.schooling.iter().filter(|(_, school)| !one.open(&school.dual)).collect();
    for pair in main.windows(2) {
        let [(_, earlier), (begun, later)] = pair else { continue };
        let until = one.open(&earlier.until).as_ref();
        if until.is_none_or(|until| *until.value > begun.on) {
            let message = Message::new(
                "another school goes on when {} begins",
                [quote(&one.open(&later.school).value)],
            );
            sink.report(&TWO_SCHOOLS, Span::top(later.file), message)
                .also(Span::top(earlier.file), "the earlier one")
                .hint("put until: to the earlier one, or dual: yes if the learner is at both");
        }
    }
}

/// What must be there while a child is looked after.
fn of_today(one: &OneChild<'_>, sink: &mut Sink) {
    let Some(care) = in_care(one, one.today) else { return };
    let mut now = schools(one, one.today).peekable();
    if now.peek().is_none() {
        let into_care = *one.open(&care.into_care).value;
        return without(one, into_care, Span::top(care.file), sink);
    }
    for school in now {
        designated_teacher(one, school, sink);
    }
}

fn designated_teacher(one: &OneChild<'_>, school: &Entry<Schooling>, sink: &mut Sink) {
    let kind = one.open(&school.kind);
    if WITH_DESIGNATED_TEACHER.contains(&kind.value)
        && one.open(&school.designated_teacher).is_none()
    {
        sink.report(&NO_DESIGNATED_TEACHER, kind.span, "no designated teacher is named")
            .hint("add designated_teacher: and the id of somebody in the child's record");
    }
}

/// Reports a child without a school, counted from the last one or from coming into care.
fn without(one: &OneChild<'_>, into_care: Date, at: Span, sink: &mut Sink) {
    let all_read = one.all_read("schooling", one.records.schooling.len());
    if !all_read || !usual_year(one, one.today).is_some_and(SchoolYear::is_compulsory) {
        return;
    }
    let schools = one.records.schooling.values();
    let ended = schools.filter_map(|school| one.open(&school.until).as_ref());
    let last = ended.map(|day| *day.value).filter(|day| *day < one.today).max();
    let since = last.map_or(into_care, |last| last.max(into_care));
    if one.due(DeadlineName::SchoolPlace, since).is_some_and(|due| due < one.today) {
        let day = word(since.to_string());
        let message = Message::new("there has been no school since {}", [day]);
        sink.report(&NO_SCHOOL, at, message)
            .hint("add the school, or ask the admissions team and the Virtual School Head today");
    }
}
