//! The notes of a new record in the service's own words: whoever says aim finds aim beside the lines to
//! fill in. The keys of a record stay as they are, since the program reads them.

use std::collections::BTreeMap;

use crate::model::{Label, Thing};

/// The words that notes use where a service has none of its own.
const OURS: [(Thing, &str); 4] = [
    (Thing::Practitioner, "home visitor"),
    (Thing::Goal, "goal"),
    (Thing::Chart, "chart"),
    (Thing::Setting, "nursery"),
];

/// The text of a record with its notes in the service's words.
pub(super) fn labelled(text: &str, labels: &BTreeMap<Thing, Label>) -> String {
    if labels.is_empty() {
        return text.to_owned();
    }
    let line = |line: &str| if is_note(line) { said(line, labels) } else { line.to_owned() };
    text.split_inclusive('\n').map(line).collect()
}

/// Whether a line is a note in words, and not a field that waits behind a `#`.
fn is_note(line: &str) -> bool {
    let Some(note) = line.trim_start().strip_prefix('#') else { return false };
    let first = note.split_whitespace().next().unwrap_or_default();
    !first.starts_with(['-', '#']) && !first.ends_with(':') && !first.contains("language-server")
}

fn said(line: &str, labels: &BTreeMap<Thing, Label>) -> String {
    let mut words = Vec::new();
    for (thing, ours) in OURS {
        let Some(label) = labels.get(&thing) else { continue };
        let ours = Label::new(ours, "en");
        words.push((capital(&ours.a), capital(&label.a)));
        // The longer before the shorter that begins as it does.
        words.push((ours.a, label.a.clone()));
        words.push((ours.many, label.many.clone()));
        words.push((ours.one, label.one.clone()));
    }
    swapped(line, &words)
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Whole words swapped in one go, so that what was put in is not swapped again. What stands between
/// backticks or before a colon is no word but a key.
fn swapped(line: &str, words: &[(String, String)]) -> String {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '`');
    let mut out = String::with_capacity(line.len());
    let mut before = None;
    let mut rest = line;
    while let Some(next) = rest.chars().next() {
        let begins = !before.is_some_and(is_part);
        let found = words.iter().filter(|_| begins).find(|(from, _)| {
            let after = rest.strip_prefix(from.as_str());
            after.is_some_and(|after| !after.starts_with(|c| is_part(c) || c == ':'))
        });
        let taken = match found {
            Some((from, to)) => {
                out.push_str(to);
                from.len()
            }
            None => {
                out.push(next);
                next.len_utf8()
            }
        };
        before = rest[..taken].chars().next_back();
        rest = &rest[taken..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_holds_the_one_it_stands_for_is_said_once() {
        let labels = [(Thing::Chart, Label::new("activity chart", "en-GB"))];
        assert_eq!(
            labelled("# A chart. Two charts, and a chart.\n", &labels.into()),
            "# An activity chart. Two activity charts, and an activity chart.\n"
        );
    }

    #[test]
    fn notes_speak_as_the_service_does_and_keys_stay() {
        let labels = [
            (Thing::Goal, Label::new("aim", "en-GB")),
            (Thing::Chart, Label::new("play plan", "en-GB")),
        ];
        let text = "# A goal about eating. The charts, and `goal` itself.\ngoal:\n  # goals: x\n#   - {for: chart}\nnote: a goal\n# goal: one\n";
        assert_eq!(
            labelled(text, &labels.into()),
            "# An aim about eating. The play plans, and `goal` itself.\ngoal:\n  # goals: x\n#   - {for: chart}\nnote: a goal\n# goal: one\n"
        );
    }
}
