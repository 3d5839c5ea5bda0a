//! Who may see what.
//!
//! This room holds the wall around children's data and knows nothing else. Every field of every
//! record is a [`Private`] value of one [class](policy); a value opens only with a [`Grant`] for an
//! audience that the [policy table](policy) lets see that class, and the compiler holds the table.
//! Nothing here prints, serialises or compares a private value.

mod cover;
mod disclosure;
mod grant;
mod perturb;
pub mod policy;
mod private;
mod record;
mod retell;

pub use cover::{Cover, Covers};
pub use disclosure::Disclosure;
pub use grant::{Grant, Subject};
pub use perturb::{Perturb, Perturber, Scramble};
pub use policy::{Audience, Class, MaySee};
pub use private::Private;
pub use record::Field;
pub use retell::Retelling;
