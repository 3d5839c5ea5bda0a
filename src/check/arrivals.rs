//! How a child comes to Portage: the referral, the waiting and allocation.

use crate::diag::{Message, Sink, number, quote, word};
use crate::model::{
    Allocation, AllocationDecision, Choice, Date, Dated, DeadlineName, Draft, Entry, RecordKey,
    Referral, ReferralOutcome, Rhythm, SocialCareStatus,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::casework::{day, has_between, latest};
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    NO_AGREEMENT "RF10" Warning "a referral waits for the parents' agreement"
        "A service looks at a referral with the agreement of somebody with parental responsibility. Ask the referrer, or ring the family yourself, before anything else is done with it."
    ACCEPTED_UNAGREED "RF11" Error "a referral was accepted and no parent had agreed to it"
        "Without the agreement of somebody with parental responsibility the service may not even keep these details for long. Ask the family, and write under agreed who signed and when."
    OUT_OF_ORDER "RF12" Error "the days of a referral are not in order"
        "A referral is sent, then received, then decided, then the family is told. The day on which it was received is the name of the file."
    UNDECIDED "RF13" Warning "a referral waits too long for a decision"
        "Six weeks, or as many as referral-decision in rules.yaml says, are a long time in the life of a very young child. Decide, or write under decision that more is needed and ask for it again."
    UNTOLD "RF14" Warning "a family has not been told what was decided"
        "Two weeks after the decision, or when referral-told in rules.yaml says, the family should know, whatever it was. Ring or write, and put the day under family_told."
    HOME_UNASKED "RF15" Warning "an accepted referral says nothing about visiting the home"
        "Whoever goes there alone for the first time should know of a dog, a steep stair or somebody to be careful of. Ask, and write home: none known if nothing is."
    CARE_UNKNOWN "RF16" Warning "an accepted referral does not say what social care has in place"
        "A plan that nobody knew of is found out at the worst time. Ask the referrer or the family before the first visit, and write none where there is nothing."
    NO_FIRST_CONTACT "RF17" Warning "nobody has talked with a family since its referral came in"
        "The service has promised how soon somebody talks with a family: first-contact in rules.yaml. Ring today, and put the agreement, a contact note or the day under family_told, so that everybody sees it."
    NOBODY_ALLOCATED "RF20" Error "visits are to begin and nobody is to make them"
        "An allocation names the visitor under allocated_to and the day by which the first visit is due under first_visit_due. If there is no visitor yet, the decision is waiting."
    NO_REFERRAL "RF21" Warning "an allocation belongs to no referral"
        "The day after received is the name of the referral's file, so that the weeks of waiting can be counted. Correct the day, or add the referral."
    ALLOCATION_ORDER "RF22" Error "the days of an allocation are not in order"
        "A referral is received, then somebody decides, then comes the first visit. The day of the decision is the name of the file."
    NOT_HEARD_FROM "RF23" Warning "a family that waits has not heard from the service for too long"
        "Waiting is easier with a voice in it. Ring or visit every eight weeks, or as often as waiting-contact in rules.yaml says, ask how things are, and put the day under while_waiting."
    FIRST_OVERDUE "RF24" Warning "a first visit is overdue"
        "The family was promised a first visit by this day. If it has been made, add the initial visit; if not, ring them with a day."
    OFFER_TOO_FULL "RF25" Warning "an offer holds more visits than its weeks"
        "At this rhythm so many visits do not fit into so many weeks. Look at visits, weeks and every."
    OTHER_VISITOR "RF26" Warning "a child is allocated to one visitor and recorded with another"
        "The latest allocation and visitor in child.yaml should name the same person. After a change of visitor, add an allocation for it."
    FIRST_TOO_LATE "RF27" Warning "a first visit is planned later than the rules allow"
        "The service has promised how soon after an allocation the first visit is: initial-visit in rules.yaml. Agree on an earlier day, or tell the family why."
}

/// Holds every referral and allocation to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (name, referral) in &one.records.referrals {
            order(&one, name.on, referral, sink);
            agreement(&one, name.on, referral, sink);
            first_contact(&one, name.on, referral, sink);
            told(&one, referral, sink);
            before_visiting(&one, referral, sink);
        }
        for (name, allocation) in &one.records.allocations {
            begin(&one, name.on, allocation, sink);
            offer(&one, allocation, sink);
        }
        if let Some((date, allocation)) = latest(&one, &one.records.allocations) {
            waiting(&one, date, allocation, sink);
            first_visit(&one, allocation, sink);
        }
    }
}

fn outcome(one: &OneChild<'_>, referral: &Referral) -> Option<ReferralOutcome> {
    referral.decision.as_ref().map(|decision| one.open(&decision.outcome).value)
}

fn order(one: &OneChild<'_>, received: Date, referral: &Referral, sink: &mut Sink) {
    let mut wrong = |earlier: Date, later: Date, at: Span, what: &str| {
        if later < earlier {
            let message =
                Message::new(format!("{what} on {{}}, before {{}}"), [day(later), day(earlier)]);
            sink.report(&OUT_OF_ORDER, at, message)
                .hint("look at both days, and at the name of the file");
        }
    };
    if let Some(sent) = one.open(&referral.sent_on) {
        wrong(*sent.value, received, sent.span, "the referral was received");
    }
    let Some(decision) = &referral.decision else { return };
    let on = one.open(&decision.on);
    wrong(received, *on.value, on.span, "it was decided");
    for told in [&decision.family_told, &decision.referrer_told] {
        if let Some(told) = one.open(told) {
            wrong(*on.value, *told.value, told.span, "somebody was told");
        }
    }
}

fn agreement(one: &OneChild<'_>, received: Date, referral: &Entry<Referral>, sink: &mut Sink) {
    let top = Span::top(referral.file);
    let outcome = outcome(one, referral);
    if referral.agreed.is_none() {
        if outcome == Some(ReferralOutcome::Accepted) {
            sink.report(
                &ACCEPTED_UNAGREED,
                top,
                "nobody in the family has agreed to this referral",
            )
            .hint("add agreed: with by and on");
        } else if outcome.is_none() {
            sink.report(&NO_AGREEMENT, top, "this referral has no parent's agreement yet")
                .hint("add agreed: with by and on, as soon as somebody has signed");
        }
    }
    let due = one.due(DeadlineName::ReferralDecision, received);
    if outcome.is_none() && due.is_some_and(|due| due < one.today) {
        let message = Message::new("this referral of {} is undecided", [day(received)]);
        sink.report(&UNDECIDED, top, message)
            .hint("add decision: with outcome and on; more-needed is a decision too");
    }
}

/// A promise that a service makes for itself: without one in the rules, nothing is asked.
fn first_contact(one: &OneChild<'_>, received: Date, referral: &Entry<Referral>, sink: &mut Sink) {
    let Some(due) = one.due(DeadlineName::FirstContact, received).filter(|due| *due < one.today)
    else {
        return;
    };
    let decision = referral.decision.as_ref();
    let told = decision.is_some_and(|decision| one.open(&decision.family_told).is_some());
    let note = |day| RecordKey::ContactNote(one.reference.to_owned(), Dated::from(day));
    let noted = has_between(one.draft, &note(received), &note(Date::MAX));
    if !told && !noted && referral.agreed.is_none() && !has_visit(one) {
        let message = Message::new("somebody was to talk with the family by {}", [day(due)]);
        sink.report(&NO_FIRST_CONTACT, Span::top(referral.file), message)
            .hint("ring, and add a contact note");
    }
}

fn told(one: &OneChild<'_>, referral: &Referral, sink: &mut Sink) {
    let Some(decision) = &referral.decision else { return };
    let on = one.open(&decision.on);
    let due = one.due(DeadlineName::ReferralTold, *on.value);
    let late = due.is_some_and(|due| due < one.today);
    if late && one.open(&decision.family_told).is_none() {
        let message =
            Message::new("it was decided on {}, and the family is not told", [day(*on.value)]);
        sink.report(&UNTOLD, on.span, message).hint("ring or write, and add family_told");
    }
}

/// What a visitor must know before the first knock on the door.
fn before_visiting(one: &OneChild<'_>, referral: &Entry<Referral>, sink: &mut Sink) {
    if outcome(one, referral) != Some(ReferralOutcome::Accepted) {
        return;
    }
    let top = Span::top(referral.file);
    if one.open(&referral.home).is_none() {
        sink.report(&HOME_UNASKED, top, "nothing is said about visiting the home")
            .hint("ask, and add home; none known is an answer");
    }
    let care = one.open(&referral.social_care).as_ref();
    if care.is_none_or(|care| care.value == SocialCareStatus::NotKnown) {
        let at = care.map_or(top, |care| care.span);
        sink.report(&CARE_UNKNOWN, at, "nobody knows what social care has in place")
            .hint("ask, and write social_care: none where there is nothing");
    }
}

fn begin(one: &OneChild<'_>, decided: Date, allocation: &Entry<Allocation>, sink: &mut Sink) {
    let decision = one.open(&allocation.decision);
    let (to, due) = (one.open(&allocation.allocated_to), one.open(&allocation.first_visit_due));
    if decision.value == AllocationDecision::Visits && (to.is_none() || due.is_none()) {
        let lacks = if to.is_none() { "allocated_to" } else { "first_visit_due" };
        let message = Message::new("visits begin, and {} is missing", [word(lacks)]);
        sink.report(&NOBODY_ALLOCATED, decision.span, message)
            .hint("add it, or change the decision to waiting");
    }
    let received = one.open(&allocation.received);
    if *received.value > decided {
        let days = [day(*received.value), day(decided)];
        let message = Message::new("received on {} and decided on {}", days);
        sink.report(&ALLOCATION_ORDER, received.span, message)
            .hint("look at received, and at the name of the file");
    } else if !has_referral(one, *received.value) {
        let message = Message::new("there is no referral of {}", [day(*received.value)]);
        sink.report(&NO_REFERRAL, received.span, message)
            .hint("look at the day, or add the referral");
    }
    if let Some(due) = due.as_ref().filter(|due| due.value < decided) {
        let message =
            Message::new("a first visit on {} would come before the decision", [day(due.value)]);
        sink.report(&ALLOCATION_ORDER, due.span, message).hint("look at the year and the month");
    }
    let latest = one.due(DeadlineName::InitialVisit, decided);
    if let (Some(due), Some(latest)) = (due, latest)
        && due.value > latest
    {
        let words = [day(due.value), day(latest)];
        let message = Message::new("it is planned for {}, and the rules want it by {}", words);
        sink.report(&FIRST_TOO_LATE, due.span, message)
            .hint("agree on an earlier day with the family");
    }
}

/// Whether a referral of that day is there, even one with mistakes.
fn has_referral(one: &OneChild<'_>, received: Date) -> bool {
    let key = |name: Dated| RecordKey::Referral(one.reference.to_owned(), name);
    let next = received.tomorrow().unwrap_or(Date::MAX);
    has_between(one.draft, &key(received.into()), &key(next.into()))
}

/// Whether a visit of any kind is there, even one with mistakes.
fn has_visit(one: &OneChild<'_>) -> bool {
    let visit = |date| RecordKey::Visit(one.reference.to_owned(), date);
    let first = |date: Date| RecordKey::InitialVisit(one.reference.to_owned(), date.into());
    has_between(one.draft, &visit(Date::MIN), &visit(Date::MAX))
        || has_between(one.draft, &first(Date::MIN), &first(Date::MAX))
}

fn offer(one: &OneChild<'_>, allocation: &Allocation, sink: &mut Sink) {
    let Some(offer) = &allocation.offer else { return };
    let (Some(visits), Some(weeks)) = (one.open(&offer.visits), one.open(&offer.weeks)) else {
        return;
    };
    let every = one.open(&offer.every).value;
    // A block begins with a visit, so one more fits than there are whole intervals.
    let fit = match every {
        Rhythm::Week => weeks.value,
        Rhythm::Fortnight => weeks.value.div_ceil(2),
        Rhythm::Month => weeks.value.div_ceil(4),
    };
    if visits.value == 0 || visits.value > fit {
        let numbers = [visits.value, weeks.value].map(|count| number(usize::from(count)));
        let [visits_said, weeks_said] = numbers;
        let said = [visits_said, word(every.word()), weeks_said];
        let message = Message::new("{} visits, one every {}, do not fit into {} weeks", said);
        sink.report(&OFFER_TOO_FULL, visits.span, message).hint("look at visits, weeks and every");
    }
}

fn waiting(one: &OneChild<'_>, decided: Date, allocation: &Allocation, sink: &mut Sink) {
    let decision = one.open(&allocation.decision);
    if decision.value != AllocationDecision::Waiting {
        return;
    }
    let heard = allocation.while_waiting.iter().map(|of| *one.open(&of.on).value);
    let last = heard.filter(|on| *on <= one.today).max().unwrap_or(decided).max(decided);
    let promised = one.open(&allocation.next_contact).as_ref().map(|next| next.value);
    let promised = promised.filter(|next| *next > last);
    let due = one.due(DeadlineName::WaitingContact, last);
    if due.into_iter().chain(promised).min().is_some_and(|due| due < one.today) {
        let message = Message::new("this family last heard from the service on {}", [day(last)]);
        sink.report(&NOT_HEARD_FROM, decision.span, message)
            .hint("ring or visit, and add a line under while_waiting");
    }
}

fn first_visit(one: &OneChild<'_>, allocation: &Allocation, sink: &mut Sink) {
    let visitor = one.open(&one.child().visitor).as_ref().map(|visitor| &visitor.value);
    if let (Some(to), Some(visitor)) = (one.open(&allocation.allocated_to), visitor)
        && **visitor != *to.value
    {
        let names = [quote(&*to.value), quote(visitor)];
        let message = Message::new("allocated to {}, and child.yaml names {}", names);
        sink.report(&OTHER_VISITOR, to.span, message)
            .hint("correct visitor in child.yaml, or add an allocation");
    }
    let Some(due) = one.open(&allocation.first_visit_due) else { return };
    if !has_visit(one) && due.value < one.today {
        let message = Message::new("a first visit was due by {}", [day(due.value)]);
        sink.report(&FIRST_OVERDUE, due.span, message)
            .hint("add the initial visit, or ring the family with a day");
    }
}
