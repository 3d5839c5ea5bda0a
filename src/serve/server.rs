//! The server: one thread that takes requests, and one for each request while it is answered.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};

use tiny_http::Request;

use crate::pipeline::{Preview, Reading};

use super::answer::Answer;
use super::gate;
use super::routes::{self, VERSION};
use super::stand::Stand;

/// The port that is tried first, and how many more.
const USUAL: u16 = 8017;
const MORE: u16 = 10;

/// How many requests are answered at once; most of them are pages that wait for the next save.
const MOST_AT_ONCE: usize = 96;

/// Which port to listen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Port {
    /// The usual one, or the next that is free.
    Usual,
    /// This one and no other; 0 is any that is free.
    Exactly(u16),
}

/// Why there is no preview.
#[derive(Debug)]
pub enum ServeError {
    /// No port could be had.
    Port(Port, io::Error),
    /// Nothing could be read.
    Nothing,
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Port(Port::Exactly(port), error) => {
                write!(f, "port {port} cannot be used ({error}); name another with --port")
            }
            Self::Port(Port::Usual, error) => write!(
                f,
                "none of the ports from {USUAL} to {} can be used ({error}); name another with \
                 --port",
                USUAL + MORE
            ),
            Self::Nothing => write!(f, "the records could not be read"),
        }
    }
}

/// A preview that is being served until it is dropped.
pub struct Server {
    stand: Arc<Stand>,
    http: Arc<tiny_http::Server>,
    address: SocketAddr,
    taker: Option<JoinHandle<()>>,
}

impl Server {
    /// Reads everything and begins to serve, on loopback.
    ///
    /// # Errors
    ///
    /// When no port can be had.
    pub fn start(preview: Preview, port: Port) -> Result<Self, ServeError> {
        let listener = listen(port).map_err(|error| ServeError::Port(port, error))?;
        let address = listener.local_addr().map_err(|error| ServeError::Port(port, error))?;
        let stand = Arc::new(Stand::new(preview).ok_or(ServeError::Nothing)?);
        let http = tiny_http::Server::from_listener(listener, None)
            .map_err(|error| ServeError::Port(port, io::Error::other(error)))?;
        let http = Arc::new(http);
        let (stands, https) = (Arc::clone(&stand), Arc::clone(&http));
        let taker = thread::spawn(move || take(&https, &stands, address.port()));
        Ok(Self { stand, http, address, taker: Some(taker) })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Reads everything again. Whether anything differs, and so whether there is a new edition.
    #[must_use]
    pub fn renew(&self) -> bool {
        self.stand.renew().is_some()
    }

    /// Does something with the current state of the service.
    pub fn with_reading<T>(&self, work: impl FnOnce(&Reading) -> T) -> T {
        work(&self.stand.current().reading)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.http.unblock();
        if let Some(taker) = self.taker.take() {
            // If it panicked there is nothing left to end.
            let _ = taker.join();
        }
    }
}

fn listen(port: Port) -> io::Result<TcpListener> {
    let on = |port: u16| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match port {
        Port::Exactly(port) => on(port),
        Port::Usual => {
            let free = (USUAL..=USUAL + MORE).find_map(|port| on(port).ok());
            free.map_or_else(|| on(USUAL), Ok)
        }
    }
}

/// Takes requests until the server is told to stop.
fn take(http: &tiny_http::Server, stand: &Arc<Stand>, port: u16) {
    let busy = Arc::new(AtomicUsize::new(0));
    while let Ok(request) = http.recv() {
        if busy.fetch_add(1, Ordering::SeqCst) >= MOST_AT_ONCE {
            busy.fetch_sub(1, Ordering::SeqCst);
            send(request, Answer::sentence(503, "Too many pages are open at once.\n"));
            continue;
        }
        let (stand, counted) = (Arc::clone(stand), Arc::clone(&busy));
        let started = thread::Builder::new().name("page".into()).spawn(move || {
            let answer = guarded(&request, &stand, port);
            send(request, answer);
            counted.fetch_sub(1, Ordering::SeqCst);
        });
        if started.is_err() {
            busy.fetch_sub(1, Ordering::SeqCst);
        }
    }
}

/// The answer to a request, whatever happens while it is made.
fn guarded(request: &Request, stand: &Stand, port: u16) -> Answer {
    let made = catch_unwind(AssertUnwindSafe(|| answer(request, stand, port)));
    made.unwrap_or_else(|_| {
        let sentence = "This page could not be made because of a mistake in the program. The \
                        preview goes on; please report which page it was.\n";
        Answer::sentence(500, sentence)
    })
}

fn answer(request: &Request, stand: &Stand, port: u16) -> Answer {
    if let Some(refusal) = gate::refusal(request.method(), request.headers(), port) {
        return refusal;
    }
    let (path, query) = request.url().split_once('?').unwrap_or((request.url(), ""));
    if path == VERSION {
        let shown = query.strip_prefix("shown=").unwrap_or_default();
        return Answer::sentence(200, &stand.wait(shown));
    }
    let edition = stand.current();
    Answer::clone(&routes::answer(&edition, path))
}

/// Sends an answer. A browser that has gone away in the meantime is no fault.
fn send(request: Request, answer: Answer) {
    let _ = request.respond(answer.into_response());
}
