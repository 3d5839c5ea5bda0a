//! Watches the folders, and says when it is worth reading again.
//!
//! Saving a file makes several events (the file is emptied, written, closed, or another takes its
//! place), so a burst is waited out. What an event says is not trusted for more than that: whoever
//! reads again reads everything, so nothing can be missed by misunderstanding an editor's habits.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{Config, Event, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

/// How long it must be quiet before a burst of events is over.
const QUIET: Duration = Duration::from_millis(15);
/// How many such silences are waited for at most, when something writes without end.
const MOST_WAITS: usize = 20;
/// How often folders are looked through where the system does not tell of changes.
const POLL: Duration = Duration::from_millis(500);

/// The folders to watch. One that is not there yet is watched when it appears.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The folder that holds the others.
    pub root: PathBuf,
    /// The records, and the theme.
    pub watched: Vec<PathBuf>,
}

/// Somebody who watches.
pub struct Watch {
    folders: Folders,
    events: Receiver<bool>,
    watcher: Box<dyn Watcher + Send>,
    polls: bool,
}

impl Watch {
    /// Begins to watch; by looking again and again where the system does not tell of changes.
    ///
    /// # Errors
    ///
    /// A sentence, when there is no way at all.
    pub fn start(folders: Folders) -> Result<Self, String> {
        Self::told(folders.clone()).or_else(|_| Self::polling(folders))
    }

    /// Watches by the system's own means.
    fn told(folders: Folders) -> Result<Self, String> {
        let (sender, events) = channel();
        let heard = listener(sender, folders.clone());
        let watcher = RecommendedWatcher::new(heard, Config::default());
        let watcher = Box::new(watcher.map_err(|error| error.to_string())?);
        Self::begin(Self { folders, events, watcher, polls: false })
    }

    /// Watches by looking again and again.
    pub(super) fn polling(folders: Folders) -> Result<Self, String> {
        let (sender, events) = channel();
        let heard = listener(sender, folders.clone());
        let config = Config::default().with_poll_interval(POLL).with_compare_contents(true);
        let watcher = PollWatcher::new(heard, config).map_err(|error| error.to_string())?;
        Self::begin(Self { folders, events, watcher: Box::new(watcher), polls: true })
    }

    fn begin(mut self) -> Result<Self, String> {
        // The root tells when a watched folder comes, goes, or is put in the place of another.
        if !self.polls {
            let root = self.watcher.watch(&self.folders.root, RecursiveMode::NonRecursive);
            root.map_err(|error| error.to_string())?;
        }
        self.follow()?;
        Ok(self)
    }

    /// Watches the folders that are there now.
    fn follow(&mut self) -> Result<(), String> {
        for folder in self.folders.watched.iter().filter(|folder| folder.is_dir()) {
            let _ = self.watcher.unwatch(folder);
            let watched = self.watcher.watch(folder, RecursiveMode::Recursive);
            watched.map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    /// Whether it looks again and again, because the system does not tell of changes.
    #[must_use]
    pub fn polls(&self) -> bool {
        self.polls
    }

    /// Waits for the next change to be over. `false` when nothing can come any more, `None` when
    /// nothing came within `patience`.
    pub fn next(&mut self, patience: Duration) -> Option<bool> {
        let mut moved = match self.events.recv_timeout(patience) {
            Ok(moved) => moved,
            Err(RecvTimeoutError::Timeout) => return None,
            Err(RecvTimeoutError::Disconnected) => return Some(false),
        };
        for _ in 0..MOST_WAITS {
            match self.events.recv_timeout(QUIET) {
                Ok(also) => moved |= also,
                Err(_) => break,
            }
            while let Ok(also) = self.events.try_recv() {
                moved |= also;
            }
        }
        if moved {
            // A folder that cannot be watched now is tried again when it next moves.
            let _ = self.follow();
        }
        Some(true)
    }
}

/// Sends on what matters: whether a watched folder itself came or went.
fn listener(
    sender: Sender<bool>,
    folders: Folders,
) -> impl FnMut(notify::Result<Event>) + Send + 'static {
    move |event| {
        let moved = match event {
            // Events were lost, so anything may have happened.
            Err(_) => Some(true),
            Ok(event) if event.need_rescan() => Some(true),
            Ok(event) if is_change(event.kind) => concerns(&event.paths, &folders),
            Ok(_) => None,
        };
        if let Some(moved) = moved {
            // Nobody listens any more when the preview ends.
            let _ = sender.send(moved);
        }
    }
}

/// Reading is no change, and this program reads much.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        _ => true,
    }
}

/// Whether paths lie in a watched folder, and then whether one of them is such a folder itself or
/// holds one.
fn concerns(paths: &[PathBuf], folders: &Folders) -> Option<bool> {
    let holds = |path: &Path| folders.watched.iter().any(|folder| folder.starts_with(path));
    let within = |path: &Path| folders.watched.iter().any(|folder| path.starts_with(folder));
    if paths.iter().any(|path| *path != folders.root && holds(path)) {
        return Some(true);
    }
    paths.iter().any(|path| within(path)).then_some(false)
}
