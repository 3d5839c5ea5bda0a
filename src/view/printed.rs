//! An address on paper: in words, and as a pattern of squares that a phone reads.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;

/// How many squares are left free around the pattern, as its standard asks.
const QUIET: usize = 4;

/// An address, ready to print.
#[derive(Debug, Clone, Serialize)]
pub struct PrintedAddress {
    /// The whole address.
    pub url: String,
    /// The address as people say and type it.
    pub words: String,
    /// The pattern as a picture in SVG, black on white with its quiet zone.
    pub qr: String,
}

impl PrintedAddress {
    /// The address of this code in the folder of a language, such as `ur/`, or in none, below the place
    /// where the cards are published; `None` when it is too long for a pattern, which no real address is.
    #[must_use]
    pub fn new(published_at: &str, folder: &str, code: &str) -> Option<Self> {
        let url = format!("{}/{folder}c/{code}/", published_at.trim_end_matches('/'));
        let words = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
        let words = words.trim_end_matches('/').to_owned();
        // A seventh of the pattern may be lost to creases and photocopies; more would make its squares
        // too small for an old phone.
        let pattern = QrCode::with_error_correction_level(&url, EcLevel::M).ok()?;
        Some(Self { qr: svg(&pattern), words, url })
    }
}

/// The squares of an address's pattern, row by row without the quiet zone, dark ones true; `None` when the
/// address is too long for a pattern, which no real one is.
#[must_use]
pub fn squares(address: &str) -> Option<Vec<Vec<bool>>> {
    let pattern = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let dark: Vec<bool> = pattern.to_colors().iter().map(|one| *one == Color::Dark).collect();
    Some(dark.chunks(pattern.width()).map(<[bool]>::to_vec).collect())
}

/// An address as a picture in SVG, black on white with its quiet zone, and how many squares it has from edge
/// to edge; `None` as for [`squares`].
#[must_use]
pub fn pattern(address: &str) -> Option<(String, usize)> {
    let pattern = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    Some((svg(&pattern), pattern.width() + 2 * QUIET))
}

/// One path with a stroke for each run of dark squares in a row.
fn svg(pattern: &QrCode) -> String {
    let width = pattern.width();
    let colors = pattern.to_colors();
    let mut path = String::new();
    for (row, line) in colors.chunks(width).enumerate() {
        let mut at = 0;
        while at < width {
            let run = line[at..].iter().take_while(|color| **color == Color::Dark).count();
            if run > 0 {
                let (x, y) = (at + QUIET, row + QUIET);
                // Writing to a string does not fail.
                let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
            }
            at += run.max(1);
        }
    }
    let side = width + 2 * QUIET;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\">\
         <rect width=\"{side}\" height=\"{side}\" fill=\"#ffffff\"/>\
         <path d=\"{path}\" fill=\"#000000\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_what_somebody_types() {
        let address = PrintedAddress::new("https://cards.example/", "", "k7m2xq").unwrap();
        assert_eq!(address.url, "https://cards.example/c/k7m2xq/");
        assert_eq!(address.words, "cards.example/c/k7m2xq");
        let urdu = PrintedAddress::new("https://cards.example", "ur/", "k7m2xq").unwrap();
        assert_eq!(urdu.url, "https://cards.example/ur/c/k7m2xq/");
        assert_eq!(urdu.words, "cards.example/ur/c/k7m2xq");
    }

    #[test]
    fn the_squares_are_those_of_the_picture() {
        let address = "https://families.example.org/bdghjklmnpqr/#AAAAAAAAAAAAAAAAAAAAAA";
        let squares = squares(address).unwrap();
        // Its 65 letters fit into a pattern of version 4, 33 squares wide.
        assert_eq!((squares.len(), squares[0].len()), (33, 33));
        assert!(squares[0][..7].iter().all(|dark| *dark) && !squares[0][7]);
        let (svg, side) = pattern(address).unwrap();
        assert_eq!(side, 33 + 2 * QUIET);
        let dark: usize = squares.iter().flatten().filter(|dark| **dark).count();
        let runs =
            svg.split('h').skip(1).filter_map(|run| run.split('v').next()?.parse::<usize>().ok());
        assert_eq!(runs.sum::<usize>(), dark);
    }

    #[test]
    fn the_pattern_has_three_corners_and_a_quiet_zone() {
        let address = PrintedAddress::new("https://cards.example", "", "k7m2xq").unwrap();
        let side: usize = address
            .qr
            .split("viewBox=\"0 0 ")
            .nth(1)
            .unwrap()
            .split(' ')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        let far = side - QUIET - 7;
        for corner in [(QUIET, QUIET), (far, QUIET), (QUIET, far)] {
            let stroke = format!("M{} {}h7v1h-7z", corner.0, corner.1);
            assert!(address.qr.contains(&stroke), "{stroke} not in {}", address.qr);
        }
        assert!(!address.qr.contains("M0 ") && !address.qr.contains("M3 "));
    }
}
