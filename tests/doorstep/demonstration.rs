//! The fictional service that the program comes with: no mistake, no warning without a reason, and
//! every paper and page that a reader of the manual will look for.

use std::collections::BTreeSet;

use crate::cargo::package;
use crate::site::Site;

/// Warnings that the demonstration shows on purpose, and why.
const ON_PURPOSE: &[(&str, &str)] = &[];

#[test]
fn nothing_is_wrong_with_it() {
    let said = Site::demonstration().check();
    let unexplained: Vec<&String> = said
        .iter()
        .filter(|said| !ON_PURPOSE.iter().any(|(words, _)| said.contains(words)))
        .collect();
    assert!(unexplained.is_empty(), "{unexplained:#?}");
}

#[test]
fn it_makes_every_page_and_paper_on_the_list() {
    let built = Site::demonstration().build();
    let list = std::fs::read_to_string(package("tests/doorstep/demonstration.txt")).unwrap();
    let wanted: BTreeSet<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    let made: BTreeSet<&str> = built.tree.paths().into_iter().collect();
    let missing: Vec<&&str> = wanted.difference(&made).collect();
    let unknown: Vec<&&str> = made.difference(&wanted).collect();
    assert!(missing.is_empty(), "not made: {missing:#?}\n{:#?}", built.said);
    assert!(unknown.is_empty(), "made and not on the list: {unknown:#?}");
    assert!(!built.scan_withheld, "{:#?}", built.said);
}

#[test]
fn built_twice_it_is_the_same() {
    let one = Site::demonstration().build();
    let other =
        Site::demonstration().asked(|settings| settings.jobs = std::num::NonZeroUsize::MIN).build();
    assert_eq!(one.tree.differences(&other.tree), Vec::<String>::new());
}

#[test]
fn on_another_day_nothing_is_wrong_either() {
    let later = jiff::civil::date(2026, 12, 24);
    let said = Site::demonstration().on(later).check();
    assert!(said.iter().all(|said| !said.starts_with("error")), "{said:#?}");
}
