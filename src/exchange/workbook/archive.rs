//! The parts of a workbook file, which is a ZIP archive. It comes from anywhere, so every size in it is
//! a claim: what is unpacked is counted, and stops at a bound.

use std::io::Read as _;

use flate2::read::DeflateDecoder;

use super::WorkbookError;

/// The most bytes that one part may unpack to.
const LARGEST_PART: usize = 64 * 1024 * 1024;

/// The most parts that an archive may list.
const MOST_PARTS: usize = 10_000;

/// A file within the archive.
struct Part {
    name: String,
    /// Where its own header begins.
    at: usize,
    packed: usize,
    method: u16,
    is_encrypted: bool,
}

/// An archive whose parts are known.
pub(super) struct Archive<'b> {
    bytes: &'b [u8],
    parts: Vec<Part>,
}

/// The signature of the record at the end, of an entry of the directory, and of a part.
const END: &[u8] = b"PK\x05\x06";
const ENTRY: &[u8] = b"PK\x01\x02";
const PART: &[u8] = b"PK\x03\x04";

impl<'b> Archive<'b> {
    /// Reads the directory at the end of the archive.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, WorkbookError> {
        Self::directory(bytes).ok_or(WorkbookError::Broken)
    }

    fn directory(bytes: &'b [u8]) -> Option<Self> {
        // A comment of up to 65535 bytes may stand behind the last record.
        let from = bytes.len().saturating_sub(65_535 + 22);
        let end = bytes[from..].windows(4).rposition(|four| four == END)? + from;
        let count = usize::from(short(bytes, end + 10)?).min(MOST_PARTS);
        let mut at = long(bytes, end + 16)?;
        let mut parts = Vec::new();
        for _ in 0..count {
            if bytes.get(at..at + 4)? != ENTRY {
                return None;
            }
            let (flags, method) = (short(bytes, at + 8)?, short(bytes, at + 10)?);
            let name_length = usize::from(short(bytes, at + 28)?);
            let name = bytes.get(at + 46..at + 46 + name_length)?;
            parts.push(Part {
                name: String::from_utf8_lossy(name).replace('\\', "/"),
                at: long(bytes, at + 42)?,
                packed: long(bytes, at + 20)?,
                method,
                is_encrypted: flags & 1 == 1,
            });
            let more = usize::from(short(bytes, at + 30)?) + usize::from(short(bytes, at + 32)?);
            at += 46 + name_length + more;
        }
        Some(Self { bytes, parts })
    }

    /// The text of a part; `None` when there is none of this name.
    pub(super) fn text(&self, name: &str) -> Result<Option<String>, WorkbookError> {
        let mut parts = self.parts.iter();
        let Some(part) = parts.find(|part| part.name.eq_ignore_ascii_case(name)) else {
            return Ok(None);
        };
        if part.is_encrypted {
            return Err(WorkbookError::Locked);
        }
        let bytes = self.unpack(part)?;
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
        Ok(Some(String::from_utf8(bytes.to_vec()).map_err(|_| WorkbookError::Broken)?))
    }

    fn unpack(&self, part: &Part) -> Result<Vec<u8>, WorkbookError> {
        let packed = self.packed(part).ok_or(WorkbookError::Broken)?;
        let mut out = Vec::new();
        let bound = LARGEST_PART as u64 + 1;
        let read = match part.method {
            0 => packed.take(bound).read_to_end(&mut out),
            8 => DeflateDecoder::new(packed).take(bound).read_to_end(&mut out),
            _ => return Err(WorkbookError::Broken),
        };
        read.map_err(|_| WorkbookError::Broken)?;
        if out.len() > LARGEST_PART { Err(WorkbookError::TooLarge) } else { Ok(out) }
    }

    fn packed(&self, part: &Part) -> Option<&'b [u8]> {
        let at = part.at;
        if self.bytes.get(at..at.checked_add(4)?)? != PART {
            return None;
        }
        let names =
            usize::from(short(self.bytes, at + 26)?) + usize::from(short(self.bytes, at + 28)?);
        let from = at + 30 + names;
        self.bytes.get(from..from.checked_add(part.packed)?)
    }
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    let two = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(two.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_le_bytes(four.try_into().ok()?)).ok()
}
