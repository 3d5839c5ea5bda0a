//! Typst and nothing else: the theme's templates and fonts in the barest `World` there can be.

use std::collections::BTreeMap;

use doorstep::render::pdf::PdfJob;
use doorstep::theme::Theme;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Everything that does not change from paper to paper.
pub(crate) struct Alone {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: BTreeMap<String, Source>,
    main: FileId,
    standards: PdfStandards,
}

impl Alone {
    /// Reads the papers and fonts of a theme.
    pub(crate) fn new(theme: &Theme) -> Self {
        let fonts: Vec<Font> = theme
            .below("fonts")
            .flat_map(|(_, bytes)| Font::iter(Bytes::new(bytes.to_vec())))
            .collect();
        let mut sources = BTreeMap::new();
        for (path, bytes) in theme.below("pdf") {
            let path = path.trim_start_matches("pdf/");
            let text = String::from_utf8_lossy(bytes).into_owned();
            sources.insert(path.to_owned(), Source::new(id(path), text));
        }
        let main = "#import \"/report.typ\": report\n#let job = json(\"/data.json\")\n\
                    #set document(title: job.title, date: datetime(year: 2026, month: 11, day: 2))\n\
                    #set text(lang: \"en\", region: \"GB\")\n#report(job.view)\n";
        sources.insert("main.typ".into(), Source::new(id("main.typ"), main.into()));
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources,
            main: id("main.typ"),
            standards: PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
                .expect("two standards"),
        }
    }

    /// Makes one paper.
    pub(crate) fn render(&self, job: &PdfJob) -> Vec<u8> {
        let title = serde_json::to_string(&job.title).unwrap_or_default();
        let view = String::from_utf8_lossy(&job.view);
        let data = Bytes::new(format!("{{\"title\":{title},\"view\":{view}}}").into_bytes());
        let document = typst::compile::<PagedDocument>(&Paper { shared: self, data });
        let document = document.output.expect("a paper without faults");
        let options = PdfOptions {
            ident: Smart::Custom(job.ident.clone()),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(&document, &options).expect("a PDF");
        typst::comemo::evict(0);
        pdf
    }
}

fn id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

struct Paper<'a> {
    shared: &'a Alone,
    data: Bytes,
}

impl World for Paper<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shared.book
    }

    fn main(&self) -> FileId {
        self.shared.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let path = id.get().vpath().get_without_slash();
        self.shared.sources.get(path).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Ok(self.data.clone())
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
