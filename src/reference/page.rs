//! The reference in Markdown: for each kind of record where it stands, an example, and every field
//! with its meaning, so that a record can be written by hand with nothing else open.

use std::fmt::Write as _;

use crate::model::kinds::{self, Naming, RecordKind};
use crate::model::{
    ConcernReport, FieldForm, Form, Kind, OwnReport, PaperAudience, Place, Rules, joined,
};
use crate::scaffold::example;
use crate::view::kind::BlockName;

use super::schema::of_link;
use super::told;

/// The whole reference: every kind, and the duties that each serves.
#[must_use]
pub fn all() -> String {
    let mut text = String::from(
        "# What a record may say\n\n\
         Records are plain text. A file that ends in `.yaml` holds fields, one to a line: a name, a \
         colon and a value. A file that ends in `.md` begins with such fields between two lines of \
         three hyphens, and a text follows, often under headings that are fixed. A `#` begins a note \
         that nobody prints. Dates are written year, month, day: 2026-03-25.\n\n",
    );
    for kind in kinds::all() {
        let _ = writeln!(text, "- [{}](#{})", kind.word, kind.slug());
    }
    for kind in kinds::all() {
        text.push('\n');
        text.push_str(&one(kind));
    }
    text.push('\n');
    text.push_str(duties());
    text
}

/// The duties of the five posts and where each leaves its record.
#[must_use]
pub fn duties() -> &'static str {
    include_str!("duties.md")
}

/// The page of one kind.
#[must_use]
pub fn one(kind: &RecordKind) -> String {
    let mut text = format!(
        "## {}\n\n{}\n\nIt stands in `content/{}`. {}\n",
        kind.word,
        kind.kind.meaning(),
        path(kind),
        naming(kind)
    );
    for (mark, meaning) in MARKS.iter().filter(|(mark, _)| path(kind).contains(mark)) {
        let _ = writeln!(text, "\n`{mark}` is {meaning}.");
    }
    let _ = write!(text, "\n```{}\n{}```\n", ending(kind), example::of(kind));
    fields(kind.kind, &mut text);
    groups(kind.kind, &mut Vec::new(), &mut text);
    if kind.kind.name == Rules::KIND.name {
        told::tables(&mut text);
    }
    if kind.kind.name == OwnReport::KIND.name {
        blocks(&mut text);
    }
    text
}

/// Every block that a kind of paper may ask for.
fn blocks(text: &mut String) {
    text.push_str(
        "\n### Blocks\n\nThe blocks that a section may hold. One that is told from another record than the \
         paper, or is not for its readers, is refused with its line.\n\n| block | for | told from | what it says \
         |\n|---|---|---|---|\n",
    );
    for block in BlockName::ALL {
        let readers: Vec<&str> = block.audiences().iter().map(|of| readers_of(*of)).collect();
        let from: Vec<String> = block
            .told_from()
            .iter()
            .map(|word| format!("`{}`", word.replace(' ', "-").to_lowercase()))
            .collect();
        let from = if from.is_empty() { "any record".to_owned() } else { from.join(", ") };
        let (name, said) = (block.name(), block.meaning().trim());
        let _ = writeln!(text, "| `{name}` | {} | {from} | {said} |", readers.join(", "));
    }
}

fn readers_of(audience: PaperAudience) -> &'static str {
    match audience {
        PaperAudience::Family => "`family`",
        PaperAudience::Professional => "`professional`",
        PaperAudience::CoreGroup => "`core-group`",
    }
}

fn ending(kind: &RecordKind) -> &'static str {
    if kind.is_markdown() { "markdown" } else { "yaml" }
}

/// What stands for something else in a path.
const MARKS: &[(&str, &str)] = &[
    (
        "<ref>",
        "the reference of a child, which is the name of the child's folder, such as `p014`. You choose \
         it, and it says nothing of who the child is",
    ),
    ("<area>", "an area of development, such as `language`"),
    ("<id>", "the name of the checklist's folder, such as `early-steps`"),
    ("<language>", "the letters of a language, such as `cy`"),
];

/// Whether the files of a kind have a number behind their day, and never a word: it would tell.
fn is_numbered(kind: &RecordKind) -> bool {
    kind.kind.name == ConcernReport::KIND.name
}

fn path(kind: &RecordKind) -> String {
    if is_numbered(kind) { kind.path.replace("<name>", "<number>") } else { kind.path.to_owned() }
}

fn naming(kind: &RecordKind) -> &'static str {
    match kind.naming {
        Naming::Event if is_numbered(kind) => {
            "The file is named by its day, such as `2026-03-25`, with a number behind it where one day \
             has several, and never a word: `2026-03-25-2`."
        }
        Naming::Day => "The file is named by its day, such as `2026-03-25`.",
        Naming::Slug => "The file is named by a short word in small letters, such as `asking`.",
        Naming::Event => {
            "The file is named by its day, such as `2026-03-25`, with a word behind it where one day \
             has several: `2026-03-25-phone-call`."
        }
        Naming::Own => "",
    }
}

fn fields(kind: &Kind, text: &mut String) {
    text.push_str("\n| field | needed | what stands there | what it means |\n|---|---|---|---|\n");
    for field in kind.fields {
        let key = match field.place {
            Place::Key => format!("`{}`", field.key),
            Place::Heading => format!("`## {}`", field.key),
            Place::Body => "the text".to_owned(),
        };
        let needed = if field.needed { "yes" } else { "" };
        let _ = writeln!(text, "| {key} | {needed} | {} | {} |", stands(field), field.meaning());
    }
}

fn stands(field: &FieldForm) -> String {
    match field.form {
        Form::Words(words) => choice(words),
        form => what(form),
    }
}

/// More words than fit into a cell of a table; a table of their own follows then.
const MOST_WORDS: usize = 40;

fn choice(words: &[(&str, &[&str])]) -> String {
    if let Some((first, _)) = words.first().filter(|_| words.len() > MOST_WORDS) {
        return format!("one of the names listed below, such as `{first}`");
    }
    let each = words.iter().map(|(word, about)| {
        format!("`{word}` ({})", joined(about).trim_end_matches('.').to_lowercase())
    });
    each.collect::<Vec<_>>().join(", ")
}

fn what(form: &Form) -> String {
    match form {
        Form::Text => "a text".into(),
        Form::Prose => "a text, in Markdown".into(),
        Form::Shaped(shape) => format!("{}, such as `{}`", shape.what, shape.example),
        Form::Link(to) => of_link(*to).into(),
        Form::Whole => "a whole number".into(),
        Form::YesNo => "`yes` or `no`".into(),
        Form::Words(words) => choice(words),
        Form::List(of) => format!("a list: {}", what(of)),
        Form::Group(kind) => format!("fields of their own: see *{}*", title(kind)),
        Form::Lines(of) => format!("lines of a name and {}", what(of)),
        Form::Either(one, other) => format!("{}; or {}", what(one), what(other)),
    }
}

/// The groups of fields within a kind, each once.
fn groups(kind: &Kind, told: &mut Vec<&'static str>, text: &mut String) {
    for field in kind.fields {
        let mut inner = Vec::new();
        within(field.form, &mut inner);
        for group in inner {
            if told.contains(&group.name) {
                continue;
            }
            told.push(group.name);
            let _ = write!(text, "\n### {}\n\n{}\n", title(group), group.meaning());
            fields(group, text);
            groups(group, told, text);
        }
    }
}

fn within(form: &Form, found: &mut Vec<&'static Kind>) {
    match form {
        Form::Group(kind) => found.push(kind),
        Form::List(of) | Form::Lines(of) => within(of, found),
        Form::Either(one, other) => {
            within(one, found);
            within(other, found);
        }
        _ => {}
    }
}

/// The name of a type as words: `GoalSentence` is `goal sentence`.
pub(super) fn title(kind: &Kind) -> String {
    let mut words = String::new();
    for (at, letter) in kind.name.char_indices() {
        if letter.is_uppercase() && at > 0 {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_place_its_example_and_its_fields() {
        let all = all();
        for kind in kinds::all() {
            assert!(all.contains(&format!("`content/{}`", path(kind))), "{}", kind.word);
            for field in kind.kind.fields.iter().filter(|field| field.place == Place::Key) {
                assert!(one(kind).contains(&format!("| `{}` |", field.key)), "{}", field.key);
            }
        }
    }

    #[test]
    fn every_example_is_read_without_a_word() {
        use crate::source::{MemoryLoader, Sources};
        for kind in kinds::all() {
            let path = kind.path.replace("<ref>", "p014").replace("<area>", "language");
            let path = path.replace("<language>", "cy");
            let path = path.replace("<date>-<name>", "2026-03-25").replace("<date>", "2026-03-25");
            let path = path.replace("<name>", "asking").replace("<id>", "early-steps");
            let sources = Sources::load(&MemoryLoader::new().with(path, example::of(kind)));
            let mut sink = crate::diag::Sink::new();
            let _ = crate::content::read(&sources, &mut sink);
            // That its texts are still to be written is what an example says of itself.
            let said = sink.diagnostics().iter().map(|one| one.rule);
            let said = said.filter(|rule| rule.severity == crate::diag::Severity::Error);
            let said: Vec<&str> = said.map(|rule| rule.code).collect();
            assert_eq!(said, Vec::<&str>::new(), "{}:\n{}", kind.word, example::of(kind));
        }
    }

    #[test]
    fn every_duty_names_kinds_that_there_are() {
        let kinds: Vec<String> = kinds::all().map(RecordKind::slug).collect();
        let rows = duties().lines().filter(|line| line.starts_with('|')).skip(2);
        let mut named = 0;
        for row in rows.filter(|row| !row.starts_with("|--") && !row.starts_with("| duty")) {
            let cell = row.split('|').nth(2).unwrap_or_default();
            for word in cell.split('`').skip(1).step_by(2) {
                assert!(kinds.contains(&word.to_owned()), "`{word}` in: {row}");
                named += 1;
            }
        }
        assert!(named > 30, "only {named} kinds are named");
    }
}
