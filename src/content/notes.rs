//! Notes behind a value. YAML takes everything from a `#` on for a note, and somebody who writes
//! "lift #2 of the flat" loses the end of a sentence without a word: so the word is said here.

use crate::diag::{Message, Sink, line, quote};
use crate::source::Span;
use crate::source::yaml::{Node, Value};

use super::rules;

/// Fields whose every word may keep a child safe: what is cut off there is no small thing.
const CARE: &[&str] = &["safety", "not_for", "advice", "alerts", "stop_when", "care_plan"];

/// Reports what stands behind a value and a `#`. The text is that of the fields, which begin at
/// `base` in their file.
pub(super) fn report(root: &Node, text: &str, base: usize, sink: &mut Sink) {
    Notes { text, base, sink }.look(root, "", false);
}

struct Notes<'t, 's> {
    text: &'t str,
    base: usize,
    sink: &'s mut Sink,
}

impl Notes<'_, '_> {
    fn look(&mut self, node: &Node, key: &str, care: bool) {
        match &node.value {
            Value::Text(words) => self.behind(node.span, words, key, care),
            Value::List(items) => items.iter().for_each(|item| self.look(item, key, care)),
            Value::Map(entries) => {
                for (key, value) in entries {
                    let care = care || CARE.contains(&key.name.as_str());
                    self.look(value, &key.name, care);
                }
            }
            Value::Null => {}
        }
    }

    fn behind(&mut self, value: Span, words: &str, key: &str, care: bool) {
        let end = (value.end as usize).saturating_sub(self.base);
        let Some(typed) = self.text.get((value.start as usize).saturating_sub(self.base)..end)
        else {
            return;
        };
        let Some(rest) = self.text.get(end..) else { return };
        // A text over several lines has ended with its last line already.
        let after = if typed.ends_with('\n') { "" } else { rest.split('\n').next().unwrap_or("") };
        let note = after.trim();
        if !note.starts_with('#') || words.contains('\n') {
            return;
        }
        let start = value.end as usize + after.find('#').unwrap_or(0);
        let span = Span::new(value.file, start, start + note.len());
        // A date or a choice is whole without what stands behind it.
        let in_words = !matches!(key, "kind" | "on" | "alert" | "from");
        let rule = if care && in_words { &rules::CUT_CARE } else { &rules::CUT };
        let message = Message::new(
            "everything from the # on is a note and is not printed: {}",
            [quote(note)],
        );
        let own = words.trim_matches(['"', '\'']);
        let whole = format!("{key}: \"{own} {note}\"");
        self.sink
            .report(rule, span, message)
            .hint(Message::new(
                "to print it, put the whole text in quotation marks: {}",
                [line(whole)],
            ))
            .hint("if it is a note to yourself, put it on a line of its own above");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Quoted;
    use crate::source::{MemoryLoader, Sources, yaml};

    fn said(text: &str) -> Vec<String> {
        let sources = Sources::load(&MemoryLoader::new().with("service.yaml", text));
        let file = sources.iter().next().unwrap().0;
        let (node, _) = yaml::parse(text, file, 0).unwrap();
        let mut sink = Sink::new();
        report(&node, text, 0, &mut sink);
        let all = sink.diagnostics().iter();
        all.map(|found| format!("{} {}", found.rule.code, found.message.text(Quoted::Shown)))
            .collect()
    }

    #[test]
    fn words_behind_a_hash_are_not_lost_in_silence() {
        let sentence = "everything from the # on is a note and is not printed: ";
        assert_eq!(
            said("a: Sam loves it # ask Mum\nb: 1\n"),
            [format!("Y11 {sentence}`# ask Mum`")]
        );
        assert_eq!(
            said("safety: Use lift #2 of the flat\n"),
            [format!("Y12 {sentence}`#2 of the flat`")]
        );
        assert_eq!(said("alerts:\n  care:\n    - text: \"Thick\" # drinks\n").len(), 1);
        assert_eq!(said("a: [one, two] # three\n"), Vec::<String>::new());
    }

    #[test]
    fn notes_on_lines_of_their_own_and_a_hash_within_quotation_marks_are_no_matter() {
        for text in [
            "# note\na: b\n# note\nc: d\n",
            "a: \"lift #2\"\n",
            "a: lift#2\n",
            "a: 'one\n  two'\n# note\n",
            "a: |\n  one # two\n  three\n# note\nb: c\n",
            "a: >\n  one\n# note\nb: c\n",
            "a: [b, c]\n# note\n",
            "a:\n  # note\n  - b\n",
        ] {
            assert_eq!(said(text), Vec::<String>::new(), "{text}");
        }
    }
}
