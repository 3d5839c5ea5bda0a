//! The look: templates, styles, words, report kinds and fonts, as named files.
//!
//! The default theme is inside the binary, so that a service needs no files of its own. A folder
//! `themes/<name>` takes its place file by file. A theme is somebody else's text and is not
//! trusted: what it may not do is refused here, before any template runs.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

/// The default theme, as it is in `themes/default`.
static DEFAULT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The files of one theme, by path (`html/activity.html`, `pdf/chart.typ`, `fonts/andika/…`).
#[derive(Debug, Clone)]
pub struct Theme {
    files: BTreeMap<String, std::borrow::Cow<'static, [u8]>>,
}

impl Default for Theme {
    fn default() -> Self {
        let mut files = BTreeMap::new();
        embed(&DEFAULT, &mut files);
        Self { files }
    }
}

/// Takes every file of an embedded folder, with `/` in its path.
fn embed(dir: &Dir<'static>, files: &mut BTreeMap<String, std::borrow::Cow<'static, [u8]>>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        files.insert(path, file.contents().into());
    }
    for below in dir.dirs() {
        embed(below, files);
    }
}

impl Theme {
    /// The bytes of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(AsRef::as_ref)
    }

    /// The files whose path begins with `folder` and a slash, in order.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        let files = self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_ref()));
        files.filter(move |(path, _)| {
            path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
        })
    }
}
