//! Pixels out of one file into another: decoded within bounds, turned upright, made small, and written
//! anew with nothing beside them.

use std::sync::{Mutex, PoisonError};

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops::FilterType as Filter;
use image::{DynamicImage, ImageError, ImageFormat, RgbImage};

use super::facts::{Facts, Seen, Trouble, decoder, looked_at};

/// The widest that a finished picture is, in pixels: the width of a phone's screen or of a column of a
/// page, and 81 mm on paper at 300 dots an inch.
const WIDEST: u32 = 960;

/// The highest.
const HIGHEST: u32 = 1200;

/// How well a photograph is kept, of a hundred.
const QUALITY: u8 = 82;

/// A finished picture.
#[derive(Clone, PartialEq, Eq)]
pub struct Developed {
    /// Its file.
    pub bytes: Vec<u8>,
    /// How wide it is in pixels.
    pub width: u32,
    /// How high.
    pub height: u32,
}

/// Why a picture could not be developed.
pub type Refused = Trouble;

/// The largest pictures need most of the memory that a build may take, so there is one at a time.
static ONE: Mutex<()> = Mutex::new(());

impl Facts {
    /// How wide and high the finished picture is: never larger than the picture itself.
    #[must_use]
    pub fn size(&self) -> (u32, u32) {
        let (width, height) = (u64::from(self.width), u64::from(self.height));
        let fit = |side: u64, most: u32, other: u64| {
            let scaled = (other * u64::from(most) + side / 2) / side;
            u32::try_from(scaled.max(1)).unwrap_or(u32::MAX)
        };
        let (mut wide, mut high) = (self.width, self.height);
        if wide > WIDEST {
            (wide, high) = (WIDEST, fit(width, WIDEST, height));
        }
        if high > HIGHEST {
            (wide, high) = (fit(height, HIGHEST, width), HIGHEST);
        }
        (wide, high)
    }

    /// The ending of the finished picture's name.
    #[must_use]
    pub fn ending(&self) -> &'static str {
        if self.drawing { "png" } else { "jpg" }
    }
}

/// Makes the finished picture of a file.
///
/// # Errors
///
/// Why there is none.
pub fn develop(bytes: &[u8]) -> Result<Developed, Trouble> {
    let seen = looked_at(bytes)?;
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    // A damaged file has made a decoder panic before.
    let made = std::panic::catch_unwind(|| upright(&seen));
    let pixels = made.unwrap_or(Err(Trouble::Broken))?;
    let (width, height) = (pixels.width(), pixels.height());
    Ok(Developed { bytes: written(pixels, seen.facts.drawing)?, width, height })
}

/// The pixels of a picture, upright and small.
fn upright(seen: &Seen) -> Result<DynamicImage, Trouble> {
    let Seen { facts, turned, bare, most } = seen;
    let (width, height) = (facts.width, facts.height);
    let trouble = |error: ImageError| match error {
        ImageError::Limits(_) => Trouble::TooManyPixels(width, height, *most),
        _ => Trouble::Broken,
    };
    let decoder = decoder(bare, facts.format)?;
    let mut pixels = DynamicImage::from_decoder(decoder).map_err(trouble)?;
    let (mut wide, mut high) = facts.size();
    if (pixels.width(), pixels.height()) != (width, height) {
        (wide, high) = (high, wide);
    }
    if pixels.width() >= 2 * wide && pixels.height() >= 2 * high {
        // By whole pixels first, which is quick; the rest with care.
        pixels = pixels.thumbnail_exact(2 * wide, 2 * high);
    }
    let mut pixels = if pixels.color().has_alpha() {
        let mut pixels = pixels.into_rgba8();
        // What cannot be seen has a colour all the same, and would come through at the edges.
        let unseen = pixels.pixels_mut().filter(|pixel| pixel.0[3] == 0);
        unseen.for_each(|pixel| pixel.0 = [255, 255, 255, 0]);
        DynamicImage::ImageRgba8(pixels)
    } else {
        DynamicImage::ImageRgb8(pixels.into_rgb8())
    };
    if (pixels.width(), pixels.height()) != (wide, high) {
        // A filter of plain sums: the same bytes on every computer.
        pixels = pixels.resize_exact(wide, high, Filter::CatmullRom);
    }
    pixels.apply_orientation(*turned);
    Ok(pixels)
}

/// A file with these pixels and nothing else in it.
fn written(pixels: DynamicImage, drawing: bool) -> Result<Vec<u8>, Trouble> {
    let mut out = Vec::new();
    let done = if drawing {
        let to =
            PngEncoder::new_with_quality(&mut out, CompressionType::Best, FilterType::Adaptive);
        pixels.write_with_encoder(to)
    } else {
        let to = JpegEncoder::new_with_quality(&mut out, QUALITY);
        on_white(pixels).write_with_encoder(to)
    };
    done.map(|()| out).map_err(|_| Trouble::Broken)
}

/// A picture without see-through places.
fn on_white(pixels: DynamicImage) -> DynamicImage {
    if !pixels.color().has_alpha() {
        return pixels;
    }
    let seen = pixels.into_rgba8();
    let mix = |part: u8, alpha: u8| {
        let (part, alpha) = (u16::from(part), u16::from(alpha));
        u8::try_from((part * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(255)
    };
    let mut flat = RgbImage::new(seen.width(), seen.height());
    for (to, from) in flat.pixels_mut().zip(seen.pixels()) {
        let [red, green, blue, alpha] = from.0;
        to.0 = [red, green, blue].map(|part| mix(part, alpha));
    }
    DynamicImage::ImageRgb8(flat)
}

/// A finished picture without colours, for paper that is printed without them.
#[must_use]
pub fn grey(developed: &[u8]) -> Option<Vec<u8>> {
    let drawing = image::guess_format(developed).ok()? == ImageFormat::Png;
    let pixels = image::load_from_memory(developed).ok()?;
    written(on_white(pixels).grayscale(), drawing).ok()
}
