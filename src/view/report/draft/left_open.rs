//! Fields that only a person can fill, with what is known of them beside.

use crate::model::Choice;

use super::telling::{NEEDS, Teller};

impl Teller<'_> {
    pub(super) fn open_needs(&self) -> Vec<String> {
        let needs = self.with("draft-needs", &[("child", self.name())]);
        let mut lines = vec![needs, "needs:".into()];
        for (need, _) in NEEDS {
            lines.push(format!(
                "  - {{area: {}, text: \"{} needs …\", now: \"\"}}",
                need.word(),
                self.name()
            ));
        }
        lines
    }

    /// Long-term goals that are worked on, in the form of outcomes, for their author to finish.
    pub(super) fn open_outcomes(&self) -> Vec<String> {
        let sight = self.sight();
        let mut lines = vec![self.say("draft-outcomes"), "outcomes:".into()];
        for slug in self.told.current_goal_names() {
            let Some(goal) = self.told.records.goals.get(&slug) else { continue };
            let part = |text: &str| serde_json::to_string(text).unwrap_or_default();
            lines.extend([
                format!("  - id: {slug}"),
                "    area: communication-and-interaction".into(),
                format!("    who: {}", part(&sight.open(&goal.goal.who).value)),
                format!("    does: {}", part(&sight.open(&goal.goal.does).value)),
                format!("    conditions: {}", part(&sight.open(&goal.goal.conditions).value)),
                format!("    success: {}", part(&sight.open(&goal.goal.success).value)),
                "    by:".into(),
                "    so_that: \"\"".into(),
            ]);
        }
        lines
    }

    pub(super) fn open_provision(&self) -> Vec<String> {
        vec![
            self.say("draft-provision"),
            "provision:".into(),
            "  - {what: \"\", for: [], who: \"\", times: , per: week, minutes: , group: }".into(),
        ]
    }
}
