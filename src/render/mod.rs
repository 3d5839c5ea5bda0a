//! Views to bytes.

pub mod pdf;
