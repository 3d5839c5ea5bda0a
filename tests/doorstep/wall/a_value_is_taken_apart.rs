//! The value is taken out by a pattern.
//@ E0451: field `value` of struct
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(value: Private<String, GivenName>) -> String {
    let Private { value, .. } = value;
    value
}
