//! A grant is made about whomever one likes.
//@ E0624: associated function `about` is private
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt() -> Grant<Public> {
    Grant::about(privacy::Subject::Everything)
}
