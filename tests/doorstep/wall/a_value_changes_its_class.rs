//! A name is relabelled as something that everybody may read.
//@ E0308: mismatched types
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(value: Private<String, GivenName>) -> Private<String, Published> {
    value
}
