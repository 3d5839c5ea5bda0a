//! What Doorstep costs, measured beside the bare libraries that it is made of.
//!
//! Run with `cargo bench`, or one part with `cargo bench -- site` (`papers`, `families`, `again`, `records`, `preview`).
//! Everything is generated (see `generate.rs`), the same for the same size, and lies on a memory file
//! system where there is one, so that no disk is measured. Each figure comes from a process of its
//! own, so that its peak of memory (`VmHWM`) belongs to it alone; CPU is user and system time of that
//! process. Short runs are repeated and the mean is given. No test depends on any of these figures.
//! On a busy computer milliseconds of CPU can double, so compare within one run, by the ratios. What
//! does not waver is the count of instructions: `speed measure write DIR/content 1000 0` makes a
//! service, and callgrind over `speed measure site DIR/content DIR/output 1` counts.
//!
//! - **site**: the public website of 100, 1,000 and 10,000 activities of about 2 kB, HTML alone, from
//!   an empty output folder to the swap, the scan for children's data and the digests included. Beside
//!   it, the bare loop: walkdir, `serde_yaml`, pulldown-cmark and tera make and write the same number of
//!   pages of the same size, with the same lists, and do nothing else.
//! - **papers**: reviews for professionals, by `render_all` as the pipeline does it and through the
//!   whole pipeline, beside Typst alone: the same views and templates in the barest `World`.
//! - **families**: the packs of a hundred families and of five hundred, sealed pages among them.
//! - **again**: a build in which nothing has changed, and one in which one visit has.
//! - **records**: a thousand children with sixteen weeks of records, forty files each, read and checked.
//! - **preview**: from a changed record in memory to its fresh page and every list that it is in; and
//!   the demonstration service, all of it, cold.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark looks at the clock, writes what it measures and prints what it found"
)]

mod again;
mod build;
mod child;
mod clock;
mod families;
mod floor;
mod generate;
mod papers;
mod phrases;
mod preview;
mod records;
mod site;
mod table;
mod typst_alone;

use std::path::{Path, PathBuf};

use table::Table;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let ["measure", what, rest @ ..] = words.as_slice() {
        return measure(what, rest);
    }
    let asked: Vec<&str> = words.into_iter().filter(|word| !word.starts_with('-')).collect();
    let wanted = |part: &str| asked.is_empty() || asked.contains(&part);
    let folder = tempfile::Builder::new().prefix("doorstep-bench-").tempdir_in(memory());
    let folder = folder.expect("a folder to measure in");
    let mut table = Table::default();
    if wanted("site") {
        site::run(folder.path(), &mut table);
    }
    if wanted("again") {
        again::run(folder.path(), &mut table);
    }
    if wanted("records") {
        records::run(folder.path(), &mut table);
    }
    if wanted("preview") {
        preview::run(folder.path(), &mut table);
    }
    if wanted("families") {
        families::run(folder.path(), &mut table);
    }
    if wanted("papers") {
        papers::run(folder.path(), &mut table);
    }
    println!("{table}");
}

/// What a process that was started to be measured does.
fn measure(what: &str, rest: &[&str]) {
    match (what, rest) {
        ("write", [folder, activities, children]) => {
            let size = |text: &str| text.parse().unwrap_or_default();
            let files = generate::service(size(activities), size(children));
            generate::write(&files, Path::new(folder));
        }
        ("records", [content]) => records::measure(content),
        ("site", [content, output, times]) => build::cold(content, output, times, false),
        ("floor", [content, output, times]) => floor::measure(content, output, times),
        ("whole", [content, output, times]) => build::cold(content, output, times, true),
        ("again", [content, output, sheets]) => build::again(content, output, *sheets == "sheets"),
        ("preview", [activities]) => preview::measure(activities),
        ("views", [content, views]) => papers::write_views(content, views),
        ("papers", [how, threads, views, from]) => papers::measure(how, threads, views, from),
        ("families", [content, output, keys]) => families::measure(content, output, keys),
        ("reviews", [content, output, threads]) => papers::whole(content, output, threads),
        _ => eprintln!("nothing is measured under the name {what}"),
    }
}

/// A memory file system where there is one.
fn memory() -> PathBuf {
    let shared = Path::new("/dev/shm");
    if shared.is_dir() { shared.to_owned() } else { std::env::temp_dir() }
}
