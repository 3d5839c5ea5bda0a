//! A function that serves every audience opens a value without saying who may see it.
//@ E0277: the policy does not let `A` see `_`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt<A: Audience, C: privacy::Class>(grant: &Grant<A>, value: &Private<String, C>) -> String {
    grant.open(value).clone()
}
