//! Style sheets that stand in many pages of one bundle. Each is searched once by itself; in the pages only
//! its edges are searched again, with what stands round them. What a page says is half the size then.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use memchr::memmem;

/// What stands before and after a style sheet in a page.
const BEGIN: &[u8] = b"<style>";
const END: &[u8] = b"</style>";

/// How many bytes of each edge stay in the page at least, whole lines of them: more than anything that is
/// searched for has, so that nothing that reaches over an edge is lost.
const EDGE: usize = 1024;

/// A shorter one is not worth the trouble.
const SHORTEST: usize = 4 * EDGE;

/// What stands in the place of the middle: a word that nobody's name and no text has, so that the edges do
/// not become one sentence.
const SEAM: &str = "\n\u{A66E}\n";

/// A style sheet in a page.
struct Style<'p> {
    text: &'p [u8],
    /// Where in the page its middle begins and ends.
    middle: (usize, usize),
}

/// The longer style sheets of a page.
fn styles(page: &[u8]) -> impl Iterator<Item = Style<'_>> {
    let mut from = 0;
    let places = std::iter::from_fn(move || {
        let start = from + memmem::find(page.get(from..)?, BEGIN)? + BEGIN.len();
        from = start + memmem::find(&page[start..], END)?;
        Some((start, from))
    });
    places.filter(|(start, end)| end - start >= SHORTEST).filter_map(|(start, end)| {
        let (first, last) = (start + EDGE, end - EDGE);
        let first = first + memchr::memchr(b'\n', &page[first..last])?;
        let last = first + memchr::memrchr(b'\n', &page[first..last])?;
        Some(Style { text: &page[start..end], middle: (first, last) })
    })
}

/// The style sheets that stand in more than one of some pages and in which nothing was found.
pub(super) struct Repeated<'p>(BTreeSet<&'p [u8]>);

impl<'p> Repeated<'p> {
    /// Looks for them in these pages, and has each searched whole.
    pub(super) fn of(
        pages: impl Iterator<Item = &'p [u8]>,
        is_clean: impl Fn(&[u8]) -> bool,
    ) -> Self {
        let mut counts: BTreeMap<&[u8], usize> = BTreeMap::new();
        for style in pages.flat_map(styles) {
            *counts.entry(style.text).or_default() += 1;
        }
        let repeated = counts.into_iter().filter(|(_, count)| *count > 1).map(|(style, _)| style);
        Self(repeated.filter(|style| is_clean(style)).collect())
    }

    /// A page without the middles of style sheets that have been searched.
    pub(super) fn without<'f>(&self, page: &'f [u8]) -> Cow<'f, [u8]> {
        let mut left = Vec::new();
        let mut done = 0;
        let known = |style: &Style<'_>| self.0.contains(style.text);
        for Style { middle: (from, to), .. } in styles(page).filter(known) {
            left.extend_from_slice(&page[done..from]);
            left.extend_from_slice(SEAM.as_bytes());
            done = to;
        }
        if done == 0 {
            return Cow::Borrowed(page);
        }
        left.extend_from_slice(&page[done..]);
        Cow::Owned(left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page with a style sheet of so many lines.
    fn page(lines: usize, body: &str) -> Vec<u8> {
        let style = ".say { color: red }\n".repeat(lines);
        format!("<p>before</p><style>{style}</style>{body}").into_bytes()
    }

    #[test]
    fn a_style_sheet_of_two_pages_is_searched_once_and_its_edges_stay() {
        let pages = [page(400, "<p>one"), page(400, "<p>two")];
        let slices = || pages.iter().map(Vec::as_slice);
        let repeated = Repeated::of(slices(), |_| true);
        let left = String::from_utf8(repeated.without(&pages[0]).into_owned()).unwrap();
        assert!(left.len() < 3 * EDGE && left.len() > 2 * EDGE, "{}", left.len());
        assert!(
            left.starts_with("<p>before</p><style>.say {") && left.ends_with("}\n</style><p>one")
        );
        assert!(left.contains(&format!("}}{SEAM}")), "{left}");
        // What was found in it is found in every page.
        assert_eq!(Repeated::of(slices(), |_| false).without(&pages[0]), pages[0]);
    }

    #[test]
    fn what_stands_in_one_page_or_is_short_is_searched_there() {
        let pages = [page(400, ""), page(401, ""), page(50, ""), page(50, "")];
        let repeated = Repeated::of(pages.iter().map(Vec::as_slice), |_| true);
        pages.iter().for_each(|page| assert_eq!(repeated.without(page), *page));
    }
}
