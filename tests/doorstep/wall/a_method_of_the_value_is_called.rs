//! The value is reached through its own methods.
//@ E0599: no method named `as_str` found
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(value: &Private<String, GivenName>) -> &str {
    value.as_str()
}
