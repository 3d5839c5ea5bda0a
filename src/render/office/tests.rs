//! The forms of a report say the same, and can be opened.

use crate::view::report::{Outline, Piece};

use super::*;

fn outline() -> Outline {
    let runs = |text: &str| vec![Run { text: text.into(), strong: false }];
    Outline {
        title: "Review <of> Zoë & Łukasz".into(),
        subtitle: "أمينة, 3 May 2026".into(),
        marking: Some("Official - sensitive".into()),
        copy: Some("Copy 7 of 8 for Dr Zoë".into()),
        service: "Thistledown".into(),
        skip: "Skip to the report".into(),
        pieces: vec![
            Piece::Heading(2, "What helps".into()),
            Piece::Text(runs("Time & \"waiting\".\u{1}")),
            Piece::Items { ordered: true, items: vec![runs("one"), runs("two")] },
            Piece::Heading(3, "Numbers".into()),
            Piece::Table {
                caption: Some("Counts".into()),
                heads: vec!["What".into(), "How often".into()],
                rows: vec![
                    vec!["signs".into(), "3 of 4".into()],
                    vec!["asks".into(), String::new()],
                ],
            },
        ],
    }
}

/// The text of a part: parts are stored as they are, between the header with its name and the next one.
fn part(file: &[u8], name: &str) -> String {
    let text = String::from_utf8_lossy(file);
    let from = text.find(&format!("{name}<?xml")).expect("the part") + name.len();
    let rest = &text[from..];
    rest[..rest.find("PK\u{3}\u{4}").or_else(|| rest.find("PK\u{1}\u{2}")).unwrap()].to_owned()
}

/// The words of XML without its marks.
fn words(xml: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut out = String::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            quick_xml::events::Event::Text(text) => {
                out.push_str(text.as_ref());
                out.push(' ');
            }
            quick_xml::events::Event::GeneralRef(name) => {
                let name: &str = name.as_ref();
                out.push_str(match name {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    _ => "?",
                });
            }
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    letters(&out)
}

fn letters(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

#[test]
fn every_form_says_the_same() {
    let outline = outline();
    let plain: Vec<String> = letters(&text(&outline));
    let document = words(&part(&docx(&outline, "en-GB"), "word/document.xml"));
    let mut from_text: Vec<&String> = plain.iter().collect();
    from_text.sort();
    from_text.dedup();
    // A list in Word numbers itself.
    from_text.retain(|word| !["1", "2"].contains(&word.as_str()));
    let mut from_docx: Vec<&String> = document.iter().collect();
    from_docx.sort();
    from_docx.dedup();
    assert_eq!(from_text, from_docx);
    let page = html(&outline, "en-GB");
    let body = page.split_once("<main id=\"main\" tabindex=\"-1\">").expect("a body").1;
    let body = words(&format!("<main>{}", body.split_once("</body>").expect("an end").0));
    let mut from_html: Vec<&String> = body.iter().collect();
    from_html.sort();
    from_html.dedup();
    assert_eq!(from_html, from_docx);
}

#[test]
fn the_same_report_gives_the_same_file() {
    assert_eq!(docx(&outline(), "cy"), docx(&outline(), "cy"));
    let file = docx(&outline(), "cy");
    assert!(part(&file, "word/styles.xml").contains("w:lang w:val=\"cy\""));
    assert!(part(&file, "word/document.xml").contains("<w:tblHeader/>"));
    assert!(part(&file, "word/header1.xml").contains("Official - sensitive"));
}

#[test]
fn what_no_xml_may_hold_is_left_out() {
    assert_eq!(escaped("a\u{1}<b>&\"c\u{fffe}"), "a&lt;b&gt;&amp;&quot;c");
}
