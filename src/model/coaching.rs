//! Coaching and training around one learner, for the adults who are with the learner every day.

use super::choice::choice;
use super::written::written;
use super::{Date, Happened, PersonId, Prose, StaffId};
use crate::source::Spanned;

choice! {
    /// In what form.
    pub enum CoachingKind {
        /// Coaching, over time.
        Coaching = "coaching",
        /// Showing it with the learner, while somebody watches.
        Modelling = "modelling",
        /// Training for a group.
        Training = "training",
        /// Advice when somebody asks.
        Advice = "advice",
    }
}

choice! {
    /// For whom.
    pub enum CoachingAudience {
        /// Teachers and other staff of a school or setting.
        School = "school",
        /// Foster carers and other carers.
        Carers = "carers",
        /// Social workers.
        SocialWorkers = "social-workers",
        /// Staff of a children's home.
        HomeStaff = "home-staff",
        /// Anybody else.
        Others = "others",
    }
}

choice! {
    /// What about.
    pub enum CoachingTopic {
        /// Naming a feeling before asking for anything.
        EmotionCoaching = "emotion-coaching",
        /// Drawing and talking.
        DrawingAndTalking = "drawing-and-talking",
        /// What loss and fear do to learning, and what helps.
        Attachment = "attachment",
        /// Coming back from a bad start to a day or a lesson.
        Turnabout = "turnabout",
        /// Writing good plans and targets.
        Peps = "peps",
        /// Attendance and being kept in school.
        Inclusion = "inclusion",
        /// Learning, reading and homework.
        Learning = "learning",
        /// Something else, told in the text.
        Other = "other",
    }
}

written! {
    /// Coaching or training for adults around a learner. It is for the team alone and never prints.
    pub struct Coaching {
        /// In what form.
        kind: Casework => Spanned<CoachingKind>,
        /// Who of the team gave it: staff id.
        control by: Record => Spanned<StaffId>,
        /// For whom, where it was for a group.
        audience: Casework => Vec<CoachingAudience>,
        /// With whom: ids of people in the child's record.
        control with: Casework => Vec<Spanned<PersonId>>,
        /// What about.
        topics (some): Casework => Vec<CoachingTopic>,
        /// How many people came. Needed for training.
        people: Casework => Option<Spanned<u16>>,
        /// How long it took, in minutes.
        minutes: Casework => Option<Spanned<u16>>,
        /// What was agreed.
        nested agreed => Vec<CoachingStep>,
        /// When to ask how it goes.
        control ask_again: Casework => Option<Spanned<Date>>,
        /// What we looked at together.
        content under "What we did": Casework => Prose,
        /// What has changed for the learner. It may be added later.
        change under "What changed": Casework => Prose,
    }
}

written! {
    /// Something that somebody tries after coaching.
    pub struct CoachingStep {
        /// What.
        what: Casework => Spanned<String>,
        /// Who.
        who: Casework => String,
        /// By when.
        control by: Casework => Option<Spanned<Date>>,
        /// When it was done.
        control done: Casework => Option<Spanned<Happened>>,
    }
}
