//! What one audience sees: the only things that templates ever get.
//!
//! A view holds final text. Dates are written out, sentences are said, names are chosen; a
//! template places them and decides nothing. No view holds a type of the model, so that nothing
//! private can travel in one unseen.

pub mod address;
pub mod beside;
pub mod card;
pub mod chart;
pub mod family;
pub mod find;
pub mod follow;
pub mod imposition;
pub mod key_card;
pub mod kind;
pub mod labels;
pub mod online;
pub mod pack;
pub mod photo;
pub mod printed;
pub mod prose;
pub mod report;
pub mod service;
pub mod sheet;
pub mod sight;
pub mod site;
pub mod symbol_labels;
pub mod typographic;

pub use address::Address;
pub use sight::Sight;
