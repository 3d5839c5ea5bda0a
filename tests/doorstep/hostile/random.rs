//! Records as no person would write them: random bytes, and sound records with random damage.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::Config;

use crate::site::Site;

/// What damage is made of, beside random bytes: what means something to YAML or Markdown.
const PIECES: &[&str] = &[
    "---\n",
    ": ",
    "- ",
    "\n",
    "\t",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "|",
    ">",
    "&a",
    "*a",
    "!!",
    "#",
    "<b>",
    "](",
    "![",
    "```",
    "~",
    "null",
    "2026-02-30",
    "-1",
    "999999999999",
    "\u{202E}",
    "\0",
    "\u{FEFF}",
    "ё",
    "👶",
    "\r",
    "3 of 0",
    "=",
    "%",
    "0",
    "<<: ",
];

/// One change to a text: where, how many bytes go, what comes.
type Damage = (prop::sample::Index, usize, String);

fn damage() -> impl Strategy<Value = Damage> {
    let piece = prop_oneof![
        4 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => "\\PC{0,8}",
        1 => prop::sample::select(PIECES).prop_map(|piece| piece.repeat(300)),
        1 => Just(String::new()),
    ];
    (any::<prop::sample::Index>(), 0_usize..40, piece)
}

fn damaged(bytes: &[u8], all: &[Damage]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (at, gone, piece) in all {
        let at = at.index(bytes.len() + 1);
        let end = (at + gone).min(bytes.len());
        bytes.splice(at..end, piece.bytes());
    }
    bytes
}

/// Checks, and fails on a panic, a second of work, or a message that is no sentence.
fn survives(site: &Site) {
    let start = Instant::now();
    let said = site.check();
    assert!(start.elapsed() < Duration::from_secs(1), "it took {:?}", start.elapsed());
    for message in &said {
        assert!(message.starts_with("error[") || message.starts_with("warning["), "{message}");
        assert!(!message.contains('\u{1b}') && !message.contains('\u{202E}'), "{message:?}");
    }
}

proptest! {
    #![proptest_config(Config { cases: 300, failure_persistence: None, ..Config::default() })]

    #[test]
    fn random_bytes_in_any_record_are_survived(
        which in any::<prop::sample::Index>(),
        bytes in prop::collection::vec(any::<u8>(), 0..2_000),
    ) {
        let site = Site::sound();
        let paths = site.paths();
        let path = which.get(&paths).clone();
        survives(&site.with(&path, bytes));
    }

    #[test]
    fn sound_records_with_random_damage_are_survived(
        which in any::<prop::sample::Index>(),
        all in prop::collection::vec(damage(), 1..6),
    ) {
        let site = Site::sound();
        let paths = site.paths();
        let path = which.get(&paths).clone();
        let bytes = damaged(site.bytes(&path), &all);
        survives(&site.with(&path, bytes));
    }

    #[test]
    fn damage_to_one_child_leaves_the_other_childs_papers(
        which in any::<prop::sample::Index>(),
        all in prop::collection::vec(damage(), 1..4),
    ) {
        let site = Site::sound().with_second_child();
        let of_one: Vec<String> =
            site.paths().into_iter().filter(|path| path.starts_with("children/p014/")).collect();
        let path = which.get(&of_one).clone();
        let bytes = damaged(site.bytes(&path), &all);
        let said = site.with(&path, bytes).check();
        for message in said {
            prop_assert!(!message.contains("children/p020/"), "{}: {}", path, message);
        }
    }
}
