//! Contributions to individual development plans (Wales): in time, counted, and clear about Welsh.

use crate::diag::{Message, Sink, quote, word};
use crate::model::{Date, DeadlineName, Draft, Entry, IdpContribution, IdpKeeper, InWelsh, Nation};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;

use super::Context;
use super::goals;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    IDP_ORDER "E95" Error "the days of an IDP contribution are out of order"
        "A contribution is asked for, then written and sent; the plan is reviewed after that. Look at the dates, and at the one in the file's name."
    IDP_LATE "E96" Warning "an IDP contribution is late"
        "A family waits for the plan that rests on it, and the Additional Learning Needs Code for Wales sets weeks for the plan. Send it, and add sent."
    IDP_REVIEW_LATE "E97" Warning "an IDP is to be reviewed later than the rules allow"
        "An IDP is reviewed at least every twelve months (Additional Learning Needs and Education Tribunal (Wales) Act 2018, section 23)."
    NO_STEPS "E98" Warning "provision should be in Welsh and nothing says what is being done"
        "Where additional learning provision should be in Welsh, all reasonable steps are taken so that it is (Act of 2018). Add steps: who is asked, and by when."
    ALP_UNCOUNTED "E99" Warning "additional learning provision does not say how often"
        "Write numbers: ten minutes, twice a week, in a group of three."
    IDP_WEEKS_OVER "E87" Warning "an IDP contribution came after the weeks of the plan"
        "The Additional Learning Needs Code for Wales gives a school 35 school days and a local authority twelve weeks for a plan. A contribution that nobody set a day for is needed well before these are over. Send it, and add sent; ask for a day the next time, and put it under due."
}

/// Holds every contribution to an IDP to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (name, idp) in &one.records.idp_contributions {
            order(&one, name.on, idp, sink);
            late(&one, idp, sink);
            provision(&one, idp, sink);
        }
    }
}

fn order(one: &OneChild<'_>, written: Date, idp: &IdpContribution, sink: &mut Sink) {
    let asked = one.open(&idp.asked);
    if *asked.value > written {
        let message = Message::new("{} is after it was written", [word(asked.to_string())]);
        sink.report(&IDP_ORDER, asked.span, message).hint("look at the date in the file's name");
    }
    if let Some(sent) = one.open(&idp.sent).as_ref().filter(|sent| *sent.value < written) {
        let message = Message::new("{} is before it was written", [word(sent.to_string())]);
        sink.report(&IDP_ORDER, sent.span, message).hint("look at the date in the file's name");
    }
    let Some(review) = one.open(&idp.review_by) else { return };
    let day = word(review.value.to_string());
    if review.value <= written {
        let message = Message::new("{} is not after this contribution", [day]);
        sink.report(&IDP_ORDER, review.span, message).hint("look at the year");
    } else if one.due(DeadlineName::IdpReview, written).is_some_and(|most| review.value > most) {
        let words = [day, one.length(DeadlineName::IdpReview)];
        let message = Message::new("{} is more than {} on", words);
        sink.report(&IDP_REVIEW_LATE, review.span, message).hint("bring it forward");
    }
}

fn late(one: &OneChild<'_>, idp: &IdpContribution, sink: &mut Sink) {
    let sent = one.open(&idp.sent).as_ref().map_or(one.today, |sent| *sent.value);
    let Some(due) = one.open(&idp.due) else { return whole_plan(one, idp, sent, sink) };
    if sent > due.value {
        let message = Message::new("it was needed by {}", [word(due.value.to_string())]);
        sink.report(&IDP_LATE, due.span, message).hint("send it, and add sent");
    }
}

/// Nobody said by when it was needed. When the weeks of the whole plan are over, it is late whatever was
/// meant.
fn whole_plan(one: &OneChild<'_>, idp: &IdpContribution, sent: Date, sink: &mut Sink) {
    let asked = one.open(&idp.asked);
    if !one.in_nation(Nation::Wales) && !one.open(&idp.across_border) {
        return;
    }
    let name = match one.open(&idp.kept_by) {
        IdpKeeper::School => DeadlineName::IdpSchool,
        IdpKeeper::LocalAuthority => DeadlineName::IdpAuthority,
    };
    if one.due(name, *asked.value).is_some_and(|due| sent > due) {
        let words = [word(asked.to_string()), one.length(name)];
        let message = Message::new("it was asked for on {}, and the plan has {}", words);
        sink.report(&IDP_WEEKS_OVER, asked.span, message).hint("send it, and add sent");
    }
}

fn provision(one: &OneChild<'_>, idp: &Entry<IdpContribution>, sink: &mut Sink) {
    for line in &idp.provision {
        let welsh = one.open(&line.welsh);
        if welsh.value == InWelsh::StepsTaken && one.open(&line.steps).is_none() {
            sink.report(&NO_STEPS, welsh.span, "nothing says which steps are taken")
                .hint("add steps: who is asked, and by when");
        }
        let often = one.open(&line.how_often);
        if !goals::counts(often) {
            let message = Message::new("{} does not say how often", [quote(&often.value)]);
            sink.report(&ALP_UNCOUNTED, often.span, message)
                .hint("write numbers, such as ten minutes, twice a week");
        }
    }
}
