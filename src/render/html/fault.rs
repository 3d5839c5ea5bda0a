//! What is wrong with a theme, and where.

use tera::{Error, ErrorKind, ReportError};

/// Something in a theme that cannot be used. A theme with one makes no page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeFault {
    /// The file of the theme, such as `html/activity.html`.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// The column, counted from one.
    pub column: usize,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do about it.
    pub hints: Vec<String>,
}

impl ThemeFault {
    /// A fault in a template, by its name below `html/`.
    pub(super) fn new(template: &str, place: (usize, usize), message: impl Into<String>) -> Self {
        Self::of(format!("html/{template}"), place, message)
    }

    /// A fault in any file of the theme.
    pub(in crate::render) fn of(
        file: String,
        (line, column): (usize, usize),
        message: impl Into<String>,
    ) -> Self {
        Self { file, line, column, message: message.into(), hints: Vec::new() }
    }

    /// Adds advice.
    #[must_use]
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// What the template engine said, with its place. Only rendering errors and grammar errors
    /// have one of their own; the others concern the template as a whole.
    pub(super) fn from_tera(template: &str, error: &Error) -> Self {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                Self::from_report(template, report)
            }
            other => Self::new(template, (1, 1), sentence(&other.to_string())),
        }
    }

    fn from_report(template: &str, report: &ReportError) -> Self {
        let file = if report.filename().is_empty() { template } else { report.filename() };
        let place = (report.span().start_line, report.span().start_col + 1);
        // The engine lists what there is in the same breath; that is advice, not the fault.
        let (message, known) = match report.message().split_once(" Available ") {
            Some((message, known)) => (message, Some(known)),
            None => (report.message(), None),
        };
        let fault = Self::new(file, place, sentence(message));
        match known {
            Some(known) => fault.hint(format!("There are {known}.")),
            None => fault,
        }
    }
}

/// Ends a message with a full stop.
fn sentence(message: &str) -> String {
    let message = message.trim();
    if message.ends_with(['.', '!', '?']) { message.to_owned() } else { format!("{message}.") }
}
