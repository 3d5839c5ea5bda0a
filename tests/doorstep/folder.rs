//! A service on disk, and the program run on it as a person runs it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::cargo::program;
use crate::site::Site;
use crate::tree::Tree;

/// A folder with `content` in it.
#[must_use]
pub(crate) struct Folder {
    place: TempDir,
    day: String,
}

/// What the program said and how it ended.
#[must_use]
pub(crate) struct Run {
    /// The exit status; -1 when it was killed.
    pub(crate) status: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl Run {
    /// Everything that was printed.
    pub(crate) fn all(&self) -> String {
        format!("{}{}", self.out, self.err)
    }

    /// Fails unless these words were printed.
    #[track_caller]
    pub(crate) fn says(&self, words: &str) -> &Self {
        assert!(self.all().contains(words), "{words:?} not in:\n{}", self.all());
        self
    }

    /// Fails unless it ended with this status.
    #[track_caller]
    pub(crate) fn ended(&self, status: i32) -> &Self {
        assert_eq!(self.status, status, "{}", self.all());
        self
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Folder {
    /// The service, written out.
    pub(crate) fn of(site: &Site) -> Self {
        let place = tempfile::tempdir().unwrap();
        site.write_to(&place.path().join("content"));
        Self { place, day: site.day() }
    }

    /// A path below the folder.
    pub(crate) fn path(&self, below: &str) -> PathBuf {
        self.place.path().join(below)
    }

    /// Writes a record anew, as an editor does.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let file = self.path("content").join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }

    /// Brings the records in line with a service: what it has is written, and nothing is removed.
    pub(crate) fn update(&self, site: &Site) {
        site.write_to(&self.path("content"));
    }

    /// The program with arguments, not yet run.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(program());
        command.arg("--root").arg(self.place.path()).args(arguments);
        command.env_remove("SOURCE_DATE_EPOCH");
        command
    }

    /// Runs the program.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.command(arguments).output().unwrap().into()
    }

    /// A build on the service's day, not yet run.
    pub(crate) fn build_command(&self, more: &[&str]) -> Command {
        let mut command = self.command(&["build", "--date", &self.day]);
        command.args(more);
        command
    }

    /// Builds on the service's day.
    pub(crate) fn build(&self, more: &[&str]) -> Run {
        self.build_command(more).output().unwrap().into()
    }

    /// Checks on the service's day.
    pub(crate) fn check(&self) -> Run {
        self.run(&["check", "--date", &self.day])
    }

    /// What is in the output folder.
    pub(crate) fn output(&self) -> Tree {
        Tree::of(&self.path("output"))
    }

    /// The folder itself.
    pub(crate) fn root(&self) -> &Path {
        self.place.path()
    }
}
