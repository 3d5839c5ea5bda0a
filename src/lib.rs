//! Doorstep.
pub mod diag;
pub mod privacy;
pub mod source;
pub mod theme;
