//! Words of a new record that nobody has written over yet. They look finished on paper, so the
//! record waits until somebody has.

use crate::diag::{Message, Sink, number, quote};
use crate::model::is_example;
use crate::source::yaml::{Node, Value};
use crate::source::{FileId, Span, Spanned};

use super::rules;

/// Says where a record still holds examples: the first by its place, the others by their number.
pub(super) fn report(fields: Option<&Node>, body: Option<(&str, FileId, usize)>, sink: &mut Sink) {
    let mut found = Vec::new();
    fields.into_iter().for_each(|node| of_node(node, &mut found));
    body.into_iter().for_each(|(text, file, at)| of_text(text, file, at, &mut found));
    let Some(first) = found.first() else { return };
    let words = quote(&first.value);
    let message = match found.len() - 1 {
        0 => Message::new("{} is still the example", [words]),
        1 => Message::new("{} is still the example, and so is one more line below", [words]),
        more => Message::new(
            "{} is still the example, and so are {} more lines below",
            [words, number(more)],
        ),
    };
    sink.report(&rules::STILL_AN_EXAMPLE, first.span, message).hint(
        "put your own words in the place of every `Write here …`, or take the line away if it is \
         not needed; until then no paper is made from this record",
    );
}

fn of_node(node: &Node, found: &mut Vec<Spanned<String>>) {
    match &node.value {
        Value::Text(text) if is_example(text) => found.push(Spanned::new(text.clone(), node.span)),
        Value::List(items) => items.iter().for_each(|item| of_node(item, found)),
        Value::Map(entries) => entries.iter().for_each(|(_, value)| of_node(value, found)),
        Value::Text(_) | Value::Null => {}
    }
}

fn of_text(text: &str, file: FileId, base: usize, found: &mut Vec<Spanned<String>>) {
    let mut at = base;
    for line in text.split_inclusive('\n') {
        let words = line.trim_start_matches(['-', '*', '+', '>', ' ', '_', '#']);
        if is_example(words) {
            let start = at + line.len() - words.len();
            let words = words.trim_end();
            let span = Span::new(file, start, start + words.len());
            found.push(Spanned::new(words.to_owned(), span));
        }
        at += line.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Quoted;
    use crate::source::{MemoryLoader, Sources, yaml};

    fn said(fields: &str, body: &str) -> Vec<String> {
        let sources = Sources::load(&MemoryLoader::new().with("service.yaml", fields));
        let file = sources.iter().next().unwrap().0;
        let (node, _) = yaml::parse(fields, file, 0).unwrap();
        let mut sink = Sink::new();
        report(Some(&node), Some((body, file, 0)), &mut sink);
        sink.diagnostics().iter().map(|found| found.message.text(Quoted::Shown)).collect()
    }

    #[test]
    fn an_example_is_found_wherever_it_stands_and_said_once_a_file() {
        assert_eq!(
            said("a: Own words\nb: [x, {c: y}]\n", "## Own\n\nwords\n"),
            Vec::<String>::new()
        );
        assert_eq!(
            said("a: x\nb: [x, {c: Write here what helps}]\n", ""),
            ["`Write here what helps` is still the example"]
        );
        assert_eq!(
            said("a: write here\n", "## Summary\n\n- Write here more\n\nWrite here the rest.\n"),
            ["`write here` is still the example, and so are 2 more lines below"]
        );
    }
}
