//! A decision that a finding is harmless: who took it, why, and until when it holds.

use jiff::civil::Date;

use super::Finding;

/// One decision. It names the finding by its mark, so that a list of decisions is not a list of
/// names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    /// The mark of the finding, as the message prints it.
    pub mark: String,
    /// Who decided.
    pub who: String,
    /// Why it is harmless.
    pub why: String,
    /// The last day on which the decision holds.
    pub until: Date,
}

impl Allowance {
    /// Whether it covers a finding today. One without a person or a reason covers nothing.
    #[must_use]
    pub fn covers(&self, finding: &Finding, today: Date) -> bool {
        let reasoned = !self.who.trim().is_empty() && !self.why.trim().is_empty();
        reasoned && today <= self.until && (self.mark == finding.mark || self.mark == finding.line)
    }
}

/// The findings that no decision covers today.
#[must_use]
pub fn settle(findings: Vec<Finding>, allowances: &[Allowance], today: Date) -> Vec<Finding> {
    let open = |finding: &Finding| !allowances.iter().any(|one| one.covers(finding, today));
    findings.into_iter().filter(open).collect()
}
