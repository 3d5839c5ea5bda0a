//! Messages about records, printed as the person or the program asked for them.

use clap::ValueEnum;

use crate::diag::{Diagnostic, Format, Renderer};
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
    for diagnostic in diagnostics {
        console.data(&renderer.text(diagnostic, format));
        if format == Format::Human {
            console.data("\n");
        }
    }
}

/// Prints what is wrong with a theme.
pub(super) fn print_theme_faults(faults: &ThemeFaults, format: Format, console: &mut Console) {
    print_diagnostics(&Sources::default(), &faults.0, format, console);
}
