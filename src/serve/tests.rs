//! The preview as a browser meets it: over a socket, with files on a disk.

#![expect(clippy::disallowed_methods, reason = "tests write and move files of their own")]

mod client;
mod measure;
mod pages;
mod site;
