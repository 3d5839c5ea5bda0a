//! Private values are put in order, which shows through in the order of papers.
//@ E0277: the trait bound `Private<String, GivenName>: Ord` is not satisfied
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt(mut all: Vec<Private<String, GivenName>>) {
    all.sort();
}
