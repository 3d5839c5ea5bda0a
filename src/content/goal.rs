//! `children/<ref>/goals/<slug>.yaml`, and the goal sentence that charts share.

use crate::diag::Sink;
use crate::model::{Goal, GoalSentence};
use crate::privacy::Private;
use crate::source::yaml::Node;

use super::fields::Fields;

/// Reads a long-term goal.
pub(super) fn decode(node: &Node, sink: &mut Sink) -> Option<Goal> {
    let mut fields = Fields::open(node, sink)?;
    let area = fields.choice("area");
    let title = fields.text("title");
    let goal = fields.group("goal", sentence);
    let because = fields.text("because");
    let items = fields.maybe_texts("items");
    let set = fields.date("set");
    let status = fields.choice("status");
    let ended = fields.maybe_date("ended");
    fields.finish();
    Some(Goal {
        area: Private::new(area?.value),
        title: Private::new(title?.value),
        goal: goal?,
        because: Private::new(because?.value),
        items: Private::new(items),
        set: Private::new(set?),
        status: Private::new(status?.value),
        ended: Private::new(ended),
    })
}

/// Reads who does what, under what conditions, to what degree of success.
pub(super) fn sentence(node: &Node, sink: &mut Sink) -> Option<GoalSentence> {
    let mut fields = Fields::open(node, sink)?;
    let who = fields.text("who");
    let does = fields.text("does");
    let conditions = fields.text("conditions");
    let success = fields.text("success");
    fields.finish();
    Some(GoalSentence {
        who: Private::new(who?),
        does: Private::new(does?),
        conditions: Private::new(conditions?),
        success: Private::new(success?),
    })
}
