//! The public website: batch by batch through the scan into the staging folder, and out of it again,
//! whole, when anything was found in any of it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Message, Place, sentence};
use crate::output::{Bundle, Digest, FileEntry, OutputError, Staging};
use crate::privacy::policy::Public;
use crate::privacy::{Audience, Grant};
use crate::render::html::{HtmlEngine, ThemeFault, routes};
use crate::scan::Papers;
use crate::view::Address;
use crate::view::site::{Sheets, Site};

use super::offline::Kept;
use super::report::{HeldBack, PAGES, TO_SEND};
use super::work::Work;
use super::{BuildError, Built, ThemeFaults};

/// The folder of the public site in the output.
pub(super) const FOLDER: &str = "public/";

/// The language that is written in Nastaliq, and how the files begin that its pages alone need.
const SLOPING: &str = "ur";
const SLOPING_FILES: &str = "nastaliq";
/// The folder of pictures.
const PICTURES: &str = "public/pictures/";

/// How many pages are in memory at once: enough for every thread, and a library of any size needs no more.
const BATCH: usize = 512;

/// Makes the site, or takes it over whole.
pub(super) fn make(
    work: &Work<'_>,
    inputs: Digest,
    sheets: &Sheets,
    built: &mut Built,
) -> Result<(), BuildError> {
    let inputs = Digest::of_parts([inputs.as_bytes(), work.desk.guard.digest.as_bytes()]);
    let inputs = with_sheets(inputs, sheets);
    let pictures = work.desk.album.of_site(work.desk.service);
    let inputs = with_pictures(inputs, &pictures);
    if let Some(pages) = carry(work, &inputs)? {
        count(built, pages.iter().map(String::as_str), Built::count_carried);
        return put_pictures(work, pictures);
    }
    if !work.desk.settings.wanted.public() {
        built.removed.extend(old_pages(work).map(|old| old.path.clone()));
        return Ok(());
    }
    let mut kept = Kept::default();
    for edition in 0..work.desk.edition_count() {
        make_edition(work, edition, inputs, sheets, (built, &mut kept))?;
    }
    let is_sloping =
        work.desk.engines.editions(0).all.iter().any(|edition| edition.language == SLOPING);
    let assets = work.desk.engines.html.assets();
    let assets = assets.filter(|(path, _)| is_sloping || !path.starts_with(SLOPING_FILES));
    let assets = assets.map(|(path, bytes)| (path.to_owned(), bytes.to_vec()));
    let beside: Vec<(String, Vec<u8>)> = assets.chain(symbols(work)).collect();
    beside.iter().for_each(|(path, _)| kept.file(path.clone()));
    pictures.iter().for_each(|(path, _, _)| kept.file(path.clone()));
    put_pictures(work, pictures)?;
    put(work, inputs, beside)?;
    put(work, inputs, kept.into_files(&work.desk, work.staging))
}

/// Which pictures are shown depends on consents as well, which stand in the children's records; nothing
/// else of them does.
fn with_pictures(inputs: Digest, pictures: &[Picture]) -> Digest {
    let parts = pictures.iter().flat_map(|(path, _, from)| [path.as_bytes(), from.as_bytes()]);
    Digest::of_parts(std::iter::once(inputs.as_bytes()).chain(parts))
}

/// A finished picture: its path below the root of the site, its bytes, and what it was made from.
type Picture = (String, Arc<Vec<u8>>, Digest);

/// Puts pictures into the staging folder, each by itself: the next build takes over those whose files
/// are the same, whatever else has changed.
fn put_pictures(work: &Work<'_>, pictures: Vec<Picture>) -> Result<(), BuildError> {
    let mut bundle = Bundle::new(Public::NAME, "", Digest::of_parts([]));
    for (path, bytes, inputs) in pictures {
        let path = format!("{FOLDER}{path}");
        let added = bundle.add_from(path.clone(), bytes.to_vec(), inputs);
        added.map_err(|fault| OutputError::Path(path, fault))?;
    }
    let texts = BTreeMap::new();
    if !work.withholds(&Papers { bundle: &bundle, texts: &texts, about: None }) {
        work.staging.put(&bundle)?;
    }
    Ok(())
}

/// The symbols that the cards use, and no others: a pack may have thousands.
fn symbols(work: &Work<'_>) -> Vec<(String, Vec<u8>)> {
    let engines = work.desk.engines;
    let grant: Grant<Public> = Grant::public();
    let steps = work.desk.service.activities().values().flat_map(|card| &card.steps);
    let named = steps.filter_map(|step| grant.open(&step.symbol).as_ref());
    let used: BTreeSet<String> =
        named.filter_map(|symbol| engines.pictures.find(&symbol.value)).collect();
    let file = |name: String| {
        let bytes = engines.symbols.file(&name)?.to_vec();
        Some((Address::Symbol(name).to_string(), bytes))
    };
    used.into_iter().filter_map(file).collect()
}

/// Makes the pages of one language.
fn make_edition(
    work: &Work<'_>,
    edition: usize,
    inputs: Digest,
    sheets: &Sheets,
    (built, kept): (&mut Built, &mut Kept),
) -> Result<(), BuildError> {
    let sight = work.desk.sight(edition);
    let editions = work.desk.engines.editions(edition);
    let folder = work.desk.engines.folder(edition);
    let (_, html) = work.desk.engines.edition(edition);
    let Some(site) = Site::new(&sight, sheets.clone(), editions) else { return Ok(()) };
    work.progress.begin("pages", site.len());
    put(work, inputs, kept.edition(&site, html))?;
    let pictures = work.desk.pictures();
    let mut faults = Vec::new();
    for from in (0..site.len()).step_by(BATCH) {
        let batch = from..site.len().min(from + BATCH);
        match pages(&site, batch, html, &pictures, || work.progress.step()) {
            Ok(made) => {
                count(built, made.iter().map(|(path, _)| path.as_str()), Built::count_new);
                made.iter().for_each(|(path, _)| kept.page(folder, path));
                let made = made.into_iter();
                put(work, inputs, made.map(|(path, bytes)| (format!("{folder}{path}"), bytes)))?;
            }
            Err(more) => faults.extend(more),
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(theme_faults(&faults).into()) }
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

/// Why the last site stays, and what stands for the reason.
type Reason = (&'static str, &'static str);

/// Without the service's particulars there is no site to make.
pub(super) const NO_SERVICE: Reason =
    ("service.yaml is missing or has an error; the last one stays", "no-service");

/// A new site would break what is printed.
pub(super) const BROKEN_ADDRESS: Reason = (
    "addresses.yaml, which keeps every printed address, has an error; the last one stays",
    "broken-address",
);

/// Keeps the last site, because a slip in one record must not take a website off the air.
pub(super) fn keep(
    staging: &Staging<'_>,
    (because, code): Reason,
    built: &mut Built,
) -> Result<(), OutputError> {
    let _ = staging.keep_old(Public::NAME)?;
    built.withheld.push(HeldBack {
        audience: Public::NAME.into(),
        subject: String::new(),
        document: "the public website".into(),
        because: because.into(),
        code: code.into(),
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
    pictures: &(dyn Fn(&str) -> Option<Vec<u8>> + Sync),
    step: impl Fn() + Sync,
) -> Result<Vec<(String, Vec<u8>)>, Vec<ThemeFault>> {
    let rendered: Vec<Result<(String, Vec<u8>), ThemeFault>> = numbers
        .into_par_iter()
        .filter_map(|index| site.page(index))
        .map(|page| {
            let twins = site.twins(&routes::address(&page));
            let html = engine.render_with(&page, &twins, pictures)?;
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
    // Sheets are papers with inputs of their own, and so are pictures.
    public.filter(|entry| !entry.path.ends_with(".pdf") && !entry.path.starts_with(PICTURES))
}

/// Takes the old site over, when all of it was made from the same and is still there. Gives the
/// paths of its files.
fn carry(work: &Work<'_>, inputs: &Digest) -> Result<Option<Vec<String>>, OutputError> {
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
    Ok(Some(old.iter().map(|entry| entry.path.clone()).collect()))
}

/// Counts the pages among these files, and the cards that are files to send.
fn count<'p>(
    built: &mut Built,
    paths: impl Iterator<Item = &'p str>,
    counts: impl Fn(&mut Built, &'static str, usize),
) {
    let pages: Vec<&str> = paths.filter(|path| path.ends_with(".html")).collect();
    let to_send = |path: &&&str| path.split('/').rev().nth(2) == Some("send");
    let cards = pages.iter().filter(to_send).count();
    counts(built, PAGES, pages.len() - cards);
    if cards > 0 {
        counts(built, TO_SEND, cards);
    }
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
