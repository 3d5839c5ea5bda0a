//! Builds by the whole pipeline, cold and again, as the command `build` runs them.

use std::collections::BTreeSet;
use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;
use std::thread::available_parallelism;

use doorstep::config::{Settings, Wanted};
use doorstep::model::Date;
use doorstep::output::Output;
use doorstep::pipeline::{self, Built, Silent};
use doorstep::source::DiskLoader;
use doorstep::theme::Theme;

use crate::clock;

/// The settings of a build on the day after the last generated visit but one.
pub(crate) fn settings(sheets: bool) -> Settings {
    Settings {
        date: Date::constant(2026, 11, 20),
        jobs: available_parallelism().unwrap_or(NonZeroUsize::MIN),
        wanted: Wanted::default(),
        sheets,
        every_message: false,
        keys: None,
    }
}

/// One build of a content folder into an output folder.
pub(crate) fn build(content: &str, output: &str, settings: &Settings) -> Built {
    let output = Output::open(Path::new(output)).expect("an output folder");
    let loader = DiskLoader::new(content);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(settings.jobs.get()).build();
    let built = pool
        .expect("a pool")
        .install(|| pipeline::build(&loader, &Theme::default(), settings, &output, &Silent));
    match built {
        Ok(built) => built,
        Err(why) => panic!("the build broke off: {why:?}"),
    }
}

/// How many files a build made.
pub(crate) fn new_files(built: &Built) -> usize {
    built.made.values().map(|made| made.new).sum()
}

/// Measures builds into an empty output folder, and complains when the content is not clean.
pub(crate) fn cold(content: &str, output: &str, times: &str, sheets: bool) {
    let settings = settings(sheets);
    let cost = clock::mean(times.parse().unwrap_or(1), || {
        // Taking the last output away is no part of what is measured, but costs little beside it.
        let _ = fs::remove_dir_all(output);
        let built = build(content, output, &settings);
        let said: BTreeSet<&str> = built.diagnostics.iter().map(|found| found.rule.code).collect();
        if !said.is_empty() || !built.withheld.is_empty() {
            eprintln!("{content}: {} withheld, messages {said:?}", built.withheld.len());
        }
        new_files(&built)
    });
    println!("{cost}");
}

/// Measures a build over an output that is there already.
pub(crate) fn again(content: &str, output: &str, sheets: bool) {
    let settings = settings(sheets);
    println!("{}", clock::mean(1, || new_files(&build(content, output, &settings))));
}
