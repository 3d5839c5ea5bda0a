//! A report carries the family's address.
//@ E0277: the policy does not let `Professional` see `Contact`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(grant: &Grant<Professional>, value: &Private<String, Contact>) -> String {
    grant.open(value).clone()
}
