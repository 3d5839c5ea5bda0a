//! One child's records, as a rule looks at them.

use crate::diag::{Arg, sentence};
use crate::model::{
    Child, ChildFile, Clock, Date, Dated, DayOfYear, DeadlineName, Draft, EhcPlan, Entry,
    Household, LimitName, Nation, PaperName, PaperPlan, Person, ProgrammeKind, RecordKey,
    YearDayName, spelt,
};
use crate::privacy::policy::{Inspector, Record};
use crate::privacy::{Class, Grant, MaySee, Private};
use crate::source::{Span, Spanned};

use super::{Context, consents};

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
    /// The deadlines that hold; `None` when the rules cannot be read.
    pub(super) clock: Option<&'d Clock>,
    /// The kinds of paper that there are.
    pub(super) plans: &'d [PaperPlan],
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
            clock: context.clock.as_ref(),
            plans: &context.papers,
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

    /// Whether a paper is among those that somebody receives.
    pub(super) fn receives(
        &self,
        names: &Private<Vec<Spanned<PaperName>>, Record>,
        paper: &str,
    ) -> bool {
        self.open(names).iter().any(|name| *name.value == *paper)
    }

    /// Whether a kind of paper is among those that somebody receives.
    pub(super) fn is_to_have(
        &self,
        names: &Private<Vec<Spanned<PaperName>>, Record>,
        plan: &PaperPlan,
    ) -> bool {
        self.open(names).iter().any(|name| plan.is_meant_by(name))
    }

    /// Whether a household has this paper: it is among those that the household receives, or that somebody there
    /// does who may. Whatever somebody receives lies with the papers of their home.
    pub(super) fn home_receives(&self, home: &'d Household, paper: &str) -> bool {
        self.of_home(home).any(|name| **name == *paper)
    }

    /// The same for a kind of paper.
    pub(super) fn home_is_to_have(&self, home: &'d Household, plan: &PaperPlan) -> bool {
        self.of_home(home).any(|name| plan.is_meant_by(name))
    }

    /// The papers that a household receives, or that somebody there does who may.
    fn of_home(&self, home: &'d Household) -> impl Iterator<Item = &'d PaperName> {
        let may = |person: &&Person| consents::may_have_papers(self, person);
        let people = home.people.iter().filter(may).map(|person| &person.receives);
        let all = std::iter::once(&home.receives).chain(people);
        all.flat_map(|names| self.open(names)).map(|name| &name.value)
    }

    /// Who the child is.
    pub(super) fn child(&self) -> &'d Child {
        &self.records.child.record
    }

    /// When a deadline is, counted from a day. `None` when there is no such deadline here, or when
    /// nobody can tell because the bank holidays of a year are not known.
    pub(super) fn due(&self, name: DeadlineName, from: Date) -> Option<Date> {
        self.clock?.due(name, from)?.day()
    }

    /// The last day on which something may be done that comes before another day.
    pub(super) fn due_before(&self, name: DeadlineName, day: Date) -> Option<Date> {
        self.clock?.due_before(name, day)?.day()
    }

    /// A number that this service counts against.
    pub(super) fn limit(&self, name: LimitName) -> Option<u16> {
        self.clock?.limits().count(name)
    }

    /// The same in words, as an argument of a message.
    pub(super) fn spelt(&self, name: LimitName) -> Arg {
        sentence(self.limit(name).map_or_else(String::new, spelt))
    }

    /// The same as a number of days.
    pub(super) fn days(&self, name: LimitName) -> Option<i32> {
        self.limit(name).map(i32::from)
    }

    /// A day of the year that this service counts from.
    pub(super) fn year_day(&self, name: YearDayName) -> Option<DayOfYear> {
        self.clock?.limits().day(name)
    }

    /// How long a deadline is, as an argument of a message.
    pub(super) fn length(&self, name: DeadlineName) -> Arg {
        let length = self.clock.and_then(|clock| clock.length(name));
        sentence(length.map_or_else(String::new, |length| length.to_string()))
    }

    /// Whether every file of a kind could be read, when so many records of it are known.
    pub(super) fn all_read(&self, kind: &str, known: usize) -> bool {
        let of_kind = |key: &&RecordKey| key.kind() == kind && key.child() == Some(self.reference);
        let (files, unread) = (self.draft.files.keys(), self.draft.unread.iter());
        files.filter(of_kind).count() == known && unread.filter(of_kind).count() == 0
    }

    /// The EHC plan of this name, when it could be read, with the day of the final plan.
    pub(super) fn ehc_plan(&self, name: &str) -> Option<(Date, &'d Entry<EhcPlan>)> {
        let name = Dated::parse(name)?;
        self.records.ehc_plans.get(&name).map(|plan| (name.on, plan))
    }

    /// Whether the child has this programme today.
    pub(super) fn has(&self, programme: ProgrammeKind) -> bool {
        self.child().has(programme, self.today, self.grant)
    }

    /// Whether the rules of Portage hold for the child today. Those of another programme may hold
    /// beside them.
    pub(super) fn in_portage(&self) -> bool {
        self.has(ProgrammeKind::Portage)
    }

    /// Whether the service goes by the law of this nation.
    pub(super) fn in_nation(&self, nation: Nation) -> bool {
        self.clock.is_some_and(|clock| clock.nation() == nation)
    }

    /// The top of the child's own record, for a message about the child as a whole.
    pub(super) fn top(&self) -> Span {
        Span::top(self.records.child.file)
    }
}
