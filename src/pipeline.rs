//! The whole program on one screen: text to papers, stage by stage.
//!
//! Each stage is a type that only the stage before can make, so the order below is the only one that
//! compiles:
//!
//! ```text
//! disk -> Sources -> Documents -> Draft -> Service -> views -> bytes -> scan -> staging -> output
//! ```
//!
//! Nothing here prints, and nothing here looks at the clock: what was made, what was withheld and why
//! comes back as a [`Built`].

mod addresses;
mod album;
mod cohort;
mod digest;
mod drafts;
mod engines;
mod faults;
mod guard;
mod key_card;
mod kinds;
mod letters;
mod memory;
mod offline;
mod online;
mod order;
mod pack;
mod papers;
mod pictures;
mod preview;
mod print;
mod reading;
mod release;
mod report;
mod sheets;
mod site;
#[cfg(test)]
mod tests;
mod told;
mod tongue;
mod work;

use std::sync::Mutex;

use crate::check::{self, Context};
use crate::config::Settings;
use crate::content;
use crate::diag::{Rule, Sink};
use crate::model::{Draft, PaperPlan, Service};
use crate::output::{Digest, Look, Manifest, Output, OutputError};
use crate::render::kinds::{BAD_KIND, BLOCK_BEYOND_AUDIENCE};
use crate::source::{Loader, Sources};
use crate::theme::Theme;

use album::{Album, Developed};
use digest::Inputs;
use work::{Desk, Work};

pub use addresses::{ADDRESSES, NewAddress, kept};
pub use engines::{Engines, ThemeFaults};
pub use guard::Guard;
pub use key_card::{KeyCardError, PrintedCard, key_card};
pub(crate) use kinds::plans;
pub use memory::{Fingerprints, fingerprints};
pub use online::OnlineKit;
pub use pack::{PackJob, print_pack};
pub use pictures::pictured;
pub use preview::Preview;
pub use print::{Chosen, Form, PrintError, Printed, SymbolJob, print};
pub use reading::{Missing, Outcome, PaperLine, Reading};
pub use release::{
    Release, ReleaseError, ReleaseJob, Released, Row, cover_all, release, release_prints,
};
pub use report::{Built, CONTENT, HeldBack, Made, Progress, Silent};
pub use site::pages;
pub use told::{Told, TypedLine};

/// The rules that themes and papers are held to while they are made.
pub static RULES: &[&Rule] = &[
    &engines::THEME_FAULT,
    &engines::WORDS_FAULT,
    &engines::NO_WORDS,
    &pictures::NO_SYMBOL,
    &pictures::FOR_SALE,
    &pictures::MIXED,
    &pictures::TOO_MANY,
    &letters::RARE_LETTER,
    &tongue::NOT_READ,
    &tongue::NO_WORDS,
    &BAD_KIND,
    &BLOCK_BEYOND_AUDIENCE,
    &faults::TOO_LONG,
    &faults::NO_GLYPH,
    &faults::NOT_RENDERED,
    &faults::LONG_SHEET,
];

/// The records of a service, checked, with everything that there is to say about them.
pub struct Checked {
    /// The text, for messages to point into.
    pub sources: Sources,
    /// What held.
    pub service: Service,
    /// What there is to say.
    pub sink: Sink,
    /// What finished papers are searched for.
    pub guard: Guard,
}

/// Reads and checks all records. Nothing stops it: what does not hold is withheld and named.
#[must_use]
pub fn read(loader: &dyn Loader, theme: &Theme, settings: &Settings) -> Checked {
    judge(Sources::load(loader), theme, settings)
}

fn judge(sources: Sources, theme: &Theme, settings: &Settings) -> Checked {
    let mut sink = Sink::new();
    let draft = decode(&sources, &mut sink);
    let plans = plans(theme, &draft, &mut sink);
    judge_draft(sources, draft, sink, &plans, settings)
}

fn judge_draft(
    sources: Sources,
    draft: Draft,
    mut sink: Sink,
    plans: &[PaperPlan],
    settings: &Settings,
) -> Checked {
    let guard = Guard::of(&draft);
    let context = Context::on(settings.date).with_papers(plans.to_vec());
    let service = check::check(draft, &context, &mut sink);
    Checked { sources, service, sink, guard }
}

/// The records as they were typed, before anybody has judged them.
pub(crate) fn decode(sources: &Sources, sink: &mut Sink) -> Draft {
    content::read(sources, sink)
}

/// Why nothing was published.
#[derive(Debug)]
pub enum BuildError {
    /// The output folder could not be written; the old output is as it was.
    Output(OutputError),
    /// The theme cannot be used.
    Theme(ThemeFaults),
}

impl From<OutputError> for BuildError {
    fn from(error: OutputError) -> Self {
        Self::Output(error)
    }
}

impl From<ThemeFaults> for BuildError {
    fn from(faults: ThemeFaults) -> Self {
        Self::Theme(faults)
    }
}

/// Builds what was asked for, and swaps it in whole.
///
/// # Errors
///
/// When the theme or the output folder cannot be used. Then nothing is published. Mistakes in records
/// are no error: they are in what comes back.
pub fn build(
    loader: &dyn Loader,
    theme: &Theme,
    settings: &Settings,
    output: &Output,
    progress: &dyn Progress,
) -> Result<Built, BuildError> {
    let sources = Sources::load(loader);
    let inputs = Inputs::of(&sources, theme, settings);
    if settings.wanted.is_all()
        && let Some(old) = unchanged(output, &inputs.whole, settings)
    {
        return Ok(Built::unchanged(sources, &old));
    }
    let Checked { sources, mut service, mut sink, guard } = judge(sources, theme, settings);
    let engines = Engines::new(theme, &service)?;
    let developed = Developed::default();
    let album = Album { loader, old: Some(output), developed: &developed };
    let damaged = album.prepare(&mut service);
    if let Some(engines) = &engines {
        engines::lacking(engines, &service, &mut sink);
    }
    let mut built = Built::new(sources, sink, &service);
    if built.name_unknown(&settings.wanted, &service) {
        // A slip in a reference takes nothing out of the output.
        return Ok(built);
    }
    let staging = output.stage()?;
    if let Some(engines) = engines {
        let libraries = engines.libraries(&service);
        let tongues = tongue::tongues(&engines, &service, settings.date);
        built.diagnostics.extend(letters::rare(&engines, &built.sources));
        built.diagnostics.extend(damaged);
        let work = Work {
            desk: Desk {
                service: &service,
                libraries: &libraries,
                tongues: &tongues,
                engines: &engines,
                guard: &guard,
                settings,
                album,
            },
            output,
            staging: &staging,
            progress,
            findings: Mutex::default(),
        };
        if addresses::hold(&service) {
            let sheets = sheets::make(&work, &mut built)?;
            site::make(&work, inputs.public, &sheets, &mut built)?;
        } else {
            site::keep(&staging, site::BROKEN_ADDRESS, &mut built)?;
        }
        papers::make(&work, &mut built)?;
        drafts::make(&work, &mut built)?;
        cohort::make(&work, &mut built)?;
        online::make(&work, theme, &mut built)?;
        work.settle_findings(&mut built)?;
    } else {
        site::keep(&staging, site::NO_SERVICE, &mut built)?;
    }
    let manifest = built.manifest(inputs.whole, settings);
    let _ = staging.commit(manifest)?;
    Ok(built)
}

/// The account of the old output, when it was made from exactly this and everything in it was made.
/// Its warnings are counted and not told again, unless somebody counts on every message.
fn unchanged(output: &Output, whole: &Digest, settings: &Settings) -> Option<Manifest> {
    let old = output.old().filter(|old| old.withheld.is_empty())?;
    let warnings = old.diagnostics.iter().all(|line| line.contains(": warning["));
    let told = old.diagnostics.is_empty() || (warnings && !settings.every_message);
    (told && output.unchanged(whole, Look::Lengths)).then(|| old.clone())
}
