//! Pictures that carry something in every place where cameras and programs hide it: a token each, by
//! which it would be known again.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, Rgb, RgbImage};

/// Tokens, counted as they are hidden.
#[derive(Default)]
pub(super) struct Tokens(pub(super) Vec<String>);

impl Tokens {
    /// A token that stands nowhere else.
    fn next(&mut self) -> Vec<u8> {
        let token = format!("Qzhidden{:03}vork", self.0.len());
        self.0.push(token.clone());
        token.into_bytes()
    }
}

fn pixels(colour: [u8; 3]) -> DynamicImage {
    let at = |x: u32, y: u32| {
        if (x / 40 + y / 40).is_multiple_of(2) { Rgb(colour) } else { Rgb([240; 3]) }
    };
    DynamicImage::ImageRgb8(RgbImage::from_fn(640, 480, at))
}

/// A directory of EXIF with a text under each tag, and one of places below it.
fn exif(tags: &[u16], places: &[u16], tokens: &mut Tokens) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    let own = 8 + 2 + 12 * (tags.len() + 1) + 4;
    let below = own + 2 + 12 * places.len() + 4;
    let mut texts = Vec::new();
    let mut directory = |tags: &[u16], more: Option<usize>, tiff: &mut Vec<u8>| {
        let count = tags.len() + usize::from(more.is_some());
        tiff.extend(u16::try_from(count).unwrap().to_be_bytes());
        for tag in tags {
            let text = tokens.next();
            tiff.extend(tag.to_be_bytes());
            tiff.extend(2_u16.to_be_bytes());
            tiff.extend(u32::try_from(text.len()).unwrap().to_be_bytes());
            tiff.extend(u32::try_from(below + texts.len()).unwrap().to_be_bytes());
            texts.extend(text);
        }
        if let Some(at) = more {
            tiff.extend(0x8825_u16.to_be_bytes());
            tiff.extend([0, 4, 0, 0, 0, 1]);
            tiff.extend(u32::try_from(at).unwrap().to_be_bytes());
        }
        tiff.extend([0; 4]);
    };
    directory(tags, Some(own), &mut tiff);
    directory(places, None, &mut tiff);
    tiff.extend(texts);
    tiff
}

/// Description, make, model, program, day, artist, computer, copyright, exposure notes, maker's note,
/// comment, owner, numbers of camera and lens, and Windows' own five.
const TAGS: &[u16] = &[
    0x010E, 0x010F, 0x0110, 0x0131, 0x0132, 0x013B, 0x013C, 0x8298, 0x8824, 0x9003, 0x9004, 0x927C,
    0x9286, 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F, 0xA420, 0xA430, 0xA431, 0xA433, 0xA434, 0xA435,
];

/// Latitude, longitude, height, satellites, map, bearing, method, area and day.
const PLACES: &[u16] = &[1, 2, 3, 4, 6, 8, 18, 24, 27, 28, 29];

fn xmp(tokens: &mut Tokens) -> Vec<u8> {
    let mut text = String::from("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF>");
    for name in ["dc:title", "dc:description", "dc:creator", "photoshop:City", "xmpMM:DocumentID"] {
        let token = String::from_utf8(tokens.next()).unwrap();
        text.extend(["<", name, ">", &token, "</", name, ">"]);
    }
    (text + "</rdf:RDF></x:xmpmeta>").into_bytes()
}

fn segment(code: u8, head: &[u8], body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(head.len() + body.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, code], &length[..], head, body].concat()
}

/// A JPEG with all of it.
pub(super) fn jpeg(colour: [u8; 3], tokens: &mut Tokens) -> Vec<u8> {
    let mut plain = Vec::new();
    JpegEncoder::new(&mut plain).encode_image(&pixels(colour)).unwrap();
    let mut out = plain[..2].to_vec();
    out.extend(segment(0xE0, b"JFXX\0\x10", &tokens.next()));
    out.extend(segment(0xE1, b"Exif\0\0", &exif(TAGS, PLACES, tokens)));
    out.extend(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0", &xmp(tokens)));
    out.extend(segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0", &tokens.next()));
    out.extend(segment(0xE2, b"ICC_PROFILE\0\x01\x01", &tokens.next()));
    out.extend(segment(0xE2, b"MPF\0MM\0*", &tokens.next()));
    out.extend(segment(0xE2, b"FPXR\0", &tokens.next()));
    let mut iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\xFF".to_vec();
    for field in [5_u8, 25, 80, 90, 105, 116, 120] {
        let token = tokens.next();
        iptc.extend([0x1C, 2, field, 0, u8::try_from(token.len()).unwrap()]);
        iptc.extend(token);
    }
    out.extend(segment(0xED, b"", &iptc));
    for code in [0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xEF] {
        out.extend(segment(code, b"Ducky\0", &tokens.next()));
    }
    out.extend(segment(0xEE, b"Adobe\0\x64\0\0\0\0\x01", &tokens.next()));
    out.extend(segment(0xFE, b"", &tokens.next()));
    out.extend(&plain[2..]);
    // A phone puts a film or a second picture behind the end.
    out.extend(tokens.next());
    out
}

fn chunk(name: [u8; 4], body: &[u8]) -> Vec<u8> {
    let mut sum = flate2::Crc::new();
    sum.update(&name);
    sum.update(body);
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    [&length[..], &name, body, &sum.sum().to_be_bytes()].concat()
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut writer = ZlibEncoder::new(Vec::new(), Compression::none());
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}

/// A PNG with all of it.
pub(super) fn png(colour: [u8; 3], tokens: &mut Tokens) -> Vec<u8> {
    let mut plain = Vec::new();
    pixels(colour).write_with_encoder(PngEncoder::new(&mut plain)).unwrap();
    // Behind the first chunk, which says how large it is.
    let head = 8 + 25;
    let mut out = plain[..head].to_vec();
    for key in ["Title", "Author", "Description", "Comment", "Software", "Raw profile type exif"] {
        out.extend(chunk(*b"tEXt", &[key.as_bytes(), b"\0", &tokens.next()].concat()));
    }
    out.extend(chunk(*b"zTXt", &[&b"Source\0\0"[..], &deflated(&tokens.next())].concat()));
    out.extend(chunk(*b"iTXt", &[&b"XML:com.adobe.xmp\0\0\0\0\0"[..], &xmp(tokens)].concat()));
    out.extend(chunk(*b"eXIf", &exif(&TAGS[..3], &PLACES[..3], tokens)));
    out.extend(chunk(*b"iCCP", &[&tokens.next()[..], b"\0\0", &deflated(b"no profile")].concat()));
    out.extend(chunk(*b"caBX", &tokens.next()));
    out.extend(chunk(*b"prVt", &tokens.next()));
    out.extend(&plain[head..]);
    out.extend(tokens.next());
    out
}

/// A WebP with all of it.
pub(super) fn webp(colour: [u8; 3], tokens: &mut Tokens) -> Vec<u8> {
    let mut plain = Vec::new();
    pixels(colour).write_with_encoder(WebPEncoder::new_lossless(&mut plain)).unwrap();
    let part = |name: &[u8; 4], body: &[u8]| {
        let length = u32::try_from(body.len()).unwrap().to_le_bytes();
        [&name[..], &length, body, &vec![0; body.len() % 2]].concat()
    };
    // What follows: a profile, EXIF, XMP; 640 by 480.
    let mut parts = part(b"VP8X", &[0x2C, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0]);
    parts.extend(part(b"ICCP", &tokens.next()));
    parts.extend(&plain[12..]);
    parts.extend(part(b"EXIF", &exif(&TAGS[..3], &PLACES[..3], tokens)));
    parts.extend(part(b"XMP ", &xmp(tokens)));
    parts.extend(part(b"NOTE", &tokens.next()));
    let length = u32::try_from(parts.len() + 4).unwrap().to_le_bytes();
    [b"RIFF", &length[..], b"WEBP", &parts, &tokens.next()].concat()
}
