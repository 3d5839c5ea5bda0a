//! What a template can reach: the theme's own papers, the fonts, and the one view to print.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::plates::Plates;
use crate::render::symbols::Symbols;
use crate::view::sheet::Ink;

/// Where the view stands. One path for all papers, because Typst never forgets a path.
const DATA: &str = "data.json";

/// The endings of font files, in the letters in which they must be written.
const FONTS: [&str; 2] = [".ttf", ".otf"];

/// What all papers share: read once, never changed.
pub(super) struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    /// The theme's `.typ` files and our own first lines, by path without a slash at its head.
    sources: BTreeMap<String, Source>,
    /// The theme's other files, pictures above all.
    files: BTreeMap<String, Bytes>,
    /// The symbols, which a paper finds below `symbols/<ink>/`.
    symbols: Arc<Symbols>,
}

impl Shared {
    /// Takes fonts and papers from a theme's files. Fonts are in the order of their paths, because
    /// the order decides which of two that match is taken.
    pub(super) fn new(files: &BTreeMap<&str, &[u8]>, symbols: Arc<Symbols>) -> Self {
        let fonts: Vec<Font> = files
            .iter()
            .filter(|(path, _)| FONTS.iter().any(|ending| path.ends_with(ending)))
            .flat_map(|(_, bytes)| Font::iter(Bytes::new(bytes.to_vec())))
            .collect();
        let mut shared = Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources: BTreeMap::new(),
            files: BTreeMap::new(),
            symbols,
        };
        for (path, bytes) in files {
            if let Some(path) = path.strip_prefix("pdf/") {
                shared.take(path, bytes);
            }
        }
        shared
    }

    /// Keeps one file of the theme, with the first lines that run it if it is a paper.
    fn take(&mut self, path: &str, bytes: &[u8]) {
        let Some(template) = path.strip_suffix(".typ") else {
            self.files.insert(path.to_owned(), Bytes::new(bytes.to_vec()));
            return;
        };
        let text = String::from_utf8_lossy(bytes).into_owned();
        if let Some(id) = file_id(path) {
            self.sources.insert(path.to_owned(), Source::new(id, text));
        }
        let main = main_path(template);
        if let Some(id) = file_id(&main) {
            self.sources.insert(main, Source::new(id, main_text(template)));
        }
    }

    /// The first lines of a template, or nothing if the theme has no such paper.
    pub(super) fn main(&self, template: &str) -> Option<FileId> {
        self.sources.get(&main_path(template)).map(Source::id)
    }

    /// A source by its path.
    pub(super) fn source(&self, path: &str) -> Option<&Source> {
        self.sources.get(path)
    }

    /// A symbol in an ink, by its path: `symbols/grey/core/cup.svg`.
    fn symbol(&self, path: &str) -> Option<Bytes> {
        let name = path.strip_prefix("symbols/")?.strip_suffix(".svg")?;
        let (ink, name) = name.split_once('/')?;
        self.symbols.inked(name, Ink::named(ink)?).map(Bytes::new)
    }

    /// Whether some font has a shape for this character.
    pub(super) fn covers(&self, character: char) -> bool {
        let code = u32::from(character);
        self.fonts.iter().any(|font| font.info().coverage.contains(code))
    }
}

/// The name under which the first lines of a template stand. No file of a theme can have it.
fn main_path(template: &str) -> String {
    format!("{template}.typ!main")
}

/// The lines that take the view and hand it to the template. They alone read anything.
///
/// A line is as high as its letters say, and those of Arabic are higher than numbers are: a step would stand
/// below its number, and a line with a number in it nearer to the next. So all lines are as high as Arabic.
fn main_text(template: &str) -> String {
    format!(
        "#import \"/{template}.typ\": {template}\n\
         #let job = json(\"/{DATA}\")\n\
         #set document(title: job.title, date: datetime(..job.date), keywords: job.keywords)\n\
         #set text(lang: job.language, region: job.region)\n\
         #set text(dir: ltr) if job.turned\n\
         #set text(top-edge: 1.07em) if job.language in (\"ar\", \"ckb\", \"fa\", \"ps\", \"sd\", \"ur\")\n\
         #set smartquote(quotes: (single: \"‘’\", double: \"“”\")) if job.turned\n\
         #{template}(job.view + (measured: job.measured))\n"
    )
}

/// The id of a path of the theme.
fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// The world of one paper.
pub(super) struct PaperWorld<'a> {
    shared: &'a Shared,
    main: FileId,
    data: Bytes,
    pictures: &'a Plates,
    /// The pictures that were asked for: one is developed once, however often a paper is laid out.
    seen: Mutex<BTreeMap<String, Option<Bytes>>>,
}

impl<'a> PaperWorld<'a> {
    /// A world with this view in it.
    pub(super) fn new(
        shared: &'a Shared,
        main: FileId,
        data: Vec<u8>,
        pictures: &'a Plates,
    ) -> Self {
        Self { shared, main, data: Bytes::new(data), pictures, seen: Mutex::default() }
    }

    /// A picture by its path.
    fn picture(&self, path: &str) -> Option<Bytes> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let inked = || self.pictures.inked(path).map(Bytes::new);
        seen.entry(path.to_owned()).or_insert_with(inked).clone()
    }
}

/// The path of a file inside the theme; packages have none.
fn inside(id: FileId) -> FileResult<&'static str> {
    let path = id.get();
    match path.root() {
        VirtualRoot::Project => Ok(path.vpath().get_without_slash()),
        VirtualRoot::Package(_) => Err(FileError::AccessDenied),
    }
}

impl World for PaperWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shared.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let path = inside(id)?;
        self.shared.source(path).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = inside(id)?;
        if path == DATA {
            return Ok(self.data.clone());
        }
        if path.starts_with("pictures/") {
            let broken = || FileError::Other(Some("this picture cannot be read".into()));
            return self.picture(path).ok_or_else(broken);
        }
        let found = self.shared.files.get(path).cloned();
        found.or_else(|| self.shared.symbol(path)).ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
