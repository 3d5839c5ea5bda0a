//! A safety alert reaches the household that it is about.
//@ E0277: the policy does not let `Family` see `Safety`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(grant: &Grant<Family>, value: &Private<String, Safety>) -> String {
    grant.open(value).clone()
}
