//! What searching costs: run by hand with `cargo test --release -- --ignored --nocapture measure`.

use std::collections::BTreeMap;

use super::clean::{crowd, library};
use crate::output::{Bundle, Digest};
use crate::scan::{Papers, scan};

#[test]
#[ignore = "a measurement, not a promise"]
#[expect(clippy::disallowed_methods, reason = "a measurement looks at the clock")]
fn measure_pages_of_four_kilobytes() {
    let start = std::time::Instant::now();
    let matcher = crowd().matcher();
    println!("matcher for 500 children: {:?}", start.elapsed());
    let text: String = library().into_iter().map(|(_, text)| text).collect();
    let text = if text.is_empty() { "Ordinary words of a page. ".repeat(4000) } else { text };
    let mut bundle = Bundle::new("public", "", Digest::of(b""));
    let mut chars = text.chars().cycle();
    for page in 0..2000 {
        let mut html =
            String::from("<!doctype html><html lang=\"en\"><head><title>Card</title></head><body>");
        while html.len() < 4000 {
            html.push_str("<p class=\"step\">");
            html.extend(chars.by_ref().take(160).map(|c| if c == '<' { ' ' } else { c }));
            html.push_str("</p>\n");
        }
        bundle.add(format!("public/{page}.html"), html.into_bytes()).unwrap();
    }
    let bytes: usize = bundle.files().values().map(Vec::len).sum();
    let texts = BTreeMap::new();
    let papers = Papers { bundle: &bundle, texts: &texts, about: None };
    let start = std::time::Instant::now();
    let folds: Vec<_> =
        bundle.files().values().map(|bytes| crate::scan::fold::fold(bytes)).collect();
    println!("  folding: {:?} a page", start.elapsed() / 2000);
    let start = std::time::Instant::now();
    let hits: usize = folds.iter().map(|one| crate::scan::hits::hits(one, &matcher).len()).sum();
    println!("  looking up: {:?} a page, {hits} hits", start.elapsed() / 2000);
    let start = std::time::Instant::now();
    let shapes: usize = folds.iter().map(|one| crate::scan::shapes::shapes(one).len()).sum();
    println!("  shapes: {:?} a page, {shapes} shapes", start.elapsed() / 2000);
    for _ in 0..3 {
        let start = std::time::Instant::now();
        let found = scan(&papers, &matcher);
        let took = start.elapsed();
        println!(
            "{:?} a page, {} MB/s, {} found",
            took / 2000,
            bytes as u128 / took.as_micros(),
            found.len()
        );
    }
}
