//! The look: templates, styles, words, report kinds and fonts, as named files.
//!
//! The default theme is inside the binary, so that a service needs no files of its own. A folder
//! `themes/<name>` takes its place file by file. A theme is somebody else's text and is not
//! trusted: what it may not do is refused by the renderers before any template runs. Like content,
//! it is read without following links.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

/// The default theme, as it is in `themes/default`.
static DEFAULT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The largest file of a theme that is read, in bytes: a font with wide coverage has one or two
/// megabytes.
const LARGEST: u64 = 16 << 20;

/// The files of one theme, by path (`html/activity.html`, `pdf/chart.typ`, `fonts/andika/…`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

impl Default for Theme {
    fn default() -> Self {
        let mut files = BTreeMap::new();
        embed(&DEFAULT, &mut files);
        Self { files }
    }
}

/// Takes every file of an embedded folder, with `/` in its path.
fn embed(dir: &Dir<'static>, files: &mut BTreeMap<String, Cow<'static, [u8]>>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        files.insert(path, file.contents().into());
    }
    for below in dir.dirs() {
        embed(below, files);
    }
}

impl Theme {
    /// The default theme with the files of a folder in the place of its own.
    ///
    /// # Errors
    ///
    /// A file of the folder that is a link, is too large or cannot be read, with a sentence. A folder
    /// that is not there is no error: it changes nothing.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads themes")]
    pub fn over_default(folder: &Path) -> Result<Self, (String, String)> {
        let mut theme = Self::default();
        if !folder.is_dir() {
            return Ok(theme);
        }
        let walk = walkdir::WalkDir::new(folder).min_depth(1).sort_by_file_name();
        for found in walk {
            let found = found.map_err(|error| (String::new(), error.to_string()))?;
            let path = found.path().strip_prefix(folder).unwrap_or(found.path());
            let path = path.to_string_lossy().replace('\\', "/");
            if found.file_type().is_dir() || path.split('/').any(|part| part.starts_with('.')) {
                continue;
            }
            let refuse = |why: &str| (path.clone(), why.to_owned());
            if !found.file_type().is_file() {
                return Err(refuse("a link stands here, and links are not followed"));
            }
            if found.metadata().map_or(0, |data| data.len()) > LARGEST {
                return Err(refuse("the file is too large for a theme"));
            }
            let bytes =
                std::fs::read(found.path()).map_err(|error| refuse(&error.kind().to_string()))?;
            theme.files.insert(path, bytes.into());
        }
        Ok(theme)
    }

    /// The theme with one file more, or another in its place.
    #[must_use]
    pub fn with(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.to_owned(), Cow::Owned(bytes.into()));
        self
    }

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

    /// A digest over the files of some folders, to know whether what was made from them still holds.
    /// The bytes of the default theme are part of the program and of its own digest, so of those only
    /// the names count here: its fonts are megabytes.
    #[must_use]
    pub fn digest(&self, folders: &[&str]) -> [u8; 32] {
        let mut digest = Sha256::new();
        let within = |path: &str| {
            folders
                .iter()
                .any(|folder| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
        };
        for (path, bytes) in self.files.iter().filter(|(path, _)| within(path)) {
            digest.update(path.as_bytes());
            match bytes {
                Cow::Borrowed(_) => digest.update([0]),
                Cow::Owned(bytes) => {
                    digest.update([1]);
                    digest.update((bytes.len() as u64).to_le_bytes());
                    digest.update(bytes);
                }
            }
        }
        digest.finalize().into()
    }
}
