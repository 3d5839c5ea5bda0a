//! Letters of the website that a phone may not have.
//!
//! On paper a character that no font of the theme has is an error, because nothing else could draw it. On a
//! page the phone's own fonts step in, and mostly they have it; where they do not, a reader meets a box.
//! Nobody can tell which from here. But a character that the theme's fonts lack, which have the letters of
//! ten languages, is one to look at.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Message, Place, Rule, Severity, Sink, quote};
use crate::source::{Sources, Span};

use super::Engines;

/// A character that the fonts for papers lack, in text that families read on a screen.
pub(super) static RARE_LETTER: Rule = Rule {
    code: "T10",
    severity: Severity::Warning,
    title: "a character may show as an empty box",
    about: "None of the theme's fonts has this character. On a page of the website the reader's own phone is asked for it, and some phones have nothing either: emoji and rare signs above all. Write it in another way, or look at the page on an old phone. On a card's printed sheet it is an error.",
};

/// What families read on the website, by where it stands.
const PUBLISHED: [&str; 3] = ["activities/", "pages/", "service.yaml"];

/// Marks of direction, joining and line ends, which nothing draws.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe0f}' | '\u{feff}')
}

/// The letters of a file with their places, without the lines that are notes to the writer. In Markdown such
/// a line is a note at the head alone; below it, it is a heading.
fn published<'t>(path: &str, text: &'t str) -> impl Iterator<Item = (usize, char)> + 't {
    let is_markdown = path.ends_with(".md");
    let mut fences = 0;
    let mut from = 0;
    text.split_inclusive('\n').flat_map(move |line| {
        let at = from;
        from += line.len();
        fences += usize::from(line.trim_end() == "---");
        let is_note = line.trim_start().starts_with('#') && (!is_markdown || fences < 2);
        let said = if is_note { "" } else { line };
        said.char_indices().map(move |(place, letter)| (at + place, letter))
    })
}

/// Says of each such character where it first stands in a file.
pub(super) fn rare(engines: &Engines, sources: &Sources) -> Vec<Diagnostic> {
    let mut sink = Sink::new();
    for (id, file) in sources.iter() {
        let path = file.path.trim_start_matches("content/");
        if !PUBLISHED.iter().any(|place| path.starts_with(place)) {
            continue;
        }
        let mut seen = BTreeSet::new();
        for (at, letter) in published(path, &file.text) {
            let is_plain = letter.is_ascii() || letter.is_whitespace() || is_unseen(letter);
            if is_plain || engines.pdf.draws(letter) || !seen.insert(letter) {
                continue;
            }
            let place = Place::Span(Span::new(id, at, at + letter.len_utf8()));
            let message = Message::new(
                format!(
                    "no font here has {{}} (U+{:04X}), and not every phone does",
                    u32::from(letter)
                ),
                [quote(letter.to_string())],
            );
            sink.report_at(&RARE_LETTER, place, message)
                .hint("write it in another way, or look at the page on an old phone");
        }
    }
    sink.into_sorted()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Context, check};
    use crate::source::MemoryLoader;
    use crate::theme::Theme;

    #[test]
    fn a_sign_that_the_fonts_lack_is_named_once_a_file_with_its_place() {
        let service = "name: Ours\nshort_name: Ours\nstrapline: Play\narea: here\nlanguage: en-GB\n\
                       review_months: 6\nmarking: Official\n";
        let page = "---\n# \u{1f9f8}\ntitle: About\n---\n\nZoë, Łukasz, نور, নূর, ਨੂਰ and Їжак.\nWe \u{1f9f8} play \u{1f9f8}.\n";
        let loader = MemoryLoader::new().with("service.yaml", service).with("pages/about.md", page);
        let sources = Sources::load(&loader);
        let draft = crate::content::read(&sources, &mut Sink::new());
        let service = check(draft, &Context::on(jiff::civil::date(2026, 11, 22)), &mut Sink::new());
        let engines = Engines::new(&Theme::default(), &service).ok().flatten().unwrap();
        let found = rare(&engines, &sources);
        assert_eq!(found.len(), 1, "{}", found.len());
        let said = crate::diag::Renderer::new(&sources, "").short(&found[0]);
        assert!(said.contains("pages/about.md:7:4: warning[T10]"), "{said}");
    }
}
