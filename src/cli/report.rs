//! Messages about records, printed as the person or the program asked for them.

use clap::ValueEnum;

use crate::check::BEFORE_PUBLISHING;
use crate::diag::{Diagnostic, Format, Quoted, Renderer};
use crate::pipeline::{CONTENT, ThemeFaults};
use crate::source::Sources;

use super::Console;

/// How messages are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatArg {
    /// With the line itself and the way out
    #[default]
    Human,
    /// One line each, without the words of any record
    Short,
    /// One JSON object each, without the words of any record
    Json,
}

impl From<FormatArg> for Format {
    fn from(arg: FormatArg) -> Self {
        match arg {
            FormatArg::Human => Self::Human,
            FormatArg::Short => Self::Short,
            FormatArg::Json => Self::Json,
        }
    }
}

/// Prints messages: to standard output, since they are what was asked for.
pub(super) fn print_diagnostics(
    sources: &Sources,
    diagnostics: &[Diagnostic],
    format: Format,
    console: &mut Console,
) {
    let renderer = Renderer::new(sources, CONTENT);
    let human = format == Format::Human;
    let (later, now): (Vec<_>, Vec<_>) =
        diagnostics.iter().partition(|found| human && BEFORE_PUBLISHING.contains(&found.rule));
    for diagnostic in now {
        console.data(&renderer.text(diagnostic, format));
        if human {
            console.data("\n");
        }
    }
    remind(&later, console);
}

/// What the website still lacks, once and last: it is not about what somebody has just written.
fn remind(later: &[&Diagnostic], console: &mut Console) {
    let Some(first) = later.first() else { return };
    console.data("Before you publish the website, look at content/service.yaml again:\n");
    for found in later {
        let sentence = found.message.text(Quoted::Shown);
        console.data(&format!("  warning[{}]: {sentence}\n", found.rule.code));
    }
    console.data(&format!(
        "  It can wait until then; `doorstep explain {}` says more about one of them.\n\n",
        first.rule.code
    ));
}

/// Prints what is wrong with a theme.
pub(super) fn print_theme_faults(faults: &ThemeFaults, format: Format, console: &mut Console) {
    print_diagnostics(&Sources::default(), &faults.0, format, console);
}
