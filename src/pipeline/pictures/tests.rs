//! Each rule about symbols is seen firing, and seen not firing close by.

use crate::check::{Context, check};
use crate::content;
use crate::diag::{Quoted, Sink};
use crate::source::{MemoryLoader, Sources};
use crate::theme::Theme;

use super::pictured;

const SERVICE: &str = "name: Ours\nshort_name: Ours\nstrapline: Play\narea: here\nlanguage: en-GB\n\
                       review_months: 6\nmarking: Official\n";
const CARD: &str = include_str!("../../check/tests/sound/bubbles.md");
const SHEET: &str = include_str!("../../check/tests/sound/language.yaml");
const CHECKLIST: &str = include_str!("../../check/tests/sound/checklist.yaml");
const SVG: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7\"/></svg>";

/// What `check` says of the symbols of one card, whose first steps name these, in a theme with these
/// packs: each its name, and what stands in its `pack.yaml` beside its symbols `s0` to `s119`.
fn said(symbols: &[&str], service: &str, packs: &[(&str, &str)]) -> Vec<String> {
    let mut card = CARD.to_owned();
    for (symbol, step) in symbols.iter().zip(["Sit", "Hold", "Blow at"]) {
        let from = format!("  - do: {step}");
        assert!(card.contains(&from), "{from}");
        card = card.replacen(&from, &format!("  - symbol: {symbol}\n    do: {step}"), 1);
    }
    let cards = [("bubbles", card)];
    told(&cards, service, packs)
}

fn told(cards: &[(&str, String)], service: &str, packs: &[(&str, &str)]) -> Vec<String> {
    let mut loader = MemoryLoader::new()
        .with("service.yaml", format!("{SERVICE}{service}"))
        .with("checklists/small/checklist.yaml", CHECKLIST)
        .with("checklists/small/language.yaml", SHEET);
    for (name, card) in cards {
        let card = card.lines().filter(|line| !line.starts_with("after:"));
        let card = card.collect::<Vec<_>>().join("\n");
        loader.set(format!("activities/language/{name}.md"), card.as_bytes());
    }
    let sources = Sources::load(&loader);
    let mut read = Sink::new();
    let draft = content::read(&sources, &mut read);
    let service = check(draft, &Context::on(jiff::civil::date(2026, 11, 22)), &mut read);
    assert_eq!(service.activities().len(), cards.len(), "{:#?}", read.diagnostics());
    let mut theme = Theme::default();
    for (name, terms) in packs {
        let names: Vec<String> = (0..120).map(|number| format!("  s{number}: {{}}\n")).collect();
        let text = format!("{terms}\nsymbols:\n{}", names.concat());
        for number in 0..120 {
            theme = theme.with(&format!("symbols/{name}/s{number}.svg"), SVG);
        }
        theme = theme.with(&format!("symbols/{name}/pack.yaml"), text.as_str());
    }
    let mut sink = Sink::new();
    pictured(&theme, &service, &mut sink);
    let line = |found: &crate::diag::Diagnostic| {
        let hints: Vec<String> = found.hints.iter().map(|hint| hint.text(Quoted::Shown)).collect();
        format!("{} {} ({})", found.rule.code, found.message.text(Quoted::Shown), hints.join("; "))
    };
    sink.into_sorted().iter().map(line).collect()
}

const FREE: &str =
    "title: Mulberry\nlicence: CC-BY-SA-4.0\nattribution: M\ncommercial_use: yes\nshare_alike: yes";
const NOT_SOLD: &str = "title: Arasaac\nlicence: CC-BY-NC-SA-4.0\nattribution: A\ncommercial_use: no\nshare_alike: yes";
const WIDGIT: &str = "title: Widgit Symbols\nlicence: our licence\nattribution: W\ncommercial_use: no\nshare_alike: no";

#[test]
fn a_symbol_that_no_pack_has_is_named_with_the_nearest() {
    let found = said(&["bubbels"], "", &[]);
    assert_eq!(found, ["T06 no pack has the symbol `bubbels` (did you mean `bubbles`?)"]);
    assert_eq!(said(&["bubbles", "core/cup"], "", &[]), Vec::<String>::new());
}

#[test]
fn symbols_that_may_not_be_sold_are_named_where_cards_are_sold() {
    let packs = [("arasaac", NOT_SOLD)];
    let found = said(&["arasaac/s1"], "sells_cards: yes\n", &packs);
    assert!(found[0].starts_with("T07 symbols of `arasaac` may not be sold"), "{found:?}");
    assert_eq!(said(&["arasaac/s1"], "", &packs), Vec::<String>::new());
    assert_eq!(said(&["cup"], "sells_cards: yes\n", &packs), Vec::<String>::new());
}

#[test]
fn licences_that_exclude_each_other_are_named_on_one_card() {
    let packs = [("mulberry", FREE), ("arasaac", NOT_SOLD), ("widgit", WIDGIT), ("open", FREE)];
    for (one, other) in [("mulberry", "arasaac"), ("widgit", "mulberry"), ("arasaac", "open")] {
        let found = said(&[&format!("{one}/s1"), &format!("{other}/s2")], "", &packs);
        assert_eq!(found.len(), 1, "{one} {other}: {found:?}");
        assert!(found[0].starts_with("T08 "), "{found:?}");
    }
    for (one, other) in [("mulberry", "open"), ("mulberry", "core"), ("widgit", "core")] {
        let other = if other == "core" { "cup".to_owned() } else { format!("{other}/s2") };
        assert_eq!(said(&[&format!("{one}/s1"), &other], "", &packs), Vec::<String>::new());
    }
}

#[test]
fn a_hundred_widgit_symbols_may_be_given_away_and_not_one_more() {
    let card = |from: usize, title: usize| {
        let mut card = CARD.replace("title: Bubbles", &format!("title: Bubbles {title}"));
        for (at, step) in ["Sit", "Hold", "Blow at"].iter().enumerate() {
            let from = format!("  - symbol: widgit/s{}\n    do: {step}", from + at);
            card = card.replacen(&format!("  - do: {step}"), &from, 1);
        }
        card
    };
    let names: Vec<String> = (0..34).map(|number| format!("card-{number:02}")).collect();
    let cards = |last: usize| -> Vec<(&str, String)> {
        let each = names.iter().enumerate();
        each.map(|(at, name)| (name.as_str(), card(if at == 33 { last } else { 3 * at }, at)))
            .collect()
    };
    // Thirty-three cards with three each are 99; the last one has 100 and 101 beside one that is known.
    let found = told(&cards(98), "", &[("widgit", WIDGIT)]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("T09 the cards use 101 different symbols of `widgit`, and 100 may")
    );
    assert_eq!(told(&cards(97), "", &[("widgit", WIDGIT)]), Vec::<String>::new());
    let agreed = format!("{WIDGIT}\nmost_symbols: 500");
    assert_eq!(told(&cards(98), "", &[("widgit", &agreed)]), Vec::<String>::new());
}

#[test]
fn a_pack_that_says_too_little_is_named() {
    for field in
        ["attribution: M", "commercial_use: yes", "share_alike: yes", "licence: CC-BY-SA-4.0"]
    {
        let found = said(&[], "", &[("mulberry", &FREE.replace(field, "x: y"))]);
        let key = field.split(':').next().unwrap();
        assert!(found.len() == 1 && found[0].contains(key), "{field}: {found:?}");
    }
}
