//! Markdown to prose: a small, safe part of it.
//!
//! Paragraphs, lists, small headings, strong, emphasis, links, line ends. Raw HTML becomes the text
//! that it is, links go where they are allowed to, footnotes and tables are off. What the parser
//! knows beyond that has no node in the prose tree and so cannot reach a paper.

use pulldown_cmark::{BrokenLink, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::diag::{Message, Sink, number, quote};
use crate::model::{Block, Cited, Inline, NotCited, Prose};
use crate::source::{FileId, Span, Spanned};

use super::rules;

/// Where a link may go.
const SCHEMES: &[&str] = &["https", "http", "mailto", "tel"];

/// How the address of a citation begins while it is read.
const CITED: &str = "doorstep-cited:";

/// The deepest that lists, quotations and stress may stand in one another. The tree is walked by
/// calling down into it, so its depth is held here, where it is made.
const MAX_DEPTH: usize = 24;

/// Reads Markdown that begins at byte `base` of the file.
pub(super) fn prose(text: &str, file: FileId, base: usize, sink: &mut Sink) -> Prose {
    let mut writer = Writer { file, base, sink, open: vec![Frame::default()] };
    // Square brackets that lead nowhere are a text, unless they name what a sentence rests on.
    let mut slips = Vec::new();
    let mut cited = |link: BrokenLink<'_>| match Cited::read_all(&link.reference) {
        Ok(_) => Some((format!("{CITED}{}", link.reference).into(), "".into())),
        Err(NotCited::Unclear(example)) => {
            slips.push((link.span, example));
            None
        }
        Err(NotCited::Text) => None,
    };
    let parser = Parser::new_with_broken_link_callback(text, Options::empty(), Some(&mut cited));
    for (event, range) in parser.into_offset_iter() {
        let start = base + range.start;
        writer.event(event, range);
        if writer.open.len() > MAX_DEPTH {
            let message = Message::new("this goes deeper than {} levels", [number(MAX_DEPTH)]);
            let span = Span::new(file, start, start + 1);
            sink.report(&rules::TOO_NESTED, span, message)
                .hint("take out the stars, hyphens or brackets that are repeated");
            return Prose::default();
        }
    }
    for (span, example) in slips {
        let span = Span::new(file, base + span.start, base + span.end);
        writer
            .sink
            .report(&rules::BAD_CITATION, span, "this does not say clearly what it rests on")
            .hint(Message::new("write it as in {}", [quote(example)]));
    }
    let mut root = writer.open.swap_remove(0);
    root.end_paragraph();
    Prose { blocks: root.blocks }
}

/// What is open at one level: blocks that are finished, and inlines that still gather.
#[derive(Default)]
struct Frame {
    blocks: Vec<Block>,
    inlines: Vec<Inline>,
    items: Vec<Vec<Block>>,
    href: String,
}

impl Frame {
    /// Loose inlines, as in a tight list item, become a paragraph.
    fn end_paragraph(&mut self) {
        if !self.inlines.is_empty() {
            self.blocks.push(Block::Paragraph(std::mem::take(&mut self.inlines)));
        }
    }
}

struct Writer<'s> {
    file: FileId,
    base: usize,
    sink: &'s mut Sink,
    open: Vec<Frame>,
}

impl Writer<'_> {
    fn event(&mut self, event: Event<'_>, range: std::ops::Range<usize>) {
        let span = Span::new(self.file, self.base + range.start, self.base + range.end);
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag, span),
            Event::Text(text) => self.text(&text, span),
            Event::Code(text) => self.put(Inline::Code(text.into_string())),
            Event::Html(html) | Event::InlineHtml(html) => {
                let message = Message::new("{} is printed as it stands", [quote(html.trim())]);
                self.sink.report(&rules::RAW_HTML, span, message);
                self.text(html.trim_end(), span);
            }
            Event::SoftBreak => self.text(" ", span),
            Event::HardBreak => self.put(Inline::Break),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Span) {
        let mut frame = Frame::default();
        match tag {
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                frame.href = dest_url.into_string();
            }
            Tag::List(_) | Tag::BlockQuote(_) | Tag::CodeBlock(_) | Tag::HtmlBlock => {
                if let Some(outer) = self.open.last_mut() {
                    outer.end_paragraph();
                }
            }
            _ => {}
        }
        let _ = span;
        self.open.push(frame);
    }

    fn end(&mut self, tag: TagEnd, span: Span) {
        let Some(mut done) = self.open.pop() else { return };
        match tag {
            TagEnd::Heading(level) => {
                self.blocks(vec![Block::Heading(depth(level), done.inlines)]);
            }
            TagEnd::Item => {
                done.end_paragraph();
                if let Some(list) = self.open.last_mut() {
                    list.items.push(done.blocks);
                }
            }
            TagEnd::List(ordered) => self.blocks(vec![Block::List { ordered, items: done.items }]),
            TagEnd::Strong => self.put(Inline::Strong(done.inlines)),
            TagEnd::Emphasis => self.put(Inline::Emphasis(done.inlines)),
            TagEnd::Link => self.link(done, span),
            TagEnd::Image => self.picture(done, span),
            _ => {
                done.end_paragraph();
                self.blocks(done.blocks);
            }
        }
    }

    fn text(&mut self, text: &str, span: Span) {
        self.put(Inline::Text(text.to_owned(), span));
    }

    fn put(&mut self, inline: Inline) {
        if let Some(frame) = self.open.last_mut() {
            match (frame.inlines.last_mut(), inline) {
                (Some(Inline::Text(before, at)), Inline::Text(more, span)) => {
                    before.push_str(&more);
                    at.end = span.end;
                }
                (_, inline) => frame.inlines.push(inline),
            }
        }
    }

    fn blocks(&mut self, blocks: Vec<Block>) {
        if let Some(frame) = self.open.last_mut() {
            frame.end_paragraph();
            frame.blocks.extend(blocks);
        }
    }

    fn link(&mut self, done: Frame, span: Span) {
        if let Some(Ok(all)) = done.href.strip_prefix(CITED).map(Cited::read_all) {
            self.cite(all, span);
            return;
        }
        if is_allowed(&done.href) {
            self.put(Inline::Link { href: done.href, text: done.inlines });
            return;
        }
        let message = Message::new("a link may not go to {}", [quote(&done.href)]);
        self.sink
            .report(&rules::BAD_LINK, span, message)
            .hint("links go to https, http, mailto and tel addresses, or to a page of the site");
        done.inlines.into_iter().for_each(|inline| self.put(inline));
    }

    /// What a sentence rests on. The space before it belongs to it, so that nothing is left where papers
    /// leave it out.
    fn cite(&mut self, all: Vec<Cited>, span: Span) {
        if let Some(Inline::Text(before, at)) =
            self.open.last_mut().and_then(|frame| frame.inlines.last_mut())
        {
            let kept = before.trim_end().len();
            at.end = at.end.saturating_sub(u32::try_from(before.len() - kept).unwrap_or(0));
            before.truncate(kept);
        }
        self.put(Inline::Cited(all, span));
    }

    /// A picture by the name of its record; the words within it are its alternative text.
    fn picture(&mut self, done: Frame, span: Span) {
        let words = Prose { blocks: vec![Block::Paragraph(done.inlines)] }.plain();
        let name = Spanned::new(done.href, span);
        self.put(Inline::Picture { name, words: words.trim().to_owned() });
    }
}

fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        _ => 4,
    }
}

/// An allow-list: a known scheme, or a relative address without any.
fn is_allowed(href: &str) -> bool {
    let clean: String = href.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    if clean != href || clean.starts_with("//") || clean.contains('\\') {
        return false;
    }
    match clean.split_once(':') {
        Some((scheme, _)) if !scheme.contains(['/', '?', '#']) => {
            SCHEMES.iter().any(|allowed| scheme.eq_ignore_ascii_case(allowed))
        }
        _ => !clean.is_empty() && !clean.starts_with('/'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{MemoryLoader, Sources};

    fn read(text: &str) -> (Prose, Vec<&'static str>) {
        let sources = Sources::load(&MemoryLoader::new().with("pages/a.md", text));
        let (file, _) = sources.iter().next().expect("a file");
        let mut sink = Sink::new();
        let prose = prose(text, file, 0, &mut sink);
        (prose, sink.diagnostics().iter().map(|found| found.rule.code).collect())
    }

    #[test]
    fn paragraphs_lists_and_links_are_read() {
        let (prose, found) = read("One **two**\nthree.\n\n- a\n- b\n\n[us](https://x.example/)\n");
        assert!(found.is_empty());
        assert_eq!(prose.plain(), "One two three.\na\nb\nus\n");
        assert!(
            matches!(&prose.blocks[1], Block::List { ordered: false, items } if items.len() == 2)
        );
    }

    #[test]
    fn html_is_text_and_running_links_are_refused() {
        let (prose, found) = read("<script>alert(1)</script>\n\nHi <b onclick=x>you</b>\n");
        assert_eq!(found, ["M01", "M01", "M01"]);
        assert!(prose.plain().contains("<script>alert(1)</script>"));
        for bad in [
            "[a](javascript:alert(1))",
            "[a](JaVaScRiPt:alert(1))",
            "[a](&#106;avascript:alert(1))",
            "[a](data:text/html,x)",
            "[a](//evil.example)",
            "[a](<java\tscript:x>)",
            "<vbscript:x>",
        ] {
            let (prose, found) = read(bad);
            assert_eq!(found, ["M02"], "{bad}");
            assert!(!format!("{:?}", prose.blocks).contains("Link"), "{bad}");
        }
    }

    #[test]
    fn what_goes_too_deep_is_refused_before_anybody_walks_it() {
        assert_eq!(read(&"> ".repeat(20_000)).1, ["M05"]);
        let deep = |levels: usize| {
            let lines = (0..levels).map(|level| ["  ".repeat(level), "- a".into()].concat());
            lines.collect::<Vec<_>>().join("\n")
        };
        assert_eq!(read(&deep(400)).1, ["M05"]);
        assert!(read(&deep(8)).1.is_empty());
        assert!(read("- a\n  - b\n    - c\n      - d\n        - **e *f***\n").1.is_empty());
    }

    #[test]
    fn what_a_sentence_rests_on_is_no_text_and_other_brackets_are() {
        let (prose, found) = read("He walks [visit 2026-11-09, chart 18]. He said so [sic].");
        assert!(found.is_empty());
        assert_eq!(prose.plain(), "He walks. He said so [sic].\n");
        let Block::Paragraph(inlines) = &prose.blocks[0] else { panic!("no paragraph") };
        assert!(matches!(&inlines[1], Inline::Cited(all, _) if all.len() == 2));
        let (prose, found) = read("He walks [visit 9 Nov].");
        assert_eq!(found, ["M06"]);
        assert_eq!(prose.plain(), "He walks [visit 9 Nov].\n");
    }

    #[test]
    fn a_picture_is_kept_by_its_name_with_the_words_that_it_was_given() {
        let (prose, found) = read("![two hands round a *cup*](cup) and ![](sock)");
        assert!(found.is_empty());
        assert_eq!(prose.plain(), "two hands round a cup and \n");
        let Block::Paragraph(inlines) = &prose.blocks[0] else { panic!("no paragraph") };
        let names = inlines.iter().filter_map(|inline| match inline {
            Inline::Picture { name, .. } => Some(name.value.as_str()),
            _ => None,
        });
        assert_eq!(names.collect::<Vec<_>>(), ["cup", "sock"]);
    }
}
