//! The slip behind a text that the YAML parser cannot read. Its own words, and often its place, say
//! little to somebody who has left out a colon, so the lines up to that place are looked at again for
//! the few slips that people make, and the cured line is said.

use crate::diag::{Message, line, quote};
use crate::source::Span;

/// A slip: where it is, and what to write in its place.
pub(super) struct Slip {
    /// The line, by the bytes of its file.
    pub(super) span: Span,
    /// What is wrong.
    pub(super) message: Message,
    /// The way out.
    pub(super) hint: Message,
}

/// The last slip in the lines up to the place where the parser gave up. The text begins at `base`.
pub(super) fn find(text: &str, base: usize, failed: Span) -> Option<Slip> {
    let until = (failed.start as usize).saturating_sub(base);
    let mut lines = Lines::default();
    let (mut at, mut found) = (0, None);
    for line in text.split_inclusive('\n') {
        if at > until {
            break;
        }
        if let Some((wrong, cured)) = lines.slip(line.trim_end()) {
            let indent = line.len() - line.trim_start().len();
            let start = base + at + indent;
            let span = Span::new(failed.file, start, start + line.trim().len());
            found = Some(Slip { span, message: wrong, hint: cured });
        }
        at += line.len();
    }
    found
}

/// What is known of the lines so far.
#[derive(Default)]
struct Lines {
    /// How far the last key was moved in.
    key: Option<usize>,
    /// A text that goes on below its key, and how far that key was moved in.
    text: Option<usize>,
}

type Wrong = (Message, Message);

impl Lines {
    fn slip(&mut self, line: &str) -> Option<Wrong> {
        let indent = line.len() - line.trim_start().len();
        let bare = line.trim_start();
        if bare.is_empty() || bare.starts_with('#') || self.text.is_some_and(|key| indent > key) {
            return None;
        }
        self.text = None;
        let dashes = bare.len() - bare.trim_start_matches("- ").len();
        let (entry, column) = (&bare[dashes..], indent + dashes);
        if entry.starts_with(['{', '[', '"', '\'']) {
            return None;
        }
        match entry.split_once(':') {
            Some((key, value)) if is_key(key) => self.value(key, value, column, dashes == 0),
            Some(_) => None,
            None if dashes > 0 => None,
            None => self.no_colon(entry, column),
        }
    }

    fn value(&mut self, key: &str, value: &str, column: usize, top: bool) -> Option<Wrong> {
        if top && column == 1 && self.key.unwrap_or(0) != 1 {
            let wrong = Message::new("a space too many stands before {}", [quote(key)]);
            let freed = format!("{key}:{value}");
            let hint = "when you take away a # at the beginning of a line, take the one space after \
                        it away too: {}";
            return Some((wrong, Message::new(hint, [line(freed)])));
        }
        self.key = Some(column);
        let said = value.trim();
        if !value.is_empty() && !value.starts_with([' ', '\t']) {
            let wrong = Message::new("there is no space after the colon of {}", [quote(key)]);
            return Some((wrong, write_as(&format!("{key}: {said}"))));
        }
        if matches!(said.chars().next(), Some('|' | '>')) {
            self.text = Some(column);
            return None;
        }
        let wrong = wrong_text(said)?;
        // Single quotation marks hold double ones as they are, and their own when they stand twice.
        let quoted = if said.matches('"').count() > 1 {
            format!("'{}'", said.replace('\'', "''"))
        } else {
            let open = said.strip_prefix(['"', '\'']).filter(|rest| !rest.contains(['"', '\'']));
            format!("\"{}\"", open.unwrap_or(said))
        };
        Some((wrong, write_as(&format!("{key}: {quoted}"))))
    }

    /// A line without a colon is the rest of a text when it is moved in further than its key.
    fn no_colon(&self, line: &str, column: usize) -> Option<Wrong> {
        if self.key.is_some_and(|key| column > key) || line == "---" {
            return None;
        }
        let (key, rest) = line.split_once(' ').unwrap_or((line, ""));
        if !is_key(key) {
            return None;
        }
        let wrong = Message::new("there is no colon after {}", [quote(key)]);
        Some((wrong, write_as(format!("{key}: {}", rest.trim()).trim_end())))
    }
}

fn write_as(cured: &str) -> Message {
    Message::new("write it as: {}", [line(cured)])
}

/// Whether a word can be the name of a field or the id of an item.
fn is_key(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(|c| c.is_ascii_lowercase())
        && letters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-')
}

/// What is wrong with a text that should stand in quotation marks or already does.
fn wrong_text(said: &str) -> Option<Message> {
    let quoted = |mark: char| said.strip_prefix(mark);
    if let Some(rest) = quoted('"').or_else(|| quoted('\'')) {
        let mark = if said.starts_with('"') { '"' } else { '\'' };
        return match rest.find(mark) {
            None => Some("a quotation mark is opened here and never closed".into()),
            Some(end)
                if !rest[end + 1..].trim().is_empty()
                    && !rest[end + 1..].trim().starts_with('#') =>
            {
                Some("words stand after the closing quotation mark".into())
            }
            Some(_) => None,
        };
    }
    if said.starts_with(['{', '[']) {
        let open = said.matches(['{', '[']).count() > said.matches(['}', ']']).count();
        return open
            .then(|| "a bracket is opened here and never closed".into())
            .filter(|_| said.contains(" #"));
    }
    if said.contains(": ") || said.ends_with(':') {
        return Some("a colon within a text needs quotation marks round the whole text".into());
    }
    let first = said.chars().next()?;
    let odd = matches!(first, '@' | '`' | '%' | '&' | '*' | '!') || said.starts_with("- ");
    odd.then(|| {
        Message::new(
            "a text that begins with {} needs quotation marks round it",
            [quote(first.to_string())],
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Quoted;
    use crate::source::{MemoryLoader, Sources, yaml};

    /// What is said of a text that cannot be read: the line, the sentence and the way out.
    fn said(text: &str) -> Option<(usize, String, String)> {
        let sources = Sources::load(&MemoryLoader::new().with("service.yaml", text));
        let (file, source) = sources.iter().next().unwrap();
        let failed = yaml::parse(text, file, 0).err()?.span;
        let slip = find(text, 0, failed)?;
        let line = source.position(slip.span.start).line;
        Some((line, slip.message.text(Quoted::Shown), slip.hint.text(Quoted::Shown)))
    }

    fn expect(text: &str, line: usize, sentence: &str, hint: &str) {
        let found = said(text).unwrap_or_else(|| panic!("nothing is said of {text:?}"));
        assert_eq!(found, (line, sentence.to_owned(), hint.to_owned()), "{text:?}");
    }

    #[test]
    fn a_missing_colon_is_found_on_its_own_line() {
        let hint = |line: &str| format!("write it as: `{line}`");
        let none = |word: &str| format!("there is no colon after `{word}`");
        expect(
            "first_name: Sam\nsurname Example\nborn: x\n",
            2,
            &none("surname"),
            &hint("surname: Example"),
        );
        expect("# note\nchart 1\n# note\nserves: asking\n", 2, &none("chart"), &hint("chart: 1"));
        expect(
            "first_name Sam\nsurname: Example\n",
            1,
            &none("first_name"),
            &hint("first_name: Sam"),
        );
        expect(
            "goal:\n  who: Sam\n  does drops a ball\n  success: x\n",
            3,
            &none("does"),
            &hint("does: drops a ball"),
        );
        expect(
            "a: b\nsurname:Example\nc: d\n",
            2,
            "there is no space after the colon of `surname`",
            &hint("surname: Example"),
        );
    }

    #[test]
    fn a_text_that_needs_quotation_marks_is_shown_with_them() {
        let colon = "a colon within a text needs quotation marks round the whole text";
        expect("because: Mum said: yes\n", 1, colon, "write it as: `because: \"Mum said: yes\"`");
        expect(
            "praise: \"Well done!\" and a hug\n",
            1,
            "words stand after the closing quotation mark",
            "write it as: `praise: '\"Well done!\" and a hug'`",
        );
        expect(
            "because: - he is ready\n",
            1,
            "a text that begins with `-` needs quotation marks round it",
            "write it as: `because: \"- he is ready\"`",
        );
        expect(
            "because: @home it is quiet\n",
            1,
            "a text that begins with `@` needs quotation marks round it",
            "write it as: `because: \"@home it is quiet\"`",
        );
        expect(
            "a: \"never closed\nb: c\n",
            1,
            "a quotation mark is opened here and never closed",
            "write it as: `a: \"never closed\"`",
        );
    }

    #[test]
    fn a_space_that_a_hash_left_behind_is_found() {
        let found = said("visitor: ada\n permissions:\n  - {for: chart}\n").unwrap();
        assert_eq!(
            (found.0, found.1.as_str()),
            (2, "a space too many stands before `permissions`")
        );
        assert!(
            found.2.ends_with("take the one space after it away too: `permissions:`"),
            "{}",
            found.2
        );
    }

    #[test]
    fn what_is_sound_is_no_slip() {
        for text in [
            "a: one\n  two\nb: |\n  some words: here\n  plain\nc: [x\n",
            "people:\n  - {id: a, name: b\nc: d\n",
            "# a note without a colon\nwebsite: https://a.example/b\nc: [x\n",
        ] {
            assert_eq!(said(text), None, "{text}");
        }
    }
}
