//! Where the current edition lies, for all who serve and all who wait for the next.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use crate::pipeline::Preview;

use super::edition::{Edition, held};

/// How long somebody waits for a new edition before they are sent away to ask again.
const PATIENCE: Duration = Duration::from_secs(20);

/// The current edition.
pub(super) struct Stand {
    preview: Preview,
    current: Mutex<Arc<Edition>>,
    newer: Condvar,
    /// Names this run, so that a page from an earlier one knows itself to be old.
    run: u32,
    /// Held while the records are read, so that editions follow one another; counts them.
    reading: Mutex<u64>,
}

impl Stand {
    /// Reads everything for the first time.
    pub(super) fn new(preview: Preview) -> Option<Self> {
        let run = std::process::id();
        let first = Edition::new(format!("{run}-1"), preview.read(None)?);
        Some(Self {
            preview,
            current: Mutex::new(Arc::new(first)),
            newer: Condvar::new(),
            run,
            reading: Mutex::new(1),
        })
    }

    /// The current edition.
    pub(super) fn current(&self) -> Arc<Edition> {
        Arc::clone(&held(&self.current))
    }

    /// Reads everything again; the new edition, if anything differs.
    pub(super) fn renew(&self) -> Option<Arc<Edition>> {
        let mut number = held(&self.reading);
        let reading = self.preview.read(Some(&self.current().reading))?;
        *number += 1;
        let edition = Arc::new(Edition::new(format!("{}-{number}", self.run), reading));
        // Taken out under the lock and dropped outside it: a large edition takes a while to go.
        let old = std::mem::replace(&mut *held(&self.current), Arc::clone(&edition));
        self.newer.notify_all();
        drop(old);
        Some(edition)
    }

    /// Waits until the current edition is another than the one that is shown, or patience ends.
    pub(super) fn wait(&self, shown: &str) -> String {
        let current = held(&self.current);
        let outcome =
            self.newer.wait_timeout_while(current, PATIENCE, |current| current.label == shown);
        let (current, _) = outcome.unwrap_or_else(PoisonError::into_inner);
        current.label.clone()
    }
}
