//! What could not be read, and why, as data; the sentences are in `diag`.

/// A file that was left out, and the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The path below the content folder; empty for the folder itself.
    pub path: String,
    /// Why.
    pub kind: RefusalKind,
}

impl Refusal {
    /// A refusal of one path.
    #[must_use]
    pub fn new(path: &str, kind: RefusalKind) -> Self {
        Self { path: path.to_owned(), kind }
    }
}

/// Why a file was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefusalKind {
    /// The operating system would not give it, and said this.
    Unreadable(String),
    /// A symbolic link.
    Link,
    /// Not an ordinary file, or a name that is not Unicode.
    NotAFile,
    /// Neither YAML nor Markdown, by its name.
    NotARecord,
    /// This many bytes, more than [`super::MAX_FILE_BYTES`].
    TooLong(u64),
    /// Not UTF-8 text from this byte on.
    NotText(usize),
    /// UTF-16 that breaks off or holds half a character.
    BrokenUtf16,
    /// A NUL character on this line.
    Nul(usize),
    /// An invisible character that reorders text (U+202A to U+202E, U+2066 to U+2069) on this line.
    Bidi(usize),
    /// Differs from another path only in case or in the form of its letters.
    Twin(String),
    /// More files than [`super::MAX_FILES`].
    TooManyFiles(usize),
}
