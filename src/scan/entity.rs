//! What an HTML character reference stands for, as far as a name can hide in it.

/// Endings that put a mark on a letter. The mark goes in folding anyway, so the letter is enough.
const MARKS: &[&str] = &[
    "acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "caron", "breve", "macr", "ogon",
    "dot", "dblac", "slash", "strok", "midot", "nodot",
];

/// Everything else that may stand in or beside a word.
const NAMED: &[(&str, &str)] = &[
    ("AElig", "AE"),
    ("ETH", "D"),
    ("NewLine", "\n"),
    ("NoBreak", ""),
    ("OElig", "OE"),
    ("THORN", "Th"),
    ("Tab", " "),
    ("ZeroWidthSpace", ""),
    ("aelig", "ae"),
    ("amp", "&"),
    ("apos", "'"),
    ("colon", ":"),
    ("comma", ","),
    ("commat", "@"),
    ("dash", "-"),
    ("eth", "d"),
    ("gt", ">"),
    ("hyphen", "-"),
    ("imath", "i"),
    ("ldquo", "\""),
    ("lpar", "("),
    ("lrm", ""),
    ("lsquo", "'"),
    ("lt", "<"),
    ("oelig", "oe"),
    ("percnt", "%"),
    ("period", "."),
    ("plus", "+"),
    ("quot", "\""),
    ("rlm", ""),
    ("rpar", ")"),
    ("rsquo", "'"),
    ("shy", ""),
    ("szlig", "ss"),
    ("thorn", "th"),
    ("zwj", ""),
    ("zwnj", ""),
];

/// The longest name that is looked at.
const LONGEST: usize = 16;

/// Reads a reference after its `&`: the text that it stands for, and how many bytes it takes. An
/// unknown name stands for a space; anything that is no reference gives none.
pub(super) fn read(after: &[u8]) -> Option<(String, usize)> {
    if after.first() == Some(&b'#') {
        return numeric(after);
    }
    let length = after.iter().take(LONGEST).take_while(|byte| byte.is_ascii_alphabetic()).count();
    if length < 2 {
        return None;
    }
    let name = std::str::from_utf8(&after[..length]).ok()?;
    let closed = after.get(length) == Some(&b';');
    let text = named(name).or_else(|| closed.then(|| " ".to_owned()))?;
    Some((text, length + usize::from(closed)))
}

fn named(name: &str) -> Option<String> {
    let (first, rest) = name.split_at(1);
    if MARKS.contains(&rest) {
        return Some(first.to_owned());
    }
    let found = NAMED.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    Some(NAMED[found].1.to_owned())
}

fn numeric(after: &[u8]) -> Option<(String, usize)> {
    let hexadecimal = matches!(after.get(1), Some(b'x' | b'X'));
    let (start, radix) = if hexadecimal { (2, 16) } else { (1, 10) };
    let digits = after[start..].iter().take(LONGEST);
    let length = digits.take_while(|byte| char::from(**byte).is_digit(radix)).count();
    let end = start + length;
    let digits = std::str::from_utf8(&after[start..end]).ok()?;
    let character = char::from_u32(u32::from_str_radix(digits, radix).ok()?)?;
    Some((character.to_string(), end + usize::from(after.get(end) == Some(&b';'))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_give_the_letters_that_a_reader_sees() {
        for (written, seen, length) in [
            ("eacute;x", "e", 7),
            ("#233;", "é", 5),
            ("#xE9;", "é", 5),
            ("#84eo", "T", 3),
            ("lstrok;", "l", 7),
            ("shy;", "", 4),
            ("nbsp;", " ", 5),
            ("szlig;", "ss", 6),
        ] {
            assert_eq!(read(written.as_bytes()), Some((seen.to_owned(), length)), "{written}");
        }
        for no in ["", " b", "T", "#", "#x;", "copy that"] {
            assert_eq!(read(no.as_bytes()), None, "{no}");
        }
    }

    #[test]
    fn the_names_are_in_order() {
        assert!(NAMED.is_sorted());
    }
}
