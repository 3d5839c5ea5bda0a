//! The parts of a picture's file, in their order, without decoding any of them.

/// One part of a file: its name, and its bytes.
pub(super) struct Part<'b> {
    /// The marker of a JPEG, in hexadecimal (`E1`), or the four letters of a chunk.
    pub(super) name: [u8; 4],
    /// What is in it.
    pub(super) bytes: &'b [u8],
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
                parts.push(Part { name: marker(code), bytes: body });
                at += 2 + length.max(2);
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
        parts.push(Part { name, bytes: body });
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
        parts.push(Part { name, bytes: riff.get(at + 8..at + 8 + length)? });
        at += 8 + length + length % 2;
    }
    Some(Parts { parts, behind: bytes.len() - riff.len() })
}
