//! A report carries a safety alert.
//@ E0277: the policy does not let `Professional` see `Safety`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(grant: &Grant<Professional>, value: &Private<String, Safety>) -> String {
    grant.open(value).clone()
}
