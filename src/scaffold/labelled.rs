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
    let mut line = line.to_owned();
    for (thing, ours) in OURS {
        let Some(label) = labels.get(&thing) else { continue };
        let ours = Label::new(ours, "en");
        let (a, upper) = (capital(&ours.a), capital(&label.a));
        for (from, to) in
            [(&ours.a, &label.a), (&a, &upper), (&ours.many, &label.many), (&ours.one, &label.one)]
        {
            line = swapped(&line, from, to);
        }
    }
    line
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Whole words swapped. What stands between backticks or before a colon is no word but a key.
fn swapped(line: &str, from: &str, to: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(from) {
        let (before, after) = (&rest[..at], &rest[at + from.len()..]);
        let begins = !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '`'));
        let key = |c: char| c.is_alphanumeric() || matches!(c, '_' | '`' | ':');
        out.push_str(before);
        out.push_str(if begins && !after.starts_with(key) { to } else { from });
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

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
