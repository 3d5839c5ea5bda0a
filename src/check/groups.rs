//! Groups: who belongs to them, and what was done each time.

use std::collections::BTreeMap;

use crate::diag::{Message, Sink, number, quote, reference, word};
use crate::model::{Came, Choice, Date, Dated, Draft, Entry, Group, GroupSession, Member};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::rule::rules;

rules! {
    NOT_A_MEMBER "Q41" Error "a session names a child who did not belong to the group on that day"
        "A wrong reference would put one child's doings into another's history. Correct the reference, or add the child under members in the group's file, with the day on which it joined."
    NOT_RUNNING "Q42" Error "a session lies outside the days of its group"
        "The group has its first and perhaps its last day in its own file. Look at them, and at the date in the name of this file."
    NAMED_TWICE "Q43" Error "a child stands twice in one list"
        "A child comes to a session once, and belongs to a group once at a time. Take one of the two lines away, or give the earlier one its until."
    GROUP_DATES "Q44" Error "a group or a membership ends before it begins"
        "The day after until or ended comes on or after the first one. One of the two is a slip."
    TOO_MANY "Q45" Warning "a group has more children than it has room for"
        "The number after most is what the room, the grown-ups and the children can bear. Ask a family to wait, or look whether there is room after all."
    NOT_YET "Q46" Warning "a session is dated in the future"
        "Who came can be written down only after the day. If it has happened already, the date in the file's name is a slip."
    NOT_FOR_EVERYBODY "Q47" Warning "a group took home a card that is not for one of its children"
        "The card says that it is not for children with such a care alert, or not without asking. Ring the family before they try it, or ask the therapist or nurse."
    NOT_A_MINUTE "Q48" Error "a session or a day ends before it begins"
        "Look at from and to. Times are written in quotation marks, with hours from 00 to 23."
}

/// Holds every group and every session to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for group in draft.groups.values() {
        members(group, context.date, grant, sink);
    }
    for (name, session) in &draft.group_sessions {
        let one = Session { name, record: session, draft, grant };
        one.day(context.date, sink);
        one.attendance(sink);
        one.home_sheet(sink);
    }
}

/// The days of a membership; the last is far away while it goes on.
fn days(member: &Member, grant: &Grant<Inspector>) -> (Date, Date) {
    let until = grant.open(&member.until).as_ref().map_or(Date::MAX, |until| until.value);
    (grant.open(&member.from).value, until)
}

fn members(group: &Entry<Group>, today: Date, grant: &Grant<Inspector>, sink: &mut Sink) {
    backwards(grant.open(&group.began).value, grant.open(&group.ended).as_ref(), sink);
    for (at, member) in group.members.iter().enumerate() {
        let child = grant.open(&member.child);
        let (from, until) = days(member, grant);
        backwards(from, grant.open(&member.until).as_ref(), sink);
        let twice = group.members[..at].iter().find(|other| {
            let (other_from, other_until) = days(other, grant);
            *grant.open(&other.child).value == *child.value
                && from <= other_until
                && other_from <= until
        });
        if let Some(other) = twice {
            let message = Message::new("{} belongs to the group twice", [quote(&*child.value)]);
            sink.report(&NAMED_TWICE, child.span, message)
                .also(grant.open(&other.child).span, "the first stands here")
                .hint("take one away, or give the earlier one its until");
        }
    }
    let now = group.members.iter().map(|member| days(member, grant));
    let now = now.filter(|(from, until)| *from <= today && today <= *until).count();
    let most = grant.open(&group.most).map(usize::from);
    if let Some(most) = most.filter(|most| now > *most) {
        let message = Message::new(
            "{} children belong to it, and it has room for {}",
            [now, most].map(number),
        );
        sink.report(&TOO_MANY, grant.open(&group.name).span, message)
            .hint("ask a family to wait, or change most");
    }
}

fn backwards(from: Date, until: Option<&Spanned<Date>>, sink: &mut Sink) {
    if let Some(until) = until.filter(|until| until.value < from) {
        let days = [until.value, from].map(|day| word(day.to_string()));
        sink.report(&GROUP_DATES, until.span, Message::new("{} is before {}", days))
            .hint("correct one of the two dates");
    }
}

/// One session in view.
struct Session<'d> {
    name: &'d Dated,
    record: &'d Entry<GroupSession>,
    draft: &'d Draft,
    grant: &'d Grant<Inspector>,
}

impl Session<'_> {
    /// The group, when it could be read.
    fn group(&self) -> Option<&Entry<Group>> {
        self.draft.groups.get(&*self.grant.open(&self.record.group).value as &str)
    }

    fn day(&self, today: Date, sink: &mut Sink) {
        let (grant, day) = (self.grant, self.name.on);
        let top = Span::top(self.record.file);
        if day > today {
            let message = Message::new("{} is still to come", [word(day.to_string())]);
            sink.report(&NOT_YET, top, message)
                .hint("write the session down after its day, or correct the file's name");
        }
        let times = [&self.record.from, &self.record.to].map(|time| *grant.open(time));
        if let [Some(from), Some(to)] = times
            && to <= from
        {
            sink.report(&NOT_A_MINUTE, top, "the session ends before it begins")
                .hint("look at from and to");
        }
        let Some(group) = self.group() else { return };
        let began = grant.open(&group.began).value;
        let ended = grant.open(&group.ended).as_ref().map(|ended| ended.value);
        let said = grant.open(&self.record.group);
        let (template, other) = match ended {
            _ if day < began => ("on {} the group had not begun; it did on {}", began),
            Some(ended) if day > ended => ("on {} the group had ended; it did on {}", ended),
            _ => return,
        };
        let message = Message::new(template, [day, other].map(|day| word(day.to_string())));
        sink.report(&NOT_RUNNING, said.span, message)
            .hint("look at the group's days, and at the date in the file's name");
    }

    fn attendance(&self, sink: &mut Sink) {
        let (grant, day) = (self.grant, self.name.on);
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for line in &self.record.attendance {
            let child = grant.open(&line.child);
            if let Some(first) = seen.insert(&child.value, child.span) {
                let message = Message::new("{} stands here twice", [quote(&*child.value)]);
                sink.report(&NAMED_TWICE, child.span, message)
                    .also(first, "the first stands here")
                    .hint("take one of the two lines away");
            }
            let Some(group) = self.group() else { continue };
            let belongs = group.members.iter().any(|member| {
                let (from, until) = days(member, grant);
                *grant.open(&member.child).value == *child.value && from <= day && day <= until
            });
            if !belongs {
                let words = [quote(&*child.value), word(day.to_string())];
                let message = Message::new("{} did not belong to the group on {}", words);
                sink.report(&NOT_A_MEMBER, child.span, message)
                    .hint("correct the reference, or add the child to the group's members");
            }
        }
    }

    /// What every family took home, held against the care alerts of the children who were there.
    fn home_sheet(&self, sink: &mut Sink) {
        let grant = self.grant;
        let Some(name) = grant.open(&self.record.home_sheet) else { return };
        let Some(card) = self.draft.activities.get(&*name.value as &str) else { return };
        let there = self.record.attendance.iter();
        for line in there.filter(|line| *grant.open(&line.came) == Came::Yes) {
            let child = grant.open(&line.child);
            let Some(records) = self.draft.children.get(&*child.value as &str) else { continue };
            let known = records
                .child
                .alerts
                .care
                .iter()
                .filter(|alert| grant.open(&alert.on).value <= self.name.on);
            let kinds: Vec<_> = known.map(|alert| grant.open(&alert.kind).value).collect();
            for not in &card.not_for {
                let kind = grant.open(&not.alert).value;
                if kinds.contains(&kind) {
                    let words =
                        [reference(&*name.value), reference(&*child.value), word(kind.word())];
                    let message = Message::new("{} is not for {}, who has a {} alert", words);
                    sink.report(&NOT_FOR_EVERYBODY, name.span, message)
                        .hint(Message::new("the card says: {}", [quote(grant.open(&not.because))]))
                        .hint("ring the family, or choose another card");
                }
            }
        }
    }
}
