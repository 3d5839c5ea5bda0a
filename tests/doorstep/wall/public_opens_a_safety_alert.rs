//! The website prints a safety alert.
//@ E0308: expected `&Private<_, Published>`, found `&Private<String, Safety>`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(grant: &Grant<Public>, value: &Private<String, Safety>) -> String {
    grant.open(value).clone()
}
