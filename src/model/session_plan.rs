//! A session plan: what a pupil will do in a lesson, and how the lesson's activity is adapted so that
//! the pupil takes part in it. It is written before its day.

use super::choice::choice;
use super::written::written;
use super::{ActivityId, ChartStep, GoalSentence, Help, PersonId, Prose, StaffId, Time};
use crate::source::Spanned;

choice! {
    /// What about a lesson is adapted.
    pub enum Adapted {
        /// The task itself.
        Task = "task",
        /// What is used: pictures, objects, equipment.
        Resources = "resources",
        /// How people speak, sign and show.
        Communication = "communication",
        /// How long, how often, and when there is a pause.
        Time = "time",
        /// Where it happens, and with how many others.
        Place = "place",
        /// How the pupil answers and keeps what was done.
        Answering = "answering",
    }
}

written! {
    /// A session for one pupil, planned under a teacher's direction. Its file is named by the day on
    /// which it will be held.
    pub struct SessionPlan {
        /// Who will work with the pupil: staff id.
        control by: Record => Spanned<StaffId>,
        /// The teacher under whose direction it was planned: id in the child's record.
        control teacher: Record => Option<Spanned<PersonId>>,
        /// The lesson or subject.
        lesson: Schooling => String,
        /// What the whole class is to learn.
        objective: Schooling => Spanned<String>,
        /// The outcomes that it serves, by id in the plan in force.
        control outcomes (some): Record => Vec<Spanned<String>>,
        /// What the pupil will do in this session.
        nested goal => GoalSentence,
        /// When it begins.
        from: Schooling => Option<Spanned<Time>>,
        /// How long it takes, in minutes.
        minutes: Schooling => u16,
        /// How many children are in the group; 1 means the pupil alone.
        group: Schooling => u16,
        /// Where.
        place as "where": Schooling => Option<String>,
        /// The card of the library that it comes from, by `area/slug`.
        control activity: Record => Option<Spanned<ActivityId>>,
        /// How the lesson's activity is adapted. A session needs at least one line.
        nested adaptations => Vec<Adaptation>,
        /// What you need.
        materials: Schooling => Vec<String>,
        /// What to do, step by step.
        nested steps => Vec<ChartStep>,
        /// How to help at first.
        help: Schooling => Help,
        /// How help is made less, a little at a time.
        less_help: Schooling => Option<String>,
        /// How the pupil asks for a break, and where it is taken.
        breaks: Schooling => Option<String>,
        /// The lesson, as the teacher planned it.
        whole_class under "The lesson": Schooling => Prose,
        /// The adapted activity: what the pupil does in it.
        adapted under "Adapted activity": Schooling => Prose,
        /// What to look for and write down.
        look_for under "What to look for": Schooling => Prose,
    }
}

written! {
    /// One way in which a lesson is adapted.
    pub struct Adaptation {
        /// What is adapted.
        what: Schooling => Adapted,
        /// What the class has.
        class: Schooling => Option<String>,
        /// What this pupil has instead, or as well.
        pupil: Schooling => Spanned<String>,
    }
}
