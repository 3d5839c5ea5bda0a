//! `service.yaml`.

use crate::diag::Sink;
use crate::model::{AccessibilityStatement, KnownIssue, Labels, PrivacyNotice, ServiceRecord};
use crate::privacy::Private;
use crate::source::yaml::Node;

use super::fields::Fields;
use super::staff::{plain, plain_all};

/// Reads the service's particulars.
pub(super) fn decode(node: &Node, sink: &mut Sink) -> Option<ServiceRecord> {
    let mut fields = Fields::open(node, sink)?;
    let name = fields.text("name");
    let short_name = fields.text("short_name");
    let strapline = fields.text("strapline");
    let area = fields.text("area");
    let language = fields.text("language");
    let phone = fields.text("phone");
    let email = fields.text("email");
    let address = fields.maybe_texts("address");
    let hours = fields.maybe_text("hours");
    let website = fields.maybe_text("website");
    let show_ages = fields.yes("show_ages");
    let review_months = fields.number("review_months");
    let marking = fields.text("marking");
    let labels = fields.maybe_group("labels", labels).unwrap_or_default();
    let accessibility = fields.maybe_group("accessibility", accessibility);
    let privacy = fields.maybe_group("privacy", privacy);
    fields.finish();
    Some(ServiceRecord {
        name: Private::new(name?),
        short_name: Private::new(short_name?.value),
        strapline: Private::new(strapline?.value),
        area: Private::new(area?.value),
        language: Private::new(language?.value),
        phone: Private::new(phone?),
        email: Private::new(email?),
        address: Private::new(plain_all(address)),
        hours: Private::new(plain(hours)),
        website: Private::new(website),
        show_ages: Private::new(show_ages),
        review_months: Private::new(review_months?.value),
        marking: Private::new(marking?.value),
        labels,
        accessibility,
        privacy,
    })
}

fn labels(node: &Node, sink: &mut Sink) -> Option<Labels> {
    let mut fields = Fields::open(node, sink)?;
    let practitioner = fields.maybe_text("practitioner");
    fields.finish();
    Some(Labels { practitioner: Private::new(plain(practitioner)) })
}

fn accessibility(node: &Node, sink: &mut Sink) -> Option<AccessibilityStatement> {
    let mut fields = Fields::open(node, sink)?;
    let organisation = fields.text("organisation");
    let status = fields.choice("status");
    let known_issues = fields.maybe_each("known_issues", known_issue);
    let response_days = fields.number("response_days");
    let method = fields.text("method");
    let tested_by = fields.text("tested_by");
    let tested_on = fields.date("tested_on");
    let prepared = fields.date("prepared");
    let reviewed = fields.date("reviewed");
    let enforcement = fields.choice("enforcement");
    fields.finish();
    Some(AccessibilityStatement {
        organisation: Private::new(organisation?.value),
        status: Private::new(status?.value),
        known_issues,
        response_days: Private::new(response_days?.value),
        method: Private::new(method?.value),
        tested_by: Private::new(tested_by?.value),
        tested_on: Private::new(tested_on?.value),
        prepared: Private::new(prepared?.value),
        reviewed: Private::new(reviewed?),
        enforcement: Private::new(enforcement?.value),
    })
}

fn known_issue(node: &Node, sink: &mut Sink) -> Option<KnownIssue> {
    let mut fields = Fields::open(node, sink)?;
    let what = fields.text("what");
    let why = fields.text("why");
    let instead = fields.text("instead");
    fields.finish();
    Some(KnownIssue {
        what: Private::new(what?.value),
        why: Private::new(why?.value),
        instead: Private::new(instead?.value),
    })
}

fn privacy(node: &Node, sink: &mut Sink) -> Option<PrivacyNotice> {
    let mut fields = Fields::open(node, sink)?;
    let controller = fields.text("controller");
    let contact = fields.text("contact");
    let reviewed = fields.date("reviewed");
    fields.finish();
    Some(PrivacyNotice {
        controller: Private::new(controller?.value),
        contact: Private::new(contact?.value),
        reviewed: Private::new(reviewed?.value),
    })
}
