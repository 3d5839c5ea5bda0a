//! Files to records.
//!
//! Two steps, neither of which can fail as a whole: [`parse`] finds out which record each file is and
//! reads its YAML, [`decode()`] turns that into the typed fields of the model. A file with mistakes
//! gives messages, all of them at once, and the others go on.

mod activity;
mod allowance;
mod assessment;
mod chart;
mod checklist;
mod child;
mod decode;
mod document;
mod fields;
mod front;
mod goal;
mod household;
mod markdown;
mod page;
mod place;
mod review;
pub mod rules;
mod sections;
mod service;
mod staff;
mod visit;

pub use decode::{Remembered, decode, read, read_again};
pub use document::{Document, Documents, parse};
pub use place::{paper_folder_of, place_of};
