//! `doorstep explain`: what a message means, in more words than the message had room for.

use clap::Args;

use crate::diag::{Rule, nearest};
use crate::reference::{self, ToldRule};
use crate::{check, content, pipeline, scan};

use super::{Console, ExitStatus};

/// Explain a message by its code, or list every code
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The code that stands in square brackets in the message, such as F03; or a deadline of
    /// rules.yaml by its name; or deadlines, for all of them
    code: Option<String>,
}

/// The rules of every room that has some. A room with new rules is one more line.
const ROOMS: &[fn() -> &'static [&'static Rule]] =
    &[|| content::rules::RULES, || check::RULES, || scan::RULES, || pipeline::RULES];

/// Explains one rule, or lists all.
pub(super) fn run(args: &Explain, console: &mut Console) -> ExitStatus {
    let mut rules: Vec<&Rule> = ROOMS.iter().flat_map(|room| room()).copied().collect();
    rules.sort_by_key(|rule| rule.code);
    let Some(typed) = &args.code else {
        list(&rules, console);
        return ExitStatus::Done;
    };
    if let Some(text) = of_rules(typed.trim()) {
        console.data(&text);
        return ExitStatus::Done;
    }
    let code = typed.trim().trim_matches(['[', ']']).to_uppercase();
    let Some(rule) = rules.iter().find(|rule| rule.code == code) else {
        return unknown(typed, &rules, console);
    };
    let head = format!("{}: {}: {}", rule.code, rule.severity.word(), rule.title);
    let head = console.strong(&wrapped(&head, console.width()));
    let about = wrapped(rule.about, console.width());
    console.data(&format!("{head}\n\n{about}\n"));
    ExitStatus::Done
}

fn list(rules: &[&Rule], console: &mut Console) {
    for rule in rules {
        let code = console.strong(rule.code);
        console.data(&format!("{code}  {:7}  {}\n", rule.severity.word(), rule.title));
    }
    console.say("For more about one of them: doorstep explain CODE; for what the rules count: doorstep explain deadlines, doorstep explain limits");
}

/// A deadline, limit or day of the year by its name, or all of them: what it counts, and how much it is in
/// each nation.
fn of_rules(typed: &str) -> Option<String> {
    let wanted: Vec<_> = match typed {
        "deadlines" => reference::deadlines(),
        "limits" => reference::limits().into_iter().chain(reference::year_days()).collect(),
        name => rules_of_data().filter(|one| one.name == name).collect(),
    };
    let told = wanted.iter().map(|one| {
        let says = match one.says.as_slice() {
            [] => "counted only where rules.yaml has it".to_owned(),
            says => says.join("\n  "),
        };
        format!("{}: {}\n  {says}\n", one.name, one.meaning)
    });
    (!wanted.is_empty()).then(|| told.collect())
}

/// Everything that rules.yaml can say how much of it there is.
fn rules_of_data() -> impl Iterator<Item = ToldRule> {
    [reference::deadlines(), reference::limits(), reference::year_days()].into_iter().flatten()
}

fn unknown(typed: &str, rules: &[&Rule], console: &mut Console) -> ExitStatus {
    let names = rules.iter().map(|rule| rule.code).chain(rules_of_data().map(|one| one.name));
    let near = nearest(typed, names);
    let hint = near.map_or_else(
        || "`doorstep explain` alone lists every code".to_owned(),
        |near| format!("did you mean {near}?"),
    );
    console.refuse(&format!("there is no message with the code `{typed}`; {hint}"))
}

/// The text in lines of at most `width` characters, broken between words.
fn wrapped(text: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last().map_or(0, |line| line.chars().count());
        if line > 0 && line + 1 + word.chars().count() > width {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::cli::console::tests::printed;

    fn explained(code: Option<&str>) -> (ExitStatus, String, String) {
        let args = Explain { code: code.map(Into::into) };
        printed(|console| run(&args, console))
    }

    #[test]
    fn a_code_is_explained_in_full_whatever_its_capitals() {
        let (status, data, talk) = explained(Some("r04"));
        assert_eq!((status, talk.as_str()), (ExitStatus::Done, ""));
        assert_eq!(
            data,
            "R04: warning: a file is neither YAML nor Markdown\n\n\
             Records end in .yaml or .md. Anything else in the content folder is left alone.\n\
             Word files and pictures belong elsewhere.\n"
        );
    }

    #[test]
    fn a_deadline_is_explained_by_its_name() {
        let (status, data, _) = explained(Some("pep-first"));
        assert_eq!(status, ExitStatus::Done);
        assert!(data.contains("England: ten working days"), "{data}");
        let (_, all, _) = explained(Some("deadlines"));
        assert!(all.contains(&data) && all.contains("ehc-plan: "), "{all}");
    }

    #[test]
    fn an_unknown_code_offers_the_nearest() {
        let (status, data, talk) = explained(Some("M99"));
        assert_eq!((status, data.as_str()), (ExitStatus::ToolFailed, ""));
        assert!(talk.contains("no message with the code `M99`"), "{talk}");
        assert!(explained(Some("F0")).2.contains("did you mean F0"));
    }

    #[test]
    fn every_code_is_listed_and_belongs_to_one_rule() {
        let (status, data, _) = explained(None);
        let codes: Vec<&str> = data.lines().filter_map(|line| line.split(' ').next()).collect();
        let once: BTreeSet<&str> = codes.iter().copied().collect();
        assert_eq!((status, once.len()), (ExitStatus::Done, codes.len()));
        assert!(codes.len() > 20, "{data}");
    }
}
