//! The preview: the website as it will look, on this computer alone, made again at each save.
//!
//! A web server on a person's own computer can be reached by every page in that person's browser, and
//! this one can show papers about children. So it listens on loopback only, answers nobody who calls
//! it by another name, takes nothing in, and finds what it serves in a map and never on the disk.
//!
//! ```text
//! watch -> Preview::read -> Reading -> Edition, with a number -> pages as they are asked for
//! ```
//!
//! Nothing is stale: an edition never changes, what was made of it goes with it, and its number is
//! known outside only when it is in its place.

mod answer;
mod edition;
mod gate;
mod papers;
mod plain;
mod problems;
mod routes;
mod server;
mod stand;
#[cfg(test)]
mod tests;
mod watch;

pub use server::{Port, ServeError, Server};
pub use watch::{Folders, Watch};
