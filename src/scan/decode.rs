//! The layers that a word can hide under: escapes of JSON and of addresses, and words broken up by
//! tags. Each layer is searched as well as the one above it.

use super::entity;
use super::letter::{is_inline_tag, is_letter};

/// How often escapes inside escapes are undone.
const DEPTH: usize = 3;

/// The further texts that a text holds: what its escapes stand for, and what its tags break up.
pub(super) fn layers(source: &[u8], escaped: bool, tagged: bool) -> Vec<Vec<u8>> {
    let mut layers = Vec::new();
    if tagged {
        layers.extend(joined(source));
    }
    let mut above = if escaped { unescape(source) } else { None };
    while let Some(text) = above.take().filter(|_| layers.len() < 2 * DEPTH) {
        if tagged {
            layers.extend(joined(&text));
        }
        above = unescape(&text);
        layers.push(text);
    }
    layers
}

/// The text with one layer of escapes undone, when there is any.
fn unescape(source: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(source.len());
    let mut changed = false;
    let mut at = 0;
    while at < source.len() {
        let rest = &source[at + 1..];
        let read = match source[at] {
            b'%' => hexadecimal(rest, 2).map(|value| (vec![value.to_le_bytes()[0]], 2)),
            b'\\' => backslash(rest),
            b'&' => entity::read(rest).map(|(text, length)| (text.into_bytes(), length)),
            _ => None,
        };
        if let Some((bytes, length)) = read {
            out.extend(bytes);
            at += length;
            changed = true;
        } else {
            out.push(source[at]);
        }
        at += 1;
    }
    changed.then_some(out)
}

/// What an escape of JSON, JavaScript or CSS stands for, after its backslash.
fn backslash(rest: &[u8]) -> Option<(Vec<u8>, usize)> {
    let (digits, taken) = match rest.first()? {
        b'u' => (4, 1),
        b'x' => (2, 1),
        b'n' | b't' | b'r' | b'b' | b'f' => return Some((vec![b' '], 1)),
        byte if byte.is_ascii_punctuation() => return Some((vec![*byte], 1)),
        _ => return None,
    };
    let mut value = hexadecimal(&rest[taken..], digits)?;
    let mut length = taken + digits;
    // Characters beyond the first plane are written as two.
    if (0xD800..0xDC00).contains(&value) && rest[length..].starts_with(b"\\u") {
        let low =
            hexadecimal(&rest[length + 2..], 4).filter(|low| (0xDC00..0xE000).contains(low))?;
        value = 0x1_0000 + ((value - 0xD800) << 10) + (low - 0xDC00);
        length += 6;
    }
    Some((char::from_u32(value)?.to_string().into_bytes(), length))
}

fn hexadecimal(bytes: &[u8], digits: usize) -> Option<u32> {
    let bytes = bytes.get(..digits)?;
    bytes.iter().try_fold(0, |value, byte| Some(value * 16 + char::from(*byte).to_digit(16)?))
}

/// The text without its tags, when a tag that stands inside a sentence breaks a word up: `Te<b>o`.
fn joined(source: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut breaks = false;
    let mut at = 0;
    // What came last before a run of such tags.
    let mut before = b' ';
    while at < source.len() {
        let rest = &source[at + 1..];
        if source[at] != b'<' {
            breaks |=
                at > 0 && source[at - 1] == b'>' && is_letter(before) && is_letter(source[at]);
            before = source[at];
            out.push(source[at]);
            at += 1;
            continue;
        }
        if !is_inline_tag(rest) {
            out.extend(b"<p>");
            before = b' ';
        }
        let end: &[u8] = if rest.starts_with(b"!--") { b"-->" } else { b">" };
        let length = rest.windows(end.len()).position(|window| window == end);
        at += length.map_or(source.len(), |length| length + end.len() + 1);
    }
    breaks.then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_words_are_joined_and_others_are_left() {
        assert_eq!(joined(b"Te<b class=\"x\">o</b> x").as_deref(), Some(b"Teo x".as_slice()));
        assert_eq!(joined(b"T<!-- > -->eo").as_deref(), Some(b"Teo".as_slice()));
        assert_eq!(joined(b"<p>Te</p><p>o</p>"), None);
        assert_eq!(joined(b"a <b>word</b> here"), None);
    }

    #[test]
    fn escapes_are_undone_layer_by_layer() {
        assert_eq!(unescape(b"\\u0054eo").as_deref(), Some(b"Teo".as_slice()));
        assert_eq!(unescape(b"%54eo%20").as_deref(), Some(b"Teo ".as_slice()));
        assert_eq!(unescape(b"%2554eo").as_deref(), Some(b"%54eo".as_slice()));
        assert_eq!(layers(b"%2554eo", true, false).last().unwrap(), b"Teo");
        assert_eq!(unescape(b"\\ud83d\\ude00").as_deref(), Some("\u{1F600}".as_bytes()));
        assert_eq!(unescape(b"100% sure"), None);
    }
}
