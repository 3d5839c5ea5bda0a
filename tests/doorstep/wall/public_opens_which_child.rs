//! The website learns which child a record is about.
//@ E0308: expected `&Private<_, Published>`, found `&Private<String, Record>`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(grant: &Grant<Public>, value: &Private<String, Record>) -> String {
    grant.open(value).clone()
}
