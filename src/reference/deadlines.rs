//! The deadlines that there are and how long each is where a service writes nothing: told from the
//! rules that ship with the program, so that the reference cannot say anything else than the checks do.

use std::fmt::Write as _;

use crate::content;
use crate::model::{Choice, Deadline, DeadlineName, Length, Nation, SetBy, joined};
use crate::privacy::Grant;
use crate::privacy::policy::Public;

/// A deadline in words.
pub struct ToldDeadline {
    /// Its name in rules.yaml.
    pub name: &'static str,
    /// What it counts.
    pub meaning: String,
    /// How long it is, nation by nation, with who says so. Empty when only a service can say.
    pub lengths: Vec<String>,
}

/// Every deadline, in the order of the reference.
#[must_use]
pub fn deadlines() -> Vec<ToldDeadline> {
    let grant: &Grant<Public> = &Grant::public();
    let told = |(name, (word, about)): (&DeadlineName, &(&'static str, &[&str]))| ToldDeadline {
        name: word,
        meaning: joined(about),
        lengths: content::shipped()
            .iter()
            .flat_map(|of| of.deadlines.iter().map(move |one| (grant.open(&of.nation), one)))
            .filter(|(_, one)| grant.open(&one.name).value == *name)
            .map(|(nation, one)| length(*nation, one, grant))
            .collect(),
    };
    DeadlineName::ALL.iter().zip(DeadlineName::MEANINGS).map(told).collect()
}

fn length(nation: Option<Nation>, of: &Deadline, grant: &Grant<Public>) -> String {
    let length = Length { count: grant.open(&of.count).value, unit: *grant.open(&of.unit) };
    let mut text = nation.map_or_else(String::new, |nation| format!("{}: ", nation.named()));
    let _ = write!(text, "{length}");
    // Who says that something is common practice is said by the source itself.
    let by = grant.open(&of.set_by).filter(|by| *by != SetBy::Practice).map(Choice::word);
    let from = grant.open(&of.source).as_deref();
    let said: Vec<&str> = by.into_iter().chain(from).collect();
    if !said.is_empty() {
        let _ = write!(text, " ({})", said.join("; "));
    }
    text
}

/// The table of the reference.
pub(super) fn table(text: &mut String) {
    text.push_str(
        "\n### The deadlines\n\nWhere a service writes none of its own, its nation's counts, and below \
         it the one that names no nation. A deadline without any is counted only for services that \
         write it.\n\n| name | what it counts | how long, and who says so |\n|---|---|---|\n",
    );
    for one in deadlines() {
        let lengths =
            if one.lengths.is_empty() { "your own".into() } else { one.lengths.join("; ") };
        let _ = writeln!(text, "| `{}` | {} | {lengths} |", one.name, one.meaning);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_deadline_says_how_long_it_is_and_where() {
        let all = deadlines();
        let of = |name: &str| all.iter().find(|one| one.name == name).unwrap();
        assert_eq!(of("supervision").lengths, Vec::<String>::new());
        assert!(of("pep-first").lengths[0].starts_with("England: ten working days (guidance; "));
        assert!(of("ehc-plan").lengths[0].starts_with("twenty weeks (law; "));
        assert!(all.iter().all(|one| one.meaning.ends_with('.')));
    }
}
