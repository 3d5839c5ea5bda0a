//! Doorstep.
pub mod source;
pub mod theme;
