//! Every way in which a word could stand in a file, undone, so that a search for it is a search for
//! letters.

use crate::pdf;

/// A file as its readers and their programs could read it, each reading in small letters and digits
/// alone: what parts a word (a line end, a hyphen, a tag inside it) is gone.
pub(super) fn readings(path: &str, bytes: &[u8]) -> Vec<String> {
    let mut texts = vec![path.to_owned()];
    if bytes.starts_with(b"%PDF-") {
        texts.push(pdf::text(bytes));
        texts.extend(pdf::hidden(bytes));
    } else {
        let text = String::from_utf8_lossy(bytes).into_owned();
        texts.push(without_tags(&text));
        texts.push(text);
    }
    let undone: Vec<String> = texts.iter().flat_map(|text| undone(text)).collect();
    texts.into_iter().chain(undone).map(|text| letters(&text)).collect()
}

/// Letters and digits, small.
pub(super) fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn without_tags(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in text.chars() {
        inside = (inside || c == '<') && c != '>';
        if !inside && c != '>' {
            out.push(c);
        }
    }
    out
}

/// Two rounds of entities, percent signs and backslashes.
fn undone(text: &str) -> Vec<String> {
    let once = unescaped(text);
    let twice = unescaped(&once);
    let new = [once, twice].into_iter().filter(|one| one != text);
    new.collect()
}

fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['&', '%', '\\']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (letter, length) = escape(rest).unwrap_or_else(|| {
            let first = rest.chars().next().unwrap();
            (first, first.len_utf8())
        });
        out.push(letter);
        rest = &rest[length..];
    }
    out + rest
}

/// The letter that an escape stands for, and how long the escape is.
fn escape(text: &str) -> Option<(char, usize)> {
    let hexadecimal = |digits: &str| char::from_u32(u32::from_str_radix(digits, 16).ok()?);
    if let Some(rest) = text.strip_prefix("&#") {
        let digits = rest.split(';').next().filter(|digits| digits.len() < 8)?;
        let letter = match digits.strip_prefix(['x', 'X']) {
            Some(digits) => hexadecimal(digits)?,
            None => char::from_u32(digits.parse().ok()?)?,
        };
        return Some((letter, digits.len() + 3));
    }
    if let Some(rest) = text.strip_prefix('%') {
        return Some((hexadecimal(rest.get(..2)?)?, 3));
    }
    let rest = text.strip_prefix("\\u")?;
    Some((hexadecimal(rest.get(..4)?)?, 6))
}

#[test]
fn a_word_is_found_however_it_is_written() {
    let hidden = [
        "Qzx001vane",
        "qzx-001\nvane",
        "Q<b>zx</b>001vane",
        "&#81;zx001vane",
        "&#x51;zx001v&#97;ne",
        "%51zx001vane",
        "%2551zx001vane",
        r"\u0051zx001vane",
    ];
    for text in hidden {
        let readings = readings("a.html", text.as_bytes());
        assert!(readings.iter().any(|one| one.contains("qzx001vane")), "{text}: {readings:?}");
    }
    assert!(readings("families/qzx001vane.pdf", b"").iter().any(|one| one.contains("qzx001vane")));
}
