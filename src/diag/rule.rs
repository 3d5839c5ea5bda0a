//! What a message is about: one rule, one code, one explanation.

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The record is withheld, with everything that depends on it.
    Error,
    /// Nothing is wrong with the record, and somebody has yet to write in it: until then it waits,
    /// with everything that depends on it. People meet it as a warning.
    Unfinished,
    /// The record is used; a person should look.
    Warning,
}

impl Severity {
    /// The word that stands before the code.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Unfinished | Self::Warning => "warning",
        }
    }
}

/// A rule that records are held to. Rules are constants beside the code that applies them.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// A letter for the theme and two digits, such as `G03`; never given to another rule.
    pub code: &'static str,
    /// What a breach does.
    pub severity: Severity,
    /// The rule in one line, as `explain` prints it first.
    pub title: &'static str,
    /// Why the rule is there and how to put a record right, for a home visitor.
    pub about: &'static str,
}
