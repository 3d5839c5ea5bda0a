//! Many papers at once, on plain threads.
//!
//! A paper must not be a job of a shared rayon pool: a thread of it that waits inside Typst takes
//! up another whole paper on the same stack, and a few of those overflow it. So each worker is a
//! thread with a deep stack and a pool of its own with nobody else in it.

use std::sync::Mutex;
use std::thread;

use super::engine::PdfEngine;
use super::fault::PdfFault;
use super::{Paper, PdfJob};

/// Typst's layout is recursive; sixteen megabytes are enough for any paper that was ever tried.
const STACK: usize = 16 << 20;

/// Makes all papers with `threads` workers. Jobs are drawn one by one and each result is handed
/// to `each` with the place of its job as soon as it is there, so that neither views nor papers
/// pile up. `each` is called from the workers; the order is not that of the jobs.
///
/// # Panics
///
/// If a thread cannot be started, or `each` panics.
pub fn render_all<J>(
    engine: &PdfEngine,
    jobs: J,
    threads: usize,
    each: impl Fn(usize, Result<Paper, PdfFault>) + Sync,
) where
    J: IntoIterator<Item = PdfJob>,
    J::IntoIter: Send,
{
    let queue = Mutex::new(jobs.into_iter().enumerate());
    let next = || queue.lock().unwrap_or_else(std::sync::PoisonError::into_inner).next();
    let work = || {
        while let Some((index, job)) = next() {
            each(index, engine.render(&job));
        }
    };
    thread::scope(|scope| {
        for _ in 0..threads.max(1) {
            let worker = thread::Builder::new().name("paper".into()).stack_size(STACK);
            worker
                .spawn_scoped(scope, || alone(&work))
                .expect("a thread for papers could not start");
        }
    });
}

/// Runs `work` in a rayon pool that has this thread and no other.
fn alone(work: &(impl Fn() + Sync)) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    match pool {
        Ok(pool) => pool.install(work),
        // Only the current thread is used, so nothing is started and nothing can be refused.
        Err(_) => work(),
    }
}
