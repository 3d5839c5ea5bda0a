//! What a person who gets a paper, or a theme's author, would notice.

use std::collections::BTreeMap;

use jiff::civil::date;
use serde::Serialize;

use super::samples;
use super::{PdfEngine, PdfJob};

fn job(template: &str, view: &impl Serialize, sides: Option<usize>) -> PdfJob {
    PdfJob {
        template: template.into(),
        view: serde_json::to_vec(view).unwrap(),
        title: "Sample".into(),
        language: "en-GB".into(),
        ident: "sample".into(),
        date: Some(date(2026, 3, 3)),
        sides,
    }
}

/// Every sample by a name, as the jobs that print them.
fn all() -> Vec<(&'static str, PdfJob)> {
    vec![
        ("chart", job("chart", &samples::chart(), Some(1))),
        ("chart-full", job("chart", &samples::full_chart(), None)),
        ("chart-alerts", job("chart", &samples::alert_chart(), None)),
        ("chart-arabic", job("chart", &samples::short_chart("يُسرا"), Some(1))),
        ("chart-vietnamese", job("chart", &samples::short_chart("Nguyễn Thị Hương"), Some(1))),
        ("chart-large", job("chart", &samples::large_chart(), Some(2))),
        ("sheet", job("sheet", &samples::sheet(), Some(2))),
        ("report", job("report", &samples::report(2, 5), Some(4))),
        ("report-long", job("report", &samples::report(3, 9), None)),
        ("report-family", job("report", &samples::family_report(), None)),
    ]
}

/// Writes every sample below `target/papers` with the theme as it is on the disk, to be looked at.
#[test]
#[ignore = "writes files for a person to look at"]
#[expect(clippy::disallowed_methods, reason = "a person's own look at the theme being changed")]
fn look() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for entry in walkdir::WalkDir::new(root.join("themes/default")).into_iter().flatten() {
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(root.join("themes/default")).unwrap();
            files.insert(path.to_string_lossy().into_owned(), std::fs::read(entry.path()).unwrap());
        }
    }
    let files = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
    let engine = PdfEngine::from_files(&files).unwrap();
    std::fs::create_dir_all(root.join("target/papers")).unwrap();
    for (name, job) in all() {
        match engine.render(&job) {
            Ok(paper) => {
                std::fs::write(root.join(format!("target/papers/{name}.pdf")), paper.bytes)
                    .unwrap();
            }
            Err(fault) => println!("{name}: {fault} {:?} {:?}", fault.kind, fault.hints),
        }
    }
}
