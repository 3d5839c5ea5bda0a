//! A template taken apart into its plain text and its tags, with places.
//!
//! The template engine tells us only at the moment of rendering that a field does not exist, and
//! not at all inside `if`. What a theme may do is therefore read here, before anything runs.

/// A piece of a template.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// Text that is written as it stands, from this byte on.
    Text(&'a str, usize),
    /// A tag, `{{ … }}` or `{% … %}`, as its tokens.
    Tag(Vec<Token<'a>>),
}

/// One word or sign within a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    /// What it is.
    pub(super) kind: Kind,
    /// The letters; for a string without its quotes.
    pub(super) text: &'a str,
    /// The byte of the template at which it begins.
    pub(super) at: usize,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name or keyword.
    Name,
    /// A quoted string.
    Quoted,
    /// A number.
    Number,
    /// One sign.
    Sign,
}

/// Takes a template apart. Comments are left out. A tag without an end goes to the end of the
/// file; the engine refuses it with its own message.
pub(super) fn pieces(source: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < source.len() {
        let rest = &source[at..];
        let start = ["{{", "{%", "{#"].iter().filter_map(|open| rest.find(open)).min();
        let Some(start) = start else {
            pieces.push(Piece::Text(rest, at));
            break;
        };
        if start > 0 {
            pieces.push(Piece::Text(&rest[..start], at));
        }
        at += start;
        if source[at..].starts_with("{#") {
            at = source[at..].find("#}").map_or(source.len(), |end| at + end + 2);
            continue;
        }
        let close = if source[at..].starts_with("{{") { "}}" } else { "%}" };
        let (tokens, end) = tokens(source, at + 2, close);
        pieces.push(Piece::Tag(tokens));
        at = end;
    }
    pieces
}

/// The tokens from a byte up to the sign that closes the tag, and the byte after it.
fn tokens<'a>(source: &'a str, from: usize, close: &str) -> (Vec<Token<'a>>, usize) {
    let mut tokens = Vec::new();
    let mut at = from;
    while let Some(first) = source[at..].chars().next() {
        let rest = &source[at..];
        if rest.starts_with(close) {
            return (tokens, at + close.len());
        }
        let (kind, length) = match first {
            c if c.is_whitespace() => {
                at += c.len_utf8();
                continue;
            }
            quote @ ('"' | '\'' | '`') => {
                let length = quoted(rest, quote);
                let inner = rest[..length].trim_matches(quote);
                tokens.push(Token { kind: Kind::Quoted, text: inner, at });
                at += length;
                continue;
            }
            c if c.is_alphabetic() || c == '_' => {
                (Kind::Name, run(rest, |c| c.is_alphanumeric() || c == '_'))
            }
            c if c.is_ascii_digit() => (Kind::Number, run(rest, |c| c.is_ascii_digit())),
            c => (Kind::Sign, c.len_utf8()),
        };
        tokens.push(Token { kind, text: &rest[..length], at });
        at += length;
    }
    (tokens, at)
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

/// The length of a quoted string with both its quotes.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if c == quote && !escaped {
            return at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    text.len()
}

/// The line and column of a byte, both counted from one, the column in characters.
pub(super) fn place(source: &str, at: usize) -> (usize, usize) {
    let before = &source[..at];
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
}
