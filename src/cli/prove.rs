//! `doorstep prove`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;

use crate::config::{Settings, Wanted};
use crate::model::Date;
use crate::prove::{Proof, prove};
use crate::source::DiskLoader;

use super::day::day;
use super::report::{FormatArg, print_theme_faults};
use super::{Console, ExitStatus, World};

/// Prove that nobody's papers depend on what they may not see
///
/// Every value that a reader may not see is changed, everything is made again, and that reader's
/// files must be the same to the last byte. Before that a leak is planted, to show that it would be
/// caught. Nothing is written. It ends with 0 when the proof holds, with 3 when it failed, and with 1
/// when records with mistakes are withheld and too little is left to be compared.
#[derive(Debug, Args)]
pub(super) struct Prove {
    /// The day for which to build, such as 2026-03-25, if not today
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,

    /// The theme to use
    #[arg(long, value_name = "NAME", default_value = "default")]
    theme: String,

    /// The key file of families' pages, if not keys.toml beside content
    #[arg(long, value_name = "FILE")]
    keys: Option<PathBuf>,

    /// List the fields that decide which papers exist and are held fixed
    #[arg(long)]
    controls: bool,
}

/// Proves, and says what was changed and compared.
pub(super) fn run(args: &Prove, world: &World, console: &mut Console) -> ExitStatus {
    if let Err(sentence) = world.needed_content() {
        return console.refuse(&sentence);
    }
    let theme = match world.theme(&args.theme) {
        Ok(theme) => theme,
        Err(sentence) => return console.refuse(&sentence),
    };
    let keys = match world.keys(args.keys.as_deref()) {
        Ok(keys) => keys,
        Err(sentence) => return console.refuse(&sentence),
    };
    let settings = Settings {
        date: args.date.unwrap_or(world.today),
        jobs: world.processors(),
        wanted: Wanted::default(),
        sheets: true,
        every_message: false,
        keys,
    };
    match prove(&DiskLoader::new(world.content_folder()), &theme, &settings) {
        Ok(Some(proof)) => tell(&proof, args.controls, console),
        Ok(None) => console.refuse(
            "there is nothing to prove: the content has no child, or no service.yaml that holds",
        ),
        Err(faults) => {
            print_theme_faults(&faults, FormatArg::Human.into(), console);
            console.refuse("the theme cannot be used, so nothing could be proved")
        }
    }
}

/// The most withheld records that are named.
const MOST_NAMED: usize = 4;

fn tell(proof: &Proof, controls: bool, console: &mut Console) -> ExitStatus {
    for (what, caught) in &proof.planted {
        let outcome = if *caught { "caught" } else { "NOT CAUGHT: the proof proves nothing" };
        console.data(&format!("planted {what}: {outcome}\n"));
    }
    for round in &proof.rounds {
        let outcome = match (round.differing.len(), round.changed, round.compared) {
            (_, 0, _) => "NOTHING WAS CHANGED".to_owned(),
            (_, _, 0) => "NOTHING WAS COMPARED".to_owned(),
            (0, ..) => "the same to the last byte".to_owned(),
            (leaks, ..) => format!("{leaks} DIFFER"),
        };
        console.data(&format!(
            "{}: changed {} ({} values); {} {outcome}\n",
            round.audience,
            round.what,
            round.changed,
            if round.compared == 1 { "1 file".into() } else { format!("{} files", round.compared) },
        ));
        for path in &round.differing {
            console.data(&format!("  leak: {path}\n"));
        }
    }
    for path in &proof.disturbed {
        console.data(&format!("not proved: changed records gave other papers: {path}\n"));
    }
    let mut by_record: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (record, field) in &proof.controls {
        by_record.entry(record).or_default().push(field);
    }
    console.data(&format!(
        "held fixed: {} fields that decide which papers exist",
        proof.controls.len()
    ));
    console.data(if controls { ":\n" } else { " (--controls lists them)\n" });
    for (record, fields) in by_record.iter().filter(|_| controls) {
        console.data(&format!("  {record}: {}\n", fields.join(", ")));
    }
    if !proof.waiting.is_empty() {
        let records = match proof.waiting.len() {
            1 => "1 record is".to_owned(),
            many => format!("{many} records are"),
        };
        let named: Vec<&str> = proof.waiting.iter().take(MOST_NAMED).map(String::as_str).collect();
        let more = if proof.waiting.len() > MOST_NAMED { " …" } else { "" };
        console.data(&format!(
            "{records} withheld, so that nothing could be compared of them: {}{more}\n",
            named.join(", ")
        ));
    }
    if proof.holds() {
        let whole = if proof.waiting.is_empty() { "" } else { " for all that is published now" };
        console.data(&format!("The proof holds{whole}.\n"));
        ExitStatus::Done
    } else if !proof.leaks() && !proof.waiting.is_empty() {
        console.data(
            "NO PROOF CAN BE GIVEN YET. No leak was found, but too little could be compared.\n",
        );
        if let Some(first) = &proof.first {
            console.data(&format!("Mend this first, and prove again: {first}\n"));
        }
        console.data("`doorstep check` names everything that is to be mended.\n");
        ExitStatus::ContentProblems
    } else {
        console.data("THE PROOF FAILED. Publish nothing until this is mended.\n");
        ExitStatus::Withheld
    }
}
