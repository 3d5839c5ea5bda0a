//! `doorstep completions`: so that a shell can finish what somebody begins to type.

use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

use super::{Arguments, Console, ExitStatus};

/// Print a completion script for a shell
///
/// For bash, put this line into ~/.bashrc: source <(doorstep completions bash)
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell
    shell: Shell,
}

/// Prints the script.
pub(super) fn run(args: &Completions, console: &mut Console) -> ExitStatus {
    let mut script = Vec::new();
    generate(args.shell, &mut Arguments::command(), "doorstep", &mut script);
    console.data(&String::from_utf8_lossy(&script));
    ExitStatus::Done
}
