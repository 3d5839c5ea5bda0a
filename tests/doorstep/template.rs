//! The records of the sound service, as templates: `«Child.surname=Halloway»` stands for a field's
//! words. A test takes the words that stand there, or puts words of its own in their place and so
//! knows which field they came from.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use doorstep::content;
use doorstep::diag::Sink;
use doorstep::privacy::Grant;
use doorstep::source::{MemoryLoader, Sources};

use crate::cargo::{files, package};

/// A field of a record at one place of the templates.
pub(crate) struct Mark<'t> {
    /// What kind of words fit: nothing for any, `day`, `nhs`, `phone` or `mail`.
    pub(crate) kind: &'t str,
    /// The field, as `Child.surname`.
    pub(crate) field: &'t str,
    /// The household that it belongs to, if it belongs to one.
    pub(crate) household: Option<&'t str>,
    /// The words that stand there; they may be none.
    pub(crate) words: &'t str,
}

/// The templates, read once.
static TEMPLATES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let all = files(&package("tests/doorstep/sound"), "").into_iter();
    all.map(|(path, file)| (path, std::fs::read_to_string(file).unwrap())).collect()
});

/// The records of the service, each mark filled in.
pub(crate) fn shared(mut fill: impl FnMut(&Mark<'_>) -> String) -> BTreeMap<String, String> {
    let shared = TEMPLATES
        .iter()
        .filter(|(path, _)| !["child/", "leaver/"].iter().any(|folder| path.starts_with(folder)));
    shared.map(|(path, text)| (path.clone(), filled(text, &mut fill))).collect()
}

/// The records of a child with this reference, each mark filled in.
pub(crate) fn child(
    reference: &str,
    fill: impl FnMut(&Mark<'_>) -> String,
) -> BTreeMap<String, String> {
    of("child", reference, fill)
}

/// The same for the templates of one folder: those of a child, or of a care leaver.
pub(crate) fn of(
    folder: &str,
    reference: &str,
    mut fill: impl FnMut(&Mark<'_>) -> String,
) -> BTreeMap<String, String> {
    let all = TEMPLATES
        .iter()
        .filter_map(|(path, text)| Some((path.strip_prefix(folder)?.strip_prefix('/')?, text)));
    // One child goes to the group.
    let all = all.filter(|(path, _)| reference == "p014" || !path.starts_with("group-notes/"));
    let files = all
        .map(|(path, text)| (format!("children/{reference}/{path}"), filled(text, &mut fill)))
        .collect();
    sealed(files)
}

/// The records with the seal on the one of a release that belongs on its words.
fn sealed(mut files: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let released: Vec<String> =
        files.keys().filter(|path| path.contains("/releases/")).cloned().collect();
    for path in released {
        let mut loader = MemoryLoader::new();
        files.iter().for_each(|(path, text)| loader.set(path.clone(), text.as_bytes()));
        let draft = content::read(&Sources::load(&loader), &mut Sink::new());
        let releases = draft.children.values().flat_map(|child| child.releases.values());
        let seal = releases.map(|one| one.due_seal(&Grant::inspector())).next().unwrap();
        let text = files[&path].replace("seal: SEAL", &format!("seal: {seal}"));
        files.insert(path, text);
    }
    files
}

fn filled(text: &str, fill: &mut impl FnMut(&Mark<'_>) -> String) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('«') {
        let (mark, after) = after.split_once('»').expect("a mark is closed");
        out.push_str(before);
        out.push_str(&fill(&read(mark)));
        rest = after;
    }
    out + rest
}

fn read(mark: &str) -> Mark<'_> {
    let (head, words) = mark.split_once('=').expect("a mark has its words");
    let (kind, field) = head.split_once(' ').unwrap_or(("", head));
    let (field, household) = match field.split_once('@') {
        Some((field, household)) => (field, Some(household)),
        None => (field, None),
    };
    Mark { kind, field, household, words }
}
