//! Views to bytes.
//!
//! Each renderer gets views, words and a theme, and knows nothing of records or of who may see
//! what: by then that is settled.

pub mod draft;
pub mod html;
pub mod kinds;
pub mod label_sheets;
pub mod office;
pub mod offline;
pub mod pdf;
pub mod search;
pub mod symbols;
