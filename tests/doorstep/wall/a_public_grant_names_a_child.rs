//! The public's grant is made about a child.
//@ E0599: no function or associated item named `professional` found
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt() -> Grant<Public> {
    Grant::<Public>::professional("p014")
}
