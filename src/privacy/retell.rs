//! Records said once more in another language, for one family's papers.
//!
//! A line of a record is changed where somebody has said it in the other language. What nobody has said
//! is counted, so that no paper goes out half in one language and half in another.

use std::collections::{BTreeMap, BTreeSet};

use super::Covers;

/// Classes whose texts are names or keys and are the same in every language, or (`Care`) stay as they are
/// until a checked phrase says them.
const SAME: &[&str] = &["Care", "Contact", "GivenName", "HealthNumber", "Identity", "Record"];

/// Classes that hold names and addresses, which are the same in every language, and words, which are not:
/// what people around a child do, and what a family has agreed to have said at home.
const NAMES_OR_WORDS: &[&str] = &["Around", "Household"];

/// What is said in another language, and what is left.
#[derive(Debug, Default)]
pub struct Retelling {
    lines: BTreeMap<String, String>,
    phrases: BTreeMap<String, String>,
    keeps_safe: BTreeSet<String>,
    names: BTreeSet<String>,
    left: BTreeSet<String>,
    found: BTreeSet<String>,
    class: &'static str,
    /// What is left out of texts, where nothing is said in another language.
    covers: Option<Covers>,
}

impl Retelling {
    /// Says `lines` in other words, each a text and the same in the other language. The texts in
    /// `keeps_safe` are said in the words of `phrases` alone.
    #[must_use]
    pub fn new<'t>(
        lines: impl Iterator<Item = (&'t str, &'t str)>,
        phrases: impl Iterator<Item = (&'t str, &'t str)>,
        keeps_safe: impl Iterator<Item = &'t str>,
    ) -> Self {
        let told = |(says, told): (&str, &str)| (Self::plain(says), told.trim().to_owned());
        Self {
            lines: lines.map(told).collect(),
            phrases: phrases.map(told).collect(),
            keeps_safe: keeps_safe.map(Self::plain).collect(),
            ..Self::default()
        }
    }

    /// Says every text as it is, with these words covered; names and keys of those whom a paper is about or who
    /// work with the child stay.
    #[must_use]
    pub fn covering(covers: Covers) -> Self {
        Self { covers: Some(covers), ..Self::default() }
    }

    /// Leaves these names as they are, wherever nothing else stands: `Rubina and Imran`.
    #[must_use]
    pub fn knowing<'t>(mut self, names: impl Iterator<Item = &'t str>) -> Self {
        let words = names.flat_map(|name| name.split(|c: char| !c.is_alphanumeric()));
        self.names.extend(words.map(str::to_owned));
        self
    }

    /// Says what comes next as text of this class.
    pub(super) fn enter(&mut self, class: &'static str) {
        self.class = class;
    }

    /// A text in the other language; none where nobody has said it.
    pub fn tell(&mut self, text: &str) -> Option<String> {
        if let Some(covers) = &self.covers {
            let is_text = !SAME.contains(&self.class) || self.class == "Care";
            return if is_text && self.class != "Around" { covers.cover(text) } else { None };
        }
        let text = Self::plain(text);
        if let Some(told) = self.phrases.get(&text) {
            return Some(told.clone());
        }
        if self.keeps_safe.contains(&text) {
            // Whatever direction the letters around it have, it keeps its own.
            return Some(format!("\u{2068}{text}\u{2069}"));
        }
        let told = self.lines.get(&text).cloned();
        if told.is_some() {
            self.found.insert(text);
        } else if text.contains(char::is_alphabetic) && !self.is_the_same(&text) {
            self.left.insert(text);
        }
        told
    }

    /// Texts that are no part of a record, in the other language: those that somebody has said in it, each by
    /// its words alone.
    pub fn tell_all<'t>(
        &mut self,
        texts: impl Iterator<Item = &'t str>,
    ) -> BTreeMap<String, String> {
        self.class = "";
        texts.filter_map(|text| Some((Self::plain(text), self.tell(text)?))).collect()
    }

    /// Whether a text is the same in every language.
    fn is_the_same(&self, text: &str) -> bool {
        SAME.contains(&self.class)
            || (NAMES_OR_WORDS.contains(&self.class) && is_a_name(text))
            || self.names_alone(text)
    }

    /// Whether a text is names of people and nothing more.
    fn names_alone(&self, text: &str) -> bool {
        let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.all(|word| word == "and" || self.names.contains(word))
    }

    /// A text by its words alone: where its lines end says nothing.
    #[must_use]
    pub fn plain(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The texts that nobody has said in the other language, though readers may see them.
    #[must_use]
    pub fn left(&self) -> &BTreeSet<String> {
        &self.left
    }

    /// The lines that were said and stand in no text.
    pub fn unused(&self) -> impl Iterator<Item = &str> {
        let unused = self.lines.keys().filter(|line| !self.found.contains(*line));
        unused.map(String::as_str)
    }
}

/// Whether a text about somebody has no word with a small letter, as a name has none.
fn is_a_name(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    !words.any(|word| word != "and" && word.starts_with(char::is_lowercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_keeps_a_child_safe_comes_from_phrases_alone_and_names_are_never_left() {
        let lines = [("Blow  bubbles.", "Puść bańki."), ("Thick drinks only.", "Nie to!")];
        let phrases = [("Sit beside him.", "Usiądź obok.")];
        let mut telling = Retelling::new(
            lines.into_iter(),
            phrases.into_iter(),
            ["Thick drinks only.", "Sit beside him."].into_iter(),
        );
        telling.enter("Teaching");
        assert_eq!(telling.tell("Blow bubbles.\n").as_deref(), Some("Puść bańki."));
        assert_eq!(telling.tell("Sit beside him.").as_deref(), Some("Usiądź obok."));
        let kept = telling.tell("Thick drinks only.");
        assert_eq!(kept.as_deref(), Some("\u{2068}Thick drinks only.\u{2069}"));
        assert_eq!(telling.tell("Wait. Look at him."), None);
        assert_eq!(telling.tell("3 / 4"), None);
        telling.enter("Around");
        assert_eq!(telling.tell("Priya Nair"), None);
        assert_eq!(telling.tell("with food and with signs"), None);
        let mut telling = telling.knowing(["Rubina Qureshi", "Imran Qureshi"].into_iter());
        telling.enter("Progress");
        assert_eq!(telling.tell("Rubina and Imran"), None);
        let left: Vec<_> = telling.left().iter().collect();
        assert_eq!(left, ["Wait. Look at him.", "with food and with signs"]);
        assert_eq!(telling.unused().collect::<Vec<_>>(), ["Thick drinks only."]);
    }
}
