//! The one way in which written text becomes HTML.
//!
//! Prose reaches a template as a tree and leaves it as escaped HTML through this filter. Nothing
//! in the tree can be raw HTML, and a link is written only if its scheme is one that a reader
//! expects; any other link leaves its words and loses its target.

use tera::value::Key;
use tera::{Filter, Kwargs, Map, State, TeraResult, Value};

use super::escape::push_escaped;

/// The filter, as `{{ page.body | prose }}`. `under` is the level of the heading that the prose
/// stands under, one if it is left out.
pub(super) struct ProseFilter;

impl Filter<&Value, TeraResult<Value>> for ProseFilter {
    fn call(&self, value: &Value, kwargs: Kwargs, state: &State) -> TeraResult<Value> {
        let under = kwargs.get::<u64>("under")?.unwrap_or(1);
        let root = state.get::<String>("root")?.unwrap_or_default();
        let base = state.get::<String>("base")?.unwrap_or_default();
        Ok(Value::safe_string(&html(value, under, (&root, &base))))
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// Writes a whole prose tree. Links without a scheme are paths below the root of the site in its own
/// language; pictures are the same in all, and stand below the base.
fn html(prose: &Value, under: u64, (root, base): (&str, &str)) -> String {
    let mut writer = Writer { out: String::with_capacity(512), under, root, base, deepest: 0 };
    if let Some(map) = prose.as_map() {
        writer.blocks(list(map, "blocks"));
    }
    writer.out
}

struct Writer<'a> {
    out: String,
    under: u64,
    root: &'a str,
    base: &'a str,
    /// The level of the last heading, so that none is skipped however it was written.
    deepest: u64,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Value]) {
        for block in blocks.iter().filter_map(Value::as_map) {
            match text(block, "kind") {
                "paragraph" => self.wrapped("p", block),
                "heading" => self.heading(block),
                "list" => self.list(block),
                _ => {}
            }
        }
    }

    fn heading(&mut self, block: &Map) {
        let asked = field(block, "level").and_then(Value::as_u64).unwrap_or(1).max(1);
        self.deepest = asked.min(self.deepest + 1);
        let name = match self.deepest + self.under {
            0..=2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        };
        self.wrapped(name, block);
    }

    fn list(&mut self, block: &Map) {
        let ordered = field(block, "ordered").and_then(Value::as_bool).unwrap_or(false);
        let name = if ordered { "ol" } else { "ul" };
        self.open(name);
        for item in list(block, "items").iter().filter_map(Value::as_array) {
            self.open("li");
            // An item of one paragraph reads as a line, not as a paragraph within a list.
            match item.first().and_then(Value::as_map) {
                Some(only) if item.len() == 1 && text(only, "kind") == "paragraph" => {
                    self.inlines(list(only, "inlines"));
                }
                _ => self.blocks(item),
            }
            self.close("li");
        }
        self.close(name);
    }

    fn inlines(&mut self, inlines: &[Value]) {
        for inline in inlines.iter().filter_map(Value::as_map) {
            match text(inline, "kind") {
                "text" => push_escaped(text(inline, "text"), &mut self.out),
                "strong" => self.wrapped("strong", inline),
                "emphasis" => self.wrapped("em", inline),
                "code" => {
                    self.open("code");
                    push_escaped(text(inline, "text"), &mut self.out);
                    self.close("code");
                }
                "link" => self.link(inline),
                "picture" => self.picture(inline),
                "break" => self.out.push_str("<br>"),
                _ => {}
            }
        }
    }

    fn link(&mut self, inline: &Map) {
        let target = Target::of(text(inline, "href"));
        if target == Target::Refused {
            return self.inlines(list(inline, "inlines"));
        }
        self.out.push_str("<a href=\"");
        if target == Target::Site {
            push_escaped(self.root, &mut self.out);
        }
        push_escaped(text(inline, "href").trim(), &mut self.out);
        self.out.push_str("\">");
        self.inlines(list(inline, "inlines"));
        self.close("a");
    }

    /// A picture, or the box in its place. Its address is ours: a writer names a record and no file.
    fn picture(&mut self, inline: &Map) {
        let Some(photo) = field(inline, "photo").and_then(Value::as_map) else { return };
        let number = |name| field(photo, name).and_then(Value::as_u64).unwrap_or_default();
        let address = text(photo, "address");
        if address.is_empty() {
            self.out.push_str("<span class=\"photo missing\">");
            push_escaped(text(photo, "left_out"), &mut self.out);
            return self.close("span");
        }
        self.out.push_str("<span class=\"photo\"><img src=\"");
        push_escaped(self.base, &mut self.out);
        push_escaped(address, &mut self.out);
        self.out.push_str("\" alt=\"");
        push_escaped(text(photo, "alt"), &mut self.out);
        let size = format!(
            "\" width=\"{}\" height=\"{}\" loading=\"lazy\">",
            number("width"),
            number("height")
        );
        self.out.push_str(&size);
        if !text(photo, "credit").is_empty() {
            self.open("small");
            push_escaped(text(photo, "credit"), &mut self.out);
            self.close("small");
        }
        self.close("span");
    }

    fn wrapped(&mut self, name: &str, node: &Map) {
        self.open(name);
        self.inlines(list(node, "inlines"));
        self.close(name);
    }

    fn open(&mut self, name: &str) {
        self.out.push('<');
        self.out.push_str(name);
        self.out.push('>');
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }
}

/// Where a link leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    /// Out of the site, by a scheme that is allowed.
    Outside,
    /// To a page below the root of the site.
    Site,
    /// To a place on the same page.
    Here,
    /// Nowhere that we would send a reader.
    Refused,
}

impl Target {
    /// Browsers drop tabs and line ends within an address and skip spaces before it, so an
    /// address with any control character is refused before its scheme is looked at.
    fn of(href: &str) -> Self {
        let href = href.trim();
        if href.is_empty() || href.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Self::Refused;
        }
        if href.starts_with('#') {
            return Self::Here;
        }
        let before_path = href.split(['/', '?', '#', '\\']).next().unwrap_or_default();
        let Some((scheme, _)) = before_path.split_once(':') else {
            let leaves = href.starts_with(['/', '\\']) || href.contains("..");
            return if leaves { Self::Refused } else { Self::Site };
        };
        let allowed = ["https", "http", "mailto", "tel"];
        let allowed = allowed.iter().any(|known| scheme.eq_ignore_ascii_case(known));
        if allowed { Self::Outside } else { Self::Refused }
    }
}

fn field<'a>(map: &'a Map, name: &'static str) -> Option<&'a Value> {
    map.get(&Key::Str(name))
}

fn text<'a>(map: &'a Map, name: &'static str) -> &'a str {
    field(map, name).and_then(Value::as_str).unwrap_or_default()
}

fn list<'a>(map: &'a Map, name: &'static str) -> &'a [Value] {
    field(map, name).and_then(Value::as_array).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::prose::{Block, Inline, Prose};

    fn said(text: &str) -> Vec<Inline> {
        vec![Inline::Text { text: text.into() }]
    }

    fn written(blocks: Vec<Block>) -> String {
        html(&Value::from_serializable(&Prose { blocks }), 1, ("../../", "../../../"))
    }

    fn link(href: &str) -> String {
        let inlines = vec![Inline::Link { href: href.into(), inlines: said("words") }];
        written(vec![Block::Paragraph { inlines }])
    }

    #[test]
    fn text_stays_text() {
        let hostile = "<script>alert(1)</script> &lt; \" '";
        let html = written(vec![Block::Paragraph { inlines: said(hostile) }]);
        assert_eq!(html, "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; &quot; &#39;</p>");
    }

    #[test]
    fn hostile_links_lose_their_target_and_keep_their_words() {
        let hostile = [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " \u{1}javascript:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:x",
            "file:///etc/passwd",
            "//evil.example/x",
            "/\\evil.example",
            "\\\\evil.example",
            "../../../secret.html",
            "",
        ];
        for href in hostile {
            assert_eq!(link(href), "<p>words</p>", "{href:?}");
        }
    }

    #[test]
    fn a_quote_in_a_link_cannot_leave_its_attribute() {
        let html = link("https://x.example/\"onclick=alert(1)");
        assert_eq!(html, "<p><a href=\"https://x.example/&quot;onclick=alert(1)\">words</a></p>");
    }

    #[test]
    fn good_links_are_kept_and_site_links_are_made_relative() {
        assert!(link("https://x.example/a:b").contains("href=\"https://x.example/a:b\""));
        assert!(link("mailto:a@b.example").contains("href=\"mailto:a@b.example\""));
        assert!(link("tel:01632960211").contains("href=\"tel:01632960211\""));
        assert!(link("about.html").contains("href=\"../../about.html\""));
        assert!(link("#top").contains("href=\"#top\""));
    }

    #[test]
    fn headings_stand_under_the_page_title_and_skip_no_level() {
        let heading = |level| Block::Heading { level, inlines: said("x") };
        let html = written(vec![heading(3), heading(6), heading(1), heading(2)]);
        assert_eq!(html, "<h2>x</h2><h3>x</h3><h2>x</h2><h3>x</h3>");
    }

    #[test]
    fn lists_are_lists() {
        let item = |text| vec![Block::Paragraph { inlines: said(text) }];
        let list = Block::List { ordered: true, items: vec![item("one"), item("two")] };
        assert_eq!(written(vec![list]), "<ol><li>one</li><li>two</li></ol>");
    }
}
