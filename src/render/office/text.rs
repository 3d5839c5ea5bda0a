//! A report as plain text, heading by heading.

use crate::view::report::{Outline, Piece};

use super::{add, plain};

/// The text: each heading on a line of its own with a line of signs under it, so that people find the field
/// that they paste; rows of a table with their heads.
#[must_use]
pub fn text(outline: &Outline) -> String {
    let mut out = format!("{}\n{}\n{}\n", outline.service, outline.title, outline.subtitle);
    for line in outline.marking.iter().chain(&outline.copy) {
        out.push_str(line);
        out.push('\n');
    }
    for piece in &outline.pieces {
        match piece {
            Piece::Heading(level, text) => {
                let sign = if *level <= 2 { "=" } else { "-" };
                let line = sign.repeat(text.chars().count());
                add(&mut out, format_args!("\n{text}\n{line}\n"));
            }
            Piece::Text(runs) => {
                out.push_str(&plain(runs));
                out.push('\n');
            }
            Piece::Items { ordered, items } => {
                for (at, item) in items.iter().enumerate() {
                    let sign = if *ordered { format!("{}.", at + 1) } else { "-".to_owned() };
                    add(&mut out, format_args!("{sign} {}\n", plain(item)));
                }
            }
            Piece::Table { caption, heads, rows } => {
                out.extend(caption.iter().flat_map(|caption| [caption.as_str(), "\n"]));
                for row in rows {
                    let cells = heads.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
                    let cells: Vec<String> =
                        cells
                            .map(|(head, cell)| {
                                if head.is_empty() {
                                    cell.clone()
                                } else {
                                    format!("{head}: {cell}")
                                }
                            })
                            .collect();
                    add(&mut out, format_args!("- {}\n", cells.join("; ")));
                }
            }
        }
    }
    out
}
