//! The shape of the house, read from its sources: which room may use which, which library has one
//! door, and what every file begins with.

use std::collections::{BTreeMap, BTreeSet};

use crate::cargo::{files, package};

/// Which rooms a room may use. `pipeline` and `cli` may use all.
const ROOMS: &[(&str, &[&str])] = &[
    // What a picture is and what is made of its pixels, whoever asks.
    ("picture", &[]),
    ("source", &["picture"]),
    ("privacy", &[]),
    ("output", &[]),
    ("diag", &["source"]),
    ("words", &["source", "diag"]),
    ("theme", &["source", "diag"]),
    // The keys of families' pages are settings.
    ("config", &["source", "diag", "privacy", "seal"]),
    ("model", &["source", "privacy", "picture"]),
    ("content", &["source", "diag", "privacy", "model", "config"]),
    ("check", &["source", "diag", "privacy", "model", "config", "words", "picture"]),
    // `source` for `Spanned`: a link in a record knows where it was typed, and a view follows links.
    ("view", &["source", "diag", "privacy", "model", "config", "words", "picture"]),
    ("render", &["source", "diag", "words", "view", "theme", "output", "picture"]),
    // `source` for `Spanned` as well: what is known of a child comes straight from the records.
    ("scan", &["source", "diag", "privacy", "model", "output", "picture"]),
    ("seal", &["privacy", "output"]),
    ("scaffold", &["source", "model"]),
    // The deadlines that ship with the program are records, and `content` reads records.
    // And the blocks of papers say themselves what they are and for whom.
    ("reference", &["model", "scaffold", "content", "privacy", "view"]),
    ("exchange", &["source", "diag", "model", "scaffold"]),
    (
        "pipeline",
        &[
            "source", "diag", "words", "privacy", "model", "config", "content", "check", "view",
            "theme", "render", "scan", "seal", "output", "picture",
        ],
    ),
    // The proof changes the records of a draft and makes the papers again, stage by stage.
    (
        "prove",
        &[
            "source", "diag", "words", "privacy", "model", "config", "content", "check", "view",
            "theme", "render", "scan", "output", "pipeline", "seal",
        ],
    ),
    // A preview lists the records' problems, and so reads what the pipeline reads: the settings, the
    // loaders and the theme are its arguments.
    (
        "serve",
        &[
            "pipeline", "output", "diag", "source", "config", "theme", "render", "view", "privacy",
            "words", "model",
        ],
    ),
];

/// Libraries that only some places may use, and why these.
const DOORS: &[(&str, &[&str], &str)] = &[
    ("tera", &["render/html"], "templates are text of others and are watched over in one place"),
    ("image", &["picture"], "pixels are decoded within bounds in one place"),
    ("typst", &["render/pdf"], "Typst reads no file and reaches no network but through our world"),
    ("typst_pdf", &["render/pdf"], "as typst"),
    ("typst_layout", &["render/pdf"], "as typst"),
    ("granit_parser", &["source/yaml.rs"], "the budget of a record holds in one place"),
    ("quick_xml", &["exchange/workbook"], "a workbook comes from anywhere and is bounded there"),
    ("clap", &["cli"], "arguments are read in cli"),
    ("getrandom", &["cli"], "only cli has randomness, as only cli has a clock"),
    ("aes_gcm", &["seal"], "pages are sealed in one place and in one way"),
    ("hkdf", &["seal"], "as aes_gcm"),
    ("pbkdf2", &["seal"], "as aes_gcm"),
    ("fluent_bundle", &["words"], "words come from words"),
    ("icu_collator", &["words"], "the order of a language comes from words"),
    ("unic_langid", &["words"], "words come from words"),
    // The scan has a faster table of its own; the words that goals may not use are few.
    ("aho_corasick", &["check/lexicon.rs"], "many words are searched for at once in one place"),
    ("tiny_http", &["serve"], "nothing else listens"),
    ("notify", &["serve"], "nothing else watches"),
    ("walkdir", &["source/disk.rs", "theme.rs"], "folders are walked where disks are read"),
    ("pulldown_cmark", &["content/markdown.rs"], "what Markdown may say is decided once"),
    ("indicatif", &["cli"], "only cli has a terminal"),
    ("terminal_size", &["cli"], "only cli has a terminal"),
    ("rustix", &["source/disk.rs", "output/disk.rs"], "system calls stay where disks are"),
    ("include_dir", &["theme.rs", "scaffold", "serve"], "what is inside the binary is few things"),
];

/// Where records are judged, so that the program itself may look at all of them.
const JUDGES: &[&str] = &[
    "content",
    "check",
    "scan",
    "pipeline",
    "privacy",
    "model",
    "prove",
    // New records are numbered and linked from the records that there are.
    "cli/existing.rs",
];

/// Longer files, and why.
const LONG: &[(&str, &str)] =
    &[("render/pdf/samples.rs", "sample views for tests: words, not working")];

/// A file of the program without its tests.
struct Source {
    path: String,
    all: String,
    program: String,
}

impl Source {
    /// The room: the folder or file directly below `src`.
    fn room(&self) -> &str {
        let room = self.path.split('/').next().unwrap_or_default();
        room.trim_end_matches(".rs")
    }
}

/// What only tests compile: `#[cfg(test)]` before a module in a file of its own.
fn for_tests_alone(all: &[(String, String)]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (path, text) in all {
        let folder = match path.strip_suffix("/mod.rs") {
            Some(folder) => folder.to_owned(),
            None => path.trim_end_matches(".rs").to_owned(),
        };
        for after in text.split("#[cfg(test)]\n").skip(1) {
            let line = after.lines().next().unwrap_or_default();
            let module = line.strip_suffix(';').and_then(|line| line.split("mod ").nth(1));
            found.extend(module.map(|module| format!("{folder}/{module}")));
        }
    }
    found
}

/// A file without what only tests compile: whatever follows the first test item in its place.
fn program(text: &str) -> String {
    let mut from = 0;
    while let Some(at) = text[from..].find("#[cfg(test)]\n") {
        let next = text[from + at..].lines().nth(1).unwrap_or_default();
        if !next.ends_with(';') {
            return text[..from + at].to_owned();
        }
        from += at + 1;
    }
    text.to_owned()
}

fn sources() -> Vec<Source> {
    let all = files(&package("src"), ".rs").into_iter();
    let all: Vec<(String, String)> =
        all.map(|(path, file)| (path, std::fs::read_to_string(file).unwrap())).collect();
    let tests = for_tests_alone(&all);
    let is_test = |path: &str| {
        tests.iter().any(|test| {
            path.strip_prefix(test.as_str()).is_some_and(|rest| rest.starts_with(['.', '/']))
        })
    };
    assert!(all.len() > 100, "the sources are there");
    let sources = all.into_iter().map(|(path, all)| Source {
        program: if is_test(&path) { String::new() } else { program(&all) },
        path,
        all,
    });
    sources.collect()
}

/// The code of a text, line by line, without comments.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate();
    lines.filter(|(_, line)| !line.trim_start().starts_with("//")).map(|(at, line)| (at + 1, line))
}

/// The rooms that a file uses: what follows `crate::`, in a path or a group.
fn used_rooms(text: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let text = code(text).map(|(_, line)| line).collect::<Vec<_>>().join("\n");
    for (at, found) in text.match_indices("crate::") {
        let before = text[..at].chars().next_back();
        let rest = &text[at + found.len()..];
        if before == Some('$') {
            continue;
        }
        match rest.strip_prefix('{') {
            Some(group) => used.extend(heads(group)),
            None => used.extend(head(rest)),
        }
    }
    used
}

fn head(path: &str) -> Option<String> {
    let name: String = path.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!name.is_empty()).then_some(name)
}

/// The first names of the paths in a group that may hold groups.
fn heads(group: &str) -> Vec<String> {
    let (mut depth, mut names, mut fresh) = (0, Vec::new(), true);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => fresh = true,
            _ if c.is_whitespace() => {}
            _ if fresh => {
                names.extend(head(&group[at..]));
                fresh = false;
            }
            _ => {}
        }
    }
    names
}

#[test]
fn rooms_use_only_the_rooms_that_they_may() {
    let allowed: BTreeMap<&str, &[&str]> = ROOMS.iter().copied().collect();
    let mut wrong = Vec::new();
    for source in sources() {
        let room = source.room();
        let Some(may) = allowed.get(room) else {
            assert!(
                ["lib", "main", "cli", "build"].contains(&room),
                "{} is in no known room",
                source.path
            );
            continue;
        };
        for used in used_rooms(&source.program) {
            // The macro for records stands at the root and belongs to the room privacy.
            let used = if used == "record" { "privacy".to_owned() } else { used };
            if used != room && !may.contains(&used.as_str()) {
                wrong.push(format!("{} uses {used}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_reading_of_imports_sees_paths_and_groups() {
    let text =
        "use crate::{check, model::{A, B}, view};\nlet x = crate::scan::y();\n// crate::cli\n";
    assert_eq!(Vec::from_iter(used_rooms(text)), ["check", "model", "scan", "view"]);
}

#[test]
fn each_library_has_its_door() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (library, doors, why) in DOORS {
            let inside = doors.iter().any(|door| source.path.starts_with(door));
            let uses = code(&source.program).any(|(_, line)| names(line, library));
            if uses && !inside {
                wrong.push(format!("{} uses {library}: {why}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whether a line has a path that begins with a library.
fn names(line: &str, library: &str) -> bool {
    line.match_indices(library).any(|(at, found)| {
        let before = line[..at].chars().next_back();
        let after = &line[at + found.len()..];
        let starts = before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':');
        starts && (after.starts_with("::") || (line.contains("use ") && after.starts_with(';')))
    })
}

#[test]
fn every_file_says_why_it_exists_and_stays_short() {
    for Source { path, all, .. } in sources() {
        assert!(all.starts_with("//! "), "{path} does not say why it exists");
        let long = LONG.iter().any(|(one, _)| *one == path);
        assert!(long || all.lines().count() <= 400, "{path} has more than 400 lines");
    }
    let tests = files(&package("tests/doorstep"), ".rs");
    for (path, file) in tests {
        let text = std::fs::read_to_string(file).unwrap();
        assert!(text.starts_with("//! "), "tests: {path} does not say why it exists");
        assert!(text.lines().count() <= 400, "tests: {path} has more than 400 lines");
    }
}

#[test]
fn only_check_makes_a_service() {
    let made: Vec<String> = sources()
        .iter()
        .filter(|source| code(&source.program).any(|(_, line)| line.contains("::assemble(")))
        .map(|source| source.path.clone())
        .collect();
    assert_eq!(made, ["check/mod.rs"]);
}

#[test]
fn only_those_who_judge_records_may_see_all_of_them() {
    let mut wrong = Vec::new();
    for source in sources() {
        let judge = JUDGES.iter().any(|judge| source.path.starts_with(judge));
        let names = code(&source.program)
            .any(|(_, line)| line.contains("inspector()") || line.contains("Inspector"));
        if names && !judge {
            wrong.push(source.path);
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// A family's page in plain text is taken by what seals it and by the scan, and by nobody who writes.
#[test]
fn only_sealing_and_the_scan_look_into_an_unsealed_page() {
    let mut seen = Vec::new();
    for source in sources() {
        if code(&source.program).any(|(_, line)| line.contains("unsealed_bytes(")) {
            seen.push(source.path);
        }
    }
    assert_eq!(seen, ["output/unsealed.rs", "scan/walk.rs", "seal/sealed.rs"]);
}

#[test]
fn nothing_knows_the_computer_that_it_was_written_on() {
    let places = ["/home/", "/tmp/", "/root/", "/Users/", "C:\\Users"];
    let mut folders = vec!["src", "themes/default", "content", "tests/doorstep"];
    folders.retain(|folder| package(folder).is_dir());
    for (path, file) in folders.iter().flat_map(|folder| files(&package(folder), "")) {
        let bytes = std::fs::read(file).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        if path == "architecture.rs" || path.starts_with("fonts/") {
            continue;
        }
        for place in places {
            // `p014/home/` is a household.
            let found = text
                .match_indices(place)
                .any(|(at, _)| !text[..at].chars().next_back().is_some_and(char::is_alphanumeric));
            assert!(!found, "{path} holds {place}");
        }
    }
}

#[test]
fn the_program_does_not_unwrap() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (at, line) in code(&source.program) {
            if line.contains(".unwrap()") || line.contains("panic!(") || line.contains("todo!(") {
                wrong.push(format!("{}:{at}: {}", source.path, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
