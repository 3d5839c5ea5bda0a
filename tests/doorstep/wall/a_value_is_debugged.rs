//! A private value ends up in a log.
//@ E0277: doesn't implement `Debug`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(value: &Private<String, GivenName>) -> String {
    format!("{value:?}")
}
