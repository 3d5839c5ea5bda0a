//! The records of a large county, read and judged: a thousand children with forty files each.

use std::fs;
use std::path::Path;

use doorstep::check::{self, Context};
use doorstep::content;
use doorstep::diag::Sink;
use doorstep::model::Date;
use doorstep::source::{DiskLoader, Sources};

use crate::clock::{self, in_a_process};
use crate::generate;
use crate::table::Table;

/// Measures a hundred children and a thousand.
pub(crate) fn run(folder: &Path, table: &mut Table) {
    for children in [100, 1_000] {
        let content = folder.join("content");
        generate::write(&generate::service(24, children), &content);
        let cost = in_a_process(&["records", &content.to_string_lossy()]);
        let each = format!("{:.0} files, {:.3} ms CPU each", cost.count, cost.cpu / cost.count);
        let target = if children == 1_000 { "10,000 ms CPU, 600 MB" } else { "" };
        table.line(&format!("{children} children, read and checked"), cost, &each, target);
        fs::remove_dir_all(content).expect("to clear up");
    }
}

/// Reads and judges the records once, and prints what it cost.
pub(crate) fn measure(content: &str) {
    let cost = clock::mean(1, || {
        let sources = Sources::load(&DiskLoader::new(content));
        let mut sink = Sink::new();
        let draft = content::read(&sources, &mut sink);
        let context = Context::on(Date::constant(2026, 11, 20));
        let service = check::check(draft, &context, &mut sink);
        assert!(service.withheld().is_empty(), "the generated records hold together");
        sources.len()
    });
    println!("{cost}");
}
