//! The public website of libraries of three sizes, beside the bare libraries.

use std::fs;
use std::path::Path;

use crate::clock::in_a_process;
use crate::generate;
use crate::table::Table;

/// How many activities, and how often the build is repeated.
const SIZES: [(usize, &str); 3] = [(100, "10"), (1_000, "4"), (10_000, "1")];

/// Measures all sizes.
pub(crate) fn run(folder: &Path, table: &mut Table) {
    for (activities, times) in SIZES {
        let content = folder.join("content");
        let output = folder.join("output");
        generate::write(&generate::service(activities, 0), &content);
        let (content, output) = (content.to_string_lossy(), output.to_string_lossy());
        let ours = in_a_process(&["site", &content, &output, times]);
        let each = format!("{:.3} ms CPU a page", ours.cpu / ours.count);
        let target = if activities == 10_000 { "0.150 ms, 200 MB" } else { "" };
        table.line(&format!("site of {activities}, cold"), ours, &each, target);
        // The bare loop takes the frame of its pages from those that are there.
        let floor = in_a_process(&["floor", &content, &output, times]);
        let each = format!(
            "{:.3} ms CPU a page, {:.1} times less",
            floor.cpu / floor.count,
            ours.cpu / floor.cpu
        );
        table.line("  the bare libraries", floor, &each, "");
        for used in [&*content, &*output] {
            fs::remove_dir_all(used).expect("to clear up");
        }
    }
}
