//! Bad input: each mistake is named in a sentence, and everything that is sound is built.

mod bytes;
mod cards;
mod markdown;
mod names;
mod places;
mod random;
mod yaml;

use crate::site::{Built, Site};

/// A page of the site, which nothing else rests on.
const PAGE: &str = "pages/about.md";
/// A card, on which this week's chart rests.
const CARD: &str = "activities/social/sock-ball.md";

/// Builds a service with one bad file, and fails unless these words are said and all but these
/// papers are made.
#[track_caller]
fn one_bad(site: &Site, words: &str, missing: &[&str]) -> Built {
    let built = site.build();
    built.says(words).has_all_but(missing);
    built
}

/// The same for a bad page.
#[track_caller]
fn bad_page(bytes: impl AsRef<[u8]>, words: &str) -> Built {
    one_bad(&Site::sound().with(PAGE, bytes), words, &["public/about.html"])
}

/// The same for a bad card that no chart comes from.
#[track_caller]
fn bad_card(from: &str, to: &str, words: &str) -> Built {
    let site = Site::sound().patch(CARD, from, to);
    one_bad(&site, words, &["public/activities/social/sock-ball"])
}
