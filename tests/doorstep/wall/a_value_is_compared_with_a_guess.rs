//! A private value is guessed.
//@ E0369: binary operation `==` cannot be applied
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(one: Private<String, GivenName>) -> bool {
    one == *"Sam"
}
