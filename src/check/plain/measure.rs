//! Sentences, words and the reading age of a text.
//!
//! The reading age is that of Flesch and Kincaid (1975): a grade of American schools from the words in a
//! sentence and the syllables in a word, and five years on top, since grade one is the year in which a
//! child turns six or seven. It was fitted to English. Sentences end as Rudolf Flesch counted them: at a
//! full stop, a question or exclamation mark, a colon or a semicolon, because a reader may rest there.

/// The sentences of a text, each with the byte at which it begins.
pub(in crate::check) fn sentences(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        while from < text.len() {
            let start = from + (text[from..].len() - text[from..].trim_start().len());
            let end = end_of_sentence(text, start);
            from = end;
            let sentence = text[start..end].trim_end();
            if each_word(sentence).next().is_some() {
                return Some((start, sentence));
            }
        }
        None
    })
}

/// Where the sentence ends that begins here: after the mark that ends it and what closes with it.
fn end_of_sentence(text: &str, start: usize) -> usize {
    // Most letters are plain ones and end nothing.
    let may_end = |byte: &u8| !byte.is_ascii() || b".!?:;\n".contains(byte);
    let mut from = start;
    while let Some(at) = text.as_bytes()[from..].iter().position(may_end) {
        let mut chars = text[from + at..].chars().peekable();
        let at = from + at - start;
        let Some(c) = chars.next() else { break };
        from = start + at + c.len_utf8();
        if c == '\n' {
            return from;
        }
        if !ends(c) {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some(closing) = chars.next_if(|c| ends(*c) || closes(*c)) {
            end += closing.len_utf8();
        }
        from = start + end;
        let rests = chars.peek().is_none_or(|next| next.is_whitespace());
        if rests && !(c == '.' && is_short(&text[start..start + at])) {
            return start + end;
        }
    }
    text.len()
}

/// Marks that end a sentence, in the scripts that families read.
fn ends(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | ':' | ';' | '。' | '।' | '؟' | '۔' | '؛' | '！' | '？')
}

fn closes(c: char) -> bool {
    matches!(c, '"' | '\'' | ')' | ']' | '”' | '’' | '»' | '“')
}

/// Whether a word before a full stop is a short form, after which the sentence goes on.
fn is_short(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_start_matches(['(', '"', '“']);
    matches!(word, "e.g" | "i.e" | "Dr" | "Mr" | "Mrs" | "Ms" | "St" | "approx")
        || word.chars().count() == 1 && word.chars().all(char::is_uppercase)
}

/// How many words a text has.
pub(in crate::check) fn words(text: &str) -> usize {
    each_word(text).count()
}

fn each_word(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric))
}

/// What is counted of a text for its reading age.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::check) struct Counts {
    sentences: u32,
    /// How many words.
    pub(in crate::check) words: u32,
    syllables: u32,
}

impl Counts {
    /// Those of one sentence.
    pub(in crate::check) fn of(sentence: &str) -> Self {
        let mut counts = Self { sentences: 1, ..Self::default() };
        let mut letters = Vec::new();
        for word in each_word(sentence) {
            counts.words += 1;
            counts.syllables += syllables(word, &mut letters);
        }
        counts
    }

    /// Those of one sentence, the names in it left out: a long one makes nothing harder to understand.
    pub(in crate::check) fn without_names(sentence: &str) -> Self {
        let mut counts = Self { sentences: 1, ..Self::default() };
        let mut letters = Vec::new();
        for (nth, word) in each_word(sentence).enumerate() {
            let capital =
                word.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase);
            if nth == 0 || !capital {
                counts.words += 1;
                counts.syllables += syllables(word, &mut letters);
            }
        }
        counts
    }

    /// Those of two texts.
    pub(in crate::check) fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }

    /// The reading age in years.
    pub(in crate::check) fn reading_age(self) -> f64 {
        let (sentences, words) = (f64::from(self.sentences.max(1)), f64::from(self.words.max(1)));
        0.39 * words / sentences + 11.8 * f64::from(self.syllables) / words - 15.59 + 5.0
    }
}

/// How many syllables an English word has, nearly: groups of vowels, without those that are not heard.
/// `letters` is room to work in, so that a long text needs no more than a short one.
fn syllables(word: &str, letters: &mut Vec<char>) -> u32 {
    let parts = word.split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’');
    let parts = parts.filter(|part| !part.is_empty());
    parts.map(|part| syllables_of_part(part, letters)).sum::<u32>().max(1)
}

fn syllables_of_part(part: &str, letters: &mut Vec<char>) -> u32 {
    letters.clear();
    for c in part.chars() {
        if c.is_ascii_alphabetic() {
            letters.push(c.to_ascii_lowercase());
        } else if c.is_alphabetic() {
            letters.extend(c.to_lowercase());
        }
    }
    let vowel = |c: char| {
        matches!(
            c,
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'á' | 'à' | 'â' | 'ä' | 'é' | 'è' | 'ê' | 'ë'
        ) || matches!(c, 'í' | 'ì' | 'î' | 'ï' | 'ó' | 'ò' | 'ô' | 'ö' | 'ú' | 'ù' | 'û' | 'ü')
    };
    let mut count = 0;
    let mut before = ' ';
    for (at, &c) in letters.iter().enumerate() {
        // A y that begins a word is no vowel, and `ia`, `io` and `eo` are two, but for `tion` and `cial`.
        let is = vowel(c) && !(c == 'y' && at == 0);
        let soft = at >= 2 && matches!(letters[at - 2], 't' | 's' | 'c' | 'g' | 'x');
        let last = at + 1 == letters.len() && count > 1;
        let parted = last && matches!((before, c), ('e', 'a'))
            || matches!((before, c), ('i', 'a' | 'o' | 'u') | ('e', 'o') | ('u', 'a') | ('y', 'i'))
                && !soft
                && !(before == 'u' && at >= 2 && letters[at - 2] == 'q');
        if is && (!vowel(before) || parted || (before == 'y' && at == 1)) {
            count += 1;
        }
        before = c;
    }
    let silent = match letters.as_slice() {
        [.., c, 'l', 'e'] | [.., c, 'l', 'e', 's' | 'd'] => vowel(*c),
        [.., c, 'e'] => !vowel(*c),
        [.., c, 'e', 'd'] => !vowel(*c) && !matches!(c, 't' | 'd'),
        [.., 'c' | 's', 'h', 'e', 's'] => false,
        [.., c, 'e', 's'] => !vowel(*c) && !matches!(c, 's' | 'z' | 'x' | 'c' | 'g'),
        _ => false,
    };
    let heard: u32 = count - u32::from(silent && count > 1);
    heard.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).map(|(_, sentence)| sentence).collect()
    }

    #[test]
    fn a_sentence_ends_at_a_full_stop_a_colon_or_a_closing_mark() {
        assert_eq!(
            split("Wait. \"Ready?\" Go on: blow."),
            ["Wait.", "\"Ready?\"", "Go on:", "blow."]
        );
        assert_eq!(
            split("See Dr. Rao at 9.30 (e.g. today)."),
            ["See Dr. Rao at 9.30 (e.g. today)."]
        );
        assert_eq!(split("Ready, steady … bubbles!"), ["Ready, steady … bubbles!"]);
        assert_eq!(split("آؤ۔ کھیلو۔"), ["آؤ۔", "کھیلو۔"]);
        assert_eq!(split(" …\n"), Vec::<&str>::new());
    }

    #[test]
    fn syllables_are_those_that_are_heard() {
        for (word, count) in [
            ("bubbles", 2),
            ("little", 2),
            ("cake", 1),
            ("cakes", 1),
            ("boxes", 2),
            ("wanted", 2),
            ("asked", 1),
            ("whole", 1),
            ("attention", 3),
            ("idea", 3),
            ("radio", 3),
            ("playing", 2),
            ("yes", 1),
            ("wheelchair-user", 4),
            ("the", 1),
            ("queen", 1),
            ("professional", 4),
            ("2026", 1),
        ] {
            assert_eq!(syllables(word, &mut Vec::new()), count, "{word}");
        }
    }

    #[test]
    fn long_words_in_long_sentences_are_for_older_readers() {
        let easy = Counts::of("Put the cup on the mat.").reading_age();
        let hard = Counts::of(
            "Practitioners should facilitate opportunities for independent communication across settings.",
        );
        assert!(easy < 6.0 && hard.reading_age() > 16.0, "{easy} {}", hard.reading_age());
    }
}
