//! Which records a kind of paper is made of, and where: what its file says beside the kind of record.

use crate::diag::{Message, nearest, quote, word};
use crate::source::yaml::{Node, Value};
use crate::view::kind::{Nation, Only, choices, nation_named, nations, of_record};

use super::{BAD_KIND, Reader};

impl Reader<'_> {
    /// By which words in which fields records are chosen: `only: {kind: [transition, planning]}`.
    pub(super) fn only(&mut self, node: &Node, draws_on: &str) -> Option<Vec<Only>> {
        let Value::Map(entries) = &node.value else { return None };
        let only = entries.iter().find(|(name, _)| &*name.name == "only");
        let Some((_, value)) = only else { return Some(Vec::new()) };
        let Value::Map(fields) = &value.value else {
            let message = "a field and its words belong here, such as {kind: [planning]}";
            self.say(value.span, message.into());
            return None;
        };
        fields.iter().map(|(field, words)| self.one_choice(&field.name, words, draws_on)).collect()
    }

    fn one_choice(&mut self, field: &str, node: &Node, draws_on: &str) -> Option<Only> {
        let known = of_record(draws_on).and_then(|kind| choices(kind, field));
        let Some(known) = known else {
            let message = Message::new(
                "{} is no field that offers a choice of words",
                [quote(field.to_owned())],
            );
            self.say(node.span, message);
            return None;
        };
        let Value::List(items) = &node.value else {
            self.say(node.span, "a list of words belongs here".into());
            return None;
        };
        let words: Vec<String> = items
            .iter()
            .filter_map(|item| match &item.value {
                Value::Text(text) => Some(text.clone()),
                _ => None,
            })
            .collect();
        if let Some(wrong) = words.iter().find(|word| !known.contains(&word.as_str())) {
            let near = nearest(wrong, known.iter().copied()).map(str::to_owned);
            let message =
                Message::new("{} is none of the words of this field", [quote(wrong.clone())]);
            let place = self.place(node.span);
            let found = self.sink.report_at(&BAD_KIND, place, message);
            if let Some(near) = near {
                found.hint(Message::new("did you mean {}?", [word(near)]));
            }
            found.hint(Message::new("the words are {}", [quote(known.join(", "))]));
            return None;
        }
        Some(Only { field: field.to_owned(), words })
    }

    /// In which nation services make it; an error where there is no such nation, which has been said.
    pub(super) fn nation(&mut self, node: &Node) -> Result<Option<Nation>, ()> {
        let Some(name) = self.optional(node, "nation") else { return Ok(None) };
        let found = nation_named(&name);
        if found.is_none() {
            let message = Message::new(
                "{} is no nation: write one of {}",
                [quote(name), word(nations().join(", "))],
            );
            self.say(node.span, message);
        }
        found.map(Some).ok_or(())
    }
}
