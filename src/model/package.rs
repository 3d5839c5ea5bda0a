//! A package of steps into a school: for an admission, a way back, or a move to the next place.

use super::choice::choice;
use super::written::written;
use super::{Date, Happened, PersonId, Prose, StaffId};
use crate::source::Spanned;

choice! {
    /// What a package is for.
    pub enum PackageKind {
        /// A place in a new school or setting.
        Admission = "admission",
        /// The way back after a time away.
        Reintegration = "reintegration",
        /// The move to the next class, school or college.
        Transition = "transition",
    }
}

choice! {
    /// How far a package has come.
    pub enum PackageStatus {
        /// Being planned.
        Planned = "planned",
        /// Under way.
        Running = "running",
        /// Carried through.
        Finished = "finished",
        /// Ended early.
        Stopped = "stopped",
    }
}

written! {
    /// A package of steps into a school or setting. The day in the file's name is the day on which it was agreed.
    pub struct Package {
        /// What it is for.
        kind: Schooling => Spanned<PackageKind>,
        /// The school or setting, as papers say it.
        school: Schooling => Spanned<String>,
        /// Who of the team looks after it: staff id.
        control by: Record => Spanned<StaffId>,
        /// Who helps with it: ids of people in the child's record.
        control people: Schooling => Vec<Spanned<PersonId>>,
        /// How far it has come.
        control status: Schooling => Spanned<PackageStatus>,
        /// When the place was asked for, in an admission.
        control asked: Schooling => Option<Spanned<Happened>>,
        /// When it was offered.
        control offered: Schooling => Option<Spanned<Happened>>,
        /// The steps, in the order of their days.
        nested steps (some) => Vec<PackageStep>,
        /// What matters to the learner about it.
        learners_view under "What matters to the learner": Voice => Prose,
        /// What helps.
        what_helps under "What helps": Schooling => Prose,
        /// What everybody does on a hard day.
        hard_day under "On a hard day": Schooling => Prose,
        /// How it went. Needed once it is finished or stopped.
        how_it_went under "How it went": Schooling => Prose,
    }
}

written! {
    /// One step of a package.
    pub struct PackageStep {
        /// The day, or the first day of it.
        control on: Schooling => Spanned<Date>,
        /// What.
        what: Schooling => Spanned<String>,
        /// Who is with the learner.
        with: Schooling => Option<Spanned<String>>,
        /// Hours in school in that week.
        hours: Schooling => Option<Spanned<u16>>,
        /// When it was done.
        control done: Schooling => Option<Spanned<Happened>>,
    }
}
