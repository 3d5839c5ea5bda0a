//! Goals: who, does what, under what conditions, to what degree of success (the form that the
//! National Portage Association asks for).

use super::choice::choice;
use super::written::written;
use super::{Area, Date};
use crate::source::Spanned;

choice! {
    /// How a long-term goal stands.
    pub enum GoalStatus {
        /// Being worked on.
        WorkingOn = "working-on",
        /// Reached.
        Achieved = "achieved",
        /// Taken over into the next period.
        CarriedOn = "carried-on",
        /// Made into another goal.
        Changed = "changed",
        /// Stopped.
        Stopped = "stopped",
    }
}

written! {
    /// A goal as a sentence in four parts.
    pub struct GoalSentence {
        /// Who.
        who: Teaching => Spanned<String>,
        /// Does what.
        does: Teaching => Spanned<String>,
        /// Under what conditions.
        conditions: Teaching => Spanned<String>,
        /// To what degree of success.
        success: Teaching => Spanned<String>,
    }
}

written! {
    /// A long-term goal, three to six months ahead.
    pub struct Goal {
        /// The area of development.
        control area: Record => Area,
        /// A short name.
        title: Teaching => String,
        /// The goal.
        nested goal => GoalSentence,
        /// Why the family chose it.
        because: Voice => String,
        /// The items of the checklist that it serves.
        control items: Record => Vec<Spanned<String>>,
        /// When it was set.
        control set: Record => Spanned<Date>,
        /// How it stands. An end that is recorded has to go with it.
        control status: Progress => GoalStatus,
        /// When it ended.
        control ended: Record => Option<Spanned<Date>>,
    }
}
