//! What Doorstep says to people about their records.
//!
//! A message is data until the last moment: a [`Rule`] with its code, a place, a sentence with typed
//! arguments, and a way out. The words that came from a record are [`Arg::Quote`], so that a log or
//! a manifest can be written without them.

mod message;
mod render;
mod rule;
mod sink;
mod suggest;

pub use message::{Arg, Message, Quoted, line, number, path, quote, reference, sentence, word};
pub use render::{Format, Renderer};
pub use rule::{Rule, Severity};
pub use sink::{Diagnostic, Place, Sink};
pub use suggest::nearest;
