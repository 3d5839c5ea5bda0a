//! `doorstep export`: every record as JSON, and a table a kind as CSV.

use std::path::PathBuf;

use clap::Args;

use crate::exchange::export;
use crate::scaffold::{NewFile, rewrite};
use crate::source::Sources;

use super::tables::{documents, records};
use super::{Console, ExitStatus, World};

/// Write every record as JSON, and a table of each kind as CSV
///
/// In the folder lists are the tables that `doorstep import` reads: importing one changes nothing.
/// The files hold everything that the records hold, safety alerts and notes for the team included. Keep
/// them where you keep the records.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// The folder for the files, which is made if it is not there
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// Writes the export.
pub(super) fn run(args: &Export, world: &World, console: &mut Console) -> ExitStatus {
    let folder = world.below(&args.folder);
    if folder.starts_with(world.below("output")) {
        return console.refuse(
            "an export holds everything, and the folder output is for papers; name another folder",
        );
    }
    let sources = Sources::load(&world.content());
    let documents = documents(&sources);
    let records = records(&sources, &documents);
    let unread = documents.documents.len() - records.len();
    let files: Vec<NewFile> =
        export(&records).into_iter().map(|(path, text)| NewFile { path, text }).collect();
    if let Err(error) = rewrite(&folder, &files) {
        return console.refuse(&error.to_string());
    }
    console.data(&format!(
        "Wrote {} records in {} files in {}\n",
        records.len(),
        files.len(),
        folder.display()
    ));
    if unread > 0 {
        console.say(&format!("{unread} files could not be read; `doorstep check` names them."));
        return ExitStatus::ContentProblems;
    }
    ExitStatus::Done
}
