//! A service in a folder of its own, and a preview of it that watches.

use std::fs;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use jiff::civil::date;
use tempfile::TempDir;

use crate::config::{Settings, Wanted};
use crate::pipeline::Preview;
use crate::serve::{Folders, Port, Server, Watch};
use crate::source::DiskLoader;
use crate::theme::Theme;

use super::client::{Reply, get};

/// A preview of the demonstration records, copied to where they may be changed.
pub(super) struct Site {
    folder: TempDir,
    pub(super) server: Arc<Server>,
    over: Arc<AtomicBool>,
    watcher: Option<JoinHandle<()>>,
}

impl Site {
    pub(super) fn new() -> Self {
        Self::of(copied(), false)
    }

    /// Serves and watches a folder that holds `content`.
    pub(super) fn of(folder: TempDir, polling: bool) -> Self {
        let root = folder.path().canonicalize().unwrap();
        let (content, theme) = (root.join("content"), root.join("themes/own"));
        let folders = Folders { root, watched: vec![content.clone(), theme.clone()] };
        let watch = if polling { Watch::polling(folders) } else { Watch::start(folders) };
        let mut watch = watch.unwrap();
        let settings = Settings {
            date: date(2026, 11, 20),
            jobs: NonZeroUsize::MIN,
            wanted: Wanted::default(),
            sheets: true,
            every_message: false,
            keys: None,
        };
        let theme = move || Theme::over_default(&theme).map_err(|(path, why)| path + ": " + &why);
        let preview = Preview::new(DiskLoader::new(content), theme, settings);
        let server = Arc::new(Server::start(preview, Port::Exactly(0)).unwrap());
        let over = Arc::new(AtomicBool::new(false));
        let (renewed, ended) = (Arc::clone(&server), Arc::clone(&over));
        let watcher = std::thread::spawn(move || {
            while !ended.load(Ordering::SeqCst) {
                if watch.next(Duration::from_millis(100)) == Some(true) {
                    let _ = renewed.renew();
                }
            }
        });
        Self { folder, server, over, watcher: Some(watcher) }
    }

    pub(super) fn get(&self, path: &str) -> Reply {
        get(self.server.address(), path)
    }

    /// The page at a path, which must be there.
    pub(super) fn page(&self, path: &str) -> String {
        let reply = self.get(path);
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
        reply.text()
    }

    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(super) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub(super) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The number of the current edition.
    pub(super) fn edition(&self) -> String {
        self.page("/__doorstep/version?shown=none")
    }

    /// Saves a file and waits, as the page in a browser does, until there is another edition.
    pub(super) fn save(&self, path: &str, text: &str) {
        let shown = self.edition();
        self.write(path, text);
        self.wait(&shown);
    }

    /// Waits until there is another edition than this.
    pub(super) fn wait(&self, shown: &str) {
        let newer = self.page(&format!("/__doorstep/version?shown={shown}"));
        assert_ne!(newer, shown, "nothing new came");
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        if let Some(watcher) = self.watcher.take() {
            watcher.join().unwrap();
        }
    }
}

/// The demonstration service in a new folder.
pub(super) fn copied() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("content");
    for found in walkdir::WalkDir::new(&from) {
        let found = found.unwrap();
        let to = folder.path().join("content").join(found.path().strip_prefix(&from).unwrap());
        if found.file_type().is_dir() {
            fs::create_dir_all(to).unwrap();
        } else {
            fs::copy(found.path(), to).unwrap();
        }
    }
    folder
}
