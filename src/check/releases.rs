//! The row of a child's releases: each fits on the one before, and none was changed afterwards.

use crate::diag::{Message, Sink, number};
use crate::model::{Draft, Entry, Release};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    EDITED "RL01" Error "the record of a release was changed afterwards"
        "What was sent was sent, and its record says so for good: it answers when somebody asks who was told what. Each record carries a seal over all its words, and this one's words no longer fit it. Put the file back as it was, from a backup. If a copy went to the wrong person, the record stays as it is, and the service's incident log says the rest. Nothing more is released about this child until the row is whole."
    GONE "RL02" Error "the record of a release is missing"
        "Releases are counted child by child, and each carries the seal of the one before it. A number that is missing, or a seal that is another one's, means that a record was taken away, or came from another child. Put the file back, from a backup. Nothing more is released about this child until the row is whole. The last record of a row can be taken away unseen: keep backups."
    TWICE "RL03" Error "two releases have the same number"
        "Two people may have released a paper at the same time on two computers, and put their folders together afterwards. Take back the copies of the second one, delete its record, and release it again."
}

/// Holds every row of releases to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        let mut all: Vec<&Entry<Release>> = one.records.releases.values().collect();
        all.sort_by_key(|release| (one.open(&release.number).value, release.file));
        // A record that cannot be read says so itself; what it says of the row nobody knows.
        let whole = one.all_read("release", all.len());
        row(&one, &all, whole, sink);
    }
}

fn row(one: &OneChild<'_>, all: &[&Entry<Release>], whole: bool, sink: &mut Sink) {
    let mut before: Option<&Entry<Release>> = None;
    for release in all {
        let place = one.open(&release.number);
        let seal = one.open(&release.seal);
        if seal.value != release.due_seal(one.grant()) {
            sink.report(&EDITED, seal.span, "the words of this record no longer fit its seal")
                .hint("put the file back as it was, from a backup");
        }
        let last = before.map_or(0, |before| one.open(&before.number).value);
        let after = one.open(&release.after).as_ref();
        let fits =
            after.map(|after| &after.value) == before.map(|before| &one.open(&before.seal).value);
        if before.is_some() && place.value == last {
            let message = Message::new("number {} is there twice", [number(usize::from(last))]);
            sink.report(&TWICE, place.span, message)
                .hint("take back the copies of the second, delete its record, release it again");
        } else if whole && place.value != last + 1 {
            let words = [number(usize::from(last + 1)), number(usize::from(place.value))];
            sink.report(
                &GONE,
                place.span,
                Message::new("number {} is missing before number {}", words),
            )
            .hint("put the file back, from a backup");
        } else if whole && !fits {
            let at = after.map_or(Span::top(release.file), |after| after.span);
            sink.report(&GONE, at, "this is not the seal of the release before it")
                .hint("put the file before it back, from a backup");
        }
        before = Some(release);
    }
}
