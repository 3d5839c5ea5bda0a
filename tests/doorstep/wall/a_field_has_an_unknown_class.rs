//! A field has a class that is not in the table.
//@ E0425: cannot find type `Harmless` in module
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

crate::record! {
    /// A record.
    pub struct Letter {
        /// Words.
        words: Harmless => String,
    }
}
