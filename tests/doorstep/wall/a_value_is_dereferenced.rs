//! The value is reached with a star.
//@ E0614: cannot be dereferenced
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(value: Private<String, GivenName>) -> String {
    *value
}
