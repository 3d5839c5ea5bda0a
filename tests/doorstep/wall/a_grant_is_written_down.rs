//! A grant is made without its constructor.
//@ E0451: fields `subject` and `audience` of struct `Grant` are private
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn attempt() -> Grant<Professional> {
    Grant { subject: privacy::Subject::Everything, audience: std::marker::PhantomData }
}
