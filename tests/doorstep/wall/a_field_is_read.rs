//! The value is taken past the grant.
//@ E0616: field `value` of struct
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(value: &Private<String, GivenName>) -> String {
    value.value.clone()
}
