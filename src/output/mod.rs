//! Writing out: the old output stays as it is until a new one, whole and checked, takes its place.
//!
//! [`Output::open`] takes the lock and clears away what a killed build left. [`Output::stage`] gives
//! a [`Staging`] folder beside the output; bundles are put there one by one and dropped, so memory
//! does not grow with the number of children. [`Staging::commit`] swaps the folders in one step.
//! Whatever goes wrong before that step, and if the program is killed at any moment, the folder
//! holds exactly the old output or exactly the new one. The [`Manifest`] of the old output is the
//! only cache: a file is carried over when its bytes still have the digest written there.

mod bundle;
mod digest;
mod disk;
mod error;
mod folder;
mod manifest;
mod marker;
mod path;
mod release;
mod single;
mod staging;
mod swap;
#[cfg(test)]
mod tests;
mod unsealed;

pub use bundle::Bundle;
pub use digest::Digest;
pub use error::OutputError;
pub use folder::{Look, Output};
pub use manifest::{FileEntry, Manifest, Withheld};
pub use path::PathFault;
pub use release::{Releases, StagedRelease};
pub use single::{put_file, put_secret};
pub use staging::Staging;
pub use swap::Committed;
pub use unsealed::Unsealed;
