//! What one audience sees, as plain values with all their text final.
//!
//! Renderers receive nothing else. A view holds no record, no reference and no date type: dates are
//! already written out and fixed words are already in the reader's language, so that a template can
//! neither look further nor say more than it was given.

pub mod chart;
pub mod kind;
pub mod prose;
pub mod report;
pub mod service;
pub mod sheet;
