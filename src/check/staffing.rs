//! Staff: trained, supervised, and there for the children who are theirs.

use crate::diag::{Message, Sink, quote, reference, word};
use crate::model::{
    Competency, Date, DeadlineName, Draft, Entry, LimitName, ProgrammeKind, Staff, TrainingDone,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    COMPETENCY_OVER "Q21" Warning "what somebody can do was signed off too long ago"
        "The last day of this competency has passed. Have it seen and signed off again before it is needed, and add a line with the new day; the old one stays as a record."
    TRAINING_OVER "Q22" Warning "a course is to be done again"
        "The day after again_by has passed. Book the course, and add a line once it is done; the old one stays as a record."
    OWN_SIGNATURE "Q23" Error "somebody signed off what they can do themselves"
        "A competency counts because somebody else has seen it. Name the colleague who did."
    STAFF_DATES "Q24" Error "a day of a member of staff cannot be right"
        "Nobody leaves before they have started, and nothing that is signed off ends before its day. One of the dates is a slip."
    NO_SUPERVISION "Q25" Warning "somebody's last supervision is too long ago"
        "rules.yaml gives the time from one supervision to the next, under the deadline supervision. Plan one, or add the one that took place."
    LEFT_WITH_CHILDREN "Q26" Warning "a child's worker has left"
        "The family would ring somebody who is not there. Decide who takes over, talk with the family, and name the new colleague."
    LEAVING_WITH_CHILDREN "Q27" Warning "a child's worker leaves within a month"
        "A child and a family need time to say goodbye and to meet somebody new. Plan who takes over, and go together for a visit or two."
}

/// Holds every member of staff to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for (id, staff) in &draft.staff {
        let one = Member { id, staff, today: context.date, context, grant };
        one.dates(sink);
        one.competencies(sink);
        if !one.has_left() {
            one.training(sink);
            one.supervision(sink);
        }
    }
    for one in OneChild::each(draft, context, grant) {
        workers(&one, sink);
    }
}

/// One member of staff in view.
struct Member<'d> {
    id: &'d str,
    staff: &'d Entry<Staff>,
    today: Date,
    context: &'d Context,
    grant: &'d Grant<Inspector>,
}

impl Member<'_> {
    fn has_left(&self) -> bool {
        self.grant.open(&self.staff.left).as_ref().is_some_and(|left| left.value < self.today)
    }

    fn dates(&self, sink: &mut Sink) {
        let grant = self.grant;
        let started = grant.open(&self.staff.started).as_ref().map(|day| *day.value);
        let left = grant.open(&self.staff.left).as_ref();
        let mut pairs = vec![(started, left)];
        pairs.extend(
            self.staff
                .competencies
                .iter()
                .map(|one| (Some(*grant.open(&one.on).value), grant.open(&one.until).as_ref())),
        );
        pairs.extend(
            self.staff
                .training
                .iter()
                .map(|one| (Some(*grant.open(&one.on).value), grant.open(&one.again_by).as_ref())),
        );
        pairs.extend(
            self.staff
                .supervision
                .iter()
                .map(|one| (Some(*grant.open(&one.on).value), grant.open(&one.next).as_ref())),
        );
        for (first, last) in pairs {
            if let (Some(first), Some(last)) = (first, last)
                && last.value < first
            {
                let days = [last.value, first].map(|day| word(day.to_string()));
                sink.report(&STAFF_DATES, last.span, Message::new("{} is before {}", days))
                    .hint("correct one of the two dates");
            }
        }
    }

    fn competencies(&self, sink: &mut Sink) {
        let grant = self.grant;
        for one in &self.staff.competencies {
            let by = grant.open(&one.signed_off_by);
            if *by.value == *self.id {
                sink.report(&OWN_SIGNATURE, by.span, "the signature is their own")
                    .hint("name the colleague who has seen it");
            }
            if self.has_left() {
                continue;
            }
            let Some(until) = grant.open(&one.until).as_ref().filter(|day| day.value < self.today)
            else {
                continue;
            };
            let what = grant.open(&one.what);
            if !self.staff.competencies.iter().any(|other| self.holds_still(other, what)) {
                let message = Message::new(
                    "{} was signed off until {}",
                    [quote(&what.value), word(until.value.to_string())],
                );
                sink.report(&COMPETENCY_OVER, until.span, message)
                    .hint("have it seen and signed off again, and add a line");
            }
        }
    }

    fn holds_still(&self, other: &Competency, what: &str) -> bool {
        let until = self.grant.open(&other.until).as_ref();
        same(&self.grant.open(&other.what).value, what)
            && until.is_none_or(|until| until.value >= self.today)
    }

    fn training(&self, sink: &mut Sink) {
        let grant = self.grant;
        for one in &self.staff.training {
            let again = grant.open(&one.again_by).as_ref().filter(|day| day.value < self.today);
            let Some(again) = again else { continue };
            let what = grant.open(&one.what);
            let on = *grant.open(&one.on).value;
            let later = |other: &TrainingDone| {
                same(&grant.open(&other.what).value, what) && *grant.open(&other.on).value > on
            };
            if !self.staff.training.iter().any(later) {
                let message = Message::new(
                    "{} was to be done again by {}",
                    [quote(&what.value), word(again.value.to_string())],
                );
                sink.report(&TRAINING_OVER, again.span, message)
                    .hint("book it, and add a line once it is done");
            }
        }
    }

    /// Asked of those alone whose supervisions are written down here.
    fn supervision(&self, sink: &mut Sink) {
        let (grant, all) = (self.grant, &self.staff.supervision);
        let days = all.iter().map(|one| grant.open(&one.on));
        let Some(last) = days.max_by_key(|day| *day.value) else { return };
        let due = self.context.due(DeadlineName::Supervision, *last.value);
        if let Some(due) = due
            && due < self.today
        {
            let message = Message::new(
                "the last supervision was on {}, and the next was due by {}",
                [*last.value, due].map(|day| word(day.to_string())),
            );
            sink.report(&NO_SUPERVISION, last.span, message)
                .hint("plan one, or add the one that took place");
        }
    }
}

/// Whether two texts name the same, however they are written.
fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// Everybody who works with a child today is there.
fn workers(one: &OneChild<'_>, sink: &mut Sink) {
    let mut workers: Vec<(&str, Span)> = Vec::new();
    if one.has(ProgrammeKind::Portage) {
        let visitor = one.open(&one.child().visitor);
        workers.extend(visitor.iter().map(|visitor| (visitor.value.as_str(), visitor.span)));
    }
    for programme in &one.child().programmes {
        let until = one.open(&programme.until).as_ref().map_or(Date::MAX, |until| until.value);
        let worker = one.open(&programme.worker);
        let named = workers.iter().any(|(name, _)| *name == &*worker.value);
        if one.open(&programme.from).value <= one.today && one.today <= until && !named {
            workers.push((&worker.value, worker.span));
        }
    }
    let soon = one.days(LimitName::LeavesSoon).unwrap_or(0);
    for (worker, span) in workers {
        let staff = one.draft.staff.get(worker);
        let Some(left) = staff.and_then(|staff| one.open(&staff.left).as_ref()) else { continue };
        let words = [reference(worker), word(left.value.to_string())];
        let days = (left.value - one.today).get_days();
        if days < 0 {
            sink.report(&LEFT_WITH_CHILDREN, span, Message::new("{} left on {}", words))
                .hint("decide who takes over, and name the new colleague");
        } else if days <= soon {
            sink.report(&LEAVING_WITH_CHILDREN, span, Message::new("{} leaves on {}", words))
                .hint("plan who takes over, and tell the family");
        }
    }
}
