//! The wall around children's data, held by the compiler: each file in `wall/` is an attempt to get
//! past it, and each must fail in the way that it says in its second line. The privacy room knows
//! nothing else, so an attempt takes a fraction of a second.

use std::path::Path;
use std::process::Command;

use rayon::prelude::*;

use crate::cargo::{files, package};

/// What became of one attempt.
struct Attempt {
    name: String,
    wanted: String,
    compiled: bool,
    said: String,
}

fn attempt(name: String, file: &Path, scratch: &Path) -> Attempt {
    let source = std::fs::read_to_string(file).unwrap();
    let wanted = source.lines().nth(1).and_then(|line| line.strip_prefix("//@ "));
    let wanted = wanted.unwrap_or_else(|| panic!("{name} does not say what it wants")).to_owned();
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args(["--edition", "2024", "--crate-type", "lib", "--crate-name", "attempt"])
        .args(["--emit=metadata", "--color=never", "--out-dir"])
        .arg(scratch.join(&name))
        .arg(file)
        .output()
        .expect("the compiler can be run");
    // The room is a module here, so the compiler may name its types by one part more.
    let said = String::from_utf8_lossy(&output.stderr).replace("policy::", "");
    Attempt { name, wanted, compiled: output.status.success(), said }
}

fn attempts() -> Vec<Attempt> {
    let scratch = tempfile::tempdir().unwrap();
    let all = files(&package("tests/doorstep/wall"), ".rs");
    all.into_par_iter().map(|(name, file)| attempt(name, &file, scratch.path())).collect()
}

/// Whether the compiler's words are the wanted ones, and it complains of nothing else.
fn fails_as_it_should(attempt: &Attempt) -> bool {
    let Some((code, words)) = attempt.wanted.split_once(": ") else { return false };
    let head = if code == "error" { "error".to_owned() } else { format!("error[{code}]") };
    let errors = attempt.said.lines().filter(|line| line.starts_with("error"));
    let mut errors = errors.filter(|line| !line.contains("aborting due to"));
    !attempt.compiled
        && errors.all(|line| line.starts_with(&head))
        && attempt.said.contains(&format!("\n{head}: "))
            | attempt.said.starts_with(&format!("{head}: "))
        && attempt.said.contains(words)
}

#[test]
fn no_attempt_gets_past_the_wall() {
    let attempts = attempts();
    let (controls, leaks): (Vec<_>, Vec<_>) =
        attempts.iter().partition(|attempt| attempt.wanted == "compiles");
    assert!(leaks.len() >= 30 && controls.len() >= 3, "the attempts are there");
    for control in controls {
        assert!(control.compiled, "{} must compile:\n{}", control.name, control.said);
    }
    for leak in leaks {
        let Attempt { name, wanted, compiled, said } = leak;
        assert!(!compiled, "{name} got past the wall");
        assert!(fails_as_it_should(leak), "{name} fails otherwise than {wanted:?}:\n{said}");
    }
}

#[test]
fn every_class_that_an_audience_may_not_see_is_in_the_table_as_no() {
    use doorstep::privacy::policy::{AUDIENCES, TABLE, allows};
    let seen = |class: &str| -> Vec<&str> {
        AUDIENCES.iter().copied().filter(|audience| allows(audience, class)).collect()
    };
    for never in ["Contact", "TeamNote", "Safety"] {
        assert_eq!(seen(never), Vec::<&str>::new(), "{never}");
    }
    assert_eq!(seen("HealthNumber"), ["professional"]);
    assert_eq!(seen("Household"), ["family"]);
    assert_eq!(seen("Safeguarding"), ["core-group"]);
    assert_eq!(seen("Circle"), ["professional"]);
    assert_eq!(seen("Published"), ["public", "family", "professional", "core-group"]);
    let for_the_public = TABLE.iter().filter(|line| allows("public", line.class)).count();
    assert_eq!(for_the_public, 1);
}
