//! `children/<ref>/child.yaml`.

use crate::diag::Sink;
use crate::model::{CareAlert, Child, Diagnosis, SafetyAlert};
use crate::privacy::Private;
use crate::source::yaml::Node;

use super::fields::Fields;
use super::household::{household, permission, professional};
use super::staff::{plain, plain_all};

/// Reads a child.
pub(super) fn decode(node: &Node, sink: &mut Sink) -> Option<Child> {
    let mut fields = Fields::open(node, sink)?;
    let first_name = fields.text("first_name");
    let surname = fields.text("surname");
    let born = fields.date("born");
    let due = fields.maybe_date("due");
    let nhs_number = fields.maybe_text("nhs_number");
    let pronouns = fields.choice("pronouns");
    let languages = fields.texts("languages");
    let started = fields.date("started");
    let visitor = fields.text("visitor");
    let visits_every = fields.choice("visits_every");
    let diagnoses = fields.maybe_each("diagnoses", diagnosis);
    let interests = fields.maybe_texts("interests");
    let communicates = fields.maybe_text("communicates");
    let alerts = fields.maybe_group("alerts", alerts).unwrap_or_default();
    let households = fields.each("households", household);
    let professionals = fields.maybe_each("professionals", professional);
    let permissions = fields.maybe_each("permissions", permission);
    let siblings = fields.maybe_texts("siblings");
    fields.finish();
    let without_spaces = |text: String| text.split_whitespace().collect::<String>();
    Some(Child {
        first_name: Private::new(first_name?),
        surname: Private::new(surname?),
        born: Private::new(born?),
        due: Private::new(due),
        nhs_number: Private::new(nhs_number.map(|number| number.map(without_spaces))),
        pronouns: Private::new(pronouns?.value),
        languages: Private::new(plain_all(languages?)),
        started: Private::new(started?),
        visitor: Private::new(visitor?),
        visits_every: Private::new(visits_every?.value),
        diagnoses,
        interests: Private::new(plain_all(interests)),
        communicates: Private::new(plain(communicates)),
        care_alerts: alerts.0,
        safety_alerts: alerts.1,
        households: households?,
        professionals,
        permissions,
        siblings: Private::new(siblings),
    })
}

fn diagnosis(node: &Node, sink: &mut Sink) -> Option<Diagnosis> {
    let mut fields = Fields::open(node, sink)?;
    let text = fields.text("text");
    let from = fields.text("from");
    let on = fields.date("on");
    fields.finish();
    Some(Diagnosis {
        text: Private::new(text?.value),
        from: Private::new(from?.value),
        on: Private::new(on?),
    })
}

fn alerts(node: &Node, sink: &mut Sink) -> Option<(Vec<CareAlert>, Vec<SafetyAlert>)> {
    let mut fields = Fields::open(node, sink)?;
    let care = fields.maybe_each("care", care_alert);
    let safety = fields.maybe_each("safety", safety_alert);
    fields.finish();
    Some((care, safety))
}

fn care_alert(node: &Node, sink: &mut Sink) -> Option<CareAlert> {
    let mut fields = Fields::open(node, sink)?;
    let kind = fields.choice("kind");
    let text = fields.text("text");
    let from = fields.text("from");
    let on = fields.date("on");
    fields.finish();
    Some(CareAlert {
        kind: Private::new(kind?),
        text: Private::new(text?.value),
        from: Private::new(from?.value),
        on: Private::new(on?),
    })
}

fn safety_alert(node: &Node, sink: &mut Sink) -> Option<SafetyAlert> {
    let mut fields = Fields::open(node, sink)?;
    let kind = fields.choice("kind");
    let text = fields.text("text");
    let on = fields.date("on");
    fields.finish();
    Some(SafetyAlert {
        kind: Private::new(kind?.value),
        text: Private::new(text?.value),
        on: Private::new(on?),
    })
}
