//! A small sound service that a test changes in one place, and what comes of it.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::Path;

use doorstep::config::{Settings, Wanted};
use doorstep::diag::{Diagnostic, Format, Renderer};
use doorstep::output::Output;
use doorstep::pipeline::{self, CONTENT, Made, Silent};
use doorstep::source::{MemoryLoader, Sources};
use doorstep::theme::Theme;
use jiff::civil::{Date, date};
use tempfile::TempDir;

use crate::cargo::{files, package};
use crate::template;
use crate::tree::Tree;

/// The day on which the sound service is built.
pub(crate) const TODAY: Date = date(2026, 3, 5);
/// The day on which the demonstration service is built.
pub(crate) const DEMONSTRATION_DAY: Date = date(2026, 11, 22);

/// A service in memory.
#[derive(Clone)]
#[must_use]
pub(crate) struct Site {
    files: MemoryLoader,
    settings: Settings,
}

impl Site {
    /// A service with no record at all, built on a day.
    pub(crate) fn empty(date: Date) -> Self {
        let jobs = NonZeroUsize::new(2).unwrap();
        let settings = Settings {
            date,
            jobs,
            wanted: Wanted::default(),
            sheets: true,
            every_message: true,
            keys: None,
        };
        Self { files: MemoryLoader::new(), settings }
    }

    /// A small service in which nothing is wrong: two cards, and one child with every kind of record
    /// and two households.
    pub(crate) fn sound() -> Self {
        Self::empty(TODAY)
            .with_all(template::shared(|mark| mark.words.to_owned()))
            .with_all(template::child("p014", |mark| mark.words.to_owned()))
            .with_torch("p014")
    }

    /// The service with the picture beside the record that a child of the templates has of one.
    pub(crate) fn with_torch(self, child: &str) -> Self {
        let torch = package("content/children/p014/pictures/torch.png");
        self.with(&format!("children/{child}/pictures/torch.png"), std::fs::read(torch).unwrap())
    }

    /// The sound service with a second child, p020, whose names and numbers are other ones.
    pub(crate) fn with_second_child(self) -> Self {
        self.with_all(template::child("p020", |mark| match (mark.kind, mark.field) {
            (_, "Child.first_name" | "Visit.present") => "Ottilie".into(),
            (_, "Child.surname") => "Fenwright".into(),
            ("day", "Child.born") => "2023-03-14".into(),
            ("nhs", _) => "999 000 0522".into(),
            ("phone", field) => {
                format!("07700 900{}", 100 + field.len() + mark.household.map_or(0, str::len))
            }
            ("mail", _) => "someone@else.example".into(),
            _ => mark.words.to_owned(),
        }))
        .with_torch("p020")
        .patch("children/p020/child.yaml", "4 Weir Cottages", "1 Tanner's Rise")
        .patch("children/p020/child.yaml", "Nether Wend", "Upper Brockle")
        .patch("children/p020/child.yaml", "9 Fuller's Loft", "22 Cobbler's Gate")
        .patch("children/p020/child.yaml", "Little Tasselby", "Great Ossing")
        .patch("children/p020/child.yaml", "Joanna", "Wilhelmina")
        .patch("children/p020/child.yaml", "Marek", "Bartholomew")
    }

    /// The fictional service that the program comes with.
    pub(crate) fn demonstration() -> Self {
        let all = files(&package("content"), "").into_iter();
        let mut site = Self::empty(DEMONSTRATION_DAY);
        for (path, file) in all {
            site.files.set(path, std::fs::read(file).unwrap());
        }
        site
    }

    fn with_all(mut self, files: BTreeMap<String, String>) -> Self {
        for (path, text) in files {
            self.files.set(path, text);
        }
        self
    }

    /// The service with one more file, or another in its place.
    pub(crate) fn with(mut self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        self.files.set(path, bytes.as_ref());
        self
    }

    /// The service with a symbolic link at a path.
    pub(crate) fn with_link(mut self, path: &str) -> Self {
        self.files = self.files.with_link(path);
        self
    }

    /// The service with some words of a file changed everywhere in it; they must be there.
    #[track_caller]
    pub(crate) fn patch(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.text(path).to_owned();
        assert!(text.contains(from), "{path} does not hold {from:?}:\n{text}");
        self.with(path, text.replace(from, to))
    }

    /// The service without a file that must be there.
    #[track_caller]
    pub(crate) fn without(mut self, path: &str) -> Self {
        assert!(self.files.remove(path), "{path} is not there");
        self
    }

    /// The same on another day.
    pub(crate) fn on(mut self, date: Date) -> Self {
        self.settings.date = date;
        self
    }

    /// The same with settings changed.
    pub(crate) fn asked(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(&mut self.settings);
        self
    }

    /// A file of the service that must be there.
    #[track_caller]
    pub(crate) fn text(&self, path: &str) -> &str {
        std::str::from_utf8(self.bytes(path)).unwrap()
    }

    /// The bytes of a file of the service that must be there.
    #[track_caller]
    pub(crate) fn bytes(&self, path: &str) -> &[u8] {
        self.files.get(path).unwrap_or_else(|| panic!("{path} is not there"))
    }

    /// The paths of the records.
    pub(crate) fn paths(&self) -> Vec<String> {
        let all = self.all_paths().into_iter();
        all.filter(|path| path.ends_with(".md") || path.ends_with(".yaml")).collect()
    }

    /// The paths of the records, and of the pictures beside them.
    pub(crate) fn all_paths(&self) -> Vec<String> {
        self.files.paths().map(str::to_owned).collect()
    }

    /// The records read and checked, and nothing made of them.
    pub(crate) fn read(&self) -> pipeline::Checked {
        pipeline::read(&self.files, &Theme::default(), &self.settings)
    }

    /// The messages that `doorstep check` gives, each as a person reads it.
    pub(crate) fn check(&self) -> Vec<String> {
        let checked = pipeline::read(&self.files, &Theme::default(), &self.settings);
        said(&checked.sources, &checked.sink.into_sorted(), Format::Human)
    }

    /// Builds into a new folder.
    #[track_caller]
    pub(crate) fn build(&self) -> Built {
        let place = tempfile::tempdir().unwrap();
        let made = self.build_into(&place.path().join("output"));
        Built { place: Some(place), ..made }
    }

    /// Builds into a folder that may hold an earlier build.
    #[track_caller]
    pub(crate) fn build_into(&self, folder: &Path) -> Built {
        let output = Output::open(folder).unwrap();
        let theme = Theme::default();
        let jobs = self.settings.jobs.get();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build().unwrap();
        let built =
            pool.install(|| pipeline::build(&self.files, &theme, &self.settings, &output, &Silent));
        let built = match built {
            Ok(built) => built,
            Err(error) => panic!("nothing was published: {error:?}"),
        };
        let said_as = |format| said(&built.sources, &built.diagnostics, format);
        Built {
            tree: Tree::of(folder),
            said: said_as(Format::Human),
            short: said_as(Format::Short),
            json: said_as(Format::Json),
            withheld: built
                .withheld
                .iter()
                .map(|held| format!("{} {}: {}", held.document, held.subject, held.because))
                .collect(),
            notes: built.notes,
            removed: built.removed,
            made: built.made,
            unchanged: built.unchanged,
            scan_withheld: built.scan_withheld,
            place: None,
        }
    }

    /// Writes the records below a folder that is called `content`.
    pub(crate) fn write_to(&self, content: &Path) {
        for path in self.files.paths() {
            let file = content.join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, self.bytes(path)).unwrap();
        }
    }

    /// The day of the build, as the command line takes it.
    pub(crate) fn day(&self) -> String {
        self.settings.date.to_string()
    }
}

fn said(sources: &Sources, diagnostics: &[Diagnostic], format: Format) -> Vec<String> {
    let renderer = Renderer::new(sources, CONTENT);
    diagnostics.iter().map(|found| renderer.text(found, format)).collect()
}

/// What a build made and said. The tests that got it may have asked all that they wanted already.
pub(crate) struct Built {
    /// The output folder.
    pub(crate) tree: Tree,
    /// The messages as a person reads them.
    pub(crate) said: Vec<String>,
    /// The messages in the short format.
    pub(crate) short: Vec<String>,
    /// The messages for other programs.
    pub(crate) json: Vec<String>,
    /// What was withheld and why.
    pub(crate) withheld: Vec<String>,
    /// What else the summary says.
    pub(crate) notes: Vec<String>,
    /// What was removed.
    pub(crate) removed: Vec<String>,
    /// The counts of the summary.
    pub(crate) made: BTreeMap<&'static str, Made>,
    /// Whether nothing had changed.
    pub(crate) unchanged: bool,
    /// Whether the scan withheld something.
    pub(crate) scan_withheld: bool,
    /// Keeps the folder until the test is over.
    #[expect(dead_code, reason = "it is kept, not looked at")]
    place: Option<TempDir>,
}

impl Built {
    /// Fails unless one of the messages holds these words.
    #[track_caller]
    pub(crate) fn says(&self, words: &str) -> &Self {
        assert!(
            self.said.iter().any(|one| one.contains(words)),
            "{words:?} not in {:#?}",
            self.said
        );
        self
    }

    /// Fails unless everything that the sound service has was made, but for these paths.
    #[track_caller]
    pub(crate) fn has_all_but(&self, missing: &[&str]) -> &Self {
        for path in SOUND_OUTPUT {
            let gone = missing.iter().any(|one| path.starts_with(one));
            assert_eq!(self.tree.has(path), !gone, "{path}; messages: {:#?}", self.said);
        }
        self
    }
}

/// What the sound service makes, beside the pages that every service has.
pub(crate) const SOUND_OUTPUT: &[&str] = &[
    "families/p014/dads/activity-chart-2026-03-03.pdf",
    "families/p014/dads/review-2026-03-02.pdf",
    "families/p014/home/activity-chart-2026-03-03.pdf",
    "families/p014/home/review-2026-03-02.pdf",
    "manifest.json",
    "professionals/p014/review-2026-03-02.pdf",
    "public/about.html",
    "public/activities/language/bubbles.html",
    "public/activities/language/bubbles.pdf",
    "public/activities/social/sock-ball.html",
    "public/activities/social/sock-ball.pdf",
    "public/index.html",
];
