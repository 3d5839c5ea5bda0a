//! The parts of a PDF that a reader does not see on the page: bookmarks, titles, alternative texts
//! and metadata. What is on the page itself is handed over as text by those who set it.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

/// The most that one stream may grow to.
const LARGEST: u64 = 32 << 20;

/// Whether bytes are a PDF.
pub(super) fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-")
}

/// Every string in a PDF and all of its metadata, a line each.
pub(super) fn strings(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = bytes;
    while let Some(start) = find(rest, b"stream") {
        let dictionary = &rest[..start];
        collect(dictionary, &mut out);
        let body = &rest[start + b"stream".len()..];
        let body = body.strip_prefix(b"\r").unwrap_or(body);
        let body = body.strip_prefix(b"\n").unwrap_or(body);
        let end = find(body, b"endstream").unwrap_or(body.len());
        stream(last_dictionary(dictionary), &body[..end], &mut out);
        rest = body.get(end + b"endstream".len()..).unwrap_or_default();
    }
    collect(rest, &mut out);
    blank_fingerprints(&mut out);
    out
}

/// The JPEGs in a PDF, which stand there as they were given. Other pictures are pixels alone.
pub(super) fn pictures(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    const BEGINS: &[u8] = &[0xFF, 0xD8, 0xFF];
    let mut rest = bytes;
    std::iter::from_fn(move || {
        loop {
            let start = find(rest, BEGINS)?;
            let (before, from) = rest.split_at(start);
            let is_stream =
                [&b"stream\n"[..], b"stream\r\n"].iter().any(|word| before.ends_with(word));
            if !is_stream {
                rest = &from[BEGINS.len()..];
                continue;
            }
            let end = find(from, b"endstream").unwrap_or(from.len());
            rest = &from[end..];
            let body = &from[..end];
            let body = body.strip_suffix(b"\n").unwrap_or(body);
            return Some(body.strip_suffix(b"\r").unwrap_or(body));
        }
    })
}

/// The letters of a fingerprint, which two signs of equality follow.
const FINGERPRINT: usize = 22;

/// Blanks the numbers by which a file is known, in its last lines and in its metadata: sixteen bytes
/// written as letters, digits and slashes, in which chance makes a postcode once in a few hundred
/// files. No word that a person wrote has this shape.
fn blank_fingerprints(text: &mut [u8]) {
    let letter = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/".contains(byte);
    let mut from = 0;
    while let Some(found) = find(&text[from..], b"==") {
        let end = from + found;
        let letters = text[from..end].iter().rev().take_while(|byte| letter(byte)).count();
        if letters == FINGERPRINT {
            text[end - letters..end].fill(b' ');
        }
        from = end + 2;
    }
}

/// What belongs to the stream that follows: an earlier object's words are about something else.
fn last_dictionary(before: &[u8]) -> &[u8] {
    let start = before.windows(4).rposition(|window| window == b" obj").unwrap_or(0);
    &before[start..]
}

fn stream(dictionary: &[u8], body: &[u8], out: &mut Vec<u8>) {
    let has = |word: &[u8]| find(dictionary, word).is_some();
    // Pictures and fonts hold no sentences, and are most of a file.
    if has(b"/Image") || has(b"/Length1") || has(b"/CIDFontType0C") || has(b"/OpenType") {
        return;
    }
    let mut inflated = Vec::new();
    let text = if has(b"/FlateDecode") {
        // A damaged stream gives what could be read of it, which is what a reader program shows.
        let _ = ZlibDecoder::new(body).take(LARGEST).read_to_end(&mut inflated);
        &inflated
    } else {
        body
    };
    if has(b"/Metadata") || has(b"/XML") {
        out.extend_from_slice(text);
        out.push(b'\n');
    } else if has(b"/ObjStm") {
        collect(text, out);
    } else {
        spoken(text, out);
    }
}

/// Adds what a page says in the place of its glyphs. The glyphs themselves are numbers of shapes in a
/// font, from which chance would make addresses; their text was handed over by those who set it.
fn spoken(page: &[u8], out: &mut Vec<u8>) {
    // Once through the page: it has an entry for hundreds of clusters.
    let mut rest = page;
    while let Some(found) = find(rest, b"/A") {
        rest = &rest[found..];
        let keys = [&b"/ActualText"[..], b"/Alt"];
        let Some(key) = keys.into_iter().find(|key| rest.starts_with(key)) else {
            rest = &rest[2..];
            continue;
        };
        rest = &rest[key.len()..];
        let string = rest.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(0);
        match rest.get(string) {
            Some(b'(') => drop(literal(&rest[string + 1..], out)),
            Some(b'<') => drop(hexadecimal(&rest[string + 1..], out)),
            _ => {}
        }
    }
}

/// Adds every string between round or pointed brackets.
fn collect(source: &[u8], out: &mut Vec<u8>) {
    let mut at = 0;
    while at < source.len() {
        at += match source[at] {
            b'(' => literal(&source[at + 1..], out) + 1,
            b'<' if source.get(at + 1) != Some(&b'<') => hexadecimal(&source[at + 1..], out) + 1,
            b'<' => 2,
            _ => 1,
        };
    }
}

/// A string in round brackets, which may hold others: gives how long it was.
fn literal(source: &[u8], out: &mut Vec<u8>) -> usize {
    let mut text = Vec::new();
    let (mut depth, mut at) = (1, 0);
    while at < source.len() {
        match source[at] {
            b'\\' => {
                let octal = source[at + 1..].iter().take(3);
                let octal = octal.take_while(|byte| (b'0'..=b'7').contains(*byte)).count();
                if octal > 0 {
                    let digits = source[at + 1..=at + octal].iter();
                    text.push(digits.fold(0_u8, |value, digit| {
                        value.wrapping_mul(8).wrapping_add(digit - b'0')
                    }));
                    at += octal;
                } else {
                    at += 1;
                    text.extend(
                        source
                            .get(at)
                            .map(|byte| if byte.is_ascii_alphabetic() { b' ' } else { *byte }),
                    );
                }
            }
            b'(' => {
                depth += 1;
                text.push(b'(');
            }
            b')' => {
                depth -= 1;
                if depth == 0 {
                    break;
                }
                text.push(b')');
            }
            byte => text.push(byte),
        }
        at += 1;
    }
    say(&text, out);
    at + 1
}

/// A string in hexadecimal: gives how long it was.
fn hexadecimal(source: &[u8], out: &mut Vec<u8>) -> usize {
    let length = source.iter().position(|byte| *byte == b'>').unwrap_or(source.len());
    let digits = source[..length].iter().filter_map(|byte| char::from(*byte).to_digit(16));
    let digits: Vec<u8> = digits.map(|digit| digit.to_le_bytes()[0]).collect();
    let text: Vec<u8> =
        digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).unwrap_or(&0)).collect();
    say(&text, out);
    length
}

/// Adds a string in whichever of the three encodings of PDF it is.
fn say(text: &[u8], out: &mut Vec<u8>) {
    let wide = |pair: fn([u8; 2]) -> u16| {
        let units = text[2..].chunks_exact(2).map(move |bytes| pair([bytes[0], bytes[1]]));
        char::decode_utf16(units).map(|c| c.unwrap_or(' ')).collect::<String>()
    };
    match text {
        [0xFE, 0xFF, ..] => out.extend_from_slice(wide(u16::from_be_bytes).as_bytes()),
        [0xFF, 0xFE, ..] => out.extend_from_slice(wide(u16::from_le_bytes).as_bytes()),
        [0xEF, 0xBB, 0xBF, text @ ..] => out.extend_from_slice(text),
        _ if std::str::from_utf8(text).is_ok() => out.extend_from_slice(text),
        _ => out.extend(text.iter().flat_map(|byte| char::from(*byte).to_string().into_bytes())),
    }
    out.push(b'\n');
}

fn find(source: &[u8], word: &[u8]) -> Option<usize> {
    let first = *word.first()?;
    let mut from = 0;
    while let Some(at) = source[from..].iter().position(|byte| *byte == first) {
        if source[from + at..].starts_with(word) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}
