//! Attendance: sessions that add up, codes that agree with them, and somebody who acts when a learner
//! is often away.

use std::collections::BTreeMap;

use crate::diag::{Message, Sink, number, word};
use crate::model::{Attendance, Choice, CountsAs, Date, Draft, Entry, LimitName, RegisterCode};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::care::order;
use super::looked_after::weekdays;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    MORE_THAN_POSSIBLE "VS22" Error "more sessions were attended than were possible"
        "Possible sessions are all that the learner could have been at. Copy both figures again from the register."
    DOES_NOT_ADD_UP "VS23" Error "sessions attended and missed do not add up"
        "Attended, authorised and unauthorised together are the sessions that were possible. Codes that the school does not count, such as holidays of the school, are in none of them."
    LATE_UNATTENDED "VS24" Error "a learner was late more often than there"
        "A late session counts as attended. After the register has closed it is an unauthorised absence, with the code U."
    CODES_BEYOND "VS25" Error "the register's codes are more than the figures"
        "The sessions of all codes that count as attended, as authorised or as unauthorised are not more than that figure. Codes that tell little may be left out."
    CODE_TWICE "VS26" Error "a code of the register stands twice"
        "Write one line for each code, with all its sessions."
    TOO_MANY_SESSIONS "VS27" Error "more sessions were possible than the days allow"
        "A school day has two sessions, and there are five school days in a week. Correct the sessions, or the first or last day."
    COUNTED_TWICE "VS28" Warning "two periods of attendance lie over each other"
        "Sessions in both would be counted twice. Correct the days; if the learner is registered at two schools, keep one record for both."
    OFTEN_AWAY "VS29" Warning "a learner is often away and nothing says what is done"
        "Fewer than nine sessions of ten were attended, which is called persistent absence. Write under support what helps the learner to be there, and who does it."
    UNTOLD_EXCLUSION "VS30" Warning "the register says excluded and no record does"
        "The code E stands for days of a suspension or exclusion. Add it to exclusions, with what was put in place; or ask the school why the code is there."
}

/// Holds every period of attendance to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        let mut last: Option<(Date, Span)> = None;
        for (begun, period) in &one.records.attendance {
            let to = one.open(&period.to);
            order(begun.on, Some(to), sink);
            sums(&one, period, sink);
            days(&one, begun.on, period, sink);
            codes(&one, period, sink);
            away(&one, period, sink);
            excluded(&one, begun.on, period, sink);
            if let Some((_, earlier)) = last.filter(|(end, _)| *end >= begun.on) {
                sink.report(&COUNTED_TWICE, Span::top(period.file), "some days are counted twice")
                    .also(earlier, "the earlier period ends here")
                    .hint("correct the first or the last day");
            }
            last = Some((*to.value, to.span));
        }
    }
}

fn shown(sessions: u16) -> crate::diag::Arg {
    number(usize::from(sessions))
}

fn sums(one: &OneChild<'_>, period: &Attendance, sink: &mut Sink) {
    let (possible, attended) = (one.open(&period.possible), one.open(&period.attended));
    let missed = [one.open(&period.authorised).value, one.open(&period.unauthorised).value];
    let sum = u32::from(attended.value) + missed.map(u32::from).iter().sum::<u32>();
    if attended.value > possible.value {
        let message = Message::new(
            "{} sessions attended are more than {} possible",
            [shown(attended.value), shown(possible.value)],
        );
        sink.report(&MORE_THAN_POSSIBLE, attended.span, message)
            .hint("copy both figures again from the register");
    } else if sum != u32::from(possible.value) {
        let figures = [attended.value, missed[0], missed[1], possible.value].map(shown);
        let message = Message::new(
            "{} attended, {} authorised and {} unauthorised are not {} possible",
            figures,
        );
        sink.report(&DOES_NOT_ADD_UP, possible.span, message)
            .hint("copy the four figures again from the register");
    }
    if let Some(late) = one.open(&period.late).as_ref().filter(|late| late.value > attended.value) {
        let message = Message::new(
            "{} late sessions are more than {} attended",
            [shown(late.value), shown(attended.value)],
        );
        sink.report(&LATE_UNATTENDED, late.span, message)
            .hint("late sessions are among those attended");
    }
}

fn days(one: &OneChild<'_>, begun: Date, period: &Attendance, sink: &mut Sink) {
    let (possible, to) = (one.open(&period.possible), one.open(&period.to));
    let most = 2 * weekdays(begun, *to.value);
    if *to.value >= begun && usize::from(possible.value) > most {
        let message = Message::new(
            "{} sessions do not fit into these days, which have {}",
            [shown(possible.value), number(most)],
        );
        sink.report(&TOO_MANY_SESSIONS, possible.span, message)
            .hint("correct the sessions, the last day, or the day in the file's name");
    }
}

fn codes(one: &OneChild<'_>, period: &Attendance, sink: &mut Sink) {
    let mut seen: BTreeMap<RegisterCode, Span> = BTreeMap::new();
    let mut sums = [0_u32; 3];
    for line in &period.codes {
        let code = one.open(&line.code);
        if let Some(first) = seen.insert(code.value, code.span) {
            let message = Message::new("the code {} stands twice", [word(code.value.word())]);
            sink.report(&CODE_TWICE, code.span, message)
                .also(first, "the first stands here")
                .hint("join the two lines");
        }
        sums[code.value.counts_as() as usize] += u32::from(*one.open(&line.sessions));
    }
    let figures = [
        (CountsAs::Attended, one.open(&period.attended), "attended"),
        (CountsAs::Authorised, one.open(&period.authorised), "authorised"),
        (CountsAs::Unauthorised, one.open(&period.unauthorised), "unauthorised"),
    ];
    for (of, figure, what) in figures {
        let sum = sums[of as usize];
        if sum > u32::from(figure.value) {
            let message = Message::new(
                "codes for {} sessions are more than {} {}",
                [number(usize::try_from(sum).unwrap_or(0)), shown(figure.value), word(what)],
            );
            sink.report(&CODES_BEYOND, figure.span, message)
                .hint("copy the codes again from the register");
        }
    }
}

fn away(one: &OneChild<'_>, period: &Attendance, sink: &mut Sink) {
    let (possible, attended) = (one.open(&period.possible), one.open(&period.attended));
    let Some(per_cent) = one.limit(LimitName::PersistentAbsence).map(u32::from) else { return };
    let often = u32::from(attended.value) * 100 < u32::from(possible.value) * per_cent;
    if often && one.open(&period.support).is_none() {
        let message = Message::new(
            "{} of {} sessions were attended, and nothing says what is done",
            [shown(attended.value), shown(possible.value)],
        );
        sink.report(&OFTEN_AWAY, attended.span, message)
            .hint("add support: what helps the learner to be there, and who does it");
    }
}

fn excluded(one: &OneChild<'_>, begun: Date, period: &Entry<Attendance>, sink: &mut Sink) {
    let mut codes = period.codes.iter().map(|line| one.open(&line.code));
    let Some(code) = codes.find(|code| code.value == RegisterCode::Excluded) else { return };
    let to = *one.open(&period.to).value;
    // One that began before the period may reach into it.
    let told = one.records.exclusions.keys().any(|day| day.on <= to);
    if !told && one.all_read("exclusion", one.records.exclusions.len()) {
        excluded_untold(code, begun, to, sink);
    }
}

fn excluded_untold(code: &Spanned<RegisterCode>, begun: Date, to: Date, sink: &mut Sink) {
    let days = [word(begun.to_string()), word(to.to_string())];
    let message = Message::new("between {} and {} no exclusion is on record", days);
    sink.report(&UNTOLD_EXCLUSION, code.span, message)
        .hint("add it to exclusions, or ask the school about the code");
}
