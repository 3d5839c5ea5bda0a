//! One child's records, as a rule looks at them.

use crate::model::{Child, ChildFile, Date, Draft, ProgrammeKind};
use crate::privacy::policy::Inspector;
use crate::privacy::{Class, Grant, MaySee, Private};
use crate::source::Span;

use super::Context;

/// One child in view: the reference, the records, and what is needed to judge them.
#[derive(Clone, Copy)]
pub(super) struct OneChild<'d> {
    /// The child's reference.
    pub(super) reference: &'d str,
    /// All records of the child.
    pub(super) records: &'d ChildFile,
    /// All records of the service.
    pub(super) draft: &'d Draft,
    /// The day on which the records are judged.
    pub(super) today: Date,
    grant: &'d Grant<Inspector>,
}

impl<'d> OneChild<'d> {
    /// Every child whose own record could be read, in the order of references.
    pub(super) fn each(
        draft: &'d Draft,
        context: &'d Context,
        grant: &'d Grant<Inspector>,
    ) -> impl Iterator<Item = Self> {
        draft.children.iter().map(move |(reference, records)| Self {
            reference,
            records,
            draft,
            today: context.date,
            grant,
        })
    }

    /// Opens a value.
    pub(super) fn open<'v, T, C: Class>(&self, private: &'v Private<T, C>) -> &'v T
    where
        Inspector: MaySee<C>,
    {
        self.grant.open(private)
    }

    /// The right to open values, for what is read outside this child.
    pub(super) fn grant(&self) -> &'d Grant<Inspector> {
        self.grant
    }

    /// Who the child is.
    pub(super) fn child(&self) -> &'d Child {
        &self.records.child.record
    }

    /// Whether the child has this programme today.
    pub(super) fn has(&self, programme: ProgrammeKind) -> bool {
        self.child().has(programme, self.today, self.grant)
    }

    /// The top of the child's own record, for a message about the child as a whole.
    pub(super) fn top(&self) -> Span {
        Span::top(self.records.child.file)
    }
}
