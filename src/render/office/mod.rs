//! A report for other programs: an editable Word file, a page for a browser, and plain text to paste into an
//! authority's own form.
//!
//! All three are made from one [outline](crate::view::report::Outline) of the report that the PDF shows, so that
//! they say the same.

mod archive;
mod docx;
mod html;
mod text;

pub use docx::docx;
pub use html::html;
pub use text::text;

use std::fmt::{self, Write as _};

use crate::view::report::Run;

/// Writes at the end of a text.
fn add(out: &mut String, what: fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = out.write_fmt(what);
}

/// The words of several runs.
fn plain(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// Text for XML and HTML. What no XML may hold is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | ' ' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests;
