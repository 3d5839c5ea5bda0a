//! `doorstep check`.

use std::num::NonZeroUsize;

use clap::Args;

use crate::config::{Settings, Wanted};
use crate::diag::Severity;
use crate::model::Date;
use crate::pipeline;
use crate::source::DiskLoader;

use super::day::day;
use super::report::{FormatArg, print_diagnostics};
use super::{Console, ExitStatus, World};

/// Check every record and name every problem, writing nothing
///
/// All problems in all files are named in one run, each with its file and line, what is wrong and the
/// way out. `doorstep explain CODE` says more about one of them.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// The day on which to check, such as 2026-03-25, if not today
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,

    /// The theme whose symbols the cards may name: a folder in themes, beside the default one
    #[arg(long, value_name = "NAME", default_value = "default")]
    theme: String,

    /// How to print messages
    #[arg(long, value_enum, default_value_t)]
    format: FormatArg,
}

/// Checks, and names every problem.
pub(super) fn run(args: &Check, world: &World, console: &mut Console) -> ExitStatus {
    let folder = match world.needed_content() {
        Ok(folder) => folder,
        Err(sentence) => return console.refuse(&sentence),
    };
    let theme = match world.theme(&args.theme) {
        Ok(theme) => theme,
        Err(sentence) => return console.refuse(&sentence),
    };
    let settings = Settings {
        date: args.date.unwrap_or(world.today),
        jobs: NonZeroUsize::MIN,
        wanted: Wanted::default(),
        sheets: true,
        every_message: false,
        keys: None,
    };
    let checked = pipeline::read(&DiskLoader::new(folder), &theme, &settings);
    let mut sink = checked.sink;
    pipeline::pictured(&theme, &checked.service, &mut sink);
    let diagnostics = sink.into_sorted();
    print_diagnostics(&checked.sources, &diagnostics, args.format.into(), console);
    let errors = diagnostics.iter().filter(|found| found.rule.severity == Severity::Error).count();
    let warnings = diagnostics.len() - errors;
    let numbered = |count: usize, noun: &str| match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    };
    console.say(&format!(
        "{} checked: {}, {}.",
        numbered(checked.sources.len(), "file"),
        numbered(errors, "error"),
        numbered(warnings, "warning")
    ));
    if errors > 0 { ExitStatus::ContentProblems } else { ExitStatus::Done }
}
