//! The addresses that a command has printed for the first time, written to their record.

use crate::model::Date;
use crate::pipeline::{ADDRESSES, CONTENT, NewAddress, kept};
use crate::scaffold::{NewFile, rewrite};
use crate::source::Sources;

use super::{Console, World};

/// Keeps them, and says so. A record that cannot be written stops nothing: the same addresses come out the
/// next time, and are kept then.
pub(super) fn keep(
    new: &[NewAddress],
    sources: &Sources,
    since: Date,
    world: &World,
    console: &mut Console,
) {
    if new.is_empty() {
        return;
    }
    let path = format!("{CONTENT}{ADDRESSES}");
    let file = NewFile { path: path.clone(), text: kept(sources, new, since) };
    let addresses = match new.len() {
        1 => "1 address is".to_owned(),
        many => format!("{many} addresses are"),
    };
    match rewrite(&world.below(""), &[file]) {
        Ok(()) => console.say(&format!(
            "{addresses} printed for the first time and now kept in {path}. Keep that file with your records."
        )),
        Err(error) => console.say(&format!(
            "{addresses} printed for the first time and could not be kept in {path}: {error}"
        )),
    }
}
