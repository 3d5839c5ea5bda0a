//! `doorstep import`: a table from a spreadsheet to records. It shows what it would do, and does it only
//! when it is told to.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::exchange::{self, Circumstances, Plan, Refusal, Subject, Table};
use crate::scaffold::write;
use crate::source::Sources;

use super::new::faults;
use super::{Console, ExitStatus, World};

/// Turn a table from a spreadsheet into records
///
/// Nothing is written until you add --write: first you see what would be made, and every cell that
/// cannot be taken. Save the sheet as "CSV UTF-8". The first row names the columns; `doorstep import
/// children --columns` lists them.
#[derive(Args)]
pub(super) struct Import {
    /// What the table is a list of
    #[arg(value_enum)]
    what: What,
    /// The table
    #[arg(value_name = "FILE.csv", required_unless_present = "columns")]
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
    /// The checklist that the items or observations belong to
    #[arg(long, value_name = "ID", default_value = "early-steps")]
    checklist: String,
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
}

impl What {
    fn subject(self) -> Subject {
        match self {
            Self::Children => Subject::Children,
            Self::Visits => Subject::Visits,
            Self::Assessments => Subject::Assessments,
            Self::Checklist => Subject::Checklist,
        }
    }
}

/// Plans the import, prints the plan, and carries it out when that was asked for.
pub(super) fn run(args: &Import, world: &World, console: &mut Console) -> ExitStatus {
    let subject = args.what.subject();
    if args.columns {
        for (column, needed, others) in exchange::columns(subject) {
            let needed = if needed { " (needed)" } else { "" };
            let others = others.join(", ");
            let also = if others.is_empty() { others } else { format!("; also {others}") };
            console.data(&format!("{column}{needed}{also}\n"));
        }
        return ExitStatus::Done;
    }
    let Some(file) = &args.file else { return ExitStatus::ToolFailed };
    let table = match read(file) {
        Ok(table) => table,
        Err(why) => return console.refuse(&format!("{}: {why}", file.display())),
    };
    let mut plan = exchange::plan(subject, &table, &circumstances(args, world));
    withhold_faulty(&mut plan);
    report(&plan, console);
    if !plan.is_whole() && !args.partly {
        console.say("Nothing was written. Put the cells right and import again.");
        return ExitStatus::ContentProblems;
    }
    if !args.write {
        console.say("Nothing was written yet. Add --write to make these records.");
        return ExitStatus::Done;
    }
    if let Err(error) = write(&world.below(""), &plan.new) {
        return console.refuse(&error.to_string());
    }
    console.say(&format!("Wrote {}. Next: `doorstep check`.", records(plan.new.len())));
    if plan.is_whole() { ExitStatus::Done } else { ExitStatus::ContentProblems }
}

#[expect(clippy::disallowed_methods, reason = "a table is read from where the user says it is")]
fn read(file: &std::path::Path) -> Result<Table, String> {
    let bytes = fs::read(file).map_err(|error| error.to_string())?;
    Table::read(&bytes).map_err(|why| why.to_string())
}

/// What is there already.
fn circumstances(args: &Import, world: &World) -> Circumstances {
    let loader = world.content();
    let sources = Sources::load(&loader);
    let there: BTreeMap<String, String> =
        sources.iter().map(|(_, file)| (file.path.clone(), file.text.clone())).collect();
    let mut staff = there.keys().filter_map(|path| path.strip_prefix("staff/"));
    let first = staff.next().and_then(|name| name.rsplit_once('.')).map(|(id, _)| id.to_owned());
    let only_staff = first.filter(|_| staff.next().is_none());
    Circumstances { today: world.today, there, checklist: args.checklist.clone(), only_staff }
}

/// A record that could not hold as it stands is no record: it is refused with what is wrong in it.
fn withhold_faulty(plan: &mut Plan) {
    let mut refused = Vec::new();
    plan.new.retain(|file| match faults(std::slice::from_ref(file)) {
        None => true,
        Some(why) => {
            let column = file.path.clone();
            refused.push(Refusal { row: 0, column, cell: String::new(), why });
            false
        }
    });
    plan.refused.extend(refused);
}

fn report(plan: &Plan, console: &mut Console) {
    for file in &plan.new {
        console.data(&format!("new: {}\n", file.path));
    }
    for path in &plan.other {
        console.data(&format!("left as it is: content/{path} is there and says something else\n"));
    }
    for refusal in &plan.refused {
        let cell =
            if refusal.cell.is_empty() { String::new() } else { format!(" `{}`", refusal.cell) };
        let row = if refusal.row > 0 { format!("row {}, ", refusal.row) } else { String::new() };
        console.data(&format!("refused: {row}{}{cell}: {}\n", refusal.column, refusal.why));
    }
    if !plan.unused.is_empty() {
        console.say(&format!("Columns that were not used: {}.", plan.unused.join(", ")));
    }
    console.say(&format!(
        "{} new, {} there already, {} different, {} refused.",
        plan.new.len(),
        plan.same,
        plan.other.len(),
        plan.refused.len()
    ));
}

fn records(count: usize) -> String {
    if count == 1 { "1 record".into() } else { format!("{count} records") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::console::tests::printed;
    use crate::scaffold::{NewFile, rewrite};

    /// A service with one member of staff, and a table beside it.
    fn office(table: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let files = [
            NewFile::record("staff/ada.yaml", "name: Ada\nrole: Portage home visitor\n"),
            NewFile { path: "table.csv".into(), text: table.into() },
        ];
        rewrite(folder.path(), &files).unwrap();
        let path = folder.path().join("table.csv");
        (folder, path)
    }

    fn import(
        folder: &tempfile::TempDir,
        what: What,
        file: &std::path::Path,
        write: bool,
    ) -> (ExitStatus, String, String) {
        let args = Import {
            what,
            file: Some(file.into()),
            write,
            partly: false,
            columns: false,
            checklist: "early-steps".into(),
        };
        let world = World { root: folder.path().into(), today: jiff::civil::date(2026, 11, 23) };
        printed(|console| run(&args, &world, console))
    }

    const CHILDREN: &str = "Ref,First name,Last name,DOB,NHS number,Mother,PR,Tel\n\
                            c101,Zoë,O'Brien,25/03/2024,999 000 0018,Aoife O'Brien,yes,01632 960211\n\
                            c102,No,Null,2024-04-13,,Mo Null,no,\n";

    #[test]
    fn nothing_is_written_before_it_is_asked_for_and_twice_changes_nothing() {
        let (folder, file) = office(CHILDREN);
        let child = folder.path().join("content/children/c101/child.yaml");
        let (status, data, talk) = import(&folder, What::Children, &file, false);
        assert_eq!(status, ExitStatus::Done, "{data}{talk}");
        assert!(data.contains("new: content/children/c101/child.yaml"), "{data}");
        assert!(talk.contains("Nothing was written yet") && !child.exists(), "{talk}");
        assert_eq!(import(&folder, What::Children, &file, true).0, ExitStatus::Done);
        assert!(child.exists());
        let (status, data, talk) = import(&folder, What::Children, &file, true);
        assert_eq!((status, data.as_str()), (ExitStatus::Done, ""), "{talk}");
        assert!(talk.contains("0 new, 2 there already, 0 different, 0 refused."), "{talk}");
    }

    #[test]
    fn every_cell_that_a_spreadsheet_mangled_is_named_and_nothing_is_written() {
        let (folder, file) = office(
            "reference,first_name,surname,born,parent,nhs_number,phone\n\
             c101,Sam,Holt,03/04/2024,Jo,9.99E+09,1632960211\n\
             c102,Nia,Reed,2024-04-13,Mo,,\n",
        );
        let (status, data, _) = import(&folder, What::Children, &file, true);
        assert_eq!(status, ExitStatus::ContentProblems);
        for said in [
            "refused: row 2, born `03/04/2024`: it could be 2024-04-03 or 2024-03-04",
            "refused: row 2, nhs_number `9.99E+09`: the spreadsheet shortened a long number",
            "refused: row 2, phone `1632960211`: the zero at the front was lost",
        ] {
            assert!(data.contains(said), "{said}\n{data}");
        }
        assert!(!folder.path().join("content/children/c102/child.yaml").exists());
    }

    #[test]
    fn visits_and_observations_become_records_that_hold() {
        let (folder, file) = office(CHILDREN);
        assert_eq!(import(&folder, What::Children, &file, true).0, ExitStatus::Done);
        let visits = folder.path().join("visits.csv");
        let table = NewFile {
            path: "visits.csv".into(),
            text: "ref,date,start,end,reason,play,teaching\n\
                   c101,2026-11-16,10.00,11:00,,We rolled the ball.,\"He gave it back, twice.\"\n\
                   c101,2026-11-09,,,child-ill,,\n"
                .into(),
        };
        rewrite(folder.path(), &[table]).unwrap();
        let (status, data, talk) = import(&folder, What::Visits, &visits, true);
        assert_eq!(status, ExitStatus::Done, "{data}{talk}");
        let loader = crate::source::DiskLoader::new(folder.path().join("content"));
        let text = crate::source::Loader::read(&loader, "children/c101/visits/2026-11-16.md");
        let text = String::from_utf8(text.unwrap()).unwrap();
        assert!(text.contains("number: 2\n") && text.contains("from: 10:00\n"), "{text}");
        assert!(text.contains("## Structured teaching\n\nHe gave it back, twice.\n"), "{text}");
    }

    #[test]
    fn a_column_that_is_missing_is_named_with_the_one_that_may_be_meant() {
        let (folder, file) =
            office("reference,first_name,surnam,born,parent\nc1,A,B,2024-01-01,C\n");
        let (status, data, _) = import(&folder, What::Children, &file, true);
        assert_eq!(status, ExitStatus::ContentProblems);
        assert!(data.contains("surname: the column is missing; is it the one called `surnam`?"));
    }
}
