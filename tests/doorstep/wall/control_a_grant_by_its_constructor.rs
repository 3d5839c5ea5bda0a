//! Grants are made by their constructors, and closed values are copied closed.
//@ compiles
#![allow(unused, missing_docs, reason = "an attempt, not a program")]

#[path = "../../../src/privacy/mod.rs"]
mod privacy;

use privacy::policy::*;
use privacy::{Grant, Private};

fn grants() -> (Grant<Public>, Grant<Family>, Grant<Professional>) {
    (Grant::public(), Grant::family("p014", "home"), Grant::professional("p014"))
}

fn copy(value: &Private<String, Safety>) -> Private<String, Safety> {
    value.clone()
}
