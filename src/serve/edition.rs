//! One edition of the website: a reading with a number, and what was made of it so far.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::pipeline::Reading;

use super::answer::Answer;

/// The most bytes of answers that an edition keeps. Beyond it, answers are made again.
const MOST_KEPT: usize = 64 << 20;

/// A reading, its number, and the answers that were made of it.
pub(super) struct Edition {
    /// Names it among all editions of all runs, for pages to compare.
    pub(super) label: String,
    /// The state of the service.
    pub(super) reading: Reading,
    kept: Mutex<Kept>,
    /// Held while a paper is made: each takes a processor and much memory for a while.
    press: Mutex<()>,
}

#[derive(Default)]
struct Kept {
    answers: BTreeMap<String, Arc<Answer>>,
    bytes: usize,
}

impl Edition {
    /// An edition of which nothing is made yet.
    pub(super) fn new(label: String, reading: Reading) -> Self {
        Self { label, reading, kept: Mutex::default(), press: Mutex::default() }
    }

    /// The answer at a path: the one that was made before, or a new one.
    pub(super) fn answer(
        &self,
        path: &str,
        make: impl FnOnce(&Reading) -> Option<Answer>,
    ) -> Option<Arc<Answer>> {
        if let Some(kept) = self.kept(path) {
            return Some(kept);
        }
        let is_paper = path.as_bytes().ends_with(b".pdf");
        let turn = is_paper.then(|| held(&self.press));
        // Somebody else may have made it while this one waited for its turn.
        if is_paper && let Some(kept) = self.kept(path) {
            return Some(kept);
        }
        let answer = Arc::new(make(&self.reading)?);
        drop(turn);
        let mut kept = held(&self.kept);
        if kept.bytes + answer.body.len() <= MOST_KEPT
            && kept.answers.insert(path.to_owned(), Arc::clone(&answer)).is_none()
        {
            kept.bytes += answer.body.len();
        }
        Some(answer)
    }

    fn kept(&self, path: &str) -> Option<Arc<Answer>> {
        held(&self.kept).answers.get(path).cloned()
    }
}

/// A lock; what a holder who panicked left behind is whole, since each change is one step.
pub(super) fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
