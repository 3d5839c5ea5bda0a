//! The preview's own pages: plain, readable without any theme, and unlike the website.

use std::fmt::Write as _;

/// Where the style of these pages is.
pub(super) const STYLE: &str = "/__doorstep/plain.css";
/// Where all problems are listed.
pub(super) const PROBLEMS: &str = "/__doorstep/problems";
/// Where the papers about children are listed.
pub(super) const PAPERS: &str = "/__papers/";

/// A page with a title and a body that is HTML already.
pub(super) fn page(title: &str, body: &str) -> String {
    let title = escape(title);
    format!(
        "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title} – Doorstep preview</title>\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <link rel=\"icon\" href=\"data:,\">\n\
         <link rel=\"stylesheet\" href=\"{STYLE}\">\n</head>\n<body>\n\
         <header><nav aria-label=\"Preview\"><ul>\n\
         <li><a href=\"/\">The website</a></li>\n\
         <li><a href=\"{PAPERS}\">Papers</a></li>\n\
         <li><a href=\"{PROBLEMS}\">Problems</a></li>\n\
         </ul></nav></header>\n<main>\n<h1>{title}</h1>\n{body}</main>\n</body>\n</html>\n"
    )
}

/// A paragraph of text.
pub(super) fn paragraph(text: &str) -> String {
    format!("<p>{}</p>\n", escape(text))
}

/// Text as HTML shows it.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Characters that turn a line round could make it say something else.
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                // Writing to a string cannot fail.
                let _ = write!(out, "&#xFFFD;");
            }
            other => out.push(other),
        }
    }
    out
}

/// A number with its noun.
pub(super) fn numbered(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

/// Text with a capital at its beginning.
pub(super) fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
