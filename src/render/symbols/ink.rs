//! A symbol in less ink: as greys, or as lines alone, for printers and photocopiers that have no more.
//!
//! Only colours are changed, where they stand; shapes stay as they are. Somebody else's symbol that is
//! changed so is an adaptation of it, under the licence of its pack.

use std::str::FromStr;

use roxmltree::{Attribute, Document};
use svgtypes::Color;

use crate::view::sheet::Ink;

/// The attributes that hold a colour, and whether it fills a shape.
const PAINTS: [(&str, bool); 4] =
    [("fill", true), ("stop-color", true), ("stroke", false), ("color", false)];

/// A colour counts as black, and as a line that somebody drew, when no part of it is stronger than this.
const NEARLY_BLACK: u8 = 90;

/// The picture in this ink. A picture without a black line is not left to lines alone, where it might
/// vanish: it becomes grey. What cannot be read is given back as it is.
#[must_use]
pub(super) fn inked(svg: &[u8], ink: Ink) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(svg) else { return svg.to_vec() };
    let options = roxmltree::ParsingOptions::default();
    let Ok(document) = Document::parse_with_options(text, options) else { return svg.to_vec() };
    let paints: Vec<Paint> = document
        .descendants()
        .flat_map(|element| element.attributes())
        .flat_map(|attribute| paints(&attribute))
        .collect();
    let ink = match ink {
        Ink::Colour => return svg.to_vec(),
        Ink::Outline if !paints.iter().any(Paint::is_black) => Ink::Grey,
        ink => ink,
    };
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for paint in paints {
        out.push_str(&text[at..paint.from]);
        out.push_str(&paint.inked(ink));
        at = paint.to;
    }
    out.push_str(&text[at..]);
    out.into_bytes()
}

/// A colour and where it stands.
struct Paint {
    from: usize,
    to: usize,
    fills: bool,
    light: f64,
    /// The strongest of red, green and blue.
    strongest: u8,
}

impl Paint {
    fn is_black(&self) -> bool {
        self.strongest < NEARLY_BLACK
    }

    fn inked(&self, ink: Ink) -> String {
        match ink {
            Ink::Outline if self.is_black() || !self.fills => "#000000".into(),
            Ink::Outline => "#ffffff".into(),
            Ink::Grey | Ink::Colour => {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a share of 255"
                )]
                let grey = (self.light * 255.0).round() as u8;
                format!("#{grey:02x}{grey:02x}{grey:02x}")
            }
        }
    }
}

/// The colours in an attribute: its own, or those of a `style`.
fn paints(attribute: &Attribute<'_, '_>) -> Vec<Paint> {
    let start = attribute.range_value().start;
    // What is written with entities has no place of its own; nobody writes a colour so.
    if attribute.range_value().len() != attribute.value().len() {
        return Vec::new();
    }
    if attribute.name() != "style" {
        return paint(attribute.name(), attribute.value(), start).into_iter().collect();
    }
    let mut at = start;
    let mut found = Vec::new();
    for declaration in attribute.value().split_inclusive(';') {
        if let Some((name, value)) = declaration.trim_end_matches(';').split_once(':') {
            found.extend(paint(name.trim(), value, at + name.len() + 1));
        }
        at += declaration.len();
    }
    found
}

fn paint(name: &str, value: &str, at: usize) -> Option<Paint> {
    let (_, fills) = PAINTS.into_iter().find(|(known, _)| *known == name)?;
    let colour = Color::from_str(value.trim()).ok()?;
    let share = |part: u8| f64::from(part) / 255.0;
    // How light the eye takes a colour to be.
    let light =
        0.299 * share(colour.red) + 0.587 * share(colour.green) + 0.114 * share(colour.blue);
    let from = at + (value.len() - value.trim_start().len());
    let strongest = colour.red.max(colour.green).max(colour.blue);
    Some(Paint { from, to: from + value.trim().len(), fills, light, strongest })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(svg: &str, ink: Ink) -> String {
        String::from_utf8(inked(svg.as_bytes(), ink)).unwrap()
    }

    const BALL: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"4\" fill=\"#ff0000\" \
                        stroke=\"#101010\"/><path style=\"stroke: navy; fill:none\"/></svg>";

    #[test]
    fn outlines_keep_their_lines_and_lose_their_colours() {
        let outline = changed(BALL, Ink::Outline);
        assert!(outline.contains("fill=\"#ffffff\" stroke=\"#000000\""), "{outline}");
        assert!(outline.contains("style=\"stroke: #000000; fill:none\""), "{outline}");
    }

    #[test]
    fn grey_is_as_light_as_the_colour_was() {
        let grey = changed(BALL, Ink::Grey);
        assert!(grey.contains("fill=\"#4c4c4c\" stroke=\"#101010\""), "{grey}");
        assert_eq!(changed(BALL, Ink::Colour), BALL);
    }

    #[test]
    fn a_picture_without_lines_does_not_vanish() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path fill=\"#cc8800\"/></svg>";
        assert_eq!(changed(svg, Ink::Outline), changed(svg, Ink::Grey));
        assert!(!changed(svg, Ink::Outline).contains("#ffffff"));
    }
}
