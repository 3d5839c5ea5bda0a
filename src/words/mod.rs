//! Every word that a document says by itself.
//!
//! Templates and views hold no English of their own. A sentence is a Fluent message, so that a
//! service can change it, and so that a translator gets whole sentences with their plurals and
//! never halves to be glued together.

mod dates;
mod fault;
mod list;
mod order;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use dates::months_between;
pub use fault::WordFault;
pub use order::Order;

/// All messages of one language, ready to be said. It is shared between threads.
pub struct Words {
    language: String,
    bundle: FluentBundle<FluentResource>,
    /// The messages without arguments, said once at the beginning.
    fixed: BTreeMap<String, String>,
    /// In which order lists stand.
    order: Order,
    /// The ids that somebody asked for and that no file has.
    missing: Mutex<BTreeSet<String>>,
}

/// What stands in the place of an argument in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words, taken as they are.
    Text(&'a str),
    /// A number, which chooses the plural.
    Count(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Arg<'_> {
    fn from(count: u32) -> Self {
        Self::Count(i64::from(count))
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl Words {
    /// Reads the files of one language in the order given; a message in a later file takes the
    /// place of the same message in an earlier one, which is how a service changes a word. What
    /// cannot be read is a fault, and every other message is there.
    pub fn load<'a>(
        files: impl Iterator<Item = (&'a str, &'a str)>,
        language: &str,
    ) -> (Self, Vec<WordFault>) {
        let identifier: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolating marks are invisible letters. They would end up in file names, titles and PDFs.
        bundle.set_use_isolating(false);
        let mut faults = Vec::new();
        let mut places = BTreeMap::new();
        for (path, text) in files {
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    faults.extend(errors.iter().map(|error| {
                        WordFault::at(path, text, error.pos.start, &error.kind.to_string())
                    }));
                    resource
                }
            };
            bundle.add_resource_overriding(resource);
            places.extend(message_ids(text).map(|(id, line)| (id, (path, line))));
        }
        let mut words = Self {
            language: language.to_owned(),
            bundle,
            fixed: BTreeMap::new(),
            order: Order::of(language, []),
            missing: Mutex::default(),
        };
        for (id, (path, line)) in places {
            words.settle(id, |message| {
                faults.push(WordFault { file: path.to_owned(), line, message });
            });
        }
        let double = words.fixed.get("letters-of-two-signs").cloned().unwrap_or_default();
        words.order = Order::of(language, double.split_whitespace());
        (words, faults)
    }

    /// The order of this language.
    #[must_use]
    pub fn order(&self) -> &Order {
        &self.order
    }

    /// Says a message once without arguments, to learn whether it needs any and whether what it
    /// refers to exists.
    fn settle(&mut self, id: &str, mut fault: impl FnMut(String)) {
        let mut errors = Vec::new();
        let Some(text) = self.format(id, None, &mut errors) else { return };
        let needs_arguments = errors.iter().any(is_open_argument);
        for error in errors.iter().filter(|error| !is_open_argument(error)) {
            fault(format!("`{id}` cannot be said: {error}"));
        }
        if !needs_arguments {
            self.fixed.insert(id.to_owned(), text);
        }
    }

    /// The language of these words, such as `en-GB`.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether there is a message with this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Says a message that has no arguments. A message that is missing leaves its id between
    /// square brackets where everybody sees it, and is named by [`Words::missing`].
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.fixed.get(id).map_or_else(|| self.say_with(id, &[]), Clone::clone)
    }

    /// Says a message with arguments.
    #[must_use]
    pub fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            let value = match value {
                Arg::Text(text) => FluentValue::from(*text),
                Arg::Count(count) => FluentValue::from(*count),
            };
            given.set(*name, value);
        }
        let mut errors = Vec::new();
        match self.format(id, Some(&given), &mut errors) {
            Some(text) if errors.is_empty() => text,
            Some(text) => {
                self.note_missing(id);
                text
            }
            None => {
                self.note_missing(id);
                format!("[{id}]")
            }
        }
    }

    /// The messages whose id begins with `prefix` and that have no arguments, by id.
    #[must_use]
    pub fn all(&self, prefix: &str) -> BTreeMap<String, String> {
        let from = self.fixed.range(prefix.to_owned()..);
        from.take_while(|(id, _)| id.starts_with(prefix))
            .map(|(id, text)| (id.clone(), text.clone()))
            .collect()
    }

    /// The ids that were asked for and could not be said whole, in order.
    pub fn missing(&self) -> Vec<String> {
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    fn note_missing(&self, id: &str) {
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned());
    }

    fn format(
        &self,
        id: &str,
        args: Option<&FluentArgs<'_>>,
        errors: &mut Vec<FluentError>,
    ) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        Some(self.bundle.format_pattern(pattern, args, errors).into_owned())
    }
}

/// Whether a message could not be said only because it waits for an argument.
fn is_open_argument(error: &FluentError) -> bool {
    matches!(
        error,
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. }))
    )
}

/// The ids of a file with their lines. In Fluent nothing but a message begins with a letter at
/// the very start of a line.
fn message_ids(text: &str) -> impl Iterator<Item = (&str, usize)> {
    text.lines().enumerate().filter_map(|(index, line)| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let plain = id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        let begins = id.starts_with(|c: char| c.is_ascii_alphabetic());
        (plain && begins).then_some((id, index + 1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(files: &[(&str, &str)]) -> (Words, Vec<WordFault>) {
        Words::load(files.iter().copied(), "en-GB")
    }

    #[test]
    fn a_later_file_changes_a_word() {
        let (words, faults) = words(&[
            ("theme/site.ftl", "site-now = What a child does now\nsite-home = Home\n"),
            ("content/words.ftl", "site-home = Start\n"),
        ]);
        assert_eq!(faults, []);
        assert_eq!(words.say("site-home"), "Start");
        assert_eq!(words.all("site-").len(), 2);
    }

    #[test]
    fn counts_choose_their_plural_and_no_invisible_letter_is_added() {
        let text = "cards = { $count ->\n    [one] 1 card\n   *[other] { $count } cards\n }\nhi = Dear { $name }\n";
        let (words, faults) = words(&[("a.ftl", text)]);
        assert_eq!(faults, []);
        assert_eq!(words.say_with("cards", &[("count", 1_u32.into())]), "1 card");
        assert_eq!(words.say_with("cards", &[("count", 1200_u32.into())]), "1200 cards");
        assert_eq!(words.say_with("hi", &[("name", "أمينة".into())]), "Dear أمينة");
        assert!(words.all("").is_empty());
    }

    #[test]
    fn a_missing_message_is_seen_and_named() {
        let (words, _) = words(&[("a.ftl", "x = y\n")]);
        assert_eq!(words.say("site-nope"), "[site-nope]");
        assert_eq!(words.missing(), ["site-nope"]);
    }

    #[test]
    fn faults_have_a_file_and_a_line() {
        let (_, faults) = words(&[("a.ftl", "one = 1\ntwo = { $x\nthree = { four }\n")]);
        let places: Vec<_> = faults.iter().map(|f| (f.file.as_str(), f.line)).collect();
        assert!(places.contains(&("a.ftl", 2)) && places.contains(&("a.ftl", 3)), "{faults:?}");
    }

    #[test]
    fn the_default_words_are_without_faults() {
        let theme = crate::theme::Theme::default();
        let files: Vec<_> = theme
            .below("words/en-GB")
            .map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap()))
            .collect();
        assert_eq!(Words::load(files.into_iter(), "en-GB").1, []);
    }
}
