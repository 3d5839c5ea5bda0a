//! A chart on the fridge carries the NHS number.
//@ E0277: the policy does not let `Family` see `HealthNumber`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(grant: &Grant<Family>, value: &Private<String, HealthNumber>) -> String {
    grant.open(value).clone()
}
