//! The parts of a record that is to be written: fields, and texts with what they rest on.

/// A field of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// One value.
    One(&'static str, String),
    /// Values in one line.
    Many(&'static str, Vec<String>),
    /// A group of values.
    Group(&'static str, Vec<(&'static str, String)>),
    /// A list of groups.
    Each(&'static str, Vec<Vec<(&'static str, Entry)>>),
    /// A field that only a person can fill, as a note with an example.
    Open(Vec<String>),
}

/// A value within a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Somebody's words.
    Words(String),
    /// A day, a number or a word of the format.
    Plain(String),
}

/// A text under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftSection {
    /// The heading, as the record has it.
    pub heading: &'static str,
    /// What the record tells.
    pub lines: Vec<Line>,
    /// What only a person can write.
    pub ask: Option<Ask>,
}

/// A sentence with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The sentence, without its full stop.
    pub text: String,
    /// What it rests on, as it is typed: `visit 2026-11-09`.
    pub rests_on: Vec<String>,
}

impl Line {
    /// A sentence that is counted from many records.
    pub(super) fn counted(text: impl Into<String>) -> Self {
        Self { text: text.into(), rests_on: Vec::new() }
    }
}

/// What only a person can write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// The whole sentence, with how many sentences are enough.
    pub text: String,
}
