//! Builds over an output that is there: with nothing changed, and with one visit changed.

use std::fs;
use std::path::Path;

use crate::clock::{Cost, in_a_process};
use crate::generate::{self, Files};
use crate::table::Table;

/// How many children the service has whose one visit changes.
const CHILDREN: usize = 40;

/// Measures a large library, the demonstration service, and one changed visit.
pub(crate) fn run(folder: &Path, table: &mut Table) {
    let library = generate::service(10_000, 0);
    pair(folder, "10,000 activities", &library, false, table);
    pair(folder, "the demonstration service", &generate::demonstration(), true, table);
    one_visit(folder, table);
}

/// A cold build, and the same again.
fn pair(folder: &Path, what: &str, files: &Files, sheets: bool, table: &mut Table) {
    let (content, output) = (folder.join("content"), folder.join("output"));
    generate::write(files, &content);
    let (from, to) = (content.to_string_lossy(), output.to_string_lossy());
    let cold = in_a_process(&[if sheets { "whole" } else { "site" }, &from, &to, "1"]);
    let each = format!("{:.0} files made", cold.count);
    table.line(&format!("{what}, cold"), cold, &each, if sheets { "wall 3000 ms" } else { "" });
    let again = in_a_process(&["again", &from, &to, if sheets { "sheets" } else { "none" }]);
    table.line("  again, nothing changed", again, &share(again, cold), "0.10 of the cold build");
    fs::remove_dir_all(content).expect("to clear up");
    fs::remove_dir_all(output).expect("to clear up");
}

fn share(again: Cost, cold: Cost) -> String {
    format!(
        "{:.3} of the CPU, {:.3} of the wall, {:.0} made",
        again.cpu / cold.cpu,
        again.wall / cold.wall,
        again.count
    )
}

/// Forty children, and then one line in one visit of one of them.
fn one_visit(folder: &Path, table: &mut Table) {
    let (content, output) = (folder.join("content"), folder.join("output"));
    generate::write(&generate::service(24, CHILDREN), &content);
    let (from, to) = (content.to_string_lossy(), output.to_string_lossy());
    let cold = in_a_process(&["whole", &from, &to, "1"]);
    table.line(
        &format!("{CHILDREN} children, cold"),
        cold,
        &format!("{:.0} files made", cold.count),
        "",
    );
    let again = in_a_process(&["again", &from, &to, "sheets"]);
    table.line("  again, nothing changed", again, &share(again, cold), "0.10 of the cold build");
    let visit = content.join("children/k00007/visits/2026-11-09.md");
    let text = fs::read_to_string(&visit).expect("a visit");
    fs::write(&visit, text.replace("baseline: 1 of 4", "baseline: 2 of 4")).expect("a visit");
    let again = in_a_process(&["again", &from, &to, "sheets"]);
    table.line("  again, one visit changed", again, &share(again, cold), "that child's papers");
}
