//! What a picture is, from its parts and its first bytes. No pixel is decoded here, so that a file of
//! a few bytes that claims to be as large as a house costs nothing.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{ImageDecoder as _, ImageFormat, ImageReader, Limits};

use super::parts::{self, PNG, Parts, marker};

/// The most pixels that a picture may have: what a phone with a sensor of 50 megapixels takes.
pub const MAX_PIXELS: u64 = 51_000_000;

/// The most bytes that a picture's file may have.
pub const MAX_BYTES: u64 = 20 * 1024 * 1024;

/// The most memory that decoding may take: 40 megapixels with see-through places, four bytes each. With
/// the program itself and two copies of the file that is 256 MB at most.
const MAX_MEMORY: u64 = 160_000_000;

/// How a picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    Webp,
}

/// What is known of a picture that can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// How it is written.
    pub format: Format,
    /// How wide it is in pixels once it stands upright.
    pub width: u32,
    /// How high.
    pub height: u32,
    /// Whether it is a drawing: few colours or see-through places, which JPEG would spoil.
    pub drawing: bool,
}

/// Why a picture cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// There is nothing in the file.
    Empty,
    /// It has so many bytes, more than [`MAX_BYTES`].
    TooManyBytes(u64),
    /// It has so many pixels across and down, and all together so many are the most for a picture that is
    /// stored as this one is: [`MAX_PIXELS`], or fewer when each takes much memory.
    TooManyPixels(u32, u32, u64),
    /// It is a picture or paper of another kind, by its name.
    Foreign(&'static str),
    /// It is none that anybody would know.
    Unknown,
    /// It breaks off, or part of it is damaged.
    Broken,
    /// The system would not give it, and said this.
    Unreadable(String),
}

/// Below so many bytes a pixel, a picture without loss is a drawing: flat colours pack well, and the
/// grain of a photograph does not.
const BYTES_A_PIXEL: f64 = 0.6;

/// Reads what a picture is.
///
/// # Errors
///
/// Why it cannot be used.
pub fn facts(bytes: &[u8]) -> Result<Facts, Trouble> {
    looked_at(bytes).map(|seen| seen.facts)
}

/// A picture that can be used, before it is decoded.
pub(super) struct Seen {
    /// What it is.
    pub(super) facts: Facts,
    /// How it has to be turned to stand upright.
    pub(super) turned: Orientation,
    /// The file without what says nothing of its pixels.
    pub(super) bare: Vec<u8>,
    /// The most pixels that a picture may have which is stored as this one is.
    pub(super) most: u64,
}

/// Reads what a picture is, and takes away what it says beside its pixels.
pub(super) fn looked_at(bytes: &[u8]) -> Result<Seen, Trouble> {
    let format = format(bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Trouble::TooManyBytes(bytes.len() as u64));
    }
    let parts = match format {
        Format::Jpeg => parts::jpeg(bytes),
        Format::Png => parts::png(bytes),
        Format::Webp => parts::webp(bytes),
    };
    let parts = parts.ok_or(Trouble::Broken)?;
    let most = MAX_PIXELS.min(MAX_MEMORY * 2 / half_bytes_a_pixel(format, &parts));
    if let Some((width, height)) = claimed(format, &parts)
        && u64::from(width) * u64::from(height) > most
    {
        return Err(Trouble::TooManyPixels(width, height, most));
    }
    if format == Format::Jpeg && is_rare(&parts) {
        return Err(Trouble::Foreign("rare kind of JPEG"));
    }
    let turned = parts.exif().and_then(Orientation::from_exif_chunk);
    let turned = turned.unwrap_or(Orientation::NoTransforms);
    let bare = parts.bare(bytes);
    let (width, height) = measured(&bare, format, turned, most)?;
    let drawing = is_drawing(format, &parts, bare.len(), (width, height));
    Ok(Seen { facts: Facts { format, width, height, drawing }, turned, bare, most })
}

/// How wide and high a picture is once it stands upright.
fn measured(
    bytes: &[u8],
    format: Format,
    turned: Orientation,
    most: u64,
) -> Result<(u32, u32), Trouble> {
    let decoder = decoder(bytes, format)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(Trouble::Broken);
    }
    if u64::from(width) * u64::from(height) > most {
        return Err(Trouble::TooManyPixels(width, height, most));
    }
    let sideways = matches!(
        turned,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    );
    Ok(if sideways { (height, width) } else { (width, height) })
}

/// A decoder that stays within its memory.
pub(super) fn decoder(
    bytes: &[u8],
    format: Format,
) -> Result<impl image::ImageDecoder + '_, Trouble> {
    let format = match format {
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Png => ImageFormat::Png,
        Format::Webp => ImageFormat::WebP,
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    reader.into_decoder().map_err(|_| Trouble::Broken)
}

/// How a file is written, by its first bytes: its name may say otherwise.
fn format(bytes: &[u8]) -> Result<Format, Trouble> {
    let foreign = |name| Err(Trouble::Foreign(name));
    let at =
        |place: usize, word: &[u8]| bytes.get(place..).is_some_and(|rest| rest.starts_with(word));
    let text = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    let says = |word: &[u8]| text.windows(word.len()).any(|window| window == word);
    match bytes {
        [] => Err(Trouble::Empty),
        [0xFF, 0xD8, 0xFF, ..] => Ok(Format::Jpeg),
        _ if at(0, PNG) => Ok(Format::Png),
        _ if at(0, b"RIFF") && at(8, b"WEBP") => Ok(Format::Webp),
        _ if at(4, b"ftypavi") => foreign("AVIF"),
        _ if at(4, b"ftyphe") || at(4, b"ftypmif1") || at(4, b"ftypmsf1") => foreign("HEIC"),
        _ if at(4, b"ftyp") => foreign("film"),
        _ if at(0, b"GIF8") => foreign("GIF"),
        _ if at(0, b"II*\0") || at(0, b"MM\0*") => foreign("TIFF"),
        _ if at(0, b"BM") => foreign("BMP"),
        _ if at(0, b"%PDF") => foreign("PDF"),
        _ if says(b"<svg") => foreign("SVG"),
        _ if at(0, b"PK\x03\x04") || at(0, b"\xD0\xCF\x11\xE0") => foreign("office document"),
        _ => Err(Trouble::Unknown),
    }
}

/// What the frame of a JPEG says of it: the code of its kind, and the rest.
fn frame<'b>(parts: &Parts<'b>) -> Option<(u8, &'b [u8])> {
    let is_frame = |code: u8| matches!(code, 0xC0..=0xCF if ![0xC4, 0xC8, 0xCC].contains(&code));
    let frame = parts.parts.iter().find(|part| is_frame(part.name[1]))?;
    Some((frame.name[1], frame.bytes))
}

/// How much memory a pixel takes while a file is decoded, in half bytes.
fn half_bytes_a_pixel(format: Format, parts: &Parts<'_>) -> u64 {
    let bytes = match format {
        Format::Jpeg => return 6 + kept_coefficients(parts).unwrap_or_default(),
        Format::Webp => 4,
        // The depth of one colour, and which colours there are.
        Format::Png => match parts.parts.first().and_then(|head| head.bytes.get(8..10)) {
            Some([16, 2]) => 6,
            Some([16, 6]) => 8,
            Some([_, 2]) => 3,
            Some([8, 0]) => 1,
            _ => 4,
        },
    };
    2 * bytes
}

/// A JPEG that comes in scans, each sharper than the last, is whole only after the last: until then two
/// bytes are kept for each value of each of its planes. How much that is for a pixel, in half bytes; `None`
/// for an ordinary JPEG.
fn kept_coefficients(parts: &Parts<'_>) -> Option<u64> {
    let planes = frame(parts).filter(|(code, _)| *code == PROGRESSIVE)?.1.get(6..)?;
    // How often a plane is sampled across and down, in the two halves of a byte.
    let samples = |plane: &[u8]| u64::from(plane[1] >> 4) * u64::from(plane[1] & 15);
    let across = planes.chunks_exact(3).map(|plane| plane[1] >> 4).max()?;
    let down = planes.chunks_exact(3).map(|plane| plane[1] & 15).max()?;
    let all: u64 = planes.chunks_exact(3).map(samples).sum();
    Some((4 * all).div_ceil((u64::from(across) * u64::from(down)).max(1)))
}

/// The code of the frame of such a JPEG.
const PROGRESSIVE: u8 = 0xC2;

/// How large a file says that it is, before any decoder has looked at it.
fn claimed(format: Format, parts: &Parts<'_>) -> Option<(u32, u32)> {
    match format {
        Format::Jpeg => {
            let frame = frame(parts)?.1;
            let two = |at: usize| {
                Some(u32::from(u16::from_be_bytes([*frame.get(at)?, *frame.get(at + 1)?])))
            };
            Some((two(3)?, two(1)?))
        }
        Format::Png => {
            let head = parts.parts.first()?.bytes;
            let four = |at: usize| Some(u32::from_be_bytes(head.get(at..at + 4)?.try_into().ok()?));
            Some((four(0)?, four(4)?))
        }
        Format::Webp => {
            let head = parts.parts.iter().find(|part| &part.name == b"VP8X")?.bytes;
            let three = |at: usize| {
                let bytes = head.get(at..at + 3)?;
                Some(
                    1 + (u32::from(bytes[0])
                        | u32::from(bytes[1]) << 8
                        | u32::from(bytes[2]) << 16),
                )
            };
            Some((three(4)?, three(7)?))
        }
    }
}

fn is_drawing(
    format: Format,
    parts: &Parts<'_>,
    bytes: usize,
    (width, height): (u32, u32),
) -> bool {
    let lossless = match format {
        Format::Jpeg => false,
        Format::Png => true,
        Format::Webp => parts.parts.iter().any(|part| &part.name == b"VP8L"),
    };
    #[expect(clippy::cast_precision_loss, reason = "a measure, and no count")]
    let density = bytes as f64 / (f64::from(width) * f64::from(height));
    lossless && density < BYTES_A_PIXEL
}

/// Whether a JPEG is coded in a way that no reader here knows: without loss, or arithmetically.
fn is_rare(parts: &Parts<'_>) -> bool {
    let rare = [0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF].map(marker);
    parts.parts.iter().any(|part| rare.contains(&part.name))
}
