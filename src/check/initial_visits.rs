//! The initial visit: that visits do not begin before everything is agreed and safe.

use crate::diag::{Message, Sink};
use crate::model::{
    Date, Draft, Entry, HowVisited, InitialDecision, InitialVisit, LoneWorking, SafetyKind,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::casework::day;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    NO_TIME_AGREED "RF30" Warning "visits are to begin and no day is agreed"
        "A family should know from the first visit on which day and at what time somebody comes, and how often. Write it under agreed."
    NO_CONSENT "RF31" Warning "visits are to begin and the consent form is not signed"
        "Write under consent_signed on which day it was. Permissions for papers stand in child.yaml, each with who gave it."
    NOT_SIGNED "RF32" Warning "the service agreement is not signed by both sides"
        "Family and service each sign what they promise. Write under agreement who signed for each, and when."
    NOT_ASSESSED "RF33" Warning "visits are to begin and nobody has looked at lone working"
        "Before somebody visits a home alone, somebody has thought about whether that is safe, and has written down what it came to. Add lone_working."
    NO_ALERT "RF34" Error "nobody is to visit alone, and the child's record has no such alert"
        "Whoever stands in for a colleague looks at the alerts in child.yaml and not at the initial visit. Add a safety alert of the kind lone-working there; it is never printed."
    NO_MEASURES "RF35" Error "visits are safe with measures, and none are named"
        "Say under measures what is to be done: a call before and after, a meeting at the gate, a second person."
    NOT_FIRST "RF36" Warning "a home visit was held before the initial visit"
        "The initial visit comes first, since it explains and asks. Look at the dates of both files."
    NOT_EXPLAINED "RF37" Warning "visits are to begin and nobody has explained Portage"
        "Say explained: yes when the family has heard what Portage is, what happens on a visit, and that they may say no."
}

/// Holds every initial visit to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (name, visit) in &one.records.initial_visits {
            before_visits(&one, visit, sink);
            safe(&one, visit, sink);
            first(&one, name.on, visit, sink);
        }
    }
}

fn before_visits(one: &OneChild<'_>, visit: &Entry<InitialVisit>, sink: &mut Sink) {
    let decision = one.open(&visit.decision);
    if decision.value != InitialDecision::Accept {
        return;
    }
    let mut lacks = |rule, sentence: &str, hint: &'static str| {
        sink.report(rule, decision.span, sentence).hint(hint);
    };
    if visit.agreed.is_none() {
        lacks(
            &NO_TIME_AGREED,
            "visits begin, and no day is agreed",
            "add agreed: day, time, every",
        );
    }
    if one.open(&visit.consent_signed).is_none() {
        lacks(&NO_CONSENT, "visits begin without a signed consent form", "add consent_signed");
    }
    let agreement = visit.agreement.as_ref();
    let both = agreement
        .is_some_and(|of| one.open(&of.family).is_some() && one.open(&of.service).is_some());
    if !both {
        lacks(
            &NOT_SIGNED,
            "visits begin, and the service agreement lacks a signature",
            "add agreement: family, service, on",
        );
    }
    if visit.lone_working.is_none() {
        lacks(
            &NOT_ASSESSED,
            "visits begin, and nobody has looked at lone working",
            "add lone_working: on, by, outcome",
        );
    }
    if !one.open(&visit.explained) {
        lacks(&NOT_EXPLAINED, "visits begin, and Portage is not explained", "add explained: yes");
    }
}

fn safe(one: &OneChild<'_>, visit: &InitialVisit, sink: &mut Sink) {
    let Some(risk) = &visit.lone_working else { return };
    let outcome = one.open(&risk.outcome);
    let mut alerts = one.child().alerts.safety.iter();
    let known = alerts.any(|alert| *one.open(&alert.kind) == SafetyKind::LoneWorking);
    if outcome.value == LoneWorking::NotAlone && !known {
        sink.report(&NO_ALERT, outcome.span, "nobody is to visit alone, and no alert says so")
            .hint("add a safety alert of the kind lone-working to child.yaml");
    }
    if outcome.value == LoneWorking::WithMeasures && one.open(&risk.measures).is_none() {
        sink.report(&NO_MEASURES, outcome.span, "no measures are named").hint("add measures");
    }
}

fn first(one: &OneChild<'_>, date: Date, visit: &Entry<InitialVisit>, sink: &mut Sink) {
    let mut visits = one.records.visits.iter();
    let held = visits.find(|(_, visit)| one.open(&visit.how).value != HowVisited::NotHeld);
    if let Some((earlier, _)) = held.filter(|(earlier, _)| **earlier < date) {
        let message = Message::new("a visit was held on {} already", [day(*earlier)]);
        sink.report(&NOT_FIRST, Span::top(visit.file), message)
            .hint("look at the dates of both files");
    }
}
