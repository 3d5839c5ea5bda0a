//! Prose as a neutral tree, from which HTML and Typst are written alike.

use serde::Serialize;

use super::photo::Photo;

/// A piece of running text that somebody wrote in Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Prose {
    /// The paragraphs, headings and lists, in order.
    pub blocks: Vec<Block>,
}

impl Prose {
    /// How many words it has, as `count` counts those of a plain text.
    #[must_use]
    pub fn words(&self, count: fn(&str) -> usize) -> usize {
        fn inlines(all: &[Inline], count: fn(&str) -> usize) -> usize {
            let one = |inline: &Inline| match inline {
                Inline::Text { text } | Inline::Code { text } => count(text),
                Inline::Strong { inlines: inner }
                | Inline::Emphasis { inlines: inner }
                | Inline::Link { inlines: inner, .. } => inlines(inner, count),
                Inline::Picture { .. } | Inline::Cited { .. } | Inline::Break => 0,
            };
            all.iter().map(one).sum()
        }
        fn blocks(all: &[Block], count: fn(&str) -> usize) -> usize {
            let one = |block: &Block| match block {
                Block::Paragraph { inlines: inner } | Block::Heading { inlines: inner, .. } => {
                    inlines(inner, count)
                }
                Block::List { items, .. } => items.iter().map(|item| blocks(item, count)).sum(),
            };
            all.iter().map(one).sum()
        }
        blocks(&self.blocks, count)
    }
}

/// One block of prose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its text.
        inlines: Vec<Inline>,
    },
    /// A heading within the prose; the highest is level one.
    Heading {
        /// How deep it is, from one.
        level: u8,
        /// Its text.
        inlines: Vec<Inline>,
    },
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// The blocks of each item.
        items: Vec<Vec<Block>>,
    },
}

/// A run of text within a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain text.
    Text {
        /// The text as a reader sees it.
        text: String,
    },
    /// Strongly stressed text.
    Strong {
        /// What is stressed.
        inlines: Vec<Inline>,
    },
    /// Stressed text.
    Emphasis {
        /// What is stressed.
        inlines: Vec<Inline>,
    },
    /// Text to be typed or read letter by letter.
    Code {
        /// The text as a reader sees it.
        text: String,
    },
    /// A link.
    Link {
        /// Where it leads: an address with a scheme, or a path below the root of the site.
        href: String,
        /// The text of the link.
        inlines: Vec<Inline>,
    },
    /// A picture.
    Picture {
        /// The picture, or the box in its place.
        photo: Photo,
    },
    /// The numbers of what the sentence before rests on, in a report for professionals.
    Cited {
        /// The numbers: "3" or "3, 4".
        numbers: String,
    },
    /// The end of a line that the writer meant.
    Break,
}
