//! A page made whole: its styles and pictures go into it, so that it is one file that can be sent.
//!
//! It opens wherever it is saved, asks nobody for anything and runs nothing. The policy in its head is
//! written here and not in the template, so that no theme can loosen it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use crate::output::Digest;

/// Behind this stands the policy: a browser reads the letters' encoding first.
const CHARSET: &str = "<meta charset=\"utf-8\">\n";

/// What a link to a style sheet becomes.
struct Style {
    /// The element that stands in the place of the link.
    element: String,
    /// How the policy names what is in it.
    source: String,
}

/// The styles that links have become. They are the same in every page, and to shorten one and take its
/// digest costs more than the page around it, so each is made once.
#[derive(Default)]
pub(super) struct Styles(RwLock<BTreeMap<String, Option<Arc<Style>>>>);

impl Styles {
    /// What this link becomes; `None` when there is no such style.
    fn of<'f>(
        &self,
        link: &str,
        file: &impl Fn(&str) -> Option<Cow<'f, [u8]>>,
    ) -> Option<Arc<Style>> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(link).cloned();
        known.unwrap_or_else(|| {
            let made = style(link, file).map(|text| {
                let digest = BASE64.encode(Digest::of(text.as_bytes()).as_bytes());
                let element = format!("<style>{text}</style>");
                Arc::new(Style { element, source: format!(" 'sha256-{digest}'") })
            });
            let mut styles = self.0.write().unwrap_or_else(PoisonError::into_inner);
            styles.insert(link.to_owned(), made.clone());
            made
        })
    }
}

/// The page with everything in it that it names. What cannot be put into it is left out: scripts, and
/// pictures and styles that are not there.
pub(super) fn whole<'f>(
    page: &str,
    styles: &Styles,
    file: &impl Fn(&str) -> Option<Cow<'f, [u8]>>,
) -> String {
    let mut out = String::with_capacity(page.len() * 4);
    let mut used = Vec::new();
    let mut rest = page;
    while let Some((at, kind)) = next(rest) {
        out.push_str(&rest[..at]);
        let end = at + rest[at..].find('>').map_or(rest.len() - at, |end| end + 1);
        let tag = &rest[at..end];
        rest = &rest[end..];
        match kind {
            "<link" if value(tag, "rel") == Some("stylesheet") => {
                if let Some(style) = styles.of(tag, file) {
                    out.push_str(&style.element);
                    used.push(style);
                }
            }
            "<img" => out.push_str(&picture(tag, file).unwrap_or_default()),
            "<script" => rest = rest.split_once("</script>").map_or("", |(_, after)| after),
            _ => {}
        }
    }
    out.push_str(rest);
    let at = out.find(CHARSET).map_or(0, |at| at + CHARSET.len());
    out.insert_str(at, &policy(&used));
    out
}

/// The next tag that names another file.
fn next(text: &str) -> Option<(usize, &'static str)> {
    let kind = |at: &usize| {
        ["<link", "<img", "<script"].into_iter().find(|kind| text[*at..].starts_with(kind))
    };
    memchr::memchr_iter(b'<', text.as_bytes()).find_map(|at| Some((at, kind(&at)?)))
}

/// Nothing may be loaded and nothing may run; of styles, those that stand in the page.
fn policy(styles: &[Arc<Style>]) -> String {
    let sources: String = styles.iter().map(|style| style.source.as_str()).collect();
    let styles = if sources.is_empty() { " 'none'".into() } else { sources };
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src{styles}; img-src data:; base-uri 'none'; form-action 'none'\">\n"
    )
}

/// The value of an attribute.
fn value<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split('"').next()
}

/// The file that an address in the page leads to.
fn named<'f>(
    address: &str,
    file: &impl Fn(&str) -> Option<Cow<'f, [u8]>>,
) -> Option<Cow<'f, [u8]>> {
    file(address.trim_start_matches("../"))
}

/// A style sheet as it stands in a page: without its notes, and without pictures and fonts beside it.
fn style<'f>(tag: &str, file: &impl Fn(&str) -> Option<Cow<'f, [u8]>>) -> Option<String> {
    let bytes = named(value(tag, "href")?, file)?;
    let text = std::str::from_utf8(&bytes).ok()?;
    // It could end the element that it stands in.
    if text.contains("</") {
        return None;
    }
    let text = shortened(text);
    Some(match value(tag, "media") {
        Some(media) => format!("@media {media} {{\n{text}\n}}"),
        None => text,
    })
}

/// A style sheet without its notes, its empty room, and what it would fetch.
pub(super) fn shortened(text: &str) -> String {
    let text = without(&without(text, "/*", "*/", ""), "url(", ")", "none");
    let text: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    text.join("\n")
}

/// A page with its pictures in it; one that is not there is left out.
pub(super) fn with_pictures<'f>(
    page: &str,
    file: &impl Fn(&str) -> Option<Cow<'f, [u8]>>,
) -> String {
    let mut out = String::with_capacity(page.len() * 2);
    let mut rest = page;
    while let Some(at) = rest.find("<img") {
        let end = at + rest[at..].find('>').map_or(rest.len() - at, |end| end + 1);
        out.push_str(&rest[..at]);
        out.push_str(&picture(&rest[at..end], file).unwrap_or_default());
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// A text with something else in the place of all that begins and ends so.
fn without(text: &str, begin: &str, end: &str, instead: &str) -> String {
    let mut parts = text.split(begin);
    let mut left = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        left.push_str(instead);
        left.push_str(part.split_once(end).map_or("", |(_, after)| after));
    }
    left
}

/// A picture with its bytes in the place of its address. As a picture it runs nothing, whatever it holds.
fn picture<'f>(tag: &str, file: &impl Fn(&str) -> Option<Cow<'f, [u8]>>) -> Option<String> {
    let address = value(tag, "src")?;
    let kind = match address.rsplit_once('.')?.1 {
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        _ => return None,
    };
    let bytes = BASE64.encode(named(address, file)?);
    Some(tag.replacen(address, &format!("data:{kind};base64,{bytes}"), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> Option<Cow<'static, [u8]>> {
        let bytes: &'static [u8] = match path {
            "style.css" => b"/* why */\na { color: red; background: url(x.png) }\n",
            "print.css" => b"a { color: black }",
            "bad.css" => b"</style><script>x()</script>",
            "symbols/core/cup.svg" => b"<svg/>",
            _ => return None,
        };
        Some(Cow::Borrowed(bytes))
    }

    #[test]
    fn everything_that_a_page_names_goes_into_it() {
        let page = "<head>\n<meta charset=\"utf-8\">\n\
            <link rel=\"stylesheet\" href=\"../../style.css\">\
            <link rel=\"stylesheet\" href=\"../../print.css\" media=\"print\">\
            <link rel=\"icon\" href=\"../../mark.svg\"><p>1 &lt; 2\
            <img src=\"../../symbols/core/cup.svg\" alt=\"\" width=\"76\">é";
        let made = whole(page, &Styles::default(), &file);
        assert!(made.contains("<style>a { color: red; background: none }</style>"), "{made}");
        assert!(made.contains("<style>@media print {\na { color: black }\n}</style>"), "{made}");
        assert!(
            made.contains("<img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"\""),
            "{made}"
        );
        assert!(made.contains("<p>1 &lt; 2") && made.ends_with('é'));
        assert!(!made.contains("../") && !made.contains("why"), "{made}");
    }

    #[test]
    fn it_runs_nothing_and_its_policy_stands_first() {
        let page = "<head>\n<meta charset=\"utf-8\">\n<script src=\"x.js\" defer></script>\
            <link rel=\"stylesheet\" href=\"bad.css\"><img src=\"nowhere.svg\"><img src=\"a.js\">";
        let made = whole(page, &Styles::default(), &file);
        assert!(made.starts_with("<head>\n<meta charset=\"utf-8\">\n<meta http-equiv="), "{made}");
        assert!(made.contains("default-src 'none'; style-src 'none'; img-src data:;"), "{made}");
        assert!(!made.contains("<script") && !made.contains("<img") && !made.contains("</style"));
    }
}
