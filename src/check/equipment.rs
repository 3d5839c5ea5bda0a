//! Things to lend: in one place at a time, clean, whole, and back when they are due.

use std::collections::BTreeMap;

use crate::diag::{Message, Sink, number, quote, reference, word};
use crate::model::{Condition, Date, DeadlineName, Draft, Entry, Equipment, Loan};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::links::did_you_mean;
use super::records::NO_SUCH_HOUSEHOLD;
use super::rule::rules;

rules! {
    LENT_TWICE "Q31" Error "a thing is lent to two homes at the same time"
        "A loan lasts until the day after back, or goes on. If the thing came back, write down when; if there are two of it, each has a file of its own."
    OVERDUE "Q32" Warning "a thing should have come back"
        "The day after due has passed, or the time that rules.yaml gives for loan-return. Ask the family how it goes: if it is in use, move due; another child may be waiting."
    OUT_OF_ORDER "Q33" Error "a thing came back before it went out"
        "The days of a loan or a repair follow one another. One of the two is a slip."
    NOT_CLEANED "Q34" Warning "a thing went from one home to another without being cleaned"
        "Things that children put into their mouths carry infections from home to home. Add the day of the cleaning under cleaned; if it was not done, tell the second family."
    LENT_RETIRED "Q35" Error "a thing was lent after it was retired"
        "It was taken out of the library for a reason. Fetch it back, or correct one of the days."
    STILL_OUT "Q36" Warning "a retired thing is still with a family"
        "Fetch it back, and write down when it came."
    LENT_BROKEN "Q37" Warning "a thing came back broken or incomplete and was lent again"
        "Between the two loans there is no repair. Look at it before a child is hurt, and add the repair, or retire it."
    IN_REPAIR "Q38" Warning "a thing was lent while it was being repaired"
        "The day of the loan lies between the days of the repair. One of them is a slip, or the thing went out unfit."
    REPLACED "Q39" Error "a thing is replaced by itself"
        "replaced_by names another thing of the library, which is lent in its place."
    TEST_DUE "Q40" Warning "a thing is lent and its test is overdue"
        "Things with a plug, and things that carry a child, are tested at set times. Fetch it back and have it tested, or put the new date in."
    TOO_MANY "Q70" Warning "a household has more things than the rules allow"
        "rules.yaml says how many things one household may have at once, so that there is enough for everybody."
}

/// Holds every thing to lend to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let mut out: BTreeMap<(&str, &str), Vec<Span>> = BTreeMap::new();
    for (id, thing) in &draft.equipment {
        let one = Thing { id, record: thing, draft, today: context.date, context, grant };
        let mut loans: Vec<&Loan> = thing.loans.iter().collect();
        loans.sort_by_key(|loan| one.days(loan));
        for (at, loan) in loans.iter().enumerate() {
            one.order(loan, sink);
            one.household(loan, sink);
            one.overdue(loan, sink);
            one.unfit(loan, sink);
            if let Some(before) = at.checked_sub(1).map(|at| loans[at]) {
                one.after(before, loan, sink);
            }
            if one.is_out(loan) {
                let to = grant.open(&loan.to);
                let home = (&*to.value as &str, grant.open(&loan.household).value.as_str());
                out.entry(home).or_default().push(to.span);
            }
        }
        one.state(&loans, sink);
    }
    too_many(draft, &out, grant, sink);
}

fn too_many(
    draft: &Draft,
    out: &BTreeMap<(&str, &str), Vec<Span>>,
    grant: &Grant<Inspector>,
    sink: &mut Sink,
) {
    let most = draft.rules.as_ref().and_then(|rules| *grant.open(&rules.loans_at_once));
    let Some(most) = most else { return };
    for ((child, home), spans) in out {
        if spans.len() > usize::from(most)
            && let Some(last) = spans.last()
        {
            let message = Message::new(
                "{} of {} has {} things at once",
                [reference(*home), reference(*child), number(spans.len())],
            );
            sink.report(&TOO_MANY, *last, message)
                .hint(Message::new("the rules allow {}", [number(usize::from(most))]));
        }
    }
}

/// One thing in view.
struct Thing<'d> {
    id: &'d str,
    record: &'d Entry<Equipment>,
    draft: &'d Draft,
    today: Date,
    context: &'d Context,
    grant: &'d Grant<Inspector>,
}

impl Thing<'_> {
    /// The day on which a loan began, and the day on which it ended: far away while it goes on.
    fn days(&self, loan: &Loan) -> (Date, Date) {
        let back = self.grant.open(&loan.back).as_ref().map_or(Date::MAX, |back| *back.value);
        (*self.grant.open(&loan.from).value, back)
    }

    fn is_out(&self, loan: &Loan) -> bool {
        let lost = self.grant.open(&loan.condition).as_ref();
        self.grant.open(&loan.back).is_none()
            && lost.is_none_or(|condition| condition.value != Condition::Lost)
    }

    fn retired(&self) -> Option<(Date, Span)> {
        self.grant.open(&self.record.retired).as_ref().map(|day| (*day.value, day.span))
    }

    fn order(&self, loan: &Loan, sink: &mut Sink) {
        let grant = self.grant;
        let from = *grant.open(&loan.from).value;
        let back = grant.open(&loan.back).as_ref().map(|day| (*day.value, day.span));
        let due = grant.open(&loan.due).as_ref().map(|day| (day.value, day.span));
        for (day, span) in back.into_iter().chain(due).filter(|(day, _)| *day < from) {
            out_of_order(day, from, span, sink);
        }
    }

    fn household(&self, loan: &Loan, sink: &mut Sink) {
        let grant = self.grant;
        let Some(child) = self.draft.children.get(&*grant.open(&loan.to).value as &str) else {
            return;
        };
        let said = grant.open(&loan.household);
        let homes = child.child.households.iter();
        let homes: Vec<&str> = homes.map(|home| grant.open(&home.id).value.as_str()).collect();
        if !homes.contains(&said.value.as_str()) {
            let message = Message::new("{} is no household of this child", [quote(&said.value)]);
            let found = sink.report(&NO_SUCH_HOUSEHOLD, said.span, message);
            did_you_mean(found, said, homes);
        }
    }

    fn overdue(&self, loan: &Loan, sink: &mut Sink) {
        if !self.is_out(loan) {
            return;
        }
        let grant = self.grant;
        let from = grant.open(&loan.from);
        let usual = || {
            let day = self.context.due(DeadlineName::LoanReturn, *from.value)?;
            Some((day, from.span))
        };
        let said = grant.open(&loan.due).as_ref().map(|due| (due.value, due.span));
        if let Some((day, span)) = said.or_else(usual)
            && day < self.today
        {
            let message = Message::new("it was due back on {}", [word(day.to_string())]);
            sink.report(&OVERDUE, span, message)
                .hint("ask the family how it goes; fetch it back, or agree on another day");
        }
    }

    /// Lent after retiring, or out of the workshop.
    fn unfit(&self, loan: &Loan, sink: &mut Sink) {
        let grant = self.grant;
        let from = grant.open(&loan.from);
        if let Some((day, span)) = self.retired().filter(|(day, _)| *day < *from.value) {
            let message = Message::new("it was retired on {}", [word(day.to_string())]);
            sink.report(&LENT_RETIRED, from.span, message)
                .also(span, "the day stands here")
                .hint("fetch it back, or correct one of the days");
        }
        let away = self.record.repairs.iter().any(|repair| {
            let back = grant.open(&repair.back).as_ref().map_or(Date::MAX, |back| *back.value);
            *grant.open(&repair.from).value < *from.value && *from.value < back
        });
        if away {
            sink.report(&IN_REPAIR, from.span, "it was being repaired on that day")
                .hint("look at the days of the repair and of the loan");
        }
    }

    /// One loan after another.
    fn after(&self, before: &Loan, loan: &Loan, sink: &mut Sink) {
        let grant = self.grant;
        let (_, back) = self.days(before);
        let (from, _) = self.days(loan);
        let at = grant.open(&loan.from).span;
        let lost = matches!(grant.open(&before.condition), Some(it) if it.value == Condition::Lost);
        if from < back && !lost {
            sink.report(&LENT_TWICE, at, "it was with somebody else on that day")
                .also(grant.open(&before.from).span, "the other loan stands here")
                .hint("write down when it came back");
            return;
        }
        let home =
            |of: &Loan| (grant.open(&of.to).to_string(), grant.open(&of.household).value.clone());
        let mut cleaned = grant.open(&self.record.cleaned).iter().map(|day| *day.value);
        if home(before) != home(loan) && !cleaned.any(|day| back <= day && day <= from) {
            sink.report(&NOT_CLEANED, at, "it was not cleaned before it went to another home")
                .hint("add the day under cleaned");
        }
        let harmed = grant.open(&before.condition).as_ref().is_some_and(|condition| {
            matches!(condition.value, Condition::Broken | Condition::Incomplete)
        });
        let mut repairs = self.record.repairs.iter().map(|repair| *grant.open(&repair.from).value);
        if harmed && !repairs.any(|day| back <= day && day <= from) {
            sink.report(&LENT_BROKEN, at, "it came back unfit and went out again")
                .hint("add the repair, or retire it");
        }
    }

    /// What holds for the thing as a whole.
    fn state(&self, loans: &[&Loan], sink: &mut Sink) {
        let grant = self.grant;
        for repair in &self.record.repairs {
            let from = *grant.open(&repair.from).value;
            let back = grant.open(&repair.back).as_ref();
            if let Some(back) = back.filter(|back| *back.value < from) {
                out_of_order(*back.value, from, back.span, sink);
            }
        }
        let is_out = loans.iter().any(|loan| self.is_out(loan));
        if let Some((_, span)) = self.retired().filter(|_| is_out) {
            sink.report(&STILL_OUT, span, "it is retired and has not come back")
                .hint("fetch it back, and write down when it came");
        }
        let test = grant.open(&self.record.test_due).as_ref();
        if let Some(test) = test.filter(|test| test.value < self.today && is_out) {
            let message = Message::new("its test was due on {}", [word(test.value.to_string())]);
            sink.report(&TEST_DUE, test.span, message).hint("fetch it back and have it tested");
        }
        let by = grant.open(&self.record.replaced_by).as_ref();
        if let Some(by) = by.filter(|by| *by.value == *self.id) {
            sink.report(&REPLACED, by.span, "it replaces itself").hint("name the other thing");
        }
    }
}

fn out_of_order(day: Date, from: Date, span: Span, sink: &mut Sink) {
    let message = Message::new("{} is before {}", [day, from].map(|day| word(day.to_string())));
    sink.report(&OUT_OF_ORDER, span, message).hint("correct one of the two dates");
}
