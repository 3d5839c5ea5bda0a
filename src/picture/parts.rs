//! The parts of a picture's file, in their order, without decoding any of them.

use std::ops::Range;

/// One part of a file: its name, and its bytes.
pub(super) struct Part<'b> {
    /// The marker of a JPEG, in hexadecimal (`E1`), or the four letters of a chunk.
    pub(super) name: [u8; 4],
    /// What is in it.
    pub(super) bytes: &'b [u8],
    /// Where all of it stands in the file.
    pub(super) range: Range<usize>,
}

/// The parts of a file that was walked to its end.
pub(super) struct Parts<'b> {
    /// The parts.
    pub(super) parts: Vec<Part<'b>>,
    /// How many bytes stand behind the end of the picture.
    pub(super) behind: usize,
}

/// The first bytes of a PNG.
pub(super) const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The name of a JPEG's marker as that of a part.
pub(super) const fn marker(code: u8) -> [u8; 4] {
    [0xFF, code, 0, 0]
}

/// The segments of a JPEG; `None` when the file breaks off before its end.
pub(super) fn jpeg(bytes: &[u8]) -> Option<Parts<'_>> {
    let mut parts = Vec::new();
    let mut at = 2;
    loop {
        while *bytes.get(at)? != 0xFF {
            // Coded pixels run on up to the next marker.
            at += memchr::memchr(0xFF, bytes.get(at..)?)?;
        }
        let code = *bytes.get(at + 1)?;
        match code {
            // Filling, a coded 0xFF, a restart within the pixels, a marker without a body.
            0xFF => at += 1,
            0x00 | 0x01 | 0xD0..=0xD8 => at += 2,
            0xD9 => return Some(Parts { parts, behind: bytes.len() - at - 2 }),
            _ => {
                let length =
                    usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
                let body = bytes.get(at + 4..at + 2 + length.max(2))?;
                let end = at + 2 + length.max(2);
                parts.push(Part { name: marker(code), bytes: body, range: at..end });
                at = end;
            }
        }
    }
}

/// The chunks of a PNG; `None` when it breaks off, or one of them is damaged.
pub(super) fn png(bytes: &[u8]) -> Option<Parts<'_>> {
    let mut parts = Vec::new();
    let mut at = PNG.len();
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize;
        let name: [u8; 4] = bytes.get(at + 4..at + 8)?.try_into().ok()?;
        let body = bytes.get(at + 8..(at + 8).checked_add(length)?)?;
        let check = bytes.get(at + 8 + length..at + 12 + length)?;
        let mut sum = flate2::Crc::new();
        sum.update(&bytes[at + 4..at + 8 + length]);
        if sum.sum().to_be_bytes() != *check {
            return None;
        }
        parts.push(Part { name, bytes: body, range: at..at + 12 + length });
        at += 12 + length;
        if &name == b"IEND" {
            return Some(Parts { parts, behind: bytes.len() - at });
        }
    }
}

/// The chunks of a WebP; `None` when it breaks off.
pub(super) fn webp(bytes: &[u8]) -> Option<Parts<'_>> {
    let whole = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?) as usize + 8;
    let riff = bytes.get(..whole)?;
    let mut parts = Vec::new();
    let mut at = 12;
    while at < riff.len() {
        let name: [u8; 4] = riff.get(at..at + 4)?.try_into().ok()?;
        let length = u32::from_le_bytes(riff.get(at + 4..at + 8)?.try_into().ok()?) as usize;
        let end = at + 8 + length + length % 2;
        parts.push(Part { name, bytes: riff.get(at + 8..at + 8 + length)?, range: at..end });
        at = end;
    }
    Some(Parts { parts, behind: bytes.len() - riff.len() })
}

impl Parts<'_> {
    /// The file without the parts that say nothing of its pixels, and without what stands behind its
    /// end: nothing else is handed to a decoder.
    pub(super) fn bare(&self, bytes: &[u8]) -> Vec<u8> {
        let mut bare = Vec::with_capacity(bytes.len());
        let mut from = 0;
        for part in self.parts.iter().filter(|part| part.is_talk()) {
            bare.extend_from_slice(&bytes[from..part.range.start]);
            from = part.range.end;
        }
        bare.extend_from_slice(&bytes[from..bytes.len() - self.behind]);
        bare
    }

    /// What EXIF the file has.
    pub(super) fn exif(&self) -> Option<&[u8]> {
        self.parts.iter().find_map(|part| match &part.name {
            [0xFF, 0xE1, ..] => part.bytes.strip_prefix(b"Exif\0\0"),
            b"eXIf" | b"EXIF" => Some(part.bytes.strip_prefix(b"Exif\0\0").unwrap_or(part.bytes)),
            _ => None,
        })
    }
}

impl Part<'_> {
    /// Whether it says nothing of the pixels.
    fn is_talk(&self) -> bool {
        match &self.name {
            // Adobe's mark says how the colours are coded.
            [0xFF, 0xEE, ..] => !(self.bytes.starts_with(b"Adobe") && self.bytes.len() == 12),
            [0xFF, 0xE0..=0xEF | 0xFE, ..] => true,
            // How see-through the colours of a palette are.
            b"tRNS" => false,
            // In a PNG what may be left out has a small first letter. A WebP says in its first chunk
            // which of the others there are, so it is read whole.
            name => name[0].is_ascii_lowercase(),
        }
    }
}
