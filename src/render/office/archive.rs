//! The ZIP archive that a Word file is (PKWARE APPNOTE 4.3), with every part stored as it is.
//!
//! Thirty lines beside a library that would have every library below the typesetter compiled anew. Nothing
//! is compressed, so the bytes depend on no version of anything; the day in it is the first that the format
//! knows, 1 January 1980.

/// The first day that the format knows, as it writes days.
const FIRST_DAY: u16 = 0x21;

/// Names are UTF-8.
const UTF8: u16 = 0x0800;

/// Joins parts, each with its name, to an archive. A part of four gigabytes would not fit; a report has
/// none.
pub(super) fn archive(parts: &[(&str, String)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, text) in parts {
        let mut sum = flate2::Crc::new();
        sum.update(text.as_bytes());
        let size = long(text.len());
        let mut common = Vec::new();
        // Version 2.0 unpacks it; stored; the time of day is midnight.
        [20, UTF8, 0, 0, FIRST_DAY].iter().for_each(|two| common.extend(u16::to_le_bytes(*two)));
        [sum.sum(), size, size].iter().for_each(|four| common.extend(four.to_le_bytes()));
        common.extend(short(name.len()).to_le_bytes());
        common.extend(0_u16.to_le_bytes());
        let at = long(out.len());
        out.extend(b"PK\x03\x04");
        out.extend(&common);
        out.extend(name.as_bytes());
        out.extend(text.as_bytes());
        directory.extend(b"PK\x01\x02");
        directory.extend(20_u16.to_le_bytes());
        directory.extend(&common);
        // No comment, the first disk, no attributes.
        directory.extend([0_u8; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (at, size, count) = (long(out.len()), long(directory.len()), short(parts.len()));
    out.extend(directory);
    out.extend(b"PK\x05\x06");
    out.extend([0_u8; 4]);
    [count, count].iter().for_each(|two| out.extend(two.to_le_bytes()));
    [size, at].iter().for_each(|four| out.extend(four.to_le_bytes()));
    out.extend([0_u8; 2]);
    out
}

fn long(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}

fn short(size: usize) -> u16 {
    u16::try_from(size).unwrap_or(u16::MAX)
}
