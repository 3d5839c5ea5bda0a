//! The order of a language: what comes first in a list, and under which letter it stands.
//!
//! The rules are those of Unicode's CLDR, which come with the program: Polish has ł after l, Welsh has ch
//! after c as a letter of its own. The computer's own language has no say.

use std::cmp::Ordering;
use std::fmt;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;
use unicode_normalization::UnicodeNormalization;

/// The order of one language.
pub struct Order {
    /// Tells all letters apart.
    whole: CollatorBorrowed<'static>,
    /// Tells apart only what are different letters in this language.
    letters: CollatorBorrowed<'static>,
    /// Letters that are written with two signs, in capitals as a heading has them: `Ch`.
    double: Vec<String>,
}

impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Order").field("double", &self.double).finish_non_exhaustive()
    }
}

impl Order {
    /// The order of a language, such as `cy`; of one that CLDR says nothing of, the order that all
    /// languages without rules of their own share. `double` are its letters of two signs.
    ///
    /// # Panics
    ///
    /// Never: the order of no language in particular is part of the program.
    #[must_use]
    pub fn of<'d>(language: &str, double: impl IntoIterator<Item = &'d str>) -> Self {
        let double = double.into_iter().map(str::to_owned).collect();
        Self {
            whole: collator(language, Strength::Tertiary),
            letters: collator(language, Strength::Primary),
            double,
        }
    }

    /// Which of two texts comes first in a list. Texts that the language does not tell apart are in the
    /// order of their signs, so that the same list always comes out the same.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.whole.compare(one, other).then_with(|| one.cmp(other))
    }

    /// The letter under which a text stands: its first, as a capital and without a mark that makes no
    /// other letter of it in this language. `None` for a text that begins with a number or has no letter.
    #[must_use]
    pub fn letter(&self, text: &str) -> Option<String> {
        let text = text.trim_start_matches(|sign: char| !sign.is_alphanumeric());
        let first = text.chars().next().filter(|sign| sign.is_alphabetic())?;
        let is_same = |one: &str, other: &str| self.letters.compare(one, other) == Ordering::Equal;
        let double = self.double.iter().find(|double| {
            let count = double.chars().count();
            let begins: String = text.chars().take(count).collect();
            begins.chars().count() == count && is_same(&begins, double)
        });
        if let Some(double) = double {
            return Some(double.clone());
        }
        // Marks may stand in signs of their own after the first.
        let marked: String = text
            .nfd()
            .enumerate()
            .take_while(|(at, sign)| *at == 0 || is_mark(*sign))
            .map(|(_, sign)| sign)
            .collect();
        let bare = marked.chars().take(1).collect::<String>();
        let letter = if is_same(&marked, &bare) { bare } else { marked.nfc().collect() };
        let capital = letter.to_uppercase();
        // A sign that becomes two in capitals, such as ß, stays as it is.
        let is_one = capital.chars().count() == letter.chars().count();
        Some(if is_one && first.is_alphabetic() { capital } else { letter })
    }
}

/// What joins two consonants in the scripts of India.
const VIRAMA: u8 = 9;

/// Whether a sign is a mark on the letter before it, as an accent is; the vowels that Bengali and Panjabi
/// write around a letter are none.
fn is_mark(sign: char) -> bool {
    !matches!(unicode_normalization::char::canonical_combining_class(sign), 0 | VIRAMA)
}

fn collator(language: &str, strength: Strength) -> CollatorBorrowed<'static> {
    let mut options = CollatorOptions::default();
    options.strength = Some(strength);
    let preferences = Locale::try_from_str(language).map(CollatorPreferences::from);
    let of_language = CollatorBorrowed::try_new(preferences.unwrap_or_default(), options);
    of_language
        .or_else(|_| CollatorBorrowed::try_new(CollatorPreferences::default(), options))
        .expect("the order of no language in particular is part of the program")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// These texts in the order of a language.
    fn sorted<'t>(language: &str, texts: &[&'t str]) -> Vec<&'t str> {
        let order = Order::of(language, []);
        let mut texts: Vec<&str> = texts.iter().rev().copied().collect();
        texts.sort_by(|one, other| order.compare(one, other));
        texts
    }

    const WELSH: [&str; 8] = ["Ch", "Dd", "Ff", "Ng", "Ll", "Ph", "Rh", "Th"];

    #[test]
    fn each_language_has_its_own_order() {
        for (language, right) in [
            ("en-GB", &["café", "cave", "Ébène", "echo", "łódka", "mud"][..]),
            (
                "pl",
                &["cena", "ćma", "dom", "lampa", "łapka", "mama", "sok", "śnieg", "zupa", "żaba"],
            ),
            (
                "cy",
                &[
                    "cwch", "chwarae", "dŵr", "ddoe", "ffon", "gwyn", "ngardd", "haul", "lôn",
                    "llaw", "pêl", "phont", "rwber", "rhaw", "tŷ", "thema",
                ],
            ),
            ("uk", &["гра", "ґанок", "їжа", "йогурт", "яблуко"]),
            ("ro", &["ac", "ăsta", "sac", "șapte", "tort", "țară"]),
            ("ar", &["أب", "باب", "ثوب", "جبل", "يد"]),
            ("ur", &["آم", "باغ", "پانی", "ٹماٹر", "چاند", "گھر", "ہاتھ"]),
            ("bn", &["আম", "কলা", "খেলা", "গাছ", "হাত"]),
            ("pa", &["ਉੱਨ", "ਅੰਬ", "ਸੇਬ", "ਕਿਤਾਬ", "ਖੇਡ"]),
            ("so", &["aqal", "biyo", "caano", "dabayl"]),
        ] {
            assert_eq!(sorted(language, right), right, "{language}");
        }
    }

    #[test]
    fn a_text_stands_under_the_letter_of_its_language() {
        let letter = |language: &str, text: &str| {
            let double = if language == "cy" { &WELSH[..] } else { &[] };
            Order::of(language, double.iter().copied()).letter(text).unwrap_or_default()
        };
        for (language, text, right) in [
            ("en-GB", "“Élan”", "E"),
            ("en-GB", "5 for tea", ""),
            ("pl", "łapka", "Ł"),
            ("pl", "świeca", "Ś"),
            ("cy", "chwarae", "Ch"),
            ("cy", "Ysgol", "Y"),
            ("cy", "ŵyn", "W"),
            ("cy", "LLAW", "Ll"),
            ("uk", "їжа", "Ї"),
            ("ro", "țară", "Ț"),
            ("ar", "أب", "ا"),
            ("ur", "پانی", "پ"),
            ("bn", "খেলা", "খ"),
        ] {
            assert_eq!(letter(language, text), right, "{language} {text}");
        }
    }

    #[test]
    fn a_language_without_rules_has_an_order() {
        assert_eq!(sorted("x-none-of-these", &["a", "b"]), ["a", "b"]);
    }
}
