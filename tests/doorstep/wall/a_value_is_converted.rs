//! The value is asked for by conversion.
//@ E0277: the trait bound `String: From<Private<String, GivenName>>` is not satisfied
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(value: Private<String, GivenName>) -> String {
    value.into()
}
