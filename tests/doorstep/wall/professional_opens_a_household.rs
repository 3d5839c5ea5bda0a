//! A report lists the people of a household.
//@ E0277: the policy does not let `Professional` see `Household`
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(grant: &Grant<Professional>, value: &Private<String, Household>) -> String {
    grant.open(value).clone()
}
