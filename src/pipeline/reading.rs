//! One state of the service, from which the preview makes each page and paper when it is asked for.
//!
//! Nothing is made before that: after a save, only what somebody looks at is worth making. What the
//! scan would withhold from a build is withheld here too.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::check::pictures::report;
use crate::config::Settings;
use crate::content::Remembered;
use crate::diag::{Diagnostic, Place, Sink};
use crate::model::{RecordKey, Service, Withheld};
use crate::output::{Bundle, Digest};
use crate::picture::Trouble;
use crate::privacy::Audience;
use crate::privacy::policy::Public;
use crate::render::html::routes;
use crate::render::pdf::PdfFault;
use crate::scan::{Certainty, Finding, Papers};
use crate::source::{Loader, Sources, Span};
use crate::theme::Theme;
use crate::view::site::{Library, Sheets, Site};

use super::album::{Album, Developed};
use super::faults;
use super::order::Order;
use super::preview::{Frame, Made};
use super::report::{HeldBack, held_back};
use super::site::{FOLDER, theme_faults};
use super::tongue::Tongues;
use super::work::Desk;
use super::{Checked, Guard, Told, offline, papers, sheets, tongue};

/// The bytes of what was asked for, or what is wrong with it.
pub type Outcome = Result<Vec<u8>, Vec<Told>>;

/// One paper about a child, as the worker's list names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PaperLine {
    /// The child, by reference.
    pub child: String,
    /// What it is and for whom, by reference: "activity chart, home".
    pub name: String,
    /// Its day, in words.
    pub date: String,
    /// Where it is in the output.
    pub path: String,
}

/// A page that is not there because its record is withheld.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Why, as a sentence without a full stop.
    pub because: String,
    /// What is wrong with the record's own file.
    pub told: Vec<Told>,
}

/// Where the preview finds pictures.
#[derive(Clone)]
pub(super) struct Shelf {
    /// The content folder.
    pub(super) loader: Arc<dyn Loader + Send>,
    /// The pictures that somebody has looked at.
    pub(super) developed: Arc<Developed>,
}

/// A state of the service.
pub struct Reading {
    pub(super) sources: Sources,
    /// What was made of each file, for the reading after this one.
    pub(super) remembered: Remembered,
    pub(super) theme: Result<Theme, String>,
    pub(super) frame: Frame,
    pub(super) engines: Made,
    service: Service,
    guard: Guard,
    diagnostics: Vec<Diagnostic>,
    settings: Settings,
    /// Where pictures are read from when somebody looks at them, and those that were.
    pictures: Shelf,
    /// The cards in each language beside the service's own.
    libraries: Vec<Library>,
    /// What papers are made with in the languages that families read.
    tongues: Tongues,
    /// The edition and the number of each page, by its path.
    pages: BTreeMap<String, (usize, usize)>,
}

impl Reading {
    pub(super) fn new(
        checked: Checked,
        engines: Made,
        (theme, frame): (Result<Theme, String>, Frame),
        (settings, pictures): (Settings, Shelf),
    ) -> Self {
        let Checked { sources, service, sink, guard } = checked;
        let diagnostics = sink.into_sorted();
        let (pages, remembered) = (BTreeMap::new(), Remembered::default());
        let mut reading = Self {
            sources,
            remembered,
            theme,
            frame,
            engines,
            service,
            guard,
            diagnostics,
            settings,
            pictures,
            libraries: Vec::new(),
            tongues: Tongues::new(),
            pages,
        };
        if let Ok(Some(engines)) = &reading.engines {
            reading.libraries = engines.libraries(&reading.service);
            reading.tongues = tongue::tongues(engines, &reading.service, reading.settings.date);
        }
        let mut pages = BTreeMap::new();
        for edition in 0..reading.edition_count() {
            let paths = |site: &Site<'_>| site.addresses().map(|at| at.to_string()).collect();
            let paths: Vec<String> = reading.with_site(edition, paths).unwrap_or_default();
            let folder = reading.folder(edition);
            pages.extend(
                paths
                    .into_iter()
                    .enumerate()
                    .map(|(number, path)| (format!("{folder}{path}"), (edition, number))),
            );
        }
        reading.pages = pages;
        reading
    }

    /// Everything that there is to say about the records.
    pub fn told(&self) -> impl Iterator<Item = Told> {
        self.diagnostics.iter().map(|found| Told::new(&self.sources, found))
    }

    /// Why the theme cannot be used, if it cannot: a sentence, or messages with their lines.
    #[must_use]
    pub fn theme_trouble(&self) -> Option<(Option<&str>, Vec<Told>)> {
        match (&self.theme, &self.engines) {
            (Err(sentence), _) => Some((Some(sentence), Vec::new())),
            (_, Err(faults)) => Some((None, self.tell(faults))),
            _ => None,
        }
    }

    /// Whether the service's particulars held; without them there is no page at all.
    #[must_use]
    pub fn has_service(&self) -> bool {
        self.service.particulars().is_some()
    }

    /// How many pages the website has.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// How many files were read.
    #[must_use]
    pub fn file_count(&self) -> usize {
        self.sources.len()
    }

    /// A page, a style, a picture or a sheet of the public site, by its path below the root of the
    /// site; `None` when there is no such thing.
    #[must_use]
    pub fn public(&self, path: &str) -> Option<Outcome> {
        let engines = self.engines.as_ref().ok()?.as_ref()?;
        if let Some(number) = self.pages.get(path) {
            return self.page(*number, path);
        }
        let symbol = path.strip_prefix("symbols/").and_then(|name| name.strip_suffix(".svg"));
        if let Some(bytes) = symbol.and_then(|name| engines.symbols.file(name)) {
            return Some(Ok(bytes.to_vec()));
        }
        if let Some(made) = self.desk()?.album.public(&self.service, path) {
            return Some(match made {
                Ok(bytes) => self.scanned(
                    (FOLDER, path),
                    Public::NAME,
                    None,
                    (bytes.to_vec(), String::new()),
                ),
                Err(trouble) => Err(self.damaged(path, &trouble)),
            });
        }
        // What a browser keeps would be of another save than what is being written.
        if let Some(script) = offline::in_preview(path) {
            return Some(Ok(script.into()));
        }
        let asset = engines.html.assets().find(|(name, _)| *name == path);
        asset.map(|(_, bytes)| Ok(bytes.to_vec())).or_else(|| self.sheet(path))
    }

    /// What there is to say of a picture that turned out to be damaged.
    fn damaged(&self, path: &str, trouble: &Trouble) -> Vec<Told> {
        let name =
            path.trim_start_matches("pictures/").rsplit_once('.').map_or(path, |(name, _)| name);
        let mut sink = Sink::new();
        if let Some(entry) = self.service.pictures().get(name) {
            let _ = report(trouble, path, Span::top(entry.file), &mut sink);
        }
        self.tell(&sink.into_sorted())
    }

    fn page(&self, (edition, number): (usize, usize), path: &str) -> Option<Outcome> {
        let engines = self.engines.as_ref().ok()?.as_ref()?;
        let (page, twins) = self.with_site(edition, |site| {
            let page = site.page(number)?;
            let twins = site.twins(&routes::address(&page));
            Some((page, twins))
        })??;
        let desk = self.desk()?;
        let made = engines.edition(edition).1.render_with(&page, &twins, &desk.pictures());
        Some(match made {
            Ok(html) => {
                self.scanned((FOLDER, path), Public::NAME, None, (html.into(), String::new()))
            }
            Err(fault) => Err(self.tell(&theme_faults(&[fault]).0)),
        })
    }

    fn sheet(&self, path: &str) -> Option<Outcome> {
        let desk = self.desk()?;
        let leaf = sheets::all(&desk).into_iter().find(|leaf| leaf.path == path)?;
        let card = desk.sight(leaf.edition).cards.get(&leaf.id)?;
        let order = sheets::order(&desk, &leaf)?;
        Some(self.pressed(order).unwrap_or_else(|fault| {
            let mut sink = Sink::new();
            faults::of_card(card.file, &fault, sheets::words_on(&desk, &leaf), &mut sink);
            Err(self.tell(&sink.into_sorted()))
        }))
    }

    /// The papers about children that the records give for the day of the preview.
    #[must_use]
    pub fn papers(&self) -> Vec<PaperLine> {
        let Ok(Some(engines)) = &self.engines else { return Vec::new() };
        let line = |paper: &crate::model::Paper| {
            let id = &paper.id;
            let household = id.household().map(|home| format!(", {home}")).unwrap_or_default();
            PaperLine {
                child: id.child().to_owned(),
                name: format!("{}{household}", id.kind()),
                date: engines.words.date(id.on()),
                path: papers::path(id),
            }
        };
        let mut lines: Vec<PaperLine> = self.service.papers().iter().map(line).collect();
        lines.sort();
        lines
    }

    /// What checking held back, records and papers.
    #[must_use]
    pub fn held_back(&self) -> Vec<HeldBack> {
        self.service.withheld().iter().map(held_back).collect()
    }

    /// One paper about a child, by its path in the output.
    #[must_use]
    pub fn paper(&self, path: &str) -> Option<Outcome> {
        let paper = self.service.papers().iter().find(|paper| papers::path(&paper.id) == path)?;
        let desk = self.desk()?;
        let order = papers::orders(&desk, paper).orders.into_iter().next()?;
        let sheet = papers::sheet(&desk, paper);
        Some(self.pressed(order).unwrap_or_else(|fault| {
            let mut sink = Sink::new();
            faults::tell(&self.service, (&paper.id, &sheet), &fault, &mut sink);
            Err(self.tell(&sink.into_sorted()))
        }))
    }

    /// Why a page or sheet of the public site is not there, when its record is withheld.
    #[must_use]
    pub fn missing(&self, path: &str) -> Option<Missing> {
        let name = path.strip_suffix(".html").or_else(|| path.strip_suffix(".pdf"))?;
        let (key, file) = match name.strip_prefix("activities/") {
            Some(id) => (RecordKey::Activity(id.to_owned()), format!("{name}.md")),
            None => (RecordKey::Page(name.to_owned()), format!("pages/{name}.md")),
        };
        let about = |found: &&Diagnostic| match &found.place {
            Place::File(path) => *path == file,
            _ => found.file().is_some_and(|id| self.sources.file(id).path == file),
        };
        let told: Vec<Told> = self
            .diagnostics
            .iter()
            .filter(about)
            .map(|found| Told::new(&self.sources, found))
            .collect();
        let withheld = self.service.withheld().iter().find(|held| match held {
            Withheld::Record(held, _) => *held == key,
            Withheld::Paper(..) => false,
        });
        let because = match withheld {
            Some(held) => held_back(held).because,
            None if told.iter().any(|told| told.is_error) => "it has an error of its own".into(),
            None => return None,
        };
        Some(Missing { because, told })
    }

    fn edition_count(&self) -> usize {
        self.desk().map_or(0, |desk| desk.edition_count())
    }

    /// The folder of an edition below the root of the site.
    fn folder(&self, edition: usize) -> String {
        let engines = self.engines.as_ref().ok().and_then(Option::as_ref);
        engines.map(|engines| engines.folder(edition).to_owned()).unwrap_or_default()
    }

    /// Does something with an edition of the site, planned anew: briefs of cards are quickly made and
    /// large to keep.
    fn with_site<T>(&self, edition: usize, work: impl FnOnce(&Site<'_>) -> T) -> Option<T> {
        let desk = self.desk()?;
        let sight = desk.sight(edition);
        let sheets = if self.settings.sheets { Sheets::OnRequest } else { Sheets::None };
        Site::new(&sight, sheets, desk.engines.editions(edition)).map(|site| work(&site))
    }

    fn desk(&self) -> Option<Desk<'_>> {
        let engines = self.engines.as_ref().ok()?.as_ref()?;
        let Self { service, guard, settings, libraries, tongues, .. } = self;
        let Shelf { loader, developed } = &self.pictures;
        let album = Album { loader: loader.as_ref(), old: None, developed };
        Some(Desk { service, libraries, tongues, engines, guard, settings, album })
    }

    /// Renders one paper and scans it.
    fn pressed(&self, order: Order) -> Result<Outcome, PdfFault> {
        let Some(desk) = self.desk() else { return Ok(Err(Vec::new())) };
        let Some(pressed) = desk.press_and_scan(order)? else { return Ok(Err(Vec::new())) };
        Ok(self.passed(&desk, pressed.paper.bytes, pressed.found))
    }

    /// Finished bytes, unless the scan would withhold them from a build.
    fn scanned(
        &self,
        (folder, path): (&str, &str),
        audience: &'static str,
        about: Option<&str>,
        (bytes, text): (Vec<u8>, String),
    ) -> Outcome {
        let Some(desk) = self.desk() else { return Err(Vec::new()) };
        let path = format!("{folder}{path}");
        let mut bundle = Bundle::new(audience, about.unwrap_or_default(), Digest::of_parts([]));
        // What cannot be scanned is not shown; a build would refuse the path too.
        let Ok(()) = bundle.add(path.clone(), bytes.clone()) else { return Err(Vec::new()) };
        let texts = BTreeMap::from([(path, text)]);
        let found = desk.findings(&Papers { bundle: &bundle, texts: &texts, about });
        self.passed(&desk, bytes, found)
    }

    /// The bytes, unless something certain was found in them.
    fn passed(&self, desk: &Desk<'_>, bytes: Vec<u8>, found: Vec<Finding>) -> Outcome {
        let certain = found.into_iter().filter(|found| found.certainty() == Certainty::Certain);
        let certain: Vec<Finding> = certain.collect();
        let certain = Finding::diagnostics(&certain, desk.allowed_until());
        if certain.is_empty() { Ok(bytes) } else { Err(self.tell(&certain)) }
    }

    fn tell(&self, diagnostics: &[Diagnostic]) -> Vec<Told> {
        diagnostics.iter().map(|found| Told::new(&self.sources, found)).collect()
    }
}
