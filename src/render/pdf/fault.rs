//! Why a paper could not be made, in terms that a diagnostic can be written from.

use std::fmt;

use typst::diag::SourceDiagnostic;
use typst::{World, WorldExt};

use super::world::{PaperWorld, Shared};

/// Why one paper was not made. Nothing of it is kept: a paper is whole or absent.
#[derive(Debug, Clone, PartialEq)]
pub struct PdfFault {
    /// What sort of fault it is.
    pub kind: FaultKind,
    /// Where in the theme it lies, if it lies at a line.
    pub place: Option<Place>,
    /// What is wrong. It may quote the view, so it is as private as the paper.
    pub message: String,
    /// What may help.
    pub hints: Vec<String>,
}

/// The sorts of fault, by who can mend them.
#[derive(Debug, Clone, PartialEq)]
pub enum FaultKind {
    /// The theme is wrong, or the view is not what the template expects.
    Theme,
    /// No font of the theme can draw these characters.
    Glyphs(Vec<char>),
    /// The text does not fit, and is never made smaller to fit.
    TooLong {
        /// How many sides the paper may have, if that is what it goes over.
        sides: Option<usize>,
        /// The parts that are too long, where the template measured them.
        overruns: Box<[Overrun]>,
    },
    /// The engine gave up while making this paper.
    Crash,
}

/// By how much a part of a paper is too long.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Overrun {
    /// Which part, counted from nought in the order of the view.
    pub part: usize,
    /// By how many millimetres.
    pub millimetres: f64,
    /// By how many lines of its text.
    pub lines: u32,
    /// Which share of its text is too much, from nought to one.
    pub share: f64,
}

/// A place in the theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file: `pdf/chart.typ`.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// The column, counted from one, in characters.
    pub column: usize,
}

impl PdfFault {
    /// A fault of the theme that lies at no line.
    pub(super) fn theme(message: impl Into<String>) -> Self {
        let message = message.into();
        Self { kind: FaultKind::Theme, place: None, message, hints: Vec::new() }
    }

    /// A fault of a paper that made the engine panic.
    pub(super) fn crash(message: &str) -> Self {
        let message = format!("The paper engine gave up: {message}");
        Self { kind: FaultKind::Crash, place: None, message, hints: Vec::new() }
    }

    /// A paper that has too many sides.
    pub(super) fn too_long(sides: Option<usize>, overruns: Vec<Overrun>) -> Self {
        let room = match sides {
            None => "its paper".to_owned(),
            Some(1) => "one side".to_owned(),
            Some(sides) => format!("{sides} sides"),
        };
        let by = match overruns.first().map(|overrun| overrun.lines) {
            Some(1) => ": it is 1 line too long".to_owned(),
            Some(lines) => format!(": it is {lines} lines too long"),
            None => String::new(),
        };
        Self {
            kind: FaultKind::TooLong { sides, overruns: overruns.into() },
            place: None,
            message: format!("The text does not fit on {room}{by}."),
            hints: vec!["Shorten the steps or the notes; the text is never made smaller.".into()],
        }
    }

    /// The first of Typst's own complaints. The others are mostly its consequences.
    pub(super) fn from_typst(
        shared: &Shared,
        world: &PaperWorld<'_>,
        complaints: &[SourceDiagnostic],
    ) -> Self {
        let Some(first) = complaints.first() else {
            return Self::theme("Typst refused the paper and did not say why.");
        };
        let place = place_of(world, first);
        let hints = first.hints.iter().map(|hint| hint.v.to_string()).collect();
        let message = first.message.to_string();
        match undrawable(shared, complaints) {
            found if found.is_empty() => Self { kind: FaultKind::Theme, place, message, hints },
            found => {
                let message = format!("No font of the theme can draw {}.", named(&found));
                let hints = vec!["Add a font for this script to the theme.".to_owned()];
                Self { kind: FaultKind::Glyphs(found), place, message, hints }
            }
        }
    }
}

/// The characters that no font has, taken from the texts that Typst quotes when one is missing.
fn undrawable(shared: &Shared, complaints: &[SourceDiagnostic]) -> Vec<char> {
    let quoted = complaints.iter().filter_map(|complaint| {
        let (_, rest) = complaint.message.split_once("the text `\"")?;
        rest.split_once("\"` could not be displayed").map(|(text, _)| text)
    });
    let mut found: Vec<char> =
        quoted.flat_map(str::chars).filter(|character| !shared.covers(*character)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Characters with their numbers, since the reader's own screen may not have them either.
fn named(characters: &[char]) -> String {
    let each: Vec<String> =
        characters.iter().map(|one| format!("“{one}” (U+{:04X})", u32::from(*one))).collect();
    each.join(", ")
}

/// Where a complaint lies. A place in our own first lines, or none, gives way to the innermost
/// call that led to it.
fn place_of(world: &PaperWorld<'_>, complaint: &SourceDiagnostic) -> Option<Place> {
    let own = complaint.span;
    let traced = complaint.trace.iter().map(|point| point.span.into());
    std::iter::once(own).chain(traced).find_map(|span| {
        let id = span.id()?;
        let path = id.get().vpath().get_without_slash();
        // A place in the view is no place in the theme.
        path.strip_suffix(".typ")?;
        let source = world.source(id).ok()?;
        let start = world.range(span)?.start;
        let (line, column) = source.lines().byte_to_line_column(start)?;
        Some(Place { file: format!("pdf/{path}"), line: line + 1, column: column + 1 })
    })
}

impl fmt::Display for PdfFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Place { file, line, column }) = &self.place {
            write!(f, "{file}:{line}:{column}: ")?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for PdfFault {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use super::*;
    use crate::render::pdf::{PdfEngine, PdfJob};
    use crate::theme::Theme;

    /// The fault of a theme whose `chart.typ` is this, with a view that has one field.
    fn fault_of(template: &str) -> PdfFault {
        let theme = Theme::default();
        let mut files: BTreeMap<&str, &[u8]> = theme.below("fonts").collect();
        files.insert("pdf/chart.typ", template.as_bytes());
        let job = PdfJob {
            template: "chart".into(),
            spare: None,
            view: br#"{"name": "Sam"}"#.to_vec(),
            title: "Sample".into(),
            language: "en-GB".into(),
            keywords: Vec::new(),
            ident: "sample".into(),
            date: None,
            sides: None,
            only_paper: false,
            pictures: crate::render::pdf::Plates::default(),
        };
        PdfEngine::from_files(&files, Arc::default()).unwrap().render(&job).err().unwrap()
    }

    #[test]
    fn a_field_that_the_view_lacks_is_a_fault_at_its_line() {
        let fault = fault_of("#let chart(view) = {\n  par(view.shoe_size)\n}\n");
        assert_eq!(fault.kind, FaultKind::Theme);
        assert!(fault.to_string().starts_with("pdf/chart.typ:2:"), "{fault}");
        assert!(fault.message.contains("shoe_size"), "{fault}");
    }

    #[test]
    fn a_warning_is_a_fault_too() {
        let fault = fault_of("#let chart(view) = text(font: \"Nowhere Sans\")[Hello]");
        assert!(fault.message.contains("unknown font family"), "{fault}");
    }

    #[test]
    fn nothing_on_the_disk_and_no_package_can_be_reached() {
        let fault = fault_of("#let chart(view) = image(\"/etc/hostname.png\", alt: \"x\")");
        assert!(fault.message.contains("not found"), "{fault}");
        let fault = fault_of("#import \"@preview/anything:0.1.0\": *\n#let chart(view) = []");
        assert_eq!(fault.place.unwrap().line, 1);
    }

    #[test]
    fn a_picture_without_words_for_it_is_a_fault() {
        let fault = fault_of("#let chart(view) = figure(rect(), kind: image, supplement: none)");
        assert!(fault.message.contains("alt"), "{fault}");
    }

    #[test]
    fn the_clock_cannot_be_asked() {
        let fault = fault_of("#let chart(view) = par(datetime.today().display())");
        assert!(fault.message.contains("date"), "{fault}");
    }
}
