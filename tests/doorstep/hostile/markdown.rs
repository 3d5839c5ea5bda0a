//! Markdown that wants to run something, and Markdown that wants to take for ever.

use std::time::{Duration, Instant};

use crate::site::{Built, Site};

use super::PAGE;

fn page(body: &str) -> Built {
    let text = format!("---\ntitle: About us\nsummary: Who\n---\n{body}\n");
    Site::sound().with(PAGE, text).build()
}

#[test]
fn html_is_printed_letter_by_letter_and_never_obeyed() {
    for body in [
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "<svg onload=alert(1)>",
        "<iframe srcdoc='<script>x</script>'></iframe>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<!-- <script> -->",
        "<style>@import 'x'</style>",
    ] {
        let built = page(body);
        built.says("warning[M01]").has_all_but(&[]);
        let html = built.tree.text("public/about.html");
        let main = html.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        for tag in ["<script", "<img", "<svg onload", "<iframe", "<style", "<!--", "href=\"java"] {
            assert!(!main.contains(tag), "{body} made {tag}");
        }
        assert!(main.contains("&lt;"), "{body} is not printed");
    }
}

#[test]
fn links_that_run_something_are_refused_in_any_disguise() {
    for address in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "javascript&colon;alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;avascript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "<java\u{1}script:alert(1)>",
    ] {
        let built = page(&format!("[here]({address})"));
        let html = built.tree.0.get("public/about.html").cloned().unwrap_or_default();
        let html = String::from_utf8(html).unwrap();
        for scheme in ["javascript", "vbscript", "data:text", "file:"] {
            let runs = format!("href=\"{scheme}");
            assert!(!html.to_lowercase().contains(&runs), "{address}: {html}");
        }
        built.says("error[M02]: a link may not go to");
    }
}

#[test]
fn links_to_allowed_places_are_links() {
    let body =
        "[a](https://example.org/?a=1&b=2) [b](mailto:hello@small.example) [c](tel:01632960140)";
    let built = page(body);
    let html = built.tree.text("public/about.html");
    for href in
        ["https://example.org/?a=1&amp;b=2", "mailto:hello@small.example", "tel:01632960140"]
    {
        assert!(html.contains(&format!("href=\"{href}\"")), "{href}");
    }
}

#[test]
fn an_attribute_cannot_be_left() {
    let built = page("[x](https://e.example/\"onmouseover=alert(1)//) \"><b>");
    for (path, bytes) in &built.tree.0 {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("\"onmouseover="), "{path}");
    }
}

#[test]
fn a_title_with_markup_stays_words() {
    let site = Site::sound().patch(PAGE, "title: About us", "title: '<b>\"&''{{ 1+1 }} #eval(1)'");
    let built = site.build();
    let html = built.tree.text("public/about.html");
    assert!(!html.contains("<b>\"") && html.contains("{{ 1+1 }}"), "{html}");
}

/// Shapes that have made Markdown readers slow, at a length and at four times that length. No clock
/// judges but one that only a hang would reach; what is made must grow with the text, and no faster.
#[test]
fn no_shape_of_markdown_makes_more_than_its_share() {
    let shapes: &[fn(usize) -> String] = &[
        |n| "[".repeat(n),
        |n| "](".repeat(n),
        |n| "*a _b ".repeat(n / 4),
        |n| "> ".repeat(n / 2),
        |n| "`a``b```".repeat(n / 8),
        |n| "<a ".repeat(n / 3),
        |n| "[a](".repeat(n / 4),
        |n| "![".repeat(n / 2),
        |n| "- ".repeat(n / 2),
        |n| "1. ".repeat(n / 3),
        |n| "\\".repeat(n),
        |n| "&#x".repeat(n / 3),
        |n| format!("{}{}", "[a]: b\n".repeat(n / 14), "[a]".repeat(n / 6)),
        |n| "**a".repeat(n / 3),
    ];
    for (at, shape) in shapes.iter().enumerate() {
        let start = Instant::now();
        let made: Vec<usize> = [20_000, 80_000]
            .map(|length| {
                let built = page(&shape(length));
                built.tree.0.get("public/about.html").map_or(0, Vec::len)
            })
            .to_vec();
        assert!(made[1] <= 8 * made[0].max(10_000), "shape {at} makes {made:?} bytes");
        assert!(start.elapsed() < Duration::from_secs(10), "shape {at} took {:?}", start.elapsed());
    }
}
