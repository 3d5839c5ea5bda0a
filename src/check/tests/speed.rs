//! Checking a long library costs little a card.

use std::fmt::Write as _;

use crate::check::sound::sound;

/// A person's own cards are some hundred; ten thousand are measured by hand, with `--nocapture`.
#[test]
#[ignore = "measures, and asserts nothing about a busy machine"]
fn ten_thousand_cards() {
    let card = include_str!("sound/bubbles.md");
    let mut site = sound();
    for number in 0..10_000 {
        let mut text = card.to_owned();
        let _ = write!(
            text,
            "\n{}",
            "Your wait does the work, and eight seconds feel endless. ".repeat(12)
        );
        site = site.with(&format!("activities/language/bubbles-{number}.md"), &text);
    }
    let time = site.check_time();
    println!("{} µs a card", time.as_micros() / 10_000);
}

#[test]
#[ignore = "measures, and asserts nothing about a busy machine"]
fn a_thousand_children() {
    let site = (0..1_000).fold(sound(), |site, number| site.with_child(&format!("q{number:04}")));
    println!("{} µs a child", site.check_time().as_micros() / 1_000);
}
