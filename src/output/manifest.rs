//! What is in the output folder: the account of the last build, and the only cache.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Digest, path};

/// Its name in the output folder.
pub(super) const FILE: &str = "manifest.json";

/// The format that this program writes. A manifest of another one counts as none.
const VERSION: u32 = 1;

/// What stands before the digest of the manifest itself, at its end.
const CHECK: &str = ",\n\"check\": \"";

/// The account of one build. It names no child and holds no words of a record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    version: u32,
    /// The digest of everything that went in: records, theme, settings, date, program.
    pub build: Digest,
    /// Whether everything that was asked of the content is here: false for a partial build.
    pub complete: bool,
    /// The figures of the summary, by what was counted.
    pub counts: BTreeMap<String, usize>,
    /// Papers that were not made, and why.
    pub withheld: Vec<Withheld>,
    /// What was said of the content, in the short format.
    pub diagnostics: Vec<String>,
    /// Every file but the marker and the manifest itself, by path.
    files: Vec<FileEntry>,
    check: Option<Digest>,
}

/// A paper that was not made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withheld {
    /// For whom it would have been.
    pub audience: String,
    /// Whom it would have been about, by reference; empty for nobody.
    pub subject: String,
    /// Which paper, by the path or the record that it would have come from.
    pub document: String,
    /// The code of the rule.
    pub code: String,
}

/// One file of the output.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    /// Its path below the output folder, with `/`.
    pub path: String,
    /// For whom it is.
    pub audience: String,
    /// Whom it is about, by reference; empty for nobody.
    pub subject: String,
    /// The digest of its bytes.
    pub sha256: Digest,
    /// How many bytes it has.
    pub bytes: u64,
    /// The digest of what it was made from.
    pub inputs: Digest,
    /// How many sides it has, if it is a paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<u32>,
}

impl Manifest {
    /// The account of a build whose input has this digest; the caller fills in what it has to tell.
    #[must_use]
    pub fn new(build: Digest) -> Self {
        Self {
            version: VERSION,
            build,
            complete: true,
            counts: BTreeMap::new(),
            withheld: Vec::new(),
            diagnostics: Vec::new(),
            files: Vec::new(),
            check: None,
        }
    }

    /// The files of this output, in the order of their paths.
    #[must_use]
    pub fn files(&self) -> &[FileEntry] {
        &self.files
    }

    /// One file of this output.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<&FileEntry> {
        let found = self.files.binary_search_by(|entry| entry.path.as_str().cmp(path));
        found.ok().map(|at| &self.files[at])
    }

    /// Puts in the files that the staging folder holds.
    pub(super) fn list(&mut self, files: impl IntoIterator<Item = FileEntry>) {
        self.files = files.into_iter().collect();
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
    }

    /// As it is written: one line a file, so that two manifests can be compared by eye, and the
    /// digest of all that at its end.
    pub(super) fn to_text(&self) -> Result<String, serde_json::Error> {
        let mut out =
            format!("{{\n\"version\": {},\n\"build\": \"{}\",\n", self.version, self.build);
        out.push_str(if self.complete { "\"complete\": true" } else { "\"complete\": false" });
        out.push_str(",\n\"counts\": ");
        out.push_str(&serde_json::to_string(&self.counts)?);
        write_list(&mut out, "withheld", &self.withheld)?;
        write_list(&mut out, "diagnostics", &self.diagnostics)?;
        write_list(&mut out, "files", &self.files)?;
        let check = Digest::of(out.as_bytes()).to_string();
        out.push_str(CHECK);
        out.push_str(&check);
        out.push_str("\"\n}\n");
        Ok(out)
    }

    /// Reads one back. None when it is broken, of another version, or not as a build left it: then
    /// nothing is known of the old output, and everything is made again.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let body = &text[..text.rfind(CHECK)?];
        let manifest: Self = serde_json::from_str(text).ok()?;
        let whole = manifest.check == Some(Digest::of(body.as_bytes()));
        let ordered = manifest.files.is_sorted_by(|a, b| a.path < b.path);
        let safe = manifest.files.iter().all(|entry| path::check(&entry.path).is_ok());
        (whole && ordered && safe && manifest.version == VERSION)
            .then_some(Self { check: None, ..manifest })
    }
}

/// A list under a name, one entry a line.
fn write_list<T: Serialize>(
    out: &mut String,
    name: &str,
    entries: &[T],
) -> Result<(), serde_json::Error> {
    out.push_str(",\n\"");
    out.push_str(name);
    out.push_str("\": [");
    for (at, entry) in entries.iter().enumerate() {
        out.push_str(if at == 0 { "\n  " } else { ",\n  " });
        out.push_str(&serde_json::to_string(entry)?);
    }
    out.push_str(if entries.is_empty() { "]" } else { "\n]" });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Manifest {
        let mut manifest = Manifest::new(Digest::of(b"in"));
        manifest.complete = false;
        manifest.counts.insert("pages".into(), 2);
        manifest.diagnostics.push("content/a.md:1:1: warning[A01]: `…` is odd".into());
        manifest.withheld.push(Withheld {
            audience: "family".into(),
            subject: "p014/home".into(),
            document: "charts/2026-11-20.yaml".into(),
            code: "W01".into(),
        });
        manifest.list(["public/b", "public/a"].map(|path| FileEntry {
            path: path.into(),
            audience: "public".into(),
            subject: String::new(),
            sha256: Digest::of(b"x"),
            bytes: 1,
            inputs: Digest::of(b"y"),
            pages: (path == "public/b").then_some(2),
        }));
        manifest
    }

    #[test]
    fn it_reads_back_what_it_wrote() {
        let text = sample().to_text().unwrap();
        assert_eq!(Manifest::read(text.as_bytes()), Some(sample()));
        assert_eq!(text.lines().filter(|line| line.contains("\"path\"")).count(), 2);
        let empty = Manifest::new(Digest::of(b""));
        assert_eq!(Manifest::read(empty.to_text().unwrap().as_bytes()), Some(empty));
    }

    #[test]
    fn any_changed_or_missing_byte_makes_it_count_as_none() {
        let text = sample().to_text().unwrap().into_bytes();
        for at in 0..text.len() {
            let mut changed = text.clone();
            changed[at] ^= 1;
            assert_eq!(Manifest::read(&changed), None, "byte {at} changed");
            if at < text.len() - 3 {
                assert_eq!(Manifest::read(&text[..at]), None, "cut at byte {at}");
            }
        }
    }

    #[test]
    fn a_manifest_that_leads_out_of_the_folder_or_is_of_another_version_counts_as_none() {
        let mut outside = sample();
        outside.files[0].path = "../../etc/passwd".into();
        let mut later = sample();
        later.version = 2;
        for manifest in [outside, later] {
            assert_eq!(Manifest::read(manifest.to_text().unwrap().as_bytes()), None);
        }
    }
}
