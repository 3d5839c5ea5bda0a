//! What is said of a file that is in no place of a record, or whose name or folder cannot be used: where
//! it belongs, by the folders that there are and by how files of its kind are named.

use std::collections::BTreeSet;

use crate::diag::{Message, Sink, nearest, path, quote, word};
use crate::model::kinds::{self, Naming, RecordKind};
use crate::model::{Area, Choice, dates_meant};
use crate::source::{FileId, Span};

use super::place::{Misplaced, place_of};
use super::rules;

/// Says what is wrong with the place of a file.
pub(super) fn report(file: FileId, at: &str, misplaced: &Misplaced, sink: &mut Sink) {
    let span = Span::top(file);
    match misplaced {
        Misplaced::NoSuchPlace => {
            let message = Message::new("no kind of record is kept at {}", [path(at)]);
            sink.report(&rules::NO_SUCH_PLACE, span, message).hint(belongs(at));
        }
        Misplaced::BadName(part) => {
            let message = Message::new("{} cannot be used in a name here", [quote(part)]);
            let found = sink.report(&rules::BAD_NAME, span, message);
            for hint in renamed(at, part) {
                found.hint(hint);
            }
        }
    }
}

/// Which folders with a wrong name have been named: each is named once, and not for each of its files.
#[derive(Default)]
pub(super) struct Once<'p> {
    named: BTreeSet<&'p str>,
}

impl<'p> Once<'p> {
    /// Whether what is said of the file at this path has not been said of another one.
    pub(super) fn is_new(&mut self, at: &'p str) -> bool {
        folder_at_fault(at).is_none_or(|folder| self.named.insert(folder))
    }
}

/// The folder at fault, when it is not the file's own name: all files in it are wrong for one reason.
fn folder_at_fault(at: &str) -> Option<&str> {
    let misplaced = place_of(at).err()?;
    let (folders, file) = at.rsplit_once('/')?;
    match misplaced {
        Misplaced::NoSuchPlace => kinds_in(folders).next().is_none().then_some(folders),
        Misplaced::BadName(part) => {
            let mut end = 0;
            for folder in folders.split('/') {
                end += folder.len();
                if folder == part {
                    return Some(&at[..end]);
                }
                end += 1;
            }
            debug_assert!(file.contains(&part), "{part} is in {at}");
            None
        }
    }
}

/// The kinds of record that stand in a folder.
fn kinds_in(folder: &str) -> impl Iterator<Item = &'static RecordKind> {
    let parts: Vec<String> = folder.split('/').map(str::to_owned).collect();
    kinds::all().filter(move |kind| {
        let of_child = kind.of_child
            && matches!(&parts[..], [top, _, own] if top == "children" && own == kind.folder);
        let of_service = !kind.of_child && matches!(&parts[..], [own] if own == kind.folder);
        !kind.folder.is_empty() && (of_child || of_service)
    })
}

/// Where a file may belong that stands where no record is kept.
fn belongs(at: &str) -> Message {
    let (folder, file) = at.rsplit_once('/').unwrap_or(("", at));
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    if let Some(kind) = kinds_in(folder).next() {
        let right = format!("{folder}/{stem}.{}", ending(kind));
        return Message::new("a record of this folder ends otherwise: is it {}?", [path(right)]);
    }
    let parts: Vec<&str> = folder.split('/').collect();
    let (of_child, typed) = match parts.as_slice() {
        ["children", _, own] => (true, *own),
        [own] => (false, *own),
        _ => (false, ""),
    };
    if let Some(kind) = meant(typed, of_child) {
        let folder = if of_child {
            format!("{}/{}/{}", parts[0], parts[1], kind.folder)
        } else {
            kind.folder.to_owned()
        };
        let right = format!("{folder}/{stem}.{}", ending(kind));
        return Message::new("did you mean {}?", [path(right)]);
    }
    if let Some(kind) = meant(typed, true).filter(|_| !of_child && !typed.is_empty()) {
        let right = format!("children/<ref>/{}/{file}", kind.folder);
        return Message::new("it belongs to a child: {}", [path(right)]);
    }
    if of_child {
        let folders: Vec<&str> =
            kinds::all().filter(|kind| kind.of_child).map(|kind| kind.folder).collect();
        return Message::new("the folders of a child are {}", [word(folders.join(", "))]);
    }
    "records stand in service.yaml, rules.yaml, staff, pages, checklists, equipment, groups, \
     group-sessions, training, pictures, reports, activities/<area> and children/<ref>"
        .into()
}

fn ending(kind: &RecordKind) -> &'static str {
    if kind.is_markdown() { "md" } else { "yaml" }
}

/// The kind whose folder somebody meant, by the folder or by what one record of it is called.
fn meant(typed: &str, of_child: bool) -> Option<&'static RecordKind> {
    if typed.is_empty() {
        return None;
    }
    let kinds =
        || kinds::all().filter(move |kind| kind.of_child == of_child && !kind.folder.is_empty());
    let typed = typed.to_lowercase().replace([' ', '_'], "-");
    let same = kinds().find(|kind| kind.folder == typed || kind.slug() == typed);
    same.or_else(|| {
        let near = nearest(&typed, kinds().map(|kind| kind.folder))?;
        kinds().find(|kind| kind.folder == near)
    })
}

/// How a file or folder may be called whose name cannot be used.
fn renamed(at: &str, part: &str) -> Vec<Message> {
    let parts: Vec<&str> = at.split('/').collect();
    match parts.as_slice() {
        ["children", child, _, ..] if *child == part => vec![
            "give the folder a reference that says nothing of the child, in small letters and digits, \
             such as p014; all that is in it is read then"
                .into(),
        ],
        ["activities", area, _] if *area == part => {
            let areas = Message::new("the areas are {}", [word(Area::WORDS.join(", "))]);
            let near = nearest(part, Area::WORDS.iter().copied());
            let near = near.map(|near| Message::new("did you mean {}?", [word(near)]));
            near.into_iter().chain([areas]).collect()
        }
        ["activities", ..] if matches!(part, "md" | "txt") => {
            let right = format!("{}.md", at.trim_end_matches(&format!(".{part}.md")));
            vec![Message::new("the ending stands twice: is it {}?", [path(right)])]
        }
        ["activities" | "pages", ..] if at.ends_with(&format!(".{part}.md")) => vec![
            "a translation has the letters of its language before the ending, such as bubbles.cy.md"
                .into(),
        ],
        _ => of_file(at, part),
    }
}

fn of_file(at: &str, part: &str) -> Vec<Message> {
    let naming = kinds::at(at).map_or(Naming::Own, |kind| kind.naming);
    let usable: Vec<String> = likely(part, naming)
        .into_iter()
        .filter(|name| name != part && place_of(&at.replacen(part, name, 1)).is_ok())
        .collect();
    let offered = match usable.as_slice() {
        [] => None,
        [one] => Some(Message::new("such a name is {}", [quote(one)])),
        [one, other, ..] => {
            Some(Message::new("which is meant, {} or {}?", [quote(one), quote(other)]))
        }
    };
    let rule = match naming {
        Naming::Day => "the file is named by its day: year, month, day, such as 2026-03-25",
        Naming::Event => {
            "the file is named by its day, such as 2026-03-25, and may have a word behind it, such as \
             2026-03-25-phone-call"
        }
        Naming::Slug | Naming::Own => "use lower-case letters, digits and single hyphens",
    };
    offered.into_iter().chain([Message::from(rule)]).collect()
}

/// Names that somebody may have meant: `Climbing stairs` is `climbing-stairs`, `25.3.2026` is
/// `2026-03-25`.
fn likely(part: &str, naming: Naming) -> Vec<String> {
    let dated = matches!(naming, Naming::Day | Naming::Event);
    if !dated {
        return slug(part).into_iter().collect();
    }
    let is_date = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '/' | '_' | ' ');
    let end = part.find(|c: char| !is_date(c)).unwrap_or(part.len());
    let (date, rest) = part.split_at(end);
    let whole = dates_meant(part);
    let (days, rest) = if whole.is_empty() {
        (dates_meant(&date.replace('_', "-")), slug(rest))
    } else {
        (whole, None)
    };
    let named = |day: String| match &rest {
        Some(rest) if naming == Naming::Event => format!("{day}-{rest}"),
        _ => day,
    };
    days.iter().map(|day| named(day.to_string())).collect()
}

fn slug(part: &str) -> Option<String> {
    let letters = part.to_lowercase();
    let words = letters.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let usable = words.collect::<Vec<_>>().join("-");
    (!usable.is_empty()).then_some(usable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Quoted;
    use crate::source::{MemoryLoader, Sources};

    /// What is said of a file at a path, with the ways out.
    fn said(paths: &[&str]) -> Vec<String> {
        let loader = paths.iter().fold(MemoryLoader::new(), |all, path| all.with(*path, "a: b\n"));
        let mut sink = Sink::new();
        let _ = crate::content::read(&Sources::load(&loader), &mut sink);
        let of_place = sink.diagnostics().iter().filter(|one| one.rule.code.starts_with("R1"));
        of_place
            .map(|one| {
                let hints: Vec<String> =
                    one.hints.iter().map(|hint| hint.text(Quoted::Shown)).collect();
                format!("{}: {}", one.message.text(Quoted::Shown), hints.join("; "))
            })
            .collect()
    }

    #[track_caller]
    fn expect(path: &str, words: &str) {
        let said = said(&[path]);
        assert!(said.len() == 1 && said[0].contains(words), "{path}: {said:#?}");
    }

    #[test]
    fn a_folder_that_is_nearly_right_is_named() {
        expect(
            "children/c1/ehc-plan/2026-03-25.yaml",
            "did you mean `children/c1/ehc-plans/2026-03-25.yaml`?",
        );
        expect("children/c1/EHC plans/2026-03-25.yaml", "`children/c1/ehc-plans/2026-03-25.yaml`");
        expect("children/c1/zebra/2026-03-25.yaml", "the folders of a child are `assessments, ");
        expect(
            "visits/2026-03-25.md",
            "it belongs to a child: `children/<ref>/visits/2026-03-25.md`",
        );
        expect("children/c1/visits/2026-03-25.yaml", "is it `children/c1/visits/2026-03-25.md`?");
    }

    #[test]
    fn a_name_that_is_offered_can_be_used() {
        expect("children/c1/visits/25.3.2026.md", "such a name is `2026-03-25`");
        expect("children/c1/visits/2026-3-5.md", "such a name is `2026-03-05`");
        expect("children/c1/visits/3-4-2026.md", "which is meant, `2026-04-03` or `2026-03-04`?");
        expect("children/c1/contact-notes/2026-3-5 Phone call.md", "`2026-03-05-phone-call`");
        expect("children/c1/goals/Climbing stairs.yaml", "such a name is `climbing-stairs`");
        expect("activities/langauge/x.md", "did you mean `language`?");
        let visit = said(&["children/c1/visits/first-visit.md"]);
        assert!(!visit[0].contains("such a name") && visit[0].contains("by its day"), "{visit:?}");
    }

    #[test]
    fn a_childs_name_is_never_offered_as_a_reference_and_a_folder_is_named_once() {
        let said = said(&[
            "children/Sam Example/child.yaml",
            "children/Sam Example/visits/2026-03-25.md",
            "children/Sam Example/goals/x.yaml",
        ]);
        assert_eq!(said.len(), 1, "{said:#?}");
        assert!(said[0].contains("such as p014") && !said[0].contains("sam-example"), "{said:?}");
    }
}
