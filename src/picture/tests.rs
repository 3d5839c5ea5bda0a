//! Pictures as cameras and programs write them, and files that are none.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, Rgb, RgbImage, Rgba, RgbaImage};

use super::{Trouble, develop, facts, grey, hidden};

const RED: [u8; 3] = [200, 40, 40];
const GREEN: [u8; 3] = [40, 160, 60];
const BLUE: [u8; 3] = [40, 60, 200];
const WHITE: [u8; 3] = [250, 250, 250];

/// The colours of a picture's corners: above at the left and right, below at the left and right.
const CORNERS: [[u8; 3]; 4] = [RED, GREEN, BLUE, WHITE];

/// The colour of a pixel of a picture with a colour in each quarter.
fn quarter(x: u32, y: u32, (width, height): (u32, u32)) -> Rgb<u8> {
    let at = usize::from(x >= width / 2) + 2 * usize::from(y >= height / 2);
    Rgb(CORNERS[at])
}

fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| quarter(x, y, (width, height)))
}

fn jpeg(pixels: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, 95).encode_image(pixels).unwrap();
    out
}

fn png(pixels: impl Into<DynamicImage>) -> Vec<u8> {
    let mut out = Vec::new();
    pixels.into().write_with_encoder(PngEncoder::new(&mut out)).unwrap();
    out
}

fn webp(pixels: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    let pixels = DynamicImage::ImageRgb8(pixels.clone());
    pixels.write_with_encoder(WebPEncoder::new_lossless(&mut out)).unwrap();
    out
}

/// A JPEG that says how the camera was held, as EXIF writes it.
fn held(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &exif, &jpeg[2..]].concat()
}

/// A picture of one colour.
pub(crate) fn plain(width: u32, height: u32) -> Vec<u8> {
    png(RgbImage::from_pixel(width, height, Rgb(GREEN)))
}

/// The same as a photograph.
pub(crate) fn jpg(width: u32, height: u32) -> Vec<u8> {
    jpeg(&RgbImage::from_pixel(width, height, Rgb(GREEN)))
}

/// A small PNG that claims to be of another size.
pub(crate) fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = plain(16, 16);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let mut sum = flate2::Crc::new();
    sum.update(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.sum().to_be_bytes());
    bytes
}

fn corners(finished: &[u8]) -> [[u8; 3]; 4] {
    let seen = image::load_from_memory(finished).unwrap().into_rgb8();
    let (right, low) = (seen.width() - 5, seen.height() - 5);
    [(4, 4), (right, 4), (4, low), (right, low)].map(|(x, y)| {
        let near = |known: &&[u8; 3]| {
            let pairs = known.iter().zip(seen.get_pixel(x, y).0);
            pairs.map(|(known, seen)| known.abs_diff(seen)).max().unwrap() < 25
        };
        *CORNERS.iter().find(near).unwrap()
    })
}

#[test]
fn a_picture_stands_upright_however_the_camera_was_held() {
    // Row and column of a stored pixel to where the eye sees it, as EXIF defines the eight.
    let (width, height) = (96, 64);
    for orientation in 1..=8_u8 {
        let seen_at = |x: u32, y: u32| match orientation {
            1 => (x, y),
            2 => (width - 1 - x, y),
            3 => (width - 1 - x, height - 1 - y),
            4 => (x, height - 1 - y),
            5 => (y, x),
            6 => (width - 1 - y, x),
            7 => (width - 1 - y, height - 1 - x),
            _ => (y, height - 1 - x),
        };
        let (across, down) = if orientation < 5 { (width, height) } else { (height, width) };
        let stored = RgbImage::from_fn(across, down, |x, y| {
            let (x, y) = seen_at(x, y);
            quarter(x, y, (width, height))
        });
        let file = held(&jpeg(&stored), orientation);
        let known = facts(&file).unwrap();
        assert_eq!((known.width, known.height), (width, height), "{orientation}");
        let made = develop(&file).unwrap();
        assert_eq!((made.width, made.height), known.size(), "{orientation}");
        assert_eq!(corners(&made.bytes), CORNERS, "{orientation}");
        assert_eq!(hidden(&made.bytes), None);
    }
}

#[test]
fn a_large_picture_is_made_small_and_a_small_one_stays_as_it_is() {
    for (from, to) in
        [((2400, 1600), (960, 640)), ((1000, 4000), (300, 1200)), ((90, 60), (90, 60))]
    {
        for orientation in [1, 6] {
            let file = held(&jpeg(&quarters(from.0, from.1)), orientation);
            let made = develop(&file).unwrap();
            let known = facts(&file).unwrap();
            assert_eq!((made.width, made.height), known.size());
            if orientation == 1 {
                assert_eq!((made.width, made.height), to);
            }
        }
    }
}

#[test]
fn drawings_stay_drawings_and_photographs_become_jpeg() {
    let mut seed = 7_u32;
    let mut noise = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        seed.to_be_bytes()[0]
    };
    let photograph = RgbImage::from_fn(200, 150, |_, _| Rgb([noise(), noise(), noise()]));
    for (file, ending) in [
        (png(quarters(200, 150)), "png"),
        (webp(&quarters(200, 150)), "png"),
        (jpeg(&quarters(200, 150)), "jpg"),
        (png(photograph), "jpg"),
    ] {
        assert_eq!(facts(&file).unwrap().ending(), ending);
        let made = develop(&file).unwrap().bytes;
        let format = image::guess_format(&made).unwrap();
        assert_eq!(format.extensions_str()[0], ending);
        assert_eq!(develop(&file).unwrap().bytes, made, "the same bytes every time");
        let without = image::load_from_memory(&grey(&made).unwrap()).unwrap();
        assert!(!without.color().has_color());
    }
}

#[test]
fn what_is_see_through_in_a_drawing_stays_so() {
    let clear = |x: u32| if x < 100 { [9, 9, 9, 0] } else { [200, 40, 40, 255] };
    let file = png(RgbaImage::from_fn(200, 150, |x, _| Rgba(clear(x))));
    let made = image::load_from_memory(&develop(&file).unwrap().bytes).unwrap().into_rgba8();
    assert_eq!(made.get_pixel(10, 10).0[3], 0);
    assert_eq!(made.get_pixel(190, 10).0, [200, 40, 40, 255]);
}

#[test]
fn a_file_that_breaks_off_or_is_damaged_is_refused() {
    for whole in [jpeg(&quarters(64, 48)), png(quarters(64, 48)), webp(&quarters(64, 48))] {
        assert!(facts(&whole).is_ok());
        for length in 0..whole.len() {
            assert!(facts(&whole[..length]).is_err(), "{length} of {}", whole.len());
        }
    }
    let mut damaged = png(quarters(64, 48));
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    assert_eq!(facts(&damaged), Err(Trouble::Broken));
}

#[test]
fn no_flipped_bit_makes_it_fall_over() {
    for whole in [jpeg(&quarters(32, 24)), png(quarters(32, 24)), webp(&quarters(32, 24))] {
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 1 << (at % 8);
            if let Ok(made) = develop(&damaged) {
                assert_eq!(hidden(&made.bytes), None);
            }
        }
    }
}

#[test]
fn a_picture_that_claims_to_be_as_large_as_a_house_costs_nothing() {
    let mut wide = jpeg(&quarters(16, 16));
    let frame = wide.windows(2).position(|two| two == [0xFF, 0xC0]).unwrap();
    wide[frame + 5..frame + 9].copy_from_slice(&[0xEA, 0x60, 0xEA, 0x60]);
    for bomb in [wide, claiming(60_000, 60_000)] {
        // Said before a pixel is decoded: there would be eleven gigabytes of them.
        assert_eq!(develop(&bomb).err(), Some(Trouble::TooManyPixels(60_000, 60_000, 51_000_000)));
    }
}

#[test]
fn other_kinds_are_known_by_their_first_bytes_whatever_they_are_called() {
    let kinds: [(&[u8], &str); 10] = [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "HEIC"),
        (b"\0\0\0\x20ftypavif\0\0\0\0", "AVIF"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", "film"),
        (b"GIF89a\x01\0\x01\0", "GIF"),
        (b"II*\0\x08\0\0\0", "TIFF"),
        (b"%PDF-1.7\n", "PDF"),
        (b"<?xml version=\"1.0\"?><svg xmlns=\"x\"/>", "SVG"),
        (b"BM\x36\0\0\0", "BMP"),
        (b"PK\x03\x04word/document.xml", "office document"),
    ];
    for (bytes, name) in kinds {
        assert_eq!(facts(bytes), Err(Trouble::Foreign(name)));
    }
    assert_eq!(facts(b""), Err(Trouble::Empty));
    assert_eq!(facts(b"Dear all"), Err(Trouble::Unknown));
}

#[test]
fn the_largest_picture_that_is_taken_is_made() {
    let file = jpeg(&quarters(7_300, 5_400));
    let made = develop(&file).unwrap();
    assert_eq!((made.width, made.height), (960, 710));
}

/// A JPEG of one colour that says in its frame how it is coded, how large it is and how its planes are
/// sampled.
fn framed(code: u8, (width, height): (u16, u16), sampling: [u8; 3]) -> Vec<u8> {
    let mut bytes = jpg(16, 16);
    let at = bytes.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    bytes[at + 1] = code;
    bytes[at + 5..at + 7].copy_from_slice(&height.to_be_bytes());
    bytes[at + 7..at + 9].copy_from_slice(&width.to_be_bytes());
    for (plane, sampled) in sampling.into_iter().enumerate() {
        bytes[at + 11 + 3 * plane] = sampled;
    }
    bytes
}

#[test]
fn a_picture_may_be_as_large_as_the_memory_that_it_takes_allows() {
    const ORDINARY: u8 = 0xC0;
    const IN_SCANS: u8 = 0xC2;
    let small = [0x22, 0x11, 0x11];
    let full = [0x11; 3];
    let most = |code, size, sampling| match facts(&framed(code, size, sampling)) {
        Err(Trouble::TooManyPixels(_, _, most)) => Some(most / 1_000_000),
        _ => None,
    };
    // What a phone takes, and what no phone takes.
    assert_eq!(most(ORDINARY, (8192, 6144), small), None);
    assert_eq!(most(ORDINARY, (9248, 6944), small), Some(51));
    assert_eq!(most(IN_SCANS, (6000, 4000), small), None);
    assert_eq!(most(IN_SCANS, (7300, 5400), small), Some(26));
    assert_eq!(most(IN_SCANS, (6000, 4000), full), Some(17));
}
