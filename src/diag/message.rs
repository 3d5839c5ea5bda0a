//! A sentence with its arguments still apart from it.

use std::fmt::Write as _;

/// An argument of a sentence, by where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A reference that the service chose: of a child, a goal, a card.
    Reference(String),
    /// A word of the format: a key, an allowed value.
    Word(String),
    /// Words out of a record, which may be about a child.
    Quote(String),
    /// A line to copy into a record, which may hold words out of one. It is never cut.
    Line(String),
    /// A path below the content or theme folder.
    Path(String),
    /// A number.
    Number(usize),
    /// A whole sentence of the program's own, printed as it is: what a template engine says.
    Sentence(String),
}

/// An argument that is a reference.
pub fn reference(text: impl Into<String>) -> Arg {
    Arg::Reference(text.into())
}

/// An argument that is a word of the format.
pub fn word(text: impl Into<String>) -> Arg {
    Arg::Word(text.into())
}

/// An argument in a record's own words.
pub fn quote(text: impl Into<String>) -> Arg {
    Arg::Quote(text.into())
}

/// An argument that is a line to copy into a record.
pub fn line(text: impl Into<String>) -> Arg {
    Arg::Line(text.into())
}

/// An argument that is a path.
pub fn path(text: impl Into<String>) -> Arg {
    Arg::Path(text.into())
}

/// An argument that is a sentence of the program's own.
pub fn sentence(text: impl Into<String>) -> Arg {
    Arg::Sentence(text.into())
}

/// An argument that is a number.
#[must_use]
pub fn number(value: usize) -> Arg {
    Arg::Number(value)
}

/// Whether the words of records are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quoted {
    /// As they are: for the person at the screen.
    Shown,
    /// As `…`: for logs, other programs and the manifest.
    Hidden,
}

/// A sentence whose `{}` stand for arguments, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    template: String,
    args: Vec<Arg>,
}

/// Quotes longer than this are cut, so that a message stays a sentence.
const LONGEST_QUOTE: usize = 60;

impl Message {
    /// A sentence and what fills it. Lower-case start, no full stop.
    pub fn new(template: impl Into<String>, args: impl Into<Vec<Arg>>) -> Self {
        Self { template: template.into(), args: args.into() }
    }

    /// The whole sentence.
    #[must_use]
    pub fn text(&self, quoted: Quoted) -> String {
        let mut out = String::with_capacity(self.template.len() + 16 * self.args.len());
        let mut args = self.args.iter();
        let mut rest = self.template.as_str();
        while let Some((before, after)) = rest.split_once("{}") {
            out.push_str(before);
            if let Some(arg) = args.next() {
                write_arg(&mut out, arg, quoted);
            }
            rest = after;
        }
        out.push_str(rest);
        out
    }
}

impl From<&str> for Message {
    fn from(sentence: &str) -> Self {
        Self::new(sentence, [])
    }
}

fn write_arg(out: &mut String, arg: &Arg, quoted: Quoted) {
    // Writing to a string cannot fail.
    let _ = match (arg, quoted) {
        (Arg::Number(value), _) => write!(out, "{value}"),
        (Arg::Sentence(text), _) => write!(out, "{}", clean(text)),
        (Arg::Quote(_) | Arg::Line(_), Quoted::Hidden) => write!(out, "`…`"),
        (Arg::Quote(text), Quoted::Shown) => write!(out, "`{}`", short(text)),
        (Arg::Line(text) | Arg::Reference(text) | Arg::Word(text) | Arg::Path(text), _) => {
            write!(out, "`{}`", clean(text))
        }
    };
}

/// One line, no control characters.
fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || is_invisible(c) { ' ' } else { c }).collect()
}

/// One clean line, not too long.
fn short(text: &str) -> String {
    let clean = clean(text);
    if clean.chars().count() > LONGEST_QUOTE {
        let cut: String = clean.chars().take(LONGEST_QUOTE).collect();
        format!("{}…", cut.trim_end())
    } else {
        clean
    }
}

/// Characters that would turn a terminal's line round.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_record_can_be_left_out() {
        let said = Message::new("{} is not a date for {}", [quote("Zoë"), word("born")]);
        assert_eq!(said.text(Quoted::Shown), "`Zoë` is not a date for `born`");
        assert_eq!(said.text(Quoted::Hidden), "`…` is not a date for `born`");
    }

    #[test]
    fn a_long_quote_is_cut_and_stays_on_its_line() {
        let said = Message::new("{}", [quote("a\nb\u{1b}[31m ".repeat(30))]);
        let text = said.text(Quoted::Shown);
        assert!(text.ends_with("…`") && !text.contains('\n') && !text.contains('\u{1b}'));
        let whole = Message::new("{}", [line("a ".repeat(60))]);
        assert_eq!(whole.text(Quoted::Shown).len(), 122);
        assert_eq!(whole.text(Quoted::Hidden), "`…`");
    }
}
