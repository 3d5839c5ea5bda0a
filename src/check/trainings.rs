//! Workshops and courses: days that follow one another, and certificates for those who were there.

use std::collections::BTreeMap;

use crate::diag::{Message, Sink, number, quote, word};
use crate::model::{Date, Dated, Draft, Entry, TrainingEvent};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::groups::NOT_A_MINUTE;
use super::rule::rules;

rules! {
    DAYS "Q51" Error "the days of a course are out of order"
        "The file is named by the first day, and the days follow one another. Look at the dates, and at the name of the file."
    OTHER_DAY "Q52" Error "somebody was at a course on a day that it does not have"
        "The days after attended are among those of the course. One of them is a slip."
    TOO_MANY_HOURS "Q53" Warning "a course has more hours than its days"
        "Certificates say how many hours somebody learnt. The times from and to of all days add up to less. Look at hours, or at the times."
    TOO_MANY "Q54" Warning "more people come to a course than there is room for"
        "The number after most is what the room and the trainers can bear."
    SAME_CERTIFICATE "Q55" Error "two certificates have the same number"
        "A number belongs to one certificate, so that it can be looked up. Give the later one the next number."
    CERTIFICATE_TOO_SOON "Q56" Warning "somebody has a certificate and was not there on every day"
        "A certificate says that the whole course was attended. Add the missing day, or agree with the trainers how it is made up for and say so in the note."
    SAME_DELEGATE "Q57" Warning "somebody stands twice on the list of a course"
        "If there are two people of one name, add what tells them apart."
}

/// Holds every course to the rules of this theme.
pub(super) fn check(draft: &Draft, _: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let mut certificates: BTreeMap<&str, Span> = BTreeMap::new();
    for (name, event) in &draft.training {
        let course = Course { name, event, grant };
        course.days(sink);
        course.hours(sink);
        course.delegates(sink);
        for delegate in &event.delegates {
            let Some(number) = grant.open(&delegate.certificate) else { continue };
            if let Some(first) = certificates.insert(&number.value, number.span) {
                let message = Message::new("{} is given twice", [quote(&number.value)]);
                sink.report(&SAME_CERTIFICATE, number.span, message)
                    .also(first, "the first stands here")
                    .hint("give this one the next free number");
            }
        }
    }
}

/// One course in view.
struct Course<'d> {
    name: &'d Dated,
    event: &'d Entry<TrainingEvent>,
    grant: &'d Grant<Inspector>,
}

impl Course<'_> {
    fn dates(&self) -> Vec<Date> {
        self.event.days.iter().map(|day| self.grant.open(&day.on).value).collect()
    }

    fn days(&self, sink: &mut Sink) {
        let mut before = None;
        for day in &self.event.days {
            let on = self.grant.open(&day.on);
            let shown = |day: Date| word(day.to_string());
            if before.is_none() && on.value != self.name.on {
                let words = [on.value, self.name.on].map(shown);
                let message = Message::new("the first day is {}, and the file says {}", words);
                sink.report(&DAYS, on.span, message).hint("rename the file, or correct the day");
            } else if let Some(before) = before.filter(|before| on.value <= *before) {
                let words = [on.value, before].map(shown);
                sink.report(&DAYS, on.span, Message::new("{} does not come after {}", words))
                    .hint("put the days in order");
            }
            before = Some(on.value);
            let times = [&day.from, &day.to].map(|time| *self.grant.open(time));
            if let [Some(from), Some(to)] = times
                && to <= from
            {
                sink.report(&NOT_A_MINUTE, on.span, "the day ends before it begins")
                    .hint("look at from and to");
            }
        }
    }

    /// Only when every day has its times can anybody tell.
    fn hours(&self, sink: &mut Sink) {
        let minutes = self.event.days.iter().map(|day| {
            let [from, to] = [&day.from, &day.to].map(|time| *self.grant.open(time));
            to?.minutes().checked_sub(from?.minutes())
        });
        let Some(minutes) = minutes.sum::<Option<u16>>() else { return };
        let hours = self.grant.open(&self.event.hours);
        if usize::from(hours.value) * 60 > usize::from(minutes) {
            let words = [usize::from(hours.value), usize::from(minutes / 60)].map(number);
            let message = Message::new("it has {} hours, and its days have {}", words);
            sink.report(&TOO_MANY_HOURS, hours.span, message).hint("look at hours and the times");
        }
    }

    fn delegates(&self, sink: &mut Sink) {
        let grant = self.grant;
        let dates = self.dates();
        let mut names: BTreeMap<String, Span> = BTreeMap::new();
        for delegate in &self.event.delegates {
            let name = grant.open(&delegate.name);
            if let Some(first) = names.insert(name.value.to_lowercase(), name.span) {
                let message = Message::new("{} stands here twice", [quote(&name.value)]);
                sink.report(&SAME_DELEGATE, name.span, message)
                    .also(first, "the first stands here")
                    .hint("take one away, or add what tells the two apart");
            }
            let attended = grant.open(&delegate.attended);
            for day in attended.iter().filter(|day| !dates.contains(&day.value)) {
                let message =
                    Message::new("{} is no day of this course", [word(day.value.to_string())]);
                sink.report(&OTHER_DAY, day.span, message).hint("look at the days of the course");
            }
            let missed = dates.iter().any(|day| !attended.iter().any(|on| *on.value == *day));
            let certificate = grant.open(&delegate.certificate).as_ref();
            if let Some(certificate) = certificate.filter(|_| missed) {
                let message = Message::new("{} was not there on every day", [quote(&name.value)]);
                sink.report(&CERTIFICATE_TOO_SOON, certificate.span, message)
                    .hint("add the missing day, or wait with the certificate");
            }
        }
        let most = grant.open(&self.event.most).map(usize::from);
        if let Some(most) = most.filter(|most| names.len() > *most) {
            let message = Message::new(
                "{} people are on the list, and there is room for {}",
                [names.len(), most].map(number),
            );
            sink.report(&TOO_MANY, grant.open(&self.event.title).span, message)
                .hint("find a larger room, or change most");
        }
    }
}
