//! Words go into the index as they are looked for, in every script; and a large library's stays small.

use std::io::Write as _;

use include_dir::{Dir, include_dir};

use crate::theme::Theme;
use crate::view::Address;
use crate::view::find::{FindCard, FindData};

use super::terms::Terms;
use super::{SearchWords, postings, script};

fn card(slug: &str, title: &str, steps: &str) -> FindCard {
    FindCard {
        address: Address::Activity("social".into(), slug.into()),
        title: title.into(),
        sentence: "For a child who waits.".into(),
        minutes: "5 minutes".into(),
        area: "social".into(),
        time: 5,
        routines: vec!["bath", "bedtime"],
        years: vec!["0", "1"],
        needs: vec!["vision"],
        at_hand: true,
        things: vec!["cups".into(), "socks".into()],
        texts: vec![(8, title.into()), (1, steps.into())],
    }
}

fn made(language: &str, words: &SearchWords) -> serde_json::Value {
    let data = FindData {
        language: language.into(),
        cards: vec![
            card("one", "Soapy bubbles", "Wave slowly."),
            card("two", "The bubble bath", "Wave at the bubbles."),
        ],
        counts: vec![(0, "No cards".into()), (1, "1 card".into())],
    };
    let script = script(&data, words);
    let json = script.strip_prefix("self.doorstep = ").and_then(|rest| rest.strip_suffix(";\n"));
    serde_json::from_str(json.expect("one assignment")).expect("data")
}

#[test]
fn words_are_found_under_their_stem_with_what_they_count_in_each_card() {
    let data = made("en-GB", &SearchWords::default());
    let terms: Vec<&str> = data["terms"].as_str().unwrap().split(' ').collect();
    assert!(terms.contains(&"bubbl:0H1H"), "{terms:?}");
    assert!(terms.contains(&"wave:0A1A"), "{terms:?}");
    assert!(terms.contains(&"bath:1H"), "{terms:?}");
    assert!(terms.is_sorted(), "the script looks words up by halving");
    assert_eq!(data["place"], "activities/*/*.html");
    assert_eq!(data["cards"][0][1], "two");
    assert_eq!(data["cards"][4][1], "social");
    assert_eq!(data["cards"][6][1], "bath bedtime");
    assert_eq!(data["cards"][10][1], "cups socks");
}

#[test]
fn cards_far_apart_are_numbered_by_their_distance() {
    let cards = [(3, 1), (40, 8), (1_400, 2)].into_iter().collect();
    let index = [("cup".to_owned(), cards)].into_iter().collect();
    assert_eq!(postings(&index), "cup:3A11H11sB");
}

#[test]
fn letters_are_folded_in_every_script() {
    assert_eq!(Terms::words("Don’t stop, Zoë! Łukasz"), ["dont", "stop", "zoe", "lukasz"]);
    assert_eq!(Terms::words("حَمّام أحمد"), ["حمام", "احمد"]);
    // An Urdu letter and the Arabic one that other keyboards write in its place.
    let kaf = Terms::words("\u{6a9}\u{627}\u{645} \u{643}\u{627}\u{645}");
    assert_eq!(kaf[0], kaf[1]);
    // A vowel of Bengali is a mark that makes another word: it stays.
    assert_ne!(Terms::words("কলা"), Terms::words("কাল"));
}

#[test]
fn welsh_says_how_its_words_begin_and_no_other_language_does() {
    assert!(!made("cy", &SearchWords::default())["changes"].as_array().unwrap().is_empty());
    assert!(made("en-GB", &SearchWords::default())["changes"].as_array().unwrap().is_empty());
}

#[test]
fn synonyms_come_from_the_theme_and_lead_to_each_other() {
    let words = SearchWords::load(&Theme::default(), "en-GB").unwrap();
    let data = made("en-GB", &words);
    let same = data["same"]["diaper"].as_array().unwrap();
    assert_eq!(same, &["nappi"], "the stem, as it stands in the index");
}

#[test]
fn a_file_of_synonyms_that_is_anything_else_is_named() {
    for text in ["", "nappy: diaper", "synonyms: nappy", "synonyms:\n  - nappy"] {
        let theme = Theme::default().with("search/en-GB.yaml", text);
        let fault = SearchWords::load(&theme, "en-GB").unwrap_err();
        assert_eq!(fault.file, "search/en-GB.yaml", "{text}");
    }
}

/// Cards of the demonstration, as a store of sentences that people wrote.
static WRITTEN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/content/activities");

/// Every sentence of at least so many words in the cards, their own language alone.
fn sentences(least: usize) -> Vec<String> {
    let mut found = Vec::new();
    for folder in WRITTEN.dirs() {
        for file in folder.files() {
            let name = file.path().file_name().unwrap().to_string_lossy().into_owned();
            if name.matches('.').count() > 1 {
                continue;
            }
            let lines = file.contents_utf8().unwrap().lines();
            let lines = lines.map(|line| line.split_once(": ").map_or(line, |(_, text)| text));
            let parts = lines.flat_map(|line| line.split(['.', '!', '?', '"', '[', ']']));
            let parts = parts.map(|part| part.trim().trim_start_matches("- "));
            found.extend(parts.filter(|part| part.split(' ').count() >= least).map(str::to_owned));
        }
    }
    found
}

/// A library of so many cards, each of other sentences: the first words of one are a title, others are
/// what the card is about and what it takes.
fn library(count: usize) -> FindData {
    let sentences = sentences(4);
    // A step that has no divisor in common with the number of sentences goes through all of them.
    let one = |number: usize| sentences[number * 1_009 % sentences.len()].as_str();
    let first =
        |text: &str, words: usize| text.split(' ').take(words).collect::<Vec<_>>().join(" ");
    let areas = ["infant-development", "social", "language", "self-help", "cognitive", "motor"];
    let made = |number: usize| {
        let (area, at) = (areas[number % 6], 5 * number);
        let title = first(one(at), 4);
        let slug = format!("{}-{number}", Terms::words(&title).join("-"));
        let does = first(one(at + 2), 14);
        let things = ["cups", "socks", "pans", "toys", "paper", "water", "balls"];
        FindCard {
            address: Address::Activity(area.into(), slug),
            title: title.clone(),
            sentence: format!("For a child who {does}."),
            minutes: format!("{} minutes", 2 + number % 9),
            area: area.into(),
            time: 5,
            routines: [["bath", "meals"], ["waking", "tidying"], ["playing", "stories"]]
                [number % 3]
                .to_vec(),
            years: [["0", "1"], ["1", "2"], ["3", "4"]][number / 7 % 3].to_vec(),
            needs: [["vision", "hearing"], ["hearing", "movement"]][number / 3 % 2].to_vec(),
            at_hand: !number.is_multiple_of(5),
            things: vec![things[number % 7].into(), things[(number / 7 + 3) % 7].into()],
            texts: vec![
                (8, title),
                (4, first(one(at + 1), 10)),
                (4, does),
                (3, format!("{} {}", first(one(at + 3), 5), first(one(at + 4), 5))),
                (3, "bath time and around meals".into()),
                (2, area.into()),
            ],
        }
    };
    FindData {
        language: "en-GB".into(),
        cards: (0..count).map(made).collect(),
        counts: vec![(0, "No cards".into()), (1, "1 card".into()), (2, "2 cards".into())],
    }
}

/// How many bytes travel to a phone when the host packs what it sends, as all do.
fn packed(script: &str) -> usize {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(script.as_bytes()).unwrap();
    gzip.finish().unwrap().len()
}

#[test]
fn the_index_of_five_hundred_cards_stays_below_sixty_kilobytes() {
    let words = SearchWords::load(&Theme::default(), "en-GB").unwrap();
    let made = script(&library(500), &words);
    let json = made.strip_prefix("self.doorstep = ").and_then(|rest| rest.strip_suffix(";\n"));
    let data: serde_json::Value = serde_json::from_str(json.unwrap()).unwrap();
    let terms = data["terms"].as_str().unwrap().split(' ').count();
    // The demonstration has 960 in 120 cards, and more cards bring fewer new ones.
    assert!(terms > 1_500, "{terms} words are too few for so many cards");
    let bytes = packed(&made);
    println!("{bytes} bytes for 500 cards and {terms} words; {} unpacked", made.len());
    assert!(bytes < 60_000, "{bytes} bytes");
}
