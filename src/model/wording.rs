//! How plain the words are that parents read, as data: how long a sentence may be, which words have a
//! plainer one, which letters must be explained.

use super::choice::choice;
use super::written::written;
use crate::source::Spanned;

choice! {
    /// One thing that the words which parents read are held to.
    pub enum WordingCheck {
        /// How long the sentences of a step are.
        Steps = "steps",
        /// How long all other sentences are.
        Sentences = "sentences",
        /// The reading age of a record.
        ReadingAge = "reading-age",
        /// Words that have a plainer one.
        Jargon = "jargon",
        /// Letters that stand for words: explained where they are first used.
        Acronyms = "acronyms",
        /// Words that tell what a child lacks.
        Deficit = "deficit",
        /// Names: another child's, or one that nobody in the record bears.
        Names = "names",
        /// He and she, as the child's record says.
        Pronouns = "pronouns",
        /// Texts that stand in another child's record as well.
        Copies = "copies",
        /// Words that promise nothing, where somebody says what will be given or done.
        Promises = "promises",
    }
}

written! {
    /// How plain the words are that parents read, in one language.
    pub struct Wording {
        /// The language, such as `en` or `cy`. Left out, what stands here holds in every language.
        control language: Published => Option<Spanned<String>>,
        /// What is not looked at.
        control off: Published => Vec<WordingCheck>,
        /// How many words a sentence in a step of a card or chart may have.
        control longest_step: Published => Option<Spanned<u16>>,
        /// How many words any other sentence of a card or a page may have. A colon or a semicolon ends
        /// one, as a full stop does.
        control longest_sentence: Published => Option<Spanned<u16>>,
        /// How many words a sentence in a child's records may have, where parents read it and
        /// professionals do too.
        control longest_in_records: Published => Option<Spanned<u16>>,
        /// The highest reading age of a single sentence of a report, in years, names left out.
        control hardest_sentence: Published => Option<Spanned<u16>>,
        /// The highest reading age, in years. It is worked out for English alone, as the grade of
        /// Flesch and Kincaid and five years.
        control reading_age: Published => Option<Spanned<u16>>,
        /// Words that have a plainer one.
        nested jargon => Vec<PlainWord>,
        /// Words that tell what a child lacks, each with how to say it otherwise.
        nested deficit => Vec<PlainWord>,
        /// Words that promise nothing where somebody says what is given, each with what to write.
        nested promises => Vec<PlainWord>,
        /// Words of these lists that may stand, the program's own included.
        control keep: Published => Vec<Spanned<String>>,
        /// Letters that stand for words, with the words, to be explained where a record first uses them.
        nested acronyms => Vec<Acronym>,
        /// Letters that every parent knows, or words in capitals: they need no explanation.
        control known: Published => Vec<Spanned<String>>,
    }
}

written! {
    /// A word to avoid, and what to write in its place.
    pub struct PlainWord {
        /// The word, in every form in which it is typed: `[regulate, regulates]`.
        control avoid (some): Published => Vec<Spanned<String>>,
        /// What to write in its place.
        control instead: Published => Spanned<String>,
    }
}

written! {
    /// Letters that stand for words.
    pub struct Acronym {
        /// The letters.
        control letters: Published => Spanned<String>,
        /// The words.
        control stands_for: Published => Spanned<String>,
    }
}
