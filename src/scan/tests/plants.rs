//! Kinds times spellings times covers, each one planted and found.

use super::{certain, lukasz, roster, search};
use crate::scan::{Certainty, Finding, Kind, Matcher};

/// What a person may write, and what it is.
fn spellings() -> Vec<(Kind, &'static str)> {
    let mut all = Vec::new();
    let mut add = |kind, list: &[&'static str]| all.extend(list.iter().map(|text| (kind, *text)));
    add(
        Kind::FullName,
        &[
            "Łukasz Wójcik-Brzęk",
            "Lukasz Wojcik Brzek",
            "LUKASZ WOJCIK-BRZEK",
            "lukasz wojcik-brzek",
            "Wójcik-Brzęk, Łukasz",
            "lukaszwojcikbrzek",
            "Tadeusz Wójcik‑Brzęk",
            "Luki Wójcik-Brzęk's",
        ],
    );
    add(
        Kind::FirstName,
        &["Łukasz", "LUKASZ", "Lukasz's", "Lukasz’s", "Luki", "Ｌｕｋａｓｚ", "Tadeusz"],
    );
    add(Kind::Surname, &["Wójcik-Brzęk", "wojcik brzek", "Brzęk", "WOJCIK", "Woejcik-Brzek"]);
    add(
        Kind::BirthDate,
        &[
            "born 2023-04-09",
            "born 09/04/2023",
            "born 9.4.2023",
            "DOB 9/4/23",
            "DOB 09-04-23",
            "born 9 April 2023",
            "born 9th April 2023",
            "born on the 9th of April 2023",
            "date of birth: April 9, 2023",
            "born 9 Apr 2023",
            "born Sunday 9 April, 2023",
            "d.o.b. 20230409",
            "birthday 09 April 2023",
            "born April 9th 2023",
        ],
    );
    add(Kind::HealthNumber, &["943 476 5919", "9434765919", "943-476-5919", "94 34 76 59 19"]);
    add(Kind::PupilNumber, &["B801200005001", "b801200005001"]);
    add(Kind::Postcode, &["ZE3 9QX", "ze3 9qx", "ZE39QX", "ze39qx", "ZE3  9QX"]);
    add(Kind::Address, &["17 Tanpit Steading", "17, TANPIT STEADING", "17 tanpit-steading"]);
    add(
        Kind::Phone,
        &[
            "01632 960431",
            "01632960431",
            "(01632) 960 431",
            "+44 1632 960431",
            "+44 (0)1632 960431",
            "07700 900 613",
            "tel:+447700900613",
            "0044 7700 900613",
        ],
    );
    add(Kind::Email, &["brzek.family@post.example", "Brzek.Family@Post.Example"]);
    all
}

/// How a text can be written so that a plain search passes it by.
fn covers(text: &str) -> Vec<(&'static str, String)> {
    let each = |write: &dyn Fn(char) -> String| text.chars().map(write).collect::<String>();
    let units = |c: char| c.encode_utf16(&mut [0; 2]).to_vec();
    let json =
        |c: char| units(c).iter().fold(String::new(), |all, unit| all + &format!("\\u{unit:04x}"));
    let url = each(&|c| {
        c.to_string().bytes().fold(String::new(), |all, byte| all + &format!("%{byte:02X}"))
    });
    let broken = {
        let half = text.char_indices().nth(2).map_or(0, |(at, _)| at);
        let letters = text[..half].chars().chain(text[half..].chars().take(1));
        let inside = letters.last().is_some_and(char::is_alphanumeric);
        if inside { format!("{}<b>{}</b>", &text[..half], &text[half..]) } else { text.to_owned() }
    };
    vec![
        ("plain", text.to_owned()),
        ("numbers", each(&|c| format!("&#{};", u32::from(c)))),
        ("hexadecimal", each(&|c| format!("&#x{:X};", u32::from(c)))),
        ("twice", each(&|c| format!("&amp;#{};", u32::from(c)))),
        ("address", format!("<a href=\"x?q={url}\">x</a>")),
        ("address twice", format!("<a href=\"x?q={}\">x</a>", url.replace('%', "%25"))),
        ("json", format!("{{\"t\":\"{}\"}}", each(&json))),
        ("tags", broken),
        ("attribute", format!("<img alt=\"{text}\" src=x>")),
        ("title", format!("<title>{text}</title>")),
        ("comment", format!("<!--{text}-->")),
        ("script", format!("<script>let a=['{text}'];</script>")),
        ("soft hyphens", each(&|c| format!("{c}\u{AD}"))),
        ("invisible", each(&|c| format!("{c}\u{200B}"))),
        ("spaces", text.replace(' ', "\u{A0}")),
        ("line", text.replace(' ', "\n    ")),
        ("svg", format!("<svg><text x=\"3\">{text}</text></svg>")),
        ("end", format!("word {text}")),
    ]
}

#[test]
fn every_plant_is_found_in_public_and_in_another_childs_papers() {
    let matcher = roster().matcher();
    let mut planted = 0;
    for (kind, text) in spellings() {
        for (cover, hidden) in covers(text) {
            let page = format!("<p>We saw that {hidden} today.</p>");
            for (audience, about) in [
                ("public", None),
                ("participant", None),
                ("family", Some("p102")),
                ("professional", Some("p102")),
            ] {
                let path = "families/p102/a.html";
                let found = search(audience, about, (path, page.as_bytes()), &matcher);
                let ours = found.iter().any(|finding| {
                    finding.certainty() == Certainty::Certain
                        && finding.whose() == Some("p101")
                        && (finding.kind() == kind || kind != Kind::FirstName)
                });
                assert!(ours, "{kind:?} {text:?} under {cover} for {audience}: {page}");
                planted += 1;
            }
        }
    }
    assert!(planted > 2000, "{planted}");
}

/// The same plants where they may stand: the search must have been able to see them above, and must
/// be silent here.
#[test]
fn the_same_words_may_stand_in_the_childs_own_report() {
    let matcher = roster().matcher();
    for (kind, text) in spellings() {
        for (cover, hidden) in covers(text) {
            let page = format!("<p>We saw that {hidden} today.</p>");
            let found = search("professional", Some("p101"), ("a.html", page.as_bytes()), &matcher);
            // Where a family lives and how it is reached stands in no paper, its own included.
            let own = found.iter().all(|finding| finding.rule().code == "W08");
            let silent = found.is_empty() || (own && kind.is_contact());
            assert!(silent, "{kind:?} {text:?} under {cover}: {found:?}");
        }
    }
}

#[test]
fn file_names_are_read_and_not_repeated() {
    let matcher = roster().matcher();
    for name in
        ["lukasz.pdf", "Wojcik-Brzek.html", "chart-lukasz-wojcik-brzek.html", "dob-ze39qx.html"]
    {
        let path = format!("public/x/{name}");
        let found = search("public", None, (&path, b"nothing"), &matcher);
        assert!(certain(&found), "{name}");
        for finding in &found {
            assert_eq!(finding.path(), "public/x/…", "{name}");
        }
    }
}

#[test]
fn messages_never_say_what_was_found() {
    use crate::diag::Quoted;
    let matcher = roster().matcher();
    let known = lukasz();
    for (_, text) in spellings() {
        let path = "families/p102/a.html";
        for finding in search("family", Some("p102"), (path, text.as_bytes()), &matcher) {
            let said = Finding::diagnostics(
                std::slice::from_ref(&finding),
                jiff::civil::date(2026, 3, 25),
            );
            let said = &said[0];
            let hints: String = said.hints.iter().map(|hint| hint.text(Quoted::Shown)).collect();
            let said = said.message.text(Quoted::Shown) + &hints + finding.mark();
            let plain = crate::scan::fold::spelling(&said);
            for name in
                ["lukasz", "wojcik", "brzek", "luki", "tadeusz", "tanpit", "ze3", "9434765919"]
            {
                assert!(!plain.split(' ').any(|word| word == name), "{said}");
            }
            assert!(said.contains(&known.reference), "{said}");
        }
    }
}

#[test]
fn five_hundred_children_are_each_found_in_each_others_papers() {
    let roster = super::clean::crowd();
    let matcher: Matcher = roster.matcher();
    for (at, child) in roster.children.iter().enumerate() {
        let host = &roster.children[(at + 77) % roster.children.len()];
        let page =
            format!("<p>This week {} {} signed for more.</p>", child.first_names[0], child.surname);
        let found = search("family", Some(&host.reference), ("a.html", page.as_bytes()), &matcher);
        assert!(
            found.iter().any(|one| one.certainty() == Certainty::Certain && one.whose().is_some()),
            "{page}: {found:?}"
        );
        let own = search("family", Some(&child.reference), ("a.html", page.as_bytes()), &matcher);
        assert!(own.is_empty(), "{page}: {own:?}");
    }
}
