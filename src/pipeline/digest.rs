//! What a build was made from, as digests: equal digests mean that nothing needs to be made again.

use crate::config::Settings;
use crate::output::Digest;
use crate::source::Sources;
use crate::theme::Theme;

/// The program itself: its sources, its default theme and the versions that it was built with.
pub(super) const PROGRAM: &str = env!("DOORSTEP_PROGRAM");

/// The folders of a theme that decide what a PDF looks like.
const PAPER_FOLDERS: &[&str] = &["pdf", "fonts", "symbols"];

/// What a build is made from.
#[derive(Clone, Copy)]
pub(super) struct Inputs {
    /// Everything: every byte of content, the theme, the settings, the date, the program.
    pub(super) whole: Digest,
    /// What the public site is made from: everything but the children. That it is made from nothing
    /// else is what the wall holds and `prove` shows.
    pub(super) public: Digest,
}

impl Inputs {
    /// The two digests; each file goes into one of them, and the public one into the other.
    pub(super) fn of(sources: &Sources, theme: &Theme, settings: &Settings) -> Self {
        let online = theme.digest(&["online"]);
        let keys = settings.keys.as_ref().map(|keys| keys.digest().to_string()).unwrap_or_default();
        let theme = theme.digest(&["html", "pdf", "fonts", "reports", "words"]);
        let date = settings.date.to_string();
        let sheets = [u8::from(settings.sheets)];
        let head: [&[u8]; 4] = [PROGRAM.as_bytes(), &theme, date.as_bytes(), &sheets];
        let public = Digest::of_parts(head.into_iter().chain(files(sources, false)));
        let refusals = format!("{:?}", sources.refusals());
        let head: [&[u8]; 4] = [public.as_bytes(), refusals.as_bytes(), &online, keys.as_bytes()];
        Self { whole: Digest::of_parts(head.into_iter().chain(files(sources, true))), public }
    }
}

/// Paths, texts and the pictures' digests of the children's records, or of all others.
fn files(sources: &Sources, children: bool) -> impl Iterator<Item = &[u8]> {
    let files = sources.iter().map(|(_, file)| file);
    let files = files.filter(move |file| file.path.starts_with("children/") == children);
    let texts = files.flat_map(|file| [file.path.as_bytes(), file.text.as_bytes()]);
    let pictures = sources.pictures().iter();
    let pictures = pictures.filter(move |file| file.path.starts_with("children/") == children);
    texts.chain(pictures.flat_map(|file| [file.path.as_bytes(), file.digest.as_slice()]))
}

/// What every PDF is made from beside its own view.
pub(super) fn of_paper_engine(theme: &Theme) -> Digest {
    Digest::of_parts([PROGRAM.as_bytes(), &theme.digest(PAPER_FOLDERS)])
}

/// What one paper is made from: its view and the engine.
pub(super) fn of_paper(engine: &Digest, template: &str, view: &[u8]) -> Digest {
    Digest::of_parts([engine.as_bytes(), template.as_bytes(), view])
}
