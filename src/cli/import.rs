//! `doorstep import`: a table from a spreadsheet to records. It shows what it would do, and does it only
//! when it is told to.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::exchange::weeks::Families;
use crate::exchange::{self, Circumstances, Exported, KnownList, Plan, Refusal, Subject, Table};
use crate::scaffold::{NewFile, amend, write};
use crate::source::{MemoryLoader, Sources};

use super::existing;
use super::new::faults;
use super::tables::{documents, records};
use super::{Console, ExitStatus, World};

/// Turn a table from a spreadsheet into records
///
/// Nothing is written until you add --write: first you see what would be made, and every cell that
/// cannot be taken. The table is a workbook (.xlsx), or a sheet saved as "CSV UTF-8". The first row
/// names the columns; `doorstep import children --columns` lists them.
#[derive(Args)]
pub(super) struct Import {
    /// What the table is a list of
    #[arg(value_enum)]
    what: What,
    /// The table
    #[arg(value_name = "FILE", required_unless_present = "columns")]
    file: Option<PathBuf>,
    /// Write the records
    #[arg(long)]
    write: bool,
    /// Take the rows that can be taken, though others cannot
    #[arg(long, requires = "write")]
    partly: bool,
    /// List the columns that are understood
    #[arg(long)]
    columns: bool,
    /// The checklist that the items belong to, and observations whose row says no other
    #[arg(long, value_name = "ID", default_value = "early-steps")]
    checklist: String,
    /// The sheet of a workbook; the first that is not hidden if it is left out
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// The workshop to which delegates come: the name of its file in the folder training
    #[arg(long, value_name = "ID")]
    event: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum What {
    /// Children, one a row
    Children,
    /// Visits, one a row
    Visits,
    /// Observations, one a row; the rows of one child and day are one assessment
    Assessments,
    /// Items of a checklist, one a row
    Checklist,
    /// People who come to a workshop, one a row; --event names it
    Delegates,
    /// Weeks that families marked, one code or sheet a row, as `doorstep visit` takes them
    Weeks,
}

impl What {
    fn subject(self) -> Subject {
        match self {
            Self::Children => Subject::Children,
            Self::Visits => Subject::Visits,
            Self::Assessments => Subject::Assessments,
            Self::Checklist => Subject::Checklist,
            Self::Delegates => Subject::Delegates,
            Self::Weeks => Subject::Weeks,
        }
    }
}

/// Plans the import, prints the plan, and carries it out when that was asked for.
pub(super) fn run(args: &Import, world: &World, console: &mut Console) -> ExitStatus {
    let subject = args.what.subject();
    if args.columns {
        for (column, needed, others) in exchange::columns(subject) {
            let needed = if needed { " (needed)" } else { "" };
            let several = if exchange::takes_several(subject, column) {
                "; several, with semicolons between them"
            } else {
                ""
            };
            let others = others.join(", ");
            let also = if others.is_empty() { others } else { format!("; also {others}") };
            console.data(&format!("{column}{needed}{also}{several}\n"));
        }
        return ExitStatus::Done;
    }
    let Some(file) = &args.file else { return ExitStatus::ToolFailed };
    let table = match read(file, args.sheet.as_deref()) {
        Ok(table) => table,
        Err(why) => return console.refuse(&format!("{}: {why}", file.display())),
    };
    let sources = Sources::load(&world.content());
    let parsed = documents(&sources);
    let there = records(&sources, &parsed);
    if matches!(args.what, What::Delegates)
        && let Err(why) = workshop(args.event.as_deref(), &there)
    {
        return console.refuse(&why);
    }
    let mut around = circumstances(args, world, &sources, existing::lists(&sources, &parsed));
    if matches!(args.what, What::Weeks) {
        around.families = existing::families(&sources, &parsed);
    }
    let mut plan = exchange::plan(subject, &table, &around, &there);
    withhold_faulty(&mut plan);
    let plan = compared(plan, subject, &there, &around.there);
    report(&plan, console);
    if !plan.is_whole() && !args.partly {
        console.say("Nothing was written. Put the cells right and import again.");
        return ExitStatus::ContentProblems;
    }
    if !args.write {
        console.say("Nothing was written yet. Add --write to make these records.");
        return ExitStatus::Done;
    }
    let root = world.below("");
    if let Err(error) = write(&root, &plan.new).and_then(|()| amend(&root, &plan.changed)) {
        return console.refuse(&error.to_string());
    }
    let written = plan.new.len() + plan.changed.len();
    console.say(&format!("Wrote {}. Next: `doorstep check`.", count(written)));
    if plan.is_whole() { ExitStatus::Done } else { ExitStatus::ContentProblems }
}

#[expect(clippy::disallowed_methods, reason = "a table is read from where the user says it is")]
fn read(file: &std::path::Path, sheet: Option<&str>) -> Result<Table, String> {
    let size = fs::metadata(file).map_err(|error| error.to_string())?.len();
    if size > LARGEST {
        return Err(format!(
            "it is larger than {} MB; divide the list into several files",
            LARGEST / 1024 / 1024
        ));
    }
    let bytes = fs::read(file).map_err(|error| error.to_string())?;
    Table::read(&bytes, sheet).map_err(|why| why.to_string())
}

/// The largest file that is read, in bytes.
const LARGEST: u64 = 50 * 1024 * 1024;

/// Whether the workshop is there, or which ones are.
fn workshop(event: Option<&str>, there: &[Exported<'_>]) -> Result<(), String> {
    let names = there.iter().filter_map(|record| record.path.strip_prefix("training/"));
    let names: Vec<&str> =
        names.filter_map(|name| name.rsplit_once('.')).map(|(name, _)| name).collect();
    let offered = if names.is_empty() {
        "there is none yet: make one with `doorstep new training`".to_owned()
    } else {
        format!("there is {}", names.join(", "))
    };
    match event {
        Some(event) if names.contains(&event) => Ok(()),
        Some(event) => Err(format!("there is no workshop `{event}` that can be read; {offered}")),
        None => Err(format!("name the workshop with --event; {offered}")),
    }
}

/// The plan, once what it would write is compared with what is there.
fn compared(
    plan: Plan,
    subject: Subject,
    there: &[Exported<'_>],
    present: &BTreeMap<String, String>,
) -> Plan {
    let mut loader = MemoryLoader::new();
    for file in &plan.new {
        if let Some(path) = file.path.strip_prefix("content/") {
            loader.set(path, file.text.as_bytes());
        }
    }
    let sources = Sources::load(&loader);
    let parsed = documents(&sources);
    plan.against(subject, &records(&sources, &parsed), there, present)
}

/// What is there already.
fn circumstances(
    args: &Import,
    world: &World,
    sources: &Sources,
    lists: BTreeMap<String, KnownList>,
) -> Circumstances {
    let there: BTreeMap<String, String> =
        sources.iter().map(|(_, file)| (file.path.clone(), file.text.clone())).collect();
    let mut staff = there.keys().filter_map(|path| path.strip_prefix("staff/"));
    let first = staff.next().and_then(|name| name.rsplit_once('.')).map(|(id, _)| id.to_owned());
    let only_staff = first.filter(|_| staff.next().is_none());
    Circumstances {
        today: world.today,
        there,
        checklist: args.checklist.clone(),
        lists,
        event: args.event.clone(),
        only_staff,
        families: Families::default(),
    }
}

/// A record that could not hold as it stands is no record: it is refused with what is wrong in it.
fn withhold_faulty(plan: &mut Plan) {
    let mut refused = Vec::new();
    let mut holds = |file: &NewFile| match faults(std::slice::from_ref(file)) {
        None => true,
        Some(why) => {
            let (name, column) = (String::new(), file.path.clone());
            refused.push(Refusal { name, column, cell: String::new(), why });
            false
        }
    };
    plan.new.retain(&mut holds);
    plan.changed.retain(&mut holds);
    plan.refused.extend(refused);
}

fn report(plan: &Plan, console: &mut Console) {
    for file in &plan.new {
        console.data(&format!("new: {}\n", file.path));
    }
    for file in &plan.changed {
        console.data(&format!("changed: {}\n", file.path));
    }
    for other in &plan.other {
        console.data(&format!(
            "left as it is: content/{} is there and says something else\n",
            other.path
        ));
        for change in other.changes.iter().take(MOST_CHANGES) {
            console.data(&format!("  {change}\n"));
        }
        if other.changes.len() > MOST_CHANGES {
            console.data(&format!("  … and {} more\n", other.changes.len() - MOST_CHANGES));
        }
    }
    for refusal in &plan.refused {
        let cell =
            if refusal.cell.is_empty() { String::new() } else { format!(" `{}`", refusal.cell) };
        let place = match refusal.name.as_str() {
            "" => refusal.column.clone(),
            name => format!("{name} ({})", refusal.column),
        };
        console.data(&format!("refused: {place}{cell}: {}\n", refusal.why));
    }
    plan.notes.iter().for_each(|note| console.say(note));
    if !plan.unused.is_empty() {
        console.say(&format!("Columns that were not used: {}.", plan.unused.join(", ")));
    }
    console.say(&format!(
        "{} new, {} changed, {} there already, {} different, {} refused.",
        plan.new.len(),
        plan.changed.len(),
        plan.same,
        plan.other.len(),
        plan.refused.len()
    ));
}

/// How many changes of one record are told.
const MOST_CHANGES: usize = 20;

fn count(count: usize) -> String {
    if count == 1 { "1 record".into() } else { format!("{count} records") }
}
