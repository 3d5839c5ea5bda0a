//! A family's page that opens only with its own key.
//!
//! Whoever holds the sheet with the pattern or the typed code opens the page; the place where it is
//! published holds nothing that can be read. [`seal`] takes an [`Unsealed`](crate::output::Unsealed) page
//! and a [`PageKey`] and gives a [`Sealed`] one; nothing else in the program takes an unsealed page and
//! writes it. [`SCRIPT`] is the other half: it opens in a browser what [`seal`] shut.
//!
//! Keys come from a file that stands beside the records and never among them ([`Keys`]). Nothing here asks
//! for randomness: the secrets of a key file are made once, by the command that a person types, and
//! everything else follows from them, so that the same input gives the same bytes.

mod code;
mod derive;
mod file;
mod keys;
mod sealed;
#[cfg(test)]
mod tests;

pub use code::{Code, CodeFault};
pub use file::KeyFault;
pub use keys::{Keys, PageKey, Random, Who};
pub use sealed::{SCRIPT, Sealed, seal};
