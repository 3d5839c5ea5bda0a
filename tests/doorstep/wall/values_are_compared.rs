//! Two private values are compared, which tells whether two children share a name.
//@ E0369: binary operation `==` cannot be applied
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(one: Private<String, GivenName>, other: Private<String, GivenName>) -> bool {
    one == other
}
