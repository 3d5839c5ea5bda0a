//! Plans of another nation's law than the service's: an EHC plan is of the law of England and an IDP of
//! the law of Wales, and only a plan that crosses a border is judged by it elsewhere.

use crate::diag::{Message, Sink, word};
use crate::model::{Choice, Clock, Draft, Nation};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{FileId, Span};

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    OTHER_NATION "E88" Warning "a plan is of another nation's law than the service"
        "EHC plans are made in England, IDPs in Wales; in Scotland and Northern Ireland there are other plans, such as a coordinated support plan or a statement. A family may live on one side of a border and go to school on the other: write across_border: yes in the plan then, and the weeks of its own law are counted. Without it no week is counted. If your service is not where rules.yaml says, correct nation there."
}

/// Holds every plan to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for plan in one.records.ehc_plans.values().filter(|plan| !one.open(&plan.across_border)) {
            foreign(&one, plan.file, ("an EHC plan", Nation::England), sink);
        }
        for idp in one.records.idp_contributions.values() {
            if !one.open(&idp.across_border) {
                foreign(&one, idp.file, ("an IDP", Nation::Wales), sink);
            }
        }
    }
}

fn foreign(one: &OneChild<'_>, file: FileId, (plan, of): (&str, Nation), sink: &mut Sink) {
    // Rules that cannot be read have a message of their own.
    let Some(here) = one.clock.map(Clock::nation) else { return };
    if here != of {
        let words = [word(here.word()), word(of.word())];
        let text = format!("the service is in {{}}, and {plan} is of the law of {{}}");
        sink.report(&OTHER_NATION, Span::top(file), Message::new(text, words)).hint(
            "if the plan is kept on the other side of a border, write across_border: yes; otherwise \
             take another kind of record",
        );
    }
}

/// Whether EHC plans of this child are judged by the law that they are of.
pub(super) fn counts_ehc(one: &OneChild<'_>) -> bool {
    one.in_nation(Nation::England)
        || one.records.ehc_plans.values().any(|plan| *one.open(&plan.across_border))
}
