//! YAML that is broken, hostile, or merely not what the field wants.

use std::time::{Duration, Instant};

use crate::site::Site;

use super::{PAGE, bad_card, bad_page, one_bad};

#[test]
fn tabs_twins_and_quotation_marks_left_open_are_named_with_their_line() {
    bad_page(
        "---\ntitle: A\nsummary:\n\t- b\n---\nx\n",
        "error[Y02]: there is a tab where spaces belong",
    );
    let built =
        bad_card("minutes: 5", "minutes: 5\nminutes: 6", "error[Y03]: `minutes` stands twice");
    built.says("--> content/activities/social/sock-ball.md:8:1");
    built.says("also: content/activities/social/sock-ball.md:7: the first stands here");
    bad_card(
        "when: After tea.",
        "when: \"After tea.",
        "error[Y01]: a quotation mark is opened here and never closed",
    );
    bad_card(
        "when: After tea.",
        "when: After: tea.",
        "error[Y01]: a colon within a text needs quotation marks",
    );
}

#[test]
fn unknown_keys_and_wrong_shapes_are_named_with_the_way_out() {
    let built = bad_card("title: The", "titel: The", "error[F02]: `titel` is not a field");
    built.says("title");
    bad_card("minutes: 5", "minutes: five", "error[F05]");
    bad_card("minutes: 5", "minutes: [5]", "error[F03]");
    bad_card("routines: [meals, playing]", "routines: {after: tea}", "error[F03]");
    bad_card("title: The sock ball", "title: ~", "error[F07]");
    bad_card("title: The sock ball\n", "", "error[F01]");
}

#[test]
fn dates_and_words_of_a_child_are_named_and_the_rest_is_built() {
    let chart = "children/p014/charts/2026-03-03.yaml";
    let gone = ["families/p014/home/activity", "families/p014/dads/activity"];
    for (from, to, words) in [
        ("help: gesture", "help: shouting", "error[F06]: `shouting`"),
        ("tries: 4", "tries: many", "error[F05]"),
        ("on: 2026-02-20", "on: 20/02/2026", "error[F04]"),
        ("on: 2026-02-20", "on: 2026-02-30", "error[F04]"),
    ] {
        let site = Site::sound().patch(chart, from, to);
        let built = one_bad(&site, words, &gone);
        assert!(built.withheld.iter().any(|held| held.contains("it has an error of its own")));
    }
    let visit = "children/p014/visits/2026-03-03.md";
    let site = Site::sound().patch(visit, "3 of 4", "5 of 4");
    one_bad(&site, "error[F08]: `5 of 4` is not a count of tries", &gone);
}

#[test]
fn anchors_tags_and_bombs_are_refused() {
    let words = "error[Y04]: anchors, aliases, merges and tags are not used here";
    for wrong in ["title: &a The", "title: !!str The", "title: *a"] {
        bad_card("title: The", wrong, words);
    }
    let mut bomb = String::from("a0: &a0 [lol, lol, lol]\n");
    for level in 1..30 {
        let below = format!("*a{}", level - 1);
        let line = ["a", &level.to_string(), ": &a", &level.to_string(), " [", &below].concat();
        bomb.push_str(&[line, [", ", &below].concat().repeat(3), "]\n".into()].concat());
    }
    quickly(|| drop(bad_page(format!("---\n{bomb}---\nx\n"), words)));
}

#[test]
fn deep_nesting_and_endless_lists_are_refused() {
    let deep = "error[Y05]: the nesting goes deeper than 16 levels";
    for opened in ["[", "{a: ", "- ", "? "] {
        let text = format!("---\ntitle: {}\n---\nx\n", opened.repeat(60_000));
        quickly(|| {
            let said = Site::sound().with(PAGE, &text).check();
            assert!(said[0].starts_with("error[Y0"), "{opened:?}: {}", said[0]);
        });
    }
    quickly(|| drop(bad_page(format!("---\ntitle: {}\n---\nx\n", "[".repeat(90_000)), deep)));
    let long = format!("---\ntitle:\n{}---\nx\n", "- a\n".repeat(30_000));
    quickly(|| drop(bad_page(long, "error[Y06]: the file holds more than 20000 entries")));
}

#[test]
fn a_second_document_and_odd_keys_are_refused() {
    let language = "checklists/small/language.yaml";
    let second = format!("{}---\narea: motor\n", Site::sound().text(language));
    let said = Site::sound().with(language, second).check();
    assert!(said[0].starts_with("error[Y07]: a second document begins here"), "{said:#?}");
    bad_page(
        "---\n? [a, b]\n: c\n---\nx\n",
        "error[Y08]: a list or group stands where a key should",
    );
}

#[test]
fn words_that_yaml_would_change_stay_as_they_were_typed() {
    for name in ["No", "Null0", "007", "1e3", "on", "0x1F"] {
        let site = Site::sound().patch(PAGE, "title: About us", &format!("title: {name}"));
        let built = site.build();
        assert!(built.tree.text("public/about.html").contains(&format!(">{name}</h1>")), "{name}");
    }
}

/// Nothing hangs: ten seconds are for the slowest computer, not a measure.
#[track_caller]
fn quickly(work: impl FnOnce()) {
    let start = Instant::now();
    work();
    assert!(start.elapsed() < Duration::from_secs(10), "it took {:?}", start.elapsed());
}
