//! The parts of a visit or a review: text under fixed headings.
//!
//! Each part has readers of its own, so a text under no known heading is refused rather than given
//! to somebody.

use crate::diag::{Message, Sink, nearest, quote, word};
use crate::model::Prose;
use crate::source::{FileId, Span};

use super::{markdown, rules};

/// The parts of one record's text.
pub(super) struct Sections {
    parts: Vec<Part>,
}

struct Part {
    heading: String,
    span: Span,
    prose: Prose,
    taken: bool,
}

impl Sections {
    /// Divides a text at its second-level headings.
    pub(super) fn read(text: &str, file: FileId, base: usize, sink: &mut Sink) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        for piece in pieces(text) {
            let prose = markdown::prose(piece.body, file, base + piece.body_at, sink);
            let span = Span::new(file, base + piece.at, base + piece.at + piece.line);
            match piece.heading {
                Some(heading) => {
                    parts.push(Part { heading: heading.to_owned(), span, prose, taken: false });
                }
                None if prose.is_empty() => {}
                None => {
                    sink.report(&rules::LOOSE_TEXT, span, "this text stands under no heading")
                        .hint("put it under the heading (## …) that it belongs to");
                }
            }
        }
        Self { parts }
    }

    /// The text under a heading, empty when the heading is not there. Capitals and the shape of the
    /// apostrophe do not matter.
    pub(super) fn take(&mut self, heading: &str, sink: &mut Sink) -> Prose {
        let mut found = Prose::default();
        let mut first: Option<Span> = None;
        for part in self.parts.iter_mut().filter(|part| same(&part.heading, heading)) {
            part.taken = true;
            if let Some(first) = first {
                let message = Message::new("the heading {} stands twice", [word(heading)]);
                sink.report(&rules::REPEATED_HEADING, part.span, message)
                    .also(first, "the first stands here");
            } else {
                first = Some(part.span);
                found = std::mem::take(&mut part.prose);
            }
        }
        found
    }

    /// Reports headings that nobody asked for.
    pub(super) fn finish(self, known: &[&'static str], sink: &mut Sink) {
        for part in self.parts.iter().filter(|part| !part.taken) {
            let message = Message::new("{} is not a heading here", [quote(&part.heading)]);
            let diagnostic = sink.report(&rules::UNKNOWN_HEADING, part.span, message);
            match meant(&part.heading, known) {
                Some(near) => diagnostic.hint(Message::new("did you mean {}?", [word(near)])),
                None => {
                    diagnostic.hint(Message::new("the headings are {}", [word(known.join(", "))]))
                }
            };
        }
    }
}

/// The heading that somebody meant: one that is nearly the same, or else the one with which it has most
/// words in common, such as `How to help me` with `How to support me`.
fn meant(typed: &str, known: &[&'static str]) -> Option<&'static str> {
    let words = |heading: &str| -> Vec<String> {
        let letters = heading.to_lowercase().replace('\u{2019}', "'");
        letters.split_whitespace().map(str::to_owned).collect()
    };
    let typed_words = words(typed);
    let shared =
        |heading: &str| words(heading).iter().filter(|word| typed_words.contains(word)).count();
    nearest(typed, known.iter().copied()).or_else(|| {
        let best = known.iter().copied().max_by_key(|heading| shared(heading))?;
        let alone = known.iter().filter(|heading| shared(heading) == shared(best)).count() == 1;
        (alone && shared(best) * 2 >= typed_words.len().max(2)).then_some(best)
    })
}

struct Piece<'t> {
    heading: Option<&'t str>,
    at: usize,
    line: usize,
    body: &'t str,
    body_at: usize,
}

/// The text before the first heading, then each heading with what follows it.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut heads = vec![(0, 0, None)];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(heading) = line.strip_prefix("## ") {
            heads.push((at, line.len(), Some(heading.trim().trim_end_matches('#').trim_end())));
        }
        at += line.len();
    }
    let ends: Vec<usize> =
        heads.iter().skip(1).map(|head| head.0).chain(std::iter::once(text.len())).collect();
    heads
        .into_iter()
        .zip(ends)
        .map(|((at, line, heading), end)| Piece {
            heading,
            at,
            line: line.saturating_sub(1),
            body: &text[at + line..end],
            body_at: at + line,
        })
        .collect()
}

fn same(typed: &str, heading: &str) -> bool {
    typed.replace('\u{2019}', "'").eq_ignore_ascii_case(heading)
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn a_heading_in_other_words_is_known_again() {
        let known = ["What matters to me", "How to support me", "What is hard for me"];
        assert_eq!(meant("How to suport me", &known), Some("How to support me"));
        assert_eq!(meant("How best to support me", &known), Some("How to support me"));
        assert_eq!(meant("What is important to me", &known), None, "two are as near");
        assert_eq!(meant("Hard", &known), Some("What is hard for me"));
        assert_eq!(meant("Zebras", &known), None);
    }
}
