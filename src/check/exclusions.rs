//! Suspensions and exclusions: within the law's limits, known to the Virtual School, and above all
//! followed by something that helps.

use std::collections::BTreeMap;

use crate::diag::{Message, Sink, number, quote, word};
use crate::model::{
    Choice, Date, Dated, DeadlineName, Draft, Entry, Exclusion, ExclusionKind, LimitName, Nation,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    NO_LENGTH "VS31" Error "a suspension does not say how long it is"
        "A suspension is for a number of sessions, of which a school day has two. Add sessions. A permanent exclusion has none."
    BEYOND_LIMIT "VS32" Error "suspensions in one school year go beyond the limit"
        "A pupil may be suspended for 45 days, which is 90 sessions, in a school year (regulations of 2012). Either a figure is a slip or the school has gone beyond the law: ask it, and tell the Virtual School Head today."
    REASONS "VS33" Warning "an exclusion has more than three reasons, or one of them twice"
        "The school census takes up to three reasons. Keep the three that tell most."
    NOTHING_IN_PLACE "VS34" Warning "an exclusion has nothing that was put in place"
        "A suspension tells that something did not work for this learner. Write under put_in_place what will: who greets the learner, what is changed, what is taught."
    UNTAUGHT "VS35" Warning "a learner is out of school without other education"
        "From the sixth school day there is other full-time education (Education and Inspections Act 2006, section 100); for a child in care from the first day. Add education_from. School holidays count as school days unless rules.yaml names them."
    NOT_TOLD "VS36" Warning "nothing says when the Virtual School Head was told of an exclusion"
        "In England the school tells the social worker and the Virtual School Head without delay. Add told; if you heard of it in another way, ask the school why."
    BACK_FIRST "VS37" Error "a learner is back before the suspension began"
        "The day after back is the first day in school again."
    NO_GOVERNORS "VS38" Warning "the governors have not looked at a permanent exclusion"
        "They meet within 15 school days, and the Virtual School may come. Add governors_met, or ask for the day. School holidays count as school days unless rules.yaml names them."
}

/// A school day has a morning and an afternoon.
const SESSIONS_A_DAY: u16 = 2;

/// Holds every exclusion to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        let mut in_year: BTreeMap<Date, u32> = BTreeMap::new();
        for (day, exclusion) in &one.records.exclusions {
            if *one.open(&exclusion.cancelled) {
                continue;
            }
            length(&one, day, exclusion, &mut in_year, sink);
            reasons(&one, exclusion, sink);
            answered(&one, day.on, exclusion, sink);
            governors(&one, day.on, exclusion, sink);
        }
    }
}

fn length(
    one: &OneChild<'_>,
    day: &Dated,
    exclusion: &Exclusion,
    in_year: &mut BTreeMap<Date, u32>,
    sink: &mut Sink,
) {
    let kind = one.open(&exclusion.kind);
    let sessions = one.open(&exclusion.sessions).as_ref();
    let Some(sessions) = sessions.filter(|sessions| sessions.value > 0) else {
        if kind.value != ExclusionKind::Permanent {
            sink.report(&NO_LENGTH, kind.span, "nothing says how many sessions it is")
                .hint("add sessions: two for each school day");
        }
        return;
    };
    let begins = one.clock.and_then(|clock| clock.limits().school_year_begins(day.on));
    let Some(begins) = begins else { return };
    let sum = in_year.entry(begins).or_default();
    let before = *sum;
    *sum += u32::from(sessions.value);
    let most = one.clock.and_then(|clock| clock.length(DeadlineName::SuspensionLimit));
    let Some(most) = most.map(|most| most.count.saturating_mul(SESSIONS_A_DAY)) else { return };
    let limit = u32::from(most);
    if before <= limit && *sum > limit {
        let sum = number(usize::try_from(*sum).unwrap_or(0));
        let message = Message::new(
            "{} sessions in one school year are more than {}",
            [sum, number(usize::from(most))],
        );
        sink.report(&BEYOND_LIMIT, sessions.span, message)
            .hint("correct the figure, or ask the school and tell the Virtual School Head today");
    }
}

fn reasons(one: &OneChild<'_>, exclusion: &Exclusion, sink: &mut Sink) {
    let reasons = one.open(&exclusion.reasons);
    let mut seen = Vec::new();
    for reason in reasons {
        if seen.contains(&reason.value) {
            let message = Message::new("the reason {} stands twice", [word(reason.value.word())]);
            sink.report(&REASONS, reason.span, message).hint("take one of them away");
        }
        seen.push(reason.value);
    }
    let Some(most) = one.limit(LimitName::ExclusionReasons).map(usize::from) else { return };
    if let Some(beyond) = reasons.get(most) {
        let message = Message::new("there are {} reasons", [number(reasons.len())]);
        let hint =
            Message::new("keep the {} that tell most", [one.spelt(LimitName::ExclusionReasons)]);
        sink.report(&REASONS, beyond.span, message).hint(hint);
    }
}

/// What was done about it.
fn answered(one: &OneChild<'_>, begun: Date, exclusion: &Entry<Exclusion>, sink: &mut Sink) {
    let kind = one.open(&exclusion.kind);
    let top = Span::top(exclusion.file);
    if one.open(&exclusion.put_in_place).is_none() {
        sink.report(&NOTHING_IN_PLACE, top, "nothing says what was put in place")
            .hint("add put_in_place: what will help this learner next time");
    }
    // Only the law of England has a Virtual School Head who is told.
    if one.open(&exclusion.told).is_none() && one.in_nation(Nation::England) {
        sink.report(&NOT_TOLD, top, "nothing says when the Virtual School Head was told")
            .hint("add told: and the day");
    }
    if let Some(back) = one.open(&exclusion.back).as_ref().filter(|back| back.value < begun) {
        let message = Message::new("{} is before the first day", [quote(back.value.to_string())]);
        sink.report(&BACK_FIRST, back.span, message).hint("correct one of the two days");
    }
    let sessions = one.open(&exclusion.sessions).as_ref();
    let untaught = one.clock.and_then(|clock| clock.length(DeadlineName::SuspensionEducation));
    let (Some(untaught), Some(sixth)) =
        (untaught, one.due(DeadlineName::SuspensionEducation, begun))
    else {
        return;
    };
    let untaught = untaught.count.saturating_mul(SESSIONS_A_DAY);
    let long = kind.value == ExclusionKind::Permanent
        || sessions.is_some_and(|sessions| sessions.value > untaught);
    let late = match one.open(&exclusion.education_from) {
        Some(from) => from.value > sixth,
        None => one.today > sixth,
    };
    if long && late {
        let message = Message::new("other education was due by {}", [word(sixth.to_string())]);
        sink.report(&UNTAUGHT, kind.span, message).hint("add education_from:, or arrange it today");
    }
}

fn governors(one: &OneChild<'_>, begun: Date, exclusion: &Exclusion, sink: &mut Sink) {
    let kind = one.open(&exclusion.kind);
    let Some(due) = one.due(DeadlineName::ExclusionGovernors, begun) else { return };
    if kind.value == ExclusionKind::Permanent
        && one.open(&exclusion.governors_met).is_none()
        && due < one.today
    {
        let message = Message::new("the governors were to meet by {}", [word(due.to_string())]);
        sink.report(&NO_GOVERNORS, kind.span, message)
            .hint("add governors_met:, or ask the school");
    }
}
