//! Files to records.
//!
//! Two steps, neither of which can fail as a whole: [`parse`] finds out which record each file is and
//! reads its YAML, [`decode()`] turns that into the typed fields of the model. A file with mistakes
//! gives messages, all of them at once, and the others go on.

mod assessment;
mod checklist;
mod dates;
mod decode;
mod document;
mod examples;
mod fields;
mod front;
mod markdown;
mod misplaced;
mod nations;
mod notes;
mod place;
mod reading;
pub mod rules;
mod sections;
mod slips;

pub use decode::{Remembered, decode, read, read_again};
pub use document::{Document, Documents, parse};
pub use nations::shipped;
pub use place::{folder_of, place_of};
