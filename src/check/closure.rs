//! What is held back: every record with an error or with examples that nobody has written over, and
//! every record that rests on one of those.
//!
//! A paper that leaves something out looks complete to the person who reads it. So a record whose
//! support is missing is held back as a whole, and everything that does not rest on it goes on.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::model::{Draft, RecordKey, WithheldBecause};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::FileId;

use super::rests::Rests;

/// Every record that is held back, and why.
pub(super) type Held = BTreeMap<RecordKey, WithheldBecause>;

/// Finds what is held back when these files have errors, and those are not finished.
pub(super) fn held(
    draft: &Draft,
    broken: &BTreeSet<FileId>,
    unfinished: &BTreeSet<FileId>,
    grant: &Grant<Inspector>,
) -> Held {
    let mut held = in_error(draft, broken);
    for (key, file) in &draft.files {
        if unfinished.contains(file) && !says_all_the_same(draft, key) {
            held.entry(key.clone()).or_insert(WithheldBecause::StillAnExample);
        }
    }
    let mut dependents: BTreeMap<RecordKey, Vec<RecordKey>> = BTreeMap::new();
    for (record, on) in Rests::gather(draft, broken, grant) {
        dependents.entry(on).or_default().push(record);
    }
    let mut waiting: VecDeque<RecordKey> = held.keys().cloned().collect();
    while let Some(key) = waiting.pop_front() {
        for record in dependents.remove(&key).unwrap_or_default() {
            held.entry(record.clone()).or_insert_with(|| {
                waiting.push_back(record);
                WithheldBecause::RestsOn(key.clone())
            });
        }
    }
    held
}

/// Whether a record is used though its texts are not written yet: a visit, whose texts no chart and no
/// review prints, and whose results must not keep this week's chart from a family.
fn says_all_the_same(draft: &Draft, key: &RecordKey) -> bool {
    let RecordKey::Visit(child, date) = key else { return false };
    draft.children.get(child).is_some_and(|records| records.visits.contains_key(date))
}

/// The records with mistakes of their own, and those of a child who cannot be read.
fn in_error(draft: &Draft, broken: &BTreeSet<FileId>) -> Held {
    let own = |key: &RecordKey| (key.clone(), WithheldBecause::ItsOwnError);
    let mut held: Held = draft.unread.iter().map(own).collect();
    for (key, file) in &draft.files {
        if broken.contains(file) {
            held.insert(key.clone(), WithheldBecause::ItsOwnError);
        } else if let Some(child) = key.child().filter(|child| !draft.children.contains_key(*child))
        {
            let child = RecordKey::Child(child.to_owned());
            held.insert(key.clone(), WithheldBecause::RestsOn(child));
        }
    }
    held
}
