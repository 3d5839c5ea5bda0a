//! Words are hidden among the parts of a record, where a class is not asked for; the walk of the proof stops it.
//@ E0277: the trait bound `String: Perturb` is not satisfied
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

crate::record! {
    /// A record.
    pub struct Letter {
        /// Words.
        nested words => String,
    }
}
