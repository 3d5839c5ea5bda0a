//! What a person who gets a paper, or a theme's author, would notice.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use jiff::civil::date;
use serde::Serialize;

use super::samples;
use super::{FaultKind, PdfEngine, PdfFault, PdfJob, Plates, render_all};
use crate::render::symbols::Symbols;
use crate::theme::Theme;
use crate::view::chart::Chart;

fn job(template: &str, view: &impl Serialize, sides: Option<usize>) -> PdfJob {
    PdfJob {
        spare: None,
        template: template.into(),
        view: serde_json::to_vec(view).unwrap(),
        title: "Sample".into(),
        language: "en-GB".into(),
        keywords: Vec::new(),
        ident: "sample".into(),
        date: Some(date(2026, 3, 3)),
        sides,
        only_paper: false,
        pictures: Plates::default(),
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
        ("sheet", job("cards", &samples::sheet(), Some(2))),
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
    let engine = PdfEngine::from_files(&files, Arc::default()).unwrap();
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

fn engine() -> PdfEngine {
    PdfEngine::new(&Theme::default(), Arc::new(Symbols::load(&Theme::default()).unwrap())).unwrap()
}

fn pages(engine: &PdfEngine, job: &PdfJob) -> Result<u32, PdfFault> {
    engine.render(job).map(|paper| paper.pages)
}

#[test]
fn a_chart_with_four_alerts_and_five_steps_fits_on_one_side() {
    let engine = engine();
    for chart in [samples::chart(), samples::full_chart(), samples::alert_chart()] {
        assert_eq!(pages(&engine, &job("chart", &chart, Some(1))), Ok(1));
    }
    assert_eq!(pages(&engine, &job("chart", &samples::large_chart(), Some(2))), Ok(2));
}

#[test]
fn a_chart_that_is_far_too_long_is_refused_and_says_by_how_many_lines() {
    let mut chart = samples::full_chart();
    chart.praise = "Laugh with him and blow straight away. ".repeat(40);
    let fault = engine().render(&job("chart", &chart, Some(1))).err().unwrap();
    let FaultKind::TooLong { sides: Some(1), ref overruns } = fault.kind else {
        panic!("{:?}", fault.kind);
    };
    assert!(overruns[0].lines > 10, "{overruns:?}");
    assert!(fault.message.contains("lines too long"), "{}", fault.message);
}

#[test]
fn pictures_beside_steps_stand_back_where_there_is_no_room_for_both() {
    let engine = engine();
    let pictured = |chart: &Chart| {
        let mut chart = chart.clone();
        for step in &mut chart.steps {
            step.symbol = Some("core/wait".into());
        }
        let plain = chart.without_small_pictures().unwrap();
        let spare = Some(job("chart", &plain, None).view);
        PdfJob { spare, ..job("chart", &chart, Some(1)) }
    };
    let drawn = |job: &PdfJob| engine.render(job).map(|paper| paper.bytes.len()).ok();
    let plain = |chart: &Chart| drawn(&job("chart", chart, Some(1)));
    let short = samples::chart();
    assert!(drawn(&pictured(&short)) > plain(&short), "there is room");
    // Longer and longer, until it fits without its pictures alone.
    let mut chart = samples::full_chart();
    let stands_back = (0..60).any(|_| {
        chart.praise.push_str(" Laugh.");
        let with = drawn(&PdfJob { spare: None, ..pictured(&chart) });
        with.is_none() && plain(&chart).is_some() && drawn(&pictured(&chart)) == plain(&chart)
    });
    assert!(stands_back);
    assert_eq!(samples::chart().without_small_pictures().map(|_| ()), None);
}

#[test]
fn a_name_in_any_script_of_the_fonts_is_printed_and_another_is_a_fault_that_names_the_letter() {
    let engine = engine();
    for name in ["يُسرا", "Nguyễn Thị Hương"] {
        assert_eq!(pages(&engine, &job("chart", &samples::short_chart(name), Some(1))), Ok(1));
    }
    let fault = engine.render(&job("chart", &samples::short_chart("ᏣᎳᎩ"), Some(1))).err().unwrap();
    assert!(matches!(fault.kind, FaultKind::Glyphs(ref found) if found.contains(&'Ꮳ')));
}

#[test]
fn a_full_report_has_two_to_four_pages_and_a_sheet_two() {
    let engine = engine();
    let report = pages(&engine, &job("report", &samples::report(3, 6), Some(4))).unwrap();
    assert!((2..=4).contains(&report), "{report}");
    // Nine bands and three assessments are longer than a side, and must run on, not overprint.
    assert_eq!(pages(&engine, &job("report", &samples::report(3, 9), Some(4))), Ok(4));
    let family = pages(&engine, &job("report", &samples::family_report(), None)).unwrap();
    assert!((2..=4).contains(&family), "{family}");
    assert_eq!(pages(&engine, &job("cards", &samples::sheet(), Some(2))), Ok(2));
}

#[test]
fn the_bytes_are_the_same_with_one_thread_and_with_two() {
    let engine = engine();
    let made = |threads| {
        let jobs = all().into_iter().map(|(_, job)| PdfJob { sides: None, ..job });
        let papers: Mutex<BTreeMap<usize, Vec<u8>>> = Mutex::default();
        render_all(&engine, jobs, threads, |index, paper| {
            papers.lock().unwrap().insert(index, paper.ok().unwrap().bytes);
        });
        papers.into_inner().unwrap()
    };
    assert!(made(1) == made(2));
}

/// Prints how long a chart and a report take, with one thread and with two.
#[test]
#[ignore = "measures"]
#[expect(clippy::disallowed_methods, reason = "a measurement needs a clock")]
fn measure() {
    let engine = engine();
    for (name, one) in [
        ("chart", job("chart", &samples::alert_chart(), None)),
        ("report", job("report", &samples::report(3, 6), None)),
    ] {
        for threads in [1, 2] {
            let jobs = (0..200).map(|number| PdfJob { ident: format!("{number}"), ..one.clone() });
            let start = std::time::Instant::now();
            render_all(&engine, jobs, threads, |_, paper| assert!(paper.is_ok()));
            let each = start.elapsed().as_secs_f64() * 1000.0 / 200.0;
            println!("{name}, {threads} threads: {each:.1} ms each");
        }
    }
}

#[test]
fn a_faulty_paper_leaves_the_others_of_its_batch_whole() {
    let good = job("cards", &samples::sheet(), Some(2));
    let bad = PdfJob { view: b"{".to_vec(), ..good.clone() };
    let missing = PdfJob { template: "poster".into(), ..good.clone() };
    let outcomes: Mutex<BTreeMap<usize, Option<String>>> = Mutex::default();
    render_all(&engine(), [good.clone(), bad, missing, good], 2, |index, paper| {
        outcomes.lock().unwrap().insert(index, paper.err().map(|fault| fault.to_string()));
    });
    let outcomes = outcomes.into_inner().unwrap();
    assert_eq!((&outcomes[&0], &outcomes[&3]), (&None, &None));
    assert!(outcomes[&1].is_some());
    assert_eq!(outcomes[&2].as_deref(), Some("The theme has no file pdf/poster.typ."));
}

#[test]
fn panjabi_is_read_from_the_left_and_urdu_from_the_right() {
    let engine = engine();
    let direction = |language: &str| {
        let job = PdfJob { language: language.into(), ..job("cards", &samples::sheet(), None) };
        let paper = engine.render(&job).unwrap();
        let text = String::from_utf8_lossy(&paper.bytes).into_owned();
        text.split_once("/Direction/").map(|(_, rest)| rest[..3].to_owned())
    };
    assert_eq!(direction("pa").as_deref(), Some("L2R"));
    assert_eq!(direction("ur").as_deref(), Some("R2L"));
}

#[test]
fn a_copy_for_paper_alone_claims_no_standard() {
    let engine = engine();
    let claims = |only_paper: bool| {
        let job = PdfJob { only_paper, ..job("cards", &samples::sheet(), None) };
        let paper = engine.render(&job).unwrap();
        let text = String::from_utf8_lossy(&paper.bytes).into_owned();
        ["pdfuaid", "pdfaid", "/StructTreeRoot"].map(|word| text.contains(word))
    };
    assert_eq!(claims(false), [true; 3]);
    assert_eq!(claims(true), [false; 3]);
}
