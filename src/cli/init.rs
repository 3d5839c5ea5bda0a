//! `doorstep init`: a whole new service in an empty folder.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::model::Nation;
use crate::scaffold::{IGNORED, rewrite, service, write};

use super::new::{faults, one_of};
use super::schema::schemas;
use super::{Console, ExitStatus, World};

/// Begin a new service in a folder
///
/// Makes the service's particulars, its rules, one member of staff, a page about you, the checklist Early Steps
/// and two activity cards. Nothing that is there is changed.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// The folder, which is made if it is not there
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// What the service is called
    #[arg(long)]
    name: Option<String>,
    /// The nation by whose law it goes: england, wales, scotland or northern-ireland
    #[arg(long, value_name = "NATION", value_parser = one_of::<Nation>, default_value = "england")]
    nation: Nation,
    /// Begin it in a folder that holds other files already
    #[arg(long)]
    among_others: bool,
}

/// Whether somebody keeps other things in the folder. Hidden files, such as those of git, are none.
#[expect(clippy::disallowed_methods, reason = "so that no service begins among other things")]
fn holds_other_files(folder: &Path) -> bool {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries.into_iter().any(|entry| !entry.file_name().to_string_lossy().starts_with('.'))
}

/// Writes the service.
pub(super) fn run(args: &Init, world: &World, console: &mut Console) -> ExitStatus {
    let folder = world.below(&args.folder);
    let content = folder.join("content");
    if content.exists() {
        return console.refuse(&format!(
            "{} is there already, so this folder has a service; nothing was changed",
            content.display()
        ));
    }
    if !args.among_others && holds_other_files(&folder) {
        return console.refuse(&format!(
            "{} holds other files already; name a new folder, such as `doorstep init our-service`, \
             or add --among-others",
            folder.display()
        ));
    }
    let mut files = service(args.name.as_deref(), args.nation, world.today);
    if let Some(faults) = faults(&files) {
        return console.refuse(&format!("the service was not made, because of this:\n{faults}"));
    }
    let kept = folder.join(".gitignore").exists();
    files.retain(|file| !kept || file.path.starts_with("content/"));
    let written = write(&folder, &files).and_then(|()| rewrite(&folder, &schemas()));
    if let Err(error) = written {
        return console.refuse(&error.to_string());
    }
    console.data(&format!(
        "Wrote a new service of {} files in {}\n",
        files.len(),
        folder.display()
    ));
    if kept {
        let lines = IGNORED.trim().replace('\n', ", ");
        let lines = lines
            .rsplit_once(", ")
            .map_or(lines.clone(), |(all, last)| format!("{all} and {last}"));
        console.say(&format!("Add to the .gitignore that was there already: {lines}"));
    }
    console.say(&format!(
        "Next: open {} and put your own words in the place of the examples.",
        content.join("service.yaml").display()
    ));
    ExitStatus::Done
}
