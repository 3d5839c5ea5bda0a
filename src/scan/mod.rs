//! Finished bytes searched for what must not be in them.
//!
//! Types guard fields, not sentences: a name can be typed into any note, and a paragraph can be
//! pasted from another child's review. So every bundle is searched before it is written, for what is
//! known of every child (a [`Roster`]) and, where strangers read, for the shapes of numbers and
//! addresses. The search sees through spellings, accents, entities, escapes and broken-up words. It
//! never says what it found, only what kind of thing, where, and whose.
//!
//! A first name that is not an ordinary word, capitalised, is certain. An ordinary word (Rose, Will)
//! is only possible, and at the start of a sentence it tells nothing.

mod allowance;
mod decode;
mod entity;
mod finding;
mod fold;
mod hits;
mod known;
mod letter;
mod matcher;
mod pdf;
mod repeated;
mod roster;
mod rules;
mod shapes;
mod spellings;
mod table;
#[cfg(test)]
mod tests;
mod walk;

pub use allowance::{Allowance, settle};
pub use finding::{Certainty, Finding, Kind};
pub use matcher::Matcher;
pub use roster::{Address, Child, Roster};
pub use rules::RULES;
pub use walk::{Papers, scan, scan_unsealed};
