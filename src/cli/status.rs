//! How the program ends, as scripts read it.

use std::process::ExitCode;

/// The exit status. The numbers are a promise to scripts and never change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExitStatus {
    /// Everything was done, with warnings or without.
    Done = 0,
    /// Records have problems: they are withheld and named, and all others went on.
    ContentProblems = 1,
    /// The program was called wrongly or could not do its work.
    ToolFailed = 2,
    /// The scan withheld something, or the proof failed.
    Withheld = 3,
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        Self::from(status as u8)
    }
}
