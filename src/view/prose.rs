//! Prose as one neutral tree, from which web pages and papers are written alike.
//!
//! Text that people wrote in Markdown never becomes the source of a template language: each
//! renderer writes these nodes in its own way, so that nothing typed in a record can be a command.

use serde::Serialize;

/// A piece of running text.
#[derive(Debug, Clone, Serialize)]
pub struct Prose {
    /// Its paragraphs, headings and lists, in order.
    pub blocks: Vec<Block>,
}

/// A part of a text that stands on lines of its own.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// An ordinary paragraph.
    Paragraph {
        /// What it says.
        inlines: Vec<Inline>,
    },
    /// A heading inside the text.
    Heading {
        /// How deep it lies, counted from one.
        level: u8,
        /// What it says.
        inlines: Vec<Inline>,
    },
    /// A list.
    List {
        /// Whether the entries are numbered.
        ordered: bool,
        /// The blocks of each entry.
        items: Vec<Vec<Block>>,
    },
}

/// A part of a line.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain words.
    Text {
        /// The words.
        text: String,
    },
    /// Words of weight.
    Strong {
        /// What they are.
        inlines: Vec<Inline>,
    },
    /// Words with stress.
    Emphasis {
        /// What they are.
        inlines: Vec<Inline>,
    },
    /// Something to be typed exactly so.
    Code {
        /// What to type.
        text: String,
    },
    /// A link.
    Link {
        /// Where it leads; the scheme has been checked.
        href: String,
        /// The words that carry it.
        inlines: Vec<Inline>,
    },
    /// A new line inside a paragraph.
    Break,
}
