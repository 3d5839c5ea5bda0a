//! What was said in family focus goes back on paper.
//@ E0277: the policy does not let `Family` see `TeamNote`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(grant: &Grant<Family>, value: &Private<String, TeamNote>) -> String {
    grant.open(value).clone()
}
