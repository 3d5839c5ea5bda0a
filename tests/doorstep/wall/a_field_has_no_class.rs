//! A field of a record is written down without its class.
//@ error: no rules expected
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

crate::record! {
    /// A record.
    pub struct Letter {
        /// Words.
        words: String,
    }
}
