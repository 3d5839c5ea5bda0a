//! Reviews for professionals: by the pipeline, by `render_all` alone, and by Typst alone.

use std::fmt::Write as _;
use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use doorstep::model::{Date, PaperId};
use doorstep::pipeline::{self, Engines};
use doorstep::privacy::policy::Professional;
use doorstep::privacy::{Audience as _, Grant};
use doorstep::render::pdf::{PdfEngine, PdfJob, Plates, render_all};
use doorstep::source::DiskLoader;
use doorstep::theme::Theme;
use doorstep::view::Sight;
use doorstep::view::report::Report;

use crate::build::{self, settings};
use crate::clock::{self, Cost, in_a_process};
use crate::generate;
use crate::table::Table;
use crate::typst_alone::Alone;

/// How many reviews.
const REVIEWS: usize = 1_000;

/// In how many turns they are made.
const TURNS: usize = 4;

/// Measures one thread and two.
pub(crate) fn run(folder: &Path, table: &mut Table) {
    let content = folder.join("content");
    generate::write(&generate::service(24, REVIEWS), &content);
    let (content, output) = (content.to_string_lossy(), folder.join("output"));
    let views = folder.join("views");
    let views = views.to_string_lossy();
    in_a_process(&["views", &content, &views]);
    for threads in ["1", "2"] {
        let (mut alone, mut ours) = (Cost::default(), Cost::default());
        // Turn by turn, so that whatever else the computer does falls on both alike.
        for from in (0..REVIEWS).step_by(REVIEWS / TURNS) {
            let from = from.to_string();
            alone = alone.and(in_a_process(&["papers", "alone", threads, &views, &from]));
            ours = ours.and(in_a_process(&["papers", "ours", threads, &views, &from]));
        }
        let each = format!("{:.2} ms CPU each", alone.cpu / alone.count);
        table.line(&format!("{REVIEWS} reviews, Typst alone, {threads} threads"), alone, &each, "");
        let each = format!("{:.2} of that CPU", ours.cpu / alone.cpu);
        table.line("  by render_all", ours, &each, "1.3 times, 400 MB");
        let whole = in_a_process(&["reviews", &content, &output.to_string_lossy(), threads]);
        let each = format!("{:.2} of that CPU, {:.0} made", whole.cpu / alone.cpu, whole.count);
        table.line("  by the whole pipeline", whole, &each, "1.3 times, 400 MB");
        fs::remove_dir_all(&output).expect("to clear up");
    }
    fs::remove_dir_all(&*content).expect("to clear up");
}

/// Measures a build that is asked for the reviews alone.
pub(crate) fn whole(content: &str, output: &str, threads: &str) {
    let mut settings = settings(false);
    settings.jobs = threads.parse().unwrap_or(NonZeroUsize::MIN);
    settings.wanted.audiences.insert(Professional::NAME);
    println!("{}", clock::mean(1, || build::new_files(&build::build(content, output, &settings))));
}

/// Measures the making of papers whose views are there already.
pub(crate) fn measure(how: &str, threads: &str, views: &str, from: &str) {
    let theme = Theme::default();
    let views = fs::read_to_string(views).expect("the views");
    let jobs = views.lines().enumerate().map(job);
    let from = from.parse().unwrap_or_default();
    let jobs: Vec<PdfJob> = jobs.skip(from).take(REVIEWS / TURNS).collect();
    drop(views);
    let threads = threads.parse().unwrap_or(1);
    let made = AtomicUsize::new(0);
    let cost = if how == "alone" {
        clock::mean(1, || {
            let alone = Alone::new(&theme);
            let queue = Mutex::new(jobs.iter());
            std::thread::scope(|scope| {
                for _ in 0..threads {
                    let worker = std::thread::Builder::new().stack_size(16 << 20);
                    worker
                        .spawn_scoped(scope, || by_one_thread(&alone, &queue, &made))
                        .expect("a thread");
                }
            });
            made.load(Ordering::Relaxed)
        })
    } else {
        clock::mean(1, || {
            let engine = PdfEngine::new(&theme, std::sync::Arc::default())
                .unwrap_or_else(|_| panic!("no engine"));
            render_all(&engine, jobs.iter().cloned(), threads, |_, paper| {
                made.fetch_add(usize::from(paper.is_ok()), Ordering::Relaxed);
            });
            made.load(Ordering::Relaxed)
        })
    };
    println!("{cost}");
}

/// A pool of one, so that Typst does not hand parts of a paper to other threads.
fn by_one_thread(alone: &Alone, queue: &Mutex<std::slice::Iter<'_, PdfJob>>, made: &AtomicUsize) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    pool.expect("a pool").install(|| {
        loop {
            let job = queue.lock().ok().and_then(|mut queue| queue.next());
            let Some(job) = job else { return };
            made.fetch_add(usize::from(!alone.render(job).is_empty()), Ordering::Relaxed);
        }
    });
}

/// A job from its line.
fn job((number, line): (usize, &str)) -> PdfJob {
    let (title, view) = line.split_once('\t').expect("a title and a view");
    PdfJob {
        spare: None,
        template: "report".into(),
        view: view.into(),
        title: title.into(),
        language: "en-GB".into(),
        keywords: Vec::new(),
        ident: format!("professionals/{number}.pdf"),
        date: Some(Date::constant(2026, 11, 2)),
        sides: None,
        only_paper: false,
        pictures: Plates::default(),
    }
}

/// Writes the views of all reviews, as the pipeline makes them, one a line with its title before it,
/// so that what made them is in nobody's memory while papers are measured.
pub(crate) fn write_views(content: &str, to: &str) {
    let settings = settings(false);
    let checked = pipeline::read(&DiskLoader::new(content), &Theme::default(), &settings);
    let engines = Engines::new(&Theme::default(), &checked.service).ok().flatten();
    let engines = engines.expect("engines");
    let kind = engines.kinds.get("review-professional").expect("a kind");
    let (service, words, date) = (&checked.service, &engines.words, settings.date);
    let mut lines = String::new();
    let mut count = 0;
    for paper in service.papers() {
        let PaperId::Kind(id) = &paper.id else { continue };
        if id.kind != kind.plan.kind {
            continue;
        }
        let grant = Grant::<Professional>::professional(&id.child);
        let cards = service.activities();
        let sight = Sight { service, grant, words, date, cards };
        let report = Report::for_professionals(&sight, kind, &id.on, &paper.recipients);
        let report = report.expect("a report");
        let view = serde_json::to_string(&report).expect("a view");
        let _ = writeln!(lines, "{}\t{view}", report.running_title);
        count += 1;
    }
    fs::write(to, lines).expect("the views on the disk");
    println!("{}", clock::mean(1, || count));
}
