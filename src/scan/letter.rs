//! Single letters, and what stands round them: which keep a plain letter, which nobody sees, and
//! which tags leave a sentence whole.

/// What a letter is written as that keeps no plain letter when its marks are taken off.
pub(super) fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'ẞ' => "SS",
        'æ' => "ae",
        'Æ' => "AE",
        'œ' => "oe",
        'Œ' => "OE",
        'ø' => "o",
        'Ø' => "O",
        'ł' => "l",
        'Ł' => "L",
        'đ' | 'ð' | 'ɗ' => "d",
        'Đ' | 'Ð' | 'Ɗ' => "D",
        'þ' => "th",
        'Þ' => "Th",
        'ħ' => "h",
        'Ħ' => "H",
        'ı' => "i",
        'ŋ' => "n",
        'Ŋ' => "N",
        'ŧ' => "t",
        'Ŧ' => "T",
        'ə' => "e",
        'Ə' => "E",
        'ɓ' => "b",
        'Ɓ' => "B",
        'ƙ' => "k",
        'Ƙ' => "K",
        'ʻ' | 'ʹ' => "",
        'ʼ' => " ",
        _ => return None,
    })
}

/// Characters that nobody sees and that would break a word up.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{E0000}'..='\u{E01EF}')
}

/// Whether what follows a `<` is a tag that stands inside a sentence.
pub(super) fn is_inline_tag(after: &[u8]) -> bool {
    let after = after.strip_prefix(b"/").unwrap_or(after);
    if after.starts_with(b"!--") {
        return true;
    }
    // Eight letters are one number, and numbers are quickly compared: every tag of a page comes here.
    let mut name = [0; 8];
    for (letter, byte) in name.iter_mut().zip(after) {
        if !byte.is_ascii_alphanumeric() {
            break;
        }
        *letter = byte.to_ascii_lowercase();
    }
    INLINE.contains(&u64::from_le_bytes(name))
}

/// The tags that stand inside a sentence.
const INLINE: [u64; 30] = {
    let names: [&[u8]; 30] = [
        b"a", b"b", b"i", b"q", b"s", b"u", b"em", b"bdi", b"bdo", b"del", b"dfn", b"ins", b"kbd",
        b"sub", b"sup", b"var", b"wbr", b"abbr", b"cite", b"code", b"data", b"font", b"mark",
        b"samp", b"span", b"time", b"label", b"small", b"tspan", b"strong",
    ];
    let mut numbers = [0; 30];
    let mut at = 0;
    while at < names.len() {
        let mut place = 0;
        while place < names[at].len() {
            numbers[at] |= (names[at][place] as u64) << (8 * place);
            place += 1;
        }
        at += 1;
    }
    numbers
};

/// Whether a byte may be part of a word, a reference to a letter included.
pub(super) fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80 || byte == b'&' || byte == b';'
}
