//! Words go into the index as they are looked for, in every script.

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
    assert_eq!(data["cards"][1][0], "activities/social/two.html");
    assert_eq!(data["cards"][1][6], "bath bedtime");
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
