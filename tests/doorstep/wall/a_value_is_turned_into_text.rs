//! A private value is made a text by its own method.
//@ E0599: the method `to_string` exists for reference
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(value: &Private<String, GivenName>) -> String {
    value.to_string()
}
