//! The command line: the only room that looks at the clock, the environment, the working directory
//! and the terminal.
//!
//! Each command is one file: a struct of arguments whose doc comment is the help text, and a `run`
//! that takes them with the [`World`] and the [`Console`]. A new command is a new file, a line in
//! `Command` and a line in `dispatch`.

mod build;
mod check;
mod completions;
mod console;
mod day;
mod existing;
mod explain;
mod export;
mod import;
mod init;
mod kept;
mod keys;
mod new;
mod print;
mod progress;
mod prove;
mod reference;
mod release;
mod report;
mod schema;
mod serve;
mod status;
mod tables;
mod visit;
mod world;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use console::Console;
pub use status::ExitStatus;
pub use world::World;

/// Turn a Portage service's records into a website, activity charts and review reports
///
/// Records are plain text files in the folder `content`. Begin with `doorstep init`, add records
/// with `doorstep new`, and make everything with `doorstep build`.
#[derive(Parser)]
#[command(name = "doorstep", version, arg_required_else_help = true)]
struct Arguments {
    /// The folder that holds `content`, if it is not this one
    #[arg(long, global = true, value_name = "DIR", default_value = ".", hide_default_value = true)]
    root: PathBuf,

    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Build(build::Build),
    Check(check::Check),
    Serve(serve::Serve),
    Print(print::Print),
    Release(release::Release),
    Prove(prove::Prove),
    Keys(keys::Keys),
    Init(init::Init),
    New(Box<new::New>),
    Visit(visit::Visit),
    Import(import::Import),
    Export(export::Export),
    Explain(explain::Explain),
    Reference(reference::Reference),
    Schema(schema::Schema),
    Completions(completions::Completions),
}

/// Runs the program as it was called, and gives the status to leave with.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(help) => return usage(&help),
    };
    let mut console = Console::of_process();
    let status = match World::of_process(arguments.root) {
        Ok(world) => dispatch(&arguments.command, &world, &mut console),
        Err(sentence) => console.refuse(&sentence),
    };
    console.finish(status).into()
}

fn dispatch(command: &Command, world: &World, console: &mut Console) -> ExitStatus {
    match command {
        Command::Build(args) => build::run(args, world, console),
        Command::Check(args) => check::run(args, world, console),
        Command::Serve(args) => serve::run(args, world, console),
        Command::Print(args) => print::run(args, world, console),
        Command::Release(args) => release::run(args, world, console),
        Command::Prove(args) => prove::run(args, world, console),
        Command::Keys(args) => keys::run(args, world, console),
        Command::Init(args) => init::run(args, world, console),
        Command::New(args) => new::run(args, world, console),
        Command::Visit(args) => visit::run(args, world, console),
        Command::Import(args) => import::run(args, world, console),
        Command::Export(args) => export::run(args, world, console),
        Command::Explain(args) => explain::run(args, console),
        Command::Reference(args) => reference::run(args, console),
        Command::Schema(args) => schema::run(args, world, console),
        Command::Completions(args) => completions::run(args, console),
    }
}

/// Help that was asked for is success; wrong usage is not. A reader that has gone away is no fault.
fn usage(help: &clap::Error) -> ExitCode {
    let _ = help.print();
    if help.use_stderr() { ExitStatus::ToolFailed.into() } else { ExitStatus::Done.into() }
}
