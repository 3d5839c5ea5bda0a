//! A private value is written as JSON. The trait stands for serde's: whatever is not written by hand for it is not there.
//@ E0277: the trait bound `Private<String, GivenName>: Serialize` is not satisfied
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

trait Serialize {
    fn serialise(&self) -> String;
}

impl Serialize for String {
    fn serialise(&self) -> String {
        self.clone()
    }
}

fn write(value: &impl Serialize) -> String {
    value.serialise()
}

fn attempt(value: &Private<String, GivenName>) -> String {
    write(value)
}
