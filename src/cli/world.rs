//! The world outside, looked at once: where the records are and what day it is.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::model::Date;
use crate::seal::Keys;
use crate::source::DiskLoader;
use crate::theme::Theme;

use super::keys;

/// What a command may know of the world.
#[derive(Debug, Clone)]
pub struct World {
    /// The folder that holds `content`, `themes` and `output`.
    pub root: PathBuf,
    /// The day on which everything happens, unless a command's `--date` says another.
    pub today: Date,
}

impl World {
    /// The world of this process, or a sentence about what is wrong with it.
    pub(super) fn of_process(root: PathBuf) -> Result<Self, String> {
        Ok(Self { root, today: today()? })
    }

    /// The folder of the records.
    #[must_use]
    pub fn content_folder(&self) -> PathBuf {
        self.below("content")
    }

    /// The folder of the records, or where to look for it.
    ///
    /// # Errors
    ///
    /// A sentence with the way to the service when it lies near by, or else with the way to begin one.
    pub(super) fn needed_content(&self) -> Result<PathBuf, String> {
        let folder = self.content_folder();
        if folder.is_dir() {
            return Ok(folder);
        }
        let here = self.root.canonicalize().unwrap_or_else(|_| self.root.clone());
        let way = above(&here).or_else(|| below(&here)).unwrap_or_else(|| {
            "begin a service with `doorstep init our-service`, or name the folder that holds \
             `content` with --root"
                .into()
        });
        Err(format!("there is no folder `content` in {}: {way}", here.display()))
    }

    /// The records, read from disk when asked.
    #[must_use]
    pub fn content(&self) -> DiskLoader {
        DiskLoader::new(self.content_folder())
    }

    /// A theme by name: the default one with the files of `themes/<name>` in the place of its own.
    ///
    /// # Errors
    ///
    /// A sentence about the file that cannot be used, or about a theme that is not there.
    pub(super) fn theme(&self, name: &str) -> Result<Theme, String> {
        let folder = self.below("themes").join(name);
        if name != "default" && !folder.is_dir() {
            return Err(format!("there is no theme {}", folder.display()));
        }
        Theme::over_default(&folder)
            .map_err(|(path, why)| format!("{}: {why}", folder.join(path).display()))
    }

    /// The keys of families' pages: those of a file that was named, or else those of the file beside the
    /// records, if there is one.
    ///
    /// # Errors
    ///
    /// A sentence when a file that was named is not there, and when one cannot be used.
    pub(super) fn keys(&self, named: Option<&Path>) -> Result<Option<Arc<Keys>>, String> {
        let place = keys::place(named, self)?;
        match keys::read_keys(&place)? {
            None if named.is_some() => Err(format!("there is no key file {}", place.display())),
            found => Ok(found.map(Arc::new)),
        }
    }

    /// How many things the computer can do at once.
    #[must_use]
    pub fn processors(&self) -> NonZeroUsize {
        std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
    }

    /// A path below the root, as it is shown and used: without `./` when the root is the working
    /// directory.
    #[must_use]
    pub fn below(&self, path: impl AsRef<Path>) -> PathBuf {
        if self.root == Path::new(".") { path.as_ref().into() } else { self.root.join(path) }
    }
}

/// The way to a service in one of the folders above.
fn above(here: &Path) -> Option<String> {
    let steps = here.ancestors().skip(1).position(is_service)? + 1;
    let back = vec![".."; steps].join("/");
    Some(format!("you are inside a service; go back to it with `cd {back}`"))
}

/// The way to a service in a folder of this one.
#[expect(clippy::disallowed_methods, reason = "to tell somebody where their service is")]
fn below(here: &Path) -> Option<String> {
    let mut found: Vec<String> = std::fs::read_dir(here)
        .ok()?
        .filter_map(Result::ok)
        .filter(|entry| is_service(&entry.path()))
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    found.sort();
    let first = found.first()?;
    Some(format!("there is a service in the folder {first}; go into it with `cd {first}`"))
}

fn is_service(folder: &Path) -> bool {
    folder.join("content/service.yaml").is_file()
}

/// The day that `SOURCE_DATE_EPOCH` names, in universal time so that it is the same everywhere; or
/// else today, where the computer stands.
#[expect(clippy::disallowed_methods, reason = "the one place that looks at the clock")]
fn today() -> Result<Date, String> {
    match std::env::var_os("SOURCE_DATE_EPOCH") {
        None => Ok(jiff::Zoned::now().date()),
        Some(set) => epoch_day(&set.to_string_lossy()),
    }
}

/// The day of a number of seconds since 1970.
fn epoch_day(seconds: &str) -> Result<Date, String> {
    let day = seconds.trim().parse().ok().and_then(|second| Timestamp::from_second(second).ok());
    day.map(|day| day.to_zoned(TimeZone::UTC).date()).ok_or_else(|| {
        format!("SOURCE_DATE_EPOCH is {seconds:?}, which is not a number of seconds since 1970")
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn somebody_in_the_wrong_folder_is_shown_the_way() {
        let place = tempfile::tempdir().unwrap();
        let file = |path: &str| crate::scaffold::NewFile { path: path.into(), text: "x".into() };
        let files = [file("ours/content/service.yaml"), file("ours/content/staff/a.yaml")];
        crate::scaffold::write(place.path(), &files).unwrap();
        let asked = |folder: &str| {
            let root = place.path().join(folder);
            World { root, today: date(2026, 11, 4) }
                .needed_content()
                .map_err(|sentence| sentence.rsplit_once(": ").unwrap_or_default().1.to_owned())
        };
        assert!(asked("ours").is_ok());
        assert_eq!(
            asked("ours/content/staff").unwrap_err(),
            "you are inside a service; go back to it with `cd ../..`"
        );
        assert_eq!(
            asked("ours/content").unwrap_err(),
            "you are inside a service; go back to it with `cd ..`"
        );
        assert_eq!(
            asked("").unwrap_err(),
            "there is a service in the folder ours; go into it with `cd ours`"
        );
        let elsewhere =
            World { root: tempfile::tempdir().unwrap().path().into(), ..asked_of(&place) };
        assert!(elsewhere.needed_content().unwrap_err().contains("doorstep init our-service"));
    }

    fn asked_of(place: &tempfile::TempDir) -> World {
        World { root: place.path().into(), today: date(2026, 11, 4) }
    }

    #[test]
    fn the_day_can_be_given_in_seconds_and_nonsense_is_refused() {
        assert_eq!(epoch_day("1793750400"), Ok(date(2026, 11, 4)));
        let refused = epoch_day("tomorrow").unwrap_err();
        assert!(refused.contains("not a number of seconds"), "{refused}");
    }
}
