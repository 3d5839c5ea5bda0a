//! Text made alike: letters without marks, digits, and single spaces, so that one spelling is
//! searched for instead of a hundred. Capitals stay, since a name is told from a word by them.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::entity;
use super::letter::{is_inline_tag, is_invisible, is_letter, plain};

/// Folded text. It begins and ends with a space, so that every word stands between two.
#[derive(Default)]
pub(super) struct Folded {
    /// Letters, digits and single spaces; letters of other scripts as UTF-8 in small letters.
    pub(super) text: Vec<u8>,
    /// Where the words begin.
    pub(super) words: Vec<u32>,
    /// Where digits begin, in the middle of a word too.
    pub(super) digits: Vec<u32>,
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
#[repr(u8)]
enum Byte {
    Letter,
    Digit,
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
            b'a'..=b'z' | b'A'..=b'Z' => Byte::Letter,
            b'0'..=b'9' => Byte::Digit,
            b'&' | b'<' | b'>' | b'\\' | b'%' | b'@' => Byte::Special,
            b'.' | b'!' | b'?' | b':' | b'"' | b'(' | b'*' => Byte::Stop,
            _ => Byte::Gap,
        };
        at += 1;
    }
    table
};

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
    /// What is ready, but for the text, which lies in `text`.
    out: Folded,
    /// The folded text, and room behind it that is filled from the front: to write into room is several
    /// times quicker than to add to the end of a vector byte by byte.
    text: Vec<u8>,
    /// How much of it is text.
    end: usize,
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
        // What is folded is hardly ever longer than it was, so the text never moves.
        let text = vec![b' '; length + length / 8 + 64];
        let words = Vec::with_capacity(length / 5);
        Self {
            out: Folded { words, ..Folded::default() },
            text,
            end: 1,
            fresh: true,
            mid_word: false,
            tags: Vec::new(),
        }
    }

    fn read(&mut self, source: &[u8], from: usize) {
        let mut at = from;
        while let Some(byte) = source.get(at) {
            at += match BYTES[usize::from(*byte)] {
                kind @ (Byte::Letter | Byte::Digit) => {
                    self.begin(*byte);
                    self.run(&source[at..], kind)
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

    /// Adds all letters, or all digits, that a text begins with, and gives how many they are.
    #[inline]
    fn run(&mut self, source: &[u8], kind: Byte) -> usize {
        self.make_room(source.len());
        let mut length = 0;
        for (room, byte) in self.text[self.end..].iter_mut().zip(source) {
            if BYTES[usize::from(*byte)] != kind {
                break;
            }
            *room = *byte;
            length += 1;
        }
        self.end += length;
        length
    }

    #[inline]
    fn make_room(&mut self, for_bytes: usize) {
        if self.text.len() - self.end < for_bytes {
            self.text.resize(self.end + for_bytes + 64, b' ');
        }
    }

    #[inline]
    fn push(&mut self, byte: u8) {
        self.make_room(1);
        self.text[self.end] = byte;
        self.end += 1;
    }

    /// What was added last; a space at the beginning.
    #[inline]
    fn last(&self) -> u8 {
        self.text[self.end - 1]
    }

    /// Adds letters, or digits, that stand together.
    fn keep(&mut self, run: &[u8]) {
        self.begin(run[0]);
        run.iter().for_each(|byte| self.push(*byte));
    }

    /// Notes what begins with a letter or a digit that is about to be added.
    #[inline]
    fn begin(&mut self, first: u8) {
        let here = self.here();
        let last = self.last();
        if last == b' ' {
            self.out.words.push(here);
        }
        if first.is_ascii_digit() && !last.is_ascii_digit() {
            self.out.digits.push(here);
        }
        if self.fresh {
            self.fresh = false;
            self.out.starts.push(here);
        }
    }

    #[inline]
    fn gap(&mut self) {
        if self.last() != b' ' {
            self.push(b' ');
        }
    }

    fn stop(&mut self) {
        self.gap();
        self.fresh = true;
    }

    fn here(&self) -> u32 {
        u32::try_from(self.end).unwrap_or(u32::MAX)
    }

    /// A byte that may begin something longer: gives how much was taken.
    fn special(&mut self, source: &[u8], at: usize) -> usize {
        let rest = &source[at + 1..];
        match source[at] {
            b'&' => return self.reference(rest),
            b'<' => return self.tag(source, at),
            b'>' => self.stop(),
            b'@' => {
                let in_word = self.last() != b' ';
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
        let near = &rest[..rest.len().min(LONGEST_TAG)];
        let length = if near.starts_with(b"!--") {
            near.windows(3).position(|window| window == b"-->").map(|at| at + 2)
        } else {
            memchr::memchr(b'>', near)
        };
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
        if let Some(c) = std::str::from_utf8(bytes).ok().and_then(|text| text.chars().next()) {
            self.any(c);
            return length;
        }
        self.gap();
        1
    }

    fn any(&mut self, c: char) {
        // The commonest by far, which need no table.
        match c {
            '’' | '”' | '–' | '—' | '\u{A0}' => return self.gap(),
            '‘' | '“' | '…' => return self.stop(),
            _ => {}
        }
        if is_invisible(c) {
            return;
        }
        if let Some(plain) = plain(c) {
            return plain.bytes().for_each(|byte| self.plain(byte));
        }
        for part in std::iter::once(c).nfkd().filter(|part| !is_combining_mark(*part)) {
            if part.is_ascii() {
                self.plain(u8::try_from(part).unwrap_or(b' '));
            } else if part.is_alphanumeric() {
                let mut buffer = [0; 4];
                for small in part.to_lowercase() {
                    self.keep(small.encode_utf8(&mut buffer).as_bytes());
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
            Byte::Letter | Byte::Digit => self.keep(&[byte]),
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
        self.text.truncate(self.end);
        Folded { text: self.text, ..self.out }
    }
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
