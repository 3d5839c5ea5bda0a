//! The engine: one view in, the bytes of one paper out.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Label, Selector, Smart, Value};
use typst::introspection::Introspector;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::fault::{FaultKind, Overrun, PdfFault};
use super::world::{PaperWorld, Shared};
use super::{Paper, PdfJob};
use crate::render::symbols::Symbols;
use crate::theme::Theme;

/// Makes papers. It is made once in a process and shared by all threads.
pub struct PdfEngine {
    shared: Shared,
    standards: PdfStandards,
}

impl PdfEngine {
    /// An engine for a theme, which must have been through [`super::theme_faults`].
    ///
    /// # Errors
    ///
    /// If the theme has no font at all, or the standards cannot be had together.
    pub fn new(theme: &Theme, symbols: Arc<Symbols>) -> Result<Self, PdfFault> {
        Self::from_files(&theme.below("fonts").chain(theme.below("pdf")).collect(), symbols)
    }

    /// An engine for a theme that is given as its files.
    pub(super) fn from_files(
        files: &BTreeMap<&str, &[u8]>,
        symbols: Arc<Symbols>,
    ) -> Result<Self, PdfFault> {
        let shared = Shared::new(files, symbols);
        if !shared.covers('a') {
            return Err(PdfFault::theme("The theme has no font with the letters of English."));
        }
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
            .map_err(|error| PdfFault::theme(error.message().to_string()))?;
        Ok(Self { shared, standards })
    }

    /// Whether some font of the theme has a shape for this character.
    #[must_use]
    pub fn draws(&self, letter: char) -> bool {
        self.shared.covers(letter)
    }

    /// Makes one paper.
    ///
    /// # Errors
    ///
    /// If Typst complains or warns, if a character cannot be drawn, if the paper has too many
    /// sides, or if the engine panics.
    pub fn render(&self, job: &PdfJob) -> Result<Paper, PdfFault> {
        let made = self.render_once(job);
        match (&made, &job.spare) {
            (Err(fault), Some(spare)) if matches!(fault.kind, FaultKind::TooLong { .. }) => {
                self.render_once(&PdfJob { view: spare.clone(), spare: None, ..job.clone() })
            }
            _ => made,
        }
    }

    fn render_once(&self, job: &PdfJob) -> Result<Paper, PdfFault> {
        let outcome = catch_unwind(AssertUnwindSafe(|| self.render_unguarded(job)));
        // The cache would keep every paper of a batch. It is cleared after faults and panics too.
        typst::comemo::evict(KEPT);
        outcome.unwrap_or_else(|payload| {
            let text = payload.downcast_ref::<&str>().map(|text| (*text).to_owned());
            let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
            Err(PdfFault::crash(&text.unwrap_or_else(|| "no reason was given".to_owned())))
        })
    }

    /// Makes one paper, without a net under it. By how much a paper is too long, only its parts tell when
    /// they are measured, and that needs a second look at all of them: it is done for a paper that has too
    /// many sides, and for one of which nobody knows how many it may have.
    fn render_unguarded(&self, job: &PdfJob) -> Result<Paper, PdfFault> {
        let measured = job.sides.is_none();
        match self.render_as(job, measured) {
            Err(fault) if !measured && matches!(fault.kind, FaultKind::TooLong { .. }) => {
                self.render_as(job, true)
            }
            made => made,
        }
    }

    fn render_as(&self, job: &PdfJob, measured: bool) -> Result<Paper, PdfFault> {
        let main = self.shared.main(&job.template).ok_or_else(|| {
            PdfFault::theme(format!("The theme has no file pdf/{}.typ.", job.template))
        })?;
        let world = PaperWorld::new(&self.shared, main, data(job, measured)?, &job.pictures);
        let fault = |complaints: &[SourceDiagnostic]| {
            PdfFault::from_typst(&self.shared, &world, complaints)
        };
        let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
        let document = output.map_err(|errors| fault(&errors))?;
        if !warnings.is_empty() {
            return Err(fault(&warnings));
        }
        let overruns = overruns(&document);
        let sides = job.sides.filter(|sides| document.pages().len() > *sides);
        if sides.is_some() || !overruns.is_empty() {
            return Err(PdfFault::too_long(job.sides, overruns));
        }
        let mut bytes =
            typst_pdf::pdf(&document, &self.options(job)).map_err(|errors| fault(&errors))?;
        if is_turned(&job.language) {
            turn_back(&mut bytes);
        }
        Ok(Paper { bytes, pages: u32::try_from(document.pages().len()).unwrap_or(u32::MAX) })
    }

    /// How the file is written.
    fn options(&self, job: &PdfJob) -> PdfOptions {
        PdfOptions {
            ident: Smart::Custom(job.ident.clone()),
            creator: Smart::Custom(Some("Doorstep".to_owned())),
            standards: if job.only_paper {
                PdfStandards::default()
            } else {
                self.standards.clone()
            },
            tagged: !job.only_paper,
            ..PdfOptions::default()
        }
    }
}

/// For how many papers more the cache keeps what a paper needed: long enough that the theme's files, which
/// every paper needs, are run once for all of them, whichever threads finish meanwhile.
const KEPT: usize = 2;

/// Languages that Typst takes to be written from the right, and that are written here from the left:
/// Panjabi in its Gurmukhi letters.
const TURNED: &[&str] = &["pa"];

/// Whether Typst has to be told from which side a language is written.
fn is_turned(language: &str) -> bool {
    TURNED.contains(&language)
}

/// Says in a finished file that it is read from the left. Typst cannot be asked to: it goes by the
/// language alone. Readers such as a browser's would give out every line backwards.
fn turn_back(bytes: &mut [u8]) {
    const WRONG: &[u8] = b"/Direction/R2L";
    const RIGHT: &[u8] = b"/Direction/L2R";
    // As long as the other, so that the table of places in the file stays true.
    if let Some(at) = bytes.windows(WRONG.len()).position(|part| part == WRONG) {
        bytes[at..at + RIGHT.len()].copy_from_slice(RIGHT);
    }
}

/// What stands in the file of a paper without a date, because a PDF for keeping must have one.
const UNDATED: Date = Date::constant(2000, 1, 1);

/// What a paper says of itself, as a template's first lines read it.
#[derive(Serialize)]
struct Head<'a> {
    title: &'a str,
    language: &'a str,
    region: Option<&'a str>,
    /// Whether it is written from the left although Typst takes it for a language from the right.
    turned: bool,
    /// Whether its template is to leave notes of what is too long.
    measured: bool,
    date: DateParts,
    /// How the paper is to be handled, for programs that look into the file.
    keywords: &'a [String],
}

/// A date as Typst's own constructor takes it.
#[derive(Serialize)]
struct DateParts {
    year: i16,
    month: i8,
    day: i8,
}

/// The bytes that stand at the one path that a paper may read: the head with the view inside it.
/// The view is put in as it is, because reading it only to write it again would cost more than
/// the rest of this file; Typst says so when it is not JSON.
fn data(job: &PdfJob, measured: bool) -> Result<Vec<u8>, PdfFault> {
    let (language, region) = match job.language.split_once('-') {
        Some((language, region)) => (language, Some(region)),
        None => (job.language.as_str(), None),
    };
    let on = job.date.unwrap_or(UNDATED);
    let on = DateParts { year: on.year(), month: on.month(), day: on.day() };
    let turned = is_turned(language);
    let head = Head {
        title: &job.title,
        language,
        region,
        turned,
        measured,
        date: on,
        keywords: &job.keywords,
    };
    let mut data = serde_json::to_vec(&head).map_err(|error| {
        PdfFault::theme(format!("The paper's head could not be written: {error}."))
    })?;
    data.pop();
    data.extend_from_slice(b",\"view\":");
    data.extend_from_slice(&job.view);
    data.push(b'}');
    Ok(data)
}

/// The parts of a paper that are too long, where its template left notes of them under the label
/// `<too-long>`, in their order.
fn overruns(document: &PagedDocument) -> Vec<Overrun> {
    let Some(label) = Label::new(PicoStr::intern("too-long")) else { return Vec::new() };
    let notes = document.introspector().query(&Selector::Label(label));
    let mut overruns: Vec<Overrun> = notes
        .iter()
        .filter_map(|note| {
            let Ok(Value::Dict(note)) = note.field_by_name("value") else { return None };
            let number = |name: &str| note.get(name).ok()?.clone().cast::<f64>().ok();
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "small numbers"
            )]
            Some(Overrun {
                part: number("part")? as usize,
                millimetres: number("millimetres")?,
                lines: number("lines")?.ceil().max(1.0) as u32,
                share: number("share")?,
            })
        })
        .collect();
    // A card and its back, or a side that is measured twice, are told once.
    overruns.dedup_by_key(|overrun| overrun.part);
    overruns
}
