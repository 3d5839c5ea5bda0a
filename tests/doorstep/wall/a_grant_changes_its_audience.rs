//! A family's grant is passed off as a professional's.
//@ E0308: mismatched types
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(grant: Grant<Family>) -> Grant<Professional> {
    grant
}
