//! New records as somebody meets them who types the commands: what is printed, what stands in the
//! files, and that every file holds as it stands.

mod first_use;
mod rules;

use std::io::Write;

use clap::Parser;
use jiff::civil::date;
use tempfile::TempDir;

use crate::cli::console::tests::printed;
use crate::cli::{Arguments, ExitStatus, World, dispatch};
use crate::content;
use crate::diag::{Format, Renderer, Severity, Sink};
use crate::model::kinds::{Naming, RecordKind};
use crate::model::{Date, Draft};
use crate::privacy::Grant;
use crate::source::{DiskLoader, Loader, MemoryLoader, Sources};

/// Names that spoil records which are put together carelessly.
const NAMES: &[(&str, &str)] = &[
    ("Zoë", "O'Brien"),
    ("No", "Null"),
    ("أمينة", "خان"),
    ("yes: no", "# not a comment"),
    ("Åse-Lill \"Lilly\"", "D'Arcy, of {Wend}"),
    ("{{born}}", "1e3"),
];

/// The Monday on which all this happens.
const TODAY: Date = date(2026, 11, 23);

/// A service in a folder of its own, as `init` makes it.
struct Office {
    folder: TempDir,
}

impl Office {
    fn new() -> Self {
        let office = Self { folder: tempfile::tempdir().unwrap() };
        office.done("init .");
        office
    }

    /// Types a command, and gives what is printed.
    fn type_in(&self, words: &[&str]) -> (ExitStatus, String, String) {
        let line = std::iter::once("doorstep").chain(words.iter().copied());
        let arguments = Arguments::try_parse_from(line).unwrap();
        let world = World { root: self.folder.path().into(), today: TODAY };
        printed(|console| dispatch(&arguments.command, &world, console))
    }

    /// Types a command that must succeed.
    #[track_caller]
    fn done(&self, line: &str) -> (String, String) {
        let words: Vec<&str> = line.split(' ').collect();
        let (status, data, talk) = self.type_in(&words);
        assert_eq!(status, ExitStatus::Done, "{line}: {talk}");
        (data, talk)
    }

    /// Types a command that must be refused, and gives the sentence.
    #[track_caller]
    fn refused(&self, line: &str) -> String {
        let words: Vec<&str> = line.split(' ').collect();
        let before = self.disk().list().len();
        let (status, data, talk) = self.type_in(&words);
        assert_eq!((status, data.as_str()), (ExitStatus::ToolFailed, ""), "{line}: {talk}");
        assert_eq!(self.disk().list().len(), before, "{line} wrote something");
        talk.trim_end().to_owned()
    }

    #[track_caller]
    fn child(&self, reference: &str, (first_name, surname): (&str, &str)) {
        let names = ["--first-name", first_name, "--surname", surname, "--born", "2024-02-08"];
        let names = [&names[..], &["--date", "2026-05-25"]].concat();
        let words = [&["new", "child", reference], &names[..]].concat();
        let (status, _, talk) = self.type_in(&words);
        assert_eq!(status, ExitStatus::Done, "{talk}");
    }

    fn disk(&self) -> DiskLoader {
        DiskLoader::new(self.folder.path().join("content"))
    }

    fn text(&self, path: &str) -> String {
        String::from_utf8(self.disk().read(path, 1 << 20).unwrap()).unwrap()
    }

    /// Writes lines at the end of a record, as somebody would in an editor.
    #[expect(clippy::disallowed_methods, reason = "the test stands in for an editor")]
    fn add(&self, path: &str, lines: &str) {
        let path = self.folder.path().join("content").join(path);
        let mut file = std::fs::File::options().append(true).open(path).unwrap();
        file.write_all(lines.as_bytes()).unwrap();
    }

    /// Puts words in the place of others everywhere in a record, as somebody would in an editor.
    #[track_caller]
    #[expect(clippy::disallowed_methods, reason = "the test stands in for an editor")]
    fn change(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path} does not hold {from:?}:\n{text}");
        let path = self.folder.path().join("content").join(path);
        std::fs::write(path, text.replace(from, to)).unwrap();
    }

    /// Writes that the parent at home has parental responsibility.
    #[expect(clippy::disallowed_methods, reason = "the test stands in for an editor")]
    fn parent_is_responsible(&self, reference: &str) {
        let path = self.folder.path().join(format!("content/children/{reference}/child.yaml"));
        let text = std::fs::read_to_string(&path).unwrap();
        let changed = text.replace("parental_responsibility: no", "parental_responsibility: yes");
        assert_ne!(text, changed);
        std::fs::write(path, changed).unwrap();
    }

    /// Records the permission without which no paper about the child is made.
    fn agreed(&self, reference: &str) {
        self.add(
            &format!("children/{reference}/child.yaml"),
            "permissions:\n\
             - {for: chart, basis: public-task, recorded_by: home-visitor, on: 2026-05-25}\n\
             - {for: review, basis: public-task, recorded_by: home-visitor, on: 2026-05-25}\n",
        );
    }

    /// One of every kind of record.
    fn every_kind(&self) {
        for line in [
            "new staff ada-whitcombe",
            "new page toy-library",
            "new checklist our-steps --area motor",
            "new activity cognitive/peg-tin",
            "new translation language/bubbles --language cy",
            "new translation toy-library --language cy",
            "new assessment p014 --date 2026-06-01",
            "new goal p014 asking --item language-12-18-04 --date 2026-06-08",
            "new goal p014 standing --area motor --date 2026-06-08",
            "new chart p014 --activity language/bubbles --step 3 --date 2026-06-15",
            "new visit p014 --date 2026-06-22",
            "new chart p014 --serves standing --date 2026-06-22",
            "new assessment p014 --band 12-18",
            "new review p014",
        ] {
            self.done(line);
        }
    }
}

/// The records as they are read, with what reading finds.
fn read(loader: &dyn Loader) -> (Sources, Draft, Sink) {
    let sources = Sources::load(loader);
    let mut sink = Sink::new();
    let documents = content::parse(&sources, &mut sink);
    let draft = content::decode(&documents, &sources, &mut sink);
    (sources, draft, sink)
}

/// Everything that reading found, and of what the rules found the errors: their warnings are right
/// where somebody has yet to write.
fn faults(sources: &Sources, sink: Sink) -> String {
    let renderer = Renderer::new(sources, "content/");
    let found = sink.into_sorted().into_iter().filter(|found| {
        let of_reading = content::rules::RULES.contains(&found.rule);
        let unfinished = found.rule.severity == Severity::Unfinished;
        found.rule.severity == Severity::Error || of_reading && !unfinished
    });
    found.map(|found| renderer.text(&found, Format::Human)).collect()
}

#[test]
fn every_kind_of_record_holds_as_it_stands_whatever_the_child_is_called() {
    let inspector = Grant::inspector();
    for name in NAMES {
        let office = Office::new();
        office.child("p014", *name);
        office.agreed("p014");
        office.every_kind();
        let (sources, draft, mut sink) = read(&office.disk());
        let _ = crate::check::check(draft.clone(), &crate::check::Context::on(TODAY), &mut sink);
        assert_eq!(faults(&sources, sink), "", "{name:?}");
        let records = &draft.children["p014"];
        assert_eq!(inspector.open(&records.child.first_name).value, name.0);
        assert_eq!(inspector.open(&records.child.surname).value, name.1);
        let who = records.charts.values().map(|chart| inspector.open(&chart.goal.who));
        assert!(who.map(|who| who.value.as_str()).eq([name.0, name.0]), "{name:?}");
        let review = &records.reviews[&date(2026, 11, 23)];
        assert_eq!(inspector.open(&review.took_part)[0].value, name.0);
    }
}

/// The words that make a record of a kind of the table.
fn tabled(kind: &RecordKind) -> Vec<String> {
    let mut words = vec!["new".to_owned(), kind.slug()];
    words.extend(kind.of_child.then(|| "p014".to_owned()));
    words.extend((kind.naming == Naming::Slug).then(|| "example".to_owned()));
    [words, vec!["--date".to_owned(), "2026-06-15".to_owned()]].concat()
}

#[test]
fn every_kind_of_the_table_holds_as_it_stands() {
    let office = Office::new();
    office.child("p014", ("Teo", "Wren"));
    office.agreed("p014");
    office.done("new goal p014 asking --date 2026-06-08");
    office.parent_is_responsible("p014");
    // A child of two is no care leaver, and the program says so.
    for kind in super::tabled::kinds().filter(|kind| kind.word != "care leaver") {
        let words = tabled(kind);
        office.done(&words.join(" "));
    }
    let (sources, draft, mut sink) = read(&office.disk());
    let _ = crate::check::check(draft, &crate::check::Context::on(TODAY), &mut sink);
    assert_eq!(faults(&sources, sink), "");
}

#[test]
fn every_note_that_shows_a_field_is_sound_once_its_hash_is_taken_away() {
    let office = Office::new();
    office.child("p014", NAMES[0]);
    office.every_kind();
    let mut loader = MemoryLoader::new();
    let mut used = 0;
    for entry in office.disk().list() {
        let (mut bare, mut in_note) = (String::new(), false);
        let text = office.text(&entry.path);
        for line in text.lines() {
            let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
            let note = rest.strip_prefix("# ");
            let key = note.and_then(|note| note.split_once(':')).map_or("", |(key, _)| key);
            let names_a_field =
                !key.is_empty() && key.chars().all(|c| c.is_lowercase() || c == '_');
            in_note = note.is_some_and(|note| names_a_field || in_note && note.starts_with("  "));
            used += usize::from(in_note);
            let line = note.filter(|_| in_note).map(|note| format!("{indent}{note}"));
            bare.push_str(&line.unwrap_or_else(|| format!("{indent}{rest}")));
            bare.push('\n');
        }
        loader.set(entry.path, bare);
    }
    let (sources, _, sink) = read(&loader);
    assert_eq!(faults(&sources, sink), "");
    assert!(used > 60, "only {used} notes were tried");
}

#[test]
fn a_week_s_chart_from_a_card_needs_two_lines_of_thought() {
    let office = Office::new();
    office.child("p014", ("Teo", "Wren"));
    office.done("new goal p014 asking");
    let (data, talk) = office.done("new chart p014 --activity language/bubbles --step 4");
    let file = office.folder.path().join("content/children/p014/charts/2026-11-23.yaml");
    assert_eq!(data, format!("Wrote {}\n", file.display()));
    assert_eq!(
        talk,
        "Next: read the four lines under `goal` aloud, put them right, then `doorstep build`.\n"
    );
    let text = office.text("children/p014/charts/2026-11-23.yaml");
    let fields: Vec<&str> =
        text.lines().filter(|line| !line.trim_start().starts_with('#')).collect();
    assert_eq!(
        fields,
        [
            "chart: 1",
            "serves: asking",
            "activity: language/bubbles",
            "goal:",
            "  who: Teo",
            "  does: reaches, makes a sound or takes your hand to the pot",
            "  conditions: at home during this game with one of us",
            "  success: 3 of 4 tries",
            "because: Write here the family's own reason",
            "item: language-9-12-02",
            "tries: 4",
            "per_day: 1",
            "help: model",
        ]
    );
    office.change(
        "children/p014/goals/asking.yaml",
        "Write here the family's own",
        "Teo likes our",
    );
    office.done("new chart p014 --date 2026-11-30");
    let next = office.text("children/p014/charts/2026-11-30.yaml");
    assert!(next.contains("\nchart: 2\n") && next.contains("\nbecause: Teo likes our reason\n"));
}

#[test]
fn a_card_that_is_not_for_this_child_needs_a_therapist_s_advice() {
    let office = Office::new();
    office.child("p014", ("Teo", "Wren"));
    office.done("new goal p014 asking");
    office.add(
        "children/p014/child.yaml",
        "alerts: {care: [{kind: breathing, text: t, from: f, on: 2026-01-05}]}\n",
    );
    let sentence = office.refused("new chart p014 --activity language/bubbles");
    assert!(sentence.contains("not for everybody with a breathing alert: "), "{sentence}");
    assert!(sentence.contains("--advice-from \"Priya Nair, physiotherapist\""), "{sentence}");
    office.done(
        "new chart p014 --activity language/bubbles --advice Outdoors,please \
         --advice-from Priya --advice-on 2026-11-12",
    );
    let chart = office.text("children/p014/charts/2026-11-23.yaml");
    let advice = "advice: {from: \"Priya\", on: 2026-11-12, text: \"Outdoors,please\"}\n";
    assert!(chart.ends_with(advice), "{chart}");
}

#[test]
fn a_later_assessment_has_a_line_for_every_item_that_was_ever_looked_at() {
    let office = Office::new();
    office.child("p014", ("Teo", "Wren"));
    office.done("new assessment p014 --band 48-60 --date 2026-06-01");
    office.done("new assessment p014");
    let first = office.text("children/p014/assessments/2026-06-01.yaml");
    let second = office.text("children/p014/assessments/2026-11-23.yaml");
    let lines = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.ends_with(": not-seen")).map(str::to_owned).collect()
    };
    assert!(lines(&first).len() > 20);
    assert_eq!(lines(&first), lines(&second));
    assert!(first.contains("\nkind: baseline\n") && second.contains("\nkind: review\n"));
    let sentence = office.refused("new assessment p014 --date 2026-10-01");
    assert_eq!(
        sentence,
        "doorstep: there is an assessment of 2026-11-23 already, and files are called after their \
         day; to make it anew, delete that file first; to make another, give a later day with --date"
    );
}

#[test]
fn nothing_is_overwritten_and_every_refusal_says_what_to_do() {
    let office = Office::new();
    assert!(
        office.refused("init .").ends_with("so this folder has a service; nothing was changed")
    );
    assert!(
        office
            .refused("new staff home-visitor")
            .ends_with("is there already, and is left as it is")
    );
    assert!(office.refused("new page Toy_Library").contains("error[R12]"));
    assert!(office.refused("new page ../../escape").contains("error[R11]"));
    assert!(office.refused("new translation nowhere --language cy").contains("no page `nowhere`"));
    assert!(office.refused("new activity play/x").contains("write it as language/bubbles"));
    assert!(office.refused("new chart p014").contains("no child has the reference `p014`"));
    let child = "new child teo1 --first-name Teo --surname Wren --born 2024-02-08";
    assert!(office.refused(child).contains("must not hold the child's name or date of birth"));
    assert!(office.refused(&child.replace("teo1", "c080224")).contains("take something like p014"));
    assert!(
        office.refused(&child.replace("teo1", "p1 --visitor eve")).contains("nobody in the folder")
    );
    assert!(
        office
            .refused(&child.replace("2024", "2027").replace("teo1", "p1"))
            .contains("is later than")
    );
    office.child("p014", ("Teo", "Wren"));
    assert!(office.refused(&child.replace("teo1", "p014")).contains("a child `p014` already"));
    assert!(office.refused("new chart p014").contains("`doorstep new goal p014 asking`"));
    assert!(office.refused("new review p014").contains("`doorstep new assessment p014`"));
    office.done("new goal p014 asking");
    assert!(office.refused("new chart p014 --serves walking").ends_with("there is asking"));
    assert!(
        office.refused("new chart p014 --activity language/no").contains("no card `language/no`")
    );
}

#[test]
fn a_name_with_a_character_that_turns_text_round_is_refused() {
    let office = Office::new();
    let line = ["new", "child", "p1", "--first-name", "A\u{202e}b", "--surname", "C"];
    let (status, _, talk) = office.type_in(&[&line[..], &["--born", "2024-02-08"]].concat());
    assert_eq!(status, ExitStatus::ToolFailed);
    assert!(talk.contains("error[R08]") && !talk.contains('\u{202e}'), "{talk}");
}

#[test]
fn a_new_service_keeps_the_list_of_what_git_ignores() {
    let folder = tempfile::tempdir().unwrap();
    let kept = crate::scaffold::NewFile { path: ".gitignore".into(), text: "/target\n".into() };
    crate::scaffold::write(folder.path(), &[kept]).unwrap();
    let office = Office { folder };
    let (_, talk) = office.done("init .");
    assert!(talk.starts_with(
        "Add to the .gitignore that was there already: output/, print/ and keys.toml\n"
    ));
    let fresh = Office::new();
    let ignored = DiskLoader::new(fresh.folder.path()).read(".gitignore", 1 << 20).unwrap();
    assert_eq!(ignored, b"output/\nprint/\nkeys.toml\n");
}
