//! A report quotes a note that was for the team.
//@ E0277: the policy does not let `Professional` see `TeamNote`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(grant: &Grant<Professional>, value: &Private<String, TeamNote>) -> String {
    grant.open(value).clone()
}
