//! Doorstep.
pub mod check;
pub mod cli;
pub mod config;
pub mod content;
pub mod diag;
pub mod model;
pub mod output;
pub mod pipeline;
pub mod privacy;
pub mod prove;
pub mod render;
pub mod scaffold;
pub mod scan;
pub mod source;
pub mod theme;
pub mod view;
pub mod words;
