//! The examples, as they are in the folder beside this file.

pub(super) const SERVICE: &str = include_str!("records/service.yaml");
pub(super) const RULES: &str = include_str!("records/rules.yaml");
pub(super) const STAFF: &str = include_str!("records/staff.yaml");
pub(super) const ABOUT: &str = include_str!("records/about.md");
pub(super) const ABOUT_IN_WELSH: &str = include_str!("records/about.cy.md");
pub(super) const PAGE: &str = include_str!("records/page.md");
pub(super) const CHECKLIST: &str = include_str!("records/checklist.yaml");
pub(super) const ITEMS: &str = include_str!("records/items.yaml");
pub(super) const ACTIVITY: &str = include_str!("records/activity.md");
pub(super) const CHILD: &str = include_str!("records/child.yaml");
pub(super) const GOAL: &str = include_str!("records/goal.yaml");
pub(super) const CHART: &str = include_str!("records/chart.yaml");
/// The part of a chart that says everything itself.
pub(super) const CHART_OWN: &str = include_str!("records/chart-own.yaml");
/// The part of a chart that takes everything from its card.
pub(super) const CHART_CARD: &str = include_str!("records/chart-card.yaml");
pub(super) const ASSESSMENT: &str = include_str!("records/assessment.yaml");
pub(super) const VISIT: &str = include_str!("records/visit.md");
pub(super) const REVIEW: &str = include_str!("records/review.md");

/// Kinds whose example says more than the declaration can: the word of the kind, and the example with
/// `{{date}}`, `{{staff}}`, `{{person}}`, `{{household}}`, `{{goal}}` and `{{item}}` in it.
pub(super) const BY_KIND: &[(&str, &str)] = &[
    ("attendance", include_str!("records/attendance.yaml")),
    ("report", include_str!("records/report.yaml")),
];
