//! A record whose every field has its class.
//@ compiles
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

crate::record! {
    /// A record.
    pub struct Letter {
        /// Words.
        words: Voice => String,
        /// Whether it exists.
        control sent: Record => bool,
    }
}

fn read(grant: &privacy::Grant<privacy::policy::Family>, letter: &Letter) -> String {
    grant.open(&letter.words).clone()
}
