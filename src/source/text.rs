//! Bytes to text, whatever program wrote them.
//!
//! Notepad writes byte-order marks, old Windows programs UTF-16, everybody on Windows CRLF. All of
//! these are read; anything that would have to be guessed is refused, because a guess turns names
//! into rubbish.

use unicode_normalization::UnicodeNormalization;

use super::RefusalKind;

/// Decodes a file and makes every line end `\n`.
///
/// # Errors
///
/// Text that is neither UTF-8 nor UTF-16 with its mark, and characters that have no business in a
/// record: NUL, and those that silently reorder what stands around them.
pub(super) fn decode(bytes: &[u8]) -> Result<String, RefusalKind> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest)?,
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        _ => utf8(bytes)?,
    };
    let text =
        if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    // All of those characters begin with one of two bytes, which few files have.
    if !text.bytes().any(|byte| byte == 0 || byte == 0xE2) {
        return Ok(text);
    }
    match text.char_indices().find(|(_, c)| *c == '\0' || is_bidi_control(*c)) {
        None => Ok(text),
        Some((at, found)) => {
            let line = text[..at].matches('\n').count() + 1;
            Err(if found == '\0' { RefusalKind::Nul(line) } else { RefusalKind::Bidi(line) })
        }
    }
}

/// Letters that print nothing and turn round the text beside them.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn utf8(bytes: &[u8]) -> Result<String, RefusalKind> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(RefusalKind::NotText(error.valid_up_to())),
    }
}

fn utf16(bytes: &[u8], read: fn([u8; 2]) -> u16) -> Result<String, RefusalKind> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(RefusalKind::BrokenUtf16);
    }
    let units = pairs.iter().map(|pair| read(*pair));
    char::decode_utf16(units).collect::<Result<String, _>>().map_err(|_| RefusalKind::BrokenUtf16)
}

/// A path as a disk that ignores case and Unicode form would compare it.
pub(super) fn fold_path(path: &str) -> String {
    path.nfc().flat_map(char::to_lowercase).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_line_ends_of_windows_are_read() {
        assert_eq!(decode(b"\xEF\xBB\xBFa: 1\r\nb: 2\r"), Ok("a: 1\nb: 2\n".into()));
        let utf16: Vec<u8> = "\u{FEFF}ł: é".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&utf16), Ok("ł: é".into()));
        let big: Vec<u8> = "\u{FEFF}أمينة".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&big), Ok("أمينة".into()));
    }

    #[test]
    fn what_would_have_to_be_guessed_is_refused() {
        assert_eq!(decode(b"Zo\xEB"), Err(RefusalKind::NotText(2)));
        assert_eq!(decode(b"\xFF\xFEa"), Err(RefusalKind::BrokenUtf16));
        assert_eq!(decode(b"a\nb\0"), Err(RefusalKind::Nul(2)));
        assert_eq!(decode("a\u{202E}b".as_bytes()), Err(RefusalKind::Bidi(1)));
    }
}
