//! Doorstep.
pub mod cli;
pub mod config;
pub mod check;
pub mod content;
pub mod diag;
pub mod model;
pub mod output;
pub mod pipeline;
pub mod privacy;
pub mod render;
pub mod scan;
pub mod scaffold;
pub mod source;
pub mod theme;
pub mod view;
pub mod words;
