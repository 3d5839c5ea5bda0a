//! The records and the theme as the preview reads them, again and again.
//!
//! A [`Preview`] knows where everything is; each [`Preview::read`] gives a [`Reading`], a state of the
//! service that never changes. What costs most and changes least, the engines, is taken over from the
//! reading before when nothing that they are made from has changed.

use std::sync::Arc;

use crate::config::Settings;
use crate::content;
use crate::diag::{Diagnostic, Sink};
use crate::model::{Draft, PaperPlan};
use crate::source::{Loader, Sources};
use crate::theme::Theme;

use super::reading::{Reading, Shelf};
use super::{Checked, Engines, engines, judge_draft};

/// How a theme is read: the theme, or a sentence about what stands in the way.
type ReadTheme = dyn Fn() -> Result<Theme, String> + Send + Sync;

/// Where the preview finds everything.
pub struct Preview {
    pictures: Shelf,
    theme: Box<ReadTheme>,
    settings: Settings,
}

impl Preview {
    /// A preview of these records with a theme that is read anew each time.
    pub fn new(
        content: impl Loader + Send + 'static,
        theme: impl Fn() -> Result<Theme, String> + Send + Sync + 'static,
        settings: Settings,
    ) -> Self {
        let pictures = Shelf { loader: Arc::new(content), developed: Arc::default() };
        Self { pictures, theme: Box::new(theme), settings }
    }

    /// Reads and checks everything. `None` when nothing differs from the reading before.
    #[must_use]
    pub fn read(&self, before: Option<&Reading>) -> Option<Reading> {
        let sources = Sources::load(self.pictures.loader.as_ref());
        let theme = (self.theme)();
        if before.is_some_and(|before| before.theme == theme && same(&before.sources, &sources)) {
            return None;
        }
        let mut sink = Sink::new();
        let known = before.map(|before| (&before.sources, &before.remembered));
        let (draft, remembered) = content::read_again(&sources, known, &mut sink);
        let plans = plans(&theme, &draft, &mut sink);
        let mut checked = judge_draft(sources, draft, sink, &plans, &self.settings);
        let frame = frame(&checked);
        let engines = match before {
            Some(before) if before.frame == frame && before.theme == theme => {
                before.engines.clone()
            }
            _ => made(&theme, &checked),
        };
        if let Ok(Some(engines)) = &engines {
            engines::lacking(engines, &checked.service, &mut checked.sink);
        }
        let with = (self.settings.clone(), self.pictures.clone());
        let mut reading = Reading::new(checked, engines, (theme, frame), with);
        reading.remembered = remembered;
        Some(reading)
    }
}

/// The kinds of paper of a theme; where it cannot be read nothing is made of it in any case.
fn plans(theme: &Result<Theme, String>, draft: &Draft, sink: &mut Sink) -> Vec<PaperPlan> {
    theme.as_ref().map_or_else(|_| PaperPlan::reviews(), |theme| super::plans(theme, draft, sink))
}

/// What the engines are made from beside the theme: the service's particulars, the pages that the foot of
/// every page names, the service's own kinds of paper, and the languages.
pub(super) type Frame = Vec<(String, String)>;

fn frame(checked: &Checked) -> Frame {
    let held = checked.service.particulars().is_some();
    let pages = checked.service.pages().values().map(|page| page.file);
    let reports = checked.service.reports().values().map(|report| report.file);
    let texts = pages.chain(reports).map(|id| checked.sources.file(id));
    let languages = checked.service.languages().into_iter();
    let languages = languages.map(|language| (language.to_owned(), String::new()));
    let service = checked.sources.iter().map(|(_, file)| file);
    let service = service.filter(|file| held && file.path == "service.yaml");
    let texts = service.chain(texts).map(|file| (file.path.clone(), file.text.clone()));
    texts.chain(languages).collect()
}

/// The engines, or what is wrong with the theme; none when the service's particulars do not hold.
pub(super) type Made = Result<Option<Arc<Engines>>, Arc<Vec<Diagnostic>>>;

fn made(theme: &Result<Theme, String>, checked: &Checked) -> Made {
    let Ok(theme) = theme else { return Ok(None) };
    let made = Engines::new(theme, &checked.service);
    made.map(|engines| engines.map(Arc::new)).map_err(|faults| Arc::new(faults.0))
}

/// Whether two readings saw the same files, and were refused the same.
fn same(one: &Sources, other: &Sources) -> bool {
    let refused = |sources: &Sources| format!("{:?}", sources.refusals());
    one.len() == other.len()
        && one.iter().zip(other.iter()).all(|((_, a), (_, b))| a.path == b.path && a.text == b.text)
        && one.pictures() == other.pictures()
        && refused(one) == refused(other)
}
