//! `allowances.yaml`: decisions that what the scan finds is harmless.

use crate::diag::Sink;
use crate::model::{Allowance, Allowances};
use crate::privacy::Private;
use crate::source::yaml::Node;

use super::fields::Fields;

/// Reads the decisions of a service.
pub(super) fn decode(node: &Node, sink: &mut Sink) -> Option<Allowances> {
    let mut fields = Fields::open(node, sink)?;
    let allowances = fields.each("allowances", allowance);
    fields.finish();
    Some(Allowances { allowances: allowances? })
}

fn allowance(node: &Node, sink: &mut Sink) -> Option<Allowance> {
    let mut fields = Fields::open(node, sink)?;
    let mark = fields.text("mark");
    let who = fields.text("who");
    let why = fields.text("why");
    let until = fields.date("until");
    fields.finish();
    Some(Allowance {
        mark: Private::new(mark?.value),
        who: Private::new(who?.value),
        why: Private::new(why?.value),
        until: Private::new(until?),
    })
}
