//! The same, allowed.
//@ compiles
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn public(grant: &Grant<Public>, value: &Private<String, Published>) -> String {
    grant.open(value).clone()
}

fn family(grant: &Grant<Family>, value: &Private<String, GivenName>) -> String {
    grant.open(value).clone()
}

fn professional(grant: &Grant<Professional>, value: &Private<String, HealthNumber>) -> String {
    grant.open(value).clone()
}

fn inspector(grant: &Grant<Inspector>, value: &Private<String, Safety>) -> String {
    grant.open(value).clone()
}
