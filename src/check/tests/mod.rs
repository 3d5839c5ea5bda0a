//! Every rule is seen firing and seen not firing, and one bad record is seen to stop nothing else.

mod charts;
mod cited;
mod clocks;
mod closure;
mod demonstration;
mod divisions;
mod families;
mod flights;
mod group_sheets;
mod kinds;
mod learners;
mod learning;
mod library;
mod load;
mod looking;
mod online;
mod onward;
mod packs;
mod people;
mod pictures;
mod plain;
mod planning;
mod plans;
pub(super) mod portage;
mod printed;
mod resources;
mod rules;
mod school;
pub(super) mod sent;
mod sessions;
mod speed;
mod statutory;
mod things;
mod tongues;
mod trial;
mod unfinished;
mod whole_child;
mod written;

use crate::diag::Rule;

use super::RULES;
use super::sound::{Site, sound};

/// One rule, a site that breaks it, the sentence that is said, and a site that comes close and
/// does not break it.
struct Row {
    rule: &'static Rule,
    wrong: fn(Site) -> Site,
    says: &'static str,
    right: fn(Site) -> Site,
}

fn rows() -> impl Iterator<Item = &'static Row> {
    let all = [
        library::ROWS,
        load::ROWS,
        charts::ROWS,
        cited::ROWS,
        kinds::ROWS,
        divisions::ROWS,
        families::ROWS,
        flights::ROWS,
        group_sheets::ROWS,
        whole_child::ROWS,
        written::ROWS,
        planning::ROWS,
        portage::ROWS,
        looking::ROWS,
        online::ROWS,
        onward::ROWS,
        packs::ROWS,
        school::ROWS,
        sent::ROWS,
        sessions::ROWS,
        statutory::ROWS,
        learners::ROWS,
        learning::ROWS,
        plain::ROWS,
        plans::ROWS,
        people::ROWS,
        pictures::ROWS,
        printed::ROWS,
        resources::ROWS,
        things::ROWS,
        rules::ROWS,
        tongues::ROWS,
        clocks::ROWS,
        trial::ROWS,
    ];
    all.into_iter().flatten()
}

/// The site as it is.
fn untouched(site: Site) -> Site {
    site
}

#[test]
fn the_sound_service_gives_rise_to_no_message() {
    let checked = sound().check();
    assert_eq!(checked.said(), Vec::<String>::new());
    assert_eq!(checked.withheld(), Vec::<String>::new());
}

#[test]
fn every_rule_fires_with_its_sentence() {
    let mut silent = Vec::new();
    for row in rows() {
        let checked = (row.wrong)(sound()).check();
        if !checked.of(row.rule).iter().any(|sentence| sentence == row.says) {
            silent.push(format!("{}: {:?}\n  said {:#?}", row.rule.code, row.says, checked.said()));
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

#[test]
fn no_rule_fires_where_it_should_not() {
    for row in rows() {
        let checked = (row.right)(sound()).check();
        assert_eq!(checked.of(row.rule), Vec::<String>::new(), "{}", row.rule.code);
    }
}

#[test]
fn every_rule_has_a_row() {
    let tested: Vec<&str> = rows().map(|row| row.rule.code).collect();
    let untested: Vec<&str> =
        RULES.iter().map(|rule| rule.code).filter(|code| !tested.contains(code)).collect();
    assert!(untested.is_empty(), "no row for {untested:?}");
}

#[test]
fn codes_are_given_once_and_explanations_are_sentences() {
    let mut codes: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
    codes.sort_unstable();
    let before = codes.len();
    codes.dedup();
    assert_eq!(codes.len(), before);
    for rule in RULES {
        assert!(rule.about.ends_with(['.', '?', '!']), "{}", rule.code);
        assert!(!rule.title.ends_with('.'), "{}", rule.code);
    }
}
