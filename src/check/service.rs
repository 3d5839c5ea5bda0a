//! The service's own particulars: how parents reach it, and what the law wants said.

use crate::diag::{Message, Place, Sink, number, quote, word};
use crate::model::{Date, Draft, RecordKey, ServiceRecord};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::children::telephone;
use super::rule::rules;

rules! {
    NO_SERVICE "S01" Error "there is no service.yaml"
        "Every paper and page says who it comes from and how to reach you. doorstep init writes a service.yaml with an example of each field."
    NO_STATEMENT "S02" Warning "there is no accessibility statement"
        "Public bodies must publish one, and parents who use a screen reader look for it. Fill in the group accessibility in service.yaml, with a person's judgement of what works and what does not."
    OLD_STATEMENT "S03" Warning "the accessibility statement was last reviewed more than a year ago"
        "A statement is reviewed at least once a year. Test the site again, write down what you found, and put the new date in."
    EMAIL "S04" Warning "the service's e-mail address cannot be right"
        "An address has a name, an @ and a place, without spaces. Parents will write to it."
    REVIEW_MONTHS "S05" Warning "the time between reviews is unusual"
        "Portage reviews come every three to six months, and at least once a year."
    NO_PRIVACY "S06" Warning "there are no facts for a privacy notice"
        "Parents have the right to know who looks after their child's data and whom to ask. Fill in the group privacy in service.yaml."
    OLD_PRIVACY "S07" Warning "the privacy notice was last reviewed more than a year ago"
        "Ask your data protection officer whether it still holds, and put the new date in."
    NO_ADDRESS "S08" Warning "the service gives no postal address"
        "Some families write letters, and some councils ask for an address on every paper. Add address in service.yaml."
}

/// Days after which a public statement is to be looked at again.
const YEAR_DAYS: i32 = 366;

/// Holds the service's particulars to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let Some(entry) = &draft.service else {
        if !draft.has(&RecordKey::Service) {
            sink.report_at(&NO_SERVICE, Place::Service, "there is no service.yaml")
                .hint("doorstep init writes one with an example of each field");
        }
        return;
    };
    let top = Span::top(entry.file);
    reach(entry, grant, top, sink);
    statement(entry, context.date, grant, sink);
    privacy(entry, context.date, grant, sink);
}

fn reach(service: &ServiceRecord, grant: &Grant<Inspector>, top: Span, sink: &mut Sink) {
    telephone(grant.open(&service.phone), sink);
    let email = grant.open(&service.email);
    let sound = email.split_once('@').is_some_and(|(name, place)| {
        !name.is_empty() && place.contains('.') && !email.contains(char::is_whitespace)
    });
    if !sound {
        let message = Message::new("{} is not an e-mail address", [quote(&email.value)]);
        sink.report(&EMAIL, email.span, message).hint("it has a name, an @ and a place");
    }
    let months = *grant.open(&service.review_months);
    if !(1..=12).contains(&months) {
        let message = Message::new("reviews come every {} months", [number(usize::from(months))]);
        sink.report(&REVIEW_MONTHS, top, message).hint("usual are three to six");
    }
    if grant.open(&service.address).is_empty() {
        sink.report(&NO_ADDRESS, top, "there is no postal address").hint("add address");
    }
}

fn statement(service: &ServiceRecord, today: Date, grant: &Grant<Inspector>, sink: &mut Sink) {
    let name = grant.open(&service.name).span;
    let Some(statement) = &service.accessibility else {
        sink.report(&NO_STATEMENT, name, "the facts for an accessibility statement are missing")
            .hint("add the group accessibility");
        return;
    };
    let reviewed = grant.open(&statement.reviewed);
    if (today - reviewed.value).get_days() > YEAR_DAYS {
        let day = word(reviewed.value.to_string());
        let message = Message::new("the accessibility statement is of {}", [day]);
        sink.report(&OLD_STATEMENT, reviewed.span, message)
            .hint("test the site again, and put the new date in");
    }
}

fn privacy(service: &ServiceRecord, today: Date, grant: &Grant<Inspector>, sink: &mut Sink) {
    let name = grant.open(&service.name).span;
    let Some(notice) = &service.privacy else {
        sink.report(&NO_PRIVACY, name, "the facts for a privacy notice are missing")
            .hint("add the group privacy");
        return;
    };
    let reviewed = *grant.open(&notice.reviewed);
    if (today - reviewed).get_days() > YEAR_DAYS {
        let message = Message::new("the privacy notice is of {}", [word(reviewed.to_string())]);
        sink.report(&OLD_PRIVACY, name, message)
            .hint("ask your data protection officer, and put the new date in");
    }
}
