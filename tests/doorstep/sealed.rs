//! Families' pages online: made only with keys, the same for the same input, and nothing of a child to be
//! read in them by any decoding.

use std::collections::BTreeSet;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorstep::config::Wanted;
use doorstep::seal::{Keys, Who};
use jiff::civil::date;

use crate::cargo::package;
use crate::folder::Folder;
use crate::site::{Built, Site};

/// The keys of the demonstration's pages, which stand with the tests and nowhere else.
const KEYS: &str = "tests/doorstep/keys.toml";

fn keys() -> Arc<Keys> {
    let text = std::fs::read_to_string(package(KEYS)).unwrap();
    Arc::new(Keys::parse(&text).unwrap())
}

/// The demonstration with its keys, without the sheets of the website.
fn demonstration() -> Site {
    Site::demonstration().asked(|settings| {
        settings.keys = Some(keys());
        settings.sheets = false;
        settings.wanted.audiences.insert("family");
    })
}

/// The sound service, in which mum and dad of p014 have pages, with keys of its own.
fn sound() -> Site {
    let mut state = 1u8;
    let mut random = move |bytes: &mut [u8]| {
        for byte in bytes {
            state = state.wrapping_mul(29).wrapping_add(17);
            *byte = state;
        }
        Ok(())
    };
    let mut keys = Keys::fresh(&mut random).unwrap();
    for adult in ["mum", "dad"] {
        assert!(keys.add(Who::new("p014", adult), date(2026, 3, 1), &mut random).unwrap());
    }
    Site::sound().asked(|settings| {
        settings.keys = Some(Arc::new(keys));
        settings.wanted.audiences.insert("family");
    })
}

fn pages(built: &Built) -> Vec<&str> {
    let paths = built.tree.paths().into_iter();
    paths
        .filter(|path| path.starts_with("families-online/") && path.ends_with("/index.html"))
        .collect()
}

#[test]
fn without_keys_there_is_no_page_and_the_summary_says_so() {
    let folder = Folder::of(&Site::sound());
    folder
        .build(&["--audience", "family"])
        .says("2 pages for families to open on a phone were left out: there is no key file");
    assert!(!folder.output().paths().iter().any(|path| path.starts_with("families-online")));
    folder.run(&["keys", "new", "--date", &Site::sound().day()]).ended(0);
    folder.build(&["--audience", "family"]).says("2 pages for families");
    let tree = folder.output();
    let made = tree.paths().into_iter().filter(|path| path.starts_with("families-online/"));
    let made: Vec<&str> = made.collect();
    assert_eq!(made.len(), 2 + 4, "{made:?}");
    for beside in ["404.html", "_headers", "robots.txt", "web.config"] {
        assert!(made.contains(&format!("families-online/{beside}").as_str()), "{beside}");
    }
    // The account of the build names no one: a child by reference, a page by its name.
    let account = tree.text("manifest.json");
    assert!(account.contains("families-online/") && !account.contains("Joanna"));
    folder
        .build(&["--audience", "family", "--keys", "nowhere.toml"])
        .ended(2)
        .says("there is no key file");
    folder.write("keys.toml", "");
    folder
        .build(&["--keys", &folder.path("content/keys.toml").to_string_lossy()])
        .ended(2)
        .says("may not stand in the folder content");
}

#[test]
fn the_same_input_gives_the_same_pages_in_any_order_and_other_keys_give_others() {
    let (one, again) = (sound().build(), sound().build());
    assert_eq!(pages(&one).len(), 2, "{:?} {:?}", one.said, one.withheld);
    assert_eq!(one.tree.differences(&again.tree), Vec::<String>::new());
    let serial = sound().asked(|settings| settings.jobs = std::num::NonZeroUsize::MIN).build();
    assert_eq!(one.tree.differences(&serial.tree), Vec::<String>::new());
}

#[test]
fn a_page_changes_with_what_stands_on_it_and_with_nothing_else() {
    let before = sound().build();
    let other_page = sound().patch("pages/about.md", "title: ", "title: All ").build();
    for path in pages(&before) {
        assert_eq!(before.tree.bytes(path), other_page.tree.bytes(path), "{path}");
    }
    let renamed =
        sound().patch("children/p014/child.yaml", "first_name: ", "first_name: Al").build();
    for path in pages(&before) {
        assert_ne!(before.tree.bytes(path), renamed.tree.bytes(path), "{path}");
    }
}

#[test]
fn a_page_that_was_not_asked_for_is_taken_over_while_it_holds() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("output");
    let whole = sound().build_into(&folder);
    let made = pages(&whole).len();
    let part = sound().asked(|settings| {
        settings.wanted = Wanted {
            children: BTreeSet::from(["nobody".into(), "p014".into()]),
            ..Wanted::default()
        };
    });
    assert_eq!(pages(&part.build_into(&folder)).len(), made);
    let public =
        sound().asked(|settings| settings.wanted.audiences = BTreeSet::from(["professional"]));
    assert_eq!(pages(&public.build_into(&folder)).len(), made, "taken over");
    let changed = public.patch("children/p014/child.yaml", "first_name: ", "first_name: Al");
    let left = changed.build_into(&folder);
    assert_eq!(pages(&left).len(), 0, "what no longer holds is gone");
    assert!(left.removed.iter().any(|path| path.starts_with("families-online/")));
}

#[test]
fn another_child_s_name_withholds_the_page() {
    let planted = sound().with_second_child().patch(
        "children/p014/charts/2026-03-03.yaml",
        "because: ",
        "because: Ottilie Fenwright did it too. ",
    );
    let built = planted.build();
    assert!(built.scan_withheld);
    assert_eq!(pages(&built), Vec::<&str>::new(), "{:#?}", built.withheld);
    built.says("full name");
}

/// What a text may be when somebody looks for words in it: as it is, out of its letters of base 64, its
/// escapes undone, turned round, every second byte, and with one byte added to or exclusive-ored with all.
fn decodings(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut all = vec![bytes.to_vec()];
    let text = String::from_utf8_lossy(bytes);
    let is_letter = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
    for run in text.split(|c: char| !is_letter(c)).filter(|run| run.len() >= 16) {
        for from in 0..4.min(run.len()) {
            let run = &run.trim_end_matches('=')[from..];
            let whole = &run[..run.len() / 4 * 4];
            all.extend(BASE64.decode(whole));
        }
    }
    let mut more = Vec::new();
    for one in &all {
        more.push(one.iter().rev().copied().collect());
        more.push(one.iter().step_by(2).copied().collect());
        more.push(one.iter().skip(1).step_by(2).copied().collect());
        more.push(one.iter().map(u8::to_ascii_lowercase).collect());
    }
    all.extend(more);
    all
}

#[test]
fn nothing_of_a_child_is_found_in_the_pages_by_any_decoding() {
    let site = demonstration();
    let built = site.build();
    let made = pages(&built);
    assert_eq!(made.len(), 5, "{:#?} {:#?}", built.said, built.withheld);
    // Every word and line of the records of the children who have pages, long enough not to come about by
    // chance in a hundred thousand random letters.
    let mut words: BTreeSet<String> = BTreeSet::new();
    for path in site.paths().iter().filter(|path| path.starts_with("children/")) {
        // A note in a record that the program wrote itself names the program.
        for line in site.text(path).lines().filter(|line| !line.starts_with('#')) {
            words.extend(
                line.split(|c: char| !c.is_alphabetic())
                    .filter(|word| word.chars().count() >= 7)
                    .map(str::to_owned),
            );
        }
    }
    assert!(words.len() > 1000 && words.contains("Wiśniewska"));
    // What every shell says in its ten languages is no child's.
    let shell = |path: &str| {
        let text = built.tree.text(path);
        let (before, rest) = text.split_once("<template").unwrap();
        let (sealed, after) = rest.split_once("</template>").unwrap();
        (format!("{before}{after}"), sealed.to_owned())
    };
    let shells: BTreeSet<String> = made.iter().map(|path| shell(path).0).collect();
    assert_eq!(shells.len(), 1, "the shell is the same for every family");
    for name in ["Teo", "Zohaib", "Joanna", "Rubina", "Chidinma", "Portage", "Thistledown"] {
        assert!(!shells.first().unwrap().contains(name), "the shell says {name}");
    }
    let searched: Vec<Vec<u8>> =
        made.iter().flat_map(|path| decodings(shell(path).1.as_bytes())).collect();
    assert!(searched.len() > 100);
    let matcher = aho_corasick::AhoCorasick::new(&words).unwrap();
    for text in &searched {
        let found = matcher.find(text).map(|found| &text[found.range()]);
        assert_eq!(found.map(String::from_utf8_lossy), None);
    }
    // The search sees what it looks for, if it is there.
    let planted = format!("x{}", BASE64.encode("   Joanna Wiśniewska"));
    assert!(decodings(planted.as_bytes()).iter().any(|text| matcher.is_match(text)));
}

#[test]
fn a_child_with_a_safety_alert_has_no_page_until_somebody_decided() {
    let entry = "decided: {by: ada, on: 2025-09-08, because: They share the phone.}";
    let undecided = sound().patch("children/p014/child.yaml", &format!(", {entry}"), "");
    let built = undecided.build();
    assert_eq!(pages(&built).len(), 1);
    assert!(built.withheld.iter().any(|held| held.contains("nobody has decided that it is safe")));
}
