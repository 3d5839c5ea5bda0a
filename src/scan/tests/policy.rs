//! What is certain, what is possible, what is nothing; and what may stand where.

use jiff::civil::date;

use super::{certain, papers, public, search};
use crate::scan::{Allowance, Certainty, Kind, RULES, settle};

#[test]
fn an_ordinary_word_is_a_name_only_when_it_is_written_as_one() {
    for nothing in
        ["say grace before tea", "Grace before tea is nice. Hill after hill", "up the hill"]
    {
        assert!(public(&format!("<p>{nothing}</p>")).is_empty(), "{nothing}");
    }
    for possible in ["then Grace laughed", "a walk on Hill with", "<h2>Saying Grace</h2>"] {
        let found = public(&format!("<p>{possible}</p>"));
        assert_eq!(found.len(), 1, "{possible}");
        assert_eq!(found[0].certainty(), Certainty::Possible, "{possible}");
        assert_eq!(found[0].rule().code, "W05");
    }
    assert!(certain(&public("<p>Grace Hill laughed</p>")), "both together are a name");
    assert!(!certain(&public("<p>the grace hill</p>")));
}

#[test]
fn a_name_in_small_letters_is_no_name_but_one_at_the_start_of_a_sentence_is() {
    assert!(public("<p>the amara plant</p>").is_empty());
    assert!(certain(&public("<p>Amara laughed.</p>")));
    assert!(certain(&public("<p>AMARA</p>")));
    assert!(public("<p>Amaranth and Samaras</p>").is_empty(), "only whole words");
}

#[test]
fn brothers_and_sisters_who_are_declared_may_stand_and_others_may_not() {
    assert!(papers("p102", "with her brother Kelechi Nwosu").is_empty());
    assert!(certain(&papers("p103", "with his sister Amara")), "it is declared one way only");
    assert!(certain(&papers("p102", "Łukasz came too")));
}

#[test]
fn people_around_a_child_may_stand_in_that_childs_papers_alone() {
    assert!(papers("p102", "Chidinma Nwosu says").is_empty());
    assert!(papers("p101", "Ewa says that Ewa Wójcik").is_empty());
    assert!(certain(&papers("p101", "Chidinma Nwosu says")), "the surname is another child's");
}

#[test]
fn what_the_service_publishes_may_stand_anywhere() {
    assert!(
        public("Call 01632 960100 or write to hello@service.example. Ask for Grace Adeyemi.")
            .is_empty()
    );
    assert!(certain(&public("Call 01632 960101")));
    assert!(certain(&public("write to other@service.example")));
}

#[test]
fn numbers_are_refused_in_a_familys_papers_even_their_own() {
    for text in ["NHS number 943 476 5919", "B801200005001", "NHS 999 000 0018"] {
        let found = papers("p101", text);
        assert!(certain(&found), "{text}");
        assert!(found.iter().all(|finding| finding.rule().code == "W04"), "{text} {found:?}");
    }
    let found = papers("p101", "call 01632 960 431 at ZE3 9QX");
    assert!(certain(&found));
    assert!(found.iter().all(|finding| finding.rule().code == "W08"), "{found:?}");
}

#[test]
fn a_date_alone_is_no_birthday_in_papers_and_possible_in_public() {
    assert!(papers("p102", "visit on 9 April 2023 went well").is_empty());
    let found = public("<p>updated on 9 April 2023</p>");
    assert_eq!(found[0].certainty(), Certainty::Possible);
    assert!(certain(&papers("p102", "visit, born 9 April 2023")));
}

#[test]
fn every_shape_is_refused_in_public() {
    for (text, kind) in [
        ("999 000 0018", Kind::HealthNumber),
        ("SW1A 1AA", Kind::Postcode),
        ("07700 900999", Kind::Phone),
        ("a@b.example", Kind::Email),
    ] {
        let found = public(text);
        assert_eq!(found[0].kind(), kind);
        assert_eq!(found[0].rule().code, "W03", "{text}");
        assert_eq!(found[0].whose(), None);
    }
    assert_eq!(public("order 9434765928 now").len(), 0, "no check, no number");
}

#[test]
fn the_teams_papers_about_a_child_are_not_searched_and_an_unknown_audience_is_a_stranger() {
    let matcher = super::roster().matcher();
    assert!(search("team", Some("p101"), ("a.html", b"Amara"), &matcher).is_empty());
    assert!(certain(&search("team", None, ("a.html", b"Amara"), &matcher)));
    assert!(certain(&search("newsletter", Some("p102"), ("a.html", b"Amara"), &matcher)));
}

#[test]
fn chance_makes_no_name_in_a_picture_but_a_comment_in_one_is_read() {
    let matcher = super::roster().matcher();
    let picture = b"\x89PNG\0\0\0 Luki \xff\xfe";
    assert!(search("public", None, ("a.png", picture), &matcher).is_empty());
    let comment = "\u{0}PNG tEXt Łukasz Wójcik-Brzęk".as_bytes();
    assert!(certain(&search("public", None, ("a.png", comment), &matcher)));
}

#[test]
fn a_decision_holds_for_its_finding_until_its_day_and_needs_a_reason() {
    let found = public("<p>then Grace laughed</p>");
    let decision = |why: &str, mark: &str| Allowance {
        mark: mark.into(),
        who: "Bronwen Pryce".into(),
        why: why.into(),
        until: date(2026, 12, 31),
    };
    let left = |one: Allowance, day| settle(found.clone(), &[one], day).len();
    let mark = found[0].mark();
    assert_eq!(left(decision("a rose named so", mark), date(2026, 12, 31)), 0);
    assert_eq!(left(decision("a rose named so", mark), date(2027, 1, 1)), 1, "over");
    assert_eq!(left(decision(" ", mark), date(2026, 12, 31)), 1, "no reason");
    assert_eq!(left(decision("other", &"0".repeat(32)), date(2026, 12, 31)), 1);
}

#[test]
fn the_words_of_a_checklist_that_may_not_be_published_reach_no_stranger() {
    for page in [
        "<li>Posts the quokka, face first, through a slot.</li>",
        "<p>posts the <b>quokka</b>\n face\u{ad} first through a&nbsp;slot</p>",
        "{\"find\":\"posts the quokka face first through a slot\"}",
    ] {
        let found = public(page);
        assert!(certain(&found), "{page}");
        assert!(found.iter().all(|finding| finding.rule().code == "W09"), "{page}");
        assert!(found.iter().all(|finding| finding.whose().is_none()), "{page}");
        let said = format!("{found:?}");
        assert!(!said.contains("quokka"), "{said}");
    }
    // One word is everybody's, and in a child's own papers the view has asked the licence.
    assert!(public("<p>Waves</p>").is_empty());
    let matcher = super::roster().matcher();
    let paper = ("chart.txt", "Posts the quokka, face first, through a slot".as_bytes());
    assert!(search("family", Some("p1"), paper, &matcher).is_empty());
}

#[test]
fn codes_are_given_once() {
    let mut codes: Vec<_> = RULES.iter().map(|rule| rule.code).collect();
    codes.dedup();
    assert_eq!(
        codes,
        ["W01", "W02", "W03", "W04", "W05", "W06", "W07", "W08", "W09", "W10", "W11"]
    );
}

#[test]
fn a_name_that_must_stay_hidden_is_found_in_the_childs_own_papers_and_nowhere_else() {
    for told in [
        "at Ferrybank Primary School",
        "FERRYBANK PRIMARY SCHOOL",
        "her carer Ros Marchbank says",
        "down Tanpit Steading",
        "the bus from Overmarl",
    ] {
        let found = papers("p101", told);
        assert!(certain(&found), "{told}");
        assert!(found.iter().all(|finding| finding.rule().code == "W11"), "{told} {found:?}");
        assert!(found.iter().all(|finding| finding.whose().is_none()));
    }
    // To anybody else it is a school like others.
    assert!(papers("p102", "Ferrybank Primary School").is_empty());
    assert!(public("<p>Ferrybank Primary School</p>").is_empty());
    // One ordinary word alone may be the word.
    assert!(papers("p101", "up the hill").is_empty());
    let found = papers("p101", "then Hill laughed");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].certainty(), Certainty::Possible);
}
