//! Names from many languages print as they are written.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;

use crate::pdf;
use crate::site::Site;

/// The chart of the sound service with the child called something else.
fn chart_of(name: &str) -> String {
    let mut site = Site::sound();
    for path in site.paths() {
        if path.starts_with("children/") && site.text(&path).contains("Teodor") {
            site = site.patch(&path, "Teodor", name);
        }
    }
    let built = site.build();
    assert_eq!(built.said, Vec::<String>::new(), "{name}");
    pdf::text(built.tree.bytes("families/p014/home/activity-chart-2026-03-03.pdf"))
}

#[test]
fn names_with_accents_and_apostrophes_are_in_the_chart() {
    for name in ["Zoë", "Łukasz", "Ngọc", "Seán", "Ōtāne", "Jürgen", "Siân", "Çağla", "D'Arcy"]
    {
        let text = chart_of(name).nfc().collect::<String>().replace('’', "'");
        assert!(text.contains(&format!("for {name}")), "{name}: {text}");
    }
}

#[test]
fn a_name_in_arabic_is_in_the_chart() {
    let text: String = chart_of("أمينة").nfkc().collect();
    let title = text.lines().find(|line| line.contains("Activity chart")).unwrap_or_default();
    let letters = |text: &str| -> String {
        text.chars().filter(|c| ('\u{600}'..='\u{6FF}').contains(c)).collect()
    };
    // The font draws a letter and its dots apart, so `pdftotext` gives such a letter more than once
    // and which way round differs; on the page the name is right.
    let each: BTreeSet<char> = letters(title).chars().collect();
    assert_eq!(each, "أمينة".chars().collect(), "{text}");
}

#[test]
fn both_forms_of_a_letter_are_one_name() {
    let words = |text: String| -> Vec<String> {
        text.nfc().collect::<String>().split_whitespace().map(str::to_owned).collect()
    };
    let decomposed = "Zoë".nfd().collect::<String>();
    assert_eq!(words(chart_of("Zoë")), words(chart_of(&decomposed)));
}

#[test]
fn a_surname_with_an_apostrophe_is_in_the_report() {
    for name in ["O'Brien", "Ní Bhriain", "van der Meer", "Wiśniewska-Nowak"] {
        let built = Site::sound().patch("children/p014/child.yaml", "Halloway", name).build();
        let report = pdf::text(built.tree.bytes("professionals/p014/review-2026-03-02.pdf"));
        assert!(report.replace('’', "'").contains(name), "{name}: {report}");
    }
}
