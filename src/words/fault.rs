//! What is wrong with a file of words, and where.

/// A message that cannot be read or said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordFault {
    /// The file of words.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong, in one sentence.
    pub message: String,
}

impl WordFault {
    /// A fault at a byte of a file.
    pub(super) fn at(file: &str, text: &str, byte: usize, message: &str) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        // A message that breaks off is noticed only at the beginning of the line after it.
        let broke_off = before.ends_with('\n') && message.starts_with("Expected a token");
        let before = if broke_off { before.trim_end() } else { before };
        let line = before.matches('\n').count() + 1;
        Self { file: file.to_owned(), line, message: message.to_owned() }
    }
}
