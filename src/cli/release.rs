//! `doorstep release`: copies of a report for named people, and the record of what went out.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::config::{Settings, Wanted};
use crate::diag::Format;
use crate::model::Date;
use crate::output::Releases;
use crate::pipeline::{self, ReleaseError, ReleaseJob, Released};
use crate::scaffold::{NewFile, write};
use crate::source::DiskLoader;

use super::day::day;
use super::new::faults;
use super::report::{FormatArg, print_diagnostics, print_theme_faults};
use super::{Console, ExitStatus, World};

/// Release a report: a numbered copy for each person who is named, and the record of it
///
/// Each copy carries its number, its version and its reader's name on every page and in the file, and whoever
/// had an earlier one reads first what has changed. The copies go into a folder of their own in released,
/// which no build touches, and what went out, to whom and on what ground into the child's releases, for good.
/// Nobody has a copy unless everybody who is named may have one. A draft is never released, nor what nobody
/// else has read and has to be read. Whoever is named in it and is no party to it is covered: the list says
/// where. A contribution to a core group or a child in need meeting goes out in this way alone.
#[derive(Debug, Args)]
pub(super) struct Release {
    /// The child's reference, such as p014
    #[arg(value_name = "REF")]
    child: String,

    /// The paper, such as cdt-report
    #[arg(value_name = "PAPER")]
    paper: String,

    /// To whom: the id or the name of somebody under professionals in the child's record
    #[arg(long, value_name = "NAME", required = true, num_args = 1..)]
    to: Vec<String>,

    /// Who releases it: the id of a member of staff; the writer if it is left out
    #[arg(long, value_name = "NAME")]
    by: Option<String>,

    /// Who read it before it leaves, where its record does not say so: the id of a member of staff
    #[arg(long, value_name = "NAME")]
    read_by: Option<String>,

    /// The day, such as 2026-03-25, if not today
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,

    /// The folder of all releases, if not released beside content
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,

    /// The theme to use
    #[arg(long, value_name = "NAME", default_value = "default")]
    theme: String,
}

/// Makes the copies, writes them and their record, and says what went out and what was left out.
pub(super) fn run(args: &Release, world: &World, console: &mut Console) -> ExitStatus {
    if let Err(sentence) = world.needed_content() {
        return console.refuse(&sentence);
    }
    let theme = match world.theme(&args.theme) {
        Ok(theme) => theme,
        Err(sentence) => return console.refuse(&sentence),
    };
    let settings = Settings {
        date: args.date.unwrap_or(world.today),
        jobs: world.processors(),
        wanted: Wanted::default(),
        sheets: false,
        every_message: false,
        keys: None,
    };
    let into = args.into.clone().unwrap_or_else(|| world.below("released"));
    for taken in ["output", "content"] {
        if into.starts_with(world.below(taken)) {
            return console.refuse(&format!(
                "copies that went out cannot stand in {taken}; name another folder with --into"
            ));
        }
    }
    let job = ReleaseJob {
        child: args.child.clone(),
        paper: args.paper.clone(),
        to: args.to.clone(),
        by: args.by.clone(),
        read_by: args.read_by.clone(),
    };
    let loader = DiskLoader::new(world.content_folder());
    let release = match pipeline::release(&loader, &theme, &settings, &job) {
        Ok(release) => release,
        Err(ReleaseError::Refused(sentences)) => {
            let all = sentences.join("\n");
            return console.refuse(&format!("nothing was released: {all}"));
        }
        Err(ReleaseError::Theme(faults)) => {
            print_theme_faults(&faults, FormatArg::Human.into(), console);
            return console.refuse("the theme cannot be used, so nothing was released");
        }
    };
    print_diagnostics(&release.sources, &release.diagnostics, Format::Human, console);
    let Some(made) = release.made else {
        console.say("Nothing was released, because of what is named above.");
        return ExitStatus::Withheld;
    };
    match put(&made, &into, world) {
        Ok(folder) => tell(&made, &folder, console),
        Err(sentence) => console.refuse(&sentence),
    }
}

/// Writes copies and record: both or neither.
fn put(made: &Released, into: &Path, world: &World) -> Result<PathBuf, String> {
    let (path, text) = &made.record;
    let record = [NewFile::record(path, text)];
    if let Some(faults) = faults(&record) {
        return Err(format!("nothing was released, because of this:\n{faults}"));
    }
    let content = world.content_folder();
    let releases = Releases::open(into, &|folder| is_recorded(&content, folder));
    let releases = releases.map_err(|error| error.to_string())?;
    let staged = releases.stage(&made.folder, &made.files).map_err(|error| error.to_string())?;
    // A record that is there already stays, and the copies are taken away again.
    write(&world.below(""), &record).map_err(|error| error.to_string())?;
    staged.commit().map_err(|error| {
        format!(
            "{error}\nThe release is on record; run the command `doorstep release` once more for \
                 anything, and its copies get their place"
        )
    })
}

/// Whether a record of a child names the files of this folder.
#[expect(clippy::disallowed_methods, reason = "to put right what a stopped run left")]
fn is_recorded(content: &Path, folder: &str) -> bool {
    let Some(child) = folder.split('/').nth(1) else { return false };
    let records = content.join("children").join(child).join("releases");
    let Ok(entries) = std::fs::read_dir(records) else { return false };
    let mut entries = entries.filter_map(Result::ok);
    let named = format!("name: {folder}/");
    entries
        .any(|entry| std::fs::read_to_string(entry.path()).is_ok_and(|text| text.contains(&named)))
}

fn tell(made: &Released, folder: &Path, console: &mut Console) -> ExitStatus {
    let copies = if made.copies.len() == 1 { "copy" } else { "copies" };
    console.say(&format!(
        "Released version {} in {} {copies}, in {}:",
        made.version,
        made.copies.len(),
        folder.display()
    ));
    for (place, name) in made.copies.iter().enumerate() {
        console.say(&format!("  copy {} for {name}", place + 1));
    }
    match made.left_out.len() {
        0 => console.say("Nothing had to be left out."),
        _ => {
            console.say("Left out, because it is about somebody else:");
            made.left_out.iter().for_each(|line| console.say(&format!("  {line}")));
        }
    }
    console.say(&format!("What went out is written in content/{}.", made.record.0));
    ExitStatus::Done
}
