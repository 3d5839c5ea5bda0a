//! The deadlines, numbers and days of the year that checks count with, and how much each is where a service
//! writes nothing: told from the rules that ship with the program, so that the reference cannot say
//! anything else than the checks do.

use std::fmt::Write as _;

use crate::content;
use crate::model::{
    Choice, DeadlineName, Length, LimitName, Nation, NationRules, SetBy, YearDayName, joined,
};
use crate::privacy::Grant;
use crate::privacy::policy::Public;

/// A rule of `rules.yaml` in words.
pub struct ToldRule {
    /// Its name in rules.yaml.
    pub name: &'static str,
    /// What it counts, or what it is.
    pub meaning: String,
    /// How much it is, nation by nation, with who says so. Empty when only a service can say.
    pub says: Vec<String>,
}

/// Every deadline, in the order of the reference.
#[must_use]
pub fn deadlines() -> Vec<ToldRule> {
    told(|of, grant| {
        let lines = of.deadlines.iter();
        let line = lines.map(|one| {
            let (count, unit) = (grant.open(&one.count).value, *grant.open(&one.unit));
            let by = (*grant.open(&one.set_by), grant.open(&one.source).as_deref());
            (grant.open(&one.name).value, Length { count, unit }.to_string(), by)
        });
        line.collect::<Vec<(DeadlineName, _, _)>>()
    })
}

/// Every number that checks count against, in the order of the reference.
#[must_use]
pub fn limits() -> Vec<ToldRule> {
    told(|of, grant| {
        let lines = of.limits.iter();
        let line = lines.map(|one| {
            let by = (*grant.open(&one.set_by), grant.open(&one.source).as_deref());
            (grant.open(&one.name).value, grant.open(&one.count).value.to_string(), by)
        });
        line.collect::<Vec<(LimitName, _, _)>>()
    })
}

/// Every day of the year that checks count from, in the order of the reference.
#[must_use]
pub fn year_days() -> Vec<ToldRule> {
    told(|of, grant| {
        let lines = of.year_days.iter();
        let line = lines.map(|one| {
            let by = (*grant.open(&one.set_by), grant.open(&one.source).as_deref());
            (grant.open(&one.name).value, grant.open(&one.on).to_string(), by)
        });
        line.collect::<Vec<(YearDayName, _, _)>>()
    })
}

/// Who set a rule, and where it stands.
type By<'r> = (Option<SetBy>, Option<&'r str>);

/// Every word of a kind of rule, with what each file of shipped rules says of it.
fn told<N: Choice + PartialEq>(
    lines: impl for<'r> Fn(&'r NationRules, &'r Grant<Public>) -> Vec<(N, String, By<'r>)>,
) -> Vec<ToldRule> {
    let grant: &Grant<Public> = &Grant::public();
    let shipped = content::shipped().iter();
    let lines: Vec<_> = shipped.map(|of| (*grant.open(&of.nation), lines(of, grant))).collect();
    let one = |(word, about): &(&'static str, &[&str])| {
        let of_word = |nation: Option<Nation>, all: &[(N, String, By<'_>)]| -> Vec<String> {
            let mine = all.iter().filter(|(name, _, _)| name.word() == *word);
            mine.map(|(_, much, by)| says(nation, much, *by)).collect()
        };
        let says = lines.iter().flat_map(|(nation, all)| of_word(*nation, all)).collect();
        ToldRule { name: word, meaning: joined(about), says }
    };
    N::MEANINGS.iter().map(one).collect()
}

fn says(nation: Option<Nation>, much: &str, (set_by, source): By<'_>) -> String {
    let mut text = nation.map_or_else(String::new, |nation| format!("{}: ", nation.named()));
    text.push_str(much);
    // Who says that something is common practice is said by the source itself.
    let by = set_by.filter(|by| *by != SetBy::Practice).map(Choice::word);
    let said: Vec<&str> = by.into_iter().chain(source).collect();
    if !said.is_empty() {
        let _ = write!(text, " ({})", said.join("; "));
    }
    text
}

/// The tables of the reference.
pub(super) fn tables(text: &mut String) {
    let all = [
        (
            "The deadlines",
            "Where a service writes none of its own, its nation's counts, and below it the one that \
             names no nation. A deadline without any is counted only for services that write it.",
            ["what it counts", "how long, and who says so"],
            deadlines(),
        ),
        (
            "The limits",
            "Numbers that checks count against. A service's own goes before its nation's, and that \
             before the one that names no nation.",
            ["what it is", "how much, and who says so"],
            limits(),
        ),
        (
            "The days of the year",
            "Month and day, without a year.",
            ["what it is", "when, and who says so"],
            year_days(),
        ),
    ];
    for (title, about, [meaning, says], rows) in all {
        let _ = write!(text, "\n### {title}\n\n{about}\n\n| name | {meaning} | {says} |\n");
        text.push_str("|---|---|---|\n");
        for one in rows {
            let says = if one.says.is_empty() { "your own".into() } else { one.says.join("; ") };
            let _ = writeln!(text, "| `{}` | {} | {says} |", one.name, one.meaning);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_says_how_much_it_is_and_where() {
        let all: Vec<_> = [deadlines(), limits(), year_days()].into_iter().flatten().collect();
        let of = |name: &str| all.iter().find(|one| one.name == name).unwrap();
        assert_eq!(of("supervision").says, Vec::<String>::new());
        assert!(of("pep-first").says[0].starts_with("England: ten working days (guidance; "));
        assert!(of("ehc-plan").says[0].starts_with("twenty weeks (law; "));
        assert!(of("pep-until").says[1].starts_with("Wales: 16 (guidance; "));
        assert!(of("phase-transfer").says[0].starts_with("02-15 (law; "));
        assert!(all.iter().all(|one| one.meaning.ends_with('.')));
    }
}
