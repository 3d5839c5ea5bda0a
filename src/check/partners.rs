//! Working with others: advice to settings, and meetings.

use std::collections::BTreeMap;

use crate::diag::{Message, Sink, quote};
use crate::model::{
    CameTo, CareKind, Date, DeadlineName, Draft, Entry, Meeting, MeetingKind, NurseryAdvice,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::advice::is_about_body;
use super::casework::{all_empty, at_home, day};
use super::one_child::OneChild;
use super::profiles::has_alert;
use super::rule::rules;
use super::texts;

rules! {
    NO_FAMILY_COPY "RF61" Warning "the family has no copy of what a setting was told"
        "Two weeks after the visit to the setting the family should have the same words as the setting. Put the day under family_copy."
    PASSED_ON_BY_NOBODY "RF62" Error "a setting was told how to feed or position a child, and no therapist is named"
        "A child with a swallowing or positioning alert is fed and positioned as the therapist says, and by nobody's else's word. Put the therapist's advice under passed_on with from, on and text, and keep your own suggestions to play."
    CAME_BEFORE "RF70" Error "somebody came to a meeting that has not been held"
        "A meeting can be written before its day; who came is added afterwards. Look at the date in the file's name."
    NO_MINUTES "RF71" Warning "a meeting was held and has no minutes"
        "Say beside each name whether they came, and put something under at least one heading. If it was not held, take the file away or give it the new day."
    NO_CHAIR "RF72" Warning "a meeting was held and nobody led it or wrote the minutes"
        "Say under chair who led the meeting, and under notes_by who wrote this, so that others know whom to ask."
    ASKED_TWICE "RF73" Error "the same person is asked to a meeting twice"
        "Two lines for one person can say two things, and one of them will be read. Keep one."
    NO_REPORT "RF74" Warning "somebody missed a core group or child in need meeting and sent no report"
        "Whoever is not there tells the group in writing what they did, what went well and what did not. Ask them, and write report: yes when it is there."
    SIX_WEEKS "RF75" Warning "a core group meets again later than in six weeks"
        "Core groups meet every six weeks at the latest. Plan an earlier day, or write under Safeguarding why not; your own area may have a shorter time."
    NEXT_FIRST "RF76" Error "the next meeting or talk comes before this one"
        "The date after next is later than the record itself."
    PARENTS_UNASKED "RF77" Warning "nobody from home is asked to a meeting about the child"
        "A meeting about a child without the child's family decides over their heads. Ask them, and give their line person with the id from child.yaml."
    NO_AGENDA "RF78" Warning "a meeting within a week has no agenda"
        "People prepare, and families most of all, if they know what will be talked about. Write a few lines under agenda."
    NOT_SENT "RF79" Warning "the minutes of a meeting have not gone out"
        "Two weeks after the meeting everybody should have read what they promised. Put the day under circulated."
    SEEN_ALONE_UNSEEN "RF63" Error "a child was not seen, and was seen alone"
        "One of the two cannot be. Whether a child was seen, and seen alone, matters more than most lines in these minutes; put it right before they go out."
}

/// Holds every advice and meeting to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (name, advice) in &one.records.nursery_advice {
            family(&one, name.on, advice, sink);
            body(&one, advice, sink);
            next(name.on, one.open(&advice.next).as_ref(), sink);
        }
        for (name, meeting) in &one.records.meetings {
            asked(&one, name.on, meeting, sink);
            group(&one, name.on, meeting, sink);
            seen(&one, meeting, sink);
            next(name.on, one.open(&meeting.next).as_ref(), sink);
            if name.on > one.today {
                planned(&one, name.on, meeting, sink);
            } else {
                held(&one, name.on, meeting, sink);
            }
        }
    }
}

fn family(one: &OneChild<'_>, date: Date, advice: &Entry<NurseryAdvice>, sink: &mut Sink) {
    let top = Span::top(advice.file);
    let late = one.due(DeadlineName::FamilyCopy, date).is_some_and(|due| due < one.today);
    if late && one.open(&advice.family_copy).is_none() {
        let message = Message::new("the family has no copy of the advice of {}", [day(date)]);
        sink.report(&NO_FAMILY_COPY, top, message).hint("send it, and add family_copy");
    }
}

fn body(one: &OneChild<'_>, advice: &Entry<NurseryAdvice>, sink: &mut Sink) {
    let alert = has_alert(one, CareKind::Swallowing) || has_alert(one, CareKind::Positioning);
    if !alert || !advice.passed_on.is_empty() {
        return;
    }
    let said = texts::of_prose(one.open(&advice.advice), Span::top(advice.file));
    if let Some((text, at)) = said.into_iter().find(|(text, _)| is_about_body(text)) {
        let message = Message::new("{} needs the therapist's own advice", [quote(text)]);
        sink.report(&PASSED_ON_BY_NOBODY, at, message)
            .hint("add passed_on: with from, on and text");
    }
}

fn next(date: Date, next: Option<&crate::source::Spanned<Date>>, sink: &mut Sink) {
    if let Some(next) = next.filter(|next| next.value <= date) {
        let message = Message::new("{} is not after this one", [day(next.value)]);
        sink.report(&NEXT_FIRST, next.span, message).hint("look at the year and the month");
    }
}

fn asked(one: &OneChild<'_>, date: Date, meeting: &Entry<Meeting>, sink: &mut Sink) {
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    for guest in &meeting.invited {
        let name = one.open(&guest.name);
        if let Some(earlier) = first.insert(name.value.to_lowercase(), name.span) {
            let message = Message::new("{} is asked twice", [quote(&name.value)]);
            sink.report(&ASKED_TWICE, name.span, message)
                .also(earlier, "the first line")
                .hint("keep one line");
        }
        if let Some(came) = one.open(&guest.came).as_ref().filter(|_| date > one.today) {
            let message = Message::new("the meeting of {} is still to come", [day(date)]);
            sink.report(&CAME_BEFORE, came.span, message)
                .hint("take came out, or look at the date in the file's name");
        }
    }
    let home: Vec<&str> = at_home(one).map(|person| one.open(&person.id).value.as_str()).collect();
    let mut people = meeting.invited.iter().filter_map(|guest| one.open(&guest.person).as_ref());
    if !people.any(|person| home.contains(&&*person.value)) {
        sink.report(&PARENTS_UNASKED, Span::top(meeting.file), "nobody from home is asked")
            .hint("add their line, with person and the id from child.yaml");
    }
}

fn group(one: &OneChild<'_>, date: Date, meeting: &Meeting, sink: &mut Sink) {
    let kind = one.open(&meeting.kind).value;
    if matches!(kind, MeetingKind::CoreGroup | MeetingKind::ChildInNeed) {
        for guest in &meeting.invited {
            let came = one.open(&guest.came).as_ref().map(|came| came.value);
            let missed = came.is_some_and(|came| came != CameTo::Present);
            // The family tells in its own way; the duty to report is the professionals'.
            let works = one.open(&guest.person).as_ref().is_none_or(|person| {
                !at_home(one).any(|of| *one.open(&of.id).value == *person.value)
            });
            if missed && works && !one.open(&guest.report) {
                let name = one.open(&guest.name);
                let message =
                    Message::new("{} was not there and sent no report", [quote(&name.value)]);
                sink.report(&NO_REPORT, name.span, message).hint("ask for it; then report: yes");
            }
        }
    }
    let Some(next) = one.open(&meeting.next) else { return };
    let latest = one.due(DeadlineName::CoreGroup, date);
    if kind == MeetingKind::CoreGroup && latest.is_some_and(|latest| next.value > latest) {
        let message = Message::new("the next core group is on {}", [day(next.value)]);
        let length = one.length(DeadlineName::CoreGroup);
        sink.report(&SIX_WEEKS, next.span, message)
            .hint(Message::new("plan it within {}", [length]));
    }
}

fn seen(one: &OneChild<'_>, meeting: &Meeting, sink: &mut Sink) {
    for visit in &meeting.visits_since {
        let alone = one.open(&visit.seen_alone).as_ref().filter(|alone| alone.value);
        if let Some(alone) = alone.filter(|_| !one.open(&visit.seen).value) {
            sink.report(&SEEN_ALONE_UNSEEN, alone.span, "not seen, and seen alone")
                .hint("look at seen and seen_alone");
        }
    }
}

fn planned(one: &OneChild<'_>, date: Date, meeting: &Entry<Meeting>, sink: &mut Sink) {
    let wanted = one.due_before(DeadlineName::Agenda, date);
    let near = wanted.is_some_and(|wanted| wanted <= one.today);
    if near && one.open(&meeting.agenda).is_empty() {
        let message = Message::new("the meeting of {} has no agenda", [day(date)]);
        sink.report(&NO_AGENDA, Span::top(meeting.file), message).hint("add agenda");
    }
}

fn held(one: &OneChild<'_>, date: Date, meeting: &Entry<Meeting>, sink: &mut Sink) {
    let top = Span::top(meeting.file);
    let somebody = meeting
        .invited
        .iter()
        .any(|guest| one.open(&guest.came).as_ref().is_some_and(|of| of.value == CameTo::Present));
    // On the day itself the minutes may still be to be written.
    if date < one.today && (!somebody || all_empty(&minutes(one, meeting))) {
        let message = Message::new("the meeting of {} has no minutes", [day(date)]);
        sink.report(&NO_MINUTES, top, message)
            .hint("add came to each name, and text under a heading");
        return;
    }
    if date < one.today
        && (one.open(&meeting.chair).is_none() || one.open(&meeting.notes_by).is_none())
    {
        sink.report(&NO_CHAIR, top, "nobody is named who led the meeting or wrote the minutes")
            .hint("add chair and notes_by");
    }
    let late = one.due(DeadlineName::Minutes, date).is_some_and(|due| due < one.today);
    if late && one.open(&meeting.circulated).is_none() {
        let message = Message::new("the minutes of {} have not gone out", [day(date)]);
        sink.report(&NOT_SENT, top, message).hint("send them, and add circulated");
    }
}

/// Every heading of the minutes.
fn minutes<'d>(one: &OneChild<'_>, meeting: &'d Meeting) -> [&'d crate::model::Prose; 12] {
    [
        one.open(&meeting.child),
        one.open(&meeting.parents),
        one.open(&meeting.communication),
        one.open(&meeting.learning),
        one.open(&meeting.emotional),
        one.open(&meeting.physical),
        one.open(&meeting.care),
        one.open(&meeting.helps),
        one.open(&meeting.settling),
        one.open(&meeting.training),
        one.open(&meeting.plan),
        one.open(&meeting.other),
    ]
}
