//! An observation of child-led play, the framework for play: what the child does before anybody
//! teaches anything.

use super::choice::choice;
use super::written::written;
use super::{ItemId, Observer, Prose, StaffId, Time};
use crate::source::Spanned;

choice! {
    /// A kind of play.
    pub enum PlayType {
        /// Looking, touching, mouthing, listening, smelling.
        Exploring = "exploring",
        /// Doing something to make something happen.
        CauseAndEffect = "cause-and-effect",
        /// Putting things together, in and on.
        RelatingThings = "relating-things",
        /// Using things for what they are for.
        Functional = "functional",
        /// Letting one thing be another.
        Pretend = "pretend",
        /// With people: to and fro.
        Social = "social",
    }
}

choice! {
    /// How taken up the child was.
    pub enum Absorbed {
        /// For moments.
        Fleeting = "fleeting",
        /// Coming and going.
        OnAndOff = "on-and-off",
        /// For most of the time.
        Settled = "settled",
        /// Wholly.
        Deep = "deep",
    }
}

choice! {
    /// What the adult did, from least to most.
    pub enum AdultPart {
        /// Watched.
        Watched = "watched",
        /// Waited.
        Waited = "waited",
        /// Joined in.
        Joined = "joined",
        /// Copied what the child did.
        Copied = "copied",
        /// Added one idea.
        AddedOne = "added-one-idea",
    }
}

written! {
    /// One time of watching a child play. The file is named by its day.
    pub struct PlayObservation {
        /// Who watched and wrote it down: staff id.
        control by: Record => Spanned<StaffId>,
        /// Who saw it, when that was somebody else: parent, setting or therapist.
        seen_by: Progress => Option<Observer>,
        /// Where.
        place as "where": Progress => String,
        /// From what time.
        control from: Progress => Option<Spanned<Time>>,
        /// To what time.
        control to: Progress => Option<Spanned<Time>>,
        /// What lay ready to play with.
        materials: Progress => Vec<String>,
        /// Kinds of play that were seen.
        control play (some): Progress => Vec<Spanned<PlayType>>,
        /// How taken up the child was.
        absorbed: Progress => Option<Absorbed>,
        /// The longest time that the child stayed with one thing, in minutes.
        control longest: Progress => Option<Spanned<u16>>,
        /// What the adult did, in the order in which it happened.
        control adult (some): Progress => Vec<Spanned<AdultPart>>,
        /// Items of the checklist that were seen.
        control items: Record => Vec<Spanned<ItemId>>,
        /// What the child chose.
        chose (some) under "What the child chose": Progress => Prose,
        /// How the child played.
        how under "How the child played": Progress => Prose,
        /// How the child communicated.
        communicated under "How the child communicated": Progress => Prose,
        /// What the adult did, and what came of it.
        adult_did under "What we did": Progress => Prose,
        /// What was new.
        new under "What was new": Progress => Prose,
        /// Where else it could happen.
        elsewhere under "Where else it could happen": Progress => Prose,
        /// Ideas to try.
        ideas under "Ideas to try": Teaching => Prose,
    }
}
