//! The public website: batch by batch through the scan into the staging folder, and out of it again,
//! whole, when anything was found in any of it.

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;

use crate::diag::{Message, Place, sentence};
use crate::output::{Bundle, Digest, FileEntry, OutputError, Staging};
use crate::privacy::policy::Public;
use crate::privacy::{Audience, Grant};
use crate::render::html::{HtmlEngine, ThemeFault, routes};
use crate::scan::Papers;
use crate::view::Sight;
use crate::view::site::{Sheets, Site};

use super::report::{HeldBack, PAGES};
use super::work::Work;
use super::{BuildError, Built, ThemeFaults};

/// The folder of the public site in the output.
pub(super) const FOLDER: &str = "public/";

/// How many pages are in memory at once: enough for every thread, and a library of any size needs no more.
const BATCH: usize = 512;

/// Makes the site, or takes it over whole.
pub(super) fn make(
    work: &Work<'_>,
    inputs: Digest,
    sheets: Sheets,
    built: &mut Built,
) -> Result<(), BuildError> {
    let inputs = Digest::of_parts([inputs.as_bytes(), work.desk.guard.digest.as_bytes()]);
    let inputs = with_sheets(inputs, &sheets);
    if let Some(pages) = carry(work, &inputs)? {
        built.count_carried(PAGES, pages);
        return Ok(());
    }
    if !work.desk.settings.wanted.public() {
        built.removed.extend(old_pages(work).map(|old| old.path.clone()));
        return Ok(());
    }
    let grant = Grant::public();
    let words = &work.desk.engines.words;
    let sight = Sight { service: work.desk.service, grant, words, date: work.desk.settings.date };
    let Some(site) = Site::new(&sight, sheets) else { return Ok(()) };
    work.progress.begin("pages", site.len());
    let mut faults = Vec::new();
    for from in (0..site.len()).step_by(BATCH) {
        let batch = from..site.len().min(from + BATCH);
        match pages(&site, batch, &work.desk.engines.html, || work.progress.step()) {
            Ok(made) => {
                let count = made.iter().filter(|(path, _)| is_page(path)).count();
                built.count_new(PAGES, count);
                put(work, inputs, made)?;
            }
            Err(more) => faults.extend(more),
        }
    }
    if !faults.is_empty() {
        return Err(theme_faults(&faults).into());
    }
    let assets = work.desk.engines.html.assets();
    put(work, inputs, assets.map(|(path, bytes)| (path.to_owned(), bytes.to_vec())))
}

/// Puts files of the site into the staging folder once the scan has passed them. What it finds in one of
/// them takes all of the site away at the end, so the others may be there until then.
fn put(
    work: &Work<'_>,
    inputs: Digest,
    files: impl IntoIterator<Item = (String, Vec<u8>)>,
) -> Result<(), BuildError> {
    let mut bundle = Bundle::new(Public::NAME, "", inputs);
    for (path, bytes) in files {
        let path = format!("{FOLDER}{path}");
        bundle.add(path.clone(), bytes).map_err(|fault| OutputError::Path(path, fault))?;
    }
    let texts = BTreeMap::new();
    if !work.withholds(&Papers { bundle: &bundle, texts: &texts, about: None }) {
        work.staging.put(&bundle)?;
    }
    Ok(())
}

/// Without the service's particulars there is no site to make. The last one stays, because a slip in
/// one record must not take a website off the air.
pub(super) fn keep(staging: &Staging<'_>, built: &mut Built) -> Result<(), OutputError> {
    let _ = staging.keep_old(Public::NAME)?;
    built.withheld.push(HeldBack {
        audience: Public::NAME.into(),
        subject: String::new(),
        document: "the public website".into(),
        because: "service.yaml is missing or has an error; the last one stays".into(),
        code: "no-service".into(),
    });
    Ok(())
}

/// Renders some of the pages, on all the threads of the pool, and gives them in the order of the site.
///
/// # Errors
///
/// Every fault of the theme.
pub fn pages(
    site: &Site<'_>,
    numbers: Range<usize>,
    engine: &HtmlEngine,
    step: impl Fn() + Sync,
) -> Result<Vec<(String, Vec<u8>)>, Vec<ThemeFault>> {
    let rendered: Vec<Result<(String, Vec<u8>), ThemeFault>> = numbers
        .into_par_iter()
        .filter_map(|index| site.page(index))
        .map(|page| {
            let html = engine.render(&page)?;
            step();
            Ok((routes::file(&page), html.into_bytes()))
        })
        .collect();
    let mut pages = Vec::with_capacity(rendered.len());
    let mut faults = Vec::new();
    for page in rendered {
        match page {
            Ok(page) => pages.push(page),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(pages) } else { Err(faults) }
}

/// The pages say how large their sheets are, so sheets are part of what they are made from.
fn with_sheets(inputs: Digest, sheets: &Sheets) -> Digest {
    let said = match sheets {
        Sheets::Made(sizes) => format!("{sizes:?}"),
        Sheets::None => "none".into(),
        Sheets::OnRequest => "on request".into(),
    };
    Digest::of_parts([inputs.as_bytes(), said.as_bytes()])
}

fn old_pages<'a>(work: &'a Work<'_>) -> impl Iterator<Item = &'a FileEntry> {
    let old = work.output.old().map(crate::output::Manifest::files).unwrap_or_default();
    let public = old.iter().filter(|entry| entry.path.starts_with(FOLDER));
    // Sheets are papers with inputs of their own.
    public.filter(|entry| !entry.path.ends_with(".pdf"))
}

/// Takes the old site over, when all of it was made from the same and is still there. Gives the
/// number of its pages.
fn carry(work: &Work<'_>, inputs: &Digest) -> Result<Option<usize>, OutputError> {
    let old: Vec<&FileEntry> = old_pages(work).collect();
    if old.is_empty() || old.iter().any(|entry| entry.inputs != *inputs) {
        return Ok(None);
    }
    for entry in &old {
        // Somebody changed a page by hand: the whole site is made anew.
        if !work.output.holds(entry)? {
            return Ok(None);
        }
    }
    for entry in &old {
        work.staging.carry(entry)?;
    }
    Ok(Some(old.iter().filter(|entry| is_page(&entry.path)).count()))
}

fn is_page(path: &str) -> bool {
    path.ends_with(".html")
}

pub(super) fn theme_faults(faults: &[ThemeFault]) -> ThemeFaults {
    let mut sink = crate::diag::Sink::new();
    for fault in faults {
        let place = Place::Theme(format!("theme/{}", fault.file), fault.line, fault.column);
        let message = Message::new("{}", [sentence(&fault.message)]);
        sink.report_at(&super::engines::THEME_FAULT, place, message);
    }
    ThemeFaults(sink.into_sorted())
}
