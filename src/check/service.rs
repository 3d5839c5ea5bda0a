//! The service's own particulars: how parents reach it, and what the law wants said.

use crate::diag::{Message, Place, Rule, Sink, number, quote, word};
use crate::model::{
    Choice, Compliance, DeadlineName, Draft, IssueGround, KnownIssue, RecordKey, ServiceRecord,
    is_example,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

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
    UNREACHABLE "S09" Warning "nobody can reach the service"
        "Every page and paper says how to reach you, and for now it says nothing. Fill in phone, email or both in service.yaml."
    NO_LIST "S10" Warning "the accessibility statement lists nothing that does not work"
        "A website that is not fully compliant has parts that some people cannot use, and the law wants them listed. Write each under known_issues: what it is, why, and what to use instead."
    NOT_FULLY "S15" Warning "the accessibility statement contradicts itself"
        "A website is fully compliant when nothing on it falls short of the regulations. What would be a disproportionate burden to change falls short too. Say partially compliant, or take out of known_issues what has been put right."
    ALLOWANCE_OVER "S14" Warning "a decision about a finding has run out"
        "Somebody decided that a thing which the search finds is harmless, until a day. After that day it is found again and what holds it is withheld. Look at it once more: put a new day in, or take the entry away when the words are gone."
}

/// What only the finished website needs, and nobody who writes a child's records.
pub(super) const LATER: &[&Rule] = &[&NO_STATEMENT, &NO_PRIVACY, &NO_ADDRESS, &UNREACHABLE];

/// Holds the service's particulars to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    allowances(draft, context, grant, sink);
    let Some(entry) = &draft.service else {
        if !draft.has(&RecordKey::Service) {
            sink.report_at(&NO_SERVICE, Place::Service, "there is no service.yaml")
                .hint("doorstep init writes one with an example of each field");
        }
        return;
    };
    let top = Span::top(entry.file);
    reach(entry, grant, top, sink);
    statement(entry, context, grant, top, sink);
    privacy(entry, context, grant, top, sink);
}

fn allowances(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for decided in draft.allowances.iter().flat_map(|entry| &entry.allowances) {
        let until = grant.open(&decided.until);
        if until.value < context.date {
            let message =
                Message::new("this held until {} and holds no more", [word(until.to_string())]);
            sink.report(&ALLOWANCE_OVER, until.span, message)
                .hint("look at it again, and put a new day in, or take the entry away");
        }
    }
}

fn reach(service: &ServiceRecord, grant: &Grant<Inspector>, top: Span, sink: &mut Sink) {
    let (phone, email) = (grant.open(&service.phone), grant.open(&service.email));
    phone.iter().for_each(|phone| telephone(phone, sink));
    email.iter().for_each(|email| mail(email, sink));
    if phone.is_none() && email.is_none() {
        sink.report(&UNREACHABLE, top, "there is neither a telephone nor an e-mail")
            .hint("add phone: or email:; if the line stands there behind a #, take the # away");
    }
    let months = *grant.open(&service.review_months);
    if !(1..=12).contains(&months) {
        let message = Message::new("reviews come every {} months", [number(usize::from(months))]);
        sink.report(&REVIEW_MONTHS, top, message).hint("usual are three to six");
    }
    if grant.open(&service.address).is_empty() {
        sink.report(&NO_ADDRESS, top, "there is no postal address").hint(
            "add address: and its lines below it; if they stand there behind a #, take each # away",
        );
    }
}

fn mail(email: &Spanned<String>, sink: &mut Sink) {
    let sound = email.split_once('@').is_some_and(|(name, place)| {
        !name.is_empty() && place.contains('.') && !email.contains(char::is_whitespace)
    });
    if !sound && !is_example(email) {
        let message = Message::new("{} is not an e-mail address", [quote(&email.value)]);
        sink.report(&EMAIL, email.span, message).hint("it has a name, an @ and a place");
    }
}

fn statement(
    service: &ServiceRecord,
    context: &Context,
    grant: &Grant<Inspector>,
    top: Span,
    sink: &mut Sink,
) {
    let Some(statement) = &service.accessibility else {
        sink.report(&NO_STATEMENT, top, "the facts for an accessibility statement are missing")
            .hint(
                "add accessibility: and its lines below it; if they stand there behind a #, take each # \
                 away. It can wait until you publish the website",
            );
        return;
    };
    let partial = *grant.open(&statement.status) != Compliance::Full;
    let reviewed = grant.open(&statement.reviewed);
    if partial && statement.known_issues.is_empty() {
        let status = word(grant.open(&statement.status).word());
        let message = Message::new("the website is {}, and nothing says in what", [status]);
        sink.report(&NO_LIST, reviewed.span, message)
            .hint("add known_issues: with what, why and instead for each part that does not work");
    }
    let falls_short = |one: &&KnownIssue| *grant.open(&one.because) != Some(IssueGround::Outside);
    if !partial && let Some(short) = statement.known_issues.iter().find(falls_short) {
        let message = Message::new(
            "the website is fully compliant, and {} does not work",
            [quote(grant.open(&short.what))],
        );
        sink.report(&NOT_FULLY, reviewed.span, message)
            .hint("write `partially compliant`, or take away what has been put right");
    }
    let due = context.due(DeadlineName::AccessibilityStatement, reviewed.value);
    if due.is_some_and(|due| due < context.date) {
        let day = word(reviewed.value.to_string());
        let message = Message::new("the accessibility statement is of {}", [day]);
        sink.report(&OLD_STATEMENT, reviewed.span, message)
            .hint("test the site again, and put the new date in");
    }
}

fn privacy(
    service: &ServiceRecord,
    context: &Context,
    grant: &Grant<Inspector>,
    top: Span,
    sink: &mut Sink,
) {
    let Some(notice) = &service.privacy else {
        sink.report(&NO_PRIVACY, top, "the facts for a privacy notice are missing").hint(
            "add privacy: and its lines below it; if they stand there behind a #, take each # away. It \
             can wait until you publish the website",
        );
        return;
    };
    let reviewed = *grant.open(&notice.reviewed);
    let due = context.due(DeadlineName::PrivacyNotice, reviewed);
    if due.is_some_and(|due| due < context.date) {
        let message = Message::new("the privacy notice is of {}", [word(reviewed.to_string())]);
        sink.report(&OLD_PRIVACY, grant.open(&service.name).span, message)
            .hint("ask your data protection officer, and put the new date in");
    }
}
