//! The program `doorstep`: everything that it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    doorstep::cli::run()
}
