//! Prose: what a person wrote in paragraphs, as one neutral tree.
//!
//! Web page and PDF are both written from this tree. It can hold no raw HTML and no link that runs
//! something, because it has no node for either.

use super::Cited;
use crate::privacy::{Retelling, Scramble};
use crate::source::{Span, Spanned};

/// Paragraphs, lists and small headings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prose {
    /// The blocks, in order.
    pub blocks: Vec<Block>,
}

impl Prose {
    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// The pictures that it names, in their order.
    #[must_use]
    pub fn pictures(&self) -> Vec<&Spanned<String>> {
        let mut found = Vec::new();
        self.blocks.iter().for_each(|block| block.pictures(&mut found));
        found
    }

    /// The words alone, blocks parted by a line end: for checks and for the scan.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut out = String::new();
        self.blocks.iter().for_each(|block| block.plain(&mut out));
        out
    }
}

/// A block of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A heading; the level counts from one within this prose.
    Heading(u8, Vec<Inline>),
    /// A list; each item is blocks of its own.
    List {
        /// Whether it is numbered.
        ordered: bool,
        /// The items.
        items: Vec<Vec<Block>>,
    },
}

/// A run of text within a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Words, with the place where they were typed.
    Text(String, Span),
    /// Words set strongly.
    Strong(Vec<Inline>),
    /// Words with stress.
    Emphasis(Vec<Inline>),
    /// A word of a program or a form.
    Code(String),
    /// A link to an allowed address.
    Link {
        /// The address: https, http, mailto, tel or relative.
        href: String,
        /// What is clicked.
        text: Vec<Inline>,
    },
    /// A picture of the service.
    Picture {
        /// The name of its record, with the place where it was typed.
        name: Spanned<String>,
        /// What it shows, where the writer said so; otherwise its record does.
        words: String,
    },
    /// What the sentence before it rests on. Readers meet it only where a report shows its evidence.
    Cited(Vec<Cited>, Span),
    /// A line end that the writer asked for.
    Break,
}

impl Block {
    fn pictures<'p>(&'p self, found: &mut Vec<&'p Spanned<String>>) {
        match self {
            Self::Paragraph(inlines) | Self::Heading(_, inlines) => {
                inlines.iter().for_each(|inline| inline.pictures(found));
            }
            Self::List { items, .. } => {
                items.iter().flatten().for_each(|block| block.pictures(found));
            }
        }
    }

    fn plain(&self, out: &mut String) {
        match self {
            Self::Paragraph(inlines) | Self::Heading(_, inlines) => {
                inlines.iter().for_each(|inline| inline.plain(out));
                out.push('\n');
            }
            Self::List { items, .. } => {
                items.iter().flatten().for_each(|block| block.plain(out));
            }
        }
    }

    /// Where its first words were typed; nothing for a list, whose items have places of their own.
    #[must_use]
    pub fn place(&self) -> Option<Span> {
        match self {
            Self::Paragraph(inlines) | Self::Heading(_, inlines) => {
                inlines.iter().find_map(Inline::place)
            }
            Self::List { .. } => None,
        }
    }

    /// Says each paragraph as a whole: words in another language have another order, so what was set
    /// strongly within it is not kept.
    fn retell(&mut self, by: &mut Retelling) {
        match self {
            Self::Paragraph(inlines) | Self::Heading(_, inlines) => {
                let mut text = String::new();
                inlines.iter().for_each(|inline| inline.plain(&mut text));
                let place = inlines.iter().find_map(Inline::place);
                if let (Some(told), Some(place)) = (by.tell(&text), place) {
                    *inlines = vec![Inline::Text(told, place)];
                }
            }
            Self::List { items, .. } => {
                items.iter_mut().flatten().for_each(|block| block.retell(by));
            }
        }
    }

    fn scramble(&mut self, seed: u64) {
        match self {
            Self::Paragraph(inlines) | Self::Heading(_, inlines) => {
                inlines.iter_mut().for_each(|inline| inline.scramble(seed));
            }
            Self::List { items, .. } => {
                items.iter_mut().flatten().for_each(|block| block.scramble(seed));
            }
        }
    }
}

impl Inline {
    /// Where its words were typed.
    fn place(&self) -> Option<Span> {
        match self {
            Self::Text(_, place) => Some(*place),
            Self::Strong(inner) | Self::Emphasis(inner) | Self::Link { text: inner, .. } => {
                inner.iter().find_map(Self::place)
            }
            Self::Picture { name, .. } => Some(name.span),
            Self::Cited(_, at) => Some(*at),
            Self::Code(_) | Self::Break => None,
        }
    }

    fn pictures<'p>(&'p self, found: &mut Vec<&'p Spanned<String>>) {
        match self {
            Self::Picture { name, .. } => found.push(name),
            Self::Strong(inner) | Self::Emphasis(inner) | Self::Link { text: inner, .. } => {
                inner.iter().for_each(|inline| inline.pictures(found));
            }
            Self::Text(..) | Self::Code(_) | Self::Cited(..) | Self::Break => {}
        }
    }

    fn plain(&self, out: &mut String) {
        match self {
            Self::Text(text, _) | Self::Code(text) => out.push_str(text),
            Self::Strong(inner) | Self::Emphasis(inner) | Self::Link { text: inner, .. } => {
                inner.iter().for_each(|inline| inline.plain(out));
            }
            Self::Picture { words, .. } => out.push_str(words),
            Self::Cited(..) => {}
            Self::Break => out.push('\n'),
        }
    }

    fn scramble(&mut self, seed: u64) {
        match self {
            Self::Text(text, _) | Self::Code(text) => text.scramble(seed),
            Self::Strong(inner) | Self::Emphasis(inner) => {
                inner.iter_mut().for_each(|inline| inline.scramble(seed));
            }
            Self::Link { text, href } => {
                text.iter_mut().for_each(|inline| inline.scramble(seed));
                "https://zqx.example/".clone_into(href);
            }
            Self::Picture { words, .. } => words.scramble(seed),
            Self::Cited(..) | Self::Break => {}
        }
    }
}

impl Scramble for Prose {
    fn scramble(&mut self, seed: u64) {
        self.blocks.iter_mut().for_each(|block| block.scramble(seed));
    }

    fn retell(&mut self, by: &mut Retelling) {
        self.blocks.iter_mut().for_each(|block| block.retell(by));
    }
}
