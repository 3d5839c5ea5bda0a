//! A whole record ends up in a log.
//@ E0277: doesn't implement `Debug`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

crate::record! {
    /// A record.
    #[derive(Debug)]
    pub struct Letter {
        /// Words.
        words: Voice => String,
    }
}
