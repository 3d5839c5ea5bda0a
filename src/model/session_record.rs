//! A session record: what happened in a session with a pupil, with how much help, and what the
//! teacher should know.

use super::choice::choice;
use super::written::written;
use super::{Happened, Help, Prose, SessionPlanId, StaffId, Time, Tries};
use crate::source::Spanned;

choice! {
    /// Why a session was not held.
    pub enum SessionNotHeld {
        /// The pupil was away.
        PupilAway = "pupil-away",
        /// The pupil chose not to, and was listened to.
        PupilChoice = "pupil-choice",
        /// Staff were away or needed elsewhere.
        StaffAway = "staff-away",
        /// School was closed.
        SchoolClosed = "school-closed",
        /// A trip, a visitor or a school event took its place.
        Event = "event",
    }
}

written! {
    /// A session with a pupil. Its file is named by the day, with a word where a day has several.
    pub struct SessionRecord {
        /// Who worked with the pupil: staff id.
        control by: Record => Spanned<StaffId>,
        /// The session plan, by the name of its file without the ending.
        control plan: Record => Option<Spanned<SessionPlanId>>,
        /// When it began.
        control from: Record => Option<Spanned<Time>>,
        /// When it ended.
        control to: Record => Option<Spanned<Time>>,
        /// Why it was not held. Left out when it was held.
        control not_held: Record => Option<Spanned<SessionNotHeld>>,
        /// What it was for.
        objective: Schooling => Spanned<String>,
        /// What the pupil did.
        activity: Schooling => Option<String>,
        /// How it was adapted on the day.
        adaptation: Schooling => Option<String>,
        /// What was counted, outcome by outcome. Needed when the session was held.
        nested results => Vec<SessionResult>,
        /// When the teacher was told what the teacher should know.
        control teacher_told: Record => Option<Spanned<Happened>>,
        /// What happened, strengths first.
        happened under "What happened": Progress => Prose,
        /// How the pupil was, and how the pupil showed it.
        pupil under "How the pupil was": Voice => Prose,
        /// What to do next time.
        next_time under "Next time": Schooling => Prose,
        /// A note to the teacher. For the team alone.
        to_teacher under "Note to the teacher": TeamNote => Prose,
    }
}

written! {
    /// What was counted for one outcome.
    pub struct SessionResult {
        /// The outcome, by its id in the plan in force.
        control outcome: Record => Spanned<String>,
        /// How often it was seen, of how many tries.
        result: Progress => Tries,
        /// The help that was given.
        help: Progress => Help,
        /// A word about it.
        note: Progress => Option<String>,
    }
}
