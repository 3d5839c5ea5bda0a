//! The world outside, looked at once: where the records are and what day it is.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::model::Date;
use crate::source::DiskLoader;
use crate::theme::Theme;

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
    fn the_day_can_be_given_in_seconds_and_nonsense_is_refused() {
        assert_eq!(epoch_day("1793750400"), Ok(date(2026, 11, 4)));
        let refused = epoch_day("tomorrow").unwrap_err();
        assert!(refused.contains("not a number of seconds"), "{refused}");
    }
}
