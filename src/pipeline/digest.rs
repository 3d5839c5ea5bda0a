//! What a build was made from, as digests: equal digests mean that nothing needs to be made again.

use crate::config::Settings;
use crate::output::Digest;
use crate::source::Sources;
use crate::theme::Theme;

/// The program itself: its sources, its default theme and the versions that it was built with.
const PROGRAM: &str = env!("DOORSTEP_PROGRAM");

/// The folders of a theme that decide what a PDF looks like.
const PAPER_FOLDERS: &[&str] = &["pdf", "fonts"];

/// Everything that goes in: every byte of content, the theme, the settings, the date, the program.
pub(super) fn of_everything(sources: &Sources, theme: &Theme, settings: &Settings) -> Digest {
    let refusals = format!("{:?}", sources.refusals());
    of_files(sources, theme, settings, |_| true, refusals.as_bytes())
}

/// What the public site is made from: everything but the children. That it is made from nothing else
/// is what the wall holds and `prove` shows.
pub(super) fn of_public(sources: &Sources, theme: &Theme, settings: &Settings) -> Digest {
    of_files(sources, theme, settings, |path| !path.starts_with("children/"), b"")
}

fn of_files(
    sources: &Sources,
    theme: &Theme,
    settings: &Settings,
    counts: impl Fn(&str) -> bool,
    more: &[u8],
) -> Digest {
    let theme = theme.digest(&["html", "pdf", "fonts", "reports", "words"]);
    let date = settings.date.to_string();
    let sheets = [u8::from(settings.sheets)];
    let head: [&[u8]; 5] = [PROGRAM.as_bytes(), &theme, date.as_bytes(), &sheets, more];
    let files = sources.iter().map(|(_, file)| file).filter(|file| counts(&file.path));
    let files = files.flat_map(|file| [file.path.as_bytes(), file.text.as_bytes()]);
    Digest::of_parts(head.into_iter().chain(files))
}

/// What every PDF is made from beside its own view.
pub(super) fn of_paper_engine(theme: &Theme) -> Digest {
    Digest::of_parts([PROGRAM.as_bytes(), &theme.digest(PAPER_FOLDERS)])
}

/// What one paper is made from: its view and the engine.
pub(super) fn of_paper(engine: &Digest, template: &str, view: &[u8]) -> Digest {
    Digest::of_parts([engine.as_bytes(), template.as_bytes(), view])
}
