//! `doorstep init`: a whole new service in an empty folder.

use std::path::PathBuf;

use clap::Args;

use crate::scaffold::{IGNORED, rewrite, service, write};

use super::new::faults;
use super::schema::schemas;
use super::{Console, ExitStatus, World};

/// Begin a new service in a folder
///
/// Makes the service's particulars, one member of staff, a page about you, the checklist Early Steps
/// and two activity cards. Nothing that is there is changed.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// The folder, which is made if it is not there
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// What the service is called
    #[arg(long)]
    name: Option<String>,
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
    let mut files = service(args.name.as_deref(), world.today);
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
        let lines = IGNORED.trim().replace('\n', " and ");
        console.say(&format!("Add to the .gitignore that was there already: {lines}"));
    }
    console.say(&format!(
        "Next: open {} and put your own words in the place of the examples.",
        content.join("service.yaml").display()
    ));
    ExitStatus::Done
}
