//! What a finished picture carries beside its pixels. Ours carry nothing; the scan asks all the same.

use super::parts::{self, PNG, Parts};

/// What stands in a finished picture that no eye sees, in a word or two; `None` when there is nothing,
/// or when the bytes are no picture.
#[must_use]
pub fn hidden(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        return parts::jpeg(bytes).map_or(Some("a broken end"), |parts| in_jpeg(&parts));
    }
    if bytes.starts_with(PNG) {
        return parts::png(bytes).map_or(Some("a broken end"), |parts| in_png(&parts));
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return parts::webp(bytes).map_or(Some("a broken end"), |parts| in_webp(&parts));
    }
    None
}

fn in_jpeg(parts: &Parts<'_>) -> Option<&'static str> {
    let found = parts.parts.iter().find_map(|part| match part.name[1] {
        // How dense the dots are; a small copy of the picture may follow, and would be longer.
        0xE0 if part.bytes.starts_with(b"JFIF\0") && part.bytes.len() == 14 => None,
        // Adobe's mark says how colours are coded, and has no room for anything else.
        0xEE if part.bytes.starts_with(b"Adobe") && part.bytes.len() == 12 => None,
        0xE1 if part.bytes.starts_with(b"Exif") => Some("EXIF"),
        0xE1 => Some("XMP"),
        0xE2 => Some("a colour profile"),
        0xED => Some("IPTC"),
        0xE0..=0xEF => Some("data of a program"),
        0xFE => Some("a comment"),
        _ => None,
    });
    found.or((parts.behind > 0).then_some("bytes behind its end"))
}

fn in_png(parts: &Parts<'_>) -> Option<&'static str> {
    let found = parts.parts.iter().find_map(|part| match &part.name {
        // The pixels, and what an editor says of how to show them.
        b"IHDR" | b"PLTE" | b"tRNS" | b"IDAT" | b"IEND" | b"gAMA" | b"cHRM" | b"sRGB" | b"pHYs"
        | b"sBIT" | b"bKGD" => None,
        b"tEXt" | b"zTXt" | b"iTXt" => Some("text"),
        b"eXIf" => Some("EXIF"),
        b"iCCP" => Some("a colour profile"),
        b"tIME" => Some("a time"),
        _ => Some("data of a program"),
    });
    found.or((parts.behind > 0).then_some("bytes behind its end"))
}

fn in_webp(parts: &Parts<'_>) -> Option<&'static str> {
    let found = parts.parts.iter().find_map(|part| match &part.name {
        b"EXIF" => Some("EXIF"),
        b"XMP " => Some("XMP"),
        b"ICCP" => Some("a colour profile"),
        _ => None,
    });
    found.or((parts.behind > 0).then_some("bytes behind its end"))
}
