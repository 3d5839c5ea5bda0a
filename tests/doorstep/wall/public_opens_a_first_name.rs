//! The website prints a child's first name.
//@ E0308: expected `&Private<_, Published>`, found `&Private<String, GivenName>`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(grant: &Grant<Public>, value: &Private<String, GivenName>) -> String {
    grant.open(value).clone()
}
