//! Text made alike: letters without marks, digits, and single spaces, so that one spelling is
//! searched for instead of a hundred. Capitals stay, since a name is told from a word by them.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::entity;

/// Folded text. It begins and ends with a space, so that every word stands between two.
#[derive(Default)]
pub(super) struct Folded {
    /// Letters, digits and single spaces; letters of other scripts as UTF-8 in small letters.
    pub(super) text: Vec<u8>,
    /// Where a sentence, a heading or a quotation begins.
    pub(super) starts: Vec<u32>,
    /// Where an `@` stood between a word and a word.
    pub(super) ats: Vec<u32>,
    /// Whether there are escapes in it that were left alone, so that it is worth decoding again.
    pub(super) escaped: bool,
    /// Whether a tag breaks a word up.
    pub(super) broken: bool,
}

/// What a byte of ASCII does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    Keep,
    Gap,
    Stop,
    Special,
}

const BYTES: [Byte; 256] = {
    let mut table = [Byte::Special; 256];
    let mut at = 0;
    while at < 128 {
        #[expect(clippy::cast_possible_truncation, reason = "at is below 128")]
        let byte = at as u8;
        table[at] = match byte {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => Byte::Keep,
            b'&' | b'<' | b'>' | b'\\' | b'%' | b'@' => Byte::Special,
            b'.' | b'!' | b'?' | b':' | b'"' | b'(' | b'*' => Byte::Stop,
            _ => Byte::Gap,
        };
        at += 1;
    }
    table
};

/// Letters that keep no plain letter when their marks are taken off.
const LETTERS: &[(char, &str)] = &[
    ('ß', "ss"),
    ('ẞ', "SS"),
    ('æ', "ae"),
    ('Æ', "AE"),
    ('œ', "oe"),
    ('Œ', "OE"),
    ('ø', "o"),
    ('Ø', "O"),
    ('ł', "l"),
    ('Ł', "L"),
    ('đ', "d"),
    ('Đ', "D"),
    ('ð', "d"),
    ('Ð', "D"),
    ('þ', "th"),
    ('Þ', "Th"),
    ('ħ', "h"),
    ('Ħ', "H"),
    ('ı', "i"),
    ('ŋ', "n"),
    ('Ŋ', "N"),
    ('ŧ', "t"),
    ('Ŧ', "T"),
    ('ə', "e"),
    ('Ə', "E"),
    ('ɓ', "b"),
    ('Ɓ', "B"),
    ('ɗ', "d"),
    ('Ɗ', "D"),
    ('ƙ', "k"),
    ('Ƙ', "K"),
    ('ʻ', ""),
    ('ʼ', " "),
    ('ʹ', ""),
];

/// Folds text. What stands inside tags comes after everything else, so that a tag between two words
/// does not part them.
pub(super) fn fold(source: &[u8]) -> Folded {
    let mut folding = Folding::new(source.len());
    folding.read(source, 0);
    // A comment may hold tags of its own, which are added behind.
    let mut next = 0;
    while let Some((from, to)) = folding.tags.get(next).copied() {
        folding.stop();
        folding.read(&source[..to], from);
        next += 1;
    }
    folding.finish()
}

struct Folding {
    out: Folded,
    /// Whether the next word begins something.
    fresh: bool,
    /// Whether a letter stood just before the tags that are being read.
    mid_word: bool,
    /// Where attributes stand that have not been read yet.
    tags: Vec<(usize, usize)>,
}

/// A tag that is longer is read as text.
const LONGEST_TAG: usize = 8192;

impl Folding {
    fn new(length: usize) -> Self {
        let mut text = Vec::with_capacity(length + 8);
        text.push(b' ');
        Self {
            out: Folded { text, ..Folded::default() },
            fresh: true,
            mid_word: false,
            tags: Vec::new(),
        }
    }

    fn read(&mut self, source: &[u8], from: usize) {
        let mut at = from;
        while at < source.len() {
            let byte = source[at];
            at += match BYTES[usize::from(byte)] {
                Byte::Keep => {
                    self.keep(byte);
                    1
                }
                Byte::Gap => {
                    self.gap();
                    1
                }
                Byte::Stop => {
                    self.stop();
                    1
                }
                Byte::Special => self.special(source, at),
            };
        }
    }

    #[inline]
    fn keep(&mut self, byte: u8) {
        if self.fresh {
            self.fresh = false;
            self.out.starts.push(self.here());
        }
        self.out.text.push(byte);
    }

    #[inline]
    fn gap(&mut self) {
        if self.out.text.last() != Some(&b' ') {
            self.out.text.push(b' ');
        }
    }

    fn stop(&mut self) {
        self.gap();
        self.fresh = true;
    }

    fn here(&self) -> u32 {
        u32::try_from(self.out.text.len()).unwrap_or(u32::MAX)
    }

    /// A byte that may begin something longer: gives how much was taken.
    fn special(&mut self, source: &[u8], at: usize) -> usize {
        let rest = &source[at + 1..];
        match source[at] {
            b'&' => return self.reference(rest),
            b'<' => return self.tag(source, at),
            b'>' => self.stop(),
            b'@' => {
                let in_word = self.out.text.last() != Some(&b' ');
                if in_word && rest.first().is_some_and(u8::is_ascii_alphabetic) {
                    self.out.ats.push(self.here());
                }
                self.gap();
            }
            b'%' => {
                self.out.escaped |=
                    rest.iter().take(2).filter(|b| b.is_ascii_hexdigit()).count() == 2;
                self.gap();
            }
            b'\\' => {
                self.out.escaped = true;
                self.gap();
            }
            _ => return self.character(&source[at..]),
        }
        1
    }

    /// A tag is passed over, and its attributes are kept for later, as is what a comment says.
    fn tag(&mut self, source: &[u8], at: usize) -> usize {
        let rest = &source[at + 1..];
        let is_tag = rest.first().is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'/');
        let inline = is_inline_tag(rest);
        let before = if at == 0 { b' ' } else { source[at - 1] };
        self.mid_word = inline && (is_letter(before) || (before == b'>' && self.mid_word));
        let fresh = self.fresh || !inline;
        self.gap();
        let close: &[u8] = if rest.starts_with(b"!--") { b"-->" } else { b">" };
        let mut windows = rest[..rest.len().min(LONGEST_TAG)].windows(close.len());
        let length = windows.position(|window| window == close).map(|at| at + close.len() - 1);
        let Some(length) = length.filter(|_| is_tag || inline) else {
            self.fresh = true;
            return 1;
        };
        self.out.broken |=
            self.mid_word && rest.get(length + 1).is_some_and(|byte| is_letter(*byte));
        self.fresh = fresh;
        let attributes =
            rest[..length].iter().position(|byte| matches!(byte, b' ' | b'\n' | b'\t' | b'-'));
        if let Some(from) = attributes {
            self.tags.push((at + 1 + from, at + 1 + length));
        }
        length + 2
    }

    fn reference(&mut self, after: &[u8]) -> usize {
        let Some((text, length)) = entity::read(after) else {
            self.gap();
            return 1;
        };
        self.out.escaped |= text == "&";
        for c in text.chars() {
            self.any(c);
        }
        length + 1
    }

    /// One character outside ASCII. What is not UTF-8 is a gap.
    fn character(&mut self, source: &[u8]) -> usize {
        let length = match source[0] {
            0xC2..=0xDF => 2,
            0xE0..=0xEF => 3,
            0xF0..=0xF4 => 4,
            _ => 1,
        };
        let bytes = source.get(..length).unwrap_or_default();
        match std::str::from_utf8(bytes).ok().and_then(|text| text.chars().next()) {
            Some(c) => {
                self.any(c);
                length
            }
            None => {
                self.gap();
                1
            }
        }
    }

    fn any(&mut self, c: char) {
        if is_invisible(c) {
            return;
        }
        if let Some((_, plain)) = LETTERS.iter().find(|(letter, _)| *letter == c) {
            return plain.bytes().for_each(|byte| self.plain(byte));
        }
        for part in std::iter::once(c).nfkd().filter(|part| !is_combining_mark(*part)) {
            if part.is_ascii() {
                self.plain(u8::try_from(part).unwrap_or(b' '));
            } else if part.is_alphanumeric() {
                let mut buffer = [0; 4];
                for small in part.to_lowercase() {
                    small.encode_utf8(&mut buffer).bytes().for_each(|byte| self.keep(byte));
                }
            } else if matches!(part, '“' | '«' | '•' | '…' | '·' | '¿' | '¡' | '‘') {
                self.stop();
            } else {
                self.gap();
            }
        }
    }

    /// A byte of ASCII that came out of something longer.
    fn plain(&mut self, byte: u8) {
        match BYTES[usize::from(byte)] {
            Byte::Keep => self.keep(byte),
            Byte::Stop => self.stop(),
            Byte::Special if byte == b'@' => {
                self.out.ats.push(self.here());
                self.gap();
            }
            Byte::Gap | Byte::Special => self.gap(),
        }
    }

    fn finish(mut self) -> Folded {
        self.gap();
        self.out
    }
}

/// Characters that nobody sees and that would break a word up.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{E0000}'..='\u{E01EF}')
}

/// Whether what follows a `<` is a tag that stands inside a sentence.
pub(super) fn is_inline_tag(after: &[u8]) -> bool {
    const TAGS: &[&[u8]] = &[
        b"a", b"abbr", b"b", b"bdi", b"bdo", b"cite", b"code", b"data", b"del", b"dfn", b"em",
        b"font", b"i", b"ins", b"kbd", b"label", b"mark", b"q", b"s", b"samp", b"small", b"span",
        b"strong", b"sub", b"sup", b"time", b"tspan", b"u", b"var", b"wbr",
    ];
    let after = after.strip_prefix(b"/").unwrap_or(after);
    if after.starts_with(b"!--") {
        return true;
    }
    let length = after.iter().take(8).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let mut name = [0; 8];
    name[..length].copy_from_slice(&after[..length]);
    name.make_ascii_lowercase();
    TAGS.contains(&&name[..length])
}

/// Whether a byte may be part of a word, a reference to a letter included.
pub(super) fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80 || byte == b'&' || byte == b';'
}

/// One spelling as it is searched for: folded, in small letters, without the spaces at its ends.
pub(super) fn spelling(text: &str) -> String {
    let mut folded = fold(text.as_bytes()).text;
    folded.make_ascii_lowercase();
    String::from_utf8_lossy(&folded).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_that_look_alike_fold_alike() {
        for name in [
            "Zoë Łukasz",
            "ZOË ŁUKASZ",
            "zoe\u{308}  łukasz",
            "Zo&euml; &Lstrok;ukasz",
            "Z\u{200B}oe-L\u{AD}ukasz",
            "Ｚｏｅ\u{A0}Lukasz",
            "Zo&#235;&nbsp;&#x141;ukasz",
            "Zo&shy;e\u{2011}Lukasz",
        ] {
            assert_eq!(spelling(name), "zoe lukasz", "{name}");
        }
        assert_eq!(spelling("O’Brien's"), "o brien s");
        assert_eq!(spelling("Øyvind Strauß"), "oyvind strauss");
    }

    #[test]
    fn other_scripts_stay_and_lose_their_capitals() {
        assert_eq!(spelling("Зоя"), spelling("зоя"));
        assert_ne!(spelling("Зоя"), "");
    }

    #[test]
    fn the_start_of_a_sentence_is_known_and_a_bold_word_is_not_one() {
        let folded = fold(b"<p>Will you wait? Rose, then <b>Grace</b> and <h2>May</h2>");
        let starts = folded.starts.iter().map(|at| *at as usize);
        let words: Vec<_> = starts
            .map(|at| folded.text[at..].split(|byte| *byte == b' ').next().unwrap())
            .map(|word| std::str::from_utf8(word).unwrap())
            .collect();
        assert!(words.contains(&"Will") && words.contains(&"Rose") && words.contains(&"May"));
        assert!(!words.contains(&"Grace"));
    }
}
