//! Templates of records: text with `{{places}}`, and values that are written into them as YAML.
//!
//! A name such as `No`, `O'Brien` or `yes: no` must come out as the words that somebody typed,
//! wherever it stands, so every value goes through [`scalar`].

use std::collections::BTreeMap;

use crate::model::Date;

/// What stands in one place.
enum Value {
    /// A value within a line.
    Scalar(String),
    /// Lines in the place of a line; none takes the line away.
    Lines(Vec<String>),
}

/// A template and the values for its places.
pub(super) struct Template {
    text: &'static str,
    values: BTreeMap<&'static str, Value>,
}

impl Template {
    /// A template without values.
    pub(super) fn new(text: &'static str) -> Self {
        Self { text, values: BTreeMap::new() }
    }

    /// Somebody's words, for a place within a line.
    #[must_use]
    pub(super) fn words(mut self, place: &'static str, words: &str) -> Self {
        self.values.insert(place, Value::Scalar(scalar(words)));
        self
    }

    /// A date.
    #[must_use]
    pub(super) fn date(mut self, place: &'static str, date: Date) -> Self {
        self.values.insert(place, Value::Scalar(date.to_string()));
        self
    }

    /// A whole number.
    #[must_use]
    pub(super) fn number(mut self, place: &'static str, number: u16) -> Self {
        self.values.insert(place, Value::Scalar(number.to_string()));
        self
    }

    /// Whole lines, already YAML, which take the place of a line and its indentation.
    #[must_use]
    pub(super) fn lines(mut self, place: &'static str, lines: Vec<String>) -> Self {
        self.values.insert(place, Value::Lines(lines));
        self
    }

    /// A list of somebody's words, one to a line.
    #[must_use]
    pub(super) fn list(self, place: &'static str, entries: &[String]) -> Self {
        self.lines(place, entries.iter().map(|entry| format!("- {}", scalar(entry))).collect())
    }

    /// The text with every place filled.
    pub(super) fn fill(&self) -> String {
        let mut out = String::with_capacity(self.text.len() * 2);
        for line in self.text.lines() {
            self.fill_line(line, &mut out);
        }
        out
    }

    fn fill_line(&self, line: &str, out: &mut String) {
        let indent = &line[..line.len() - line.trim_start().len()];
        let place = line.trim().strip_prefix("{{").and_then(|rest| rest.strip_suffix("}}"));
        if let Some(Value::Lines(lines)) = place.and_then(|place| self.values.get(place)) {
            for line in lines {
                out.push_str(format!("{indent}{line}").trim_end());
                out.push('\n');
            }
            return;
        }
        let mut rest = line;
        while let Some((before, after)) = rest.split_once("{{") {
            out.push_str(before);
            let (place, after) = after.split_once("}}").unwrap_or((after, ""));
            // What is put in is never looked at again: a value may itself look like a place.
            match self.values.get(place) {
                Some(Value::Scalar(value)) => out.push_str(value),
                _ => out.push_str(place),
            }
            rest = after;
        }
        out.push_str(rest);
        out.push('\n');
    }
}

/// Words that older YAML tools read as yes and no. Doorstep does not, but a service may have such tools.
const MISREAD: &[&str] = &["y", "n", "yes", "no", "on", "off"];

/// Words as one YAML value on one line, after a key or a hyphen.
pub(super) fn scalar(words: &str) -> String {
    let words = one_line(words);
    let written = serde_yaml::to_string(&words).unwrap_or_default();
    let written = written.trim_end();
    let other_tools_misread = MISREAD.iter().any(|word| words.eq_ignore_ascii_case(word));
    if other_tools_misread || written.contains('\n') {
        enclosed(&words)
    } else {
        written.to_owned()
    }
}

/// Words as one YAML value between brackets, where a comma would end it.
pub(super) fn enclosed(words: &str) -> String {
    // Double quotes hold anything; JSON writes them as YAML reads them.
    serde_json::to_string(&one_line(words)).unwrap_or_default()
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A line of words for a person, as a comment.
pub(super) fn comment(words: &str) -> String {
    format!("# {}", one_line(words))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::yaml::{self, Value};
    use crate::source::{MemoryLoader, Sources};

    /// What a reader of records makes of a text, where it is a list of one value or a field.
    fn read(text: &str) -> Option<String> {
        let sources = Sources::load(&MemoryLoader::new().with("service.yaml", text));
        let (id, file) = sources.iter().next()?;
        let (node, problems) = yaml::parse(&file.text, id, 0).ok()?;
        assert!(problems.is_empty(), "{text:?}: {problems:?}");
        match node.value {
            Value::Map(mut fields) => match fields.pop()?.1.value {
                Value::Text(text) => Some(text),
                Value::List(mut entries) => match entries.pop()?.value {
                    Value::Text(text) => Some(text),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }

    #[test]
    fn words_are_quoted_only_where_they_must_be() {
        assert_eq!(scalar("Zoë"), "Zoë");
        assert_eq!(scalar("O'Brien"), "O'Brien");
        assert_eq!(scalar("أمينة"), "أمينة");
        assert_eq!(scalar("Joanna, mum"), "Joanna, mum");
        assert_eq!(scalar("yes: no"), "'yes: no'");
        assert_eq!(scalar("007"), "'007'");
        assert_eq!(scalar("No"), "\"No\"");
        assert_eq!(scalar("two\n lines"), "two lines");
        assert_eq!(enclosed("say \"hello\", then"), "\"say \\\"hello\\\", then\"");
    }

    #[test]
    fn words_that_yaml_would_read_as_something_else_come_out_as_they_went_in() {
        let awkward = [
            "No",
            "null",
            "~",
            "yes: no",
            "- a",
            "# a",
            "a #b",
            "{a}",
            "[a",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "'a'",
            "\"a",
            "a:",
            ":",
            "?",
            "? a",
            "---",
            "...",
            "<<",
            "=",
            "1e3",
            "0x1",
            "2026-01-01",
            "a\\b",
            "D'Arcy-O\u{2019}Neil",
            "\u{1f600}",
            "a, b: c # d",
        ];
        for words in awkward {
            let block = read(&format!("field: {}\n", scalar(words)));
            assert_eq!(block.as_deref(), Some(words), "{}", scalar(words));
            let flow = read(&format!("field: [{}]\n", enclosed(words)));
            assert_eq!(flow.as_deref(), Some(words), "{}", enclosed(words));
        }
    }

    proptest! {
        #[test]
        fn any_printable_words_come_out_as_they_went_in(words in "[ -~¡-ÿա-և一-龥]{1,120}") {
            let words = one_line(&words);
            prop_assume!(!words.is_empty());
            prop_assert_eq!(read(&format!("field: {}\n", scalar(&words))), Some(words.clone()));
            prop_assert_eq!(read(&format!("field: [{}]\n", enclosed(&words))), Some(words));
        }
    }

    #[test]
    fn a_line_of_lines_keeps_its_indentation_and_none_takes_it_away() {
        let template = Template::new("a:\n  {{list}}\n{{none}}\nb: {{word}} {{word}}\n")
            .list("list", &["No".into(), "x".into()])
            .lines("none", Vec::new())
            .words("word", "{{none}}");
        assert_eq!(template.fill(), "a:\n  - \"No\"\n  - x\nb: '{{none}}' '{{none}}'\n");
    }
}
