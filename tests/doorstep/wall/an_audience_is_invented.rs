//! An audience of one's own lets itself see everything; but nobody gives it a grant.
//@ E0599: no function or associated item named `public` found
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

enum Spy {}

impl Audience for Spy {
    const NAME: &'static str = "spy";
}

impl MaySee<Safety> for Spy {}

fn attempt(value: &Private<String, Safety>) -> String {
    Grant::<Spy>::public().open(value).clone()
}
