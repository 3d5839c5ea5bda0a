//! What no theme may do.
//!
//! A theme is somebody else's text. It may arrange what it is given; it may not write unescaped
//! text, run a program in the reader's browser or fetch anything from another place. The engine
//! escapes by itself, so what is refused here are the ways round that.

use super::fault::ThemeFault;
use super::tags::{Kind, Piece, Token, pieces, place};

/// The filters that a theme may use. The engine has more, some of which hand text on as already
/// escaped after changing it.
const FILTERS: [&str; 14] = [
    "prose", "tel", "unbroken", "default", "first", "last", "length", "lower", "upper", "join",
    "nth", "round", "reverse", "trim",
];

/// Words that open a tag which a theme may not use, and why.
const TAGS: [(&str, &str); 3] = [
    ("raw", "`raw` hides what follows from these checks"),
    ("component", "components are not used here; write a part and include it"),
    ("filter", "a filter over a whole section could undo escaping; filter single values"),
];

/// The scripts of the site, as templates ask for them.
const OUR_SCRIPTS: [&str; 4] = [
    "<script src=\"{{ base }}site.js\" defer></script>",
    "<script src=\"{{ root }}find-data.js\" defer></script>",
    "<script src=\"{{ base }}find.js\" defer></script>",
    "<script src=\"{{ base }}keep.js\" defer data-root=\"{{ root }}\" \
     data-changed=\"{{ words.keep_changed }}\" data-show=\"{{ words.keep_show }}\"></script>",
];

/// What those scripts are that come with the theme; a theme cannot put another in their place.
const OUR_TEXTS: [(&str, &[u8]); 3] = [
    ("site.js", include_bytes!("../../../themes/default/html/site.js")),
    ("find.js", include_bytes!("../../../themes/default/html/find.js")),
    ("keep.js", include_bytes!("../../../themes/default/html/keep.js")),
];

/// Letters that may not stand in a template outside tags, and why.
const TEXT: [(&str, &str); 11] = [
    ("<script", "a theme runs no script of its own"),
    ("<iframe", "a page of another place cannot be shown here"),
    ("<object", "a plug-in cannot be shown here"),
    ("<embed", "a plug-in cannot be shown here"),
    ("<base", "it would bend every link of the page"),
    ("<form", "the site has nobody to send a form to"),
    ("<style", "browsers are told to ignore it; write it in style.css"),
    ("style=", "browsers are told to ignore it; write it in style.css"),
    ("srcdoc=", "it would be a page of unchecked text"),
    ("javascript:", "a theme runs no script of its own"),
    ("src=\"http", "nothing is fetched from another place"),
];

const BARE_VALUE: &str =
    "A value within an HTML tag needs quotes round it, or it could end the tag.";

/// Where in HTML a stretch of a template ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    Text,
    Tag,
    Quotes(char),
}

impl Inside {
    /// Reads on through a stretch of plain text.
    fn after(self, text: &str) -> Self {
        text.chars().fold(self, |inside, c| match (inside, c) {
            (Self::Text, '<') => Self::Tag,
            (Self::Tag, '>') => Self::Text,
            (Self::Tag, '"' | '\'') => Self::Quotes(c),
            (Self::Quotes(open), c) if open == c => Self::Tag,
            (inside, _) => inside,
        })
    }
}

/// Whether the tag around this byte writes a value, as `{{ … }}` does.
fn writes(source: &str, at: usize) -> bool {
    let open = source[..at].rfind(['{']).unwrap_or_default();
    source[..open].ends_with('{')
}

/// Everything in one template that is refused.
pub(super) fn refusals(template: &str, source: &str) -> Vec<ThemeFault> {
    let mut found = Vec::new();
    let mut fault = |at: usize, message: String| {
        found.push(ThemeFault::new(template, place(source, at), message));
    };
    let mut inside = Inside::Text;
    for piece in pieces(source) {
        match piece {
            Piece::Text(text, at) => {
                in_text(text, &source[at..], |offset, why| fault(at + offset, why));
                for (offset, name) in handlers(text, inside) {
                    let why = "a theme runs no script of its own";
                    fault(at + offset, format!("`{name}` is not allowed in a theme: {why}."));
                }
                inside = inside.after(text);
            }
            Piece::Tag(tokens) => {
                let value = tokens.first().filter(|first| writes(source, first.at));
                if let Some(value) = value.filter(|_| inside == Inside::Tag) {
                    fault(value.at, BARE_VALUE.to_owned());
                }
                in_tag(&tokens, &mut fault);
            }
        }
    }
    found
}

/// Letters that may not stand in a style sheet or a picture, and why.
const ASSETS: [(&str, &str, &str); 7] = [
    ("css", "@import", "nothing is fetched from another place"),
    ("css", "url(http", "nothing is fetched from another place"),
    ("css", "url(\"http", "nothing is fetched from another place"),
    ("css", "url(//", "nothing is fetched from another place"),
    ("svg", "<script", "a picture runs no script"),
    ("svg", "<foreignobject", "a picture holds no page"),
    ("svg", "javascript:", "a picture runs no script"),
];

/// Everything in one file beside the templates that is refused. The only script is our own.
pub(super) fn asset_refusals(name: &str, bytes: &[u8]) -> Vec<ThemeFault> {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    if ending == "js" && !OUR_TEXTS.contains(&(name, bytes)) {
        let fault = ThemeFault::new(name, (1, 1), "A theme runs no script of its own.");
        return vec![fault.hint("Leave this file out; the one that comes with Doorstep is used.")];
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return Vec::new() };
    let lower = text.to_ascii_lowercase();
    let known = ASSETS.iter().filter(|(of, _, _)| *of == ending);
    let found = known.filter_map(|(_, letters, why)| {
        let at = lower.find(letters)?;
        let message = format!("`{letters}` is not allowed in a theme: {why}.");
        Some(ThemeFault::new(name, place(text, at), message))
    });
    found.collect()
}

/// Refuses what a browser would run, and values that stand where escaping does not help.
fn in_text(text: &str, from_here: &str, mut fault: impl FnMut(usize, String)) {
    let lower = text.to_ascii_lowercase();
    for (letters, why) in TEXT {
        for (at, _) in lower.match_indices(letters) {
            let is_ours = OUR_SCRIPTS.iter().any(|ours| from_here[at..].starts_with(ours));
            if letters == "<script" && is_ours {
                continue;
            }
            fault(at, format!("`{letters}` is not allowed in a theme: {why}."));
        }
    }
}

/// Attributes such as `onclick`, which are scripts by another name.
fn handlers(text: &str, inside: Inside) -> Vec<(usize, &str)> {
    let lower = text.to_ascii_lowercase();
    let starts = lower.match_indices("on").map(|(at, _)| at);
    let found = starts.filter_map(|at| {
        let rest = &lower[at..];
        let length = rest.find(|c: char| !c.is_ascii_alphabetic())?;
        let begins = !lower[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-');
        let assigned = rest[length..].trim_start().starts_with('=');
        let is_attribute = begins && assigned && inside.after(&text[..at]) == Inside::Tag;
        is_attribute.then(|| (at, &text[at..at + length]))
    });
    found.collect()
}

/// Refuses filters and tags that are not known to be harmless.
fn in_tag(tokens: &[Token<'_>], fault: &mut impl FnMut(usize, String)) {
    let first = tokens.iter().find(|token| token.text != "-");
    let known = first.and_then(|first| TAGS.iter().find(|(name, _)| *name == first.text));
    if let (Some(first), Some((name, why))) = (first, known) {
        fault(first.at, format!("`{name}` is not allowed in a theme: {why}."));
    }
    for pair in tokens.windows(2) {
        let [sign, name] = pair else { continue };
        let is_filter = sign.kind == Kind::Sign && sign.text == "|" && name.kind == Kind::Name;
        if is_filter && !FILTERS.contains(&name.text) {
            let known = FILTERS.join(", ");
            fault(
                name.at,
                format!("The filter `{}` is not allowed in a theme. There are {known}.", name.text),
            );
        }
    }
    if let Some(sign) = tokens.first().filter(|token| token.text == "<") {
        fault(sign.at, "Components are not used here; write a part and include it.".into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(source: &str) -> Vec<usize> {
        refusals("x.html", source).iter().map(|fault| fault.line).collect()
    }

    #[test]
    fn every_spelling_of_safe_is_refused_at_its_line() {
        let spellings = [
            "a\n{{ page.body | safe }}",
            "a\n{{page.body|safe}}",
            "a\n{{- page.body | upper | safe -}}",
            "a\n{% set x = page.body | safe %}",
            "a\n{% if page.body | safe %}{% endif %}",
            "a\n{% filter safe %}x{% endfilter %}",
            "a\n{%- filter upper %}x{% endfilter %}",
            "a\n{% set x | safe %}x{% endset %}",
        ];
        for source in spellings {
            assert_eq!(lines(source), [2], "{source}");
        }
    }

    #[test]
    fn ways_round_escaping_are_refused() {
        assert_eq!(lines("{% raw %}{{ x }}{% endraw %}"), [1]);
        assert_eq!(lines("{{ page.title | escape | replace(from='&lt;', to='<') }}").len(), 2);
        assert_eq!(lines("<a href={{ page.address }}>"), [1]);
        assert_eq!(lines("<a\n href= {{ page.address }}>"), [2]);
        assert_eq!(lines("<a href=x{{- page.address }}>"), [1]);
        assert_eq!(lines("<p {{ page.address }}>"), [1]);
        assert!(lines("<p{% if x %} class=\"{{ x }}\"{% endif %}>1 = {{ x }}</p>").is_empty());
        assert_eq!(lines("{{<card title=\"x\"/>}}"), [1]);
    }

    #[test]
    fn nothing_runs_and_nothing_is_fetched() {
        let bad = [
            "<SCRIPT>alert(1)</SCRIPT>",
            "<a href=\"javascript:alert(1)\">",
            "<img src=\"https://x.example/a.png\">",
            "<p onclick=\"x()\">",
            "<p\nOnMouseOver = 'x()'>",
            "<iframe>",
            "<p style=\"color:red\">",
        ];
        for source in bad {
            assert_eq!(refusals("x.html", source).len(), 1, "{source}");
        }
        assert!(lines("<p>Words said once = one.</p> {# <script> #}").is_empty());
    }

    #[test]
    fn styles_pictures_and_scripts_are_looked_at_too() {
        assert_eq!(asset_refusals("a.css", b"a{}\n@import 'x';")[0].line, 2);
        assert_eq!(asset_refusals("a.css", b"a{background:url(http://x)}").len(), 1);
        assert_eq!(asset_refusals("a.svg", b"<svg><script>1</script></svg>").len(), 1);
        assert_eq!(asset_refusals("site.js", b"alert(1)").len(), 1);
        for (name, text) in OUR_TEXTS {
            assert!(asset_refusals(name, text).is_empty());
        }
        assert_eq!(asset_refusals("site.js", b"x").len(), 1);
    }

    #[test]
    fn our_own_scripts_are_allowed_as_they_stand() {
        for script in OUR_SCRIPTS {
            assert!(lines(script).is_empty());
        }
        assert_eq!(lines("<script src=\"{{ root }}other.js\" defer></script>"), [1]);
    }
}
