//! A family's paper carries an address: perhaps the other parent's.
//@ E0277: the policy does not let `Family` see `Contact`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(grant: &Grant<Family>, value: &Private<String, Contact>) -> String {
    grant.open(value).clone()
}
