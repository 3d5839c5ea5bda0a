//! The packs of five hundred families: charts, reviews, their other papers and their sealed pages.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use doorstep::privacy::Audience as _;
use doorstep::privacy::policy::Family;
use doorstep::seal::Keys;

use crate::build::{self, settings};
use crate::clock::{self, in_a_process};
use crate::generate;
use crate::table::Table;

/// How many families, few and many: memory must not grow from one to the other.
const FAMILIES: [usize; 2] = [100, 500];

/// Measures the packs of few families and of many.
pub(crate) fn run(folder: &Path, table: &mut Table) {
    for families in FAMILIES {
        let root = folder.join(format!("families-{families}"));
        let content = root.join("content");
        let mut files = generate::service(24, families);
        for (path, text) in &mut files {
            if path.ends_with("/child.yaml") {
                *text = with_all_papers(text);
            }
        }
        generate::write(&files, &content);
        // A key takes its time once in its life, and not at a build.
        let made = Command::new(env!("CARGO_BIN_EXE_doorstep"))
            .args(["keys", "new", "--date", "2026-11-20", "--root"])
            .arg(&root)
            .output()
            .expect("doorstep");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let (keys, output) = (root.join("keys.toml"), root.join("output"));
        let paths = [&content, &output, &keys].map(|path| path.to_string_lossy().into_owned());
        let [content, output, keys] = paths.each_ref().map(String::as_str);
        let cost = in_a_process(&["families", content, output, keys]);
        let each = format!("{:.1} ms CPU each of {:.0}", cost.cpu / cost.count, cost.count);
        table.line(&format!("{families} families' packs"), cost, &each, "40 ms, memory flat");
        fs::remove_dir_all(&root).expect("to clear up");
    }
}

/// A child's record with every paper for the family and a page for its mother.
fn with_all_papers(text: &str) -> String {
    let given = "permissions:\n  - {for: family-papers, basis: consent, by: mum, on: 2026-04-13}\n";
    text.replace(
        "    receives: [chart, review]\n",
        "    receives: [chart, review, family-papers]\n",
    )
    .replace("permissions:\n", given)
        + "online:\n  - {for: mum, by: mum, on: 2026-04-13, until: 2027-04-12}\n"
}

/// Measures a build that is asked for what families get.
pub(crate) fn measure(content: &str, output: &str, keys: &str) {
    let text = fs::read_to_string(keys).expect("a key file");
    let mut settings = settings(false);
    settings.keys = Keys::parse(&text).ok().map(Arc::new);
    settings.wanted.audiences.insert(Family::NAME);
    let cost = clock::mean(1, || {
        let built = build::build(content, output, &settings);
        if !built.withheld.is_empty() {
            eprintln!("{content}: {} withheld", built.withheld.len());
        }
        build::new_files(&built)
    });
    println!("{cost}");
}
