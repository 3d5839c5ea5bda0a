//! The activity chart: one weekly goal, how to work on it, and the grid on which the family marks
//! each day.

use super::choice::choice;
use super::written::written;
use super::{Date, GoalSentence, OwnPictureId, Routine};
use crate::source::Spanned;

choice! {
    /// The help that a child is given, from most to least.
    pub enum Help {
        /// Hand under hand, with the child's agreement.
        FullPhysical = "full-physical",
        /// A touch or a start.
        PartPhysical = "part-physical",
        /// Pointing or showing where.
        Gesture = "gesture",
        /// Doing it first.
        Model = "model",
        /// Saying it.
        Verbal = "verbal",
        /// A picture or an object.
        Visual = "visual",
        /// None.
        None = "none",
    }
}

written! {
    /// A week's chart, agreed at a visit.
    pub struct Chart {
        /// Its number for this child.
        control number as "chart": Record => Spanned<u16>,
        /// The long-term goal that it serves, by slug.
        control serves: Record => Spanned<String>,
        /// The card that it comes from, by `area/slug`. What the chart leaves out is the card's. A chart
        /// without a card needs `materials`, `when`, `steps`, `praise` and `if_not` of its own.
        control activity: Record => Option<Spanned<String>>,
        /// This week's goal.
        nested goal => GoalSentence,
        /// Why the family chose it.
        because: Voice => String,
        /// The item of the checklist, by id.
        control item: Record => Option<Spanned<String>>,
        /// A picture of the child's own that helps, by name: a record in the child's `pictures`.
        control picture: Teaching => Option<Spanned<OwnPictureId>>,
        /// What you need. The card's, if left out.
        materials: Teaching => Vec<String>,
        /// When in the day. The card's, if left out.
        when: Teaching => Option<String>,
        /// The part of an ordinary day that it belongs to. Left out, those of the card.
        control routine: Record => Option<Spanned<Routine>>,
        /// Minutes that it takes each time. The card's, if left out.
        control minutes: Record => Option<Spanned<u16>>,
        /// Tries at a time.
        control tries: Record => Spanned<u16>,
        /// Times a day.
        control per_day: Record => Spanned<u16>,
        /// What to do, in three to six steps. The card's, if left out; needed where no card is named.
        nested steps => Vec<ChartStep>,
        /// How to help.
        help: Teaching => Help,
        /// What to say or do at once when it goes well. The card's, if left out; needed where no card is
        /// named.
        praise: Teaching => Option<Spanned<String>>,
        /// What to do when it does not go well. The card's, if left out.
        if_not: Teaching => Option<String>,
        /// How to make it easier.
        easier: Teaching => Option<String>,
        /// How to make it harder.
        harder: Teaching => Option<String>,
        /// When to stop.
        stop_when: Teaching => Option<String>,
        /// What to look out for.
        safety: Teaching => Option<String>,
        /// The therapist's advice that it follows.
        nested advice => Option<Advice>,
    }
}

written! {
    /// One thing to do, and perhaps to say.
    pub struct ChartStep {
        /// What to do.
        act as "do": Teaching => Spanned<String>,
        /// Words to say aloud.
        say: Teaching => Option<String>,
    }
}

written! {
    /// A therapist's advice, with its source and date.
    pub struct Advice {
        /// Whose.
        from: Teaching => String,
        /// When it was given.
        control on: Record => Spanned<Date>,
        /// What it says.
        text: Teaching => String,
    }
}
