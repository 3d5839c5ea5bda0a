//! Pictures: what a file of pixels is, and pixels out of it into a new file that says nothing else.
//!
//! A photograph says more than it shows: where and when it was taken, with whose camera, a smaller
//! copy of what was cut away. So no byte of a picture that somebody put beside the records is ever
//! handed on. [`facts()`] reads what it is from its first bytes, before anything is decoded; [`develop()`]
//! decodes it, turns it upright, makes it small and writes a new file from the pixels alone; and
//! [`hidden()`] says what a finished picture carries beside them, for the scan.

mod develop;
mod facts;
mod hidden;
mod parts;
#[cfg(test)]
pub(crate) mod tests;

pub use develop::{Developed, Refused, develop, grey};
pub use facts::{Facts, Format, MAX_BYTES, MAX_PIXELS, Trouble, facts};
pub use hidden::hidden;
