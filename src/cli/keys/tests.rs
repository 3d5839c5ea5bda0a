//! The key file as somebody makes, shows, turns, loses and damages it.

use std::path::PathBuf;

use clap::Parser;
use jiff::civil::date;
use tempfile::TempDir;

use crate::cli::console::tests::printed;
use crate::cli::{Arguments, Command, ExitStatus, World};
use crate::scaffold::{NewFile, rewrite, service};

/// A service with one child, whose mum and dad are to have pages.
struct Place {
    folder: TempDir,
}

const CHILD: &str = "\
first_name: Sam
surname: Holt
born: 2024-02-11
pronouns: he
languages: [English]
started: 2026-09-01
visitor: home-visitor
visits_every: week
households:
  - id: home
    name: Home
    people:
      - {id: mum, name: Joanna Holt, relation: mum, parental_responsibility: yes}
      - {id: dad, name: Marek Holt, relation: dad, parental_responsibility: yes}
    receives: [chart, review]
permissions:
  - {for: chart, basis: consent, by: mum, on: 2026-09-01}
online:
  - {for: mum, by: mum, on: 2026-09-01}
  - {for: dad, by: mum, on: 2026-09-01}
";

impl Place {
    fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        let mut files = service(None, crate::model::Nation::England, date(2026, 11, 4));
        files.push(NewFile { path: "content/children/c1/child.yaml".into(), text: CHILD.into() });
        rewrite(place.folder.path(), &files).unwrap();
        place
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("keys.toml")
    }

    #[expect(clippy::disallowed_methods, reason = "the test looks at what was written")]
    fn text(&self) -> String {
        std::fs::read_to_string(self.file()).unwrap()
    }

    #[expect(clippy::disallowed_methods, reason = "the test damages what was written")]
    fn damage(&self, text: &str) {
        std::fs::write(self.file(), text).unwrap();
    }

    fn run(&self, words: &str) -> (ExitStatus, String) {
        let world = World { root: self.folder.path().into(), today: date(2026, 11, 4) };
        let words = ["doorstep", "keys"].into_iter().chain(words.split(' '));
        let Command::Keys(args) = Arguments::try_parse_from(words).unwrap().command else {
            panic!("these are no keys");
        };
        let (status, data, talk) = printed(|console| super::run(&args, &world, console));
        (status, data + &talk)
    }
}

#[test]
fn keys_are_made_shown_turned_and_revoked() {
    let place = Place::new();
    let (status, said) = place.run("show c1");
    assert_eq!(status, ExitStatus::ToolFailed);
    assert!(
        said.contains("there is no key file") && said.contains("`doorstep keys new` makes one")
    );

    let (status, said) = place.run("new");
    assert_eq!(status, ExitStatus::Done, "{said}");
    assert!(said.contains("made a key for mum of c1\nmade a key for dad of c1\n"), "{said}");
    let made = place.text();
    assert!(place.run("new").1.contains("Nobody is without a key"));
    assert_eq!(place.text(), made);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = place.file().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    let shown = place.run("show c1").1;
    assert_eq!(shown.lines().count(), 2, "{shown}");
    let (_, said) = place.run("turn c1 mum");
    assert!(said.contains("cannot be called back") && said.contains("at your host"), "{said}");
    let turned = place.run("show c1").1;
    let page = |shown: &str, at: usize| {
        shown.lines().nth(at).unwrap().split(", code").next().unwrap().to_owned()
    };
    assert_eq!(page(&turned, 1), page(&shown, 1), "the page stays where it is");
    assert_ne!(turned.lines().nth(1), shown.lines().nth(1));
    assert_eq!(turned.lines().next(), shown.lines().next(), "dad's key stays");

    let (_, said) = place.run("revoke c1 mum");
    assert!(said.contains("delete families-online/") && said.contains("cannot be called back"));
    assert!(place.run("show c1 mum").1.contains("was revoked on 2026-11-04"));
    assert!(place.run("revoke c1 mum").1.contains("`doorstep keys new c1 mum` makes a new one"));
    assert!(place.run("new").1.contains("Nobody is without a key"), "it stays revoked");
    assert!(place.run("new c1 mum").1.contains("made a key for mum of c1"));
    assert!(place.run("turn c1 gran").1.contains("for c1 there are dad, mum"));
    assert!(place.run("new c1 gran").1.contains("there is no entry under online"));
}

#[test]
fn a_card_is_printed_for_whoever_has_a_key() {
    let place = Place::new();
    place.run("new");
    let (status, said) = place.run("card c1 mum");
    assert_eq!(status, ExitStatus::Done, "{said}");
    assert!(
        said.contains("print/card-c1-mum.pdf") && said.contains("families_online_at"),
        "{said}"
    );
    assert!(place.folder.path().join("print/card-c1-mum.pdf").is_file());
    let (status, said) = place.run("card c1 gran");
    assert_eq!(status, ExitStatus::ToolFailed);
    assert!(said.contains("there is no page for gran of c1"), "{said}");
}

#[test]
fn a_damaged_file_is_told_with_its_line_and_the_way_out() {
    let place = Place::new();
    place.run("new");
    let text = place.text();
    let line = text.lines().position(|line| line.starts_with("link = ")).unwrap();
    let whole = text.lines().nth(line).unwrap();
    place.damage(&text.replace(whole, "link = \"AAAA\""));
    let (status, said) = place.run("show c1");
    assert_eq!(status, ExitStatus::ToolFailed);
    assert!(
        said.contains(&format!("keys.toml:{}: what stands after `link` is not whole", line + 1))
    );
    assert!(said.contains("put back the copy"), "{said}");
    place.damage("");
    assert!(place.run("new").1.contains("keys.toml:1: this is no key file"));
}

#[test]
fn the_key_file_stands_in_no_folder_that_is_handed_on() {
    let place = Place::new();
    for folder in ["content", "content/children", "output"] {
        #[expect(clippy::disallowed_methods, reason = "a folder to be refused")]
        std::fs::create_dir_all(place.folder.path().join(folder)).unwrap();
        let file = place.folder.path().join(folder).join("keys.toml");
        let (status, said) = place.run(&format!("new --keys {}", file.display()));
        assert_eq!(status, ExitStatus::ToolFailed, "{folder}");
        assert!(said.contains("may not stand in the folder"), "{said}");
    }
}
